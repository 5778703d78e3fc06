//! A case written event by event, for tests of the engine. Unsigned: signatures are `seal`'s.

use std::collections::BTreeSet;

use domain::{
    consent::{Answer, ConsentAnswer, DataClass, Purpose, SharedWith},
    directory::{
        Adoption, Channel, Directory, DirectoryChange, FrameworkReference, Officer, Organisation,
        OrganisationKind, Role,
    },
    event::{
        Actor, CompartmentSeal, EVENT_VERSION, Event, EventBody, Grant, GrantedTo, InboxKeys,
        ObjectReference, SealedBy, Stream,
    },
    id::{CaseId, DraftId, EventId, FamilyContactId, InboxId, ObjectId, OfficerId},
    key::{Digest, Recipient, VerifyingKey},
    letter::{Template, Way},
    report::{Compartment, ReportingOption},
};
use jiff::Timestamp;
use workflow::{
    calendar::Calendars,
    duty::{Duty, Ground, duties},
    framework::{Framework, parse, shipped},
    history::History,
    permit::{Rejection, admit, admit_report},
    watch::overdue_events,
};

pub(crate) const INTAKE: u8 = 1;
pub(crate) const INVESTIGATOR: u8 = 2;
pub(crate) const OTHER_INVESTIGATOR: u8 = 3;
pub(crate) const MANAGER: u8 = 4;
pub(crate) const STATE_OFFICER: u8 = 5;
pub(crate) const AUDITOR: u8 = 6;
pub(crate) const CUSTODIAN: u8 = 7;

pub(crate) fn officer(number: u8) -> OfficerId {
    OfficerId::from_random([number; 16])
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn recipient() -> Recipient {
    Recipient::try_from("age1x".to_owned()).unwrap()
}

pub(crate) fn inbox(number: u8) -> InboxKeys {
    InboxKeys {
        inbox: InboxId::from_random([number; 16]),
        authenticator: Digest([number; 32]),
        verifying_key: VerifyingKey([number; 32]),
        recipient: recipient(),
    }
}

/// The file that came with a report.
pub(crate) fn original() -> ObjectReference {
    ObjectReference { object: ObjectId::from_random([8; 16]), ..reference() }
}

pub(crate) fn reference() -> ObjectReference {
    ObjectReference { object: ObjectId::from_random([77; 16]), sha256: Digest::ZERO, size_bytes: 1 }
}

pub(crate) fn grant(to: GrantedTo, compartment: Compartment) -> Grant {
    Grant { compartments: [compartment].into(), to, keys: reference() }
}

fn organisation(id: &str, kind: OrganisationKind, calendar: &str, zone: &str) -> Organisation {
    Organisation {
        id: id.parse().unwrap(),
        name: id.to_owned(),
        kind,
        calendar: calendar.parse().unwrap(),
        time_zone: zone.to_owned(),
    }
}

pub(crate) struct World {
    pub(crate) framework: Framework,
    pub(crate) calendars: Calendars,
    pub(crate) directory: Directory,
}

impl World {
    pub(crate) fn new() -> Self {
        let mut directory = Directory::default();
        let mut apply = |change| directory.apply(&change).unwrap();
        apply(DirectoryChange::Founded {
            authority: VerifyingKey([1; 32]),
            hub: VerifyingKey([2; 32]),
            ledger: String::new(),
        });
        let bodies = [
            organisation("service", OrganisationKind::IntakeService, "KE", "Africa/Nairobi"),
            organisation("unit", OrganisationKind::InvestigationUnit, "KE", "Africa/Nairobi"),
            organisation("state", OrganisationKind::State, "FRI-SAT", "Asia/Dhaka"),
            organisation("oversight", OrganisationKind::OversightBody, "CH-GE", "Europe/Zurich"),
        ];
        for organisation in bodies {
            apply(DirectoryChange::OrganisationRegistered { organisation });
        }
        let officers = [
            (INTAKE, "service", Role::IntakeOfficer),
            (INVESTIGATOR, "unit", Role::Investigator),
            (OTHER_INVESTIGATOR, "unit", Role::Investigator),
            (MANAGER, "service", Role::CaseManager),
            (STATE_OFFICER, "state", Role::StateAuthority),
            (AUDITOR, "oversight", Role::Auditor),
            (CUSTODIAN, "service", Role::EvidenceCustodian),
        ];
        for (number, organisation, role) in officers {
            apply(DirectoryChange::OfficerRegistered {
                officer: Officer {
                    id: officer(number),
                    organisation: organisation.parse().unwrap(),
                    roles: BTreeSet::from([role]),
                    verifying_key: VerifyingKey([number; 32]),
                    recipient: recipient(),
                },
            });
        }
        apply(DirectoryChange::ChannelOpened {
            channel: Channel {
                id: "channel".parse().unwrap(),
                organisation: "service".parse().unwrap(),
                intake: BTreeSet::from([officer(INTAKE)]),
                escrow: recipient(),
            },
        });
        let (channel, from) = ("channel".parse().unwrap(), Timestamp::MIN);
        let adoption = Adoption { channel, framework: pinned(), from };
        apply(DirectoryChange::FrameworkAdopted { adoption });
        let framework = parse(shipped("un-military-contingent").unwrap()).unwrap();
        Self { framework, calendars: Calendars::shipped(), directory }
    }
}

pub(crate) fn pinned() -> FrameworkReference {
    FrameworkReference {
        name: "un-military-contingent".parse().unwrap(),
        version: 1,
        digest: Digest::ZERO,
    }
}

pub(crate) struct Case<'a> {
    pub(crate) world: &'a World,
    pub(crate) events: Vec<Event>,
    pub(crate) history: History,
    pub(crate) now: Timestamp,
}

