//! Recording what is counted of a case: sealed to the case and to the auditors of the directory.

use domain::{directory::Role, event::EventBody, id::CaseId, key::Recipient, report::Compartment};
use figures::record::Particulars;

use jiff::{ToSpan, tz::TimeZone};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::Act,
};

/// What was recorded last, for whoever reads the case; `None` where nothing was.
pub(crate) async fn recorded(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
) -> Result<Option<Particulars>> {
    let Some(record) = file.history.statistics() else { return Ok(None) };
    let key = file.key(desk, session, Compartment::Statement).await?;
    Ok(Some(file.read(desk, session, &key, record).await?))
}

/// Records the particulars, in place of those recorded before.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    particulars: &Particulars,
) -> Result<()> {
    // The day may already have begun to the east.
    let today = TimeZone::UTC.to_datetime(desk.now()).date().saturating_add(1.day());
    particulars
        .check(today)
        .map_err(|_| Error::Invalid { field: "statistics", reason: "error-choose" })?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let auditors: Vec<Recipient> = file
        .directory
        .officers()
        .filter(|officer| officer.roles.contains(&Role::Auditor))
        .map(|officer| officer.recipient.clone())
        .collect();
    let mut act = Act::on(desk, session, &mut file);
    let own = act.recipient(Compartment::Statement)?;
    let to: Vec<&Recipient> = std::iter::once(&own).chain(&auditors).collect();
    let record = act.seal_json(particulars, &to)?;
    act.event(EventBody::StatisticsRecorded { record })?;
    act.send().await
}
