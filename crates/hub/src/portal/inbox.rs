//! Pages of an open inbox: what was promised and whether it was kept, messages, choices.

use std::collections::BTreeMap;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use domain::{
    event::{Actor, SealedBy},
    id::EventId,
    limit::{ADDITIONS_MAX, FILE_BYTES_MAX, LINE_CHARACTERS_MAX, MESSAGE_CHARACTERS_MAX},
    report::Compartment,
};
use jiff::{Timestamp, tz::TimeZone};
use locale::Words;
use wire::types::Base64;
use workflow::{
    duty::{Duty, Status, objection_ends},
    framework::{Milestone, Owner, Sight},
    history::{Added, Closure, Emergency, Holder},
};

use super::page::{Page, render};
use crate::{
    Hub,
    error::Result,
    use_case::{
        inbox::{Content, Kept, Opened, view},
        sealed_inbox::Standing,
        upload::COPIED_BYTES_MAX,
        visit::Reading,
    },
    web::failure::megabytes,
};

mod consents;
mod offers;
mod promise;

pub(super) use consents::consent_words;
use consents::{ConsentLine, consents};
use promise::{Promise, promise};

/// What was typed into a form that was not taken.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) message: String,
    pub(super) contact_name: String,
    pub(super) added: String,
    /// What the reporter kept for herself, if she asked to see it.
    pub(super) kept: Option<Kept>,
}

/// What she kept for herself: what was asked, or that she added it.
struct KeptLine {
    asked: String,
    answer: String,
}

struct MessageLine {
    own: bool,
    from: String,
    day: String,
    text: Option<String>,
    letter: bool,
    /// Whether the browser opens it.
    sealed: bool,
    object: String,
}

/// That her case was closed, and until when she can object.
struct ClosedLine {
    said: String,
    open: bool,
    once: EventId,
}

/// That her report was set aside without being read.
struct AsideLine {
    said: String,
    once: EventId,
}

#[derive(Template)]
#[template(path = "reporter.html")]
struct ReporterPage {
    page: Page,
    received: String,
    last_used: String,
    record: bool,
    aside: Option<AsideLine>,
    closed: Option<ClosedLine>,
    kept: Vec<KeptLine>,
    protection: &'static str,
    number: String,
    messages: Vec<MessageLine>,
    promises: Vec<Promise>,
    opened: Vec<String>,
    kept_out: Vec<String>,
    offers: Vec<String>,
    emergencies: Vec<String>,
    overrides: Vec<String>,
    consents: Vec<ConsentLine>,
    contacts: Vec<String>,
    restricted: bool,
    once: EventId,
    once_contact: EventId,
    adding: AddForm,
    typed: String,
    contact_name: String,
}

/// The form for what is added later.
struct AddForm {
    once: EventId,
    typed: String,
    limit: String,
    copied: String,
    most: usize,
    /// What was added before.
    lines: Vec<String>,
    by_script: bool,
}

struct OutcomeChoice {
    code: String,
    label: String,
}

struct DutyForm {
    promise: Promise,
    milestone: String,
    outcomes: Vec<OutcomeChoice>,
    note_label: String,
    button: String,
    once: EventId,
}

#[derive(Template)]
#[template(path = "recipient.html")]
struct RecipientPage {
    page: Page,
    heading: &'static str,
    number: String,
    messages: Vec<MessageLine>,
    duties: Vec<DutyForm>,
    settled: Vec<Promise>,
    once: EventId,
    typed: String,
}

pub(super) async fn show(
    hub: &Hub,
    reading: &Reading,
    page: Page,
    status: StatusCode,
    typed: &Typed,
) -> Result<Response> {
    show_opened(hub, &view(hub, reading).await?, page, status, typed)
}

/// The page of an inbox whose messages the browser opens, with what it signs the next event by.
pub(super) fn show_sealed(
    hub: &Hub,
    opened: &Opened,
    standing: &Standing,
    mut page: Page,
) -> Result<Response> {
    let directory = hub.directory();
    let facts = serde_json::json!({
        "case": standing.case,
        "sequence": standing.sequence,
        "previous": standing.previous,
        "at": standing.at,
        "first": standing.first.clone().map(Base64),
        "recipients": standing
            .recipients
            .iter()
            .map(|(compartment, recipient)| (compartment.as_str(), recipient.as_str()))
            .collect::<BTreeMap<_, _>>(),
        "keys": standing.keys,
        "unshared": standing.unshared,
        "added": added_facts(opened, page.words())?,
        "authority": directory.authority(),
        "bounds": {
            "message": MESSAGE_CHARACTERS_MAX, "line": LINE_CHARACTERS_MAX, "file": FILE_BYTES_MAX,
        },
        "words": {
            "too_long": page.say("error-script-too-long"),
            "empty": page.with("error-empty", "field", page.say("field-text")),
            "receipt": page.say("error-receipt-in-text"),
            "sure": page.say("error-not-sure"),
            "nothing": page.with("error-empty", "field", page.say("field-added")),
            "no_copy": page.say("error-file-no-copy"),
            "large": page.with_two(
                "portal-file-limit", "limit", megabytes(page.words(), FILE_BYTES_MAX),
                "most", ADDITIONS_MAX,
            ),
        },
    });
    page.facts = Some(facts.to_string());
    show_opened(hub, opened, page, StatusCode::OK, &Typed::default())
}

