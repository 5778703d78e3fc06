//! How people may be written to without danger: asked first, and held to.

use domain::{
    consent::Audience,
    event::EventBody,
    id::{CaseId, FamilyContactId},
    letter::{Template, Way},
    report::{Compartment, SafeContact, Unsafe},
};
use jiff::tz::TimeZone;

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::acting::Act,
};

/// What was recorded of a family contact, or of the reporter where none is named.
pub(crate) async fn recorded(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    contact: Option<FamilyContactId>,
) -> Result<Option<SafeContact>> {
    let Some(record) = file.history.safe_contact(contact) else { return Ok(None) };
    let key = file.key(desk, session, Compartment::Statement).await?;
    Ok(Some(file.read(desk, session, &key, record).await?))
}

/// The rules that hold for the recipient of a letter; none for organisations. Of a family contact
/// they must have been asked before. The reporter has an inbox that she opens when she chooses.
pub(super) async fn rules(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    template: Template,
    contact: Option<FamilyContactId>,
) -> Result<Option<SafeContact>> {
    match template.audience() {
        Audience::Family => {
            let rules = recorded(desk, session, file, contact).await?;
            rules.map(Some).ok_or(Error::Unsafe(Unsafe::NotAsked))
        }
        Audience::Reporter => {
            let inbox = SafeContact { ways: [Way::Inbox].into(), ..SafeContact::default() };
            Ok(recorded(desk, session, file, None).await?.or(Some(inbox)))
        }
        _ => Ok(None),
    }
}

/// Everything but the hour: a draft sends nothing yet.
pub(super) fn allows_way(rules: Option<&SafeContact>, way: Way, text: &str) -> Result<()> {
    let Some(rules) = rules else { return Ok(()) };
    let rules = SafeContact { hours: None, ..rules.clone() };
    Ok(rules.check(way, 0, text)?)
}

/// Everything, at this hour.
pub(super) fn allows(
    desk: &Desk,
    file: &CaseFile,
    rules: Option<&SafeContact>,
    way: Way,
    text: &str,
) -> Result<()> {
    let Some(rules) = rules else { return Ok(()) };
    let zone = TimeZone::get(&file.service.time_zone)?;
    let hour = desk.now().to_zoned_datetime(zone).hour();
    Ok(rules.check(way, u8::try_from(hour).unwrap_or_default(), text)?)
}

/// Records how somebody may be written to.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    contact: Option<FamilyContactId>,
    rules: &SafeContact,
) -> Result<()> {
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let to = act.recipient(Compartment::Statement)?;
    let record = act.seal_json(rules, &[&to])?;
    act.event(EventBody::SafeContactRecorded { contact, record })?;
    act.send().await
}
