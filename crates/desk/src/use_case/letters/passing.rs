//! What becomes of a letter after it was approved: printed, handed over, acknowledged.

use disclosure::compose::as_text;
use domain::{
    consent::Audience,
    event::EventBody,
    id::{CaseId, DraftId},
    letter::{LetterStep, Way},
};

use super::{owed_letter, read, safe_contact};
use crate::{error::Result, program::Desk, session::Session, use_case::acting::Act};

/// Notes what became of a letter. What is handed over meets what was owed; a State that acknowledges
/// it has confirmed receipt.
pub(crate) async fn pass(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    draft: DraftId,
    step: LetterStep,
) -> Result<()> {
    let (mut file, read) = read(desk, session, case, draft).await?;
    let (template, contact) = (read.draft.template, read.draft.contact);
    let milestone = match step {
        LetterStep::Printed => None,
        LetterStep::HandedOver => {
            let safe = safe_contact::rules(desk, session, &file, template, contact).await?;
            safe_contact::allows(desk, &file, safe.as_ref(), read.way, &as_text(&read.letter))?;
            owed_letter(&file, &read.draft).filter(|_| read.way != Way::Inbox)
        }
        LetterStep::Acknowledged => {
            let receipt = file.framework.state_receipt.clone();
            let owed = |id: &domain::id::MilestoneId| {
                file.duties.iter().any(|duty| duty.occurrence.milestone == *id && duty.is_open())
            };
            receipt.filter(owed).filter(|_| read.draft.audience == Audience::StateAuthority)
        }
    };
    let mut act = Act::on(desk, session, &mut file);
    act.event(EventBody::LetterPassed { draft, step, milestone })?;
    act.send().await
}
