//! Finding a case by its number, as it stands on pages and letters.

use domain::id::CaseId;

use crate::{
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::answering,
};

/// Pages of the list that are looked through: 20 000 cases.
const PAGES_MAX: usize = 100;

/// Where a case is shown that the officer sees and whose number begins so.
pub(crate) async fn address(desk: &Desk, session: &Session, number: &str) -> Result<String> {
    let number = number.trim().to_lowercase();
    let plain = number.len() >= CaseId::from_random([0; 16]).short().len()
        && number.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    if !plain {
        return Err(Error::Absent);
    }
    let of_state = answering::is_of_state(session, &desk.directory().await?);
    let mut first = 0;
    for _ in 0..PAGES_MAX {
        let (cases, next) = page(desk, session, of_state, first).await?;
        if let Some(case) = cases.iter().find(|case| case.to_string().starts_with(&number)) {
            let folder = if of_state { "notified" } else { "cases" };
            return Ok(format!("/{folder}/{case}"));
        }
        match next {
            Some(next) => first = next,
            None => break,
        }
    }
    Err(Error::Absent)
}

async fn page(
    desk: &Desk,
    session: &Session,
    of_state: bool,
    first: u64,
) -> Result<(Vec<CaseId>, Option<u64>)> {
    if of_state {
        let list = answering::list(desk, session, first).await?;
        return Ok((list.cases.iter().map(|entry| entry.case).collect(), list.next));
    }
    let list = desk.hub.cases(first, session.asks(&*desk.clock)).await?;
    Ok((list.cases.iter().map(|entry| entry.case).collect(), list.next))
}
