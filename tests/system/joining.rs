//! An officer who begins later: enrolled at a desk, and registered by the authority of the directory.

use std::{collections::BTreeSet, path::Path, sync::Arc};

use domain::{
    Clock, Random,
    directory::{DirectoryChange, Officer, Role},
    event::{Actor, EVENT_VERSION, Event, EventBody, Stream},
    id::EventId,
};
use hub::{Foundation, Hub, Keys, Settings, found};
use jiff::Timestamp;
use ledger::checkpoint::LedgerKey;
use seal::{envelope::Envelope, secret::SigningKey};
use store::{Database, Program, object_files::ObjectFiles, visits::Visits};
use testkit::{CountingRandom, SetClock};

const PASSPHRASE: &str = "six words that are written nowhere";

struct NoCleaner;

impl hub::Cleaner for NoCleaner {
    fn clean(&self, _: &[u8]) -> Result<clean::Cleaned, clean::NotCleaned> {
        Err(clean::NotCleaned::NotUnderstood)
    }
}

fn seed(path: &Path) -> [u8; 32] {
    std::fs::read(path).unwrap().try_into().unwrap()
}

/// The hub of a demonstration that has stopped.
async fn opened(folder: &Path, now: Timestamp) -> Arc<Hub> {
    let folder = folder.join("hub");
    let settings = Settings {
        channel: "open-door".parse().unwrap(),
        questions: std::collections::BTreeMap::new(),
        sounds: std::collections::BTreeMap::new(),
        local_help: hub::LocalHelp::default(),
        onion: None,
        openings: wire::types::Openings::Public,
        leave_to: "https://weather.example".to_owned(),
        secure_cookies: false,
        unsent_files_bytes_max: 1024,
        reports_per_minute: hub::REPORTS_PER_MINUTE,
        address_book: hub::AddressBook::default(),
    };
    let keys = Keys {
        ledger: LedgerKey::from_seed(
            "demo.redress.example/ledger",
            &seed(&folder.join("ledger.key")),
        )
        .unwrap(),
        signing: SigningKey::from_seed(&seed(&folder.join("hub.key"))),
    };
    let clock: Arc<dyn Clock> = Arc::new(SetClock::at(&now.to_string()));
    let random: Arc<dyn Random> = Arc::new(CountingRandom::from(1 << 40));
    let stores = (
        Database::open_sqlite(&folder, Program::Hub).await.unwrap(),
        ObjectFiles::in_folder(&folder.join("objects")).unwrap(),
        Visits::in_folder(&folder.join("visits")).unwrap(),
    );
    Hub::open(stores, (clock, random), Arc::new(NoCleaner), keys, settings).await.unwrap()
}

/// A new officer of the State's desk in the folder of a demonstration that has stopped; the next one
/// that starts there knows them.
pub(crate) fn at_state_desk(folder: &Path, name: &str, organisation: &str, now: &str) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let random = CountingRandom::from(1 << 41);
        let random: &dyn Random = &random;
        let organisation = organisation.parse().unwrap();
        let desk = folder.join("state/desk");
        let database = Database::open_sqlite(&desk, Program::Desk).await.unwrap();
        let mut tx = database.begin().await.unwrap();
        let enrolled = desk::enrol(&mut tx, random, name, &organisation, PASSPHRASE).await.unwrap();
        tx.commit().await.unwrap();
        database.close().await;
        let officer = Officer {
            id: enrolled.officer,
            organisation,
            roles: BTreeSet::from([Role::StateAuthority]),
            verifying_key: enrolled.verifying_key,
            recipient: enrolled.recipient,
        };
        let now: Timestamp = now.parse().unwrap();
        let hub = opened(folder, now).await;
        let chain = hub.signed_chain().unwrap();
        let change = DirectoryChange::OfficerRegistered { officer };
        let event = Event {
            version: EVENT_VERSION,
            id: EventId::from_random(random.array()),
            stream: Stream::Directory,
            sequence: chain.length,
            previous: chain.last,
            at: now,
            actor: Actor::Authority,
            body: EventBody::DirectoryChanged(change),
        };
        let authority = SigningKey::from_seed(&seed(&folder.join("authority.key")));
        let envelopes = vec![Envelope::sign(event, &[(Actor::Authority, &authority)])];
        let foundation = Foundation { envelopes, frameworks: Vec::new() };
        found(&hub, &foundation).await.unwrap();
        hub.close().await;
    });
    let path = folder.join("demo.json");
    let mut known: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    known["officers"].as_array_mut().unwrap().push(serde_json::json!({
        "name": name,
        "organisation": organisation,
        "roles": ["state-authority"],
        "passphrase": PASSPHRASE,
    }));
    std::fs::write(&path, serde_json::to_vec(&known).unwrap()).unwrap();
}
