//! A letter before it is typeset: words in one language, in the order of the page.
//!
//! A letter is data. No template engine ever sees text that came from a person as anything but a
//! value, and the typesetter has no place for a field that is not here.

use serde::{Deserialize, Serialize};

pub use locale::Direction;

/// A row of the letter's table of facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What is said of it.
    pub value: String,
}

/// A row of a table of counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// What it is.
    pub label: String,
    /// What each column says of it.
    pub cells: Vec<String>,
    /// For each column, how long its piece of the bar is: 1,000 is as long as a bar can be. A row
    /// without pieces has no bar.
    #[serde(default)]
    pub pieces: Vec<u16>,
}

/// A table of counts, and beside it the same as bars, one a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What it counts, and by what it tells it apart.
    pub caption: String,
    /// What the first column, of labels, is called; may be empty.
    #[serde(default)]
    pub corner: String,
    /// What the columns are called.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Counts>,
    /// What is said of the bars to somebody who does not see them. Without it there are none.
    #[serde(default)]
    pub description: String,
}

/// A part of a longer paper with a heading of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// Its table, after the paragraphs; may be empty.
    #[serde(default)]
    pub rows: Vec<Row>,
    /// Tables of counts, after that; may be none.
    #[serde(default)]
    pub tables: Vec<Table>,
    /// Whether it begins a page.
    #[serde(default)]
    pub begins_page: bool,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The language (BCP 47), for hyphenation, shaping and the tagged document.
    pub language: String,
    /// How that language is written.
    pub direction: Direction,
    /// The civil date of the letter (ISO 8601), for the document's metadata.
    pub date: String,
    /// The date as written in the letter.
    pub date_line: String,
    /// Who writes; a family letter has a neutral sender.
    pub sender: Vec<String>,
    /// To whom.
    pub recipient: Vec<String>,
    /// The reference line.
    pub reference: String,
    /// The subject; also the document's title.
    pub subject: String,
    /// Paragraphs before the table.
    pub opening: Vec<String>,
    /// The table of facts; may be empty.
    pub rows: Vec<Row>,
    /// Parts with headings of their own, after the table: leaflets have them, letters do not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// Paragraphs after the table.
    pub closing: Vec<String>,
    /// Under the letter: what this paper is and is not.
    pub footer: String,
}

impl Letter {
    /// Every piece of text in the letter, for the leak check.
    pub fn texts<'a>(&'a self) -> impl Iterator<Item = &'a str> {
        let row = |row: &'a Row| [row.label.as_str(), row.value.as_str()];
        let rows = self.rows.iter().flat_map(row);
        let table = |table: &'a Table| {
            let rows = table.rows.iter();
            [&table.caption, &table.corner, &table.description]
                .into_iter()
                .chain(&table.columns)
                .chain(rows.flat_map(|row| std::iter::once(&row.label).chain(&row.cells)))
                .map(String::as_str)
        };
        let sections = self.sections.iter().flat_map(move |section| {
            std::iter::once(section.heading.as_str())
                .chain(section.paragraphs.iter().map(String::as_str))
                .chain(section.rows.iter().flat_map(row))
                .chain(section.tables.iter().flat_map(table))
        });
        [&self.date_line, &self.reference, &self.subject, &self.footer]
            .into_iter()
            .map(String::as_str)
            .chain(self.sender.iter().map(String::as_str))
            .chain(self.recipient.iter().map(String::as_str))
            .chain(self.opening.iter().map(String::as_str))
            .chain(rows)
            .chain(sections)
            .chain(self.closing.iter().map(String::as_str))
    }
}

/// A finished letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typeset {
    /// The PDF; the same letter always gives the same bytes.
    pub pdf: Vec<u8>,
    /// The text as laid out on its pages, with the document's title: what the leak check reads.
    pub text: String,
    /// How many pages it has.
    pub pages: usize,
}

/// The letter could not be typeset; the reasons are for the log of the desk and name no content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the letter could not be typeset: {0}")]
pub struct TypesetFault(pub String);

/// What makes PDFs of letters. The binary wires in `letters`; nothing else has to wait for it.
pub trait Typesetter: Send + Sync {
    /// Typesets a letter.
    ///
    /// # Errors
    ///
    /// When the typesetter refuses it, for example because a font lacks a script.
    fn typeset(&self, letter: &Letter) -> Result<Typeset, TypesetFault>;

    /// A page of a letter as a picture (PNG), to be looked at before it goes out; pages are counted
    /// from 1, and there may be none of this number.
    ///
    /// # Errors
    ///
    /// As [`Typesetter::typeset`].
    fn picture(&self, letter: &Letter, page: usize) -> Result<Option<Vec<u8>>, TypesetFault>;
}
