//! Text made safe to lay out: numbers keep their order in any direction, lines keep theirs, and no
//! word is too long for the paper. Only invisible characters are added.
//!
//! Without this the bidirectional algorithm (rules W2 and W4) prints 800-123 after an Arabic word
//! as 123-800, whatever the language files did or forgot.

use crate::number::{is_arabic_digit, next_number};

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';
const LEFT_TO_RIGHT_OVERRIDE: char = '\u{202D}';
const END_OF_OVERRIDE: char = '\u{202C}';
const BREAK_ALLOWED: char = '\u{200B}';

/// How texts of one letter are prepared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wording {
    /// Whether the letter is written from right to left.
    pub(crate) from_right: bool,
    /// How long a word may be before it may break anywhere.
    pub(crate) word_characters_max: usize,
}

impl Wording {
    /// The text, ready. A line feed stays a line break; blank lines become one.
    pub(crate) fn of(self, text: &str) -> String {
        let mut ready = String::with_capacity(text.len());
        let mut blank = false;
        for line in text.lines().map(|line| line.split(is_blank)) {
            let words: Vec<&str> = line.filter(|word| !word.is_empty()).collect();
            if words.is_empty() {
                blank = true;
                continue;
            }
            if !ready.is_empty() {
                ready.push_str(if blank { "\n\n" } else { "\n" });
            }
            blank = false;
            ready.push_str(&self.breakable(&self.directed(&words.join(" "))));
        }
        ready
    }

    /// The line with its numbers in order. A line whose words all run against the letter keeps its
    /// own direction, full stop and all.
    fn directed(self, line: &str) -> String {
        match (line.contains(runs_from_right), self.from_right) {
            (false, false) => line.to_owned(),
            (false, true) => format!("{LEFT_TO_RIGHT_ISOLATE}{line}{END_OF_ISOLATE}"),
            (true, false) if !line.contains(runs_from_left) => {
                format!("{RIGHT_TO_LEFT_ISOLATE}{}{END_OF_ISOLATE}", in_order(&sided(line)))
            }
            (true, _) => in_order(&sided(line)),
        }
    }

    /// The line with a permission to break in every word that is too long.
    fn breakable(self, line: &str) -> String {
        let mut ready = String::with_capacity(line.len());
        let mut length = 0;
        for character in line.chars() {
            if character == ' ' {
                length = 0;
            } else if length >= self.word_characters_max && character.is_alphanumeric() {
                ready.push(BREAK_ALLOWED);
                length = 0;
            }
            length += 1;
            ready.push(character);
        }
        ready
    }
}

/// An isolate that is still open.
struct Open {
    at: usize,
    /// Whether a letter stands in it and in no isolate inside it.
    own_letter: bool,
    /// Whether a letter from right to left stands in it or deeper.
    from_right: bool,
}

/// The line with a direction for isolates that hold nothing but isolates. The bidirectional
/// algorithm looks for the first letter outside inner isolates (rule P2), finds none in a date of
/// which day, month and year were filled in, and would print it from left to right.
fn sided(line: &str) -> String {
    let mut ready: Vec<char> = line.chars().collect();
    let mut open: Vec<Open> = Vec::new();
    for (at, character) in line.chars().enumerate() {
        match character {
            LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE | FIRST_STRONG_ISOLATE => {
                open.push(Open { at, own_letter: false, from_right: false });
            }
            END_OF_ISOLATE => {
                let Some(Open { at, own_letter, from_right }) = open.pop() else { continue };
                if let Some(isolate) = ready.get_mut(at)
                    && *isolate == FIRST_STRONG_ISOLATE
                    && !own_letter
                    && from_right
                {
                    *isolate = RIGHT_TO_LEFT_ISOLATE;
                }
                if let Some(outer) = open.last_mut() {
                    outer.from_right |= from_right;
                }
            }
            letter if letter.is_alphabetic() => {
                if let Some(inner) = open.last_mut() {
                    inner.own_letter = true;
                    inner.from_right |= runs_from_right(letter);
                }
            }
            _ => {}
        }
    }
    ready.into_iter().collect()
}

