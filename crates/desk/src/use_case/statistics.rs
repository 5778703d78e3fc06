//! Recording what is counted of a case: sealed to the case and to the auditors of the directory.

use domain::{
    directory::Role,
    event::EventBody,
    id::CaseId,
    key::Recipient,
    report::{Compartment, Statement},
};
use figures::record::{Particulars, ReportLanguage};
use jiff::{ToSpan, tz::TimeZone};
use locale::Language;

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

/// The language of the report, which it says itself; not known where it is one in which no reports
/// are taken.
async fn language(desk: &Desk, session: &Session, file: &CaseFile) -> Result<ReportLanguage> {
    let key = file.key(desk, session, Compartment::Statement).await?;
    let sealed = file.history.compartment(Compartment::Statement).ok_or(Error::NoKey)?;
    let statement: Statement = file.read(desk, session, &key, sealed.content).await?;
    let language = Language::of_code(&statement.language).map(Language::code);
    Ok(language.and_then(ReportLanguage::read).unwrap_or(ReportLanguage::Unknown))
}

/// Records the particulars and the language of the report, in place of what was recorded before.
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
    let language = language(desk, session, &file).await?;
    let particulars = &Particulars { language, ..particulars.clone() };
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
