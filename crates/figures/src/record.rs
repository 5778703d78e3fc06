//! What is counted: one typed record a case, without a name, a place or a word of anybody.
//!
//! The dated part follows from the signed events of the case. The particulars, which no hub knows,
//! were recorded by whoever may read the case, sealed to oversight.

mod label;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use label::{
    Category, ClaimKind, ClaimStage, Nature, Prosecution, Rank, ReportLanguage, Sanction, Service,
    Sex, WithdrawalReason,
};

use crate::timeliness::{Age, AgeBand, AgeFault};

/// No more persons of one kind than this are recorded of one case.
pub const PERSONS_MAX: usize = 100;

/// A person who was harmed, or who reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Sex.
    pub sex: Sex,
    /// Age, in the bands that figures use.
    pub age: AgeBand,
}

impl Person {
    /// Somebody of whom nothing is known.
    pub const UNKNOWN: Self = Self { sex: Sex::Unknown, age: AgeBand::Unknown };

    /// A person of this age.
    ///
    /// # Errors
    ///
    /// When nobody is that old.
    pub fn of(sex: Sex, age: Age) -> Result<Self, AgeFault> {
        Ok(Self { sex, age: AgeBand::of(age)? })
    }
}

/// A victim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Victim {
    /// Sex and age.
    pub person: Person,
    /// The kind of assistance that was asked for.
    pub service: Service,
    /// Why the victim withdrew, and before which step of the case.
    pub withdrew: Option<Withdrawal>,
}

/// That a victim takes no part any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The day.
    pub on: Date,
    /// The reason, as stated.
    pub reason: WithdrawalReason,
}

/// Someone who is alleged to have done it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Perpetrator {
    /// Whether it is known who it is.
    pub identified: bool,
    /// Sex.
    pub sex: Sex,
    /// Category of personnel.
    pub category: Category,
    /// Rank, as a band.
    pub rank: Rank,
    /// Whether the conduct is criminal: a disciplinary matter alone is a line of its own.
    pub criminal: bool,
    /// How far the prosecution came.
    pub prosecution: Prosecution,
    /// The sanction, once there is one.
    pub sanction: Option<Sanction>,
}

/// A claim that followed from the act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// For what.
    pub kind: ClaimKind,
    /// When it was lodged.
    pub lodged_on: Date,
    /// How far it came.
    pub stage: ClaimStage,
}

/// What no date tells: recorded by whoever may read the case, as far as the survivor consented to
/// being counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Particulars {
    /// The day of the incident; `None` is missing, and never the day of the report.
    pub incident_on: Option<Date>,
    /// What was done.
    pub nature: Nature,
    /// The language that the report was written in; records of earlier making do not say it.
    #[serde(default = "not_said")]
    pub language: ReportLanguage,
    /// Who reported.
    pub reporter: Person,
    /// Who was harmed.
    pub victims: Vec<Victim>,
    /// Who is alleged to have done it.
    pub perpetrators: Vec<Perpetrator>,
    /// Claims of paternity, maintenance or compensation.
    pub claims: Vec<Claim>,
    /// Days on which a detriment for having reported was told.
    pub detriments_on: Vec<Date>,
    /// Whether the State or an independent body investigates; `None` while neither does.
    pub independent_body: Option<bool>,
}

fn not_said() -> ReportLanguage {
    ReportLanguage::Unknown
}

impl Particulars {
    /// A case of which nothing more is known than that it is there: one victim, one person accused.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            incident_on: None,
            nature: Nature::Unknown,
            language: ReportLanguage::Unknown,
            reporter: Person::UNKNOWN,
            victims: vec![Victim {
                person: Person::UNKNOWN,
                service: Service::Unknown,
                withdrew: None,
            }],
            perpetrators: vec![Perpetrator {
                identified: false,
                sex: Sex::Unknown,
                category: Category::Unknown,
                rank: Rank::Unknown,
                criminal: true,
                prosecution: Prosecution::NotCharged,
                sanction: None,
            }],
            claims: Vec::new(),
            detriments_on: Vec::new(),
            independent_body: None,
        }
    }

    /// Checks the bounds: how long lists are, and that nothing is dated after `today`.
    ///
    /// # Errors
    ///
    /// Names the list that is too long, or the day that has not come.
    pub fn check(&self, today: Date) -> Result<(), ParticularsFault> {
        let lists = [
            ("victims", self.victims.len()),
            ("perpetrators", self.perpetrators.len()),
            ("claims", self.claims.len()),
            ("detriments_on", self.detriments_on.len()),
        ];
        match lists.into_iter().find(|(_, count)| *count > PERSONS_MAX) {
            Some((field, found)) => Err(ParticularsFault::TooMany { field, found }),
            None => match self.days().find(|(_, day)| *day > today) {
                Some((field, day)) => Err(ParticularsFault::NotYet { field, day }),
                None => Ok(()),
            },
        }
    }

    /// Every day that is recorded, with its field.
    fn days(&self) -> impl Iterator<Item = (&'static str, Date)> + '_ {
        let incident = self.incident_on.iter().map(|day| ("incident_on", *day));
        let victims = self.victims.iter().filter_map(|victim| victim.withdrew.as_ref());
        let withdrew = victims.map(|withdrew| ("withdrew", withdrew.on));
        let lodged = self.claims.iter().map(|claim| ("lodged_on", claim.lodged_on));
        let detriments = self.detriments_on.iter().map(|day| ("detriments_on", *day));
        incident.chain(withdrew).chain(lodged).chain(detriments)
    }

    /// Whether somebody who was harmed is a child.
    #[must_use]
    pub fn child(&self) -> bool {
        self.victims.iter().any(|victim| {
            matches!(victim.person.age, AgeBand::To11 | AgeBand::To17 | AgeBand::Child)
        })
    }
}

