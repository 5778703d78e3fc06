//! The sample: organisations, officers, a channel, a framework. Invented, all of it.

use std::{collections::BTreeSet, fs};

use anyhow::Context;
use desk::enrol;
use domain::{
    Clock, Random,
    directory::{
        Adoption, Channel, DirectoryChange, FrameworkReference, Officer, Organisation,
        OrganisationKind, Role,
    },
    event::{Actor, EVENT_VERSION, Event, EventBody, Stream},
    id::{EventId, OfficerId},
    key::Digest,
};
use hub::{Foundation, found};
use jiff::Timestamp;
use ledger::checkpoint::LedgerKey;
use seal::{
    envelope::Envelope,
    receipt::Receipt,
    secret::{SecretKey, SigningKey},
};
use serde::{Deserialize, Serialize};
use store::Program;

use crate::{
    folder::{DeskFile, Folder, HubFile},
    machine::{SystemClock, SystemRandom},
    serve::{HubChoices, open_hub},
};

/// What a demonstration keeps so that it can be started again.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct DemoFile {
    /// Passphrases of sample officers; a real desk writes none down.
    pub(super) officers: Vec<DemoOfficer>,
    /// The escrow's key, as the auditors of the sample hold it; empty in samples of older versions.
    #[serde(default)]
    pub(super) escrow: String,
}

/// A sample officer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct DemoOfficer {
    pub(super) name: String,
    pub(super) organisation: String,
    pub(super) roles: Vec<String>,
    pub(super) passphrase: String,
}

const ORIGIN: &str = "demo.redress.example/ledger";
pub(super) const CHANNEL: &str = "open-door";
const FRAMEWORK: &str = "un-military-contingent";

/// The State that has a desk of its own; the other one is reached through an inbox.
const STATE_WITH_DESK: &str = "state-of-velmark";

/// Organisations: code, name, kind, calendar, time zone.
const ORGANISATIONS: [(&str, &str, OrganisationKind, &str, &str); 5] = [
    (
        "intake-service",
        "Open Door Service",
        OrganisationKind::IntakeService,
        "KE",
        "Africa/Nairobi",
    ),
    (
        "investigation-unit",
        "Independent Investigation Unit",
        OrganisationKind::InvestigationUnit,
        "KE",
        "Africa/Nairobi",
    ),
    (
        "state-of-ardenia",
        "Ministry of Defence of Ardenia",
        OrganisationKind::State,
        "FR",
        "Europe/Paris",
    ),
    (
        STATE_WITH_DESK,
        "Ministry of Justice of Velmark",
        OrganisationKind::State,
        "DE-BE",
        "Europe/Berlin",
    ),
    (
        "oversight-body",
        "Oversight Panel on Deployed Personnel",
        OrganisationKind::OversightBody,
        "CH-GE",
        "Europe/Zurich",
    ),
];

/// Officers: name, organisation, role.
const OFFICERS: [(&str, &str, Role); 9] = [
    ("Amina Diallo", "intake-service", Role::IntakeOfficer),
    ("Ruth Okello", "intake-service", Role::IntakeOfficer),
    ("Joseph Mwangi", "intake-service", Role::CaseManager),
    ("Leila Haddad", "investigation-unit", Role::Investigator),
    ("Tomas Rivera", "investigation-unit", Role::Investigator),
    ("Viktor Sand", STATE_WITH_DESK, Role::StateAuthority),
    ("Ngozi Eze", "oversight-body", Role::Auditor),
    ("Ingrid Solberg", "oversight-body", Role::Auditor),
    ("Daniel Osei", "intake-service", Role::EvidenceCustodian),
];

/// Words of a sample passphrase: 66 bits.
const PASSPHRASE_WORDS: usize = 6;

/// Where the data of the State's own desk lies, as `redress desk --data` is given it.
pub(super) fn state_folder(folder: &Folder) -> Folder {
    folder.inside("state")
}

