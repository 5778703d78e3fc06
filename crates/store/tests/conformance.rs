//! One suite for both databases: every function of the store, and the schemas themselves.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

mod support;

use domain::{
    event::{ObjectReference, Occurrence, SealedBy, Stream},
    id::{CaseId, EventId, InboxId, ObjectId, OfficerId},
    key::Digest,
    queue::{NextDuty, Shelf, Show, Summary, Tie},
    report::ReportingOption,
};
use jiff::Timestamp;
use store::{
    Database, Error, Program,
    cases::{self, CaseChange},
    checkpoints::{self, SignedCheckpoint},
    events::{self, NewEvent, NewHead},
    figures::{self, Unanswered},
    frameworks, inboxes,
    objects::{self, Content},
    officers::{self, StoredOfficer},
    queue::{self, Part, Whose},
    settings,
    uploads::{self, Upload},
    visits::Visits,
};
use support::{
    Backend, SqliteFolders, every_statement_prepares,
    notified::organisations_see_the_cases_they_were_notified_of,
    outbox::{
        a_delivery_is_attempted_by_one_until_it_ends, a_notice_is_given_once_and_read_once,
        deliveries_are_counted_and_forgotten_a_while_after_they_arrived,
    },
    schema,
};
use testkit::postgres::Postgres;

fn case(number: u8) -> CaseId {
    CaseId::from_random([number; 16])
}

fn officer(number: u8) -> OfficerId {
    OfficerId::from_random([number; 16])
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn change(length_before: u32, moment: Option<i64>) -> CaseChange {
    let next = |moment| NextDuty {
        milestone: "M03".parse().unwrap(),
        owner: "case-manager".to_owned(),
        due: at(moment),
        day: None,
        stopped: false,
    };
    let summary = Summary {
        channel: "channel".parse().unwrap(),
        received: at(0),
        option: ReportingOption::Unrestricted,
        sealed_by: SealedBy::Hub,
        shelf: Shelf::Active,
        opened: false,
        read: false,
        news: true,
        assigned: 0,
        renewal: false,
        text_bytes: 4096,
        files: 0,
        next: moment.map(next),
    };
    CaseChange {
        length_before,
        length: length_before + 1,
        wake: moment.map(at),
        summary,
        seen_by: vec![
            (officer(7), Tie::Seen),
            (officer(9), Tie::Assigned),
            (officer(11), Tie::Asked),
        ],
    }
}

fn part(show: Show) -> Part {
    Part { show, now: at(30), first: 0, count: 10 }
}

fn new_event(leaf_index: u64, sequence: u32, envelope: &[u8]) -> NewEvent<'_> {
    let number = u8::try_from(leaf_index).unwrap();
    NewEvent {
        leaf_index,
        stream: Stream::Case(case(1)),
        sequence,
        event_id: EventId::from_random([number; 16]),
        envelope,
        salt: [number; 32],
    }
}

async fn events_append_in_order_and_conflict_when_overtaken(database: &Database) {
    let mut tx = database.begin().await.unwrap();
    assert_eq!(events::lock_head(&mut tx).await.unwrap(), events::Head::default());
    events::insert(&mut tx, &[new_event(0, 0, b"one")]).await.unwrap();
    let head = NewHead {
        size_before: 0,
        size: 1,
        frontier: &[7; 32],
        checkpoint: "first",
        hashes: &[(0, [7; 32])],
    };
    events::advance(&mut tx, head).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = database.begin().await.unwrap();
    let taken = events::insert(&mut tx, &[new_event(1, 0, b"two")]).await;
    assert!(matches!(taken, Err(Error::Conflict)), "{taken:?}");
    drop(tx);
    let mut tx = database.begin().await.unwrap();
    let overtaken = events::advance(&mut tx, NewHead { size_before: 5, size: 6, ..head }).await;
    assert!(matches!(overtaken, Err(Error::Conflict)), "{overtaken:?}");
    drop(tx);

    let head = events::head(database).await.unwrap();
    assert_eq!((head.size, head.checkpoint.as_str()), (1, "first"));
    let stored = events::of_stream(database, Stream::Case(case(1))).await.unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!(stored[0].envelope, b"one");
    assert_eq!(events::by_leaf(database, 0, 10).await.unwrap(), stored);
    assert_eq!(events::hashes(database, &[0, 9]).await.unwrap(), vec![(0, [7; 32])]);
    let signed = SignedCheckpoint { size: 1, note: "first".to_owned() };
    assert_eq!(checkpoints::after(database, 0, 10).await.unwrap(), vec![signed]);
    let mut tx = database.begin().await.unwrap();
    assert_eq!(events::of_stream_in(&mut tx, Stream::Case(case(1))).await.unwrap(), stored);
}

