//! What organisations are told beside their desks: at least once, also through a crash and a week
//! of sleep, and nothing of any case.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::OpenOptions,
    io::Write,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use testkit::{
    browser::Browser,
    demo::{Demo, Start},
    postbox::Postbox,
};

use crate::{
    PROGRAM,
    steps::{Told, file_report, redress},
};

const BEGIN: &str = "2026-03-05T08:00:00Z";
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Where organisations are told, and the file that says so.
struct Outside {
    mail: Postbox,
    web: Postbox,
    file: PathBuf,
}

impl Outside {
    fn new(folder: &Path) -> Self {
        let (mail, web) = (Postbox::smtp(), Postbox::http());
        let organisation = |id: &str| {
            format!(
                "[[organisation]]\nid = \"{id}\"\nemail = [\"{id}@a.example\"]\n\
                 webhook = {{ url = \"http://{}/hook\", secret = \"{SECRET}\" }}\n",
                web.address()
            )
        };
        let text = format!(
            "[email]\nserver = \"smtp://{}\"\nfrom = \"hub@redress.example\"\n{}{}",
            mail.address(),
            organisation("intake-service"),
            organisation("oversight-body")
        );
        let file = folder.join("addresses.toml");
        let mut options = OpenOptions::new();
        let mut opened = options.create_new(true).write(true).mode(0o600).open(&file).unwrap();
        opened.write_all(text.as_bytes()).unwrap();
        Self { mail, web, file }
    }

    fn start<'a>(&self, folder: &'a Path, now: &'a str) -> Start<'a> {
        Start::new(PROGRAM, folder).at(now).with(&["--addresses", self.file.to_str().unwrap()])
    }

    /// Webhooks that came, by number: their bodies.
    fn hooks(&self) -> BTreeMap<String, Vec<String>> {
        let mut hooks: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for letter in self.web.letters() {
            let id = letter.header("webhook-id").unwrap().to_owned();
            hooks.entry(id).or_default().push(letter.body);
        }
        hooks
    }

    /// Mails that came, by number: how often.
    fn mails(&self) -> BTreeMap<String, usize> {
        let mut mails = BTreeMap::new();
        for letter in self.mail.letters() {
            let id = letter.header("Message-ID").unwrap().trim_start_matches('<');
            *mails.entry(id.split('@').next().unwrap().to_owned()).or_default() += 1;
        }
        mails
    }

    /// Addressees of the digests that came.
    fn digests(&self) -> Vec<String> {
        let mails = self.mail.letters();
        let digests = mails.iter().filter(|mail| mail.body.contains("Notices not read yet"));
        digests.map(|mail| mail.header("To").unwrap().to_owned()).collect()
    }
}

