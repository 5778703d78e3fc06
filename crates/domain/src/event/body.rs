//! Of each event: what it is called, and which sealed objects it names.

use super::{CaseOffer, DeskDelivery, DeskMessage, EventBody, Note, ObjectReference};
use crate::custody::{CustodyRecorded, PersonsRecorded, WitnessRecorded};

impl EventBody {
    /// The kind, as in the JSON text and in message identifiers.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.into()
    }

    /// Every sealed object that this event brings into the world.
    #[must_use]
    pub fn objects(&self) -> Vec<ObjectReference> {
        match self {
            Self::ReportReceived { compartments, files, originals, grants, .. } => compartments
                .iter()
                .map(|seal| seal.content)
                .chain(files.iter().copied())
                .chain(originals.iter().copied())
                .chain(grants.iter().map(|grant| grant.keys))
                .collect(),
            Self::ConsentRecorded { record, grants, .. } => {
                std::iter::once(*record).chain(grants.iter().map(|grant| grant.keys)).collect()
            }
            Self::ReportAdded { content, evidence, files, originals } => {
                [&[*content, *evidence], files.as_slice(), originals].concat()
            }
            Self::ItemRegistered(item) => std::iter::once(item.record).chain(item.file).collect(),
            Self::OfficerAssigned { grants, .. }
            | Self::KeysGranted { grants, .. }
            | Self::KeysRenewed { grants, .. } => grants.iter().map(|grant| grant.keys).collect(),
            Self::LetterDisclosed { message, file, .. } => {
                std::iter::once(*message).chain(*file).collect()
            }
            Self::CaseOffered(CaseOffer { reason, grants, .. }) => {
                std::iter::once(*reason).chain(grants.iter().map(|grant| grant.keys)).collect()
            }
            Self::DeskCopiesGiven(given) => given.copies.iter().map(|one| one.copy).collect(),
            _ => self.object().into_iter().collect(),
        }
    }

    /// The one sealed object of an event that names one at most.
    fn object(&self) -> Option<ObjectReference> {
        match self {
            Self::FamilyContactNamed { record: one, .. }
            | Self::SafeContactRecorded { record: one, .. }
            | Self::OriginalOpened { reason: one, .. }
            | Self::CustodyRecorded(CustodyRecorded { words: one, .. })
            | Self::WitnessRecorded(WitnessRecorded { record: one, .. })
            | Self::PersonsRecorded(PersonsRecorded { record: one, .. })
            | Self::FactsRecorded { facts: one }
            | Self::StatisticsRecorded { record: one }
            | Self::ClosureProposed { reasons: one }
            | Self::EmergencyAsked { words: one, .. }
            | Self::NoteWritten(Note { note: one, .. })
            | Self::OfferRefused { reason: one, .. }
            | Self::OverrideAsked { words: one, .. }
            | Self::CaseLinked { other: one, .. }
            | Self::MessageSent { message: one, .. }
            | Self::MessageReceived { message: one, .. }
            | Self::LetterDelivered(DeskDelivery { message: one, .. })
            | Self::DeskMessageSent(DeskMessage { message: one, .. })
            | Self::LetterDrafted { content: one, .. } => Some(*one),
            Self::EmergencyGranted { grant, .. } => Some(grant.keys),
            Self::MilestoneMet { note, .. } => *note,
            // These name several.
            Self::ReportReceived { .. }
            | Self::ConsentRecorded { .. }
            | Self::ReportAdded { .. }
            | Self::ItemRegistered(_)
            | Self::OfficerAssigned { .. }
            | Self::KeysGranted { .. }
            | Self::KeysRenewed { .. }
            | Self::LetterDisclosed { .. }
            | Self::CaseOffered(_)
            | Self::DeskCopiesGiven(_)
            // And these none.
            | Self::DirectoryChanged(_)
            | Self::BecameUnrestricted {}
            | Self::CompartmentOpened { .. }
            | Self::WitnessesOpened {}
            | Self::OutcomeRecorded(_)
            | Self::ReportSetAside { .. }
            | Self::ReportBroughtBack {}
            | Self::ReadingAsked {}
            | Self::CaseOpened { .. }
            | Self::LetterPassed { .. }
            | Self::ClockStopped { .. }
            | Self::ClockResumed { .. }
            | Self::ExtensionAsked { .. }
            | Self::ExtensionGranted { .. }
            | Self::WaiverAsked { .. }
            | Self::WaiverGranted { .. }
            | Self::CaseGradedUrgent {}
            | Self::CaseClosed {}
            | Self::ClosureObjected {}
            | Self::CaseReopened {}
            | Self::OfficerRecused { .. }
            | Self::OrganisationExcluded { .. }
            | Self::EmergencyEnded { .. }
            | Self::OverrideGranted { .. }
            | Self::CaseUnlinked { .. }
            | Self::OfferAccepted { .. }
            | Self::OfferWithdrawn { .. }
            | Self::FiguresDrafted { .. }
            | Self::FiguresApproved { .. }
            | Self::DutyBreached { .. }
            | Self::DutyEscalated { .. } => None,
        }
    }
}
