//! What a holder does in an open inbox: write, agree, withdraw, name, record, fetch a letter.

use axum::{http::StatusCode, response::Response};
use domain::{
    consent::{Answer, Purpose},
    id::{EventId, ObjectId},
};
use locale::Words;
use questions::answers::Given;
use seal::receipt::Mistyped;
use site::{form::Fields, page::attachment};

use super::{answer::refused, home, inbox, page::Page};
use crate::{
    Hub,
    error::{Error, Result},
    use_case::{
        inbox::{
            NewContact, ask_reading, become_unrestricted, consent, hide, kept, letter,
            name_contact, object, record_milestone, reply,
        },
        visit::{self, Reading, Said, State, Token, Visit},
    },
    web::failure::tell,
};

/// What is wrong with words as typed, in the visitor's language.
pub(super) fn mistyped(words: Words, mistyped: &Mistyped) -> String {
    match mistyped {
        Mistyped::Count { found } => words.with("error-receipt-count", "found", found),
        Mistyped::Unknown { position, meant: Some(meant) } => words.with_all(
            "error-receipt-word-meant",
            &[("position", position.to_string()), ("meant", (*meant).to_owned())],
        ),
        Mistyped::Unknown { position, meant: None } => {
            words.with("error-receipt-word", "position", position)
        }
        Mistyped::Checksum => words.say("error-receipt-together"),
    }
}

/// The page of an open inbox, with what was typed into a form of it that was not taken.
pub(super) async fn show(
    hub: &Hub,
    reading: &Reading,
    visit: &Visit,
    mut page: Page,
    status: StatusCode,
) -> Result<Response> {
    let field = |name| {
        let typed = visit.typed().and_then(|typed| typed.texts.get(name));
        typed.cloned().unwrap_or_default()
    };
    let mut typed = inbox::Typed {
        message: field("message"),
        contact_name: field("contact-name"),
        added: field("added"),
        kept: None,
    };
    if matches!(visit.said, Some(Said::Kept)) {
        match kept(hub, reading).await {
            Ok(kept) => typed.kept = Some(kept),
            // Without it the page is still a page, and leads on.
            Err(error) => page = page.with_fault(&tell(&error)),
        }
    }
    inbox::show(hub, reading, page, status, &typed).await
}

pub(super) async fn act(
    hub: &Hub,
    token: &Token,
    mut visit: Visit,
    fields: &Fields,
) -> Result<Response> {
    let State::Reading(reading) = &visit.state else {
        return Ok(home());
    };
    if let Some(object) = fields.find("letter") {
        return download(hub, reading, object).await;
    }
    if fields.get("go") == "show" {
        visit.said = Some(Said::Kept);
        visit::keep(hub, token, &visit).await?;
        return Ok(home());
    }
    match acted(hub, reading, &visit, fields).await {
        Ok(()) => Ok(home()),
        Err(error) => refused(hub, token, visit, &error, Some(typed(fields))).await,
    }
}

/// What was typed into a form that is not taken.
pub(super) fn typed(fields: &Fields) -> Given {
    let texts = ["message", "contact-name", "added"]
        .map(|name| (name.to_owned(), fields.get(name).to_owned()));
    Given { choices: Vec::new(), texts: texts.into() }
}

async fn acted(hub: &Hub, reading: &Reading, visit: &Visit, fields: &Fields) -> Result<()> {
    if let Some(object) = fields.find("hide") {
        let object = object.parse().map_err(|_| Error::Absent)?;
        return hide(hub, reading.case, reading.inbox, object).await;
    }
    let once = once(fields)?;
    if let Some(purpose) = fields.find("withdraw") {
        return change(hub, reading, visit, once, purpose, Answer::Withdrawn).await;
    }
    if let Some(purpose) = fields.find("give") {
        return change(hub, reading, visit, once, purpose, Answer::Given).await;
    }
    if let Some(milestone) = fields.find("record") {
        let malformed = |_| Error::Malformed { field: "record" };
        let milestone = milestone.parse().map_err(malformed)?;
        let outcome = fields.find("outcome").map(str::parse).transpose().map_err(malformed)?;
        return record_milestone(hub, reading, once, (milestone, outcome), fields.get("note"))
            .await;
    }
    match fields.get("go") {
        "reply" => reply(hub, reading, once, fields.get("message")).await,
        "reading" => ask_reading(hub, reading, once).await,
        "object" => object(hub, reading, once).await,
        "contact" => named(hub, reading, visit, once, fields).await,
        "unrestricted" if fields.get("sure") == "yes" => {
            become_unrestricted(hub, reading, once).await
        }
        "unrestricted" => Err(Error::Invalid { field: "sure", reason: "error-not-sure" }),
        _ => Err(Error::Malformed { field: "go" }),
    }
}

/// The number that makes a form work once, however often it is sent.
pub(super) fn once(fields: &Fields) -> Result<EventId> {
    fields.get("once").parse().map_err(|_| Error::Malformed { field: "once" })
}

async fn change(
    hub: &Hub,
    reading: &Reading,
    visit: &Visit,
    once: EventId,
    purpose: &str,
    answer: Answer,
) -> Result<()> {
    let purpose: Purpose = purpose.parse().map_err(|_| Error::Malformed { field: "purpose" })?;
    let words = locale::words(visit.language);
    let text = inbox::consent_words(words, purpose);
    consent(hub, reading, once, visit.language, &[(purpose, answer, text)]).await
}

async fn named(
    hub: &Hub,
    reading: &Reading,
    visit: &Visit,
    once: EventId,
    fields: &Fields,
) -> Result<()> {
    let agreed = fields.get("contact-progress") == "yes";
    let typed = NewContact {
        name: fields.get("contact-name").to_owned(),
        relation: fields.get("contact-relation").to_owned(),
        reach: fields.get("contact-reach").to_owned(),
        language: fields.get("contact-language").to_owned(),
        progress: agreed.then(|| locale::words(visit.language).say("portal-family-progress")),
    };
    name_contact(hub, reading, once, visit.language, typed).await
}

/// A letter, as a file to keep or print; its name says nothing.
async fn download(hub: &Hub, reading: &Reading, object: &str) -> Result<Response> {
    let object: ObjectId = object.parse().map_err(|_| Error::Absent)?;
    let pdf = letter(hub, reading, object).await?;
    Ok(attachment("application/pdf", "letter.pdf", pdf))
}
