//! What Arabic writes onto the front of a word: "and", "then", "by", "to", "like", "the".

/// Fewest letters that are left of a word without what is written onto it.
const LETTERS_LEFT_MIN: usize = 3;

/// The word, and the word without each row of little words that may be written onto its front, with
/// how many letters each lacks.
pub(super) fn without_clitics(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let conjunction = usize::from(word.starts_with(['و', 'ف']));
    let after = |letters: usize| word.get(2 * letters..).unwrap_or_default();
    let preposition = |at: usize| {
        let rest = after(at);
        if rest.starts_with(['ب', 'ل']) || (rest.starts_with('ك') && rest.chars().count() > 4) {
            at + 1
        } else {
            at
        }
    };
    let article = |at: usize| {
        let rest = after(at);
        if rest.starts_with("ال") {
            at + 2
        } else if at > 0 && rest.starts_with('ل') && after(at - 1).starts_with("لل") {
            at + 1
        } else {
            at
        }
    };
    let mut skips = [
        0,
        conjunction,
        preposition(0),
        preposition(conjunction),
        article(0),
        article(conjunction),
        article(preposition(0)),
        article(preposition(conjunction)),
    ];
    skips.sort_unstable();
    let mut last = None;
    skips.into_iter().filter_map(move |skip| {
        let new = last != Some(skip);
        last = Some(skip);
        let rest = word.get(2 * skip..)?;
        (new && (skip == 0 || rest.chars().count() >= LETTERS_LEFT_MIN)).then_some((skip, rest))
    })
}

/// A name without its article.
pub(super) fn without_article(name: &str) -> Option<&str> {
    name.strip_prefix("ال").filter(|rest| rest.chars().count() >= LETTERS_LEFT_MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_words_come_off_the_front() {
        let of = |word| without_clitics(word).map(|(_, rest)| rest).collect::<Vec<_>>();
        assert!(of("وبالهاشمي").contains(&"هاشمي"));
        assert!(of("للهاشمي").contains(&"هاشمي"));
        assert!(of("فلخالد").contains(&"خالد"));
        assert_eq!(of("ولد"), ["ولد"]);
    }
}
