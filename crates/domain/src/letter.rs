//! Letters that leave a case: one table that says for each for whom it is, what the survivor must
//! have agreed to, how far the case must have come, who may draft it and who may approve it.
//!
//! Source: `rules/clock.md`, "Who may see what" and "Consent".

use serde::{Deserialize, Serialize};

use crate::{
    consent::{Audience, DataClass, Purpose, SharedWith},
    directory::Role,
    id::FamilyContactId,
};

/// A letter that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// The minimal notice to a State.
    NationalNotification,
    /// A State is asked to name a national investigation officer.
    InvestigationOfficerRequest,
    /// A State is reminded of an answer.
    Reminder,
    /// A State is told that it did not answer.
    NonResponseNote,
    /// A commander must keep evidence.
    PreservationOrder,
    /// A case goes to a prosecutor.
    ReferralToProsecution,
    /// The reporter is told what was decided.
    OutcomeToReporter,
    /// A family contact is told which steps were taken.
    FamilyNews,
    /// A family contact is told that a matter is being looked into.
    FamilyOpening,
    /// A family contact is told of a decision.
    FamilyOutcome,
    /// A family contact is told of a delay.
    FamilyDelay,
    /// A claim of paternity is forwarded to a State.
    PaternityClaim,
    /// Two pages in plain language about a framework; it belongs to no case.
    FrameworkLeaflet,
}

impl Template {
    /// Every template.
    pub const ALL: [Self; 13] = [
        Self::NationalNotification,
        Self::InvestigationOfficerRequest,
        Self::Reminder,
        Self::NonResponseNote,
        Self::PreservationOrder,
        Self::ReferralToProsecution,
        Self::OutcomeToReporter,
        Self::FamilyNews,
        Self::FamilyOpening,
        Self::FamilyOutcome,
        Self::FamilyDelay,
        Self::PaternityClaim,
        Self::FrameworkLeaflet,
    ];

    /// Its name in events, on the command line, in file names and in message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NationalNotification => "national-notification",
            Self::InvestigationOfficerRequest => "investigation-officer-request",
            Self::Reminder => "reminder",
            Self::NonResponseNote => "non-response-note",
            Self::PreservationOrder => "preservation-order",
            Self::ReferralToProsecution => "referral-to-prosecution",
            Self::OutcomeToReporter => "outcome-to-reporter",
            Self::FamilyNews => "family-news",
            Self::FamilyOpening => "family-opening",
            Self::FamilyOutcome => "family-outcome",
            Self::FamilyDelay => "family-delay",
            Self::PaternityClaim => "paternity-claim",
            Self::FrameworkLeaflet => "framework-leaflet",
        }
    }

    /// The template of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.as_str() == name)
    }

    /// What holds for a letter of a case; nothing for the leaflet, which belongs to none.
    #[must_use]
    pub fn rule(self) -> Option<&'static LetterRule> {
        RULES.iter().find(|rule| rule.template == self)
    }

    /// For whom it is written.
    #[must_use]
    pub fn audience(self) -> Audience {
        self.rule().map_or(Audience::Public, |rule| rule.audience)
    }
}

/// How far a case has come, as far as disclosure asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// A report was made.
    Reported,
    /// The preliminary assessment found it within the mandate.
    Assessed,
    /// The State was notified.
    Notified,
    /// The State named an officer with a key.
    OfficerNamed,
    /// It was decided what could be shown.
    Decided,
}

impl Stage {
    /// The stage as written in policies and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Assessed => "assessed",
            Self::Notified => "notified",
            Self::OfficerNamed => "officer-named",
            Self::Decided => "decided",
        }
    }
}

/// What the survivor must have agreed to before a letter is drafted, and still at its disclosure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    /// Nothing: it says nothing of her, and asks a commander to keep what is his anyway.
    Nothing,
    /// To be written to.
    Contact,
    /// That this class of data goes to this recipient.
    Share(DataClass),
}

