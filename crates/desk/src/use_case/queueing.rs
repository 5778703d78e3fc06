//! Many cases by one press: an event of its own in each, or a reason why not.

use domain::{
    casework::AsideReason,
    event::EventBody,
    id::{CaseId, OfficerId},
    limit::BULK_CASES_MAX,
    report::Compartment,
};

use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{acting::Act, deciding::assign},
};

/// What is done with each of the cases.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Bulk {
    /// Set aside without being read.
    SetAside(AsideReason),
    /// Taken back into the queue.
    BringBack,
    /// Given to an officer, with the key of the report.
    Assign(OfficerId),
}

/// Does it with each case. A case with which it cannot be done stops no other; it is given back with
/// the reason.
pub(crate) async fn each(
    desk: &Desk,
    session: &Session,
    cases: &[CaseId],
    bulk: Bulk,
) -> Result<Vec<(CaseId, Error)>> {
    if cases.is_empty() {
        return Err(Error::Invalid { field: "cases", reason: "error-choose" });
    }
    if cases.len() > BULK_CASES_MAX {
        return Err(workflow::permit::Rejection::TooMany(BULK_CASES_MAX).into());
    }
    let mut failed = Vec::new();
    for case in cases {
        if let Err(error) = one(desk, session, *case, bulk).await {
            failed.push((*case, error));
        }
    }
    Ok(failed)
}

async fn one(desk: &Desk, session: &Session, case: CaseId, bulk: Bulk) -> Result<()> {
    let body = match bulk {
        Bulk::SetAside(reason) => EventBody::ReportSetAside { reason },
        Bulk::BringBack => EventBody::ReportBroughtBack {},
        Bulk::Assign(officer) => {
            return assign(desk, session, case, officer, &[Compartment::Statement]).await;
        }
    };
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    act.event(body)?;
    act.send().await
}
