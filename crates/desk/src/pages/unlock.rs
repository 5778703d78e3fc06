//! Unlocking and locking.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use locale::{Language, words};
use store::officers;

use site::{
    form::Fields,
    language::{self, Asked},
    page::redirect,
};

use super::{
    failure::{failure, tell},
    form::{cookie, own, posted, unlocked},
    page::{Page, render},
};
use crate::{
    Desk,
    error::{Error, Result},
    use_case::{settings, unlocking},
};

struct OfficerChoice {
    name: String,
    organisation: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "unlock.html")]
struct UnlockPage {
    page: Page,
    officers: Vec<OfficerChoice>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    query: std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
) -> Response {
    if unlocked(&desk, &headers).is_ok() {
        return redirect("/queue");
    }
    let asked = query.map(|query| query.0.language).unwrap_or_default();
    let language = language::of(asked.as_deref(), &headers);
    match page(&desk, language, None, "").await {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, None, "/"),
    }
}

async fn page(
    desk: &Desk,
    language: Language,
    fault: Option<String>,
    chosen: &str,
) -> Result<UnlockPage> {
    let officers = officers::all(&desk.database)
        .await?
        .into_iter()
        .map(|officer| OfficerChoice {
            chosen: officer.name == chosen,
            name: officer.name,
            organisation: officer.organisation.to_string(),
        })
        .collect();
    let page = Page::locked(language);
    let page = match fault {
        Some(fault) => page.with_fault(fault),
        None => page,
    };
    Ok(UnlockPage { page, officers })
}

pub(super) async fn unlock(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = match own(&headers).and_then(|()| Ok(Fields::read(&body)?)) {
        Ok(fields) => fields,
        Err(error) => return failure(&error, None, "/"),
    };
    let language = language::of(Some(fields.get("language")), &headers);
    let name = fields.get("name");
    match unlocking::unlock(&desk, name, fields.get("passphrase").to_owned()).await {
        Ok((officer, name, keys)) => {
            let who = (officer, name);
            let single_keys = match settings::single_keys(&desk, officer).await {
                Ok(single_keys) => single_keys,
                Err(error) => return failure(&error, None, "/"),
            };
            let look = (language, single_keys);
            let token = desk.sessions.begin(&*desk.random, desk.now(), who, keys, look);
            let mut response = redirect("/queue");
            cookie(&desk).give(response.headers_mut(), &token);
            response
        }
        Err(error) => refused(&desk, language, name, &error).await,
    }
}

async fn refused(desk: &Desk, language: Language, name: &str, error: &Error) -> Response {
    let told = tell(error, words(language));
    match page(desk, language, Some(told.text), name).await {
        Ok(page) => render(told.status, &page),
        Err(error) => failure(&error, None, "/"),
    }
}

pub(super) async fn lock(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match posted(&desk, &headers, &body) {
        Ok(form) => desk.sessions.end(&form.token),
        Err(Error::Locked) => {}
        Err(error) => return failure(&error, None, "/"),
    }
    let mut response = redirect("/");
    cookie(&desk).end(response.headers_mut());
    response
}
