//! The outbox against real sockets: what arrives, how often, and what it says.
#![expect(clippy::unwrap_used, reason = "what the tests share is part of the tests")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{
    Clock, Random,
    directory::{DirectoryChange, Organisation, OrganisationKind},
    event::{Actor, EVENT_VERSION, Event, EventBody, SealedBy, Stream},
    id::{CaseId, DeliveryId, EventId},
    key::Digest,
    queue::{Shelf, Summary},
    report::ReportingOption,
};
use hmac::{Hmac, Mac};
use hub::{AddressBook, AddressFile, Foundation, Hub, Keys, Settings, Watch, deliver_due, found};
use jiff::Timestamp;
use ledger::checkpoint::LedgerKey;
use seal::{envelope::Envelope, secret::SigningKey};
use store::{
    Database, Program,
    cases::{self, CaseChange},
    deliveries::{self, Channel, Fault, Kind, NewDelivery},
    notices::{self, Notice},
    object_files::ObjectFiles,
    visits::Visits,
};
use testkit::{CountingRandom, SetClock, postbox::Postbox};
use tokio_util::sync::CancellationToken;

const BEGIN: &str = "2026-03-05T08:00:00Z";
const SECRET: &str = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

struct NoCleaner;

impl hub::Cleaner for NoCleaner {
    fn clean(&self, _: &[u8]) -> Result<clean::Cleaned, clean::NotCleaned> {
        Err(clean::NotCleaned::NotUnderstood)
    }
}

/// A hub with one organisation, and both places where that organisation is told.
struct Scene {
    hub: Arc<Hub>,
    database: Database,
    clock: Arc<SetClock>,
    mail: Postbox,
    web: Postbox,
    random: CountingRandom,
    _folder: tempfile::TempDir,
}

impl Scene {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open_sqlite(folder.path(), Program::Hub).await.unwrap();
        let files = ObjectFiles::in_folder(&folder.path().join("objects")).unwrap();
        let visits = Visits::in_folder(&folder.path().join("visits")).unwrap();
        let (mail, web) = (Postbox::smtp(), Postbox::http());
        let file = serde_json::json!({
            "email": { "server": format!("smtp://{}", mail.address()), "from": "hub@redress.example" },
            "organisation": [{
                "id": "intake-service",
                "email": ["duty@service.example", "head@service.example"],
                "webhook": {
                    "url": format!("http://{}/hook", web.address()),
                    "secret": format!("whsec_{SECRET}"),
                },
            }],
        });
        let file: AddressFile = serde_json::from_value(file).unwrap();
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
            address_book: AddressBook::try_from(file).unwrap(),
        };
        let keys = Keys {
            ledger: LedgerKey::from_seed("test.example/ledger", &[1; 32]).unwrap(),
            signing: SigningKey::from_seed(&[2; 32]),
        };
        let clock = Arc::new(SetClock::at(BEGIN));
        let shared: Arc<dyn Clock> = Arc::<SetClock>::clone(&clock);
        let random: Arc<dyn Random> = Arc::new(CountingRandom::default());
        let hub = Hub::open(
            (database.clone(), files, visits),
            (shared, random),
            Arc::new(NoCleaner),
            keys,
            settings,
        );
        let hub = hub.await.unwrap();
        found(&hub, &foundation()).await.unwrap();
        let random = CountingRandom::from(1 << 32);
        Self { hub, database, clock, mail, web, random, _folder: folder }
    }

    /// Puts something into the outbox; gives its number.
    async fn put(&self, channel: Channel, subject: &str, kind: Kind) -> DeliveryId {
        let delivery = DeliveryId::from_random((&self.random as &dyn Random).array());
        let new = NewDelivery {
            delivery,
            addressee: &"intake-service".parse().unwrap(),
            channel,
            subject,
            kind,
            due_day: Some("2026-03-19".parse().unwrap()),
            first_attempt: self.clock.now(),
        };
        let mut tx = self.database.begin().await.unwrap();
        deliveries::insert(&mut tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        delivery
    }

    /// A notice at the desk about a duty of a case of its own.
    async fn notify(&self, number: u8, duty_due: &str) -> Notice {
        let case = CaseId::from_random([number; 16]);
        let notice = Notice {
            notice: format!("notice-{number}"),
            addressee: "intake-service".parse().unwrap(),
            case,
            event: EventId::from_random([number; 16]),
            milestone: "M11".parse().unwrap(),
            meaning: "reminder".to_owned(),
            due: self.clock.now(),
            duty_due: Some(duty_due.parse().unwrap()),
        };
        let change = CaseChange {
            length_before: 0,
            length: 1,
            wake: None,
            summary: summary(),
            seen_by: Vec::new(),
        };
        let mut tx = self.database.begin().await.unwrap();
        cases::insert(&mut tx, case, &change, false).await.unwrap();
        assert!(notices::insert(&mut tx, &notice).await.unwrap());
        tx.commit().await.unwrap();
        notice
    }

    async fn deliver_at(&self, moment: &str) -> usize {
        self.clock.set(moment);
        deliver_due(&self.hub).await.unwrap()
    }
}

