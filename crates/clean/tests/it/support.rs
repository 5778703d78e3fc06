//! What every test asks of a copy.

use clean::{Cleaned, Removed, clean};

/// The word that is planted wherever metadata can lie.
pub(crate) const CANARY: &str = "CANARY";

/// Whether the canary is in these bytes, in any of the ways in which text is written.
pub(crate) fn sings(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let least_first: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hex = "43414e415259";
    let lower = bytes.to_ascii_lowercase();
    [CANARY.to_ascii_lowercase().into_bytes(), hex.into()].iter().any(|word| memmem(&lower, word))
        || [wide, least_first].iter().any(|word| memmem(bytes, word))
}

fn memmem(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// Cleans a picture, and checks what holds of every copy of one: it is not larger either.
#[track_caller]
pub(crate) fn cleaned(name: &str, file: &[u8]) -> Cleaned {
    let copy = cleaned_document(name, file);
    let grown = copy.bytes.len().saturating_sub(file.len());
    assert!(grown <= 512, "{name}: the copy is {grown} bytes larger");
    copy
}

/// Cleans, and checks what holds of every copy: it is silent and is its own copy. That of a
/// document may be larger, because its objects are not packed together.
#[track_caller]
pub(crate) fn cleaned_document(name: &str, file: &[u8]) -> Cleaned {
    let copy = clean(file).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(!sings(&copy.bytes), "{name}: the canary is in the copy");
    let again = clean(&copy.bytes).unwrap_or_else(|error| panic!("{name}, again: {error}"));
    assert!(again.bytes == copy.bytes, "{name}: the copy of the copy differs");
    assert_eq!(again.removed, [].into(), "{name}: the copy still held something");
    copy
}

/// Cleans, and checks that the pixels are those of the file into which metadata was planted.
#[track_caller]
pub(crate) fn cleaned_picture(name: &str, file: &[u8], plain: &[u8]) -> Cleaned {
    let copy = cleaned(name, file);
    assert!(pixels(plain) == pixels(&copy.bytes), "{name}: the pixels differ");
    copy
}

/// A frame: its place, its time in thousandths of a second, its pixels.
pub(crate) type Shown = ((u32, u32), (u32, u32), Vec<u8>);

fn shown(frames: Vec<image::Frame>) -> Vec<Shown> {
    frames
        .into_iter()
        .map(|frame| {
            let place = (frame.left(), frame.top());
            let time = frame.delay().numer_denom_ms();
            (place, time, frame.into_buffer().into_raw())
        })
        .collect()
}

/// All pixels of all frames.
pub(crate) fn pixels(file: &[u8]) -> Vec<Shown> {
    use image::{AnimationDecoder, ImageDecoder, codecs};
    let read = std::io::Cursor::new(file);
    match image::guess_format(file).unwrap() {
        image::ImageFormat::Gif => {
            let frames = codecs::gif::GifDecoder::new(read).unwrap().into_frames();
            shown(frames.collect_frames().unwrap())
        }
        image::ImageFormat::Png => {
            let decoder = codecs::png::PngDecoder::new(read).unwrap();
            if decoder.is_apng().unwrap() {
                let frames = decoder.apng().unwrap().into_frames();
                return shown(frames.collect_frames().unwrap());
            }
            still(file)
        }
        image::ImageFormat::WebP => {
            let decoder = codecs::webp::WebPDecoder::new(read).unwrap();
            if decoder.has_animation() {
                return shown(decoder.into_frames().collect_frames().unwrap());
            }
            let (width, height) = decoder.dimensions();
            assert!(width * height > 0);
            still(file)
        }
        _ => still(file),
    }
}

fn still(file: &[u8]) -> Vec<Shown> {
    shown(vec![image::Frame::new(image::load_from_memory(file).unwrap().into_rgba8())])
}

/// Checks that the page can tell these things.
#[track_caller]
pub(crate) fn told(copy: &Cleaned, expected: &[Removed]) {
    for thing in expected {
        assert!(copy.removed.contains(thing), "{thing:?} is not among {:?}", copy.removed);
    }
}
