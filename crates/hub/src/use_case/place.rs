//! A place among those who ask that their reports be taken (ADR 25): when a report was begun, and
//! since when it asks.
//!
//! Both lie in the sealed visit. A browser that seals is given the minute in which it begins, brings
//! it with the report, and cannot read it. The hub keeps neither; no event, log or table has them.

use domain::Random;
use jiff::{SignedDuration, Timestamp};
use seal::{
    parcel::ParcelKey,
    secret::{SigningKey, derive},
};
use serde::{Deserialize, Serialize};

use crate::error::Result;

/// When a report was begun, and since when it asks to be taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// The minute in which it was begun, if that is known.
    pub(crate) begun: Option<Timestamp>,
    /// The second in which it asked for the first time, once it was told to wait.
    pub(crate) asked: Option<Timestamp>,
}

impl Place {
    /// The place of a report that begins now.
    pub(crate) fn begun(now: Timestamp) -> Self {
        Self { begun: Some(since(now, 60)), asked: None }
    }

    /// The same place, told to wait.
    pub(crate) fn waiting(self, now: Timestamp) -> Self {
        Self { asked: self.asked.or_else(|| Some(since(now, 1))), ..self }
    }
}

/// The moment at which a span of so many seconds began, counted from the epoch.
fn since(now: Timestamp, seconds: i64) -> Timestamp {
    let into = now.as_second().rem_euclid(seconds);
    let whole = Timestamp::from_second(now.as_second()).unwrap_or(now);
    whole.checked_sub(SignedDuration::from_secs(into)).unwrap_or(now)
}

/// Seals the minute of beginning for browsers to keep. All hubs of a service have the same key.
///
/// It is no session: a browser may bring the same one with any number of reports. So it says only
/// what gains them nothing, and not since when one of them asks.
pub(crate) struct Places(ParcelKey);

impl Places {
    pub(crate) fn new(signing: &SigningKey) -> Self {
        Self(ParcelKey::new(derive(&*signing.seed(), "redress/place/v1")))
    }

    /// The minute of beginning, for its browser to bring along.
    pub(crate) fn give(&self, now: Timestamp, random: &dyn Random) -> Result<Vec<u8>> {
        let begun = Place::begun(now).begun;
        Ok(self.0.seal(random.array(), &serde_json::to_vec(&begun)?)?)
    }

    /// The place that a browser brings. What is no place of ours is none: nobody is refused.
    pub(crate) fn read(&self, brought: Option<&[u8]>) -> Place {
        let opened = brought.and_then(|sealed| self.0.open(sealed).ok());
        let begun = opened.and_then(|plain| serde_json::from_slice(&plain).ok());
        Place { begun, asked: None }
    }
}

#[cfg(test)]
mod tests {
    use testkit::CountingRandom;

    use super::*;

    fn at(text: &str) -> Timestamp {
        format!("2026-03-05T{text}Z").parse().unwrap()
    }

    #[test]
    fn a_place_is_to_the_minute_and_keeps_the_second_in_which_it_first_asked() {
        let place = Place::begun(at("08:59:59.75"));
        assert_eq!(place, Place { begun: Some(at("08:59:00")), asked: None });
        let waiting = place.waiting(at("09:10:07.25"));
        assert_eq!(waiting, Place { asked: Some(at("09:10:07")), ..place });
        assert_eq!(waiting.waiting(at("09:11:00")), waiting);
    }

    #[test]
    fn a_browser_brings_its_place_back_and_can_neither_read_nor_change_it() {
        let places = Places::new(&SigningKey::from_seed(&[1; 32]));
        let others = Places::new(&SigningKey::from_seed(&[2; 32]));
        let place = Place::begun(at("08:59:59"));
        let mut sealed = places.give(at("08:59:59"), &CountingRandom::default()).unwrap();
        assert!(!sealed.windows(4).any(|window| window == b"2026"));
        assert_eq!(places.read(Some(&sealed)), place);
        assert_eq!(others.read(Some(&sealed)), Place::default());
        sealed[30] ^= 1;
        assert_eq!(places.read(Some(&sealed)), Place::default());
        assert_eq!(places.read(None), Place::default());
    }
}
