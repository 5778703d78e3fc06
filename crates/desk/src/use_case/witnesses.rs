//! Witnesses, sealed to the evidence compartment: who investigates reads them, each opening an event.

use domain::{
    custody::{WitnessRecord, WitnessRecorded, WitnessRole},
    event::EventBody,
    id::CaseId,
    limit::{LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX},
    report::Compartment,
};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::{Act, bounded, needed},
};

/// A witness as an officer writes of one.
pub(crate) struct Named<'a> {
    /// Which, counted from 1; the next number is somebody new.
    pub(crate) witness: u32,
    pub(crate) name: &'a str,
    pub(crate) role: WitnessRole,
    pub(crate) protection: &'a str,
    pub(crate) reach: &'a str,
    pub(crate) safe: bool,
    /// Numbers of the items that hold the statement, with anything between them.
    pub(crate) statements: &'a str,
}

/// Records a witness.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    named: Named<'_>,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let numbers = bounded("statements", named.statements, LINE_CHARACTERS_MAX)?;
    let numbers = numbers.split(|one: char| !one.is_ascii_digit()).filter(|one| !one.is_empty());
    let object = |number: &str| {
        let item = number.parse().ok().and_then(|number| file.history.evidence().item(number));
        item.map(|item| item.object.object)
    };
    let statements: Option<Vec<_>> = numbers.map(object).collect();
    let record = WitnessRecord {
        name: needed("witness-name", named.name, LINE_CHARACTERS_MAX)?,
        role: named.role,
        protection: bounded("protection", named.protection, NOTE_CHARACTERS_MAX)?,
        reach: bounded("reach", named.reach, LINE_CHARACTERS_MAX)?,
        safe: named.safe,
        statements: statements
            .ok_or(Error::Invalid { field: "statements", reason: "error-choose" })?,
    };
    let witness = named.witness;
    let mut act = Act::on(desk, session, &mut file);
    let evidence = act.recipient(Compartment::Evidence)?;
    let record = act.seal_json(&record, &[&evidence])?;
    act.event(EventBody::WitnessRecorded(WitnessRecorded { witness, record }))?;
    act.send().await
}

/// Says that the officer opens the list; the event is there before the list is.
pub(crate) async fn open(desk: &Desk, session: &Session, case: CaseId) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    act.event(EventBody::WitnessesOpened {})?;
    act.send().await
}

/// The witnesses by number; `None` while the list is not open in this session.
pub(crate) async fn opened(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
) -> Result<Option<Vec<WitnessRecord>>> {
    let open = session.witnesses.contains(&file.history.case())
        && file.holds_key(session, Compartment::Evidence);
    if open { recorded(desk, session, file).await.map(Some) } else { Ok(None) }
}

/// The same for who holds the key, and shows them to nobody: the leak check.
pub(super) async fn recorded(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
) -> Result<Vec<WitnessRecord>> {
    let key = file.key(desk, session, Compartment::Evidence).await?;
    let mut witnesses = Vec::new();
    for witness in file.history.evidence().witnesses() {
        witnesses.push(file.read(desk, session, &key, witness.record).await?);
    }
    Ok(witnesses)
}
