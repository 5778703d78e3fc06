//! What goes out beside the desk: how much waits, what fails, what was given up. It names no case.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use domain::id::OrganisationId;
use jiff::tz::TimeZone;
use wire::deliveries::DeliveryTally;

use super::{failure::shown, form::Unlocked, page::Page};
use crate::{Desk, error::Result, session::Session};

struct Row {
    organisation: String,
    channel: String,
    attempts: u32,
    fault: String,
    /// When it is tried again; none if it was given up.
    next: Option<String>,
}

struct Sum {
    organisation: String,
    tally: DeliveryTally,
}

#[derive(Template)]
#[template(path = "deliveries.html")]
struct DeliveriesPage {
    page: Page,
    sums: Vec<Sum>,
    rows: Vec<Row>,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Unlocked { session, .. }: Unlocked,
) -> Response {
    shown(page(&desk, &session).await, &session, "/queue")
}

async fn page(desk: &Desk, session: &Session) -> Result<DeliveriesPage> {
    let list = desk.hub.deliveries(session.asks(&*desk.clock)).await?;
    let directory = desk.directory().await?;
    let page = Page::of(session);
    let title = page.say("desk-deliveries");
    let page = page.for_roles(session, &directory).titled(title);
    let words = page.words();
    let named = |id: &OrganisationId| {
        let known = directory.organisation(id).map(|organisation| organisation.name.clone());
        known.unwrap_or_else(|| id.to_string())
    };
    let own = directory
        .officer(session.officer)
        .and_then(|officer| directory.organisation(&officer.organisation))
        .and_then(|own| TimeZone::get(&own.time_zone).ok());
    let zone = own.unwrap_or(TimeZone::UTC);
    let rows = list.troubled.into_iter().map(|row| Row {
        organisation: named(&row.addressee),
        channel: words.say(&format!("delivery-by-{}", row.channel)),
        attempts: row.attempts,
        fault: row
            .last_fault
            .map_or_else(String::new, |fault| words.say(&format!("delivery-fault-{fault}"))),
        next: row.next_attempt.map(|at| words.moment(at, &zone)),
    });
    let rows = rows.collect();
    let sums = list.tallies.into_iter();
    let sums = sums.map(|tally| Sum { organisation: named(&tally.addressee), tally }).collect();
    Ok(DeliveriesPage { page, sums, rows })
}
