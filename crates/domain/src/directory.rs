//! The directory: organisations, officers, keys, channels. Signed and logged, so that a hub cannot
//! quietly swap in a key.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    id::{CalendarName, ChannelId, FrameworkName, OfficerId, OrganisationId},
    key::{Digest, Recipient, VerifyingKey},
    report::Compartment,
};

/// What an officer may be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Reads new reports of a channel, opens cases, assigns officers.
    IntakeOfficer,
    /// Runs a case: milestones, messages, letters.
    CaseManager,
    /// Investigates a case assigned to them.
    Investigator,
    /// Keeps the untouched originals of files of the reports that their organisation takes.
    EvidenceCustodian,
    /// Answers for the State of the accused.
    StateAuthority,
    /// Reads duties and dates of every case, and the content of none.
    Auditor,
    /// Keeps the directory.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] = [
        Self::IntakeOfficer,
        Self::CaseManager,
        Self::Investigator,
        Self::EvidenceCustodian,
        Self::StateAuthority,
        Self::Auditor,
        Self::Administrator,
    ];

    /// The role as written in the directory and in message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::IntakeOfficer => "intake-officer",
            Self::CaseManager => "case-manager",
            Self::Investigator => "investigator",
            Self::EvidenceCustodian => "evidence-custodian",
            Self::StateAuthority => "state-authority",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }
}

/// What an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// Takes reports.
    IntakeService,
    /// Investigates.
    InvestigationUnit,
    /// The State of the accused.
    State,
    /// Watches the others.
    OversightBody,
}

/// An organisation that takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its code.
    pub id: OrganisationId,
    /// Its name, as written in letters; the name of a body, never of a person.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// The calendar on which its working days are counted.
    pub calendar: CalendarName,
    /// Its time zone (IANA), in which its days end.
    pub time_zone: String,
}

/// An officer, without a name: names stay on the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// The number that events carry.
    pub id: OfficerId,
    /// Whom they work for.
    pub organisation: OrganisationId,
    /// What they may do.
    pub roles: BTreeSet<Role>,
    /// What checks their signatures.
    pub verifying_key: VerifyingKey,
    /// What their copies of case keys are sealed to.
    pub recipient: Recipient,
}

/// A framework, pinned: the same name and version always has the same digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameworkReference {
    /// Its name.
    pub name: FrameworkName,
    /// Its version, counted from 1.
    pub version: u32,
    /// SHA-256 of its text.
    pub digest: Digest,
}

/// An entrance of the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its code.
    pub id: ChannelId,
    /// Who runs it.
    pub organisation: OrganisationId,
    /// Who can open a new report.
    pub intake: BTreeSet<OfficerId>,
    /// The offline key that can open everything if every officer is gone.
    pub escrow: Recipient,
}

/// That a channel takes its reports under a framework from some moment on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// The channel.
    pub channel: ChannelId,
    /// The framework: name, version and digest.
    pub framework: FrameworkReference,
    /// From when on; never before the event that says it.
    pub from: Timestamp,
}

/// A change of the directory, as signed by its authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DirectoryChange {
    /// The first entry: who keeps the directory, and with which key the hub signs what its clock
    /// does.
    Founded {
        /// Signs every later change.
        authority: VerifyingKey,
        /// Signs receipts and breaches.
        hub: VerifyingKey,
        /// Checks the ledger's checkpoints (`name+hash+key`).
        ledger: String,
    },
    /// An organisation takes part.
    OrganisationRegistered {
        /// The organisation.
        organisation: Organisation,
    },
    /// An officer begins.
    OfficerRegistered {
        /// The officer.
        officer: Officer,
    },
    /// An officer has left; their signature counts no longer.
    OfficerRemoved {
        /// The officer.
        officer: OfficerId,
    },
    /// A channel is open.
    ChannelOpened {
        /// The channel.
        channel: Channel,
    },
    /// A channel adopts a framework, or another version of it, for the reports that begin from then
    /// on. A case stays under the version that it began under.
    FrameworkAdopted {
        /// Which, where and from when.
        adoption: Adoption,
    },
}