/// What she added to what she kept for herself, for the browser to open.
fn added_facts(opened: &Opened, words: Words) -> Result<Vec<serde_json::Value>> {
    let history = &opened.case.history;
    if opened.holder != Holder::Reporter || history.asked_since().is_some() {
        return Ok(Vec::new());
    }
    let zone = zone(opened)?;
    let fact = |added: &Added| {
        let said = added_line(added, words, &zone);
        serde_json::json!({ "object": added.content.object, "said": said })
    };
    Ok(history.added().iter().map(fact).collect())
}

fn show_opened(
    hub: &Hub,
    opened: &Opened,
    page: Page,
    status: StatusCode,
    typed: &Typed,
) -> Result<Response> {
    match opened.holder {
        Holder::Reporter => Ok(render(status, &reporter_page(hub, opened, page, typed)?)),
        Holder::State(_) | Holder::Commander(_) | Holder::Prosecutor(_) => {
            let shown = recipient_page(hub, opened, page, "portal-state-heading", typed)?;
            Ok(render(status, &shown))
        }
        Holder::Family(_) => {
            let shown = recipient_page(hub, opened, page, "portal-family-inbox-heading", typed)?;
            Ok(render(status, &shown))
        }
    }
}

fn fresh(hub: &Hub) -> EventId {
    EventId::from_random(hub.random.array())
}

fn zone(opened: &Opened) -> Result<TimeZone> {
    Ok(TimeZone::get(&opened.case.service().time_zone)?)
}

fn reporter_page(hub: &Hub, opened: &Opened, page: Page, typed: &Typed) -> Result<ReporterPage> {
    let words = page.words();
    let zone = zone(opened)?;
    let history = &opened.case.history;
    let received = history.received();
    let promises = opened
        .duties
        .iter()
        .filter_map(|duty| visible(opened, duty, |milestone| milestone.see.reporter))
        .map(|(milestone, duty)| promise(opened, words, &zone, milestone, duty))
        .collect();
    Ok(ReporterPage {
        last_used: last_used(words, opened.last_used.as_deref()),
        record: history.asked_since().is_none(),
        closed: closed(hub, opened, words, &zone)?,
        aside: history.casework().aside().map(|aside| {
            let reason = words.say(&format!("aside-{}", aside.reason.as_str()));
            let day = words.day(aside.at.to_zoned_datetime(zone.clone()).date());
            let values = [("day", day), ("reason", reason)];
            AsideLine { said: words.with_all("portal-aside-text", &values), once: fresh(hub) }
        }),
        kept: kept_lines(typed.kept.as_ref(), words, &zone),
        received: words.day(received.at.to_zoned_datetime(zone.clone()).date()),
        protection: match received.sealed_by {
            SealedBy::Hub => "portal-protection-hub",
            SealedBy::Browser => "portal-protection-browser",
            SealedBy::Officer => "portal-taken-by",
        },
        number: history.case().short(),
        messages: messages(opened, words, &zone),
        promises,
        opened: who_opened(opened, words, &zone),
        kept_out: kept_out(opened, words, &zone),
        offers: offers::lines(opened, words, &zone),
        emergencies: emergencies(opened, words, &zone),
        overrides: overrides(opened, words, &zone),
        consents: consents(hub, opened, words, &zone),
        contacts: contacts(opened, words),
        restricted: history.asked_since().is_some() && history.unrestricted_since().is_none(),
        once: fresh(hub),
        once_contact: fresh(hub),
        adding: add_form(hub, opened, &page, &zone, &typed.added),
        typed: typed.message.clone(),
        contact_name: typed.contact_name.clone(),
        page,
    })
}

fn add_form(hub: &Hub, opened: &Opened, page: &Page, zone: &TimeZone, typed: &str) -> AddForm {
    let words = page.words();
    AddForm {
        once: fresh(hub),
        typed: typed.to_owned(),
        limit: megabytes(words, FILE_BYTES_MAX),
        copied: megabytes(words, COPIED_BYTES_MAX),
        most: ADDITIONS_MAX,
        lines: opened.case.history.added().iter().map(|a| added_line(a, words, zone)).collect(),
        by_script: page.facts.is_some(),
    }
}

