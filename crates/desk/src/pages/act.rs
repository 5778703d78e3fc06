//! Forms of the case page: each one use case, then back to the case.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use disclosure::facts::{ActClass, CaseFacts, Identifier, IdentifierKind};
use domain::{
    id::{CaseId, ObjectId, OfficerId},
    limit::{LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX},
    report::Compartment,
};

use super::{
    attachment, case,
    failure::failure,
    form::{Fields, posted, session},
    redirect,
};
use crate::{
    Desk,
    error::{Error, Result},
    session::{Session, SessionToken},
    use_case::{
        acting::bounded,
        deciding, reading,
        writing::{self, record_facts},
    },
};

/// Who posts what to which case.
struct Posted {
    token: SessionToken,
    session: Arc<Session>,
    fields: Fields,
    case: CaseId,
}

fn read(desk: &Desk, headers: &HeaderMap, body: &Bytes, case: &str) -> Result<Posted> {
    let (token, session, fields) = posted(desk, headers, body)?;
    let case = case.parse().map_err(|_| Error::Absent)?;
    Ok(Posted { token, session, fields, case })
}

/// Back to the case, or the case with what went wrong and what was typed.
async fn back(desk: &Desk, posted: &Posted, outcome: Result<()>) -> Response {
    match outcome {
        Ok(()) => redirect(&format!("/cases/{}", posted.case)),
        Err(error) => {
            let typed = posted.fields.get("message");
            case::again(desk, &posted.session, posted.case, &error, typed).await
        }
    }
}

pub(super) async fn open(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let posted = match read(&desk, &headers, &body, &case) {
        Ok(posted) => posted,
        Err(error) => return failure(&error, None, "/queue"),
    };
    let compartment = match posted.fields.get("compartment") {
        "identity" => Compartment::Identity,
        _ => Compartment::Statement,
    };
    let opened = reading::open_compartment(&desk, &posted.session, posted.case, compartment).await;
    if opened.is_ok() {
        desk.sessions.change(&posted.token, |session| {
            session.opened.insert((posted.case, compartment));
        });
    }
    back(&desk, &posted, opened).await
}

pub(super) async fn take_on(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let posted = match read(&desk, &headers, &body, &case) {
        Ok(posted) => posted,
        Err(error) => return failure(&error, None, "/queue"),
    };
    let outcome = deciding::take_on(&desk, &posted.session, posted.case).await;
    back(&desk, &posted, outcome).await
}

pub(super) async fn assign(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let posted = match read(&desk, &headers, &body, &case) {
        Ok(posted) => posted,
        Err(error) => return failure(&error, None, "/queue"),
    };
    let outcome = assigned(&desk, &posted).await;
    back(&desk, &posted, outcome).await
}

async fn assigned(desk: &Desk, posted: &Posted) -> Result<()> {
    let officer: OfficerId = posted.fields.parse("officer")?;
    let mut compartments = vec![Compartment::Statement];
    if posted.fields.get("identity") == "yes" {
        compartments.push(Compartment::Identity);
    }
    deciding::assign(desk, &posted.session, posted.case, officer, &compartments).await
}

pub(super) async fn milestone(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let posted = match read(&desk, &headers, &body, &case) {
        Ok(posted) => posted,
        Err(error) => return failure(&error, None, "/queue"),
    };
    let outcome = recorded(&desk, &posted).await;
    back(&desk, &posted, outcome).await
}

async fn recorded(desk: &Desk, posted: &Posted) -> Result<()> {
    let fields = &posted.fields;
    let milestone = fields.parse("milestone")?;
    let outcome =
        if fields.get("outcome").is_empty() { None } else { Some(fields.parse("outcome")?) };
    let note = fields.get("note");
    deciding::record(desk, &posted.session, posted.case, (milestone, outcome), note).await
}

pub(super) async fn message(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let posted = match read(&desk, &headers, &body, &case) {
        Ok(posted) => posted,
        Err(error) => return failure(&error, None, "/queue"),
    };
    let outcome = written(&desk, &posted).await;
    back(&desk, &posted, outcome).await
}

async fn written(desk: &Desk, posted: &Posted) -> Result<()> {
    let fields = &posted.fields;
    let meets = if fields.get("meets").is_empty() { None } else { Some(fields.parse("meets")?) };
    let text = fields.get("message");
    writing::message(desk, &posted.session, posted.case, text, meets).await
}

pub(super) async fn facts(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let posted = match read(&desk, &headers, &body, &case) {
        Ok(posted) => posted,
        Err(error) => return failure(&error, None, "/queue"),
    };
    let outcome = match read_facts(&posted.fields) {
        Ok(facts) => record_facts(&desk, &posted.session, posted.case, &facts).await,
        Err(error) => Err(error),
    };
    back(&desk, &posted, outcome).await
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
    Path((case, object)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let (_, session) = match session(&desk, &headers) {
        Ok(session) => session,
        Err(error) => return failure(&error, None, "/"),
    };
    let back = format!("/cases/{case}");
    let ids = case.parse::<CaseId>().ok().zip(object.parse::<ObjectId>().ok());
    let Some((case, object)) = ids else {
        return failure(&Error::Absent, Some(&session), "/queue");
    };
    match reading::attachment(&desk, &session, case, object).await {
        Ok((name, bytes)) => attachment("application/octet-stream", &name, bytes),
        Err(error) => failure(&error, Some(&session), &back),
    }
}
