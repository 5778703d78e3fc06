//! The letters of `samples/`, and letters at the limits. Nobody in them exists.

use std::sync::LazyLock;

use disclosure::letter::{Direction, Letter, Row, Typeset, TypesetFault, Typesetter};
use letters::LetterPress;

static PRESS: LazyLock<LetterPress> = LazyLock::new(|| LetterPress::new().unwrap());

/// Typesets with the one press that all tests share.
pub(crate) fn typeset(letter: &Letter) -> Result<Typeset, TypesetFault> {
    PRESS.typeset(letter)
}

pub(crate) fn picture(letter: &Letter, page: usize) -> Option<Vec<u8>> {
    PRESS.picture(letter, page).unwrap()
}

pub(crate) fn english() -> Letter {
    serde_json::from_str(include_str!("../../samples/english.json")).unwrap()
}

pub(crate) fn french() -> Letter {
    serde_json::from_str(include_str!("../../samples/french.json")).unwrap()
}

pub(crate) fn arabic() -> Letter {
    serde_json::from_str(include_str!("../../samples/arabic.json")).unwrap()
}

pub(crate) fn mixed_english() -> Letter {
    serde_json::from_str(include_str!("../../samples/mixed-english.json")).unwrap()
}

pub(crate) fn mixed_arabic() -> Letter {
    serde_json::from_str(include_str!("../../samples/mixed-arabic.json")).unwrap()
}

/// The letter with this many rows in its table, in turn its own.
pub(crate) fn with_rows(mut letter: Letter, rows: usize) -> Letter {
    letter.rows = letter.rows.iter().cycle().take(rows).cloned().collect();
    letter
}

/// A letter with nothing in it but a subject.
pub(crate) fn bare() -> Letter {
    Letter {
        language: "en".to_owned(),
        direction: Direction::LeftToRight,
        date: "2026-11-23".to_owned(),
        date_line: String::new(),
        sender: Vec::new(),
        recipient: Vec::new(),
        reference: String::new(),
        subject: "Subject".to_owned(),
        opening: Vec::new(),
        rows: Vec::new(),
        sections: Vec::new(),
        closing: Vec::new(),
        footer: String::new(),
    }
}

/// A letter that tries to speak the typesetter's language.
pub(crate) fn hostile() -> Letter {
    let words = concat!(
        r#"#panic("no") #include "/letter.typ" *bold* _x_ $a^2$ = Head \u{41} "#,
        "`raw` @label <tag> // end /* ",
    );
    Letter {
        opening: vec![words.to_owned()],
        rows: vec![Row { label: "#let x = 1".to_owned(), value: "\"], [\"".to_owned() }],
        closing: vec!["\\#\\".to_owned()],
        footer: "#sys.version".to_owned(),
        ..bare()
    }
}

/// Every letter that must work, with its name.
pub(crate) fn all() -> Vec<(&'static str, Letter)> {
    vec![
        ("english", english()),
        ("french", french()),
        ("arabic", arabic()),
        ("mixed english", mixed_english()),
        ("mixed arabic", mixed_arabic()),
        ("english, twenty rows", with_rows(english(), 20)),
        ("arabic, twenty rows", with_rows(arabic(), 20)),
        ("without a table", with_rows(french(), 0)),
        ("bare", bare()),
        ("hostile", hostile()),
    ]
}
