//! Letters set apart: "J a c o b", "J.A.C.O.B".

use super::{
    Found, How,
    name::Name,
    text::{Script, Text, Word},
};

/// Fewest letters in a row that count as set apart.
const LETTERS_MIN: usize = 3;
/// Widest gap within a row, in characters.
const GAP_MAX: usize = 4;

/// A row of single letters.
#[derive(Debug)]
pub(super) struct Row {
    first: usize,
    letters: Vec<char>,
    /// Places of the row where a wider gap begins a word, its ends among them.
    edges: Vec<usize>,
}

/// Every row of letters that are set apart.
pub(super) fn rows(text: &Text<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut open: Vec<&Word> = Vec::new();
    for word in &text.words {
        let single = word.last == word.first + 1 && word.script != Script::Digits;
        let follows = open.last().is_none_or(|before| {
            let gap = text.gap(before, word);
            gap.len() <= GAP_MAX && gap.iter().all(|mark| is_gap(mark.folded))
        });
        if !single || !follows {
            rows.extend(row(text, &open));
            open.clear();
        }
        if single {
            open.push(word);
        }
    }
    rows.extend(row(text, &open));
    rows
}

fn is_gap(mark: char) -> bool {
    mark.is_whitespace() || matches!(mark, '.' | '-' | '_' | '·' | '*' | '/' | ',')
}

fn row(text: &Text<'_>, words: &[&Word]) -> Option<Row> {
    if words.len() < LETTERS_MIN || words.iter().any(|word| word.script == Script::Unspaced) {
        return None;
    }
    let pairs = || words.iter().zip(words.iter().skip(1));
    let gaps: Vec<usize> = pairs().map(|(one, other)| text.gap(one, other).len()).collect();
    let narrow = gaps.iter().min().copied().unwrap_or(0);
    let inner = gaps.iter().enumerate().filter(|(_, gap)| **gap > narrow).map(|(at, _)| at + 1);
    Some(Row {
        first: words.first()?.first,
        letters: words.iter().flat_map(|word| word.folded.chars()).collect(),
        edges: std::iter::once(0).chain(inner).chain([words.len()]).collect(),
    })
}

impl Name {
    /// Every row of letters that spells the name or a word of it.
    pub(super) fn find_spaced(&self, rows: &[Row]) -> Vec<Found> {
        let tokens = self.tokens.iter().map(|token| (token.folded.as_str(), false));
        let wholes = self.wholes.iter().map(|whole| (whole.as_str(), true));
        let values: Vec<(Vec<char>, bool)> =
            tokens.chain(wholes).map(|(value, whole)| (value.chars().collect(), whole)).collect();
        let in_row = |row: &Row| -> Vec<Found> {
            values.iter().flat_map(|(value, whole)| row.find(value, *whole)).collect()
        };
        rows.iter().flat_map(in_row).collect()
    }
}

impl Row {
    fn find(&self, value: &[char], anywhere: bool) -> Vec<Found> {
        let windows = self.letters.windows(value.len().max(1)).enumerate();
        windows
            .filter(|(_, window)| *window == value)
            .map(|(at, _)| (at, at + value.len()))
            .filter(|(at, end)| anywhere || self.edges.contains(at) || self.edges.contains(end))
            .map(|(at, end)| Found {
                first: self.first + at,
                last: self.first + end,
                how: How::Spaced,
            })
            .collect()
    }
}
