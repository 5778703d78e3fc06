//! The press: a letter in, a PDF and its text out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use disclosure::letter::{Letter, Typeset, TypesetFault, Typesetter};
use typst::comemo;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::copy::Copy;
use crate::fault::{PressFault, Refusal};
use crate::world::{LetterWorld, Shelf};
use crate::{mend, printed};

/// Typesets letters. Made once, used from any thread.
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
        Ok(Self {
            shelf: Shelf::new()?,
            standards,
        })
    }

    fn print(&self, letter: &Letter) -> Result<Typeset, Refusal> {
        let data = serde_json::to_string(&Copy::of(letter)?).map_err(|_| Refusal::Data)?;
        let document = self.lay_out(data.clone())?;
        if printed::lacks_a_glyph(&document) {
            return Err(Refusal::Glyph {
                language: letter.language.clone(),
            });
        }
        let text = printed::text(&letter.subject, letter.texts(), &document);
        Ok(Typeset {
            pdf: self.export(&document, data)?,
            text,
        })
    }

    fn lay_out(&self, data: String) -> Result<PagedDocument, Refusal> {
        let world = LetterWorld::new(&self.shelf, data);
        let laid_out = typst::compile::<PagedDocument>(&world);
        match laid_out.output {
            Ok(document) => Ok(mend::mended(&document)),
            Err(faults) => Err(Refusal::Template {
                line: world.first_line(&faults),
            }),
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
}

/// Empties typst's caches when dropped: they hold the letter, and they would only ever grow.
struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        comemo::evict(0);
    }
}