async fn what_is_not_committed_never_happened(database: &Database) {
    let mut tx = database.begin().await.unwrap();
    cases::insert(&mut tx, case(99), &change(0, None), false).await.unwrap();
    drop(tx);
    assert!(!cases::sees(database, case(99), officer(1)).await.unwrap());
    assert!(cases::all(database, 0, 10).await.unwrap().is_empty());
}

async fn visits_are_replaced_and_expire(visits: &Visits) {
    visits.keep("a", b"one", at(10)).await.unwrap();
    visits.keep("a", b"two", at(20)).await.unwrap();
    visits.keep("b", b"three", at(5)).await.unwrap();
    assert_eq!(visits.get("a", at(19)).await.unwrap(), Some(b"two".to_vec()));
    assert_eq!(visits.get("a", at(20)).await.unwrap(), None);
    assert_eq!(visits.forget_expired(at(10)).await.unwrap(), 1);
    assert_eq!(visits.get("b", at(0)).await.unwrap(), None);
    visits.forget("a").await.unwrap();
    visits.forget("a").await.unwrap();
    assert_eq!(visits.get("a", at(0)).await.unwrap(), None);
}

async fn visits_in_a_table_are_replaced_and_expire(database: &Database) {
    visits_are_replaced_and_expire(&Visits::Table(database.clone())).await;
}

#[tokio::test]
async fn visits_in_a_folder_are_replaced_and_expire() {
    let folder = tempfile::tempdir().unwrap();
    let visits = Visits::in_folder(folder.path()).unwrap();
    visits_are_replaced_and_expire(&visits).await;
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
    // No name leads out of the folder.
    for name in ["", "../a", "a/b", "a.1"] {
        assert!(matches!(visits.get(name, at(0)).await, Err(Error::Corrupt { .. })), "{name}");
    }
}

#[tokio::test]
async fn visits_are_as_they_were_kept_last_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let before = Visits::in_folder(folder.path()).unwrap();
    // More than stay in memory of one first letter; each shorter than what it replaces, which was
    // known to the program before it or not.
    let names: Vec<String> = (0..40).map(|number| format!("x{number}")).collect();
    let sealed = |number: usize| vec![7; 100 - number];
    for name in &names {
        before.keep(name, &sealed(0), at(10)).await.unwrap();
        before.keep(name, &sealed(1), at(10)).await.unwrap();
    }
    for (number, name) in names.iter().enumerate() {
        before.keep(name, &sealed(number), at(10)).await.unwrap();
    }
    let after = Visits::in_folder(folder.path()).unwrap();
    for (number, name) in names.iter().enumerate() {
        for visits in [&before, &after] {
            assert_eq!(visits.get(name, at(0)).await.unwrap(), Some(sealed(number)), "{name}");
        }
    }
}

async fn cases_list_by_next_date_for_those_who_see_them(database: &Database) {
    let mut tx = database.begin().await.unwrap();
    for (number, moment) in [(1, None), (2, Some(50)), (3, Some(20))] {
        cases::insert(&mut tx, case(number), &change(0, moment), number == 2).await.unwrap();
    }
    tx.commit().await.unwrap();
    let rows = cases::of_officer(database, officer(7), 0, 10).await.unwrap();
    let listed: Vec<CaseId> = rows.into_iter().map(|row| row.case).collect();
    assert_eq!(listed, [case(3), case(2), case(1)]);
    assert_eq!(cases::of_officer(database, officer(7), 1, 1).await.unwrap()[0].case, case(2));
    assert!(cases::of_officer(database, officer(8), 0, 10).await.unwrap().is_empty());
    assert_eq!(cases::all(database, 0, 10).await.unwrap().len(), 3);
    assert!(cases::sees(database, case(1), officer(7)).await.unwrap());
    assert!(!cases::sees(database, case(1), officer(8)).await.unwrap());
    assert_eq!(cases::to_wake(database, at(30), 10).await.unwrap(), [case(3)]);
    assert_eq!(cases::next_wake(database).await.unwrap(), Some(at(20)));

    let mut tx = database.begin().await.unwrap();
    let again = cases::insert(&mut tx, case(1), &change(0, None), false).await;
    assert!(matches!(again, Err(Error::Exists("case"))), "{again:?}");
    drop(tx);
    let mut tx = database.begin().await.unwrap();
    cases::update(&mut tx, case(3), &change(1, None)).await.unwrap();
    let overtaken = cases::update(&mut tx, case(3), &change(1, None)).await;
    assert!(matches!(overtaken, Err(Error::Conflict)), "{overtaken:?}");
}

