//! The faces that letters are set in; `fonts/README.md` says where they come from.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::fault::PressFault;

const FACES: [(&str, &[u8]); 10] = [
    ("Noto Sans", include_bytes!("../fonts/NotoSans-Regular.ttf")),
    ("Noto Sans Bold", include_bytes!("../fonts/NotoSans-Bold.ttf")),
    ("Noto Naskh Arabic", include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf")),
    ("Noto Naskh Arabic Bold", include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf")),
    ("Noto Sans Bengali", include_bytes!("../fonts/NotoSansBengali-Regular.ttf")),
    ("Noto Sans Bengali Bold", include_bytes!("../fonts/NotoSansBengali-Bold.ttf")),
    ("Noto Sans Devanagari", include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf")),
    ("Noto Sans Devanagari Bold", include_bytes!("../fonts/NotoSansDevanagari-Bold.ttf")),
    ("Noto Sans Ethiopic", include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf")),
    ("Noto Sans Ethiopic Bold", include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf")),
];

/// The fonts, parsed.
pub(crate) struct Fonts {
    faces: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Fonts {
    /// Parses the embedded fonts.
    pub(crate) fn load() -> Result<Self, PressFault> {
        let faces = FACES
            .into_iter()
            .map(|(name, data)| Font::new(Bytes::new(data), 0).ok_or(PressFault::Font(name)))
            .collect::<Result<Vec<_>, _>>()?;
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        Ok(Self { faces, book })
    }

    /// What typst chooses a face from.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// The face at a place of the book.
    pub(crate) fn face(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }
}