/// That something was added, and when.
fn added_line(added: &Added, words: Words, zone: &TimeZone) -> String {
    let day = words.day(added.at.to_zoned_datetime(zone.clone()).date());
    // A file has a copy, an original or both.
    let count = added.files.len().max(added.originals.len()).to_string();
    words.with_all("portal-added", &[("day", day), ("count", count)])
}

/// What she kept for herself, with what she added to it later.
fn kept_lines(kept: Option<&Kept>, words: Words, zone: &TimeZone) -> Vec<KeptLine> {
    let Some(kept) = kept else { return Vec::new() };
    let answers = kept.answers.iter().map(|answered| KeptLine {
        asked: answered.asked.clone(),
        answer: answered.answer.clone(),
    });
    let added = kept.added.iter().map(|(added, text)| KeptLine {
        asked: added_line(added, words, zone),
        answer: text.clone(),
    });
    answers.chain(added).collect()
}

fn closed(hub: &Hub, opened: &Opened, words: Words, zone: &TimeZone) -> Result<Option<ClosedLine>> {
    let history = &opened.case.history;
    let ground = opened.case.ground(hub);
    let until = objection_ends(history, &ground).map_err(workflow::permit::Rejection::from)?;
    let (Some(until), Closure::Closed { at }) = (until, history.casework().closure()) else {
        return Ok(None);
    };
    let day = words.day(at.to_zoned_datetime(zone.clone()).date());
    let values = [("day", day), ("until", words.day(until.day))];
    let said = words.with_all("portal-closed-text", &values);
    Ok(Some(ClosedLine { said, open: hub.now() < until.moment, once: fresh(hub) }))
}

/// When the receipt was used before this, so that misuse is seen.
fn last_used(words: Words, day: Option<&str>) -> String {
    match day.and_then(|day| day.parse().ok()) {
        Some(day) => words.with("portal-last-used", "day", words.day(day)),
        None => words.say("portal-never-used"),
    }
}

/// The milestone of a duty, if this holder may see it.
fn visible<'a>(
    opened: &'a Opened,
    duty: &'a Duty,
    sight: impl Fn(&Milestone) -> Sight,
) -> Option<(&'a Milestone, &'a Duty)> {
    let milestone = opened.case.framework().milestone(&duty.occurrence.milestone)?;
    (sight(milestone) == Sight::Yes).then_some((milestone, duty))
}

fn messages(opened: &Opened, words: Words, zone: &TimeZone) -> Vec<MessageLine> {
    opened
        .messages
        .iter()
        .map(|message| {
            let open = match &message.content {
                Content::Open(message) => Some(message),
                Content::Own | Content::Sealed => None,
            };
            MessageLine {
                own: matches!(message.content, Content::Own),
                from: from(opened, words, message.from),
                day: words.day(message.at.to_zoned_datetime(zone.clone()).date()),
                text: open.map(|message| message.text.clone()),
                letter: open.is_some_and(|message| message.letter.is_some()),
                sealed: matches!(message.content, Content::Sealed),
                object: message.object.to_string(),
            }
        })
        .collect()
}

/// Who wrote, by role: names stay on the desk.
fn from(opened: &Opened, words: Words, actor: Actor) -> String {
    match actor {
        Actor::Officer(officer) => role_of(opened, words, officer),
        _ => words.say("portal-message-from-you"),
    }
}

fn role_of(opened: &Opened, words: Words, officer: domain::id::OfficerId) -> String {
    let role = opened
        .case
        .directory()
        .officer_ever(officer)
        .and_then(|officer| officer.roles.first().copied());
    role.map_or_else(String::new, |role| words.say(&format!("role-{}", role.as_str())))
}

fn who_opened(opened: &Opened, words: Words, zone: &TimeZone) -> Vec<String> {
    let mut lines = Vec::new();
    for compartment in Compartment::ALL {
        for (officer, at) in opened.case.history.opened(compartment) {
            let values = [
                ("role", role_of(opened, words, *officer)),
                ("what", words.say(&format!("compartment-{}", compartment.as_str()))),
                ("day", words.day(at.to_zoned_datetime(zone.clone()).date())),
            ];
            let access = opened.case.history.access();
            let id = if access.in_emergency(*officer, compartment, *at) {
                "portal-emergency-line"
            } else {
                "portal-opened-line"
            };
            lines.push(words.with_all(id, &values));
        }
    }
    lines.dedup();
    lines
}

