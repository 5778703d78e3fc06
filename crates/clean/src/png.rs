//! PNG and APNG: only chunks that are needed to show the picture stay.
//!
//! The pixels are unpacked and counted, so that nothing hides behind them inside their own chunks.
//! Text, times, EXIF, unknown chunks and everything after the end go; an orientation is written
//! anew, a colour profile is cleaned. Checksums are computed again, and wrong ones are refused.

mod chunk;
mod header;

use std::collections::BTreeSet;

use chunk::{Chunk, write};
use header::Header;

use crate::{
    Limit, NotCleaned, Removals, Removed,
    cursor::Cursor,
    exif, icc,
    limit::{FRAMES_MAX, PROFILE_BYTES_MAX},
    notes,
    unpack::{Unpacker, pack},
};

const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1A\n";

/// Cleans a file.
pub(crate) fn clean(bytes: &[u8], removed: &mut Removals) -> Result<Vec<u8>, NotCleaned> {
    let mut cursor = Cursor::new(bytes);
    if cursor.array()? != SIGNATURE {
        return Err(NotCleaned::NotUnderstood);
    }
    let first = Chunk::read(&mut cursor)?;
    if first.name != *b"IHDR" {
        return Err(NotCleaned::NotUnderstood);
    }
    first.check()?;
    let header = Header::read(first.data)?;
    let mut copy = Vec::with_capacity(bytes.len());
    copy.extend(SIGNATURE);
    write(first.name, first.data, &mut copy);
    let mut walk = Walk {
        header,
        copy,
        removed,
        unpacker: Unpacker::new(),
        expected: header.pixel_bytes(),
        seen: BTreeSet::new(),
        moving: false,
        sequence: 0,
        frames: 0,
    };
    loop {
        let chunk = Chunk::read(&mut cursor)?;
        if chunk.name == *b"IEND" {
            chunk.check()?;
            walk.end(chunk)?;
            break;
        }
        walk.chunk(chunk)?;
    }
    let Walk { mut copy, removed, .. } = walk;
    write(*b"IEND", &[], &mut copy);
    if !cursor.is_empty() {
        removed.insert(Removed::Surplus);
    }
    Ok(copy)
}

struct Walk<'b> {
    header: Header,
    copy: Vec<u8>,
    removed: &'b mut Removals,
    /// The pixels of the picture or of the frame that is being read.
    unpacker: Unpacker,
    /// How many bytes these unpack to.
    expected: u64,
    /// Names of chunks that were kept.
    seen: BTreeSet<[u8; 4]>,
    /// Whether the picture moves.
    moving: bool,
    /// The number of the next chunk of a moving picture.
    sequence: u32,
    frames: usize,
}

