//! Recording what is counted of a case: sealed to the case and to the auditors of the directory.

use domain::{directory::Role, event::EventBody, id::CaseId, key::Recipient, report::Compartment};
use figures::record::Particulars;

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::Act,
};

/// Records the particulars, in place of those recorded before.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    particulars: &Particulars,
) -> Result<()> {
    particulars
        .check()
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
