//! The form of casework: one event by one press, then back to the case.

use std::{collections::BTreeSet, sync::Arc};

use axum::{extract::State, response::Response};
use domain::{event::EventBody, id::OfficerId, letter::Template, report::Compartment};
use site::form::Fields;

use super::{act::back, form::OnCase};
use crate::{
    Desk,
    error::{Error, Result},
    use_case::{
        casework::{close, propose_closure, record},
        emergency::{self, Asked},
        linking,
        offering::{self, Offered},
        overriding,
        renewing::renew,
        writing,
    },
};

pub(super) async fn post(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = done(&desk, &form).await;
    let own = form.fields.get("officer") == form.session.officer.to_string();
    let refused = form.fields.get("act") == "refuse" && outcome.is_ok();
    if refused || outcome.is_ok() && own && form.fields.get("act") == "recuse" {
        // Whoever stepped aside, or refused it, sees the case no more.
        return site::page::redirect("/queue");
    }
    back(&desk, &form, outcome).await
}

async fn done(desk: &Desk, form: &OnCase) -> Result<()> {
    match form.fields.get("act") {
        "propose-closure" => {
            let reasons = form.fields.get("reasons");
            propose_closure(desk, &form.session, form.case, reasons).await
        }
        "write-to-state" => {
            let text = form.fields.get("state-message");
            writing::to_state(desk, &form.session, form.case, text).await
        }
        "link" => {
            let choose = |_| Error::Invalid { field: "reason", reason: "error-choose" };
            let reason = form.fields.get("reason").parse().map_err(choose)?;
            let other = form.fields.parse("other")?;
            linking::link(desk, &form.session, form.case, (other, reason)).await
        }
        "note" => {
            let text = form.fields.get("internal-note");
            let corrects = form.fields.parse_some("corrects")?;
            offering::note(desk, &form.session, form.case, text, corrects).await
        }
        "offer" => {
            let identity = form.fields.get("identity") == "yes";
            let parts = [Compartment::Statement, Compartment::Identity];
            let compartments = if identity { &parts[..] } else { &parts[..1] };
            let reason = form.fields.get("words");
            let officers = chosen(&form.fields)?;
            let offered = Offered { officers, compartments, reason };
            offering::offer(desk, &form.session, form.case, offered).await
        }
        "accept" => {
            offering::accept(desk, &form.session, form.case, form.fields.parse("offer")?).await
        }
        "refuse" => {
            let (offer, reason) = (form.fields.parse("offer")?, form.fields.get("words"));
            offering::refuse(desk, &form.session, form.case, offer, reason).await
        }
        "unlink" => {
            linking::unlink(desk, &form.session, form.case, form.fields.parse("link")?).await
        }
        "ask-emergency" => emergency::ask(desk, &form.session, form.case, asked(form)?).await,
        "lend" => {
            let request = form.fields.parse("request")?;
            let escrow = form.fields.get("escrow");
            emergency::lend(desk, &form.session, form.case, request, escrow).await
        }
        "renew" => renew(desk, &form.session, form.case).await,
        "ask-override" => {
            overriding::ask(desk, &form.session, form.case, override_asked(&form.fields)?).await
        }
        "close" => close(desk, &form.session, form.case).await,
        _ => record(desk, &form.session, form.case, body(&form.fields)?).await,
    }
}

/// The officers to whom the case is offered.
fn chosen(fields: &Fields) -> Result<BTreeSet<OfficerId>> {
    let malformed = |_| Error::Invalid { field: "officers", reason: "error-malformed" };
    fields.under("receiver:").map(|(id, _)| id.parse().map_err(malformed)).collect()
}

/// What is asked for in an emergency.
fn asked(form: &OnCase) -> Result<Asked<'_>> {
    let fields = &form.fields;
    let choose = |field| Error::Invalid { field, reason: "error-choose" };
    let named = fields.get("compartment");
    let compartment = Compartment::ALL.into_iter().find(|part| part.as_str() == named);
    Ok(Asked {
        officer: fields.parse("officer")?,
        compartment: compartment.ok_or_else(|| choose("compartment"))?,
        hours: fields.parse("hours")?,
        reason: fields.get("reason").parse().map_err(|_| choose("reason"))?,
        words: fields.get("words"),
    })
}

/// Which letter is to go out without consent, and why.
fn override_asked(fields: &Fields) -> Result<overriding::Asked<'_>> {
    let choose = |field| Error::Invalid { field, reason: "error-choose" };
    Ok(overriding::Asked {
        template: Template::of(fields.get("letter")).ok_or_else(|| choose("letter"))?,
        reason: fields.get("reason").parse().map_err(|_| choose("reason"))?,
        words: fields.get("words"),
    })
}

/// The event that the form asks for.
fn body(fields: &Fields) -> Result<EventBody> {
    let choose = |field| move |_| Error::Invalid { field, reason: "error-choose" };
    let milestone = || fields.parse("milestone");
    let occurrence = || fields.parse("occurrence");
    Ok(match fields.get("act") {
        "stop" => EventBody::ClockStopped {
            milestone: milestone()?,
            reason: fields.get("reason").parse().map_err(choose("reason"))?,
        },
        "resume" => EventBody::ClockResumed {
            milestone: milestone()?,
            reason: fields.get("reason").parse().map_err(choose("reason"))?,
        },
        "ask-time" => EventBody::ExtensionAsked {
            occurrence: occurrence()?,
            period: fields.parse("period")?,
            reason: fields.get("reason").parse().map_err(choose("reason"))?,
        },
        "grant-time" => EventBody::ExtensionGranted { occurrence: occurrence()? },
        "ask-waiver" => EventBody::WaiverAsked {
            occurrence: occurrence()?,
            reason: fields.get("reason").parse().map_err(choose("reason"))?,
        },
        "grant-waiver" => EventBody::WaiverGranted { occurrence: occurrence()? },
        "withdraw" => EventBody::OfferWithdrawn { offer: fields.parse("offer")? },
        "urgent" => EventBody::CaseGradedUrgent {},
        "reopen" => EventBody::CaseReopened {},
        "bring-back" => EventBody::ReportBroughtBack {},
        "grant-override" => EventBody::OverrideGranted { request: fields.parse("request")? },
        "exclude" => EventBody::OrganisationExcluded {
            organisation: fields.parse("organisation")?,
            reason: fields.get("reason").parse().map_err(choose("reason"))?,
        },
        "recuse" => EventBody::OfficerRecused {
            officer: fields.parse("officer")?,
            reason: fields.get("reason").parse().map_err(choose("reason"))?,
        },
        _ => return Err(Error::Invalid { field: "go", reason: "error-malformed" }),
    })
}