impl Walk<'_> {
    fn chunk(&mut self, chunk: Chunk<'_>) -> Result<(), NotCleaned> {
        match &chunk.name {
            b"IDAT" => {
                chunk.check()?;
                let used = self.pixels(chunk.data)?;
                if !used.is_empty() {
                    write(chunk.name, used, &mut self.copy);
                }
                self.seen.insert(chunk.name);
                Ok(())
            }
            b"acTL" | b"fcTL" | b"fdAT" => self.frame(chunk),
            b"iCCP" => self.profile(chunk),
            b"eXIf" => {
                let orientation = exif::read(chunk.data, self.removed);
                if let Some(orientation) = orientation.filter(|_| self.seen.insert(chunk.name)) {
                    write(chunk.name, &orientation.block(), &mut self.copy);
                }
                Ok(())
            }
            _ => self.other(chunk),
        }
    }

    /// Keeps a chunk if it is needed, has the length it must have, stands before the pixels and is
    /// the first of its name: readers ignore others, and so nothing hides in them.
    fn other(&mut self, chunk: Chunk<'_>) -> Result<(), NotCleaned> {
        let length = chunk.data.len();
        let fits = match &chunk.name {
            b"PLTE" if self.header.is_indexed() => {
                if length == 0 || length > 768 || !length.is_multiple_of(3) {
                    return Err(NotCleaned::NotUnderstood);
                }
                true
            }
            b"tRNS" => self.header.has_transparency(length),
            b"cHRM" => length == 32,
            b"gAMA" | b"cICP" => length == 4,
            b"sRGB" => length == 1,
            b"sBIT" => length == self.header.significant_bytes(),
            b"bKGD" => length == self.header.background_bytes(),
            b"pHYs" => length == 9,
            b"mDCV" => length == 24,
            b"cLLI" => length == 8,
            _ => false,
        };
        if fits && !self.seen.contains(b"IDAT") && self.seen.insert(chunk.name) {
            chunk.check()?;
            write(chunk.name, chunk.data, &mut self.copy);
        } else if chunk.is_critical() && chunk.name != *b"PLTE" {
            return Err(NotCleaned::NotUnderstood);
        } else {
            self.note(chunk);
        }
        Ok(())
    }

    /// Says what a chunk that goes held.
    fn note(&mut self, chunk: Chunk<'_>) {
        let meaning = match &chunk.name {
            b"tEXt" | b"zTXt" | b"iTXt" => {
                let keyword = chunk.data.split(|byte| *byte == 0).next().unwrap_or_default();
                if keyword == b"XML:com.adobe.xmp" {
                    notes::xmp(chunk.data, self.removed);
                }
                notes::keyword(keyword)
            }
            b"tIME" => Removed::Time,
            b"caBX" => Removed::Provenance,
            b"sCAL" | b"pCAL" | b"oFFs" => Removed::Device,
            _ => Removed::Other,
        };
        self.removed.insert(meaning);
    }

    /// Cleans the colour profile.
    fn profile(&mut self, chunk: Chunk<'_>) -> Result<(), NotCleaned> {
        let mut parts = chunk.data.splitn(2, |byte| *byte == 0);
        let name = parts.next().unwrap_or_default();
        let packed = parts.next().and_then(|rest| rest.strip_prefix(&[0]));
        let Some(packed) = packed.filter(|_| !self.seen.contains(b"IDAT")) else {
            self.removed.insert(Removed::Other);
            return Ok(());
        };
        let unpacked = match Unpacker::new().whole(packed, PROFILE_BYTES_MAX, Limit::ProfileBytes) {
            Err(error @ NotCleaned::TooLarge(_)) => return Err(error),
            unpacked => unpacked.ok().and_then(|(profile, _)| icc::clean(&profile, self.removed)),
        };
        match unpacked.filter(|_| self.seen.insert(chunk.name)) {
            Some(profile) => {
                let data = [b"Colours\0\0".as_slice(), &pack(&profile)?].concat();
                write(chunk.name, &data, &mut self.copy);
                if name != b"Colours" {
                    self.removed.insert(Removed::Other);
                }
            }
            None => {
                self.removed.insert(Removed::Other);
            }
        }
        Ok(())
    }

    /// Keeps what belongs to a moving picture, and counts its chunks anew.
    fn frame(&mut self, chunk: Chunk<'_>) -> Result<(), NotCleaned> {
        if chunk.name == *b"acTL" && !self.seen.contains(b"IDAT") && !self.moving {
            self.moving = true;
            chunk.check()?;
            if chunk.data.len() != 8 {
                return Err(NotCleaned::NotUnderstood);
            }
            write(chunk.name, chunk.data, &mut self.copy);
            return Ok(());
        }
        if !self.moving {
            // Readers show a still picture then, and whatever the frames hold is hidden.
            self.removed.insert(Removed::FurtherPictures);
            return Ok(());
        }
        chunk.check()?;
        let mut cursor = Cursor::new(chunk.data);
        let _sequence = cursor.u32()?;
        let rest = match &chunk.name {
            b"fcTL" if chunk.data.len() == 26 => {
                let rest = cursor.rest();
                self.finish_frame()?;
                self.frames += 1;
                if self.frames > FRAMES_MAX {
                    return Err(NotCleaned::TooLarge(Limit::Frames));
                }
                let (width, height) = (cursor.u32()?, cursor.u32()?);
                if self.seen.contains(b"IDAT") {
                    self.expected = self.header.frame_bytes(width, height)?;
                    self.unpacker.reset();
                }
                rest
            }
            b"fdAT" if self.seen.contains(b"IDAT") => self.pixels(cursor.rest())?,
            _ => return Err(NotCleaned::NotUnderstood),
        };
        if !rest.is_empty() {
            let data = [&self.sequence.to_be_bytes(), rest].concat();
            write(chunk.name, &data, &mut self.copy);
            self.sequence = self.sequence.saturating_add(1);
        }
        Ok(())
    }

    /// The part of these bytes that belongs to the pixels.
    fn pixels<'a>(&mut self, packed: &'a [u8]) -> Result<&'a [u8], NotCleaned> {
        let used = self.unpacker.feed(packed, |_| Ok(()))?;
        if self.unpacker.produced() > self.expected {
            return Err(NotCleaned::NotUnderstood);
        }
        let (kept, rest) = packed.split_at_checked(used).unwrap_or((packed, &[]));
        if !rest.is_empty() {
            self.removed.insert(Removed::Surplus);
        }
        Ok(kept)
    }

    /// Refuses pixels that are missing.
    fn finish_frame(&self) -> Result<(), NotCleaned> {
        let complete = self.unpacker.has_ended() && self.unpacker.produced() == self.expected;
        if complete || !self.seen.contains(b"IDAT") {
            Ok(())
        } else {
            Err(NotCleaned::NotUnderstood)
        }
    }

    fn end(&mut self, chunk: Chunk<'_>) -> Result<(), NotCleaned> {
        if !chunk.data.is_empty() {
            self.removed.insert(Removed::Surplus);
        }
        if !self.seen.contains(b"IDAT")
            || (self.header.is_indexed() && !self.seen.contains(b"PLTE"))
        {
            return Err(NotCleaned::NotUnderstood);
        }
        self.finish_frame()
    }
}
