//! The printer's copy: a letter made ready for the template, which only has to set it.

use disclosure::letter::{Counts, Direction, Letter, Row, Section, Table};
use serde::Serialize;
use typst::foundations::Datetime;

use crate::fault::Refusal;
use crate::number::is_arabic_digit;
use crate::printed::title;
use crate::wording::Wording;

/// A word longer than this may break anywhere, so that nothing runs off the paper.
const WORD_CHARACTERS_MAX: usize = 40;
/// The same, in the narrow column of the table.
const LABEL_WORD_CHARACTERS_MAX: usize = 20;

/// The pieces of a bar are together no longer.
const PIECES_MAX: u16 = 1_000;

/// What the template reads as `/letter.json`.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Copy {
    language: String,
    region: Option<String>,
    script: Script,
    from_right: bool,
    /// Whether the letter writes its numbers in the digits ٠ to ٩.
    arabic_digits: bool,
    /// Year, month and day.
    date: [u16; 3],
    date_line: String,
    sender: Vec<String>,
    recipient: Vec<String>,
    reference: String,
    /// The document's title.
    title: String,
    subject: String,
    opening: Vec<String>,
    rows: Vec<Row>,
    sections: Vec<Section>,
    closing: Vec<String>,
    footer: String,
}

/// The script of a language: which face comes first, and how far lines stand apart.
#[derive(Debug, Clone, std::marker::Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Script {
    /// Latin or Cyrillic, which one face has.
    Latin,
    Arabic,
    Bengali,
    Devanagari,
    Ethiopic,
}

impl Script {
    fn of(language: &str, direction: Direction) -> Self {
        match language {
            "bn" | "as" => Self::Bengali,
            "ne" | "hi" | "mr" => Self::Devanagari,
            "am" | "ti" => Self::Ethiopic,
            _ if direction == Direction::RightToLeft => Self::Arabic,
            _ => Self::Latin,
        }
    }
}

impl Copy {
    /// Makes the letter ready.
    pub(crate) fn of(letter: &Letter) -> Result<Self, Refusal> {
        let (language, region) = language(&letter.language).ok_or(Refusal::Language)?;
        if letter.subject.trim().is_empty() {
            return Err(Refusal::Subject);
        }
        let from_right = letter.direction == Direction::RightToLeft;
        let wording = Wording { from_right, word_characters_max: WORD_CHARACTERS_MAX };
        let label = Wording { word_characters_max: LABEL_WORD_CHARACTERS_MAX, ..wording };
        let set = |text: &String| wording.of(text);
        let row = |row: &Row| Row { label: label.of(&row.label), value: set(&row.value) };
        let table = |table: &Table| Table {
            caption: set(&table.caption),
            corner: label.of(&table.corner),
            columns: table.columns.iter().map(|column| label.of(column)).collect(),
            rows: table.rows.iter().map(|row| counts(row, label)).collect(),
            // It is heard and not set.
            description: table.description.clone(),
        };
        let section = |section: &Section| Section {
            heading: set(&section.heading),
            paragraphs: section.paragraphs.iter().map(set).collect(),
            rows: section.rows.iter().map(row).collect(),
            tables: section.tables.iter().map(table).collect(),
            begins_page: section.begins_page,
        };
        Ok(Self {
            script: Script::of(&language, letter.direction),
            language,
            region,
            from_right,
            arabic_digits: letter.date_line.contains(is_arabic_digit),
            date: date(&letter.date).ok_or(Refusal::Date)?,
            date_line: set(&letter.date_line),
            sender: letter.sender.iter().map(set).collect(),
            recipient: letter.recipient.iter().map(set).collect(),
            reference: set(&letter.reference),
            title: title(letter),
            subject: set(&letter.subject),
            opening: letter.opening.iter().map(set).collect(),
            rows: letter.rows.iter().map(row).collect(),
            sections: letter.sections.iter().map(section).collect(),
            closing: letter.closing.iter().map(set).collect(),
            footer: set(&letter.footer),
        })
    }
}

/// A row of counts made ready. A piece longer than the longest bar would leave the paper.
fn counts(row: &Counts, label: Wording) -> Counts {
    let mut left = PIECES_MAX;
    let pieces = row.pieces.iter().map(|piece| {
        let piece = (*piece).min(left);
        left -= piece;
        piece
    });
    Counts {
        label: label.of(&row.label),
        cells: row.cells.iter().map(|cell| label.of(cell)).collect(),
        pieces: pieces.collect(),
    }
}

/// The language and region of a BCP 47 tag.
fn language(tag: &str) -> Option<(String, Option<String>)> {
    let is_letters = |subtag: &&str| subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_subtag = |subtag: &&str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let mut subtags = tag.split('-');
    let language =
        subtags.next().filter(|first| (2..=3).contains(&first.len())).filter(is_letters)?;
    if !subtags.clone().all(|subtag| is_subtag(&subtag)) {
        return None;
    }
    let region = subtags.find(|subtag| subtag.len() == 2 && is_letters(subtag));
    Some((language.to_ascii_lowercase(), region.map(str::to_ascii_uppercase)))
}

/// The year, month and day of an ISO 8601 date that exists.
fn date(text: &str) -> Option<[u16; 3]> {
    let mut parts = text.split('-');
    let mut part = |digits: usize| {
        let part = parts.next().filter(|part| part.len() == digits)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let exists =
        Datetime::from_ymd(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    (parts.next().is_none() && exists.is_some()).then_some([year, month, day])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_gives_its_language_and_region() {
        let region = |name: &str| Some(name.to_owned());
        assert_eq!(language("en"), Some(("en".to_owned(), None)));
        assert_eq!(language("pt-br"), Some(("pt".to_owned(), region("BR"))));
        assert_eq!(language("zh-Hant-TW"), Some(("zh".to_owned(), region("TW"))));
        assert_eq!(language("es-419"), Some(("es".to_owned(), None)));
        for wrong in ["", "e", "english", "en_GB", "en-", "en-\"", "12", "en GB"] {
            assert_eq!(language(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_a_day_of_the_calendar_is_a_date() {
        assert_eq!(date("2026-11-23"), Some([2026, 11, 23]));
        assert_eq!(date("2028-02-29"), Some([2028, 2, 29]));
        for wrong in ["", "2026-02-29", "2026-13-01", "2026-11-23T10:00", "26-11-23", "+026-1-1"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }
}
