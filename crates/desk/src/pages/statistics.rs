//! What is counted of a case, as a form: closed lists only, and nothing by which a person is found.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use domain::id::CaseId;
use figures::{
    record::{
        Category, Nature, Particulars, Perpetrator, Person, Prosecution, Rank, Service, Sex, Victim,
    },
    timeliness::AgeBand,
};
use site::{form::Fields, page::redirect};

use super::{
    failure::failure,
    form::{OnCase, Unlocked},
    page::{Page, render},
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::{Error, Result},
    session::Session,
    use_case::statistics,
};

/// How many victims and accused the form has room for.
const PERSONS: usize = 4;

/// Something to choose.
struct Offer {
    value: &'static str,
    label: String,
}

#[derive(Template)]
#[template(path = "statistics.html")]
struct StatisticsPage {
    page: Page,
    case: String,
    short: String,
    numbers: Vec<usize>,
    natures: Vec<Offer>,
    sexes: Vec<Offer>,
    ages: Vec<Offer>,
    categories: Vec<Offer>,
    ranks: Vec<Offer>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Path(case): Path<String>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    match page(&desk, &session, &case).await {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

async fn page(desk: &Desk, session: &Session, case: &str) -> Result<StatisticsPage> {
    let case: CaseId = case.parse().map_err(|_| Error::Absent)?;
    // Only who may see the case sees its form.
    CaseFile::fetch(desk, session, case).await?;
    let page = Page::of(session).for_roles(session, &desk.directory().await?);
    let title = page.say("desk-statistics-heading");
    let page = page.titled(title);
    let offer = |value: &'static str, prefix: &str| {
        let digits = value.starts_with(|first: char| first.is_ascii_digit());
        let label = match value {
            "unknown" => page.say("figures-unknown"),
            _ if digits => value.to_owned(),
            _ => page.say(&format!("{prefix}-{value}")),
        };
        Offer { value, label }
    };
    Ok(StatisticsPage {
        natures: Nature::ALL.iter().map(|one| offer(one.as_str(), "act")).collect(),
        sexes: Sex::ALL.iter().map(|one| offer(one.as_str(), "figures")).collect(),
        ages: AgeBand::ALL.iter().map(|one| offer(one.as_str(), "figures")).collect(),
        categories: Category::ALL.iter().map(|one| offer(one.as_str(), "figures")).collect(),
        ranks: Rank::ALL.iter().map(|one| offer(one.as_str(), "figures")).collect(),
        numbers: (1..=PERSONS).collect(),
        case: case.to_string(),
        short: case.short(),
        page,
    })
}

pub(super) async fn record(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let here = format!("/cases/{}/statistics", form.case);
    let outcome = match read(&form.fields) {
        Ok(particulars) => statistics::record(&desk, &form.session, form.case, &particulars).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => redirect(&format!("/cases/{}", form.case)),
        Err(error) => failure(&error, Some(&form.session), &here),
    }
}

/// A choice of a closed list.
fn chosen<T>(fields: &Fields, name: &str, read: fn(&str) -> Option<T>) -> Result<T> {
    read(fields.get(name)).ok_or(Error::Invalid { field: "statistics", reason: "error-choose" })
}

fn read(fields: &Fields) -> Result<Particulars> {
    let (mut victims, mut perpetrators) = (Vec::new(), Vec::new());
    for number in 1..=PERSONS {
        if !fields.get(&format!("victim-sex-{number}")).is_empty() {
            let sex = chosen(fields, &format!("victim-sex-{number}"), Sex::read)?;
            let age = chosen(fields, &format!("victim-age-{number}"), AgeBand::read)?;
            let person = Person { sex, age };
            victims.push(Victim { person, service: Service::Unknown, withdrew: None });
        }
        if !fields.get(&format!("accused-category-{number}")).is_empty() {
            perpetrators.push(Perpetrator {
                identified: fields.get(&format!("accused-identified-{number}")) == "yes",
                sex: chosen(fields, &format!("accused-sex-{number}"), Sex::read)?,
                category: chosen(fields, &format!("accused-category-{number}"), Category::read)?,
                rank: chosen(fields, &format!("accused-rank-{number}"), Rank::read)?,
                criminal: true,
                prosecution: Prosecution::NotCharged,
                sanction: None,
            });
        }
    }
    Ok(Particulars {
        incident_on: fields.parse_some("incident-on")?,
        nature: chosen(fields, "nature", Nature::read)?,
        victims,
        perpetrators,
        ..Particulars::unknown()
    })
}