fn summary() -> Summary {
    Summary {
        channel: "open-door".parse().unwrap(),
        received: BEGIN.parse().unwrap(),
        option: ReportingOption::Unrestricted,
        sealed_by: SealedBy::Hub,
        shelf: Shelf::Active,
        opened: false,
        read: false,
        news: false,
        assigned: 0,
        renewal: false,
        text_bytes: 4096,
        files: 0,
        next: None,
    }
}

fn foundation() -> Foundation {
    let authority = SigningKey::from_seed(&[3; 32]);
    let ledger = LedgerKey::from_seed("test.example/ledger", &[1; 32]).unwrap();
    let founded = DirectoryChange::Founded {
        authority: authority.verifying_key(),
        hub: SigningKey::from_seed(&[2; 32]).verifying_key(),
        ledger: ledger.verifier().to_owned(),
    };
    let organisation = Organisation {
        id: "intake-service".parse().unwrap(),
        name: "Open Door Service".to_owned(),
        kind: OrganisationKind::IntakeService,
        calendar: "KE".parse().unwrap(),
        time_zone: "Africa/Nairobi".to_owned(),
    };
    let mut previous = Digest::ZERO;
    let changes = [founded, DirectoryChange::OrganisationRegistered { organisation }];
    let envelopes = (0..).zip(changes).map(|(sequence, change)| {
        let event = Event {
            version: EVENT_VERSION,
            id: EventId::from_random([u8::try_from(sequence).unwrap(); 16]),
            stream: Stream::Directory,
            sequence,
            previous,
            at: BEGIN.parse().unwrap(),
            actor: Actor::Authority,
            body: EventBody::DirectoryChanged(change),
        };
        let envelope = Envelope::sign(event, &[(Actor::Authority, &authority)]);
        previous = envelope.digest();
        envelope
    });
    Foundation { envelopes: envelopes.collect(), frameworks: Vec::new() }
}

#[tokio::test]
async fn a_webhook_tells_a_number_and_a_day_and_proves_who_sent_it() {
    let scene = Scene::new().await;
    let delivery = scene.put(Channel::Webhook, "notice-1", Kind::Reminder).await;
    assert_eq!(deliver_due(&scene.hub).await.unwrap(), 1);
    let letters = scene.web.letters();
    let [letter] = letters.as_slice() else { panic!("{letters:?}") };
    let told = format!(
        r#"{{"id":"{delivery}","organisation":"intake-service","kind":"reminder","due":"2026-03-19"}}"#
    );
    assert_eq!(letter.body, told);
    assert_eq!(letter.header("webhook-id"), Some(delivery.to_string().as_str()));
    // As a receiver would check it.
    let second = letter.header("webhook-timestamp").unwrap();
    assert_eq!(second, BEGIN.parse::<Timestamp>().unwrap().as_second().to_string());
    let key = BASE64_STANDARD.decode(SECRET).unwrap();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{delivery}.{second}.{told}").as_bytes());
    let signature = letter.header("webhook-signature").unwrap().strip_prefix("v1,").unwrap();
    mac.verify_slice(&BASE64_STANDARD.decode(signature).unwrap()).unwrap();
    assert_eq!(scene.deliver_at("2027-03-05T08:00:00Z").await, 0, "delivered once");
}