/// Prepares a data folder, or finds it prepared.
///
/// Everything is made in a folder beside and moved in last, so that a stop in the middle leaves
/// nothing half made.
pub(super) async fn prepare(folder: &Folder, clock: SystemClock) -> anyhow::Result<DemoFile> {
    folder.create()?;
    let unfinished = folder.inside("unfinished");
    if !folder.holds("demo.json") {
        if !unfinished.holds("demo.json") {
            if unfinished.path().exists() {
                fs::remove_dir_all(unfinished.path())?;
            }
            make(&unfinished, clock).await.context("the sample cannot be made")?;
        }
        for part in ["hub", "desk", "state", "authority.key", "escrow.age", "demo.json"] {
            if unfinished.holds(part) {
                fs::rename(unfinished.path().join(part), folder.path().join(part))?;
            }
        }
        fs::File::open(folder.path())?.sync_all()?;
        fs::remove_dir_all(unfinished.path())?;
    }
    folder.read_json("demo.json")
}

async fn make(folder: &Folder, clock: SystemClock) -> anyhow::Result<()> {
    let random: &dyn Random = &SystemRandom;
    let state = state_folder(folder);
    for part in [folder, &folder.hub(), &folder.desk(), &state, &state.desk()] {
        part.create()?;
    }
    for (part, name) in
        [(folder.clone(), "authority.key"), (folder.hub(), "ledger.key"), (folder.hub(), "hub.key")]
    {
        part.write_seed(name, &random.array())?;
    }
    let authority = SigningKey::from_seed(&*folder.read_seed("authority.key")?);
    let file = HubFile { origin: ORIGIN.to_owned(), channel: CHANNEL.to_owned() };
    folder.hub().write_json("hub.json", &file)?;
    let file = DeskFile { authority: authority.verifying_key() };
    folder.desk().write_json("desk.json", &file)?;
    state.desk().write_json("desk.json", &file)?;

    let (officers, enrolled) = enrol_officers(folder, random).await?;
    let escrow = make_escrow(folder, random)?;
    let at = domain::source::hour_of(clock.now());
    let changes = changes(folder, &authority, (&enrolled, &escrow), at)?;
    let envelopes = sign(changes, &authority, at, random);
    let text = workflow::framework::shipped(FRAMEWORK).context("the framework is missing")?;
    let hub = open_hub(&folder.hub(), clock, HubChoices::for_demonstration()).await?;
    let foundation = Foundation { envelopes, frameworks: vec![text.to_owned()] };
    found(&hub, &foundation).await.context("the directory cannot be published")?;
    hub.close().await;
    let escrow = escrow.to_text().to_string();
    folder.write_json("demo.json", &DemoFile { officers, escrow })
}

async fn enrol_officers(
    folder: &Folder,
    random: &dyn Random,
) -> anyhow::Result<(Vec<DemoOfficer>, Vec<Officer>)> {
    let database = folder.desk().database(Program::Desk).await?;
    let of_state = state_folder(folder).desk().database(Program::Desk).await?;
    let mut tx = database.begin().await?;
    let mut tx_of_state = of_state.begin().await?;
    let (mut shown, mut enrolled) = (Vec::new(), Vec::new());
    for (name, organisation, role) in OFFICERS {
        let words = Receipt::from_entropy(random.array()).words("en");
        let passphrase = words.into_iter().take(PASSPHRASE_WORDS).collect::<Vec<_>>().join(" ");
        let code = organisation.parse()?;
        let tx = if organisation == STATE_WITH_DESK { &mut tx_of_state } else { &mut tx };
        let officer = enrol(tx, random, name, &code, &passphrase).await?;
        enrolled.push(Officer {
            id: officer.officer,
            organisation: code,
            roles: BTreeSet::from([role]),
            verifying_key: officer.verifying_key,
            recipient: officer.recipient,
        });
        shown.push(DemoOfficer {
            name: name.to_owned(),
            organisation: organisation.to_owned(),
            roles: vec![role.as_str().to_owned()],
            passphrase,
        });
    }
    tx.commit().await?;
    tx_of_state.commit().await?;
    database.close().await;
    of_state.close().await;
    Ok((shown, enrolled))
}