/// Numbers of the deliveries that wait, as the command line shows them, with this in their line.
pub(crate) fn waiting(folder: &Path, mark: &str) -> BTreeSet<String> {
    let (code, output, error) = redress(&["hub", "deliveries", "--data", folder.to_str().unwrap()]);
    assert_eq!(code, 0, "{output}{error}");
    let lines = output.lines().filter(|line| line.contains(mark));
    lines.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// Asks the command line until it shows none of these.
fn until_nothing_waits(folder: &Path, marks: &[&str]) {
    for _ in 0..2000 {
        if marks.iter().all(|mark| waiting(folder, mark).is_empty()) {
            return;
        }
    }
    panic!("it is not delivered: {:?}", waiting(folder, "  "));
}

/// What goes out at once.
const AT_ONCE: [&str; 2] = ["webhook", "last-escalation"];

/// A morning: the clocks look at everything at least once before a program ends, and another one
/// delivers what the first left, after the wait that an attempt broken off by the end has brought.
fn live_through(told: &Outside, folder: &Path, day: u8) {
    let at = |minute| format!("2026-03-{day:02}T08:{minute:02}:00Z");
    assert!(told.start(folder, &at(0)).run().stop());
    let now = at(5);
    let demo = told.start(folder, &now).run();
    until_nothing_waits(folder, &AT_ONCE);
    assert!(demo.stop());
}

#[test]
fn what_was_sent_when_the_power_went_is_sent_again_with_the_same_number() {
    let folder = tempfile::tempdir().unwrap();
    let told = Outside::new(folder.path());
    let demo = told.start(folder.path(), BEGIN).run();
    file_report(&demo, &Told::default());
    assert!(demo.stop());

    let start = told.start(folder.path(), "2026-03-14T08:00:00Z");
    assert!(told.web.letters().is_empty());
    // It may die before it is ready.
    if let Ok(mut demo) = start.crashing_at(hub::CRASH_POINT_OF_DELIVERY).try_run() {
        demo.wait_for_end();
    }
    let sent: BTreeSet<String> = told.hooks().into_keys().collect();
    let mailed: BTreeSet<String> = told.mails().into_keys().collect();
    assert!(!sent.is_empty() || !mailed.is_empty(), "it died before it sent anything");
    let unfinished = waiting(folder.path(), "webhook");
    assert!(sent.is_subset(&unfinished), "{sent:?} of {unfinished:?}");

    let demo = told.start(folder.path(), "2026-03-14T09:00:00Z").run();
    until_nothing_waits(folder.path(), &AT_ONCE);
    assert!(demo.stop());
    let hooks = told.hooks();
    assert_eq!(hooks.keys().cloned().collect::<BTreeSet<_>>(), unfinished);
    for (id, bodies) in hooks {
        assert_eq!(bodies.len(), if sent.contains(&id) { 2 } else { 1 }, "{id}");
        assert!(bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");
    }
    for (id, times) in told.mails() {
        assert_eq!(times, if mailed.contains(&id) { 2 } else { 1 }, "{id}");
    }
    assert!(mailed.iter().all(|id| told.mails().contains_key(id)));
}

/// What the webhooks told of dates that passed: to whom, about which day, how often.
fn escalations(told: &Outside) -> BTreeMap<(String, String, String), usize> {
    let mut escalations = BTreeMap::new();
    for (id, bodies) in told.hooks() {
        assert_eq!(bodies.len(), 1, "{id} came twice");
        let body: serde_json::Value = serde_json::from_str(&bodies[0]).unwrap();
        let word = |name: &str| body[name].as_str().unwrap().to_owned();
        assert_eq!(body.as_object().unwrap().len(), 4, "{body}");
        if word("kind") != "reminder" {
            let key = (word("organisation"), word("kind"), word("due"));
            *escalations.entry(key).or_default() += 1;
        }
    }
    escalations
}

#[test]
fn a_week_of_sleep_neither_misses_nor_doubles_what_is_told() {
    let (awake_folder, asleep_folder) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (awake, asleep) = (awake_folder.path(), asleep_folder.path());
    let told_awake = Outside::new(awake);
    let told_asleep = Outside::new(asleep);
    for (told, folder) in [(&told_awake, awake), (&told_asleep, asleep)] {
        let demo = told.start(folder, BEGIN).run();
        file_report(&demo, &Told::default());
        assert!(demo.stop());
    }
    for day in 6..=12 {
        live_through(&told_awake, awake, day);
    }
    live_through(&told_asleep, asleep, 12);
    live_through(&told_asleep, asleep, 12);
    let told = escalations(&told_asleep);
    assert!(!told.is_empty());
    assert_eq!(told, escalations(&told_awake));

    // People get one e-mail that counts, the next morning, whatever happened in that week.
    assert_eq!(told_asleep.digests(), Vec::<String>::new());
    let morning = "next 2026-03-13";
    let digests = waiting(asleep, morning).len();
    assert!(digests > 0);
    let demo = told_asleep.start(asleep, "2026-03-13T08:00:00Z").run();
    until_nothing_waits(asleep, &[morning]);
    assert!(demo.stop());
    let addressees: BTreeSet<String> = told_asleep.digests().into_iter().collect();
    assert_eq!((told_asleep.digests().len(), addressees.len()), (digests, digests));
    // Awake it was one a day and organisation at most.
    for to in addressees {
        let of_one = told_awake.digests().into_iter().filter(|other| *other == to).count();
        assert!((1..=7).contains(&of_one), "{of_one} to {to}");
    }
}

#[test]
fn what_was_given_up_is_shown_and_can_be_made_due_again() {
    let folder = tempfile::tempdir().unwrap();
    let told = Outside::new(folder.path());
    let demo = told.start(folder.path(), BEGIN).run();
    file_report(&demo, &Told::default());
    assert!(demo.stop());
    told.web.refuse(true);
    told.mail.refuse(true);
    assert!(told.start(folder.path(), "2026-03-14T08:00:00Z").run().stop());
    let hooks = waiting(folder.path(), "webhook");
    assert!(!hooks.is_empty());

    // Nobody is named any more: there is nothing to wait for.
    let demo = Start::new(PROGRAM, folder.path()).at("2026-03-14T09:00:00Z").run();
    let path = folder.path().to_str().unwrap();
    let shown = (0..2000).map(|_| redress(&["hub", "deliveries", "--data", path]));
    let given_up = shown.into_iter().find(|(code, output, _)| {
        let dead = output.lines().filter(|line| line.contains("no-address"));
        *code == 1 && dead.filter(|line| line.contains("webhook")).count() == hooks.len()
    });
    let (_, output, _) = given_up.expect("it is given up");
    assert!(hooks.iter().all(|id| output.contains(id.as_str())), "{output}");
    shown_at_the_desk(&demo);
    let (code, _, error) = redress(&["hub", "deliveries", "--data", path, "--again"]);
    assert_eq!(code, 1, "a running hub keeps its outbox to itself: {error}");
    assert!(demo.stop());

    let (code, output, error) = redress(&["hub", "deliveries", "--data", path, "--again"]);
    assert_eq!(code, 0, "{error}");
    assert!(output.starts_with("due again: "), "{output}");
    told.web.refuse(false);
    told.mail.refuse(false);
    let demo = told.start(folder.path(), "2199-01-07T08:00:00Z").run();
    until_nothing_waits(folder.path(), &AT_ONCE);
    assert!(demo.stop());
    let arrived: BTreeSet<String> = told.hooks().into_keys().collect();
    assert!(hooks.is_subset(&arrived), "{hooks:?} of {arrived:?}");
}

/// Oversight sees what was given up of everybody, a case manager of the own organisation, and
/// nobody else any; no case is named.
fn shown_at_the_desk(demo: &Demo) {
    let case = crate::steps::first_case(&mut demo.desk("Amina Diallo"));
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.follow("Deliveries");
    let rows = |officer: &Browser| officer.page.texts("tr.late");
    let everybody = rows(&auditor);
    let named =
        |rows: &[String], name: &str| rows.iter().filter(|row| row.starts_with(name)).count();
    for row in &everybody {
        assert!(row.contains("no address is known") && row.ends_with("Given up"), "{row}");
    }
    let (service, panel) = ("Open Door Service", "Oversight Panel");
    assert!(named(&everybody, service) > 0 && named(&everybody, panel) > 0, "{everybody:?}");
    assert!(!auditor.page.html().contains(case.trim_start_matches("/cases/")));
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open("/deliveries");
    let own = rows(&manager);
    assert_eq!((own.len(), named(&own, service)), (named(&everybody, service), own.len()));
    for officer in ["Amina Diallo", "Leila Haddad", "Viktor Sand"] {
        assert_eq!(demo.desk(officer).open("/deliveries").page.status, 404, "{officer}");
    }
}

#[test]
fn a_file_of_addresses_that_others_may_read_is_refused_and_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("addresses.toml");
    std::fs::write(&file, "[email]\nserver = 7 # hunter2\n").unwrap();
    let start = || {
        let path = folder.path().to_str().unwrap();
        redress(&["demo", "--data", path, "--addresses", file.to_str().unwrap()])
    };
    set_mode(&file, 0o644);
    let (code, _, error) = start();
    assert!(code == 1 && error.contains("chmod 600"), "{error}");
    set_mode(&file, 0o600);
    let (code, _, error) = start();
    assert!(code == 1 && error.contains("line 2"), "{error}");
    assert!(!error.contains("hunter2"), "{error}");
}

fn set_mode(file: &Path, mode: u32) {
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(mode)).unwrap();
}
