//! What stands on the pages: read from the laid-out document, not from the letter.

use disclosure::letter::Letter;
use typst::layout::{Frame, FrameItem, Point};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::mend::steers;

/// Whether a font lacked a sign, so that an empty box would be printed.
pub(crate) fn lacks_a_glyph(document: &PagedDocument) -> bool {
    let mut reader = Reader::default();
    read(document, &mut reader);
    reader.lacking
}

/// The document's title, then a line of text for each line on the paper (cells of a table apart),
/// then, whole, each text of the letter that the end of a line or page tore inside a word or
/// sentence.
pub(crate) fn text(letter: &Letter, document: &PagedDocument) -> String {
    let mut reader = Reader::default();
    reader.text.push_str(&title(letter));
    reader.text.push('\n');
    read(document, &mut reader);
    let Reader { mut text, .. } = reader;
    let printed = in_one_line(&text);
    for torn in letter.texts().map(in_one_line).filter(|whole| !printed.contains(whole)) {
        text.push_str(&torn);
        text.push('\n');
    }
    text
}

/// The title of the document: the subject, on one line.
pub(crate) fn title(letter: &Letter) -> String {
    letter.subject.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with single spaces, and without what only steers the layout.
fn in_one_line(text: &str) -> String {
    let visible: String = text.chars().filter(|character| !steers(*character)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(document: &PagedDocument, reader: &mut Reader) {
    for page in document.pages() {
        reader.frame(&page.frame, Point::zero());
        reader.end_line();
    }
}

#[derive(Default)]
struct Reader {
    text: String,
    lacking: bool,
    /// How far from the top of the page the open line stands, in points.
    line: Option<f64>,
}

impl Reader {
    fn frame(&mut self, frame: &Frame, origin: Point) {
        for (place, item) in frame.items() {
            match item {
                // The template turns and scales nothing, so a group only moves what is in it.
                FrameItem::Group(group) => self.frame(&group.frame, origin + *place),
                FrameItem::Text(text) => self.piece(text, origin + *place),
                // Paragraphs and cells begin and end with a tag.
                FrameItem::Tag(_) => self.end_line(),
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn piece(&mut self, piece: &TextItem, place: Point) {
        let top = place.y.to_pt();
        // A mark that could not be joined to its letter stands a little higher or lower.
        if self.line.is_some_and(|line| (line - top).abs() > piece.size.to_pt()) {
            self.end_line();
        }
        self.line.get_or_insert(top);
        self.text.push_str(&piece.text);
        self.lacking |= piece.glyphs.iter().any(|glyph| glyph.id == 0);
    }

    fn end_line(&mut self) {
        if self.line.take().is_some() {
            let end = self.text.trim_end_matches(' ').len();
            self.text.truncate(end);
            self.text.push('\n');
        }
    }
}
