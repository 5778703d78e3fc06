//! A picture whose file says more than it shows.

use crate::left::holds;

/// One grey pixel.
const PIXEL: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\
    \x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\x9cch\x00\x00\x00\x82\x00\x81w\xcdr\xb6\
    \x00\x00\x00\x00IEND\xaeB`\x82";
/// What its file says behind the picture.
pub(crate) const HIDDEN: &str = "sentinel-behind-the-picture-6c1f";

/// The file, as a camera or a program would leave it.
pub(crate) fn telling() -> Vec<u8> {
    [PIXEL, HIDDEN.as_bytes()].concat()
}

/// Whether a copy is a picture and says nothing else.
pub(crate) fn is_drawn_anew(copy: &[u8]) -> bool {
    let nothing_else = clean::clean(copy).is_ok_and(|cleaned| cleaned.removed.is_empty());
    copy.starts_with(b"\x89PNG") && nothing_else && !holds(copy, HIDDEN)
}
