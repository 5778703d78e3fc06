//! Every question on one page, for the script: it asks them one at a time and keeps the answers.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Query, State as AppState, rejection::QueryRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::limit::{FILE_BYTES_MAX, RECORDING_MINUTES_MAX};
use intake::Wording;
use locale::Language;
use questions::{Ask, Choice, Field, Question};
use serde_json::{Value, json};
use site::language::{self, Asked};

use super::{
    failure,
    page::{Page, part, written},
    question,
    sealed::with_place,
};
use crate::{
    Hub,
    use_case::visit::{Filing, Tried},
    web::failure::megabytes,
};

struct Part {
    step: String,
    content: String,
}

#[derive(Template)]
#[template(path = "telling.html")]
struct Telling {
    page: Page,
    parts: Vec<Part>,
}

pub(super) async fn questions(
    AppState(hub): AppState<Arc<Hub>>,
    query: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = query.map(|query| query.0.language).unwrap_or_default();
    let language = language::of(asked.as_deref(), &headers);
    hub.limits.visit().await;
    let page = hub.questions_page.get(language, &hub.directory(), || questions_in(&hub, language));
    with_place(&hub, written(&page)).unwrap_or_else(|error| failure(&error, language))
}

fn questions_in(hub: &Hub, language: Language) -> String {
    let mut page = Page::without_visit(language);
    let filing = Filing::unanswered(hub);
    let parts = question::parts(hub, &filing, &page).into_iter();
    let parts = parts.map(|(step, content)| Part { step, content }).collect();
    page.facts = Some(facts(hub, &page).to_string());
    part(&Telling { page, parts })
}

/// The page that asks for a receipt, for the script: it reads what is typed there.
pub(super) async fn words_wanted(
    AppState(hub): AppState<Arc<Hub>>,
    query: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = query.map(|query| query.0.language).unwrap_or_default();
    hub.limits.visit().await;
    let page = Page::without_visit(language::of(asked.as_deref(), &headers));
    question::words_wanted(page, StatusCode::OK, &Tried::Not)
}

/// What the script has to know of the questions beside their words.
fn facts(hub: &Hub, page: &Page) -> Value {
    let channel = &hub.settings.channel;
    let questions = hub.questions(channel);
    let wording = Wording::new(questions, page.language());
    let list = questions.list.iter().map(|question| described(page, wording, question));
    let most = question::FILES_BESIDE_RECORDING_MAX;
    let limit = megabytes(page.words(), FILE_BYTES_MAX);
    json!({
        "authority": hub.directory().authority(),
        "channel": channel,
        "questions": list.collect::<Vec<_>>(),
        "files": {
            "bytes_max": FILE_BYTES_MAX,
            "most": most,
            "too_large": page.with_two("portal-file-limit", "limit", limit, "most", most),
            "redrawn": page.say("file-redrawn"),
            "disguised": page.say("file-disguised"),
            "not_made": page.say("file-no-copy-sealed-on-device"),
            "only_copy": page.say("file-only-copy"),
            "no_copy": page.say("error-file-no-copy"),
        },
        "voice": voice(page),
        "words": {
            "count": page.with("error-receipt-count", "found", "%found%"),
            "word": page.with("error-receipt-word", "position", "%position%"),
            "meant": page.with_two(
                "error-receipt-word-meant", "position", "%position%", "meant", "%meant%",
            ),
            "together": page.say("error-receipt-together"),
            "right": page.say("portal-sent-check-right"),
            "wait": page.say("portal-wait-text"),
            "choose": page.say("error-choose"),
            "receipt": page.say("error-receipt-in-text"),
            "unsure": page.say("error-script-unsure"),
            "unproved": page.say("error-script-unproved"),
        },
    })
}

/// What is said of a recording; places of values are marked for the script.
fn voice(page: &Page) -> Value {
    let at = |id: &str| page.with(id, "time", "%time%");
    json!({
        "seconds_max": RECORDING_MINUTES_MAX * 60,
        "recording": page.with_two("portal-voice-recording", "time", "%time%", "most", "%most%"),
        "recorded": at("portal-voice-recorded"),
        "full": page.with("portal-voice-full", "minutes", RECORDING_MINUTES_MAX),
        "no_microphone": page.say("portal-voice-no-microphone"),
        "no_copy": page.say("portal-voice-no-copy"),
        "line": at("portal-voice-line"),
    })
}

fn described(page: &Page, wording: Wording<'_>, question: &Question) -> Value {
    let id = &question.id;
    let choices: &[Choice] = match &question.ask {
        Ask::Choice { choices, .. } => choices,
        _ => &[],
    };
    let receives =
        |code: &str| choices.iter().find(|choice| choice.id.as_str() == code)?.receives.as_ref();
    let offered = question.codes().into_iter().map(|code| {
        json!({
            "id": code, "says": wording.say(&format!("{id}-{code}")), "receives": receives(code),
        })
    });
    json!({
        "step": id,
        "kind": kind(&question.ask),
        "compartment": question.compartment,
        "when": question.when.as_ref().map(|when| {
            json!({ "question": when.question, "chosen": when.chosen })
        }),
        "purpose": match question.ask {
            Ask::Consent { purpose } => Some(purpose),
            _ => None,
        },
        "asked": wording.say(&format!("{id}-question")),
        "choices": offered.collect::<Vec<_>>(),
        "fields": question
            .fields()
            .iter()
            .map(|field| field_described(page, wording, field))
            .collect::<Vec<_>>(),
    })
}

fn kind(ask: &Ask) -> &'static str {
    match ask {
        Ask::Option { .. } => "option",
        Ask::Choice { .. } => "choice",
        Ask::Consent { .. } => "consent",
        Ask::Text { .. } => "text",
        Ask::Files => "files",
        Ask::Notice => "notice",
    }
}

fn field_described(page: &Page, wording: Wording<'_>, field: &Field) -> Value {
    let label = wording.say(&format!("{}-label", field.id));
    let values = [
        ("field", label.clone()),
        ("limit", field.characters_max.to_string()),
        ("found", "%found%".to_owned()),
    ];
    let mut described = json!({
        "id": field.id,
        "label": label,
        "characters_max": field.characters_max,
        "too_long": page.words().with_all("error-too-large", &values),
    });
    if let (Some(identifies), Some(described)) = (field.identifies, described.as_object_mut()) {
        described.insert("identifies".to_owned(), json!(identifies));
    }
    described
}
