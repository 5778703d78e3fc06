//! The press: a letter in, a PDF and its text out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use disclosure::letter::{Letter, Typeset, TypesetFault, Typesetter};
use typst::comemo;
use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::copy::Copy;
use crate::fault::{PressFault, Refusal};
use crate::world::{LetterWorld, Shelf};
use crate::{mend, printed};

/// How fine pictures of pages are: 108 pixels to the inch, which a screen shows sharply enough to
/// read.
const PIXELS_PER_POINT: f64 = 1.5;

/// Typesets letters. Made once, used from any thread.
///
/// A text of a letter is one paragraph; a line feed in it is a line break, a blank line begins a
/// new paragraph. White space is otherwise one space, unless it is unbreakable. Isolates, as Fluent
/// puts them around what it fills in, are respected; numbers are held in order without them too.
///
/// The text given back is read from the pages. A text of the letter that the end of a line tore
/// inside a word, or the end of a page inside a sentence, stands whole once more after the last
/// page, so that a check finds it.
pub struct LetterPress {
    shelf: Shelf,
    standards: PdfStandards,
}

impl LetterPress {
    /// Sets up the press: parses the fonts and the template.
    ///
    /// # Errors
    ///
    /// Only when the program was built with a broken font.
    pub fn new() -> Result<Self, PressFault> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|_| PressFault::Standards)?;
        Ok(Self { shelf: Shelf::new()?, standards })
    }

    fn print(&self, letter: &Letter) -> Result<Typeset, Refusal> {
        let data = serde_json::to_string(&Copy::of(letter)?).map_err(|_| Refusal::Data)?;
        let document = self.lay_out(data.clone())?;
        if printed::lacks_a_glyph(&document) {
            return Err(Refusal::Glyph { language: letter.language.clone() });
        }
        let text = printed::text(letter, &document);
        let pages = document.pages().len();
        Ok(Typeset { pdf: self.export(&document, data)?, text, pages })
    }

    fn draw(&self, letter: &Letter, number: usize) -> Result<Option<Vec<u8>>, Refusal> {
        let data = serde_json::to_string(&Copy::of(letter)?).map_err(|_| Refusal::Data)?;
        let document = self.lay_out(data)?;
        let page = number.checked_sub(1).and_then(|place| document.pages().get(place));
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(PIXELS_PER_POINT),
            ..RenderOptions::default()
        };
        let draw = |page| typst_render::render(page, &options).encode_png();
        page.map(draw).transpose().map_err(|_| Refusal::Picture)
    }

    fn lay_out(&self, data: String) -> Result<PagedDocument, Refusal> {
        let world = LetterWorld::new(&self.shelf, data);
        let laid_out = typst::compile::<PagedDocument>(&world);
        match laid_out.output {
            Ok(document) => Ok(mend::mended(&document)),
            Err(faults) => Err(Refusal::Template { line: world.first_line(&faults) }),
        }
    }

    fn export(&self, document: &PagedDocument, data: String) -> Result<Vec<u8>, Refusal> {
        let options = PdfOptions {
            // Only a hash of it is written: one letter, one identifier.
            ident: Smart::Custom(data),
            creator: Smart::Custom(Some("Redress".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(document, &options).map_err(|_| Refusal::Export)
    }
}

impl Typesetter for LetterPress {
    fn typeset(&self, letter: &Letter) -> Result<Typeset, TypesetFault> {
        let _forget = Forget;
        // A text that makes the typesetter stumble must not take the desk down with it. Nothing
        // in the press changes while it prints, so nothing can be left half changed.
        catch_unwind(AssertUnwindSafe(|| self.print(letter)))
            .unwrap_or(Err(Refusal::Broken))
            .map_err(TypesetFault::from)
    }

    fn picture(&self, letter: &Letter, page: usize) -> Result<Option<Vec<u8>>, TypesetFault> {
        let _forget = Forget;
        catch_unwind(AssertUnwindSafe(|| self.draw(letter, page)))
            .unwrap_or(Err(Refusal::Broken))
            .map_err(TypesetFault::from)
    }
}

/// Empties typst's caches when dropped: they hold the letter, and they would only ever grow.
struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        comemo::evict(0);
    }
}

