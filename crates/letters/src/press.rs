//! The press: a letter in, a PDF and its text out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use disclosure::letter::{Letter, Typeset, TypesetFault, Typesetter};
use typst::World;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fault::{PressFault, Refusal};
use crate::printed;
use crate::world::{LetterWorld, Shelf};

/// Typesets letters; made once, used from any thread.
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
        let data = serde_json::to_vec(letter).map_err(|_| Refusal::Data)?;
        let world = LetterWorld::new(&self.shelf, data);
        let warned = typst::compile::<PagedDocument>(&world);
        eprintln!("{:?}", warned.warnings);
        let document = warned.output.map_err(|e| {eprintln!("{e:?}"); Refusal::Template { line: 0 }})?;
        let document = crate::mend::mended(&document);
        if printed::lacks_a_glyph(&document) {
            return Err(Refusal::Glyph { language: letter.language.clone() });
        }
        let text = printed::text(&document);
        let options = PdfOptions {
            ident: Smart::Custom("x".into()),
            creator: Smart::Custom(Some("Redress".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|e| {eprintln!("{e:?}"); Refusal::Export})?;
        Ok(Typeset { pdf, text })
    }
}

impl Typesetter for LetterPress {
    fn typeset(&self, letter: &Letter) -> Result<Typeset, TypesetFault> {
        let result = self.print(letter);
        typst::comemo::evict(0);
        result.map_err(TypesetFault::from)
    }
}
