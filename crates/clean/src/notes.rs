//! Names what free metadata held: XMP, IPTC, keywords of text.
//!
//! Nothing here decides what stays. It looks for the usual names of the usual properties, so that
//! the page can tell the reporter what is gone; what it does not know it calls other metadata.

use crate::{Removals, Removed, cursor::Cursor, exif};

/// Names of XMP properties, and what they tell.
const PROPERTIES: [(&[u8], Removed); 40] = [
    (b"GPSL", Removed::Place),
    (b"GPSA", Removed::Place),
    (b":City", Removed::Place),
    (b":Country", Removed::Place),
    (b":Location", Removed::Place),
    (b":State", Removed::Place),
    (b"LocationCreated", Removed::Place),
    (b"CreateDate", Removed::Time),
    (b"ModifyDate", Removed::Time),
    (b"MetadataDate", Removed::Time),
    (b"DateTime", Removed::Time),
    (b"DateCreated", Removed::Time),
    (b"dc:date", Removed::Time),
    (b"GPSTime", Removed::Time),
    (b"tiff:Make", Removed::Device),
    (b"tiff:Model", Removed::Device),
    (b"SerialNumber", Removed::Device),
    (b"aux:Lens", Removed::Device),
    (b"LensModel", Removed::Device),
    (b"CreatorTool", Removed::Program),
    (b"softwareAgent", Removed::Program),
    (b"tiff:Software", Removed::Program),
    (b"pdf:Producer", Removed::Program),
    (b"xmptk", Removed::Program),
    (b"dc:creator", Removed::Author),
    (b"dc:rights", Removed::Author),
    (b"OwnerName", Removed::Author),
    (b"CreatorContactInfo", Removed::Author),
    (b"photoshop:Credit", Removed::Author),
    (b"tiff:Artist", Removed::Author),
    (b"xmpMM:History", Removed::History),
    (b"DerivedFrom", Removed::History),
    (b"Ingredients", Removed::History),
    (b"DocumentID", Removed::Identifier),
    (b"InstanceID", Removed::Identifier),
    (b"ImageUniqueID", Removed::Identifier),
    (b":Thumbnails", Removed::Thumbnail),
    (b"dc:title", Removed::Comment),
    (b"dc:description", Removed::Comment),
    (b"dc:subject", Removed::Comment),
];

/// Notes what an XMP packet held.
pub(crate) fn xmp(packet: &[u8], removed: &mut Removals) {
    removed.insert(Removed::Other);
    let held = PROPERTIES.iter().filter(|(name, _)| memchr::memmem::find(packet, name).is_some());
    removed.extend(held.map(|(_, meaning)| *meaning));
}

/// Notes what a block of Photoshop's resources held.
pub(crate) fn photoshop(block: &[u8], removed: &mut Removals) {
    removed.insert(Removed::Other);
    let mut cursor = Cursor::new(block);
    while let Some((number, data)) = resource(&mut cursor) {
        match number {
            0x0404 => iptc(data, removed),
            0x0409 | 0x040C => {
                removed.insert(Removed::Thumbnail);
            }
            0x0422 | 0x0423 => {
                exif::read(data, removed);
            }
            0x0424 => xmp(data, removed),
            _ => {}
        }
    }
}

fn resource<'a>(cursor: &mut Cursor<'a>) -> Option<(u16, &'a [u8])> {
    let _signature = cursor.take(4).ok()?;
    let number = cursor.u16().ok()?;
    let name = usize::from(cursor.byte().ok()?);
    // The name with its length, and the data, are padded to an even length.
    cursor.take(name + (name + 1) % 2).ok()?;
    let length = crate::cursor::length(cursor.u32().ok()?);
    let data = cursor.take(length).ok()?;
    let _padding = cursor.take(length % 2);
    Some((number, data))
}

/// Notes what IPTC data sets held.
fn iptc(block: &[u8], removed: &mut Removals) {
    let mut cursor = Cursor::new(block);
    while let Ok([0x1C, record, number]) = cursor.array() {
        let Some(length) = cursor.u16().ok().filter(|length| *length < 0x8000) else { return };
        if cursor.take(length.into()).is_err() {
            return;
        }
        removed.extend(match (record, number) {
            (2, 26 | 27 | 90 | 92 | 95 | 100 | 101) => Some(Removed::Place),
            (2, 30 | 35 | 37 | 38 | 55 | 60 | 62 | 63) => Some(Removed::Time),
            (2, 65 | 70) => Some(Removed::Program),
            (2, 80 | 85 | 110 | 115 | 116 | 118 | 122) => Some(Removed::Author),
            (2, 5 | 15 | 20 | 25 | 40 | 105 | 120) => Some(Removed::Comment),
            (2, 22 | 103) => Some(Removed::Identifier),
            _ => None,
        });
    }
}

/// What a piece of text is, by its keyword (PNG, PDF).
pub(crate) fn keyword(keyword: &[u8]) -> Removed {
    match keyword {
        b"Author" | b"Artist" | b"Copyright" | b"Company" | b"SourceModified" => Removed::Author,
        b"Creation Time" | b"CreationDate" | b"ModDate" | b"create-date" | b"date:create"
        | b"date:modify" | b"date:timestamp" => Removed::Time,
        b"Software" | b"Creator" | b"Producer" => Removed::Program,
        b"Source" | b"Make" | b"Model" => Removed::Device,
        b"Title" | b"Description" | b"Comment" | b"Subject" | b"Keywords" | b"Warning"
        | b"Disclaimer" | b"parameters" => Removed::Comment,
        _ => Removed::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_is_named_by_its_properties() {
        let mut removed = Removals::new();
        xmp(b"<x:xmpmeta><rdf:RDF exif:GPSLatitude='1' xmp:CreateDate='2'/>", &mut removed);
        assert_eq!(removed, [Removed::Place, Removed::Time, Removed::Other].into());
    }

    #[test]
    fn photoshops_resources_are_walked_through() {
        let iptc = b"\x1C\x02\x50\0\x03Ana\x1C\x02\x5A\0\x04Goma";
        let mut block = b"8BIM\x04\x09\0\0\0\0\0\x01.\0".to_vec();
        block.extend(b"8BIM\x04\x04\x03abc\0\0\0");
        block.push(u8::try_from(iptc.len()).unwrap());
        block.extend(iptc);
        let mut removed = Removals::new();
        photoshop(&block, &mut removed);
        let expected = [Removed::Place, Removed::Author, Removed::Thumbnail, Removed::Other];
        assert_eq!(removed, expected.into());
    }

    #[test]
    fn cut_resources_end_the_walk() {
        for end in 0..20 {
            photoshop(
                &b"8BIM\x04\x04\x03abc\0\0\0\x0A\x1C\x02\x50\0\x03Ana"[..end],
                &mut Removals::new(),
            );
        }
    }
}