async fn the_queue_is_found_by_what_it_shows_and_counted_alike(database: &Database) {
    let mut tx = database.begin().await.unwrap();
    for (number, moment) in [(1, None), (2, Some(50)), (3, Some(20)), (4, Some(10))] {
        cases::insert(&mut tx, case(number), &change(0, moment), number == 2).await.unwrap();
    }
    let mut aside = change(1, Some(10));
    aside.summary.shelf = Shelf::Aside;
    cases::update(&mut tx, case(4), &aside).await.unwrap();
    let mut open = change(1, Some(20));
    (open.summary.opened, open.summary.news) = (true, false);
    cases::update(&mut tx, case(3), &open).await.unwrap();
    tx.commit().await.unwrap();
    let expected: [(Show, &[u8]); 11] = [
        (Show::Active, &[3, 2, 1]),
        (Show::Late, &[3]),
        (Show::Unread, &[2, 1]),
        (Show::Marked, &[2]),
        (Show::News, &[2, 1]),
        (Show::Unassigned, &[3]),
        (Show::Mine, &[]),
        (Show::Asked, &[]),
        (Show::Aside, &[4]),
        (Show::Closed, &[]),
        (Show::Kept, &[]),
    ];
    for whose in [Whose::Officer(officer(7)), Whose::Everybody] {
        let counts = queue::counts(database, whose, at(30)).await.unwrap();
        for ((show, numbers), count) in expected.iter().zip(counts) {
            let rows = queue::page(database, whose, part(*show)).await.unwrap();
            let found: Vec<CaseId> = rows.iter().map(|row| row.case).collect();
            let numbers: Vec<CaseId> = numbers.iter().map(|number| case(*number)).collect();
            assert_eq!(found, numbers, "{show}");
            assert_eq!((count.show, count.cases), (*show, found.len() as u64));
        }
    }
    let mine = queue::page(database, Whose::Officer(officer(9)), part(Show::Mine)).await.unwrap();
    assert_eq!(mine.len(), 3);
    // Who is asked to take a case over has it among their own, and apart.
    for (number, show, cases) in [(9, Show::Asked, 0), (11, Show::Asked, 3), (11, Show::Mine, 3)] {
        let whose = Whose::Officer(officer(number));
        assert_eq!(queue::page(database, whose, part(show)).await.unwrap().len(), cases);
        let counts = queue::counts(database, whose, at(30)).await.unwrap();
        let count = counts.iter().find(|count| count.show == show).unwrap();
        assert_eq!(count.cases, cases as u64);
    }
    assert_eq!(mine[0].summary, Some(open.summary));
    let second = Part { first: 1, count: 1, ..part(Show::Active) };
    let page = queue::page(database, Whose::Officer(officer(9)), second).await.unwrap();
    assert_eq!(
        page.iter().map(|row| (row.case, row.marked)).collect::<Vec<_>>(),
        [(case(2), true)]
    );
    let mut tx = database.begin().await.unwrap();
    cases::hide(&mut tx, case(3), officer(9)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!cases::sees(database, case(3), officer(9)).await.unwrap());
}

fn reference(number: u8) -> ObjectReference {
    ObjectReference {
        object: ObjectId::from_random([number; 16]),
        sha256: Digest([number; 32]),
        size_bytes: number.into(),
    }
}

