//! Turns a letter into a PDF.
//!
//! Everything about how a letter looks is in `templates/letter.typ`; everything it says is in
//! [`Letter`](disclosure::letter::Letter). This crate brings the two together with typst, in
//! memory: the typesetter sees the template, the letter and its fonts, and nothing else.
//! The PDF is tagged and archival (PDF/A-2a and PDF/UA-1), and the same letter always gives the
//! same bytes, so that its digest can stand in the ledger.

mod copy;
mod fault;
mod fonts;
mod mend;
mod number;
mod press;
mod printed;
mod wording;
mod world;

pub use fault::PressFault;
pub use press::LetterPress;
