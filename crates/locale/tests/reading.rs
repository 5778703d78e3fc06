//! How hard the English source is to read: short sentences, short words. A speaker's eye is still
//! needed; this only keeps the measure from slipping.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::cast_precision_loss, reason = "counts of words are small")]

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, PatternElement},
    parser,
};

/// Words in a sentence at most, on pages for reporters (survivor.md, J).
const SENTENCE_WORDS_MAX: usize = 20;
/// School grade by the automated readability index, on average over all pages for reporters.
const GRADE_MAX: f64 = 6.0;

/// What reporters read, message by message, with a word in place of each value.
fn messages() -> Vec<(String, String)> {
    let text = include_str!("../words/en/portal.ftl");
    let resource = parser::parse(text.to_owned()).unwrap();
    let mut messages = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut said = String::new();
        for element in message.value.unwrap().elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => said.push_str(&value),
                PatternElement::Placeable { .. } => said.push_str("name"),
            }
        }
        messages.push((message.id.name, said));
    }
    messages
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', ':', ';']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

fn words(sentence: &str) -> impl Iterator<Item = String> + '_ {
    sentence.split_whitespace().map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect())
}

#[test]
fn no_sentence_for_reporters_is_long() {
    for (id, text) in messages() {
        for sentence in sentences(&text) {
            let count = words(sentence).count();
            assert!(count <= SENTENCE_WORDS_MAX, "{id}: {count} words: {sentence}");
        }
    }
}

#[test]
fn the_pages_for_reporters_read_at_the_sixth_grade_or_below() {
    let messages = messages();
    let sentences: Vec<&str> = messages.iter().flat_map(|(_, text)| sentences(text)).collect();
    let words: Vec<String> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    // Smith and Senter (1967): the automated readability index.
    let (letters, words) = (letters as f64, words.len() as f64);
    let grade = 4.71 * (letters / words) + 0.5 * (words / sentences.len() as f64) - 21.43;
    assert!(grade <= GRADE_MAX, "grade {grade:.1}");
}