pub(crate) const REPORTER: u8 = 100;
pub(crate) const STATE_INBOX: u8 = 101;
pub(crate) const FAMILY_INBOX: u8 = 102;

impl<'a> Case<'a> {
    pub(crate) fn received(world: &'a World, now: &str, option: ReportingOption) -> Self {
        let seal = |compartment| CompartmentSeal {
            compartment,
            recipient: recipient(),
            content: reference(),
        };
        let holder = |compartment| {
            let evidence = compartment == Compartment::Evidence;
            GrantedTo::Officer(officer(if evidence { CUSTODIAN } else { INTAKE }))
        };
        let body = EventBody::ReportReceived {
            channel: "channel".parse().unwrap(),
            framework: pinned(),
            option,
            sealed_by: SealedBy::Hub,
            inbox: inbox(REPORTER),
            compartments: Compartment::ALL.map(seal).to_vec(),
            files: vec![],
            originals: vec![original()],
            grants: Compartment::ALL
                .map(|compartment| grant(holder(compartment), compartment))
                .to_vec(),
        };
        let now = at(now);
        let event = event(0, now, Actor::Hub, body);
        admit_report(&event, &world.directory).unwrap();
        let history = History::begin(&event).unwrap();
        let mut case = Self { world, events: vec![event], history, now };
        case.consent(Purpose::Read, Answer::Given);
        case
    }

