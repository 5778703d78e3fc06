//! What cameras and programs write: EXIF, XMP, IPTC, profiles, with the canary everywhere.

use crate::support::CANARY;

/// One value of an EXIF directory: tag, type, count, bytes.
struct Value {
    tag: u16,
    kind: u16,
    count: u32,
    bytes: Vec<u8>,
}

fn text(tag: u16) -> Value {
    let bytes = [CANARY.as_bytes(), b" text\0"].concat();
    Value { tag, kind: 2, count: u32::try_from(bytes.len()).unwrap(), bytes }
}

fn opaque(tag: u16, bytes: Vec<u8>) -> Value {
    Value { tag, kind: 7, count: u32::try_from(bytes.len()).unwrap(), bytes }
}

fn short(tag: u16, value: u16) -> Value {
    Value { tag, kind: 3, count: 1, bytes: value.to_le_bytes().to_vec() }
}

/// A directory at this place, its long values behind it, and the place after them.
fn directory(place: usize, values: &[Value], next: u32) -> Vec<u8> {
    let mut entries = u16::try_from(values.len()).unwrap().to_le_bytes().to_vec();
    let mut tail = Vec::new();
    let tail_place = place + 2 + 12 * values.len() + 4;
    for value in values {
        entries.extend(value.tag.to_le_bytes());
        entries.extend(value.kind.to_le_bytes());
        entries.extend(value.count.to_le_bytes());
        if value.bytes.len() <= 4 {
            let mut bytes = value.bytes.clone();
            bytes.resize(4, 0);
            entries.extend(bytes);
        } else {
            entries.extend(u32::try_from(tail_place + tail.len()).unwrap().to_le_bytes());
            tail.extend(&value.bytes);
            tail.resize(tail.len().next_multiple_of(2), 0);
        }
    }
    entries.extend(next.to_le_bytes());
    entries.extend(tail);
    entries
}

/// An EXIF block of a telephone with a place, an owner, a maker's note and a thumbnail.
pub(crate) fn exif(orientation: u16) -> Vec<u8> {
    let wide: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let detail = [
        text(0x9003),
        text(0x927C),
        opaque(0x9286, [b"ASCII\0\0\0", CANARY.as_bytes()].concat()),
        text(0xA420),
        text(0xA430),
        text(0xA431),
        text(0xA433),
    ];
    let place = [text(1), text(2), text(0x1B), text(0x1D)];
    let thumbnail = [b"\xFF\xD8\xFF\xFE\0\x08", CANARY.as_bytes(), b"\xFF\xD9"].concat();
    let long = |tag, value: usize| Value {
        tag,
        kind: 4,
        count: 1,
        bytes: u32::try_from(value).unwrap().to_le_bytes().to_vec(),
    };
    let picture = |detail: usize, place: usize, next: usize| {
        let values = [
            text(0x010E),
            text(0x010F),
            text(0x0110),
            short(0x0112, orientation),
            text(0x0131),
            text(0x0132),
            text(0x013B),
            text(0x8298),
            long(0x8769, detail),
            long(0x8825, place),
            opaque(0x9C9D, wide.clone()),
        ];
        directory(8, &values, u32::try_from(next).unwrap())
    };
    let detail_place = 8 + picture(0, 0, 0).len();
    let place_place = detail_place + directory(0, &detail, 0).len();
    let next_place = place_place + directory(0, &place, 0).len();
    let mut block = b"II*\0\x08\0\0\0".to_vec();
    block.extend(picture(detail_place, place_place, next_place));
    block.extend(directory(detail_place, &detail, 0));
    block.extend(directory(place_place, &place, 0));
    let small = [long(0x0201, next_place + 30), long(0x0202, thumbnail.len())];
    block.extend(directory(next_place, &small, 0));
    block.extend(thumbnail);
    block
}

/// An XMP packet.
pub(crate) fn xmp() -> Vec<u8> {
    format!(
        "<?xpacket begin='' id='{CANARY}'?><x:xmpmeta xmlns:x='adobe:ns:meta/' x:xmptk='{CANARY}'>\
         <rdf:RDF><rdf:Description exif:GPSLatitude='{CANARY}' xmp:CreateDate='{CANARY}' \
         tiff:Make='{CANARY}' aux:SerialNumber='{CANARY}' dc:creator='{CANARY}' \
         xmpMM:DocumentID='{CANARY}'><xmpMM:History>{CANARY}</xmpMM:History>\
         </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    )
    .into_bytes()
}

/// Photoshop's resources with IPTC data sets and a thumbnail.
pub(crate) fn photoshop() -> Vec<u8> {
    let mut iptc = Vec::new();
    for number in [55, 80, 90, 101, 105, 116, 120] {
        iptc.extend([0x1C, 2, number, 0, u8::try_from(CANARY.len()).unwrap()]);
        iptc.extend(CANARY.as_bytes());
    }
    let mut resources = Vec::new();
    for (number, data) in [(0x0404_u16, iptc.as_slice()), (0x040C, CANARY.as_bytes())] {
        resources.extend(b"8BIM");
        resources.extend(number.to_be_bytes());
        resources.extend([0, 0]);
        resources.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        resources.extend(data);
        resources.resize(resources.len().next_multiple_of(2), 0);
    }
    resources
}

/// The colour profile of a screen that tells its serial number.
pub(crate) fn profile() -> Vec<u8> {
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0".as_slice();
    let colour =
        |x: &[u8; 4]| [b"XYZ \0\0\0\0".as_slice(), x, b"\0\0\x38\xF5\0\0\x03\x90"].concat();
    let words = [b"mmod\0\0\0\0", CANARY.as_bytes(), b"\0\0"].concat();
    let (red, green, blue) =
        (colour(b"\0\0\x6F\xA2"), colour(b"\0\0\x62\x99"), colour(b"\0\0\x24\xA0"));
    let white = b"XYZ \0\0\0\0\0\0\xF6\xD6\0\x01\0\0\0\0\xD3\x2D";
    let tags: [(&[u8; 4], &[u8]); 10] = [
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
        (b"rXYZ", &red),
        (b"gXYZ", &green),
        (b"bXYZ", &blue),
        (b"wtpt", white),
        (b"mmod", &words),
        (b"desc", &words),
        (b"cprt", &words),
    ];
    let mut profile =
        b"\0\0\0\0CANA\x02\x40\0\0mntrRGB XYZ \x07\xEA\0\x03\0\x04\0\x05\0\x06\0\x07acsp".to_vec();
    profile.extend(b"CANA\0\0\0\0CANACANA");
    profile.extend([0; 12]);
    profile.extend(b"\0\0\xF6\xD6\0\x01\0\0\0\0\xD3\x2DCANA");
    profile.extend([9; 16]);
    profile.extend([0; 28]);
    profile.extend(u32::try_from(tags.len()).unwrap().to_be_bytes());
    let start = 132 + 12 * tags.len();
    let mut data = Vec::new();
    for (name, element) in tags {
        profile.extend(name);
        profile.extend(u32::try_from(start + data.len()).unwrap().to_be_bytes());
        profile.extend(u32::try_from(element.len()).unwrap().to_be_bytes());
        data.extend(element);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    profile.extend(data);
    let size = u32::try_from(profile.len()).unwrap().to_be_bytes();
    profile[..4].copy_from_slice(&size);
    profile
}
