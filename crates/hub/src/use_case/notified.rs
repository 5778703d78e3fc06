//! What the officers of a State are shown of a case: what their State owes, the letters it received,
//! the messages between it and the team, and what they did themselves. Nothing else of the case leaves by this way.

use std::collections::BTreeSet;

use domain::{
    directory::{Directory, Officer, OrganisationKind},
    event::{Actor, Event, ObjectReference, Stream},
    id::{CaseId, ObjectId, OfficerId, OrganisationId},
    queue::Notified,
    report::Compartment,
};
use seal::envelope::Envelope;
use store::{Database, events, notified};
use wire::{
    notified::{DeskMessageView, NotifiedCase, OwedDuty, ReceivedLetter, Standing, TimeAsked},
    types::Base64,
};
use workflow::{
    duty::{Duty, Status, duties},
    framework::{Milestone, Owner, Sight},
};

use crate::{
    case::Case,
    error::{Error, Result},
    program::Hub,
    use_case::officer::CASES_PAGE,
};

/// Whether an officer is of a State: then they are shown of cases what is written here, whatever
/// their roles say.
pub(crate) fn is_of_state(directory: &Directory, officer: &Officer) -> bool {
    let organisation = directory.organisation(&officer.organisation);
    organisation.is_some_and(|known| known.kind == OrganisationKind::State)
}

/// What an organisation owes in a case, of what it may see.
pub(crate) fn owed<'a>(
    case: &'a Case,
    organisation: &OrganisationId,
    duties: &'a [Duty],
) -> impl Iterator<Item = (&'a Milestone, &'a Duty)> {
    let owes = case.history.state() == Some(organisation);
    duties.iter().filter(move |_| owes).filter_map(|duty| {
        let milestone = case.framework().milestone(&duty.occurrence.milestone)?;
        let shown = milestone.owed_by == Owner::State && milestone.see.state == Sight::Yes;
        shown.then_some((milestone, duty))
    })
}

/// Cases of which the officer's State was notified, the next date first; one more than a page says
/// whether there is another.
pub(crate) async fn list(
    hub: &Hub,
    officer: &Officer,
    first: u64,
) -> Result<Vec<(CaseId, Notified)>> {
    if !is_of_state(&hub.directory(), officer) {
        return Ok(Vec::new());
    }
    let organisation = &officer.organisation;
    let count = CASES_PAGE + 1;
    Ok(notified::of_organisation(&hub.database, organisation, first, count).await?)
}

/// Whether the officer's State was notified of the case, and the officer did not step aside.
pub(crate) async fn sees(database: &Database, officer: &Officer, case: CaseId) -> Result<bool> {
    let row = notified::find(database, &officer.organisation, case).await?;
    Ok(row.is_some_and(|row| !row.recused.contains(&officer.id)))
}

/// The case, as the officer's State is shown it.
pub(crate) async fn case(hub: &Hub, officer: &Officer, id: CaseId) -> Result<NotifiedCase> {
    let directory = hub.directory();
    if !is_of_state(&directory, officer) || !sees(&hub.database, officer, id).await? {
        return Err(Error::Absent);
    }
    let case = Case::load(hub, id).await?;
    let now = hub.now();
    let all = duties(&case.history, &case.ground(hub), now)?;
    let statement = case.history.recipient(Compartment::Statement).ok_or(Error::Absent)?;
    Ok(NotifiedCase {
        now,
        case: id,
        service: case.service().id.clone(),
        framework: case.history.received().framework.digest,
        duties: owed(&case, &officer.organisation, &all)
            .filter_map(|(_, duty)| owed_duty(&case, duty))
            .collect(),
        letters: letters(&case, officer),
        messages: messages(&case, officer),
        answers: answers(hub, &directory, &officer.organisation, id)
            .await?
            .into_iter()
            .map(|(_, bytes)| Base64(bytes))
            .collect(),
        recipient: statement.clone(),
        length: case.history.length(),
        last: case.last,
    })
}

