//! Letters that cannot be printed well are refused, and the reason quotes nothing of them.

use disclosure::letter::Letter;

use crate::samples::{bare, english, typeset};

fn refused(letter: &Letter) -> String {
    typeset(letter).unwrap_err().to_string()
}

#[test]
fn a_script_without_a_font_is_refused_by_the_name_of_its_language() {
    for (language, words) in [("th", "สวัสดี"), ("ta", "வணக்கம்"), ("zh-Hans", "您好"), ("en", "A 🦀")]
    {
        let letter =
            Letter { language: language.to_owned(), opening: vec![words.to_owned()], ..english() };
        let reason = refused(&letter);
        assert!(reason.contains(&format!("`{language}`")), "{reason}");
        assert!(!reason.contains(words), "{reason}");
    }
}

#[test]
fn a_missing_sign_is_found_wherever_it_stands() {
    let sign = || "ส".to_owned();
    let mut row = english();
    row.rows[0].value = sign();
    for letter in [
        Letter { footer: sign(), ..english() },
        Letter { subject: sign(), ..english() },
        Letter { reference: sign(), ..english() },
        Letter { sender: vec![sign()], ..english() },
        Letter { closing: vec![sign()], ..english() },
        row,
    ] {
        assert!(refused(&letter).contains("`en`"));
    }
}

#[test]
fn a_control_character_is_refused() {
    assert!(refused(&Letter { footer: "a\u{7}b".to_owned(), ..bare() }).contains("`en`"));
}

#[test]
fn a_language_that_is_no_tag_is_refused_and_not_quoted() {
    let reason = refused(&Letter { language: "Amina".to_owned(), ..english() });
    assert!(reason.contains("BCP 47"), "{reason}");
    assert!(!reason.contains("Amina"), "{reason}");
}

#[test]
fn a_date_that_does_not_exist_is_refused_and_not_quoted() {
    let reason = refused(&Letter { date: "2026-02-30".to_owned(), ..english() });
    assert!(reason.contains("ISO 8601"), "{reason}");
    assert!(!reason.contains("30"), "{reason}");
}

#[test]
fn a_letter_without_a_subject_has_no_title_and_is_refused() {
    assert!(refused(&Letter { subject: " ".to_owned(), ..english() }).contains("subject"));
}

#[test]
fn a_footer_as_tall_as_a_page_is_refused() {
    let footer = "This paper is not a court order. ".repeat(200);
    assert!(refused(&Letter { footer, ..english() }).contains("the template stopped at line"));
}
