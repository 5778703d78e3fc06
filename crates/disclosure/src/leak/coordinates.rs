//! Places on the map: degrees with decimals, or with minutes and seconds.

use super::{Found, How, text::Text};

/// How far two pairs of degrees may lie apart and still be the same place: about a kilometre.
const SAME_PLACE_DEGREES: f64 = 0.01;
/// Fewest decimals with which degrees name a place.
const DECIMALS_MIN: usize = 2;
/// Widest gap between latitude and longitude, in characters.
const GAP_MAX: usize = 16;
/// Words that may stand between them.
const BETWEEN: &[&str] =
    &["", "lat", "latitude", "latitud", "lon", "long", "lng", "longitude", "longitud"];

/// A place on the map; north, south, east and west are not told apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) first: usize,
    pub(super) last: usize,
    latitude: f64,
    longitude: f64,
}

/// An angle, and the places in the folded letters where it begins and ends.
#[derive(Debug, Clone, Copy)]
struct Angle {
    degrees: f64,
    first: usize,
    last: usize,
}

/// Every place where a text gives a place on the map away.
pub(super) fn find_point(points: &[Point], value: &str) -> Vec<Found> {
    let known = points_in(&Text::of(value));
    let near = |one: f64, other: f64| (one - other).abs() <= SAME_PLACE_DEGREES;
    let is_known = |point: &&Point| {
        known.iter().any(|known| {
            let as_is =
                near(point.latitude, known.latitude) && near(point.longitude, known.longitude);
            // Longitude before latitude, as many maps have it.
            let turned =
                near(point.latitude, known.longitude) && near(point.longitude, known.latitude);
            as_is || turned
        })
    };
    let found =
        |point: &Point| Found { first: point.first, last: point.last, how: How::Coordinates };
    points.iter().filter(is_known).map(found).collect()
}

/// Every pair of angles in a text that names a place on the map.
pub(super) fn points_in(text: &Text<'_>) -> Vec<Point> {
    let characters: Vec<char> = text.letters.iter().map(|letter| letter.folded).collect();
    let mut angles: Vec<Angle> = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        match angle(&characters, at) {
            Some(found) => {
                at = found.last;
                angles.push(found);
            }
            None => at += 1,
        }
    }
    let pairs = angles.iter().zip(angles.iter().skip(1));
    pairs
        .filter_map(|(latitude, longitude)| point(text, &characters, *latitude, *longitude))
        .collect()
}

fn point(text: &Text<'_>, characters: &[char], latitude: Angle, longitude: Angle) -> Option<Point> {
    let gap = characters.get(latitude.last..longitude.first)?;
    let narrow = gap.len() <= GAP_MAX
        && gap.split(|mark| !mark.is_alphabetic()).all(is_between)
        && gap.iter().all(|mark| mark.is_alphabetic() || mark.is_whitespace() || is_mark(*mark));
    let (low, high) =
        (latitude.degrees.min(longitude.degrees), latitude.degrees.max(longitude.degrees));
    if !narrow || low > 90.0 || high > 180.0 {
        return None;
    }
    let first = text.run_place(latitude.first)?;
    let last = text.run_place(longitude.last.checked_sub(1)?)? + 1;
    let (latitude, longitude) = (latitude.degrees, longitude.degrees);
    Some(Point { first, last, latitude, longitude })
}

/// Whether letters between latitude and longitude are a quarter of the sky or name one of the two.
fn is_between(letters: &[char]) -> bool {
    match letters {
        [letter] => is_quarter(*letter),
        _ => BETWEEN.contains(&letters.iter().collect::<String>().as_str()),
    }
}

fn is_mark(mark: char) -> bool {
    matches!(mark, ',' | ';' | ':' | '/' | '-' | '+' | '\'' | '"' | '°' | 'º' | '(' | ')' | '،')
}

fn is_quarter(letter: char) -> bool {
    matches!(letter, 'n' | 's' | 'e' | 'w' | 'o' | 'l')
}

/// The angle that begins at a place, if one does.
fn angle(characters: &[char], at: usize) -> Option<Angle> {
    characters.get(at).filter(|digit| digit.is_ascii_digit())?;
    let before = at.checked_sub(1).and_then(|before| characters.get(before));
    if before.is_some_and(|before| before.is_alphanumeric() && !is_quarter(*before)) {
        return None;
    }
    let (whole, mut last) = digits(characters, at)?;
    let mut degrees = number(&whole)?;
    if let Some(decimals) = decimals(characters, last) {
        degrees = number(&format!("{whole}.{decimals}"))?;
        last += 1 + decimals.len();
        return (decimals.len() >= DECIMALS_MIN).then_some(Angle { degrees, first: at, last });
    }
    let (minutes, end) = part(characters, last, &['°', 'º', 'd', 'o'])?;
    degrees += minutes / 60.0;
    last = end;
    if let Some((seconds, end)) = part(characters, last, &['\'']) {
        degrees += seconds / 3600.0;
        last = end;
    }
    Some(Angle { degrees, first: at, last })
}

/// The number after a sign, with or without decimals, and where it ends.
fn part(characters: &[char], at: usize, signs: &[char]) -> Option<(f64, usize)> {
    characters.get(at).filter(|sign| signs.contains(sign))?;
    let spaces = characters.iter().skip(at + 1).take_while(|mark| mark.is_whitespace()).count();
    let (whole, last) = digits(characters, at + 1 + spaces)?;
    match decimals(characters, last) {
        Some(decimals) => {
            Some((number(&format!("{whole}.{decimals}"))?, last + 1 + decimals.len()))
        }
        None => Some((number(&whole)?, last)),
    }
}

/// Up to three digits, and where they end.
fn digits(characters: &[char], at: usize) -> Option<(String, usize)> {
    let found: String =
        characters.iter().skip(at).take_while(|digit| digit.is_ascii_digit()).collect();
    (1..=3).contains(&found.len()).then(|| (found.clone(), at + found.len()))
}

/// The digits behind a decimal point or comma.
fn decimals(characters: &[char], at: usize) -> Option<String> {
    characters.get(at).filter(|mark| matches!(mark, '.' | ','))?;
    let found: String =
        characters.iter().skip(at + 1).take_while(|digit| digit.is_ascii_digit()).collect();
    (!found.is_empty()).then_some(found)
}

fn number(digits: &str) -> Option<f64> {
    digits.parse().ok()
}
