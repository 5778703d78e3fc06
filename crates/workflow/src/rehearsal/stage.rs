//! The stage of a rehearsal: organisations, officers and keys that nobody holds.

use std::collections::BTreeSet;

use domain::{
    directory::{
        Adoption, Channel, Directory, DirectoryChange, FrameworkReference, Officer, Organisation,
        OrganisationKind, Role,
    },
    event::{
        Actor, CaseOffer, EVENT_VERSION, Event, EventBody, Grant, GrantedTo, InboxKeys,
        ObjectReference, SealedBy, Stream,
    },
    id::{
        CalendarName, CaseId, ChannelId, DraftId, EventId, FamilyContactId, InboxId, MilestoneId,
        ObjectId, OfficerId, OrganisationId,
    },
    key::{Digest, Recipient, VerifyingKey},
    letter::{Template, Way},
    report::{Compartment, ReportingOption},
};
use jiff::Timestamp;

use crate::{
    framework::Framework,
    history::{History, Holder},
};

/// Where the organisations of a rehearsal are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The calendar of the service that took the report.
    pub service_calendar: CalendarName,
    /// Its time zone (IANA).
    pub service_zone: String,
    /// The calendar of the State.
    pub state_calendar: CalendarName,
    /// Its time zone (IANA).
    pub state_zone: String,
}

/// The numbers of what is on the stage; each identifier is its number repeated.
const FIRST: u8 = 1;
const SECOND: u8 = 2;
const REPORTER: u8 = 3;
const CONTACT: u8 = 4;
const OBJECT: u8 = 5;
const CASE: u8 = 6;
const OVERSIGHT: u8 = 7;
const ELSEWHERE: u8 = 8;

#[derive(Debug)]
pub(super) struct Stage {
    pub(super) directory: Directory,
    pub(super) service: Organisation,
    pub(super) state: Organisation,
    framework: FrameworkReference,
    channel: ChannelId,
}

fn organisation(
    id: &str,
    kind: OrganisationKind,
    calendar: &CalendarName,
    zone: &str,
) -> Organisation {
    Organisation {
        id: code(id),
        name: id.to_owned(),
        kind,
        calendar: calendar.clone(),
        time_zone: zone.to_owned(),
    }
}

fn code(text: &str) -> OrganisationId {
    #[expect(clippy::expect_used, reason = "literals that are codes")]
    text.parse().expect("a code")
}

fn recipient() -> Recipient {
    #[expect(clippy::expect_used, reason = "a literal that is one")]
    Recipient::try_from("age1x".to_owned()).expect("a recipient")
}

const WORKS: [Role; 3] = [Role::IntakeOfficer, Role::CaseManager, Role::Investigator];

fn officer(number: u8, organisation: &Organisation, roles: &[Role]) -> Officer {
    Officer {
        id: OfficerId::from_random([number; 16]),
        organisation: organisation.id.clone(),
        roles: roles.iter().copied().collect(),
        verifying_key: VerifyingKey([number; 32]),
        recipient: recipient(),
    }
}

fn inbox(number: u8) -> InboxKeys {
    InboxKeys {
        inbox: InboxId::from_random([number; 16]),
        authenticator: Digest([number; 32]),
        verifying_key: VerifyingKey([number; 32]),
        recipient: recipient(),
    }
}

impl Stage {
    pub(super) fn new(framework: &Framework, places: &Places) -> Self {
        let pinned = FrameworkReference {
            name: framework.name.clone(),
            version: framework.version,
            digest: Digest::ZERO,
        };
        let service = organisation(
            "service",
            OrganisationKind::IntakeService,
            &places.service_calendar,
            &places.service_zone,
        );
        let state = organisation(
            "state",
            OrganisationKind::State,
            &places.state_calendar,
            &places.state_zone,
        );
        #[expect(clippy::expect_used, reason = "a literal that is a code")]
        let channel: ChannelId = "channel".parse().expect("a code");
        let officers = [FIRST, SECOND].map(|number| officer(number, &service, &WORKS));
        let oversight = organisation(
            "oversight",
            OrganisationKind::OversightBody,
            &places.service_calendar,
            &places.service_zone,
        );
        let overseer = officer(OVERSIGHT, &oversight, &[Role::Auditor]);
        let elsewhere = organisation(
            "elsewhere",
            OrganisationKind::InvestigationUnit,
            &places.service_calendar,
            &places.service_zone,
        );
        let other = officer(ELSEWHERE, &elsewhere, &WORKS);
        let opened = Channel {
            id: channel.clone(),
            organisation: service.id.clone(),
            intake: officers.iter().map(|officer| officer.id).collect(),
            escrow: recipient(),
        };
        let adoption =
            Adoption { channel: channel.clone(), framework: pinned.clone(), from: Timestamp::MIN };
        let founded = DirectoryChange::Founded {
            authority: VerifyingKey([CASE; 32]),
            hub: VerifyingKey([OBJECT; 32]),
            ledger: String::new(),
        };
        let registered = [&service, &state, &oversight, &elsewhere]
            .map(|known| DirectoryChange::OrganisationRegistered { organisation: known.clone() });
        let changes = std::iter::once(founded)
            .chain(registered)
            .chain(officers.map(|officer| DirectoryChange::OfficerRegistered { officer }))
            .chain([overseer, other].map(|officer| DirectoryChange::OfficerRegistered { officer }))
            .chain([DirectoryChange::ChannelOpened { channel: opened }])
            .chain([DirectoryChange::FrameworkAdopted { adoption }]);
        let mut directory = Directory::default();
        for change in changes {
            #[expect(clippy::expect_used, reason = "the same directory every time")]
            directory.apply(&change).expect("the stage is coherent");
        }
        Self { directory, service, state, framework: pinned, channel }
    }