/// Organisations that have nothing more to do with her case, and that its keys are new ones.
fn kept_out(opened: &Opened, words: Words, zone: &TimeZone) -> Vec<String> {
    let history = &opened.case.history;
    let renewed = history.keys_renewed().iter().map(|at| {
        let day = words.day(at.to_zoned_datetime(zone.clone()).date());
        words.with("portal-keys-renewed", "day", day)
    });
    let excluded = history.access().excluded();
    excluded
        .map(|(id, at, reason)| {
            let known = opened.case.directory().organisation(id);
            let values = [
                ("name", known.map_or_else(|| id.to_string(), |known| known.name.clone())),
                ("reason", words.say(&format!("recusal-{}", reason.as_str()))),
                ("day", words.day(at.to_zoned_datetime(zone.clone()).date())),
            ];
            words.with_all("portal-excluded-line", &values)
        })
        .chain(renewed)
        .collect()
}

/// What two persons let be shared without her consent, and whether it was.
fn overrides(opened: &Opened, words: Words, zone: &TimeZone) -> Vec<String> {
    let day = |at: Timestamp| words.day(at.to_zoned_datetime(zone.clone()).date());
    let mut lines = Vec::new();
    for known in opened.case.history.overrides().iter() {
        let Some((_, at)) = known.granted else { continue };
        let values = [
            ("day", day(at)),
            ("what", words.say(&format!("consent-{}-short", known.purpose.kind()))),
            ("reason", words.say(&format!("emergency-{}", known.reason.as_str()))),
        ];
        lines.push(words.with_all("portal-override-granted", &values));
        if let Some((_, at)) = known.used {
            lines.push(words.with("portal-override-used", "day", day(at)));
        }
    }
    lines
}

/// Emergency openings that were granted, opened yet or not.
fn emergencies(opened: &Opened, words: Words, zone: &TimeZone) -> Vec<String> {
    let line = |emergency: &Emergency| {
        let lent = emergency.granted.as_ref()?;
        let what = words.say(&format!("compartment-{}", emergency.compartment.as_str()));
        let values = [
            ("day", words.day(lent.at.to_zoned_datetime(zone.clone()).date())),
            ("role", role_of(opened, words, emergency.officer)),
            ("what", what),
            ("until", words.moment(lent.until, zone)),
            ("reason", words.say(&format!("emergency-{}", emergency.reason.as_str()))),
        ];
        Some(words.with_all("portal-emergency-granted", &values))
    };
    opened.case.history.access().emergencies().iter().filter_map(line).collect()
}

fn contacts(opened: &Opened, words: Words) -> Vec<String> {
    let history = &opened.case.history;
    (1..)
        .zip(history.contacts())
        .map(|(number, _)| words.with("portal-family-named", "number", number))
        .collect()
}

fn recipient_page(
    hub: &Hub,
    opened: &Opened,
    page: Page,
    heading: &'static str,
    typed: &Typed,
) -> Result<RecipientPage> {
    let words = page.words();
    let zone = zone(opened)?;
    let history = &opened.case.history;
    let state = matches!(&opened.holder, Holder::State(state) if history.state() == Some(state));
    let sight = |milestone: &Milestone| {
        let owed = milestone.owed_by == Owner::State;
        if state && owed { milestone.see.state } else { Sight::No }
    };
    let (mut duties, mut settled) = (Vec::new(), Vec::new());
    for (milestone, duty) in opened.duties.iter().filter_map(|duty| visible(opened, duty, sight)) {
        let promise = promise(opened, words, &zone, milestone, duty);
        if matches!(duty.status, Status::Met { .. } | Status::Waived { .. }) {
            settled.push(promise);
        } else if duty.is_open() {
            duties.push(duty_form(hub, words, milestone, promise));
        }
    }
    Ok(RecipientPage {
        heading,
        number: history.case().short(),
        messages: messages(opened, words, &zone),
        duties,
        settled,
        once: fresh(hub),
        typed: typed.message.clone(),
        page,
    })
}

fn duty_form(hub: &Hub, words: Words, milestone: &Milestone, promise: Promise) -> DutyForm {
    let code = milestone.id.as_str();
    let own = |kind: &str| {
        let id = format!("milestone-{code}-{kind}");
        if words.knows(&id) { words.say(&id) } else { words.say(&format!("portal-state-{kind}")) }
    };
    let outcomes = milestone.outcomes.iter().chain(&milestone.open_outcomes);
    DutyForm {
        milestone: code.to_owned(),
        outcomes: outcomes
            .map(|outcome| OutcomeChoice {
                code: outcome.to_string(),
                label: words.say(&format!("outcome-{outcome}")),
            })
            .collect(),
        note_label: own("note"),
        button: own("button"),
        promise,
        once: fresh(hub),
    }
}