/// The escrow's identity, as an age file under a passphrase that is written nowhere, and as text in the
/// sample's own file: in a real deployment it is made offline and split among bodies that do not trust
/// one another.
fn make_escrow(folder: &Folder, random: &dyn Random) -> anyhow::Result<SecretKey> {
    let escrow = SecretKey::generate();
    let passphrase = Receipt::from_entropy(random.array()).words("en").join(" ");
    let passphrase = age::secrecy::SecretString::from(passphrase);
    let mut recipient = age::scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(ESCROW_WORK_FACTOR);
    let sealed = age::encrypt(&recipient, escrow.to_text().as_bytes())?;
    folder.write("escrow.age", &sealed)?;
    Ok(escrow)
}

/// A sample's escrow file is never opened: the smallest work is enough.
const ESCROW_WORK_FACTOR: u8 = 10;

fn changes(
    folder: &Folder,
    authority: &SigningKey,
    (officers, escrow): (&[Officer], &SecretKey),
    from: Timestamp,
) -> anyhow::Result<Vec<DirectoryChange>> {
    let hub = SigningKey::from_seed(&*folder.hub().read_seed("hub.key")?);
    let ledger = LedgerKey::from_seed(ORIGIN, &*folder.hub().read_seed("ledger.key")?)?;
    let mut changes = vec![DirectoryChange::Founded {
        authority: authority.verifying_key(),
        hub: hub.verifying_key(),
        ledger: ledger.verifier().to_owned(),
    }];
    for (id, name, kind, calendar, time_zone) in ORGANISATIONS {
        let organisation = Organisation {
            id: id.parse()?,
            name: name.to_owned(),
            kind,
            calendar: calendar.parse()?,
            time_zone: time_zone.to_owned(),
        };
        changes.push(DirectoryChange::OrganisationRegistered { organisation });
    }
    for officer in officers {
        changes.push(DirectoryChange::OfficerRegistered { officer: officer.clone() });
    }
    let intake: BTreeSet<OfficerId> = officers
        .iter()
        .filter(|officer| officer.roles.contains(&Role::IntakeOfficer))
        .map(|officer| officer.id)
        .collect();
    let text = workflow::framework::shipped(FRAMEWORK).context("the framework is missing")?;
    let channel = Channel {
        id: CHANNEL.parse()?,
        organisation: "intake-service".parse()?,
        intake,
        escrow: escrow.recipient(),
    };
    changes.push(DirectoryChange::ChannelOpened { channel });
    let framework = FrameworkReference {
        name: FRAMEWORK.parse()?,
        version: workflow::framework::parse(text)?.version,
        digest: seal::digest(text.as_bytes()),
    };
    let adoption = Adoption { channel: CHANNEL.parse()?, framework, from };
    changes.push(DirectoryChange::FrameworkAdopted { adoption });
    Ok(changes)
}

fn sign(
    changes: Vec<DirectoryChange>,
    authority: &SigningKey,
    at: Timestamp,
    random: &dyn Random,
) -> Vec<Envelope> {
    let mut previous = Digest::ZERO;
    (0..)
        .zip(changes)
        .map(|(sequence, change)| {
            let event = Event {
                version: EVENT_VERSION,
                id: EventId::from_random(random.array()),
                stream: Stream::Directory,
                sequence,
                previous,
                at,
                actor: Actor::Authority,
                body: EventBody::DirectoryChanged(change),
            };
            let envelope = Envelope::sign(event, &[(Actor::Authority, authority)]);
            previous = envelope.digest();
            envelope
        })
        .collect()
}