/// What holds for a letter of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterRule {
    /// Which letter.
    pub template: Template,
    /// For whom.
    pub audience: Audience,
    /// Under which consent.
    pub consent: Needed,
    /// From which stage of the case on.
    pub from: Stage,
    /// Whether the framework's letter to this audience is owed by this letter.
    pub meets: bool,
    /// Roles of which a drafter has one.
    pub drafted_by: &'static [Role],
    /// Roles of which an approver has one; always another person.
    pub approved_by: &'static [Role],
}

impl LetterRule {
    /// Whether it is part of an investigation: a restricted report has none of these.
    #[must_use]
    pub fn investigates(&self) -> bool {
        matches!(
            self.audience,
            Audience::StateAuthority | Audience::Commander | Audience::Prosecutor
        )
    }

    /// Whether it goes to an organisation of the directory.
    #[must_use]
    pub fn goes_to_organisation(&self) -> bool {
        self.investigates()
    }

    /// The class of data that it gives to a third party.
    #[must_use]
    pub fn class(&self) -> Option<DataClass> {
        match self.consent {
            Needed::Share(class) => Some(class),
            Needed::Nothing | Needed::Contact => None,
        }
    }

    /// Whether an override may stand in for the consent that it needs (`rules/clock.md`, consent: a
    /// child, or serious danger): only for the minimal notice to those who can act on it.
    #[must_use]
    pub fn overridable(&self) -> bool {
        let acts = matches!(self.audience, Audience::StateAuthority | Audience::Prosecutor);
        acts && self.consent == Needed::Share(DataClass::Notice)
    }

    /// The consent that it needs; none where nobody is asked. A letter to a family contact needs to
    /// know whom: without, nothing covers it.
    #[must_use]
    pub fn purpose(&self, contact: Option<FamilyContactId>) -> Option<Purpose> {
        let class = match self.consent {
            Needed::Nothing => return None,
            Needed::Contact => return Some(Purpose::Contact),
            Needed::Share(class) => class,
        };
        let with = match (self.audience, contact) {
            (Audience::Family, Some(contact)) => SharedWith::Family(contact),
            (Audience::Prosecutor, _) => SharedWith::Prosecutor,
            _ => SharedWith::StateAuthority,
        };
        Some(Purpose::Share { with, class })
    }
}

const OFFICERS: &[Role] = &[Role::IntakeOfficer, Role::CaseManager, Role::Investigator];
const MANAGERS: &[Role] = &[Role::IntakeOfficer, Role::CaseManager];

const fn rule(
    template: Template,
    audience: Audience,
    consent: Needed,
    from: Stage,
    drafted_by: &'static [Role],
) -> LetterRule {
    let meets = matches!(
        template,
        Template::NationalNotification
            | Template::OutcomeToReporter
            | Template::FamilyNews
            | Template::FamilyOpening
            | Template::FamilyOutcome
    );
    LetterRule { template, audience, consent, from, meets, drafted_by, approved_by: MANAGERS }
}

const NOTICE: Needed = Needed::Share(DataClass::Notice);
const PROGRESS: Needed = Needed::Share(DataClass::Progress);

/// The table. What is not here is no letter of a case.
///
/// Investigators draft for those whom an investigation concerns, and approve nothing: what leaves a
/// case is weighed by those who run it. Letters to a family and to the reporter are drafted by those
/// who speak with her.
#[rustfmt::skip]
pub const RULES: [LetterRule; 12] = [
    rule(Template::NationalNotification, Audience::StateAuthority, NOTICE, Stage::Assessed, OFFICERS),
    rule(Template::InvestigationOfficerRequest, Audience::StateAuthority, NOTICE, Stage::Notified, OFFICERS),
    rule(Template::Reminder, Audience::StateAuthority, NOTICE, Stage::Notified, OFFICERS),
    rule(Template::NonResponseNote, Audience::StateAuthority, NOTICE, Stage::Notified, OFFICERS),
    rule(Template::PaternityClaim, Audience::StateAuthority, Needed::Share(DataClass::Claim), Stage::Reported, MANAGERS),
    rule(Template::PreservationOrder, Audience::Commander, Needed::Nothing, Stage::Reported, OFFICERS),
    rule(Template::ReferralToProsecution, Audience::Prosecutor, Needed::Share(DataClass::Account), Stage::Decided, OFFICERS),
    rule(Template::OutcomeToReporter, Audience::Reporter, Needed::Contact, Stage::Decided, OFFICERS),
    rule(Template::FamilyNews, Audience::Family, PROGRESS, Stage::Reported, MANAGERS),
    rule(Template::FamilyOpening, Audience::Family, PROGRESS, Stage::Reported, MANAGERS),
    rule(Template::FamilyOutcome, Audience::Family, PROGRESS, Stage::Decided, MANAGERS),
    rule(Template::FamilyDelay, Audience::Family, PROGRESS, Stage::Reported, MANAGERS),
];

