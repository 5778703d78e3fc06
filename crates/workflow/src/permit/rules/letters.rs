//! May a letter be drafted, approved, passed on?
//!
//! Everything but four eyes and the bounds is in one table: [`domain::letter::RULES`].

use std::collections::BTreeSet;

use domain::{
    consent::Audience,
    directory::{Officer, Role},
    event::{DeskDelivery, EventBody},
    id::{DraftId, FamilyContactId, MilestoneId, OfficerId, OrganisationId},
    key::Digest,
    letter::{LetterRule, LetterStep, Way, may_follow},
};

use super::Case;
use crate::{
    framework::MetBy,
    history::{Draft, Holder},
    permit::Rejection,
    stage::stage,
};

impl Case<'_> {
    pub(super) fn draft(&self, drafter: &Officer, body: &EventBody) -> Result<(), Rejection> {
        let EventBody::LetterDrafted { template, organisation, contact, .. } = body else {
            return Err(Rejection::NoRecipient);
        };
        let rule = template.rule().ok_or(Rejection::NoRecipient)?;
        self.open_case()?;
        one_of(drafter, rule.drafted_by)?;
        self.writable(rule, organisation.as_ref(), *contact)
    }

    /// What holds of a letter when it is drafted and, once more, when it goes out.
    fn writable(
        &self,
        rule: &LetterRule,
        organisation: Option<&OrganisationId>,
        contact: Option<FamilyContactId>,
    ) -> Result<(), Rejection> {
        self.addressable(rule, organisation, contact)?;
        if stage(self.history, self.ground.framework) < rule.from {
            return Err(Rejection::TooEarly(rule.from));
        }
        let purpose = rule.purpose(contact);
        purpose.map_or(Ok(()), |purpose| self.covered_or_overridden(rule.template, purpose))
    }

    fn addressable(
        &self,
        rule: &LetterRule,
        organisation: Option<&OrganisationId>,
        contact: Option<FamilyContactId>,
    ) -> Result<(), Rejection> {
        if rule.investigates() && self.history.unrestricted_since().is_none() {
            return Err(Rejection::Restricted);
        }
        match (rule.audience, organisation, contact) {
            (Audience::Reporter, None, None) => Ok(()),
            (Audience::Family, None, Some(contact)) => self.known_contact(contact),
            (_, Some(organisation), None) if rule.goes_to_organisation() => {
                self.not_excluded(organisation)?;
                let known = self.directory.organisation(organisation).is_some();
                if known { Ok(()) } else { Err(Rejection::NoRecipient) }
            }
            _ => Err(Rejection::NoRecipient),
        }
    }

    pub(super) fn disclosure(&self, approver: &Officer, body: &EventBody) -> Result<(), Rejection> {
        let EventBody::LetterDisclosed { draft, letter, milestone, .. } = body else {
            return Err(Rejection::NoSuchDraft);
        };
        let draft = self.approvable(approver, *draft, *letter)?;
        self.carried(draft, body)?;
        milestone.as_ref().map_or(Ok(()), |id| self.met_by_letter(draft, id))
    }

    /// To a desk, every officer there who answers for the recipient is given the letter, and nobody
    /// else.
    pub(super) fn delivery(
        &self,
        approver: &Officer,
        delivery: &DeskDelivery,
    ) -> Result<(), Rejection> {
        let draft = self.approvable(approver, delivery.draft, delivery.letter)?;
        if draft.audience != Audience::StateAuthority {
            return Err(Rejection::NoRecipient);
        }
        let organisation = draft.organisation.as_ref().ok_or(Rejection::NoRecipient)?;
        let answer = self.history.at_desk_of(self.directory, organisation);
        let answer: BTreeSet<OfficerId> = answer.map(|officer| officer.id).collect();
        if answer.is_empty() {
            return Err(Rejection::NoRecipient);
        }
        if answer != delivery.officers {
            return Err(Rejection::StrayKey);
        }
        delivery.milestone.as_ref().map_or(Ok(()), |id| self.met_by_letter(draft, id))
    }

    /// Four eyes, and consent and stage checked once more at the moment of disclosure.
    fn approvable(
        &self,
        approver: &Officer,
        draft: DraftId,
        letter: Digest,
    ) -> Result<&Draft, Rejection> {
        let draft = self.history.draft(draft).ok_or(Rejection::NoSuchDraft)?;
        let rule = draft.template.rule().ok_or(Rejection::NoSuchDraft)?;
        if draft.disclosed.is_some() {
            return Err(Rejection::AlreadySent);
        }
        if draft.drafter == approver.id {
            return Err(Rejection::OwnDraft);
        }
        one_of(approver, rule.approved_by)?;
        if self.now > draft.expires() {
            return Err(Rejection::DraftExpired);
        }
        if draft.letter != letter {
            return Err(Rejection::OtherLetter);
        }
        self.writable(rule, draft.organisation.as_ref(), draft.contact)?;
        Ok(draft)
    }

    /// The way has what it needs, and nothing else; a letter to somebody who has an inbox in
    /// this case goes into that one.
    fn carried(&self, draft: &Draft, body: &EventBody) -> Result<(), Rejection> {
        let EventBody::LetterDisclosed { way, inbox, file, milestone, .. } = body else {
            return Err(Rejection::NoSuchDraft);
        };
        let holder = crate::history::holder_of(draft).map_err(|_| Rejection::NoRecipient)?;
        match (way, inbox, file) {
            (Way::Inbox, Some(keys), None) => {
                let own = self.history.inbox_of(&holder).map(|known| &known.keys);
                let fits = match own {
                    Some(own) => own == keys,
                    None => holder != Holder::Reporter && self.history.inbox(keys.inbox).is_none(),
                };
                if fits { Ok(()) } else { Err(Rejection::WrongInbox) }
            }
            // What is not there yet meets nothing yet.
            (Way::Print, None, None) if milestone.is_none() => Ok(()),
            (Way::SealedFile, None, Some(_))
                if milestone.is_none() && draft.organisation.is_some() =>
            {
                Ok(())
            }
            _ => Err(Rejection::NoRecipient),
        }
    }

    /// The milestone is met by a letter to this audience, and by this letter.
    fn met_by_letter(&self, draft: &Draft, id: &MilestoneId) -> Result<(), Rejection> {
        if draft.template.rule().is_none_or(|rule| !rule.meets) {
            return Err(Rejection::MetOtherwise(id.clone()));
        }
        if draft.audience == Audience::Reporter {
            return self.meets(id, MetBy::Message);
        }
        if self.milestone(id)?.letter != Some(draft.audience) {
            return Err(Rejection::MetOtherwise(id.clone()));
        }
        self.meets(id, MetBy::Letter)
    }

    /// A letter that was approved is printed, then handed over, then acknowledged.
    pub(super) fn passed(
        &self,
        draft: DraftId,
        step: LetterStep,
        milestone: Option<&MilestoneId>,
    ) -> Result<(), Rejection> {
        let draft = self.history.draft(draft).ok_or(Rejection::NoSuchDraft)?;
        let disclosed = draft.disclosed.as_ref().ok_or(Rejection::NotSent)?;
        let taken: Vec<LetterStep> = disclosed.passed.iter().map(|(step, ..)| *step).collect();
        if !may_follow(disclosed.way, &taken, step) {
            return Err(Rejection::NotSent);
        }
        match (step, milestone) {
            (_, None) => Ok(()),
            (LetterStep::HandedOver, Some(id)) => self.met_by_letter(draft, id),
            // A State that says on paper that it received the letter has confirmed receipt.
            (LetterStep::Acknowledged, Some(id))
                if self.ground.framework.state_receipt.as_ref() == Some(id)
                    && draft.audience == Audience::StateAuthority =>
            {
                self.owed_record(id, None).map(|_| ())
            }
            (_, Some(id)) => Err(Rejection::MetOtherwise(id.clone())),
        }
    }
}

fn one_of(officer: &Officer, roles: &[Role]) -> Result<(), Rejection> {
    if roles.iter().any(|role| officer.roles.contains(role)) {
        Ok(())
    } else {
        Err(Rejection::NotPermitted)
    }
}