    /// The officer who acts.
    pub(super) fn first() -> Actor {
        Actor::Officer(OfficerId::from_random([FIRST; 16]))
    }

    /// The officer of the oversight body.
    pub(super) fn oversight() -> Actor {
        Actor::Officer(OfficerId::from_random([OVERSIGHT; 16]))
    }

    /// The officer who approves.
    pub(super) fn second() -> Actor {
        Actor::Officer(OfficerId::from_random([SECOND; 16]))
    }

    /// Who may answer an offer: of the other organisation, or of the service once that has the case.
    pub(super) fn receiver(taken_over: bool) -> Actor {
        let number = if taken_over { FIRST } else { ELSEWHERE };
        Actor::Officer(OfficerId::from_random([number; 16]))
    }

    /// The officers of the channel.
    pub(super) fn intake(&self) -> BTreeSet<OfficerId> {
        self.directory
            .channel(&self.channel)
            .map(|channel| channel.intake.clone())
            .unwrap_or_default()
    }

    /// Offers the case to the other organisation, or back to the service.
    pub(super) fn offer(taken_over: bool) -> (Actor, EventBody) {
        let (organisation, to) =
            if taken_over { ("service", FIRST) } else { ("elsewhere", ELSEWHERE) };
        let to = GrantedTo::Officer(OfficerId::from_random([to; 16]));
        let compartments = BTreeSet::from([Compartment::Statement]);
        let offer = CaseOffer {
            organisation: code(organisation),
            reason: Self::reference(),
            grants: vec![Grant { compartments, to, keys: Self::reference() }],
        };
        (Self::receiver(!taken_over), EventBody::CaseOffered(offer))
    }

    pub(super) fn reporter() -> Actor {
        Actor::Inbox(Self::reporter_inbox())
    }

    pub(super) fn reporter_inbox() -> InboxId {
        InboxId::from_random([REPORTER; 16])
    }

    pub(super) fn contact() -> FamilyContactId {
        FamilyContactId::from_random([CONTACT; 16])
    }

    pub(super) fn reference() -> ObjectReference {
        let object = ObjectId::from_random([OBJECT; 16]);
        ObjectReference { object, sha256: Digest::ZERO, size_bytes: 1 }
    }

    pub(super) fn event(sequence: u32, at: Timestamp, actor: Actor, body: EventBody) -> Event {
        Event {
            version: EVENT_VERSION,
            id: EventId::from_random([OBJECT; 16]),
            stream: Stream::Case(CaseId::from_random([CASE; 16])),
            sequence,
            previous: Digest::ZERO,
            at,
            actor,
            body,
        }
    }

    pub(super) fn received(&self, at: Timestamp, option: ReportingOption) -> Event {
        let to = GrantedTo::Officer(OfficerId::from_random([FIRST; 16]));
        let compartments = BTreeSet::from([Compartment::Statement]);
        let body = EventBody::ReportReceived {
            channel: self.channel.clone(),
            framework: self.framework.clone(),
            option,
            sealed_by: SealedBy::Hub,
            inbox: inbox(REPORTER),
            compartments: vec![],
            files: vec![],
            originals: Vec::new(),
            grants: vec![Grant { compartments, to, keys: Self::reference() }],
        };
        Self::event(0, at, Actor::Hub, body)
    }

    /// A letter: drafted by one officer, approved by the other. `number` is new for each letter;
    /// who has an inbox already gets it there.
    pub(super) fn letter(
        &self,
        (number, history): (u32, &History),
        family: bool,
        meets: &MilestoneId,
    ) -> Vec<(Actor, EventBody)> {
        let mut unique = [0; 16];
        unique.iter_mut().zip(number.to_be_bytes()).for_each(|(to, from)| *to = from);
        let draft = DraftId::from_random(unique);
        let holder = if family {
            Holder::Family(Self::contact())
        } else {
            Holder::State(self.state.id.clone())
        };
        let known = history.inbox_of(&holder).map(|inbox| &inbox.keys);
        let fresh = |unique| InboxKeys { inbox: InboxId::from_random(unique), ..inbox(CASE) };
        let letter = Digest::ZERO;
        let drafted = EventBody::LetterDrafted {
            draft,
            template: if family { Template::FamilyNews } else { Template::NationalNotification },
            organisation: (!family).then(|| self.state.id.clone()),
            contact: family.then(Self::contact),
            content: Self::reference(),
            letter,
        };
        let disclosed = EventBody::LetterDisclosed {
            draft,
            letter,
            way: Way::Inbox,
            inbox: Some(known.cloned().unwrap_or_else(|| fresh(unique))),
            message: Self::reference(),
            file: None,
            milestone: Some(meets.clone()),
        };
        vec![(Self::first(), drafted), (Self::second(), disclosed)]
    }
}
