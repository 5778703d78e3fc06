//! Consents of an open inbox: what was agreed to, and what can no longer be undone.

use domain::{
    consent::{Answer, Audience, DataClass, Purpose, SharedWith},
    event::GrantedTo,
    id::EventId,
};
use jiff::tz::TimeZone;
use locale::Words;
use workflow::{duty::Duty, framework::Track};

use super::fresh;
use crate::{
    Hub,
    use_case::{answering::STATE_NOTICE, inbox::Opened},
};

/// A consent, and what she may do with it.
pub(super) struct ConsentLine {
    pub(super) purpose: String,
    pub(super) question: String,
    pub(super) short: String,
    pub(super) state: String,
    pub(super) done: Option<String>,
    pub(super) given: bool,
    pub(super) once: EventId,
}

/// Consent to the account for a prosecutor.
const PROSECUTOR: Purpose =
    Purpose::Share { with: SharedWith::Prosecutor, class: DataClass::Account };

/// Consent to a claim of paternity being forwarded to the State.
const CLAIM: Purpose = Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Claim };

/// The question of a consent, as shown in an open inbox and recorded by its digest.
pub(in crate::portal) fn consent_words(words: Words, purpose: Purpose) -> String {
    words.say(&format!("consent-{}", purpose.kind()))
}

/// Every consent that can be given or withdrawn, with what can no longer be undone.
pub(super) fn consents(
    hub: &Hub,
    opened: &Opened,
    words: Words,
    zone: &TimeZone,
) -> Vec<ConsentLine> {
    let history = &opened.case.history;
    let mut purposes =
        vec![Purpose::Read, Purpose::Contact, STATE_NOTICE, PROSECUTOR, Purpose::Statistics];
    // Nothing compares names yet; who said yes before can still take it back.
    if history.consents().covers(Purpose::Matching) {
        purposes.push(Purpose::Matching);
    }
    // Nobody is asked about a claim that was not made.
    let is_claim = |duty: &Duty| {
        let milestone = opened.case.framework().milestone(&duty.occurrence.milestone);
        milestone.is_some_and(|milestone| milestone.track == Track::Remedy)
    };
    if opened.duties.iter().any(is_claim) {
        purposes.push(CLAIM);
    }
    for (contact, _) in history.contacts() {
        purposes
            .push(Purpose::Share { with: SharedWith::Family(contact), class: DataClass::Progress });
    }
    purposes
        .into_iter()
        .map(|purpose| {
            let answer = history.consents().iter().find(|(known, ..)| *known == purpose);
            let state = match answer {
                None => words.say("portal-consent-none"),
                Some((_, answer, at)) => {
                    let id = match answer {
                        Answer::Given => "portal-consent-given",
                        Answer::Refused => "portal-consent-refused",
                        Answer::Withdrawn => "portal-consent-withdrawn",
                    };
                    words.with(id, "day", words.day(at.to_zoned_datetime(zone.clone()).date()))
                }
            };
            ConsentLine {
                purpose: purpose.to_string(),
                question: consent_words(words, purpose),
                short: words.say(&format!("consent-{}-short", purpose.kind())),
                state,
                done: already_done(opened, words, zone, purpose),
                given: history.consents().covers(purpose),
                once: fresh(hub),
            }
        })
        .collect()
}

/// What was done on the ground of a consent and cannot be called back.
fn already_done(
    opened: &Opened,
    words: Words,
    zone: &TimeZone,
    purpose: Purpose,
) -> Option<String> {
    let history = &opened.case.history;
    match purpose {
        Purpose::Read if history.grants().iter().any(|grant| grant.to != GrantedTo::Reporter) => {
            return Some(words.say("portal-consent-read"));
        }
        Purpose::Statistics if history.consents().covers(purpose) => {
            return Some(words.say("portal-consent-counted"));
        }
        _ => {}
    }
    let sent = history.drafts().filter_map(|(_, draft)| {
        let at = draft.disclosed.as_ref()?.at;
        let with = match (draft.audience, draft.contact) {
            (Audience::Family, Some(contact)) => SharedWith::Family(contact),
            (Audience::StateAuthority, _) => SharedWith::StateAuthority,
            (Audience::Prosecutor, _) => SharedWith::Prosecutor,
            _ => return None,
        };
        (Purpose::Share { with, class: draft.class? } == purpose).then_some(at)
    });
    let first = sent.min()?;
    let day = words.day(first.to_zoned_datetime(zone.clone()).date());
    Some(words.with("portal-consent-sent", "day", day))
}
