//! Puts the text of a laid-out page back into one piece.
//!
//! typst starts a new piece of text wherever a mark sits above or below a letter (any Arabic word
//! with a shadda or a tanwin), in the order of the page and with the marked letter said again. It
//! looks right, but a screen reader, a search and the leak check would meet the sentence in
//! fragments, backwards. Here such pieces become one again, each mark keeping its height. The
//! invisible characters that steered direction and line breaks have done their work by then and
//! are taken out of the text.

use std::collections::BTreeMap;
use std::ops::Range;

use typst::ecow::EcoString;
use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point};
use typst::model::Document;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// The document with its text in whole pieces; it looks the same.
pub(crate) fn mended(document: &PagedDocument) -> PagedDocument {
    let pages = document
        .pages()
        .iter()
        .map(|page| Page { frame: mended_frame(&page.frame), ..page.clone() })
        .collect();
    PagedDocument::new(pages, document.info().clone())
}

fn mended_frame(frame: &Frame) -> Frame {
    let mut mended = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        mended.set_baseline(frame.baseline());
    }
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for (place, item) in frame.items() {
        let piece = Piece::of(*place, item);
        let torn = pieces.last().zip(piece.as_ref());
        if !torn.is_some_and(|(last, next)| last.continues_in(next)) {
            join(&mut mended, &pieces);
            pieces.clear();
        }
        match (piece, item) {
            (Some(piece), _) => pieces.push(piece),
            (None, FrameItem::Group(group)) => {
                let frame = mended_frame(&group.frame);
                let group = GroupItem { frame, ..group.clone() };
                mended.push(*place, FrameItem::Group(group));
            }
            (None, other) => mended.push(*place, other.clone()),
        }
    }
    join(&mut mended, &pieces);
    mended
}

/// A piece of text where it stands.
struct Piece<'frame> {
    place: Point,
    text: &'frame TextItem,
}

impl<'frame> Piece<'frame> {
    fn of(place: Point, item: &'frame FrameItem) -> Option<Self> {
        match item {
            FrameItem::Text(text) => Some(Self { place, text }),
            _ => None,
        }
    }

    /// Whether the next piece was torn from this one: the same face, set where this one ends but
    /// higher or lower, and saying what comes next to this one in the source.
    fn continues_in(&self, next: &Self) -> bool {
        let (here, there) = (self.text, next.text);
        let gap = self.place.x + here.width() - next.place.x;
        let rise = (self.place.y - next.place.y).abs();
        let same_face = here.font == there.font
            && here.size == there.size
            && here.fill == there.fill
            && here.stroke == there.stroke
            && here.lang == there.lang
            && here.region == there.region;
        same_face
            && gap.abs() < Abs::pt(0.01)
            && rise > Abs::zero()
            && rise < here.size
            && self.clusters().zip(next.clusters()).is_some_and(|(a, b)| adjoin(&a, &b))
    }

    /// What the piece says, by place in the source; nothing when the places are not known.
    fn clusters(&self) -> Option<BTreeMap<u16, &'frame str>> {
        let source = self.text.glyphs.first()?.span.0;
        let mut ranges = BTreeMap::new();
        for glyph in &self.text.glyphs {
            let (span, place) = glyph.span;
            // typst counts no further than the largest place.
            let known = span == source && place < u16::MAX;
            let earlier = ranges.insert(place, glyph.range());
            if !known || earlier.is_some_and(|earlier| earlier != glyph.range()) {
                return None;
            }
        }
        let said = |(place, range)| Some((place, self.text.text.get::<Range<usize>>(range)?));
        ranges.into_iter().map(said).collect()
    }
}

/// Whether two pieces touch or overlap in the source, and agree where they overlap.
fn adjoin(one: &BTreeMap<u16, &str>, other: &BTreeMap<u16, &str>) -> bool {
    let reach = |clusters: &BTreeMap<u16, &str>| {
        let (start, _) = clusters.first_key_value()?;
        let (last, text) = clusters.last_key_value()?;
        Some((usize::from(*start), usize::from(*last) + text.len()))
    };
    let agree = one.iter().all(|(place, text)| other.get(place).is_none_or(|same| same == text));
    let touch =
        reach(one).zip(reach(other)).is_some_and(|((start, end), (other_start, other_end))| {
            start <= other_end && other_start <= end
        });
    agree && touch
}

fn join(frame: &mut Frame, pieces: &[Piece<'_>]) {
    let whole = joined(pieces);
    let kept = if whole.is_some() { &[] } else { pieces };
    let kept = kept.iter().map(|piece| (piece.place, piece.text.clone()));
    for (place, text) in whole.into_iter().chain(kept) {
        frame.push(place, FrameItem::Text(without_steering(text)));
    }
}

/// The pieces as one; nothing when they cannot be one.
fn joined(pieces: &[Piece<'_>]) -> Option<(Point, TextItem)> {
    if pieces.len() < 2 {
        return None;
    }
    // The piece with most letters stands on the line, the others above or below it.
    let on_line = pieces.iter().max_by_key(|piece| piece.text.glyphs.len())?;
    let left = pieces.first()?.place.x;
    let mut text = EcoString::new();
    let mut ranges = BTreeMap::new();
    for (place, said) in all_clusters(pieces)? {
        let start = u16::try_from(text.len()).ok()?;
        text.push_str(said);
        ranges.insert(place, start..u16::try_from(text.len()).ok()?);
    }
    let mut glyphs = Vec::new();
    for piece in pieces {
        let rise = Em::from_abs(on_line.place.y - piece.place.y, piece.text.size);
        for glyph in &piece.text.glyphs {
            let range = ranges.get(&glyph.span.1)?.clone();
            glyphs.push(Glyph { range, y_offset: glyph.y_offset + rise, ..glyph.clone() });
        }
    }
    let item = TextItem { text, glyphs, ..on_line.text.clone() };
    Some((Point::new(left, on_line.place.y), item))
}

/// What all pieces say together; nothing when they do not agree.
fn all_clusters<'frame>(pieces: &[Piece<'frame>]) -> Option<BTreeMap<u16, &'frame str>> {
    let mut all = BTreeMap::new();
    for piece in pieces {
        for (place, said) in piece.clusters()? {
            if all.insert(place, said).is_some_and(|other| other != said) {
                return None;
            }
        }
    }
    Some(all)
}

/// The same piece, without the characters that only steer the layout.
fn without_steering(piece: TextItem) -> TextItem {
    if !piece.text.contains(steers) {
        return piece;
    }
    let moved = |place: u16| {
        let before = piece.text.get(..usize::from(place)).unwrap_or_default();
        let steering: usize = before.matches(steers).map(str::len).sum();
        u16::try_from(usize::from(place) - steering).unwrap_or(place)
    };
    let glyphs = piece.glyphs.iter().map(|glyph| Glyph {
        range: moved(glyph.range.start)..moved(glyph.range.end),
        ..glyph.clone()
    });
    let text = piece.text.chars().filter(|character| !steers(*character)).collect();
    TextItem { glyphs: glyphs.collect(), text, ..piece }
}

/// Whether a character only steers the layout: isolates, embeddings, marks of direction, and the
/// permission to break a line. Joiners stay, for they are spelling.
pub(crate) fn steers(character: char) -> bool {
    matches!(
        character,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}
