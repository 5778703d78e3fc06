//! May an item be taken in, opened, given away or taken over; a witness or a person be recorded?

use domain::{
    custody::{
        CustodyRecorded, CustodyStep, ItemKind, ItemRegistered, OutcomeRecorded, PersonKind,
        PersonsRecorded, WitnessRecorded,
    },
    directory::{Officer, Role},
    event::EventBody,
    id::{ObjectId, OfficerId},
    limit,
    report::Compartment,
};

use super::Case;
use crate::{
    duty::asked_of,
    history::{Custody, Item},
    permit::{Rejection, Standing},
};

impl Case<'_> {
    /// Rules of evidence for an officer; `None` where the event is not about it.
    pub(super) fn evidence(
        &self,
        officer: &Officer,
        body: &EventBody,
    ) -> Option<Result<(), Rejection>> {
        Some(match body {
            EventBody::OriginalOpened { original, .. } => self.original(officer.id, *original),
            EventBody::ItemRegistered(item) => self.register(item),
            EventBody::CustodyRecorded(recorded) => self.custody(officer, recorded),
            EventBody::WitnessRecorded(recorded) => self.witness(recorded),
            EventBody::WitnessesOpened {} => self.readable(officer.id, Compartment::Evidence),
            EventBody::PersonsRecorded(recorded) => self.persons(recorded),
            EventBody::OutcomeRecorded(recorded) => self.outcome(recorded),
            _ => return None,
        })
    }

    fn original(&self, officer: OfficerId, original: ObjectId) -> Result<(), Rejection> {
        match self.history.evidence().item_of(original) {
            Some(item) if item.is_original() => self.readable(officer, Compartment::Evidence),
            _ => Err(Rejection::NoSuchOriginal),
        }
    }

    /// Evidence is taken in under a restricted report too: it is kept until she decides.
    fn register(&self, item: &ItemRegistered) -> Result<(), Rejection> {
        self.open_case()?;
        let registered = |known: &&Item| known.kind == ItemKind::Registered;
        if self.history.evidence().items().iter().filter(registered).count() >= limit::ITEMS_MAX {
            return Err(Rejection::TooMany(limit::ITEMS_MAX));
        }
        match item.file {
            // Padding and sealing add to a file less than it may be large.
            Some(file) if file.size_bytes > 2 * limit::ITEM_FILE_BYTES_MAX as u64 => {
                Err(Rejection::AddedTooMuch)
            }
            _ => Ok(()),
        }
    }

    /// No gap: an item that was handed over is taken over, or comes back, before anything else is
    /// done with it; and only who has it, or who keeps evidence for the service, opens it, copies it
    /// or hands it on.
    fn custody(&self, officer: &Officer, recorded: &CustodyRecorded) -> Result<(), Rejection> {
        let item = self.history.evidence().item(recorded.item).ok_or(Rejection::NoSuchItem)?;
        if item.steps() >= limit::CUSTODY_STEPS_MAX {
            return Err(Rejection::TooMany(limit::CUSTODY_STEPS_MAX));
        }
        let hands_over = recorded.step == CustodyStep::HandedOver;
        if item.after(officer.id, recorded.step, recorded.to).is_none()
            || (recorded.to.is_some() && !hands_over)
        {
            return Err(Rejection::OutOfCustody);
        }
        if let Some(to) = recorded.to {
            self.takes(to)?;
        }
        match item.custody {
            Custody::Sealed if item.is_original() => {
                self.readable(officer.id, Compartment::Evidence)
            }
            Custody::Sealed => self.readable(officer.id, Compartment::Statement),
            Custody::With(holder) if holder != officer.id && !self.keeps_evidence(officer) => {
                Err(Rejection::NotHeld)
            }
            _ => Ok(()),
        }
    }

    /// An officer who is on the case, or who keeps evidence for the service.
    fn takes(&self, to: OfficerId) -> Result<(), Rejection> {
        let taker = self.directory.officer(to).ok_or(Rejection::UnknownOfficer(to))?;
        self.not_apart(taker)?;
        if self.keeps_evidence(taker) || self.stands(taker, Standing::Case) {
            Ok(())
        } else {
            Err(Rejection::NotAssigned)
        }
    }

    fn keeps_evidence(&self, officer: &Officer) -> bool {
        officer.roles.contains(&Role::EvidenceCustodian) && self.stands(officer, Standing::Service)
    }

    /// Who may testify is asked for an investigation only.
    fn witness(&self, recorded: &WitnessRecorded) -> Result<(), Rejection> {
        self.open_case()?;
        if self.history.unrestricted_since().is_none() {
            return Err(Rejection::Restricted);
        }
        if recorded.witness > limit::WITNESSES_MAX {
            return Err(Rejection::TooMany(limit::WITNESSES_MAX as usize));
        }
        let known = self.history.evidence().witnesses().len();
        let number = recorded.witness as usize;
        if (1..=known + 1).contains(&number) { Ok(()) } else { Err(Rejection::NoSuchPerson) }
    }

    /// Numbers stay: nobody is taken out again.
    fn persons(&self, recorded: &PersonsRecorded) -> Result<(), Rejection> {
        self.open_case()?;
        for kind in PersonKind::ALL {
            let count = recorded.count(kind);
            if count > limit::PERSONS_MAX {
                return Err(Rejection::TooMany(limit::PERSONS_MAX as usize));
            }
            if count < self.history.persons().count(kind) {
                return Err(Rejection::NoSuchPerson);
            }
        }
        Ok(())
    }

    fn outcome(&self, recorded: &OutcomeRecorded) -> Result<(), Rejection> {
        self.open_case()?;
        let milestone = self.milestone(&recorded.milestone)?;
        if !asked_of(self.history, milestone, recorded.person) {
            return Err(Rejection::NoSuchPerson);
        }
        if milestone.investigation && self.history.unrestricted_since().is_none() {
            return Err(Rejection::Restricted);
        }
        if !milestone.allows(Some(&recorded.outcome)) {
            return Err(Rejection::NoSuchOutcome(milestone.id.clone()));
        }
        // What is said of one person follows from what was recorded of the case.
        if self.history.met(&milestone.id).is_empty() && !self.owes(&milestone.id)? {
            return Err(Rejection::NotOwed(milestone.id.clone()));
        }
        Ok(())
    }
}
