//! Dates, in figures and in words, in either order of day and month.
#![expect(clippy::match_same_arms, reason = "a table is read line by line")]

use super::{
    Found, How, arabic,
    month::{Month, month, month_nearly, roman_month},
    numeral::numeral_at,
    text::{Script, Text, Word},
};

/// Widest gap between the parts of a date, in characters.
const GAP_MAX: usize = 4;

/// Most words of a day: "vinte e um".
const DAY_WORDS_MAX: usize = 3;

/// Words between a day, a month and a year.
const BETWEEN: &[&str] = &[
    "a", "al", "año", "ano", "d", "da", "day", "de", "del", "den", "di", "dia", "do", "du", "el",
    "jour", "l", "mwaka", "mwezi", "of", "the", "wa", "ya", "لعام", "لسنه", "من", "سنه", "شهر",
    "عام",
];

/// What is written right behind the number of a day.
const ORDINALS: &[&str] =
    &["a", "e", "eme", "er", "ere", "nd", "o", "ra", "rd", "re", "ro", "st", "th"];

/// Words and signs between the first and the last day of a span.
const UNTIL: &[&str] = &[
    "a", "al", "and", "ao", "au", "e", "et", "hadi", "na", "or", "ou", "to", "until", "y", "و",
    "الي", "حتي",
];

/// A year as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Year {
    Full(i16),
    /// The last two digits.
    Short(i16),
    Unwritten,
}

/// A date that a text may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Reading {
    year: Year,
    month: i16,
    day: i16,
}

/// A date as it stands in a text, with everything that it may mean.
#[derive(Debug, Clone)]
pub(super) struct Dated {
    pub(super) first: usize,
    pub(super) last: usize,
    readings: Vec<Reading>,
}

impl Reading {
    fn new(year: Year, month: i16, day: i16) -> Option<Self> {
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Self { year, month, day })
    }

    fn is(self, other: Self) -> bool {
        let years = match (self.year, other.year) {
            (Year::Full(one), Year::Full(other)) => one == other,
            (Year::Full(full), Year::Short(short)) | (Year::Short(short), Year::Full(full)) => {
                full % 100 == short
            }
            (Year::Short(one), Year::Short(other)) => one == other,
            (Year::Unwritten, _) | (_, Year::Unwritten) => true,
        };
        years && self.month == other.month && self.day == other.day
    }
}

/// Every place where a text gives a date away.
pub(super) fn find_date(dates: &[Dated], value: &str) -> Vec<Found> {
    let known: Vec<Reading> =
        dates_in(&Text::of(value)).into_iter().flat_map(|dated| dated.readings).collect();
    let is_known =
        |dated: &&Dated| dated.readings.iter().any(|one| known.iter().any(|other| one.is(*other)));
    let found = |dated: &Dated| Found { first: dated.first, last: dated.last, how: How::Date };
    dates.iter().filter(is_known).map(found).collect()
}

/// Every date in a text.
pub(super) fn dates_in(text: &Text<'_>) -> Vec<Dated> {
    let mut dates = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        let scan = Scan { text, at };
        if word.script == Script::Digits {
            dates.extend(scan.in_figures());
        } else if let Some((month, words)) = scan.month() {
            scan.in_words(month, words, &mut dates);
        }
    }
    dates
}

/// A look at the words around one of them.
#[derive(Clone, Copy)]
struct Scan<'a> {
    text: &'a Text<'a>,
    at: usize,
}