/// Particulars out of bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParticularsFault {
    /// A list that is too long.
    #[error("{field}: {found}, at most {PERSONS_MAX}")]
    TooMany {
        /// Which list.
        field: &'static str,
        /// How long it is.
        found: usize,
    },
    /// A day that has not come.
    #[error("{field}: {day} has not come")]
    NotYet {
        /// Which.
        field: &'static str,
        /// As given.
        day: Date,
    },
}

/// What the reporter wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    /// Help and a record, no investigation.
    ServicesOnly,
    /// To be told if the accused is named again.
    Match,
    /// Oversight only.
    OversightOnly,
    /// That the State is notified.
    State,
}

/// One duty of a case: when it was first due, and when it was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owed {
    /// Under which milestone.
    pub milestone: String,
    /// The original due date, before any pause or extension: what every on-time figure uses.
    pub original_due: Option<Date>,
    /// The date as it stands, with pauses and extensions.
    pub due: Option<Date>,
    /// When it was met; `None` while it is open.
    pub met_on: Option<Date>,
    /// When it fell away, by the decision of two persons.
    pub waived_on: Option<Date>,
    /// Why more time was granted, each time, and how many days.
    pub extended: Vec<(String, u32)>,
    /// Why its clock stood still, each time, and how many days up to the as-of date.
    pub paused: Vec<(String, u32)>,
    /// Since when it is owed.
    pub since: Option<Date>,
}

/// A milestone that was reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reached {
    /// Which.
    pub milestone: String,
    /// When.
    pub on: Date,
    /// How it ended, where it has outcomes.
    pub outcome: Option<String>,
}

/// One case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its pseudonym.
    pub case: String,
    /// Whether the survivor's consent to being counted stands at the as-of date.
    pub consented: bool,
    /// What the reporter wanted.
    pub wish: Wish,
    /// The entrance it came through.
    pub channel: String,
    /// The mission whose service runs that entrance, where it is known.
    pub mission: Option<String>,
    /// The State that was notified.
    pub state: Option<String>,
    /// Whether it was graded urgent.
    pub urgent: bool,
    /// The day of receipt.
    pub received_on: Date,
    /// Every duty that ever was.
    pub owed: Vec<Owed>,
    /// Every milestone reached, in order.
    pub reached: Vec<Reached>,
    /// For how many whole days each duty is overdue for which the State is named in public.
    #[serde(default)]
    pub unanswered_days: Vec<u64>,
    /// Each closure, with the day on which the case was opened again.
    pub closed: Vec<(Date, Option<Date>)>,
    /// Whether an outside party verified its log.
    pub verified: bool,
    /// What no date tells.
    pub particulars: Particulars,
}

impl Record {
    /// Whether the case is open at the end of a day.
    #[must_use]
    pub fn is_open_on(&self, day: Date) -> bool {
        let is_closed = |(closed, again): &(Date, Option<Date>)| {
            *closed <= day && again.is_none_or(|again| again > day)
        };
        self.received_on <= day && !self.closed.iter().any(is_closed)
    }

    /// The day on which a milestone was first reached, not later than a day.
    #[must_use]
    pub fn reached_on(&self, milestone: &str, until: Date) -> Option<Date> {
        self.reached(milestone, until).next().map(|reached| reached.on)
    }

    /// Every time that a milestone was reached, not later than a day.
    pub fn reached(&self, milestone: &str, until: Date) -> impl Iterator<Item = &Reached> {
        self.reached
            .iter()
            .filter(move |reached| reached.milestone == milestone && reached.on <= until)
    }

    /// The duties of a milestone.
    pub fn owed(&self, milestone: &str) -> impl Iterator<Item = &Owed> {
        self.owed.iter().filter(move |owed| owed.milestone == milestone)
    }
}