#[tokio::test]
async fn what_is_refused_is_tried_again_later_with_the_same_number() {
    let scene = Scene::new().await;
    scene.web.refuse(true);
    scene.mail.refuse(true);
    let web = scene.put(Channel::Webhook, "notice-1", Kind::Escalation).await;
    let mail = scene.put(Channel::Email, "notice-1", Kind::LastEscalation).await;
    assert_eq!(deliver_due(&scene.hub).await.unwrap(), 2);
    for waiting in deliveries::waiting(&scene.database, 10).await.unwrap() {
        assert_eq!((waiting.attempts, waiting.last_fault), (1, Some(Fault::Refused)));
    }
    // Half a minute at least, and a minute at most.
    assert_eq!(scene.deliver_at("2026-03-05T08:00:29Z").await, 0);
    scene.web.refuse(false);
    scene.mail.refuse(false);
    assert_eq!(scene.deliver_at("2026-03-05T08:01:00Z").await, 2);
    let (hooks, mails) = (scene.web.letters(), scene.mail.letters());
    assert_eq!((hooks.len(), mails.len()), (1, 1));
    assert_eq!(hooks[0].header("webhook-id"), Some(web.to_string().as_str()));
    let id = format!("<{mail}@redress.example>");
    assert_eq!(mails[0].header("Message-ID"), Some(id.as_str()));
}

#[tokio::test]
async fn what_never_arrives_is_given_up_shown_and_can_be_tried_again() {
    let scene = Scene::new().await;
    scene.web.refuse(true);
    let delivery = scene.put(Channel::Webhook, "notice-1", Kind::Escalation).await;
    let mut attempts = 0;
    while let Some(next) = deliveries::waiting(&scene.database, 1).await.unwrap().pop() {
        attempts += scene.deliver_at(&next.next_attempt.unwrap().to_string()).await;
        assert!(attempts <= 30, "it is never given up");
    }
    assert_eq!(attempts, 30);
    let dead = deliveries::dead(&scene.database, 10).await.unwrap();
    assert_eq!((dead[0].delivery, dead[0].last_fault), (delivery, Some(Fault::Refused)));
    scene.web.refuse(false);
    let now = scene.clock.now();
    assert_eq!(deliveries::revive(&mut scene.database.alone(), now).await.unwrap(), 1);
    deliver_due(&scene.hub).await.unwrap();
    let letters = scene.web.letters();
    assert_eq!(letters[0].header("webhook-id"), Some(delivery.to_string().as_str()));
}

#[tokio::test]
async fn an_attempt_that_was_never_noted_is_made_again() {
    let scene = Scene::new().await;
    let delivery = scene.put(Channel::Webhook, "notice-1", Kind::Reminder).await;
    // The program died between sending and noting: the attempt was begun, and that is all.
    let due = deliveries::due(&scene.database, scene.clock.now(), 1).await.unwrap();
    let next = "2026-03-05T08:01:00Z".parse().unwrap();
    let begun = deliveries::begin_attempt(&mut scene.database.alone(), &due[0], next).await;
    assert!(begun.unwrap());
    assert_eq!(scene.deliver_at("2026-03-05T08:00:59Z").await, 0);
    assert_eq!(scene.deliver_at("2026-03-05T08:01:00Z").await, 1);
    assert_eq!(scene.web.letters()[0].header("webhook-id"), Some(delivery.to_string().as_str()));
}