impl<'a> Scan<'a> {
    fn word(self, at: usize) -> Option<&'a Word> {
        self.text.words.get(at)
    }

    /// The gap before a word, if it is narrow.
    fn gap(self, at: usize) -> Option<String> {
        let before = self.word(at.checked_sub(1)?)?;
        let gap = self.text.gap(before, self.word(at)?);
        (gap.len() <= GAP_MAX).then(|| gap.iter().map(|mark| mark.folded).collect())
    }

    fn figures(self, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
        let word = self.word(at).filter(|word| word.script == Script::Digits)?;
        digits.contains(&word.folded.len()).then(|| word.folded.parse().ok()).flatten()
    }

    /// The month that begins at this word, and how many words name it.
    fn month(self) -> Option<(Month, usize)> {
        let word = self.word(self.at)?;
        if let Some(next) = self.word(self.at + 1).filter(|_| word.script == Script::Arabic) {
            let both = [word.folded.as_str(), next.folded.as_str()].concat();
            if let Some(month) = arabic::without_clitics(&both).find_map(|(_, rest)| month(rest)) {
                return Some((month, 2));
            }
            let mut forms = arabic::without_clitics(&word.folded);
            return forms.find_map(|(_, rest)| month(rest)).map(|month| (month, 1));
        }
        // The zone of a military date stands before its month: 141530ZFEB21.
        let zoned = || {
            let hours = self.figures_before_zone()?;
            (hours > 0).then(|| word.folded.get(1..)).flatten().and_then(month)
        };
        // A slip is forgiven between a day and a year.
        let nearly = || {
            self.figures(self.at.checked_sub(1)?, 1..=2)?;
            self.figures(self.at + 1, 4..=4).and_then(|_| month_nearly(&word.folded))
        };
        // 9.IV.2025: a Roman number between a day and a year.
        let roman = || {
            self.figures(self.at.checked_sub(1)?, 1..=2)?;
            self.figures(self.at + 1, 2..=4).filter(|_| word.capital)?;
            roman_month(&word.folded)
        };
        let mut month = month(&word.folded).or_else(zoned).or_else(nearly).or_else(roman)?;
        month.certain |= word.capital;
        Some((month, 1))
    }

    /// The day in figures of a military date, when its hours and minutes stand right before.
    fn figures_before_zone(self) -> Option<i16> {
        let before = self.word(self.at.checked_sub(1)?)?;
        if before.script != Script::Digits
            || before.folded.len() != 6
            || !self.text.gap(before, self.word(self.at)?).is_empty()
        {
            return None;
        }
        before.folded.get(..2)?.parse().ok()
    }

    /// A date around a month's name.
    fn in_words(self, month: Month, words: usize, dates: &mut Vec<Dated>) {
        let after = self.at + words;
        let Some(end) = self.word(after - 1).map(|word| word.last) else { return };
        if let Some((day, place)) = self.day_before() {
            let year_at = self.after_same_month(month, after);
            let (year, last) = self.year_from(year_at).unwrap_or((Year::Unwritten, end));
            let mut days = vec![(day, place)];
            days.extend(self.first_day(place));
            for (day, place) in days {
                dates.extend(self.dated(place, last, year, month, day));
            }
            // A number in words may belong to something else, and the day come after.
            if self.word(place).is_some_and(|word| word.script == Script::Digits) {
                return;
            }
        }
        let Some(day) = self.figures(after, 1..=2) else {
            dates.extend(self.day_in_words_after(month, after));
            return;
        };
        let mut days = vec![day];
        let mut next = self.after_ordinal(after + 1);
        if self.joins_a_span(next)
            && let Some(day) = self.figures(self.after_until(next), 1..=2)
        {
            days.push(day);
            next = self.after_ordinal(self.after_until(next) + 1);
        }
        let before = || {
            let place = self.at.checked_sub(1)?;
            Some((Year::Full(self.figures(place, 4..=4)?), self.word(next - 1)?.last))
        };
        let found = self.year_from(next).or_else(before);
        let last = self.word(next - 1).map_or(end, |word| word.last);
        let (year, last) = found.unwrap_or((Year::Unwritten, last));
        for day in days {
            dates.extend(self.dated(self.at, last, year, month, day));
        }
    }

    fn dated(self, at: usize, last: usize, year: Year, month: Month, day: i16) -> Option<Dated> {
        if year == Year::Unwritten && !month.certain {
            return None;
        }
        let months = std::iter::once(month.number).chain(month.also);
        let readings: Vec<Reading> =
            months.filter_map(|month| Reading::new(year, month, day)).collect();
        let first = self.word(at)?.first;
        (!readings.is_empty()).then_some(Dated { first, last, readings })
    }

    /// The day before a month's name, and its place.
    fn day_before(self) -> Option<(i16, usize)> {
        if let Some(day) = self.figures_before_zone() {
            return Some((day, self.at - 1));
        }
        let mut at = self.at;
        for _ in 0..4 {
            self.gap(at)?;
            at = at.checked_sub(1)?;
            if let Some(day) = self.figures(at, 1..=2) {
                return Some((day, at));
            }
            let word = self.word(at)?.folded.as_str();
            if !BETWEEN.contains(&word) && !ORDINALS.contains(&word) {
                return self.day_in_words_until(at);
            }
        }
        None
    }

    /// The day in words of which this is the last word, and the place of its first.
    fn day_in_words_until(self, last: usize) -> Option<(i16, usize)> {
        (last.saturating_sub(DAY_WORDS_MAX - 1)..=last).find_map(|first| {
            let numeral = numeral_at(self.text, first)?;
            let whole = first + numeral.words == last + 1 && numeral.value > 0;
            whole.then_some((i16::from(numeral.value), first))
        })
    }

    /// "May the eighth", "May eighth, 2019": without a year only with its article, because numbers
    /// of other things follow months as well.
    fn day_in_words_after(self, month: Month, after: usize) -> Option<Dated> {
        self.gap(after)?;
        let article = usize::from(self.word(after)?.folded == "the");
        let numeral = numeral_at(self.text, after + article).filter(|day| day.value > 0)?;
        let next = after + article + numeral.words;
        let end = self.word(next - 1)?.last;
        let (year, last) = match self.year_from(next) {
            Some(found) => found,
            None if article > 0 => (Year::Unwritten, end),
            None => return None,
        };
        self.dated(self.at, last, year, month, i16::from(numeral.value))
    }

    /// Behind the same month by its other name: Arabic letters write both.
    fn after_same_month(self, named: Month, at: usize) -> usize {
        let other = Scan { text: self.text, at };
        let same = self.gap(at).and_then(|_| other.month());
        same.filter(|(month, _)| month.number == named.number).map_or(at, |(_, words)| at + words)
    }

    /// The first day of a span, when the day at this place is the last one.
    fn first_day(self, last_day: usize) -> Option<(i16, usize)> {
        let mut at = last_day;
        if self.gap(at)?.contains('-') {
            at = at.checked_sub(1)?;
            return Some((self.figures(at, 1..=2)?, at));
        }
        let mut until = false;
        for _ in 0..4 {
            at = at.checked_sub(1)?;
            let word = self.word(at)?;
            if let Some(day) = self.figures(at, 1..=2) {
                return until.then_some((day, at));
            }
            until |= UNTIL.contains(&word.folded.as_str());
            let known = UNTIL.contains(&word.folded.as_str())
                || BETWEEN.contains(&word.folded.as_str())
                || ORDINALS.contains(&word.folded.as_str());
            if !known {
                return None;
            }
        }
        None
    }

    fn after_ordinal(self, at: usize) -> usize {
        let ordinal = self.word(at).is_some_and(|word| ORDINALS.contains(&word.folded.as_str()));
        if ordinal && self.gap(at).is_some_and(|gap| gap.is_empty()) { at + 1 } else { at }
    }

    fn joins_a_span(self, at: usize) -> bool {
        self.gap(at).is_some_and(|gap| gap.contains('-')) || self.after_until(at) > at
    }

    fn after_until(self, at: usize) -> usize {
        let until = self.word(at).is_some_and(|word| UNTIL.contains(&word.folded.as_str()));
        at + usize::from(until)
    }

    /// The year at or soon after a place, and where it ends.
    fn year_from(self, at: usize) -> Option<(Year, usize)> {
        for place in at..at + 3 {
            self.gap(place)?;
            let last = self.word(place)?.last;
            if let Some(year) = self.figures(place, 4..=4) {
                return Some((Year::Full(year), last));
            }
            if let Some(year) = self.figures(place, 2..=2) {
                return Some((Year::Short(year), last));
            }
            if !BETWEEN.contains(&self.word(place)?.folded.as_str()) {
                return None;
            }
        }
        None
    }

    /// A date in figures that begins at this word.
    fn in_figures(self) -> Option<Dated> {
        let first = self.word(self.at)?;
        let (last, readings) = match first.folded.len() {
            8 => (first.last, Self::unseparated(&first.folded)),
            1 | 2 | 4 => self.separated()?,
            _ => return None,
        };
        let readings: Vec<Reading> = readings.into_iter().flatten().collect();
        (!readings.is_empty()).then_some(Dated { first: first.first, last, readings })
    }

    fn unseparated(digits: &str) -> Vec<Option<Reading>> {
        let number = |from: usize, to: usize| -> Option<i16> { digits.get(from..to)?.parse().ok() };
        let reading = |year: Option<i16>, month: Option<i16>, day: Option<i16>| {
            Reading::new(Year::Full(year?), month?, day?)
        };
        vec![
            reading(number(0, 4), number(4, 6), number(6, 8)),
            reading(number(4, 8), number(2, 4), number(0, 2)),
            reading(number(4, 8), number(0, 2), number(2, 4)),
        ]
    }

    fn separated(self) -> Option<(usize, Vec<Option<Reading>>)> {
        let (second, third) = (self.at + 1, self.at + 2);
        let separator = self.separator(second)?;
        if self.separator(self.at) == Some(separator) {
            return None;
        }
        let one = self.figures(self.at, 1..=4)?;
        let two = self.figures(second, 1..=2)?;
        let lengths = |at| self.word(at).map_or(0, |word| word.folded.len());
        if self.separator(third) != Some(separator) {
            let whole = separator == '/' && lengths(self.at) == 2 && lengths(second) == 2;
            let year = Year::Unwritten;
            let last = self.word(second)?.last;
            return whole
                .then(|| (last, vec![Reading::new(year, two, one), Reading::new(year, one, two)]));
        }
        if self.separator(third + 1) == Some(separator) {
            return None;
        }
        let three = self.figures(third, 1..=4)?;
        let last = self.word(third)?.last;
        let readings = match (lengths(self.at), lengths(third)) {
            (4, 1 | 2) => vec![Reading::new(Year::Full(one), two, three)],
            (1 | 2, 4) => vec![
                Reading::new(Year::Full(three), two, one),
                Reading::new(Year::Full(three), one, two),
            ],
            (1 | 2, 2) if separator != ' ' => vec![
                Reading::new(Year::Short(three), two, one),
                Reading::new(Year::Short(three), one, two),
                Reading::new(Year::Short(one), two, three),
            ],
            _ => return None,
        };
        Some((last, readings))
    }

    /// What separates the figures at a place from those before it.
    fn separator(self, at: usize) -> Option<char> {
        self.figures(at.checked_sub(1)?, 1..=8)?;
        self.figures(at, 1..=8)?;
        match self.gap(at)?.trim() {
            "" => Some(' '),
            "-" => Some('-'),
            "/" => Some('/'),
            "." => Some('.'),
            "_" => Some('_'),
            _ => None,
        }
    }
}
