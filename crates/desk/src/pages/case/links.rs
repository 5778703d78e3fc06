//! Links to other cases on the case page, for who sees both.

use domain::casework::LinkReason;
use workflow::history::Closure;

use super::{super::line::Lines, Standing, casework::choices, parts::Choice};
use crate::{Desk, case_file::CaseFile, error::Result, session::Session, use_case::linking::seen};

/// What is shown of links.
pub(super) struct Links {
    pub(super) lines: Vec<LinkLine>,
    /// Cases of the officer that may be linked; none if nobody may.
    pub(super) others: Vec<Choice>,
    pub(super) reasons: Vec<Choice>,
}

pub(super) struct LinkLine {
    pub(super) link: String,
    pub(super) said: String,
    /// The other case, its number and how it is written short, for who sees it.
    pub(super) other: Option<(String, String)>,
}

pub(super) async fn links(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    may: &Standing,
) -> Result<Links> {
    let (mut said, mut linked) = (Vec::new(), vec![file.history.case()]);
    for link in file.history.links() {
        let other = seen(desk, session, link).await.map(|(case, _)| case);
        linked.extend(other);
        let reason = lines.words.say(&format!("link-{}", link.reason.as_str()));
        said.push(LinkLine {
            link: link.link.to_string(),
            said: format!("{reason} · {}", lines.day(link.at)),
            other: other.map(|case| (case.to_string(), case.short())),
        });
    }
    let closed = matches!(file.history.casework().closure(), Closure::Closed { .. });
    let open = file.history.taken_on().is_some() && !closed;
    let mut others = Vec::new();
    if may.works && open {
        let list = desk.hub.cases(0, session.asks(&*desk.clock)).await?;
        let free = list.cases.iter().map(|one| one.case).filter(|case| !linked.contains(case));
        others = free
            .map(|case| Choice { code: case.to_string(), label: case.short(), first: false })
            .collect();
    }
    let reasons = choices(lines.words, LinkReason::ALL, "link", LinkReason::as_str);
    Ok(Links { lines: said, others, reasons })
}
