//! The form of the queue: one press for the chosen cases.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use domain::{casework::AsideReason, id::CaseId};
use locale::Words;
use site::{form::Fields, page::redirect};

use super::{
    super::{
        failure::{failure, tell},
        form::Posted,
        page::{Page, render},
    },
    Named, Part, again, page,
};
use crate::{
    Desk,
    error::{Error, Result},
    use_case::queueing::{Bulk, each},
};

/// Reasons for setting aside, as they are shown.
pub(super) fn reasons(words: Words) -> Vec<Named> {
    let named = |reason: &AsideReason| Named {
        code: reason.as_str().to_owned(),
        label: words.say(&format!("aside-{}", reason.as_str())),
    };
    AsideReason::ALL.iter().map(named).collect()
}

pub(in super::super) async fn post(
    State(desk): State<Arc<Desk>>,
    Posted { session, fields, .. }: Posted,
) -> Response {
    let part = Part {
        show: fields.parse("show").unwrap_or_default(),
        first: fields.parse("first").unwrap_or_default(),
        tick: false,
    };
    let failed = match asked(&fields) {
        Ok((cases, bulk)) => each(&desk, &session, &cases, bulk).await,
        Err(error) => Err(error),
    };
    let failed = match failed {
        Ok(failed) => failed,
        Err(error) => return again(&desk, &session, part, &error).await,
    };
    if failed.is_empty() {
        return redirect(&format!("/queue?show={}&first={}", part.show, part.first));
    }
    let frame = Page::of(&session);
    let words = frame.words();
    let told: Vec<String> = failed
        .iter()
        .map(|(case, error)| format!("{}: {}", case.short(), tell(error, words).text))
        .collect();
    match page(&desk, &session, part, frame.with_fault(told.join("\n"))).await {
        Ok(page) => render(StatusCode::UNPROCESSABLE_ENTITY, &page),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

/// What the form asks for, and for which cases.
fn asked(fields: &Fields) -> Result<(Vec<CaseId>, Bulk)> {
    let malformed = |_| Error::Invalid { field: "cases", reason: "error-malformed" };
    let cases = fields
        .under("case-")
        .map(|(case, _)| case.parse().map_err(malformed))
        .collect::<Result<Vec<CaseId>>>()?;
    let bulk = match fields.get("act") {
        "aside" => Bulk::SetAside(
            fields
                .get("reason")
                .parse()
                .map_err(|_| Error::Invalid { field: "reason", reason: "error-choose" })?,
        ),
        "back" => Bulk::BringBack,
        "assign" => Bulk::Assign(fields.parse("officer")?),
        _ => return Err(Error::Invalid { field: "go", reason: "error-malformed" }),
    };
    Ok((cases, bulk))
}
