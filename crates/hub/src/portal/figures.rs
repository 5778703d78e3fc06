//! The public page: what was published, with its files, and which States do not answer.

use std::sync::Arc;

use ::figures::publication::Publication;
use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use domain::limit::RELEASE_FILE_BYTES_MAX;
use locale::{Language, words};
use site::{
    figures::of_publication,
    language::{self, Asked},
    packed::unpack,
    page::attachment,
};
use workflow::releases::{Edition, Releases};

use super::{
    failure,
    page::{Page, framed, part},
};
use crate::{
    Hub,
    error::{Error, Result},
    program::unsound,
    use_case::figures::{self, Silence},
};

/// The routes.
pub(super) const ROUTES: &[&str] =
    &["GET /figures", "GET /figures/{quarter}", "GET /figures/{quarter}/{name}"];

pub(super) fn router() -> Router<Arc<Hub>> {
    Router::new()
        .route("/figures", get(newest))
        .route("/figures/{quarter}", get(of_quarter))
        .route("/figures/{quarter}/{name}", get(file))
}

struct FileLink {
    name: String,
    label: String,
    digest: String,
}

struct Change {
    indicator: String,
    quarter: String,
    before: u64,
    now: String,
}

/// A release, as shown.
struct Release {
    quarter: String,
    publisher: String,
    as_of: String,
    frameworks: Vec<String>,
    files: Vec<FileLink>,
    restated: Vec<Change>,
    content: String,
}

#[derive(Template)]
#[template(path = "figures-page.html")]
struct FiguresPage<'a> {
    page: &'a Page,
    release: Option<Release>,
    others: Vec<String>,
    register: Vec<Silence>,
    as_of: String,
}

type Chosen = std::result::Result<Query<Asked>, axum::extract::rejection::QueryRejection>;

fn chosen(query: Chosen, headers: &HeaderMap) -> Language {
    let asked = query.map(|query| query.0.language).unwrap_or_default();
    language::of(asked.as_deref(), headers)
}

async fn newest(State(hub): State<Arc<Hub>>, query: Chosen, headers: HeaderMap) -> Response {
    let language = chosen(query, &headers);
    answered(show(&hub, None, language).await, language)
}

async fn of_quarter(
    State(hub): State<Arc<Hub>>,
    Path(quarter): Path<String>,
    query: Chosen,
    headers: HeaderMap,
) -> Response {
    let language = chosen(query, &headers);
    answered(show(&hub, Some(&quarter), language).await, language)
}

fn answered(answer: Result<Response>, language: Language) -> Response {
    answer.unwrap_or_else(|error| failure(&error, language))
}

async fn show(hub: &Hub, quarter: Option<&str>, language: Language) -> Result<Response> {
    let releases = figures::releases(hub).await?;
    let edition = match quarter {
        Some(quarter) => Some(releases.public(quarter).ok_or(Error::Absent)?),
        None => releases.published().next_back(),
    };
    let page = Page::without_visit(language);
    let release = match edition {
        Some(edition) => {
            let publication = figures::publication(hub, edition.draft).await?;
            Some(release(language, edition, &publication))
        }
        None => None,
    };
    let shown = FiguresPage {
        page: &page,
        others: others(&releases, edition),
        release,
        register: figures::register(hub).await?,
        as_of: words(language).day(jiff::tz::TimeZone::UTC.to_datetime(hub.now()).date()),
    };
    Ok(framed(StatusCode::OK, &page, part(&shown)))
}

fn others(releases: &Releases, shown: Option<&Edition>) -> Vec<String> {
    let names = releases.published().rev().map(|edition| edition.release.to_string());
    let shown = shown.map(|edition| edition.release.to_string());
    names.filter(|name| shown.as_ref() != Some(name)).collect()
}

fn release(language: Language, edition: &Edition, publication: &Publication) -> Release {
    let say = words(language);
    let files = edition.files.iter().map(|file| FileLink {
        name: file.name.clone(),
        label: described(say, &file.name),
        digest: file.sha256.to_string(),
    });
    let restated = publication.restated.iter().map(|change| Change {
        indicator: say.say(&format!("figures-{}", change.indicator)),
        quarter: change.quarter.to_string(),
        before: change.before,
        now: match change.now {
            Some(now) => now.to_string(),
            None => say.say("figures-restated-small"),
        },
    });
    let frameworks = publication.frameworks.iter();
    Release {
        quarter: publication.quarter.to_string(),
        publisher: publication.publisher.clone(),
        as_of: say.day(publication.as_of),
        frameworks: frameworks.map(|one| format!("{} {}", one.name, one.version)).collect(),
        files: files.collect(),
        restated: restated.collect(),
        content: of_publication(say, publication),
    }
}

/// What a file is, for people.
fn described(say: locale::Words, name: &str) -> String {
    let language = name
        .strip_prefix("report-")
        .and_then(|rest| rest.strip_suffix(".pdf"))
        .and_then(Language::of_code);
    match (language, name) {
        (Some(language), _) => format!("PDF · {}", language.endonym()),
        (None, figures::DATA) => say.say("figures-file-data"),
        (None, _) => say.say("figures-file-table"),
    }
}

async fn file(
    State(hub): State<Arc<Hub>>,
    Path((quarter, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let language = language::of(None, &headers);
    answered(given(&hub, &quarter, &name).await, language)
}

async fn given(hub: &Hub, quarter: &str, name: &str) -> Result<Response> {
    let releases = figures::releases(hub).await?;
    let edition = releases.public(quarter).ok_or(Error::Absent)?;
    let file = edition.file(name).ok_or(Error::Absent)?;
    let packed = figures::file(hub, edition.draft, name).await?;
    let bytes = unpack(&packed, RELEASE_FILE_BYTES_MAX)
        .filter(|bytes| seal::digest(bytes) == file.sha256)
        .ok_or_else(|| unsound("a file of a release is damaged"))?;
    let kind = match name.rsplit('.').next() {
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    };
    Ok(attachment(kind, &format!("figures-{quarter}-{name}"), bytes))
}
