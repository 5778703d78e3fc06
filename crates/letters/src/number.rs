//! Finds the numbers whose parts must keep their order: telephone numbers, dates, references.

/// The first such number in the text, with what comes before and after it. A number of digits
/// alone needs no help.
pub(crate) fn next_number(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(start) = text.get(from..)?.find(begins).map(|at| from + at) {
        let token = token(text.get(start..)?);
        let end = start + token.len();
        if token.contains(is_digit) && !token.chars().all(is_part) {
            return Some((text.get(..start)?, token, text.get(end..)?));
        }
        from = end;
    }
    None
}

/// The longest token at the start of the text, which begins one.
fn token(text: &str) -> &str {
    let mut end = text.chars().next().map_or(0, char::len_utf8);
    let international = text.starts_with('+');
    let mut digits_only = !text.starts_with(is_latin);
    while let Some((joint, next)) = text.get(end..).and_then(up_to_next_part) {
        let by_joiners = joint.chars().all(is_joiner);
        let by_space = digits_only && is_digit(next) && joint.chars().eq(joint.chars().next());
        let as_telephone = international && is_digit(next) && joint.chars().count() <= 3;
        let joins = by_joiners
            || (by_space && joint.contains(is_space))
            || (as_telephone && joint.chars().all(is_joiner_of_telephone));
        if !joins {
            break;
        }
        digits_only &= !is_latin(next);
        end += joint.len() + next.len_utf8();
    }
    text.get(..end).unwrap_or(text)
}

/// What stands before the next part of a number, and that part.
fn up_to_next_part(text: &str) -> Option<(&str, char)> {
    let at = text.find(is_part)?;
    Some((text.get(..at)?, text.get(at..)?.chars().next()?))
}

fn begins(character: char) -> bool {
    is_part(character) || matches!(character, '+' | '#')
}

fn is_part(character: char) -> bool {
    is_digit(character) || is_latin(character)
}

fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic()
        || (matches!(character, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
            && character.is_alphabetic())
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit() || is_arabic_digit(character)
}

/// Whether a character is a digit as Arabic (٠ to ٩) or Persian and Urdu (۰ to ۹) write it.
pub(crate) fn is_arabic_digit(character: char) -> bool {
    matches!(character, '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
}

/// Hyphens, dashes and the other signs inside dates, references and addresses.
fn is_joiner(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{2010}'..='\u{2013}' | '/' | '.' | ':' | '_' | '@' | ',' | '+' | '#'
    )
}

fn is_joiner_of_telephone(character: char) -> bool {
    is_joiner(character) || is_space(character) || matches!(character, '(' | ')')
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(mut text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        while let Some((_, number, after)) = next_number(text) {
            found.push(number);
            text = after;
        }
        found
    }

    #[test]
    fn numbers_of_several_parts_are_found_whole() {
        for number in [
            "800-123",
            "+249 800 123 456",
            "+1 (800) 123-456",
            "800 123 456",
            "10 000",
            "10\u{202F}000",
            "٨٠٠-١٢٣",
            "2026-11-23",
            "23/11/2026",
            "٢٣/١١/٢٠٢٦",
            "14:30",
            "5–10",
            "RDS-2026-0142",
            "2026-0142/RDS",
            "#12",
            "3.5",
            "unit5@example.org",
        ] {
            assert_eq!(numbers(&format!("رقم {number} هنا")), [number]);
            assert_eq!(numbers(&format!("و{number}.")), [number]);
        }
    }

    #[test]
    fn words_and_plain_numbers_are_left_alone() {
        for text in
            ["", "2026", "عام 2026 وعام 2027", "and/or", "A-B", "+", "# +", "12 ثم 13.", "5%"]
        {
            assert_eq!(numbers(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_number_ends_where_the_sentence_goes_on() {
        assert_eq!(numbers("في 2026-0142، و7-8 أيام"), ["2026-0142", "7-8"]);
        assert_eq!(numbers("المادة 5-2 (3)"), ["5-2"]);
        assert_eq!(numbers("RDS-1 5 أيام"), ["RDS-1"]);
        assert_eq!(numbers("800-123 / 800-456"), ["800-123", "800-456"]);
    }
}
