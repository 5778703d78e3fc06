//! That the case was offered to another team, in plain words: who was asked, by when they must answer,
//! and what they said.

use domain::event::Occurrence;
use jiff::tz::TimeZone;
use locale::Words;
use workflow::{
    framework::{MetBy, Sight},
    history::{Offer, OfferAnswer},
};

use crate::use_case::inbox::Opened;

/// A line for each offer and each answer, where the framework shows its reporter the duty to answer.
pub(super) fn lines(opened: &Opened, words: Words, zone: &TimeZone) -> Vec<String> {
    let mut milestones = opened.case.framework().milestones.iter();
    let answer = milestones.find(|milestone| milestone.met_by == MetBy::Answer);
    let Some(answer) = answer.filter(|answer| answer.see.reporter == Sight::Yes) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (number, offer) in (1..).zip(opened.case.history.offers().all()) {
        let due = opened.duties.iter().find(|duty| {
            let Occurrence { milestone, number: known, .. } = &duty.occurrence;
            *milestone == answer.id && *known == number
        });
        let dates = due.and_then(|duty| duty.dates.as_ref());
        let due = dates.map(|dates| words.day(dates.shown.day)).unwrap_or_default();
        lines.extend(told(opened, words, zone, offer, due));
    }
    lines
}

fn told(opened: &Opened, words: Words, zone: &TimeZone, offer: &Offer, due: String) -> Vec<String> {
    let known = opened.case.directory().organisation(&offer.organisation);
    let name = known.map_or_else(|| offer.organisation.to_string(), |known| known.name.clone());
    let day = |at: jiff::Timestamp| words.day(at.to_zoned_datetime(zone.clone()).date());
    let values = [("day", day(offer.at)), ("name", name.clone()), ("due", due)];
    let mut lines = vec![words.with_all("portal-offered-line", &values)];
    if let Some(answered) = offer.answered {
        let id = match answered.answer {
            OfferAnswer::Accepted => "portal-offer-accepted",
            OfferAnswer::Refused(_) | OfferAnswer::Withdrawn | OfferAnswer::Lapsed => {
                "portal-offer-refused"
            }
        };
        lines.push(words.with_all(id, &[("day", day(answered.at)), ("name", name)]));
    }
    lines
}