    pub(crate) fn ground(&self) -> Ground<'a> {
        let organisation = |id: &str| self.world.directory.organisation(&id.parse().unwrap());
        Ground {
            framework: &self.world.framework,
            calendars: &self.world.calendars,
            service: organisation("service").unwrap(),
            state: self.history.state().and_then(|state| self.world.directory.organisation(state)),
        }
    }

    pub(crate) fn try_append(&mut self, actor: Actor, body: EventBody) -> Result<(), Rejection> {
        let event = event(self.history.length(), self.now, actor, body);
        admit(&event, &self.history, &self.world.directory, &self.ground(), self.now)?;
        self.history.apply(&event).unwrap();
        self.events.push(event);
        Ok(())
    }

    #[track_caller]
    pub(crate) fn append(&mut self, actor: Actor, body: EventBody) {
        self.try_append(actor, body).unwrap();
    }

    /// Lets time pass up to `now`, with the clock recording what it must.
    pub(crate) fn wait_until(&mut self, now: &str) {
        self.now = at(now);
        loop {
            let bodies = overdue_events(&self.history, &self.ground(), self.now).unwrap();
            if bodies.is_empty() {
                break;
            }
            for body in bodies {
                self.append(Actor::Hub, body);
            }
        }
    }

    pub(crate) fn duties(&self) -> Vec<Duty> {
        duties(&self.history, &self.ground(), self.now).unwrap()
    }

    #[track_caller]
    pub(crate) fn duty(&self, occurrence: &str) -> Duty {
        self.duties()
            .into_iter()
            .find(|duty| duty.occurrence.to_string() == occurrence)
            .unwrap_or_else(|| panic!("{occurrence} is not listed"))
    }

    pub(crate) fn lists(&self, milestone: &str) -> bool {
        self.duties().iter().any(|duty| duty.occurrence.milestone == *milestone)
    }

    pub(crate) fn open(&mut self) {
        let intake = Actor::Officer(officer(INTAKE));
        let compartment = Compartment::Statement;
        self.append(intake, EventBody::CompartmentOpened { compartment });
        self.append(intake, EventBody::CaseOpened { framework: pinned() });
    }

    pub(crate) fn assign(&mut self, number: u8) -> Result<(), Rejection> {
        let to = GrantedTo::Officer(officer(number));
        let grants = vec![grant(to, Compartment::Statement)];
        let body = EventBody::OfficerAssigned { officer: officer(number), grants };
        self.try_append(Actor::Officer(officer(INTAKE)), body)
    }

    pub(crate) fn consent(&mut self, purpose: Purpose, answer: Answer) {
        let answers = vec![ConsentAnswer { purpose, answer }];
        let body = EventBody::ConsentRecorded { answers, record: reference(), grants: vec![] };
        self.append(reporter(), body);
    }

    pub(crate) fn met(&mut self, milestone: &str, outcome: Option<&str>) -> Result<(), Rejection> {
        self.met_by(Actor::Officer(officer(INTAKE)), milestone, outcome)
    }

    pub(crate) fn met_by(
        &mut self,
        actor: Actor,
        milestone: &str,
        outcome: Option<&str>,
    ) -> Result<(), Rejection> {
        let body = EventBody::MilestoneMet {
            milestone: milestone.parse().unwrap(),
            outcome: outcome.map(|outcome| outcome.parse().unwrap()),
            note: None,
        };
        self.try_append(actor, body)
    }

    pub(crate) fn draft_for_state(&mut self, by: u8) -> Result<DraftId, Rejection> {
        let draft = DraftId::from_random([u8::try_from(self.history.length()).unwrap(); 16]);
        let body = EventBody::LetterDrafted {
            draft,
            template: Template::NationalNotification,
            organisation: Some("state".parse().unwrap()),
            contact: None,
            content: reference(),
            letter: Digest([8; 32]),
        };
        self.try_append(Actor::Officer(officer(by)), body).map(|()| draft)
    }

    pub(crate) fn draft_for_family(
        &mut self,
        by: u8,
        contact: FamilyContactId,
    ) -> Result<DraftId, Rejection> {
        let draft = DraftId::from_random([u8::try_from(self.history.length()).unwrap(); 16]);
        let body = EventBody::LetterDrafted {
            draft,
            template: Template::FamilyNews,
            organisation: None,
            contact: Some(contact),
            content: reference(),
            letter: Digest([9; 32]),
        };
        self.try_append(Actor::Officer(officer(by)), body).map(|()| draft)
    }

    pub(crate) fn disclose(
        &mut self,
        by: u8,
        draft: DraftId,
        to: u8,
        milestone: Option<&str>,
    ) -> Result<(), Rejection> {
        let letter = self.history.draft(draft).map_or(Digest::ZERO, |draft| draft.letter);
        let keys = inbox(to);
        let body = EventBody::LetterDisclosed {
            draft,
            letter,
            way: Way::Inbox,
            inbox: Some(keys),
            message: reference(),
            file: None,
            milestone: milestone.map(|milestone| milestone.parse().unwrap()),
        };
        self.try_append(Actor::Officer(officer(by)), body)
    }

    /// A case that has been taken on and whose State was notified.
    pub(crate) fn notified(world: &'a World, now: &str) -> Self {
        let mut case = Self::received(world, now, ReportingOption::Unrestricted);
        case.consent(Purpose::Contact, Answer::Given);
        case.consent(state_notice(), Answer::Given);
        case.open();
        case.assign(INVESTIGATOR).unwrap();
        case.met("M08", Some("open")).unwrap();
        let draft = case.draft_for_state(INVESTIGATOR).unwrap();
        case.disclose(INTAKE, draft, STATE_INBOX, Some("M09")).unwrap();
        case
    }
}

pub(crate) fn reporter() -> Actor {
    Actor::Inbox(inbox(REPORTER).inbox)
}

pub(crate) fn state() -> Actor {
    Actor::Inbox(inbox(STATE_INBOX).inbox)
}

pub(crate) fn state_notice() -> Purpose {
    Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Notice }
}

pub(crate) fn event(sequence: u32, at: Timestamp, actor: Actor, body: EventBody) -> Event {
    Event {
        version: EVENT_VERSION,
        id: EventId::from_random([u8::try_from(sequence % 251).unwrap(); 16]),
        stream: Stream::Case(CaseId::from_random([1; 16])),
        sequence,
        previous: Digest::ZERO,
        at,
        actor,
        body,
    }
}
