//! Pages in a few fixed sizes on the wire, so that an observer cannot tell by its length which page
//! was answered, whether a message is waiting, or what was typed.
//!
//! A compressed page is filled up in the "extra" field of its gzip header (RFC 1952, section
//! 2.3.1.1), which browsers skip and which, unlike spaces, is not compressed away.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// Pages are a whole number of these long, in bytes, when compressed.
pub const STEP_BYTES: usize = 2 * 1024;
/// And of these when they are not.
pub const PLAIN_STEP_BYTES: usize = 16 * 1024;
/// No page is longer.
const PAGE_BYTES_MAX: usize = 8 * 1024 * 1024;
/// The parts of a gzip file that are always there: header, length of the extra field, trailer.
const FRAME_BYTES: usize = 10 + 2 + 8;
/// The extra field holds one subfield of these two letters and its length.
const SUBFIELD: [u8; 2] = *b"RP";
const SUBFIELD_BYTES: usize = 4;

/// What a page that does not change was packed to, the first time. A handler that answers with such
/// a page leaves this with its response.
#[derive(Debug, Default)]
pub struct Packed(OnceLock<Option<Vec<u8>>>);

/// Fills up every page.
pub async fn pad(request: Request, next: Next) -> Response {
    let compressed = takes_gzip(request.headers());
    let response = next.run(request).await;
    if !is_page(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(page) = to_bytes(body, PAGE_BYTES_MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let padded = match parts.extensions.get::<Arc<Packed>>() {
        _ if !compressed => Some(plain(&page)),
        Some(packed) => packed.0.get_or_init(|| gzip(&page)).clone(),
        None => gzip(&page),
    };
    let Some(padded) = padded else {
        return Response::from_parts(parts, Body::from(page));
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if compressed {
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    Response::from_parts(parts, Body::from(padded))
}

fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
        && !headers.contains_key(header::CONTENT_ENCODING)
}

/// Whether a browser says that it can unpack gzip (RFC 9110, section 12.5.3).
pub(crate) fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.unwrap_or_default().split(',').any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim().eq_ignore_ascii_case("gzip") && !matches!(quality.trim(), "q=0" | "q=0.0")
    })
}

/// Packers that are not at work. To make one costs more than to pack a page.
static PACKERS: Mutex<Vec<Compress>> = Mutex::new(Vec::new());
/// Most that are kept: more pages than this are seldom packed at one moment.
const PACKERS_MAX: usize = 4;

/// A page as a raw deflate stream (RFC 1951); none if it cannot be compressed.
fn deflate(page: &[u8]) -> Option<Vec<u8>> {
    let idle = PACKERS.lock().unwrap_or_else(PoisonError::into_inner).pop();
    // The fast level saves 0.03 ms here and makes most pages a step longer, which a slow telephone
    // waits a third of a second for.
    let mut packer = idle.unwrap_or_else(|| Compress::new(Compression::default(), false));
    let deflated = pack(&mut packer, page);
    packer.reset();
    let mut idle = PACKERS.lock().unwrap_or_else(PoisonError::into_inner);
    if idle.len() < PACKERS_MAX {
        idle.push(packer);
    }
    deflated
}

fn pack(packer: &mut Compress, page: &[u8]) -> Option<Vec<u8>> {
    let mut deflated = Vec::with_capacity(page.len() / 2 + FRAME_BYTES);
    loop {
        let taken = usize::try_from(packer.total_in()).ok()?;
        let rest = page.get(taken..)?;
        match packer.compress_vec(rest, &mut deflated, FlushCompress::Finish).ok()? {
            Status::StreamEnd => return Some(deflated),
            Status::Ok | Status::BufError => deflated.reserve(page.len() / 2 + FRAME_BYTES),
        }
    }
}

/// A page as a gzip file of a fixed size; none if it cannot be compressed.
fn gzip(page: &[u8]) -> Option<Vec<u8>> {
    let deflated = deflate(page)?;
    let least = FRAME_BYTES + SUBFIELD_BYTES + deflated.len();
    let fill = least.next_multiple_of(STEP_BYTES) - least;
    let subfield = u16::try_from(fill).ok()?.to_le_bytes();
    let extra = u16::try_from(fill + SUBFIELD_BYTES).ok()?.to_le_bytes();
    let mut crc = Crc::new();
    crc.update(page);
    // Deflate, an extra field, no time, no hint about the program's speed, system unknown.
    let header = [0x1f, 0x8b, 8, 0b100, 0, 0, 0, 0, 0, 255];
    let parts: [&[u8]; 8] = [
        &header,
        &extra,
        &SUBFIELD,
        &subfield,
        &vec![0; fill],
        &deflated,
        &crc.sum().to_le_bytes(),
        &crc.amount().to_le_bytes(),
    ];
    Some(parts.concat())
}

/// A page with spaces after its end.
fn plain(page: &[u8]) -> Vec<u8> {
    let mut page = page.to_vec();
    page.resize(page.len().next_multiple_of(PLAIN_STEP_BYTES), b' ');
    page
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_padded_page_is_read_as_it_was_by_a_stock_reader(page in prop::collection::vec(any::<u8>(), 0..40_000)) {
            let padded = gzip(&page).unwrap();
            prop_assert_eq!(padded.len() % STEP_BYTES, 0);
            let mut read = Vec::new();
            GzDecoder::new(padded.as_slice()).read_to_end(&mut read).unwrap();
            prop_assert_eq!(&read, &page);
            let spaces = plain(&page);
            prop_assert_eq!(spaces.len() % PLAIN_STEP_BYTES, 0);
            prop_assert!(spaces.starts_with(&page));
        }
    }

    #[test]
    fn a_browser_that_refuses_gzip_is_given_none() {
        let with = |value: &'static str| {
            let pairs = [(header::ACCEPT_ENCODING, HeaderValue::from_static(value))];
            takes_gzip(&HeaderMap::from_iter(pairs))
        };
        assert!(with("gzip, deflate, br") && with("br;q=1.0, gzip;q=0.8"));
        assert!(!with("gzip;q=0, br") && !with("") && !takes_gzip(&HeaderMap::new()));
    }
}
