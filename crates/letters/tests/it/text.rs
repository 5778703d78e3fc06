//! The text of a letter is what stands on its pages, in the order in which it is read.

use disclosure::letter::Letter;

use crate::samples::{self, all, arabic, english, mixed_arabic, typeset, with_rows};

/// The text without white space and without the signs that only steer direction and breaks.
fn visible(text: &str) -> String {
    let steers = |character: char| {
        matches!(
            character,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
    };
    text.chars().filter(|character| !character.is_whitespace() && !steers(*character)).collect()
}

#[test]
fn every_text_of_a_letter_is_in_the_text_of_its_pages() {
    for (name, letter) in all() {
        let text = visible(&typeset(&letter).unwrap().text);
        for part in letter.texts().chain([letter.subject.as_str()]) {
            assert!(text.contains(&visible(part)), "{name}: {part}");
        }
    }
}

#[test]
fn a_letter_of_sixty_thousand_characters_is_typeset_whole() {
    let words = |word: &str| word.repeat(60_000 / word.chars().count());
    let prose = "We write to tell you what has happened since our last letter. ";
    let arabic_prose = "نكتب إليكم لنخبركم بما جرى منذ رسالتنا الأخيرة. ";
    for (letter, long) in [
        (english(), words(prose)),
        (arabic(), words(&format!("{}\n\n", arabic_prose.repeat(5)))),
        (english(), words("x")),
    ] {
        let letter = Letter { opening: vec![long.clone()], ..letter };
        let typeset = typeset(&letter).unwrap();
        assert!(visible(&typeset.text).contains(&visible(&long)));
    }
}

#[test]
fn the_first_line_is_the_title_and_every_page_is_numbered() {
    let letter = with_rows(english(), 40);
    let text = typeset(&letter).unwrap().text;
    assert_eq!(text.lines().next(), Some(letter.subject.as_str()));
    let numbers: Vec<&str> = text.lines().filter(|line| line.contains(" / ")).collect();
    assert_eq!(numbers, ["1 / 3", "2 / 3", "3 / 3"]);
}

#[test]
fn page_numbers_use_the_digits_of_the_date() {
    let text = typeset(&mixed_arabic()).unwrap().text;
    assert!(text.contains("\n١ / ٢\n"), "{text}");
    assert!(typeset(&arabic()).unwrap().text.contains("\n1 / 2\n"));
}

#[test]
fn cells_of_the_table_are_lines_of_their_own() {
    let text = typeset(&english()).unwrap().text;
    assert!(text.contains("\nReport received\n18 November 2026\nKind of conduct\n"), "{text}");
}

#[test]
fn numbers_stay_in_order_in_arabic_text() {
    let text = typeset(&mixed_arabic()).unwrap().text;
    for part in [
        "رقم الهاتف 800-123 أو +249 800 123 456 أو",
        "أو ٨٠٠-١٢٣، والتاريخ 2026-11-23",
        "المرجع: RDS-2026-0142",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn arabic_words_with_marks_are_read_once_and_whole() {
    let text = typeset(&mixed_arabic()).unwrap().text;
    let sentence = "مُحَمَّدٌ رَسُولٌ إِلَى الْقَرْيَةِ وَالشَّاهِدِ، لَا لِلأَحَدِ.";
    assert!(text.contains(&format!("\n{sentence}\nالهاتف\n")), "{text}");
    assert_eq!(text.matches("مُحَمَّدٌ").count(), 1, "{text}");
    assert!(text.ends_with("\n٢ / ٢\n"), "nothing was torn: {text}");
}

#[test]
fn words_that_look_like_the_typesetters_language_are_words() {
    let letter = samples::hostile();
    let text = typeset(&letter).unwrap().text;
    assert!(text.contains("#panic(\"no\") #include"), "{text}");
    assert!(text.contains("*bold* _x_ $a^2$"), "{text}");
}