/// How a letter reaches its recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// It is placed in the recipient's inbox.
    Inbox,
    /// An officer prints it and sees to it that it arrives.
    Print,
    /// It is sealed to a key of the recipient's own and left, as a file of a name that says nothing,
    /// where the recipient fetches it.
    SealedFile,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Inbox, Self::Print, Self::SealedFile];

    /// The way as written in events, forms and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Print => "print",
            Self::SealedFile => "sealed-file",
        }
    }

    /// The way of a form's value.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == text)
    }
}

/// What became of a letter that was approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterStep {
    /// It was printed.
    Printed,
    /// It was handed over, posted or fetched.
    HandedOver,
    /// The recipient said that it arrived.
    Acknowledged,
}

impl LetterStep {
    /// Every step, in order.
    pub const ALL: [Self; 3] = [Self::Printed, Self::HandedOver, Self::Acknowledged];

    /// The step as written in events, forms and message identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Printed => "printed",
            Self::HandedOver => "handed-over",
            Self::Acknowledged => "acknowledged",
        }
    }

    /// The step of a form's value.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }
}

/// Whether a step may follow those that were taken, by this way.
#[must_use]
pub fn may_follow(way: Way, taken: &[LetterStep], step: LetterStep) -> bool {
    let has = |step| taken.contains(&step);
    !has(step)
        && match (way, step) {
            (Way::Print, LetterStep::Printed)
            | (Way::SealedFile, LetterStep::HandedOver)
            | (Way::Inbox, LetterStep::Acknowledged) => true,
            (Way::Print, LetterStep::HandedOver) => has(LetterStep::Printed),
            (_, LetterStep::Acknowledged) => has(LetterStep::HandedOver),
            (Way::Inbox | Way::SealedFile, _) => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_a_case_has_one_rule_and_every_third_party_is_asked_for() {
        for template in Template::ALL {
            assert_eq!(Template::of(template.as_str()), Some(template));
            let rules = RULES.iter().filter(|rule| rule.template == template).count();
            assert_eq!(rules, usize::from(template != Template::FrameworkLeaflet), "{template:?}");
        }
        for rule in &RULES {
            let third = matches!(
                rule.audience,
                Audience::Family | Audience::StateAuthority | Audience::Prosecutor
            );
            assert_eq!(rule.class().is_some(), third, "{:?}", rule.template);
        }
    }

    #[test]
    fn approving_is_never_for_investigators() {
        assert!(RULES.iter().all(|rule| !rule.approved_by.contains(&Role::Investigator)));
    }

    #[test]
    fn a_printed_letter_is_handed_over_before_it_is_acknowledged() {
        let follows = |taken: &[LetterStep], step| may_follow(Way::Print, taken, step);
        assert!(!follows(&[], LetterStep::HandedOver));
        assert!(follows(&[], LetterStep::Printed));
        assert!(follows(&[LetterStep::Printed], LetterStep::HandedOver));
        assert!(!follows(&[LetterStep::Printed], LetterStep::Acknowledged));
        assert!(!follows(&[LetterStep::Printed], LetterStep::Printed));
        assert!(may_follow(Way::Inbox, &[], LetterStep::Acknowledged));
        assert!(!may_follow(Way::Inbox, &[], LetterStep::Printed));
    }
}
