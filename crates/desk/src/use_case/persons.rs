//! The victims and the accused of a case, each under a number.

use domain::{
    custody::{OutcomeRecorded, PersonKind, PersonRecord, PersonRecords, PersonsRecorded},
    event::EventBody,
    id::CaseId,
    report::Compartment,
};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::Act,
};

/// Who the persons are, for who opened the report in this session.
pub(crate) async fn opened(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
) -> Result<Option<PersonRecords>> {
    let open = session.opened.contains(&(file.history.case(), Compartment::Statement))
        && file.holds_key(session, Compartment::Statement);
    if open { recorded(desk, session, file).await.map(Some) } else { Ok(None) }
}

/// The same for who holds the key.
pub(super) async fn recorded(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
) -> Result<PersonRecords> {
    let Some(record) = file.history.persons().record() else { return Ok(PersonRecords::default()) };
    let key = file.key(desk, session, Compartment::Statement).await?;
    file.read(desk, session, &key, record).await
}

/// Which record stands now: its object, or nothing.
pub(crate) fn seen(file: &CaseFile) -> String {
    file.history.persons().record().map(|record| record.object.to_string()).unwrap_or_default()
}

/// Records how many there are and who they are, in place of the record that the officer saw.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    (victims, accused): (u32, u32),
    persons: Vec<PersonRecord>,
    was_seen: &str,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    if seen(&file) != was_seen {
        return Err(Error::Overtaken);
    }
    let counted = |record: &PersonRecord| {
        let count = match record.person.kind() {
            PersonKind::Victim => victims,
            PersonKind::Accused => accused,
        };
        record.person.number() <= count
    };
    let persons = persons.into_iter().filter(counted).collect();
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let record = act.seal_json(&PersonRecords { persons }, &[&to])?;
    act.event(EventBody::PersonsRecorded(PersonsRecorded { victims, accused, record }))?;
    act.send().await
}

/// Records how a milestone ended for one person.
pub(crate) async fn end(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    outcome: OutcomeRecorded,
) -> Result<()> {
    super::casework::record(desk, session, case, EventBody::OutcomeRecorded(outcome)).await
}
