//! What stands on the pages: read from the laid-out document, not from the letter.

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// Whether a font lacked a sign, so that an empty box would be printed.
pub(crate) fn lacks_a_glyph(document: &PagedDocument) -> bool {
    let mut lacking = false;
    for page in document.pages() {
        visit(&page.frame, &mut |text, _| {
            lacking |= text.glyphs.iter().any(|glyph| glyph.id == 0);
        });
    }
    lacking
}

/// The text of all pages.
pub(crate) fn text(document: &PagedDocument) -> String {
    let mut printed = String::new();
    for page in document.pages() {
        visit(&page.frame, &mut |text, top| {
            eprintln!("{top:?} {:?} {:?} {:?}", text.text, text.font.info().family, text.glyphs.iter().map(|g| (g.range.clone(), g.span.1)).collect::<Vec<_>>());
            printed.push_str(&text.text);
        });
    }
    printed
}

fn visit(frame: &Frame, seen: &mut impl FnMut(&TextItem, f64)) {
    for (place, item) in frame.items() {
        match item {
            FrameItem::Group(group) => visit(&group.frame, seen),
            FrameItem::Text(text) => seen(text, place.y.to_pt()),
            FrameItem::Tag(tag) => eprintln!("tag {tag:?}"),
            _ => {}
        }
    }
}
