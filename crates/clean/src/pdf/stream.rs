//! The bytes of streams: unpacked where that is needed, checked to their end, packed again.
//!
//! A deflated stream is kept as it is up to its own end; other packings become deflated. Pictures
//! in formats of their own stay in them: JPEG is cleaned like a JPEG file; the bytes of facsimile
//! and JBIG2 pictures are kept unread; JPEG 2000 has boxes for any metadata and is refused.

use std::borrow::Cow;

use lopdf::{DecompressError, Dictionary, Error, Object, Stream};

use super::source::Source;
use crate::{
    Limit, NotCleaned, Removals, Removed, jpeg,
    limit::{FILTERS_MAX, HELD_BYTES_MAX},
    unpack::{Unpacker, pack},
};

/// What is written of a stream.
pub(super) struct Payload<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    pub(super) filter: Option<&'static str>,
    /// Keys of the filter's parameters that are kept.
    pub(super) parameters: &'static [&'static [u8]],
    /// Where they are.
    pub(super) source: Option<&'a Dictionary>,
}

const PREDICTOR: &[&[u8]] = &[b"Predictor", b"Colors", b"BitsPerComponent", b"Columns"];
const FACSIMILE: &[&[u8]] = &[
    b"K",
    b"EndOfLine",
    b"EncodedByteAlign",
    b"Columns",
    b"Rows",
    b"EndOfBlock",
    b"BlackIs1",
    b"DamagedRowsBeforeError",
];

/// One packing.
struct Filter<'a> {
    name: &'a [u8],
    parameters: Option<&'a Dictionary>,
}

/// The packings of a stream, the outermost first.
fn filters<'a>(source: Source<'a>, stream: &'a Stream) -> Result<Vec<Filter<'a>>, NotCleaned> {
    // What lies in another file is not shown, and a stream that the reader found no end of is
    // not understood.
    if stream.dict.has(b"F") || (stream.content.is_empty() && stream.start_position.is_some()) {
        return Err(NotCleaned::NotUnderstood);
    }
    let one_or_more = |value: &'a Object| match value {
        Object::Null => &[],
        Object::Array(values) => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    let names = one_or_more(source.get(&stream.dict, b"Filter")?);
    let parameters = one_or_more(source.get(&stream.dict, b"DecodeParms")?);
    if names.len() > FILTERS_MAX {
        return Err(NotCleaned::NotUnderstood);
    }
    let mut filters = Vec::with_capacity(names.len());
    for (number, name) in names.iter().enumerate() {
        let name = source.follow(name)?.as_name().map_err(|_| NotCleaned::NotUnderstood)?;
        let parameters = match parameters.get(number).map(|value| source.follow(value)) {
            None => None,
            Some(value) => match value? {
                Object::Null => None,
                Object::Dictionary(parameters) => Some(parameters),
                _ => return Err(NotCleaned::NotUnderstood),
            },
        };
        filters.push(Filter { name, parameters });
    }
    Ok(filters)
}

/// What is written of a stream.
pub(super) fn payload<'a>(
    source: Source<'a>,
    stream: &'a Stream,
    unpacker: &mut Unpacker,
    removed: &mut Removals,
) -> Result<Payload<'a>, NotCleaned> {
    let filters = filters(source, stream)?;
    let mut bytes = Cow::Borrowed(stream.content.as_slice());
    for (number, filter) in filters.iter().enumerate() {
        let last = number + 1 == filters.len();
        let (name, parameters): (_, &[&[u8]]) = match filter.name {
            b"FlateDecode" | b"Fl" if last && !bytes.is_empty() => ("FlateDecode", PREDICTOR),
            b"CCITTFaxDecode" | b"CCF" if last => ("CCITTFaxDecode", FACSIMILE),
            b"JBIG2Decode" if last => ("JBIG2Decode", &[b"JBIG2Globals"]),
            b"DCTDecode" | b"DCT" if last => ("DCTDecode", &[b"ColorTransform"]),
            b"Crypt" => return Err(NotCleaned::Encrypted),
            _ => {
                bytes = Cow::Owned(unpacked(source, filter, &bytes, HELD_BYTES_MAX, unpacker)?);
                continue;
            }
        };
        if name == "FlateDecode" {
            bytes = deflated(bytes, unpacker, removed)?;
        } else if name == "DCTDecode" {
            bytes = Cow::Owned(jpeg::clean(&bytes, removed)?);
        }
        return Ok(Payload { bytes, filter: Some(name), parameters, source: filter.parameters });
    }
    if bytes.is_empty() {
        return Ok(Payload { bytes, filter: None, parameters: &[], source: None });
    }
    let bytes = Cow::Owned(pack(&bytes)?);
    Ok(Payload { bytes, filter: Some("FlateDecode"), parameters: &[], source: None })
}