#[cfg(test)]
mod tests {
    use typst::layout::{Frame, FrameItem, Point};

    use super::*;

    fn samples() -> Vec<Letter> {
        [
            include_str!("../samples/arabic.json"),
            include_str!("../samples/english.json"),
            include_str!("../samples/french.json"),
            include_str!("../samples/mixed-arabic.json"),
            include_str!("../samples/mixed-english.json"),
        ]
        .map(|sample| serde_json::from_str(sample).unwrap())
        .into()
    }

    fn copy(letter: &Letter) -> String {
        serde_json::to_string(&Copy::of(letter).unwrap()).unwrap()
    }

    /// Every sign that matches, where it stands on the paper.
    fn signs(frame: &Frame, origin: Point, wanted: fn(char) -> bool) -> Vec<(Point, char)> {
        let mut found = Vec::new();
        for (place, item) in frame.items() {
            let mut place = origin + *place;
            match item {
                FrameItem::Group(group) => found.extend(signs(&group.frame, place, wanted)),
                FrameItem::Text(text) => {
                    for glyph in &text.glyphs {
                        let said = text.text[glyph.range()].chars();
                        found.extend(said.filter(|sign| wanted(*sign)).map(|sign| (place, sign)));
                        place.x += glyph.x_advance.at(text.size);
                    }
                }
                _ => {}
            }
        }
        found
    }

    #[test]
    fn numbers_read_from_left_to_right_on_the_paper() {
        let press = LetterPress::new().unwrap();
        let digits = |sign: char| sign.is_ascii_digit() || matches!(sign, '٠'..='٩');
        let letter = |line: &str| Letter {
            sender: Vec::new(),
            recipient: Vec::new(),
            date_line: String::new(),
            reference: String::new(),
            opening: vec![line.to_owned()],
            rows: Vec::new(),
            closing: Vec::new(),
            ..samples().swap_remove(0)
        };
        for (line, number) in [
            ("الرقم 800-123 هنا", "800123"),
            ("الرقم \u{2068}800-123\u{2069} هنا", "800123"),
            ("الرقم ٨٠٠-١٢٣ هنا", "٨٠٠١٢٣"),
            ("الرقم \u{2068}٨٠٠-١٢٣\u{2069} هنا", "٨٠٠١٢٣"),
            ("الرقم +249 800 123 456 هنا", "249800123456"),
            ("المرجع RDS-2026-0142 هنا", "20260142"),
            ("المرجع 2026-0142/RDS هنا", "20260142"),
            ("في 23/11/2026 هنا", "23112026"),
            ("800-123", "800123"),
            // From the right: day, month, year.
            (
                "في \u{2068}\u{2068}14\u{2069} \u{2068}سبتمبر\u{2069} \u{2068}2026\u{2069}\u{2069} هنا",
                "202614",
            ),
            ("في 14 سبتمبر 2026 هنا", "202614"),
        ] {
            let document = press.lay_out(copy(&letter(line))).unwrap();
            let mut found = signs(&document.pages()[0].frame, Point::zero(), digits);
            // The page number stands at the foot.
            found.retain(|(place, _)| place.y.to_mm() < 200.0);
            found.sort_by_key(|(place, _)| place.x);
            assert_eq!(found.iter().map(|(_, sign)| *sign).collect::<String>(), number, "{line}");
        }
    }

    #[test]
    fn the_template_gives_no_warning() {
        let press = LetterPress::new().unwrap();
        for letter in samples() {
            let world = LetterWorld::new(&press.shelf, copy(&letter));
            let laid_out = typst::compile::<PagedDocument>(&world);
            assert!(laid_out.warnings.is_empty(), "{:?}", laid_out.warnings);
        }
    }

    #[test]
    fn the_press_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<LetterPress>();
    }
}