async fn objects_are_staged_adopted_once_and_swept(database: &Database) {
    let mut tx = database.begin().await.unwrap();
    objects::insert(&mut tx, case(1), &[(reference(1), b"sealed")]).await.unwrap();
    let channel = "channel".parse().unwrap();
    objects::stage(&mut tx, reference(2), &channel, at(100)).await.unwrap();
    objects::stage(&mut tx, reference(3), &channel, at(50)).await.unwrap();
    tx.commit().await.unwrap();
    let stored = objects::get(database, reference(1).object).await.unwrap().unwrap();
    assert_eq!(stored.content, Content::Row(b"sealed".to_vec()));
    assert_eq!(stored.reference, reference(1));
    let stored = objects::get(database, reference(2).object).await.unwrap().unwrap();
    assert_eq!((stored.case, stored.content), (None, Content::Store));
    assert_eq!(objects::stale(database, at(60)).await.unwrap(), [reference(3).object]);
    let mut tx = database.begin().await.unwrap();
    let changed = ObjectReference { sha256: Digest([99; 32]), ..reference(2) };
    let other = objects::adopt(&mut tx, changed, case(1)).await;
    assert!(matches!(other, Err(Error::Conflict)), "{other:?}");
    objects::adopt(&mut tx, reference(2), case(1)).await.unwrap();
    let twice = objects::adopt(&mut tx, reference(2), case(2)).await;
    assert!(matches!(twice, Err(Error::Conflict)), "{twice:?}");
    assert!(!objects::unstage(&mut tx, reference(2).object).await.unwrap());
    assert!(objects::unstage(&mut tx, reference(3).object).await.unwrap());
    tx.commit().await.unwrap();
    assert!(objects::get(database, reference(2).object).await.unwrap().is_some());
    assert!(objects::get(database, reference(3).object).await.unwrap().is_none());
    let mut tx = database.begin().await.unwrap();
    let taken = objects::insert(&mut tx, case(1), &[(reference(1), b"other")]).await;
    assert!(matches!(taken, Err(Error::Exists("object"))), "{taken:?}");
}