/// The line with every number isolated.
fn in_order(line: &str) -> String {
    let mut ready = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, number, after)) = next_number(rest) {
        ready.push_str(before);
        ready.push(LEFT_TO_RIGHT_ISOLATE);
        // The digits of Arabic keep to the right even in an isolate: only an override holds them.
        if number.contains(is_arabic_digit) {
            ready.push(LEFT_TO_RIGHT_OVERRIDE);
            ready.push_str(number);
            ready.push(END_OF_OVERRIDE);
        } else {
            ready.push_str(number);
        }
        ready.push(END_OF_ISOLATE);
        rest = after;
    }
    ready.push_str(rest);
    ready
}

/// White space that is neither a line feed nor unbreakable.
fn is_blank(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\n' | '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Whether a character belongs to a script written from right to left.
fn runs_from_right(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether a character is a letter written from left to right.
fn runs_from_left(character: char) -> bool {
    character.is_alphabetic() && !runs_from_right(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARABIC: Wording = Wording { from_right: true, word_characters_max: 40 };
    const ENGLISH: Wording = Wording { from_right: false, word_characters_max: 40 };

    #[test]
    fn a_number_in_arabic_is_isolated() {
        assert_eq!(ARABIC.of("الرقم 800-123."), "الرقم \u{2066}800-123\u{2069}.");
        assert_eq!(ENGLISH.of("علي 800-123, Mr"), "علي \u{2066}800-123\u{2069}, Mr");
    }

    #[test]
    fn a_number_in_arabic_digits_is_held_by_an_override() {
        let held = "الرقم \u{2066}\u{202D}٨٠٠-١٢٣\u{202C}\u{2069}";
        assert_eq!(ARABIC.of("الرقم ٨٠٠-١٢٣"), held);
    }

    #[test]
    fn a_date_of_isolates_runs_as_its_month_does() {
        let date = |isolate| {
            let part = |text| format!("\u{2068}{text}\u{2069}");
            let (day, year) = (part("14"), part("2026"));
            format!("في {isolate}{day} {} {year}\u{2069} هنا", part("سبتمبر"))
        };
        assert_eq!(ARABIC.of(&date('\u{2068}')), date('\u{2067}'));
        let english = "Zoé \u{2068}\u{2068}14\u{2069} \u{2068}May\u{2069}\u{2069}";
        assert_eq!(ENGLISH.of(english), english);
        let unclosed = "في \u{2068}\u{2068}14 \u{2069}\u{2069}\u{2069}";
        assert_eq!(ARABIC.of(unclosed), unclosed);
    }

    #[test]
    fn a_line_against_the_letter_keeps_its_own_direction() {
        assert_eq!(ARABIC.of("Unit 5 (Alpha)."), "\u{2066}Unit 5 (Alpha).\u{2069}");
        assert_eq!(ENGLISH.of("علي (كبير)."), "\u{2067}علي (كبير).\u{2069}");
        assert_eq!(ENGLISH.of("Plain, 800-123."), "Plain, 800-123.");
    }

    #[test]
    fn white_space_becomes_single_spaces_and_line_breaks() {
        assert_eq!(ENGLISH.of(" a \t b\r\nc\n\n \n d\u{A0}e "), "a b\nc\n\nd\u{A0}e");
        assert_eq!(ENGLISH.of(" \n "), "");
    }

    #[test]
    fn a_word_too_long_for_the_paper_may_break() {
        let ready = ENGLISH.of(&"x".repeat(100));
        let lengths: Vec<usize> = ready.split(BREAK_ALLOWED).map(str::len).collect();
        assert_eq!(lengths, [40, 40, 20]);
        assert_eq!(ENGLISH.of(&"word ".repeat(50)).matches(BREAK_ALLOWED).count(), 0);
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        let ready = ENGLISH.of(&"e\u{301}".repeat(40));
        assert!(ready.contains(BREAK_ALLOWED));
        assert!(!ready.contains("\u{200B}\u{301}"));
    }
}
