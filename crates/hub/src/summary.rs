//! What queues and clocks need of a case: computed from its events, and nothing personal.

use std::collections::BTreeSet;

use domain::{
    consent::Audience,
    event::GrantedTo,
    id::{OfficerId, OrganisationId},
    queue::{NextDuty, Notified, Shelf, Summary, Tie},
    report::{Compartment, ReportingOption},
};
use jiff::Timestamp;
use store::cases::CaseChange;
use workflow::{
    duty::Duty,
    history::{Closure, History, Holder, Offer},
    renewal::owed,
    watch::{Outlook, next_due},
};

use crate::{case::Case, program::Hub, use_case::notified::owed as owed_by};

/// What an append changes of a case that had `length_before` events.
pub(crate) fn change_of(
    hub: &Hub,
    case: &Case,
    outlook: &Outlook,
    length_before: u32,
) -> CaseChange {
    CaseChange {
        length_before,
        length: case.history.length(),
        wake: outlook.next(),
        summary: summary(case, next_due(&outlook.duties)),
        seen_by: seen_by(case, hub.now()),
    }
}

fn summary(case: &Case, next: Option<&Duty>) -> Summary {
    let history = &case.history;
    let received = history.received();
    let statement = history.compartment(Compartment::Statement);
    let next = next.and_then(|duty| next_duty(case, duty));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Summary {
        channel: received.channel.clone(),
        received: received.at,
        option: match (history.unrestricted_since(), history.asked_since()) {
            (Some(_), _) => ReportingOption::Unrestricted,
            (None, Some(_)) => ReportingOption::Restricted,
            (None, None) => ReportingOption::Record,
        },
        sealed_by: received.sealed_by,
        shelf: shelf(history, next.is_some()),
        opened: history.taken_on().is_some(),
        read: is_read(history),
        news: has_news(history),
        renewal: !owed(history, case.directory()).is_empty(),
        assigned: count(assigned(case).count()),
        text_bytes: statement.map_or(0, |seal| seal.content.size_bytes),
        files: count(received.files.len().max(received.originals.len())),
        next,
    }
}

fn next_duty(case: &Case, duty: &Duty) -> Option<NextDuty> {
    let milestone = case.framework().milestone(&duty.occurrence.milestone)?;
    let dates = duty.dates.as_ref()?;
    Some(NextDuty {
        milestone: milestone.id.clone(),
        owner: milestone.owed_by.as_str().to_owned(),
        due: dates.shown.moment,
        day: (!dates.is_in_hours()).then_some(dates.shown.day),
        stopped: duty.stopped.is_some(),
    })
}

/// What the queue of an organisation that was notified shows; `None` if it was not.
pub(crate) fn notified_row(
    case: &Case,
    organisation: &OrganisationId,
    duties: &[Duty],
) -> Option<Notified> {
    let history = &case.history;
    let own = history.drafts().map(|(_, draft)| draft).filter(|draft| {
        draft.audience == Audience::StateAuthority
            && draft.organisation.as_ref() == Some(organisation)
    });
    let notified = own.filter_map(|draft| draft.disclosed.as_ref()).map(|sent| sent.at).min()?;
    let owed: Vec<Duty> =
        owed_by(case, organisation, duties).map(|(_, duty)| duty.clone()).collect();
    let recused = history.casework().recused().map(|(officer, ..)| officer);
    let colleague = |officer: &OfficerId| {
        let officer = case.directory().officer_ever(*officer);
        officer.is_some_and(|officer| officer.organisation == *organisation)
    };
    Some(Notified {
        notified,
        next: next_due(&owed).and_then(|duty| next_duty(case, duty)),
        recused: recused.filter(colleague).collect(),
    })
}

/// What is closed or kept for its reporter leaves the queue only when nothing with a date is owed.
fn shelf(history: &History, owed: bool) -> Shelf {
    let closed = matches!(history.casework().closure(), Closure::Closed { .. });
    if history.casework().aside().is_some() {
        Shelf::Aside
    } else if closed && !owed {
        Shelf::Closed
    } else if history.asked_since().is_none() && !owed {
        Shelf::Kept
    } else {
        Shelf::Active
    }
}

fn is_read(history: &History) -> bool {
    Compartment::ALL.iter().any(|part| !history.opened(*part).is_empty())
}

/// Whether the reporter wrote or added something last; of a report that nobody has dealt with, always.
fn has_news(history: &History) -> bool {
    let reporter = history.inboxes().find(|inbox| inbox.holder == Holder::Reporter);
    let last = reporter.and_then(|inbox| history.messages(inbox.keys.inbox).last());
    let added = history.added().last().map(|added| added.at);
    if added.is_some_and(|at| last.is_none_or(|message| message.at < at)) {
        return true;
    }
    match last {
        Some(message) => reporter
            .is_some_and(|inbox| message.from == domain::event::Actor::Inbox(inbox.keys.inbox)),
        None => {
            !is_read(history)
                && history.taken_on().is_none()
                && history.casework().aside().is_none()
        }
    }
}

/// Officers who are assigned and have something to do with the case still.
fn assigned(case: &Case) -> impl Iterator<Item = OfficerId> + '_ {
    let assigned = case.history.assigned().map(|(officer, _)| officer);
    assigned.filter(|officer| !is_apart(case, *officer))
}

/// Whether an officer stepped aside, alone or with their organisation.
fn is_apart(case: &Case, officer: OfficerId) -> bool {
    let known = case.directory().officer_ever(officer);
    known.is_none_or(|known| case.history.is_apart(known))
}

/// Who sees the case: officers of its channel, those who hold keys or were lent one for these hours,
/// those who are assigned, those to whom it is offered; none who stepped aside, left it, or whose
/// organisation is kept out. With each, whose it is.
pub(crate) fn seen_by(case: &Case, now: Timestamp) -> Vec<(OfficerId, Tie)> {
    let history = &case.history;
    let assigned: BTreeSet<OfficerId> = assigned(case).collect();
    let channel = case.directory().channel(&history.received().channel);
    let intake = channel.into_iter().flat_map(|channel| channel.intake.iter().copied());
    let holders = history.grants().iter().filter_map(|grant| match grant.to {
        // Who left the case with their organisation keeps the key and is shown nothing more.
        GrantedTo::Officer(officer) => history.offers().left(officer).is_none().then_some(officer),
        GrantedTo::Escrow | GrantedTo::Reporter => None,
    });
    let asked = history.offers().pending().into_iter().flat_map(Offer::officers);
    let emergencies = history.access().emergencies().iter();
    let lent = emergencies.filter(|known| known.lent(now).is_some()).map(|known| known.officer);
    let holders = holders.chain(lent).chain(asked);
    let all: BTreeSet<OfficerId> = intake.chain(holders).chain(assigned.iter().copied()).collect();
    let tie = |officer| match history.offers().asked(officer) {
        Some(_) => Tie::Asked,
        None if assigned.contains(&officer) => Tie::Assigned,
        None => Tie::Seen,
    };
    all.into_iter()
        .filter(|officer| !is_apart(case, *officer))
        .map(|officer| (officer, tie(officer)))
        .collect()
}