async fn uploads_are_counted_with_what_is_staged_and_given_up_in_time(database: &Database) {
    let (channel, other) = ("channel".parse().unwrap(), "other".parse().unwrap());
    let upload = |number, expires| Upload {
        object: reference(number).object,
        channel: "channel".parse().unwrap(),
        size_bytes: 1 << 40,
        expires: at(expires),
    };
    let mut alone = database.alone();
    uploads::begin(&mut alone, &upload(10, 100)).await.unwrap();
    uploads::begin(&mut alone, &upload(11, 50)).await.unwrap();
    let twice = uploads::begin(&mut alone, &upload(10, 100)).await;
    assert!(matches!(twice, Err(Error::Exists("upload"))), "{twice:?}");
    assert_eq!(uploads::get(database, reference(10).object).await.unwrap(), Some(upload(10, 100)));
    // What is only announced counts for nothing, the first byte for 64 KiB.
    assert_eq!(uploads::unsent_bytes(database, &channel).await.unwrap(), 0);
    uploads::received(&mut alone, reference(10).object, 1, at(200)).await.unwrap();
    assert_eq!(uploads::unsent_bytes(database, &channel).await.unwrap(), 65536);
    uploads::received(&mut alone, reference(10).object, 100_000, at(200)).await.unwrap();
    let mut tx = database.begin().await.unwrap();
    objects::stage(&mut tx, reference(12), &channel, at(100)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(uploads::unsent_bytes(database, &channel).await.unwrap(), 100_012);
    assert_eq!(uploads::unsent_bytes(database, &other).await.unwrap(), 0);
    let staged = objects::staged(database, reference(12).object).await.unwrap().unwrap();
    assert_eq!((staged.size_bytes, staged.until), (12, at(100)));
    let mut tx = database.begin().await.unwrap();
    objects::adopt(&mut tx, reference(12), case(1)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(objects::staged(database, reference(12).object).await.unwrap(), None);
    assert_eq!(uploads::unsent_bytes(database, &channel).await.unwrap(), 100_000);
    assert_eq!(uploads::stale(database, at(150)).await.unwrap(), [reference(11).object]);
    uploads::forget(&mut alone, reference(11).object).await.unwrap();
    uploads::forget(&mut alone, reference(11).object).await.unwrap();
    assert_eq!(uploads::get(database, reference(11).object).await.unwrap(), None);
    let gone = uploads::received(&mut alone, reference(11).object, 1, at(1)).await;
    assert!(matches!(gone, Err(Error::Conflict)), "{gone:?}");
}

async fn inboxes_know_their_case_and_the_day_of_their_last_use(database: &Database) {
    let inbox = InboxId::from_random([4; 16]);
    let mut tx = database.begin().await.unwrap();
    cases::insert(&mut tx, case(9), &change(0, None), false).await.unwrap();
    inboxes::insert(&mut tx, inbox, case(9), Digest([5; 32])).await.unwrap();
    inboxes::used(&mut tx, inbox, "2026-11-23").await.unwrap();
    tx.commit().await.unwrap();
    let stored = inboxes::get(database, inbox).await.unwrap().unwrap();
    assert_eq!(stored.case, case(9));
    assert_eq!(stored.authenticator, Digest([5; 32]));
    assert_eq!(stored.last_used_day.as_deref(), Some("2026-11-23"));
    assert_eq!(inboxes::get(database, InboxId::from_random([6; 16])).await.unwrap(), None);
}

async fn what_a_state_leaves_unanswered_is_kept_until_it_answers(database: &Database) {
    let occurrence = |number| Occurrence {
        milestone: "M11".parse().unwrap(),
        duty: "answer".parse().unwrap(),
        number,
    };
    let duty = |second| Unanswered { state: "ardenia".parse().unwrap(), due: at(second) };
    let mut tx = database.begin().await.unwrap();
    for number in [20, 21] {
        cases::insert(&mut tx, case(number), &change(0, None), false).await.unwrap();
    }
    let two = [(occurrence(1), duty(5)), (occurrence(2), duty(3))];
    figures::replace_unanswered(&mut tx, case(20), &two).await.unwrap();
    figures::replace_unanswered(&mut tx, case(21), &[(occurrence(1), duty(4))]).await.unwrap();
    tx.commit().await.unwrap();
    let longest_first = [duty(3), duty(4), duty(5)];
    assert_eq!(figures::unanswered(database).await.unwrap(), longest_first);
    let mut tx = database.begin().await.unwrap();
    figures::replace_unanswered(&mut tx, case(20), &[]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(figures::unanswered(database).await.unwrap(), [duty(4)]);
}

async fn a_draft_has_one_file_of_a_name(database: &Database) {
    let draft = EventId::from_random([4; 16]);
    let mut tx = database.begin().await.unwrap();
    figures::keep_file(&mut tx, draft, "release.json", b"packed").await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = database.begin().await.unwrap();
    let again = figures::keep_file(&mut tx, draft, "release.json", b"other").await;
    assert!(matches!(again, Err(Error::Exists("file of a release"))), "{again:?}");
    drop(tx);
    let file = |name: &'static str| figures::file(database, draft, name);
    assert_eq!(file("release.json").await.unwrap().as_deref(), Some(b"packed".as_slice()));
    assert_eq!(file("other").await.unwrap(), None);
}

async fn a_framework_version_has_one_text(database: &Database) {
    let mut tx = database.begin().await.unwrap();
    frameworks::keep(&mut tx, Digest([1; 32]), "un", 1, "text").await.unwrap();
    frameworks::keep(&mut tx, Digest([1; 32]), "un", 1, "text").await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = database.begin().await.unwrap();
    let other = frameworks::keep(&mut tx, Digest([2; 32]), "un", 1, "other").await;
    assert!(matches!(other, Err(Error::Exists("framework"))), "{other:?}");
    drop(tx);
    assert_eq!(frameworks::body(database, Digest([1; 32])).await.unwrap().as_deref(), Some("text"));
    assert_eq!(frameworks::all(database).await.unwrap(), ["text"]);
}

async fn a_desk_keeps_officers_and_the_largest_checkpoint_it_saw(database: &Database) {
    let stored = StoredOfficer {
        officer: officer(1),
        name: "Name".to_owned(),
        organisation: "unit".parse().unwrap(),
        key_file: "{}".to_owned(),
    };
    let of = |size| SignedCheckpoint { size, note: format!("note {size}") };
    let mut tx = database.begin().await.unwrap();
    officers::insert(&mut tx, &stored).await.unwrap();
    for size in [5, 3, 9] {
        checkpoints::remember(&mut tx, "ledger", &of(size)).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(officers::by_name(database, "Name").await.unwrap(), Some(stored.clone()));
    assert_eq!(officers::by_name(database, "name").await.unwrap(), None);
    assert_eq!(officers::all(database).await.unwrap(), std::slice::from_ref(&stored));
    assert_eq!(checkpoints::remembered(database, "ledger").await.unwrap(), Some(of(9)));
    assert_eq!(checkpoints::remembered(database, "other").await.unwrap(), None);
    assert!(settings::single_keys(database, officer(1)).await.unwrap());
    for on in [false, true, false] {
        let mut tx = database.begin().await.unwrap();
        settings::switch_single_keys(&mut tx, officer(1), on).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(settings::single_keys(database, officer(1)).await.unwrap(), on);
    }
    assert!(settings::single_keys(database, officer(2)).await.unwrap(), "each for themselves");
    let mut tx = database.begin().await.unwrap();
    let twice = officers::insert(&mut tx, &stored).await;
    assert!(matches!(twice, Err(Error::Exists("officer"))), "{twice:?}");
}

macro_rules! suite {
    ($backend:expr, $($program:expr => [$($case:ident),* $(,)?]),* $(,)?) => {
        $($(
            println!("  {}", stringify!($case));
            $case(&$backend.database($program).await).await;
        )*)*
    };
}

async fn conforms(backend: &impl Backend) {
    suite!(
        backend,
        Program::Hub => [
            events_append_in_order_and_conflict_when_overtaken,
            what_is_not_committed_never_happened,
            visits_in_a_table_are_replaced_and_expire,
            cases_list_by_next_date_for_those_who_see_them,
            the_queue_is_found_by_what_it_shows_and_counted_alike,
            objects_are_staged_adopted_once_and_swept,
            uploads_are_counted_with_what_is_staged_and_given_up_in_time,
            inboxes_know_their_case_and_the_day_of_their_last_use,
            a_notice_is_given_once_and_read_once,
            a_delivery_is_attempted_by_one_until_it_ends,
            deliveries_are_counted_and_forgotten_a_while_after_they_arrived,
            what_a_state_leaves_unanswered_is_kept_until_it_answers,
            organisations_see_the_cases_they_were_notified_of,
            a_draft_has_one_file_of_a_name,
            a_framework_version_has_one_text,
            every_statement_prepares,
        ],
        Program::Desk => [
            a_desk_keeps_officers_and_the_largest_checkpoint_it_saw,
            every_statement_prepares,
        ],
    );
}

#[tokio::test]
async fn sqlite_conforms() {
    conforms(&SqliteFolders::new()).await;
}

#[tokio::test]
async fn postgres_conforms_and_has_the_same_schema() {
    let server = match Postgres::start() {
        Ok(server) => server,
        Err(why) => {
            println!("SKIPPED: {why}");
            return;
        }
    };
    conforms(&server).await;
    for program in [Program::Hub, Program::Desk] {
        let sqlite = schema(&SqliteFolders::new().database(program).await).await;
        let postgres = schema(&server.database(program).await).await;
        let difference: Vec<_> = sqlite.symmetric_difference(&postgres).collect();
        assert!(difference.is_empty(), "{difference:#?}");
    }
}

#[tokio::test]
async fn two_processes_cannot_hold_one_database_and_a_reader_may_look() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::open_sqlite(folder.path(), Program::Hub).await.unwrap();
    let second = Database::open_sqlite(folder.path(), Program::Hub).await;
    assert!(matches!(second, Err(Error::Locked)), "{second:?}");
    let reader = Database::read_sqlite(folder.path(), Program::Hub).await.unwrap();
    assert_eq!(events::head(&reader).await.unwrap().size, 0);
    drop(database);
}

#[tokio::test]
async fn a_missing_value_is_an_error_and_not_a_null() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::open_sqlite(folder.path(), Program::Hub).await.unwrap();
    let asked = database.query("SELECT body FROM frameworks WHERE digest = $1").execute().await;
    assert!(matches!(asked, Err(Error::Database(_))), "{asked:?}");
}

#[tokio::test]
async fn damage_is_named_by_table_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::open_sqlite(folder.path(), Program::Hub).await.unwrap();
    let mut tx = database.begin().await.unwrap();
    tx.query("INSERT INTO objects (object_id, size_bytes, sha256) VALUES ($1, 1, $2)")
        .bind(reference(1).object.to_string())
        .bind(vec![1, 2, 3])
        .execute()
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let damaged = objects::get(&database, reference(1).object).await;
    assert!(
        matches!(damaged, Err(Error::Corrupt { table: "objects", column: "sha256", .. })),
        "{damaged:?}"
    );
}