#[tokio::test]
async fn a_digest_counts_what_waits_and_names_nothing() {
    let scene = Scene::new().await;
    let mut notices = Vec::new();
    // Thursday: the third working day is Tuesday.
    for (number, due) in
        [(1, "2026-03-05T21:00:00Z"), (2, "2026-03-10T21:00:00Z"), (3, "2026-03-10T21:00:01Z")]
    {
        notices.push(scene.notify(number, due).await);
    }
    scene.notify(4, "2026-03-01T21:00:00Z").await;
    let digest = scene.put(Channel::Email, "digest 2026-03-05", Kind::Digest).await;
    assert_eq!(deliver_due(&scene.hub).await.unwrap(), 1);
    let mails = scene.mail.letters();
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    let body = mail.body.replace(['\u{2068}', '\u{2069}'], "").replace("=E2=81=A8", "");
    let body = body.replace("=E2=81=A9", "").replace("=\r\n", "");
    let counts = "Notices not read yet: 4\r\nDates within three working days: 2\r\n\
        Dates that have passed: 1\r\n";
    assert!(body.starts_with(counts), "{body}");
    assert!(mail.head.contains("duty@service.example") && mail.head.contains("head@service"));
    assert_eq!(mail.header("Auto-Submitted"), Some("auto-generated"));
    assert!(mail.header("Message-ID").unwrap().contains(&digest.to_string()));
    let whole = format!("{}{body}", mail.head);
    for notice in &notices {
        let identifying = [notice.case.to_string(), notice.case.short(), notice.event.to_string()];
        for word in identifying.iter().chain([&notice.notice, &"M11".to_owned()]) {
            assert!(!whole.contains(word.as_str()), "{word} in {whole}");
        }
    }
}

#[tokio::test]
async fn a_digest_of_what_has_been_read_is_not_sent() {
    let scene = Scene::new().await;
    let notice = scene.notify(1, "2026-03-10T21:00:00Z").await;
    let mut tx = scene.database.begin().await.unwrap();
    let now = scene.clock.now();
    assert!(notices::mark_read(&mut tx, &notice.notice, &notice.addressee, now).await.unwrap());
    tx.commit().await.unwrap();
    scene.put(Channel::Email, "digest 2026-03-05", Kind::Digest).await;
    assert_eq!(deliver_due(&scene.hub).await.unwrap(), 1);
    assert_eq!(scene.mail.letters(), []);
    assert!(deliveries::waiting(&scene.database, 10).await.unwrap().is_empty());
    assert!(deliveries::dead(&scene.database, 10).await.unwrap().is_empty());
}

/// Sets the time of day when it is asked for the second time, and never moves itself.
struct JumpsOnce {
    clock: Arc<SetClock>,
    to: &'static str,
    asked: AtomicU64,
}

impl Watch for JumpsOnce {
    fn elapsed(&self) -> Duration {
        if self.asked.fetch_add(1, Ordering::SeqCst) == 1 {
            self.clock.set(self.to);
        }
        Duration::from_secs(1000)
    }
}

/// Lets the watch look once while the time of day goes to another moment; gives what was told.
async fn told_when_the_clock_goes_to(to: &'static str) -> Vec<Kind> {
    let scene = Scene::new().await;
    let clock = Arc::clone(&scene.clock);
    let stop = CancellationToken::new();
    stop.cancel();
    let jumps = Arc::new(JumpsOnce { clock, to, asked: AtomicU64::default() });
    hub::watch(Arc::clone(&scene.hub), jumps, stop).await;
    let told = deliveries::waiting(&scene.database, 10).await.unwrap();
    let made = deliver_due(&scene.hub).await.unwrap();
    assert_eq!((made, scene.web.letters().len()), (told.len(), told.len() / 2));
    for mail in scene.mail.letters() {
        assert!(mail.body.contains("The clock of the hub cannot be trusted."), "{}", mail.body);
    }
    told.into_iter().map(|delivery| delivery.kind).collect()
}

#[tokio::test]
async fn a_clock_that_goes_backwards_or_jumps_raises_an_alarm() {
    let alarm = [Kind::ClockFrozen, Kind::ClockFrozen];
    assert_eq!(told_when_the_clock_goes_to("2026-03-05T08:05:01Z").await, alarm);
    assert_eq!(told_when_the_clock_goes_to("2026-03-05T07:59:59Z").await, alarm);
    assert_eq!(told_when_the_clock_goes_to("2026-03-05T08:05:00Z").await, []);
}
