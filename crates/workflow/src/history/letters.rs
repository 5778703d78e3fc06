//! Letters of a case: drafted, approved, passed on, and how people may be written to.

use domain::{
    consent::Audience,
    directory::{Directory, Officer},
    event::{DeskDelivery, Event, EventBody, InboxKeys, ObjectReference},
    id::{DraftId, FamilyContactId, OrganisationId},
    letter::Way,
};

use super::{Delivered, Disclosed, Draft, History, Holder, Inbox, Incoherent, officer_of};

impl History {
    pub(super) fn apply_letter(&mut self, event: &Event) -> Result<(), Incoherent> {
        match &event.body {
            EventBody::LetterDrafted { draft, .. } => {
                let drafted = drafted(event)?;
                self.drafts.insert(*draft, drafted);
            }
            EventBody::LetterDisclosed { .. } => self.apply_disclosure(event)?,
            EventBody::LetterDelivered(delivery) => self.apply_delivery(delivery, event)?,
            EventBody::LetterPassed { draft, step, milestone } => {
                let officer = officer_of(event)?;
                let letter = self.drafts.get_mut(draft).ok_or(Incoherent::NoSuchDraft)?;
                let disclosed = letter.disclosed.as_mut().ok_or(Incoherent::NoSuchDraft)?;
                disclosed.passed.push((*step, officer, event.at));
                if let Some(milestone) = milestone {
                    self.record_met(milestone, None, None, event);
                }
            }
            EventBody::SafeContactRecorded { contact, record } => {
                self.safe_contacts.insert(*contact, *record);
            }
            _ => {}
        }
        Ok(())
    }

    fn apply_disclosure(&mut self, event: &Event) -> Result<(), Incoherent> {
        let EventBody::LetterDisclosed { draft, way, inbox, message, file, milestone, .. } =
            &event.body
        else {
            return Ok(());
        };
        let disclosed = Disclosed {
            by: officer_of(event)?,
            at: event.at,
            way: *way,
            message: *message,
            file: *file,
            passed: Vec::new(),
        };
        let holder = self.went_out(*draft, disclosed)?;
        if let Some(keys) = inbox {
            self.add_inbox(keys, holder);
            self.add_message(keys.inbox, *message, Some(*draft), event);
        }
        if let Some(milestone) = milestone {
            self.record_met(milestone, None, None, event);
        }
        Ok(())
    }

    /// A letter went to the desk of a State.
    fn apply_delivery(&mut self, delivery: &DeskDelivery, event: &Event) -> Result<(), Incoherent> {
        let disclosed = Disclosed {
            by: officer_of(event)?,
            at: event.at,
            way: Way::Inbox,
            message: delivery.message,
            file: None,
            passed: Vec::new(),
        };
        let Holder::State(organisation) = self.went_out(delivery.draft, disclosed)? else {
            return Err(Incoherent::NoSuchDraft);
        };
        self.delivered.push(Delivered {
            organisation,
            at: event.at,
            letter: delivery.letter,
            officers: delivery.officers.clone(),
            message: delivery.message,
        });
        if let Some(milestone) = &delivery.milestone {
            self.record_met(milestone, None, None, event);
        }
        Ok(())
    }

    /// Notes that a draft went out; gives for whom. A State that got its letter on paper is notified
    /// like one that has an inbox or a desk.
    fn went_out(&mut self, draft: DraftId, disclosed: Disclosed) -> Result<Holder, Incoherent> {
        let letter = self.drafts.get_mut(&draft).ok_or(Incoherent::NoSuchDraft)?;
        let purpose = letter.template.rule().and_then(|rule| rule.purpose(letter.contact));
        if purpose.is_some_and(|purpose| !self.consents.covers(purpose)) {
            self.overrides.used(draft, letter.template, disclosed.at);
        }
        letter.disclosed = Some(disclosed);
        let holder = holder_of(letter)?;
        if let Holder::State(state) = &holder
            && !self.notified.contains(state)
        {
            self.notified.push(state.clone());
        }
        Ok(holder)
    }

    fn add_inbox(&mut self, keys: &InboxKeys, holder: Holder) {
        self.inboxes.entry(keys.inbox).or_insert_with(|| Inbox { keys: keys.clone(), holder });
    }

    /// A letter.
    #[must_use]
    pub fn draft(&self, draft: DraftId) -> Option<&Draft> {
        self.drafts.get(&draft)
    }

    /// Every letter.
    pub fn drafts(&self) -> impl Iterator<Item = (DraftId, &Draft)> {
        self.drafts.iter().map(|(id, draft)| (*id, draft))
    }

    /// Letters that were delivered to desks of their recipients, oldest first.
    #[must_use]
    pub fn delivered(&self) -> &[Delivered] {
        &self.delivered
    }

    /// The officers to whose desk a letter to an organisation goes: those who answer for it there
    /// and have not stepped aside; none if it has no desk.
    pub fn at_desk_of<'a>(
        &'a self,
        directory: &'a Directory,
        organisation: &'a OrganisationId,
    ) -> impl Iterator<Item = &'a Officer> {
        let answer = directory.at_desk_of(organisation);
        answer.filter(|officer| !self.casework.is_recused(officer.id))
    }

    /// The inbox that somebody already has.
    #[must_use]
    pub fn inbox_of(&self, holder: &Holder) -> Option<&Inbox> {
        self.inboxes.values().find(|inbox| inbox.holder == *holder)
    }

    /// How a family contact, or the reporter where none is named, may be written to.
    #[must_use]
    pub fn safe_contact(&self, contact: Option<FamilyContactId>) -> Option<ObjectReference> {
        self.safe_contacts.get(&contact).copied()
    }
}

/// Who would hold the inbox of a letter.
///
/// # Errors
///
/// When it could never be addressed.
pub(crate) fn holder_of(draft: &Draft) -> Result<Holder, Incoherent> {
    match (draft.audience, &draft.organisation, draft.contact) {
        (Audience::Reporter, None, None) => Ok(Holder::Reporter),
        (Audience::Family, None, Some(contact)) => Ok(Holder::Family(contact)),
        (Audience::StateAuthority, Some(organisation), None) => {
            Ok(Holder::State(organisation.clone()))
        }
        (Audience::Commander, Some(organisation), None) => {
            Ok(Holder::Commander(organisation.clone()))
        }
        (Audience::Prosecutor, Some(organisation), None) => {
            Ok(Holder::Prosecutor(organisation.clone()))
        }
        _ => Err(Incoherent::NoSuchDraft),
    }
}

fn drafted(event: &Event) -> Result<Draft, Incoherent> {
    let EventBody::LetterDrafted { template, organisation, contact, content, letter, .. } =
        &event.body
    else {
        return Err(Incoherent::NoSuchDraft);
    };
    let rule = template.rule().ok_or(Incoherent::NoSuchDraft)?;
    let draft = Draft {
        drafter: officer_of(event)?,
        at: event.at,
        sequence: event.sequence,
        template: *template,
        audience: rule.audience,
        organisation: organisation.clone(),
        contact: *contact,
        class: rule.class(),
        content: *content,
        letter: *letter,
        disclosed: None,
    };
    // A letter that could never be addressed is refused before anybody approves it.
    holder_of(&draft)?;
    Ok(draft)
}
