//! Who may do what: one table, and the rules that no role can pass over.
//!
//! The hub asks before it appends, the desk before it signs, an auditor afterwards; all three run
//! this file.

mod rules;

use domain::{
    consent::Purpose,
    directory::Role,
    id::{MilestoneId, OfficerId},
    letter::Stage,
    limit::DRAFT_DAYS_MAX,
};

pub use rules::{admit, admit_report, leaving, may};

/// Where an officer stands towards a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Named in the channel, so that new reports are sealed to them.
    Channel,
    /// Assigned to this case, or of its channel.
    Case,
    /// Of the organisation that took the report in.
    Service,
    /// Of the State that was notified.
    State,
    /// Of a body that watches the others.
    Oversight,
    /// One of those to whom the case is offered now.
    Receiver,
}

/// The table: a kind of event, a role, and where that role must stand.
///
/// What is not here is forbidden.
pub const PERMITS: &[(&str, Role, Standing)] = &[
    ("compartment-opened", Role::IntakeOfficer, Standing::Case),
    ("compartment-opened", Role::CaseManager, Standing::Case),
    ("compartment-opened", Role::Investigator, Standing::Case),
    ("original-opened", Role::EvidenceCustodian, Standing::Service),
    ("original-opened", Role::Investigator, Standing::Case),
    ("item-registered", Role::IntakeOfficer, Standing::Case),
    ("item-registered", Role::CaseManager, Standing::Case),
    ("item-registered", Role::Investigator, Standing::Case),
    ("item-registered", Role::EvidenceCustodian, Standing::Service),
    ("custody-recorded", Role::IntakeOfficer, Standing::Case),
    ("custody-recorded", Role::CaseManager, Standing::Case),
    ("custody-recorded", Role::Investigator, Standing::Case),
    ("custody-recorded", Role::EvidenceCustodian, Standing::Service),
    ("witness-recorded", Role::Investigator, Standing::Case),
    ("witnesses-opened", Role::Investigator, Standing::Case),
    ("persons-recorded", Role::IntakeOfficer, Standing::Case),
    ("persons-recorded", Role::CaseManager, Standing::Case),
    ("persons-recorded", Role::Investigator, Standing::Case),
    ("outcome-recorded", Role::IntakeOfficer, Standing::Case),
    ("outcome-recorded", Role::CaseManager, Standing::Case),
    ("outcome-recorded", Role::Investigator, Standing::Case),
    ("keys-granted", Role::EvidenceCustodian, Standing::Service),
    ("keys-granted", Role::IntakeOfficer, Standing::Channel),
    ("keys-granted", Role::CaseManager, Standing::Case),
    ("keys-renewed", Role::EvidenceCustodian, Standing::Service),
    ("keys-renewed", Role::IntakeOfficer, Standing::Channel),
    ("keys-renewed", Role::CaseManager, Standing::Case),
    ("report-set-aside", Role::IntakeOfficer, Standing::Channel),
    ("report-brought-back", Role::IntakeOfficer, Standing::Channel),
    ("report-brought-back", Role::Auditor, Standing::Oversight),
    ("case-opened", Role::IntakeOfficer, Standing::Channel),
    ("officer-assigned", Role::IntakeOfficer, Standing::Channel),
    ("officer-assigned", Role::CaseManager, Standing::Case),
    ("milestone-met", Role::IntakeOfficer, Standing::Case),
    ("milestone-met", Role::CaseManager, Standing::Case),
    ("milestone-met", Role::Investigator, Standing::Case),
    ("milestone-met", Role::StateAuthority, Standing::State),
    ("facts-recorded", Role::IntakeOfficer, Standing::Case),
    ("facts-recorded", Role::CaseManager, Standing::Case),
    ("facts-recorded", Role::Investigator, Standing::Case),
    ("statistics-recorded", Role::IntakeOfficer, Standing::Case),
    ("statistics-recorded", Role::CaseManager, Standing::Case),
    ("statistics-recorded", Role::Investigator, Standing::Case),
    ("note-written", Role::IntakeOfficer, Standing::Case),
    ("note-written", Role::CaseManager, Standing::Case),
    ("note-written", Role::Investigator, Standing::Case),
    ("message-sent", Role::IntakeOfficer, Standing::Case),
    ("message-sent", Role::CaseManager, Standing::Case),
    ("message-sent", Role::Investigator, Standing::Case),
    ("letter-drafted", Role::IntakeOfficer, Standing::Case),
    ("letter-drafted", Role::CaseManager, Standing::Case),
    ("letter-drafted", Role::Investigator, Standing::Case),
    ("letter-disclosed", Role::IntakeOfficer, Standing::Case),
    ("letter-disclosed", Role::CaseManager, Standing::Case),
    ("letter-disclosed", Role::Investigator, Standing::Case),
    ("letter-delivered", Role::IntakeOfficer, Standing::Case),
    ("letter-delivered", Role::CaseManager, Standing::Case),
    ("letter-delivered", Role::Investigator, Standing::Case),
    ("desk-message-sent", Role::IntakeOfficer, Standing::Case),
    ("desk-message-sent", Role::CaseManager, Standing::Case),
    ("desk-message-sent", Role::Investigator, Standing::Case),
    ("desk-message-sent", Role::StateAuthority, Standing::State),
    ("desk-copies-given", Role::StateAuthority, Standing::State),
    ("letter-passed", Role::IntakeOfficer, Standing::Case),
    ("letter-passed", Role::CaseManager, Standing::Case),
    ("letter-passed", Role::Investigator, Standing::Case),
    ("safe-contact-recorded", Role::IntakeOfficer, Standing::Case),
    ("safe-contact-recorded", Role::CaseManager, Standing::Case),
    ("safe-contact-recorded", Role::Investigator, Standing::Case),
    ("clock-stopped", Role::IntakeOfficer, Standing::Case),
    ("clock-stopped", Role::CaseManager, Standing::Case),
    ("clock-stopped", Role::Investigator, Standing::Case),
    ("clock-resumed", Role::IntakeOfficer, Standing::Case),
    ("clock-resumed", Role::CaseManager, Standing::Case),
    ("clock-resumed", Role::Investigator, Standing::Case),
    ("extension-asked", Role::IntakeOfficer, Standing::Case),
    ("extension-asked", Role::CaseManager, Standing::Case),
    ("extension-asked", Role::Investigator, Standing::Case),
    ("extension-asked", Role::StateAuthority, Standing::State),
    ("extension-granted", Role::Auditor, Standing::Oversight),
    ("waiver-asked", Role::IntakeOfficer, Standing::Case),
    ("waiver-asked", Role::CaseManager, Standing::Case),
    ("waiver-asked", Role::Investigator, Standing::Case),
    ("waiver-granted", Role::Auditor, Standing::Oversight),
    ("case-graded-urgent", Role::IntakeOfficer, Standing::Case),
    ("case-graded-urgent", Role::CaseManager, Standing::Case),
    ("closure-proposed", Role::IntakeOfficer, Standing::Case),
    ("closure-proposed", Role::CaseManager, Standing::Case),
    ("case-closed", Role::IntakeOfficer, Standing::Case),
    ("case-closed", Role::CaseManager, Standing::Case),
    ("case-reopened", Role::IntakeOfficer, Standing::Case),
    ("case-reopened", Role::CaseManager, Standing::Case),
    ("case-reopened", Role::Auditor, Standing::Oversight),
    ("officer-recused", Role::IntakeOfficer, Standing::Case),
    ("officer-recused", Role::CaseManager, Standing::Case),
    ("officer-recused", Role::Investigator, Standing::Case),
    ("officer-recused", Role::Auditor, Standing::Oversight),
    ("organisation-excluded", Role::IntakeOfficer, Standing::Channel),
    ("organisation-excluded", Role::CaseManager, Standing::Case),
    ("organisation-excluded", Role::Auditor, Standing::Oversight),
    ("emergency-asked", Role::IntakeOfficer, Standing::Case),
    ("emergency-asked", Role::CaseManager, Standing::Case),
    ("emergency-asked", Role::Investigator, Standing::Case),
    ("emergency-asked", Role::Auditor, Standing::Oversight),
    ("emergency-granted", Role::Auditor, Standing::Oversight),
    ("override-asked", Role::IntakeOfficer, Standing::Case),
    ("override-asked", Role::CaseManager, Standing::Case),
    ("override-asked", Role::Investigator, Standing::Case),
    ("override-granted", Role::Auditor, Standing::Oversight),
    ("case-linked", Role::IntakeOfficer, Standing::Case),
    ("case-linked", Role::CaseManager, Standing::Case),
    ("case-linked", Role::Investigator, Standing::Case),
    ("case-unlinked", Role::IntakeOfficer, Standing::Case),
    ("case-unlinked", Role::CaseManager, Standing::Case),
    ("case-unlinked", Role::Investigator, Standing::Case),
    ("case-offered", Role::IntakeOfficer, Standing::Channel),
    ("case-offered", Role::CaseManager, Standing::Case),
    ("case-offered", Role::Investigator, Standing::Case),
    ("offer-accepted", Role::IntakeOfficer, Standing::Receiver),
    ("offer-accepted", Role::CaseManager, Standing::Receiver),
    ("offer-accepted", Role::Investigator, Standing::Receiver),
    ("offer-refused", Role::IntakeOfficer, Standing::Receiver),
    ("offer-refused", Role::CaseManager, Standing::Receiver),
    ("offer-refused", Role::Investigator, Standing::Receiver),
    ("offer-withdrawn", Role::IntakeOfficer, Standing::Channel),
    ("offer-withdrawn", Role::CaseManager, Standing::Case),
    ("offer-withdrawn", Role::Investigator, Standing::Case),
    ("figures-drafted", Role::Auditor, Standing::Oversight),
    ("figures-approved", Role::Auditor, Standing::Oversight),
];