impl DirectoryChange {
    /// Whether it may be said at this moment.
    ///
    /// # Errors
    ///
    /// When it adopts a framework for a time that was over by then.
    pub fn said_at(&self, at: Timestamp) -> Result<(), DirectoryFault> {
        match self {
            Self::FrameworkAdopted { adoption } if adoption.from < at => {
                Err(DirectoryFault::Backdated)
            }
            _ => Ok(()),
        }
    }
}

/// The directory as it stands after its changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    authority: Option<VerifyingKey>,
    hub: Option<VerifyingKey>,
    ledger: String,
    organisations: BTreeMap<OrganisationId, Organisation>,
    officers: BTreeMap<OfficerId, Officer>,
    removed: BTreeMap<OfficerId, Officer>,
    channels: BTreeMap<ChannelId, Channel>,
    adoptions: Vec<Adoption>,
}

/// Why a change of the directory cannot stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryFault {
    /// Only the first entry may found a directory, and it must.
    #[error("a directory is founded once, by its first entry")]
    Foundation,
    /// It names an organisation or officer that is not registered.
    #[error("an organisation or officer named here is not registered")]
    Unknown,
    /// It registers again what is registered.
    #[error("already registered")]
    Duplicate,
    /// It adopts a framework for a time that is over.
    #[error("a framework is adopted from the event on that says so, or from later on")]
    Backdated,
    /// It names a version of a framework that stands for another text already.
    #[error("this version of the framework has another text already")]
    OtherText,
}

impl Directory {
    /// Takes a change into account.
    ///
    /// # Errors
    ///
    /// When the change contradicts what stands; the directory is then as it was.
    pub fn apply(&mut self, change: &DirectoryChange) -> Result<(), DirectoryFault> {
        if matches!(change, DirectoryChange::Founded { .. }) == self.authority.is_some() {
            return Err(DirectoryFault::Foundation);
        }
        match change {
            DirectoryChange::Founded { authority, hub, ledger } => {
                self.authority = Some(*authority);
                self.hub = Some(*hub);
                self.ledger.clone_from(ledger);
            }
            DirectoryChange::OrganisationRegistered { organisation } => {
                if self.organisations.contains_key(&organisation.id) {
                    return Err(DirectoryFault::Duplicate);
                }
                self.organisations.insert(organisation.id.clone(), organisation.clone());
            }
            DirectoryChange::OfficerRegistered { officer } => {
                if self.officers.contains_key(&officer.id) || self.removed.contains_key(&officer.id)
                {
                    return Err(DirectoryFault::Duplicate);
                }
                if !self.organisations.contains_key(&officer.organisation) {
                    return Err(DirectoryFault::Unknown);
                }
                self.officers.insert(officer.id, officer.clone());
            }
            DirectoryChange::OfficerRemoved { officer } => {
                let gone = self.officers.remove(officer).ok_or(DirectoryFault::Unknown)?;
                self.removed.insert(*officer, gone);
            }
            DirectoryChange::ChannelOpened { channel } => {
                let known =
                    channel.intake.iter().all(|officer| self.officers.contains_key(officer))
                        && self.organisations.contains_key(&channel.organisation);
                if !known {
                    return Err(DirectoryFault::Unknown);
                }
                self.channels.insert(channel.id.clone(), channel.clone());
            }
            DirectoryChange::FrameworkAdopted { adoption } => self.adopt(adoption)?,
        }
        Ok(())
    }

    fn adopt(&mut self, adoption: &Adoption) -> Result<(), DirectoryFault> {
        if !self.channels.contains_key(&adoption.channel) {
            return Err(DirectoryFault::Unknown);
        }
        let new = &adoption.framework;
        let other_text = self.adoptions.iter().any(|known| {
            let known = &known.framework;
            known.name == new.name && known.version == new.version && known.digest != new.digest
        });
        if other_text {
            return Err(DirectoryFault::OtherText);
        }
        self.adoptions.push(adoption.clone());
        Ok(())
    }