/// The bytes of a deflated stream up to its own end.
fn deflated<'a>(
    bytes: Cow<'a, [u8]>,
    unpacker: &mut Unpacker,
    removed: &mut Removals,
) -> Result<Cow<'a, [u8]>, NotCleaned> {
    unpacker.reset();
    let used = unpacker.feed(&bytes, |_| Ok(()))?;
    if !unpacker.has_ended() {
        return Err(NotCleaned::NotUnderstood);
    }
    // An end of line behind the data is counted as data by some programs.
    if bytes.iter().skip(used).any(|byte| !byte.is_ascii_whitespace()) {
        removed.insert(Removed::Surplus);
    }
    Ok(match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(..used).unwrap_or(bytes)),
        Cow::Owned(mut bytes) => {
            bytes.truncate(used);
            Cow::Owned(bytes)
        }
    })
}

/// Takes one packing off.
fn unpacked(
    source: Source<'_>,
    filter: &Filter<'_>,
    bytes: &[u8],
    most: usize,
    unpacker: &mut Unpacker,
) -> Result<Vec<u8>, NotCleaned> {
    let over = Limit::HeldBytes;
    let name: &str = match filter.name {
        b"FlateDecode" | b"Fl" if bytes.is_empty() => return Ok(Vec::new()),
        b"FlateDecode" | b"Fl" => {
            let (inside, _) = unpacker.whole(bytes, most, over)?;
            if filter.parameters.is_none_or(|parameters| !parameters.has(b"Predictor")) {
                return Ok(inside);
            }
            "FlateDecode"
        }
        b"LZWDecode" | b"LZW" => "LZWDecode",
        b"ASCIIHexDecode" | b"AHx" => "ASCIIHexDecode",
        b"ASCII85Decode" | b"A85" => "ASCII85Decode",
        b"RunLengthDecode" | b"RL" => "RunLengthDecode",
        _ => return Err(NotCleaned::NotUnderstood),
    };
    let mut dictionary = Dictionary::new();
    dictionary.set("Filter", name);
    if let Some(parameters) = filter.parameters {
        let mut followed = Dictionary::new();
        for (key, value) in parameters {
            followed.set(key.clone(), source.follow(value)?.as_i64().unwrap_or(0));
        }
        dictionary.set("DecodeParms", followed);
    }
    let inside = Stream::new(dictionary, bytes.to_vec())
        .decompressed_content_with_limit(most)
        .map_err(|error| match error {
            Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => {
                NotCleaned::TooLarge(over)
            }
            _ => NotCleaned::NotUnderstood,
        })?;
    unpacker.count(inside.len())?;
    Ok(inside)
}

/// Everything that a stream unpacks to.
pub(super) fn plain<'a>(
    source: Source<'a>,
    stream: &'a Stream,
    most: usize,
    unpacker: &mut Unpacker,
) -> Result<Cow<'a, [u8]>, NotCleaned> {
    let mut bytes = Cow::Borrowed(stream.content.as_slice());
    for filter in filters(source, stream)? {
        bytes = Cow::Owned(unpacked(source, &filter, &bytes, most, unpacker)?);
    }
    if bytes.len() > most {
        return Err(NotCleaned::TooLarge(Limit::HeldBytes));
    }
    Ok(bytes)
}
