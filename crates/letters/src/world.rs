//! All that the typesetter can see: one template, one letter, its fonts. No other file, no
//! package, no clock.

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};

use crate::fault::PressFault;
use crate::fonts::Fonts;

const TEMPLATE: &str = include_str!("../templates/letter.typ");

/// What all letters share.
pub(crate) struct Shelf {
    library: LazyHash<Library>,
    fonts: Fonts,
    template: Source,
    letter: FileId,
}

impl Shelf {
    /// Parses the fonts and the template.
    pub(crate) fn new() -> Result<Self, PressFault> {
        // The only way to mark the first column of a table as its headings, which PDF/UA asks for.
        let features = std::iter::once(Feature::A11yExtras).collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            fonts: Fonts::load()?,
            template: Source::new(file("/letter.typ")?, TEMPLATE.to_owned()),
            letter: file("/letter.json")?,
        })
    }
}

fn file(path: &'static str) -> Result<FileId, PressFault> {
    let place = VirtualPath::new(path).map_err(|_| PressFault::Path(path))?;
    Ok(RootedPath::new(VirtualRoot::Project, place).intern())
}

/// The world of one letter.
pub(crate) struct LetterWorld<'shelf> {
    shelf: &'shelf Shelf,
    letter: Bytes,
}

impl<'shelf> LetterWorld<'shelf> {
    /// The world of the letter with this JSON.
    pub(crate) fn new(shelf: &'shelf Shelf, letter: String) -> Self {
        Self { shelf, letter: Bytes::from_string(letter) }
    }

    /// The line of the template where the first fault arose, from one; zero when it is not known.
    /// What typst says of a fault may quote the letter, so that is all that is kept of it.
    pub(crate) fn first_line(&self, faults: &[SourceDiagnostic]) -> usize {
        faults
            .first()
            .and_then(|fault| self.range(fault.span))
            .and_then(|range| self.shelf.template.lines().byte_to_line(range.start))
            .map_or(0, |line| line + 1)
    }
}

impl World for LetterWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shelf.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.shelf.fonts.book()
    }

    fn main(&self) -> FileId {
        self.shelf.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.shelf.template.id() {
            Ok(self.shelf.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shelf.letter { Ok(self.letter.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.fonts.face(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use typst::syntax::package::PackageSpec;

    use super::*;

    #[test]
    fn the_typesetter_sees_the_template_and_the_letter_only() {
        let shelf = Shelf::new().unwrap();
        let world = LetterWorld::new(&shelf, "{}".to_owned());
        assert!(world.source(file("/letter.typ").unwrap()).is_ok());
        assert_eq!(world.file(file("/letter.json").unwrap()).unwrap().as_slice(), b"{}");
        for other in ["/letter.typ", "/etc/passwd", "/other.json", "/letter.json/x"] {
            assert_eq!(world.file(file(other).unwrap()), Err(FileError::AccessDenied), "{other}");
        }
        assert!(world.source(file("/letter.json").unwrap()).is_err());
        assert!(world.font(10).is_none());
    }

    #[test]
    fn the_typesetter_sees_no_package_and_no_clock() {
        let shelf = Shelf::new().unwrap();
        let world = LetterWorld::new(&shelf, "{}".to_owned());
        let package = VirtualRoot::Package(PackageSpec::from_str("@preview/letter:1.0.0").unwrap());
        let path = RootedPath::new(package, VirtualPath::new("/letter.json").unwrap()).intern();
        assert_eq!(world.file(path), Err(FileError::AccessDenied));
        assert!(world.source(path).is_err());
        assert_eq!(world.today(None), None);
    }
}
