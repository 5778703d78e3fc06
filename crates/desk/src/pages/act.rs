//! Forms of the case page: each one use case, then back to the case.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::Response,
};
use disclosure::facts::{ActClass, CaseFacts, Identifier, IdentifierKind};
use domain::{
    id::{ObjectId, OfficerId},
    limit::{LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX},
    report::Compartment,
};

use site::{
    form::Fields,
    page::{attachment, redirect},
    stream::streamed,
};

use super::{
    case,
    failure::failure,
    form::{AtCase, OnCase},
};
use crate::{
    Desk,
    error::{Error, Result},
    use_case::{
        acting::bounded,
        deciding, files, reading,
        writing::{self, record_facts},
    },
};

/// Back to the case, or the case with what went wrong and what was typed.
pub(super) async fn back(desk: &Desk, form: &OnCase, outcome: Result<()>) -> Response {
    match outcome {
        Ok(()) => redirect(&format!("/cases/{}", form.case)),
        Err(error) => {
            let typed = case::Typed::of(&form.fields);
            case::again(desk, &form.session, form.case, &error, &typed).await
        }
    }
}

pub(super) async fn open(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let compartment = match form.fields.get("compartment") {
        "identity" => Compartment::Identity,
        _ => Compartment::Statement,
    };
    let opened = reading::open_compartment(&desk, &form.session, form.case, compartment).await;
    if opened.is_ok() {
        desk.sessions.change(&form.token, |session| {
            session.opened.insert((form.case, compartment));
        });
    }
    back(&desk, &form, opened).await
}

pub(super) async fn open_original(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = opened_original(&desk, &form).await;
    back(&desk, &form, outcome).await
}

async fn opened_original(desk: &Desk, form: &OnCase) -> Result<()> {
    let original: ObjectId = form.fields.parse("original")?;
    let reason = form.fields.get("reason");
    files::open_original(desk, &form.session, form.case, original, reason).await?;
    desk.sessions.change(&form.token, |session| {
        session.originals.insert((form.case, original));
    });
    Ok(())
}

pub(super) async fn give_key(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = given(&desk, &form).await;
    back(&desk, &form, outcome).await
}

async fn given(desk: &Desk, form: &OnCase) -> Result<()> {
    let officer: OfficerId = form.fields.parse("officer")?;
    deciding::give_key(desk, &form.session, form.case, officer, Compartment::Evidence).await
}

pub(super) async fn take_on(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = deciding::take_on(&desk, &form.session, form.case).await;
    back(&desk, &form, outcome).await
}

pub(super) async fn assign(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = assigned(&desk, &form).await;
    back(&desk, &form, outcome).await
}

async fn assigned(desk: &Desk, form: &OnCase) -> Result<()> {
    let officer: OfficerId = form.fields.parse("officer")?;
    let mut compartments = vec![Compartment::Statement];
    if form.fields.get("identity") == "yes" {
        compartments.push(Compartment::Identity);
    }
    deciding::assign(desk, &form.session, form.case, officer, &compartments).await
}

pub(super) async fn milestone(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = recorded(&desk, &form).await;
    back(&desk, &form, outcome).await
}

async fn recorded(desk: &Desk, form: &OnCase) -> Result<()> {
    let fields = &form.fields;
    let milestone = fields.parse("milestone")?;
    let outcome = fields.parse_some("outcome")?;
    let note = fields.get("note");
    deciding::record(desk, &form.session, form.case, (milestone, outcome), note).await
}

pub(super) async fn message(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = written(&desk, &form).await;
    back(&desk, &form, outcome).await
}

async fn written(desk: &Desk, form: &OnCase) -> Result<()> {
    let fields = &form.fields;
    let meets = fields.parse_some("meets")?;
    let text = fields.get("message");
    writing::message(desk, &form.session, form.case, text, meets).await
}

pub(super) async fn facts(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = match read_facts(&form.fields) {
        Ok(facts) => {
            let seen = form.fields.get("seen");
            record_facts(&desk, &form.session, form.case, &facts, seen).await
        }
        Err(error) => Err(error),
    };
    back(&desk, &form, outcome).await
}

fn read_facts(fields: &Fields) -> Result<CaseFacts> {
    let class_of_act = ActClass::of(fields.get("class-of-act"))
        .ok_or(Error::Invalid { field: "class-of-act", reason: "error-choose" })?;
    Ok(CaseFacts {
        class_of_act,
        place: bounded("place", fields.get("place"), LINE_CHARACTERS_MAX)?,
        place_band: bounded("place-band", fields.get("place-band"), LINE_CHARACTERS_MAX)?,
        unit: bounded("unit", fields.get("unit"), LINE_CHARACTERS_MAX)?,
        from: fields.parse("from")?,
        to: fields.parse("to")?,
        identifiers: read_identifiers(fields.get("identifiers"))?,
    })
}

/// One identifier a line: `kind: value = other spelling = another`. Without a kind it is a name.
fn read_identifiers(text: &str) -> Result<Vec<Identifier>> {
    let text = bounded("identifiers", text, NOTE_CHARACTERS_MAX)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines
        .map(|line| {
            let (kind, spellings) = match line.split_once(':') {
                Some((kind, rest)) if kind_of(kind).is_some() => (kind_of(kind), rest),
                _ => (Some(IdentifierKind::Name), line),
            };
            let mut spellings = spellings.split('=').map(|value| value.trim().to_owned());
            Identifier {
                kind: kind.unwrap_or(IdentifierKind::Name),
                value: spellings.next().unwrap_or_default(),
                aliases: spellings.collect(),
            }
        })
        .collect())
}

fn kind_of(text: &str) -> Option<IdentifierKind> {
    let quoted = format!("\"{}\"", text.trim().to_lowercase());
    serde_json::from_str(&quoted).ok()
}

pub(super) async fn file(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
    Path((_, object)): Path<(String, String)>,
) -> Response {
    let Ok(object) = object.parse::<ObjectId>() else {
        return failure(&Error::Absent, Some(&session), "/queue");
    };
    match files::download(&desk, &session, case, object).await {
        Ok(download) => {
            let (name, size) = (download.name.clone(), download.size_bytes);
            let body = streamed(move |out| download.write_to(out));
            let mut response = attachment("application/octet-stream", &name, body);
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(size));
            response
        }
        Err(error) => failure(&error, Some(&session), &format!("/cases/{case}")),
    }
}