    /// The framework under which a channel takes the reports of a moment; none before it adopted one.
    #[must_use]
    pub fn framework_at(&self, channel: &ChannelId, at: Timestamp) -> Option<&FrameworkReference> {
        let of_channel = self.adoptions.iter().filter(|one| one.channel == *channel);
        // Of two for the same moment, the one that was signed later.
        let last = of_channel.filter(|one| one.from <= at).max_by_key(|one| one.from);
        last.map(|one| &one.framework)
    }

    /// Whether a report of a moment may begin under a framework: the one that its channel had adopted,
    /// or one that took its place no longer ago than that. Who seals a report, seals it with the
    /// directory as they read it before.
    #[must_use]
    pub fn may_begin_under(
        &self,
        (channel, at): (&ChannelId, Timestamp),
        framework: &FrameworkReference,
        overlap: SignedDuration,
    ) -> bool {
        let Ok(since) = at.checked_sub(overlap) else { return false };
        let in_between = self
            .adoptions
            .iter()
            .filter(|one| one.channel == *channel && since < one.from && one.from <= at);
        let stood_at_its_beginning = self.framework_at(channel, since).into_iter();
        let mut allowed = stood_at_its_beginning.chain(in_between.map(|one| &one.framework));
        allowed.any(|one| one == framework)
    }

    /// Who signs changes of the directory.
    #[must_use]
    pub fn authority(&self) -> Option<VerifyingKey> {
        self.authority
    }

    /// Which key the hub's own events carry.
    #[must_use]
    pub fn hub(&self) -> Option<VerifyingKey> {
        self.hub
    }

    /// What checks the ledger's checkpoints; empty before the directory is founded.
    #[must_use]
    pub fn ledger(&self) -> &str {
        &self.ledger
    }

    /// An officer in service.
    #[must_use]
    pub fn officer(&self, id: OfficerId) -> Option<&Officer> {
        self.officers.get(&id)
    }

    /// An officer in service or gone, to check what they signed while in service.
    #[must_use]
    pub fn officer_ever(&self, id: OfficerId) -> Option<&Officer> {
        self.officers.get(&id).or_else(|| self.removed.get(&id))
    }

    /// An organisation.
    #[must_use]
    pub fn organisation(&self, id: &OrganisationId) -> Option<&Organisation> {
        self.organisations.get(id)
    }

    /// A channel.
    #[must_use]
    pub fn channel(&self, id: &ChannelId) -> Option<&Channel> {
        self.channels.get(id)
    }

    /// The officers in service to whom a compartment of a new report of this channel is sealed.
    pub fn holders<'a>(
        &'a self,
        channel: &'a Channel,
        compartment: Compartment,
    ) -> impl Iterator<Item = &'a Officer> {
        self.officers.values().filter(move |officer| match compartment {
            Compartment::Statement | Compartment::Identity => channel.intake.contains(&officer.id),
            Compartment::Evidence => {
                officer.organisation == channel.organisation
                    && officer.roles.contains(&Role::EvidenceCustodian)
            }
        })
    }

    /// The officers in service who answer for a State at a desk of its own; none if it has no desk,
    /// or is no State: then it is reached through an inbox.
    pub fn at_desk_of<'a>(
        &'a self,
        organisation: &'a OrganisationId,
    ) -> impl Iterator<Item = &'a Officer> {
        let state = self.organisations.get(organisation);
        let state = state.filter(|known| known.kind == OrganisationKind::State);
        self.officers.values().filter(move |officer| {
            state.is_some_and(|state| state.id == officer.organisation)
                && officer.roles.contains(&Role::StateAuthority)
        })
    }

    /// All officers in service.
    pub fn officers(&self) -> impl Iterator<Item = &Officer> {
        self.officers.values()
    }

    /// All organisations.
    pub fn organisations(&self) -> impl Iterator<Item = &Organisation> {
        self.organisations.values()
    }

    /// All channels.
    pub fn channels(&self) -> impl Iterator<Item = &Channel> {
        self.channels.values()
    }
}

#[cfg(test)]
mod tests;