/// A duty as its State is shown it; one that waits for a consent is not.
fn owed_duty(case: &Case, duty: &Duty) -> Option<OwedDuty> {
    let standing = match &duty.status {
        Status::Waiting(_) => return None,
        Status::Open => Standing::Open,
        Status::Late => Standing::Late,
        Status::Met { at, outcome, in_time } => {
            Standing::Met { at: *at, outcome: outcome.clone(), in_time: *in_time }
        }
        Status::Waived { at } => Standing::Waived { at: *at },
    };
    let milestone = case.framework().milestone(&duty.occurrence.milestone)?;
    let rungs = (0..).zip(case.framework().ladder_of(milestone)).map(|(rung, _)| rung);
    let wishes = case.history.casework().extensions(&duty.occurrence);
    let dates = duty.dates.as_ref();
    Some(OwedDuty {
        occurrence: duty.occurrence.clone(),
        standing,
        since: duty.since,
        due: dates.map(|dates| dates.shown.moment),
        day: dates.filter(|dates| !dates.is_in_hours()).map(|dates| dates.shown.day),
        original_day: dates.map(|dates| dates.original.day),
        breached: duty.breached,
        stopped: duty.stopped.is_some(),
        escalated: rungs
            .filter(|rung| case.history.has_escalated(&duty.occurrence, *rung))
            .collect(),
        time_asked: wishes
            .iter()
            .map(|wish| TimeAsked {
                at: wish.at,
                period: wish.period,
                granted: wish.granted.map(|(_, at)| at),
            })
            .collect(),
    })
}

fn letters(case: &Case, officer: &Officer) -> Vec<ReceivedLetter> {
    let own = |organisation: &OrganisationId| *organisation == officer.organisation;
    let delivered = case.history.delivered().iter().filter(|letter| own(&letter.organisation));
    delivered
        .map(|letter| {
            let opens = opens(case, officer, (letter.message, &letter.officers));
            ReceivedLetter {
                at: letter.at,
                letter: letter.letter,
                message: opens.unwrap_or(letter.message),
                yours: opens.is_some(),
                given: letter.message.object,
                readers: readers(case, officer, (letter.message, &letter.officers)),
            }
        })
        .collect()
}

fn messages(case: &Case, officer: &Officer) -> Vec<DeskMessageView> {
    let own = |organisation: &OrganisationId| *organisation == officer.organisation;
    let of_own = |by: &OfficerId| {
        let known = case.directory().officer_ever(*by);
        known.is_some_and(|known| own(&known.organisation))
    };
    let written = case.history.desk().messages().iter().filter(|one| own(&one.organisation));
    written
        .map(|one| {
            let opens = opens(case, officer, (one.message, &one.officers));
            DeskMessageView {
                at: one.at,
                by: Some(one.from).filter(of_own),
                message: opens.unwrap_or(one.message),
                yours: opens.is_some(),
                given: one.message.object,
                readers: readers(case, officer, (one.message, &one.officers)),
            }
        })
        .collect()
}

/// Something that a desk was given, and who could open it there from the first.
type Given<'a> = (ObjectReference, &'a BTreeSet<OfficerId>);

fn opens(case: &Case, officer: &Officer, given: Given<'_>) -> Option<ObjectReference> {
    case.history.desk().opens(officer.id, given)
}

/// Which officers at the desk of this one's State can open it.
fn readers(case: &Case, officer: &Officer, given: Given<'_>) -> BTreeSet<OfficerId> {
    let there = case.directory().at_desk_of(&officer.organisation);
    there.filter(|known| opens(case, known, given).is_some()).map(|known| known.id).collect()
}

/// What officers of an organisation did in a case, with the signed envelopes.
async fn answers(
    hub: &Hub,
    directory: &Directory,
    organisation: &OrganisationId,
    case: CaseId,
) -> Result<Vec<(Event, Vec<u8>)>> {
    let mut own = Vec::new();
    for stored in events::of_stream(&hub.database, Stream::Case(case)).await? {
        let envelope = Envelope::read(&stored.envelope)?;
        let Actor::Officer(actor) = envelope.event().actor else { continue };
        let by = directory.officer_ever(actor);
        if by.is_some_and(|officer| officer.organisation == *organisation) {
            own.push((envelope.event().clone(), stored.envelope));
        }
    }
    Ok(own)
}

/// Whether the officer may have a sealed object of a case: a letter to their State, a message to or
/// from it, or what they or their colleagues brought.
pub(crate) async fn may_have(
    hub: &Hub,
    officer: &Officer,
    case: CaseId,
    object: ObjectId,
) -> Result<bool> {
    if !sees(&hub.database, officer, case).await? {
        return Ok(false);
    }
    let loaded = Case::load(hub, case).await?;
    if letters(&loaded, officer).iter().any(|letter| letter.message.object == object)
        || messages(&loaded, officer).iter().any(|one| one.message.object == object)
    {
        return Ok(true);
    }
    let own = answers(hub, &hub.directory(), &officer.organisation, case).await?;
    let brought = |event: &Event| event.body.objects().iter().any(|known| known.object == object);
    Ok(own.iter().any(|(event, _)| brought(event)))
}