/// Why something may not be done. Each has a text for people under [`Rejection::message`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", prefix = "rejection-")]
pub enum Rejection {
    /// The officer is not in the directory, or no longer.
    #[error("the officer {0} is not in the directory")]
    UnknownOfficer(OfficerId),
    /// The inbox is not of this case, or may not do this.
    #[error("this inbox may not do this")]
    WrongInbox,
    /// The role does not allow it.
    #[error("no role of this officer allows it")]
    NotPermitted,
    /// The officer is not on this case.
    #[error("the officer is not on this case")]
    NotOnCase,
    /// Only the hub's clock or the directory's authority may say it.
    #[error("only the hub or the directory's authority may say this")]
    Reserved,
    /// Its time is too far from the hub's.
    #[error("the time of the event is more than {0} seconds from the hub's")]
    WrongTime(i64),
    /// Only what nobody has read is set aside unread.
    #[error("somebody has read this report: it is not set aside unread")]
    AlreadyRead,
    /// It is set aside already.
    #[error("the report is set aside already")]
    AlreadyAside,
    /// It is not set aside.
    #[error("the report is not set aside")]
    NotAside,
    /// Somebody came back to it and waits.
    #[error("the reporter came back to this report: it is not set aside unread")]
    ReporterWaits,
    /// The report was already taken on.
    #[error("the case is already open")]
    AlreadyOpen,
    /// It has to be taken on first.
    #[error("the case is not open yet")]
    NotOpen,
    /// The officer is already assigned.
    #[error("the officer is already assigned")]
    AlreadyAssigned,
    /// The officer who is given a key is not on the case.
    #[error("the officer who is given a key is not on the case")]
    NotAssigned,
    /// Originals are opened one by one, each with a reason.
    #[error("originals are opened one by one, each with a reason")]
    OneByOne,
    /// It is not an original of this report.
    #[error("this is not an original of this report")]
    NoSuchOriginal,
    /// It is not in the list of evidence.
    #[error("this is no item of this case's evidence")]
    NoSuchItem,
    /// Somebody else has the item.
    #[error("somebody else has this item")]
    NotHeld,
    /// The chain of custody does not allow it now.
    #[error("the chain of custody of this item does not allow this now")]
    OutOfCustody,
    /// The case has no such victim, accused or witness.
    #[error("the case has no such victim, accused or witness, or it is not asked of them")]
    NoSuchPerson,
    /// The framework wants an outcome for each person before a case is closed.
    #[error("{0} has not ended for each of them, and no case is closed before")]
    OutcomeMissing(MilestoneId),
    /// A report takes only so many additions, and files of so many bytes.
    #[error("no more can be added to this report")]
    AddedTooMuch,
    /// It names another framework than the one pinned.
    #[error("the framework is not the one pinned when the report was received")]
    OtherFramework,
    /// A report without investigation stays without, until the reporter says otherwise.
    #[error("the report is restricted: no investigation, until the reporter asks for one")]
    Restricted,
    /// It is already unrestricted.
    #[error("the report is already unrestricted")]
    AlreadyUnrestricted,
    /// A key is given to someone other than the event says.
    #[error("a key is given to someone other than the event says")]
    StrayKey,
    /// The officer holds no key to what they say they opened.
    #[error("no key to this compartment was given to this officer")]
    NoKey,
    /// The milestone is not of this framework.
    #[error("{0} is not a milestone of this framework")]
    NoSuchMilestone(MilestoneId),
    /// Nothing is owed under it now.
    #[error("{0} is not owed now: what begins it has not come, or it is already met")]
    NotOwed(MilestoneId),
    /// It is met in another way.
    #[error("{0} is not met by such an event")]
    MetOtherwise(MilestoneId),
    /// It ends in none of these ways.
    #[error("{0} does not end like this")]
    NoSuchOutcome(MilestoneId),
    /// Someone else owes it.
    #[error("{0} is not owed by the State")]
    NotYours(MilestoneId),
    /// The survivor did not agree, or no longer.
    #[error("the reporter's consent is missing: {0}")]
    ConsentMissing(Purpose),
    /// No override stands in for it, or none is needed, or one was asked for already.
    #[error("no override of consent is possible for this letter, or none is needed")]
    NoOverride,
    /// The letter is not known.
    #[error("there is no such draft")]
    NoSuchDraft,
    /// It went out already.
    #[error("the letter went out already")]
    AlreadySent,
    /// The case has not come so far.
    #[error("this letter is written from a later stage of the case on: {}", .0.as_str())]
    TooEarly(Stage),
    /// A draft says what was so when it was written.
    #[error("the draft is more than {DRAFT_DAYS_MAX} days old")]
    DraftExpired,
    /// It has not gone out, or this was noted already, or something comes before it.
    #[error("this cannot be noted of the letter now")]
    NotSent,
    /// Four eyes.
    #[error("who drafted a letter cannot approve it")]
    OwnDraft,
    /// What was approved is not what was drafted.
    #[error("the letter is not the one that was drafted")]
    OtherLetter,
    /// One side wrote as often as it may.
    #[error("more than {0} messages in 24 hours")]
    TooManyMessages(usize),
    /// The letter names nobody who could receive it.
    #[error("the letter has no recipient that fits its audience")]
    NoRecipient,
    /// The family contact was not named by the survivor.
    #[error("the reporter named no such family contact")]
    NoSuchContact,
    /// The officer has nothing more to do with the case.
    #[error("the officer is recused from this case")]
    Recused,
    /// The organisation has nothing more to do with the case.
    #[error("the organisation is excluded from this case")]
    Excluded,
    /// Somebody has to answer to the reporter, and somebody has to watch.
    #[error("the service that took the report and oversight are not excluded from it")]
    NotExcludable,
    /// The organisation is not in the directory.
    #[error("the organisation is not in the directory")]
    UnknownOrganisation,
    /// There is no need for an emergency: the officer opens it with a key of their own.
    #[error("the officer can open this already, or it was asked for already")]
    NoEmergency,
    /// It is lent for some hours and no longer.
    #[error("in an emergency a key is lent for at most {0} hours")]
    TooLong(u32),
    /// Everybody who has a key may read still.
    #[error("no key has to be renewed: whoever has one may read")]
    NothingToRenew,
    /// A key that is lent is renewed once its hours are over.
    #[error("the key is lent in an emergency: it is renewed after that")]
    StillLent,
    /// The framework names no such reason to stop it.
    #[error("{0} is not stopped for this reason")]
    NotStoppable(MilestoneId),
    /// Its clock already stands still for this reason.
    #[error("the clock of {0} is already stopped for this reason")]
    AlreadyStopped(MilestoneId),
    /// Its clock does not stand still for this reason.
    #[error("the clock of {0} is not stopped for this reason")]
    NotStopped(MilestoneId),
    /// More time is asked for before the date.
    #[error("the date of {0} has passed: more time is asked for before it")]
    TooLate(MilestoneId),
    /// The framework gives no more time, or not as much, or not again.
    #[error("{0} gives no more time, or not as much, or not a second time")]
    NoExtension(MilestoneId),
    /// It cannot fall away for this reason.
    #[error("{0} cannot fall away for this reason")]
    NotWaivable(MilestoneId),
    /// It is asked of one organisation at a time.
    #[error("the case is offered already, and that offer waits for an answer")]
    AlreadyOffered,
    /// A case is taken over by those who work on cases, and by somebody else than before.
    #[error("this organisation cannot take the case over")]
    NotReceivable,
    /// Only who answers for a case gives it away.
    #[error("the officer's organisation does not answer for this case")]
    NotTheirs,
    /// It names no note that was written before.
    #[error("there is no such note")]
    NoSuchNote,
    /// The officers who leave with an accepted offer are not those who have to.
    #[error("the officers who leave the case are not those of the organisation that gave it away")]
    OtherLeaving,
    /// Two persons.
    #[error("who asked for it cannot agree to it")]
    SecondPerson,
    /// Nobody asked.
    #[error("nobody asked for this")]
    NothingAsked,
    /// A closed case rests.
    #[error("the case is closed")]
    Closed,
    /// Nothing is closed.
    #[error("the case is not closed")]
    NotClosed,
    /// Closing waits for every included duty.
    #[error("the case cannot be closed while a duty is pending")]
    DutiesPending,
    /// The framework wants it met before a case is closed.
    #[error("{0} is neither met nor waived, and no case is closed without it")]
    ClosesWith(MilestoneId),
    /// The window for objections is over.
    #[error("the time to object is over; an officer can open the case again")]
    WindowOver,
    /// It is urgent already.
    #[error("the case is already urgent")]
    AlreadyUrgent,
    /// Too many of something in one event.
    #[error("more than {0} of them in one event")]
    TooMany(usize),
    /// The duties could not be computed.
    #[error("the duties could not be computed: {0}")]
    Uncountable(#[from] crate::duty::Uncountable),
}

impl Rejection {
    /// The identifier of the text for people.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::TooEarly(Stage::Reported | Stage::Assessed) => "rejection-too-early-assessed",
            Self::TooEarly(Stage::Notified | Stage::OfficerNamed) => "rejection-too-early-notified",
            Self::TooEarly(Stage::Decided) => "rejection-too-early-decided",
            named => named.into(),
        }
    }

    /// The bound that was passed, for the text.
    #[must_use]
    pub fn limit(&self) -> Option<u64> {
        match self {
            Self::WrongTime(seconds) => Some(seconds.unsigned_abs()),
            Self::TooMany(most) => Some(*most as u64),
            Self::TooLong(hours) => Some(u64::from(*hours)),
            Self::DraftExpired => Some(DRAFT_DAYS_MAX.unsigned_abs()),
            _ => None,
        }
    }

    /// The consent that is missing, for the text.
    #[must_use]
    pub fn consent(&self) -> Option<Purpose> {
        match self {
            Self::ConsentMissing(purpose) => Some(*purpose),
            _ => None,
        }
    }

    /// Which milestone it is about, for the text.
    #[must_use]
    pub fn milestone(&self) -> Option<&MilestoneId> {
        match self {
            Self::NoSuchMilestone(milestone)
            | Self::NotOwed(milestone)
            | Self::MetOtherwise(milestone)
            | Self::NoSuchOutcome(milestone)
            | Self::NotYours(milestone)
            | Self::NotStoppable(milestone)
            | Self::AlreadyStopped(milestone)
            | Self::NotStopped(milestone)
            | Self::TooLate(milestone)
            | Self::NoExtension(milestone)
            | Self::ClosesWith(milestone)
            | Self::OutcomeMissing(milestone)
            | Self::NotWaivable(milestone) => Some(milestone),
            _ => None,
        }
    }
}
