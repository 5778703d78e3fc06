//! A State with a desk of its own: it sees what it owes and what was given to it, and answers there.

use std::path::Path;

use axum::{body::Bytes, http::Request};
use domain::{event::EventBody, id::OfficerId};
use seal::{
    envelope::Envelope,
    key_file::{KeyFile, OfficerKeys},
};
use store::{Database, Program, officers};
use testkit::demo::{Demo, Start};
use wire::types::{HubFacts, StreamEvents};

use crate::{
    PROGRAM,
    steps::{
        Told, come_back, file_report, record_first_steps, redress, take_on, taken, write_facts,
    },
};

const BEGIN: &str = "2026-03-05T08:00:00Z";
const STATE: &str = "Ministry of Justice of Velmark";
const OFFICER: &str = "Viktor Sand";

/// From a report to a State whose desk was notified; gives the address of the case.
#[track_caller]
fn notified(demo: &Demo) -> String {
    let case = take_on(demo);
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    write_facts(&mut investigator);
    investigator.choose(STATE).press("Draft the national notification");
    taken(&investigator);
    let mut manager = demo.desk("Joseph Mwangi");
    manager.open(&case).follow("National notification");
    assert!(manager.page.text().contains("This State has a desk of its own."));
    manager.press("Approve and send");
    taken(&manager);
    assert!(manager.page.text().contains("Approved and sent: Joseph Mwangi"));
    assert!(manager.page.texts(".words .word").is_empty(), "there is no receipt");
    case
}

/// An officer who asks the hub with their own key and no program of ours.
pub(crate) struct Asking<'a> {
    demo: &'a Demo,
    officer: OfficerId,
    keys: OfficerKeys,
    runtime: tokio::runtime::Runtime,
}

impl<'a> Asking<'a> {
    /// The State's officer, who is alone at the desk of the State.
    fn of(demo: &'a Demo, folder: &Path) -> Self {
        let (asking, others) = Self::at(demo, &folder.join("state/desk"), OFFICER);
        assert_eq!(others, 1, "nobody else is there");
        asking
    }

    /// An officer of the desk whose folder this is, and how many officers it has.
    pub(crate) fn at(demo: &'a Demo, folder: &Path, name: &str) -> (Self, usize) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let (stored, count) = runtime.block_on(async {
            let database = Database::read_sqlite(folder, Program::Desk).await.unwrap();
            let stored = officers::by_name(&database, name).await.unwrap().unwrap();
            (stored, officers::all(&database).await.unwrap().len())
        });
        let file: KeyFile = serde_json::from_str(&stored.key_file).unwrap();
        let keys = file.unlock(&demo.officer(name).passphrase).unwrap();
        (Self { demo, officer: stored.officer, keys, runtime }, count)
    }

    /// Status and bytes of an answer.
    pub(crate) fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let address = &self.demo.ready.hub_api;
        self.runtime.block_on(async {
            let facts: HubFacts = serde_json::from_slice(
                &reqwest::get(format!("{address}/api/v1/hub"))
                    .await
                    .unwrap()
                    .bytes()
                    .await
                    .unwrap(),
            )
            .unwrap();
            let request = Request::get(format!("{address}{path}")).body(Bytes::new()).unwrap();
            let (officer, key) = (self.officer, &self.keys.signing);
            let signed = wire::signature::sign(request, officer, key, facts.now).await.unwrap();
            let request = reqwest::Request::try_from(signed).unwrap();
            let answer = reqwest::Client::new().execute(request).await.unwrap();
            (answer.status().as_u16(), answer.bytes().await.unwrap().to_vec())
        })
    }
}

/// What a State never sees: words and names of the report, officers of other organisations, and
/// what other tracks owe.
fn hidden(demo: &Demo) -> Vec<String> {
    let directory = reqwest::blocking::get(format!("{}/api/v1/directory", demo.ready.hub_api));
    let directory: StreamEvents =
        serde_json::from_slice(&directory.unwrap().bytes().unwrap()).unwrap();
    let others = directory.envelopes.iter().filter_map(|bytes| {
        match &Envelope::read(&bytes.0).unwrap().event().body {
            EventBody::DirectoryChanged(
                domain::directory::DirectoryChange::OfficerRegistered { officer },
            ) if officer.organisation.as_str() != "state-of-velmark" => {
                Some(officer.id.to_string())
            }
            _ => None,
        }
    });
    let mut hidden: Vec<String> = others.collect();
    assert_eq!(hidden.len(), 8);
    let names = demo.ready.officers.iter().filter(|officer| officer.name != OFFICER);
    hidden.extend(names.map(|officer| officer.name.clone()));
    let words = [
        "They came to the well",
        "Mariam",
        "Keita",
        "Kalo",
        "Kobra",
        "700 123 456",
        "badge.png",
        "grants",
        "compartment",
        "consent-recorded",
        "letter-drafted",
        "officer-assigned",
    ];
    hidden.extend(words.map(ToOwned::to_owned));
    let others = ["M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M12", "M13", "M17"];
    hidden.extend(others.map(ToOwned::to_owned));
    hidden
}

#[test]
fn a_state_s_desk_sees_its_duties_and_the_letter_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    file_report(&demo, &Told::default());
    let mut state = demo.desk(OFFICER);
    assert!(state.page.text().contains("No case is waiting for you."), "{}", state.page.text());
    let case = notified(&demo);
    let own = case.replace("/cases/", "/notified/");
    let hidden = hidden(&demo);
    let shows_nothing_else = |what: &str, bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        for word in &hidden {
            assert!(!text.contains(word.as_str()), "{word} in {what}: {text}");
        }
    };

    // The pages.
    state.open("/queue");
    assert_eq!(state.page.attributes(".cases a", "href"), [own.as_str()]);
    shows_nothing_else("the queue", &state.page.body);
    state.open(&own);
    taken(&state);
    shows_nothing_else("the case", &state.page.body);
    let text = state.page.text();
    for part in [
        "Open Door Service",
        "State confirms receipt",
        "State answers and names an investigator",
        "19 March 2026",
        "UN model MOU",
        "began 5 March 2026",
        "If the date passes: ",
        "counts as unwilling or unable: ",
        "Notification of a report of misconduct",
        "Northern sector",
        "3rd Battalion",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    state.follow("Letter as PDF, for printing");
    assert!(state.page.body.starts_with(b"%PDF-"));
    for address in [&case, &format!("{case}/export"), &format!("{case}/statistics")] {
        assert_eq!(state.open(address).page.status, 404, "{address}");
    }

    // The hub itself, whatever a desk would show.
    let asking = Asking::of(&demo, folder.path());
    let number = case.trim_start_matches("/cases/");
    let (status, list) = asking.get("/api/v1/notified");
    assert_eq!(status, 200);
    shows_nothing_else("the list", &list);
    let (status, view) = asking.get(&format!("/api/v1/notified/{number}"));
    assert_eq!(status, 200);
    shows_nothing_else("the view", &view);
    for path in ["/api/v1/cases", "/api/v1/queue"] {
        let (_, bytes) = asking.get(path);
        assert!(!String::from_utf8_lossy(&bytes).contains(number), "{path}");
    }
    assert_eq!(asking.get(&format!("/api/v1/cases/{number}/events")).0, 404);
    opens_the_letter_alone(&demo, folder.path(), &asking, &view);
}

/// Of every sealed object that the hub holds, the State is given one, and can open that one.
fn opens_the_letter_alone(demo: &Demo, folder: &Path, asking: &Asking<'_>, view: &[u8]) {
    let view: wire::notified::NotifiedCase = serde_json::from_slice(view).unwrap();
    let [letter] = view.letters.as_slice() else { panic!("one letter") };
    let openings = format!("{}/ledger/openings", demo.ready.hub_api);
    let openings: wire::types::OpeningList =
        serde_json::from_slice(&reqwest::blocking::get(openings).unwrap().bytes().unwrap())
            .unwrap();
    let mut others = 0;
    for opening in openings.openings {
        for object in Envelope::read(&opening.envelope.0).unwrap().event().body.objects() {
            let (status, given) = asking.get(&format!("/api/v1/objects/{}", object.object));
            let stored = exported(folder, &object.object.to_string());
            let opens = seal::age_file::open(&stored, &asking.keys.secret).is_ok();
            if object.object == letter.message.object {
                assert_eq!((status, given == stored, opens), (200, true, true));
            } else {
                assert_eq!((status, opens), (404, false), "{}", object.object);
                others += 1;
            }
        }
    }
    assert!(others > 10, "{others}");
}

/// A sealed object as the hub stores it.
fn exported(folder: &Path, id: &str) -> Vec<u8> {
    let (data, out) = (folder.to_str().unwrap(), folder.join(format!("{id}.age")));
    let out_name = out.to_str().unwrap();
    let (code, _, errors) = redress(&["object", "export", id, "--data", data, "--out", out_name]);
    assert_eq!(code, 0, "{errors}");
    std::fs::read(&out).unwrap()
}

#[test]
fn a_state_answers_at_its_desk_and_another_state_sees_nothing_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let case = notified(&demo);
    let own = case.replace("/cases/", "/notified/");
    let mut state = demo.desk(OFFICER);
    state.open(&own).press("Confirm receipt (M10)");
    taken(&state);
    assert!(state.page.text().contains("Recorded: M10 State confirms receipt"));
    state
        .choose("will investigate")
        .fill(
            "Name and contact of the national investigation officer, or your reasons (M11)",
            "Major Lind",
        )
        .press("Send the answer (M11)");
    taken(&state);
    let text = state.page.text();
    assert!(text.contains("Done in time") && text.contains("Major Lind"), "{text}");
    // A repeated answer is refused, in words, with what was typed.
    let more = "How much more time for M14, such as 7d, 10wd or 2w";
    state.fill(more, "99wd").press("Ask for more time for M14");
    assert_eq!(state.page.status, 422, "{}", state.page.text());
    state.fill(more, "10wd").choose("further acts or persons came to light");
    state.press("Ask for more time for M14");
    taken(&state);
    assert!(!state.has_button("Ask for more time for M14"), "once");
    state.fill("Remarks (M16.1)", "Two witnesses were heard.").press("Record (M16.1)");
    taken(&state);

    // The mission sees what was answered, and by whom.
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    let text = investigator.page.text();
    for part in [
        "Letter approved and delivered to a desk",
        "Recorded: M11 State answers and names an investigator will investigate",
        "officer of the State",
        "Major Lind",
        "Two witnesses were heard.",
        "More time asked for",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains(OFFICER), "the mission's desk does not know the name");
    let mut auditor = demo.desk("Ngozi Eze");
    auditor.open(&case).press("Grant more time for M14");
    taken(&auditor);
    assert!(state.open(&own).page.text().contains("More time granted by oversight"));
    assert!(come_back(&demo, &receipt.words).page.text().contains("Already sent on"));

    // A second case is another State's, which has no desk: here it is not known at all.
    file_report(&demo, &Told::default());
    let (other, words) = notify_state_of_new(&demo, &case);
    assert_eq!(state.open("/queue").page.attributes(".cases a", "href"), [own.as_str()]);
    assert_eq!(state.open(&other.replace("/cases/", "/notified/")).page.status, 404);
    let form = state.open("/queue").page.attributes("input[name=form]", "value").remove(0);
    let answer = [("form", form.as_str()), ("act", "record"), ("milestone", "M10")];
    state.post(&other.replace("/cases/", "/notified/"), &answer, &[]);
    assert_eq!(state.page.status, 404, "{}", state.page.text());
    let ardenia = come_back(&demo, &words);
    assert!(!ardenia.page.text().contains("Major Lind"), "{}", ardenia.page.text());
    assert!(!ardenia.page.text().contains("Done in time"), "{}", ardenia.page.text());
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}

/// Notifies the State without a desk of the case that is not this one.
fn notify_state_of_new(demo: &Demo, known: &str) -> (String, String) {
    let mut intake = demo.desk("Amina Diallo");
    intake.open("/queue?show=unread");
    let unread = intake.page.attributes(".cases tbody a", "href");
    assert!(unread.iter().all(|case| case != known));
    let case = unread.first().unwrap().clone();
    intake.open(&case).press("Open the report").press("Open a case");
    for officer in ["Leila Haddad (investigator)", "Joseph Mwangi (case manager)"] {
        intake.choose(officer).choose("Also give the key to name and contact").press("Assign");
    }
    let mut investigator = demo.desk("Leila Haddad");
    investigator.open(&case).press("Open the report");
    record_first_steps(&mut investigator, &case);
    crate::steps::draft_notification(&mut investigator);
    let words = crate::steps::approve_notification(&mut demo.desk("Joseph Mwangi"), &case);
    (case, words)
}

#[test]
fn a_silent_desk_runs_up_the_ladder_into_the_public_register() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    file_report(&demo, &Told::default());
    let case = notified(&demo);
    let own = case.replace("/cases/", "/notified/");
    assert!(demo.stop());

    let demo = Start::new(PROGRAM, folder.path()).at("2026-06-30T08:00:00Z").run();
    let mut state = demo.desk(OFFICER);
    let text = state.page.text();
    assert!(text.contains("This date has passed"), "{text}");
    assert!(text.contains("What your organisation must know"), "its notices: {text}");
    let notices = state.page.attributes("td a[href^='/notified/']", "href");
    assert!(notices.iter().all(|address| *address == own), "{notices:?}");
    state.open(&own);
    let text = state.page.text();
    for part in ["counts as unwilling or unable", "note to the permanent mission"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let mut public = demo.portal();
    public.open("/figures");
    let text = public.page.text();
    assert!(text.contains(STATE), "{text}");
    let number = case.trim_start_matches("/cases/");
    assert!(!text.contains(number) && !text.contains(&number[..8]), "{text}");
    state.choose("will not investigate").press("Send the answer (M11)");
    taken(&state);
    assert!(state.page.text().contains("Done late"), "{}", state.page.text());
}

const TO_TEAM: &str = "Message to the team of the case";
const TO_STATE: &str = "Message to the desk of the State";

#[test]
fn the_team_and_a_state_s_desk_write_to_one_another_and_who_begins_later_is_let_in() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).at(BEGIN).run();
    let (_, receipt) = file_report(&demo, &Told::default());
    let case = notified(&demo);
    let own = case.replace("/cases/", "/notified/");
    let mut team = demo.desk("Leila Haddad");
    team.open(&case).press("Open the report");
    let no_answer = "A message is not the answer that a duty asks for.";
    assert!(team.page.text().contains(no_answer), "{}", team.page.text());
    // What the case knows of a person does not go out by a message either.
    team.fill(TO_STATE, "Please hear Mariam Keita.").press("Send to the State");
    assert_eq!(team.page.status, 422, "{}", team.page.text());
    assert_eq!(team.page.texts("#state-message"), ["Please hear Mariam Keita."]);
    team.fill(TO_STATE, "  ").press("Send to the State");
    assert_eq!(team.page.status, 422, "{}", team.page.text());
    team.fill(TO_STATE, "Which office will write to us?").press("Send to the State");
    taken(&team);
    let mut state = demo.desk(OFFICER);
    state.open(&own);
    let text = state.page.text();
    assert!(text.contains("Which office will write to us?"), "{text}");
    assert!(text.contains("the team of the case") && text.contains(no_answer), "{text}");
    state.fill(TO_TEAM, &"a".repeat(10_001)).press("Send to the team");
    assert_eq!(state.page.status, 413, "{}", state.page.text());
    state.fill(TO_TEAM, "The Federal Office, from Monday on.").press("Send to the team");
    taken(&state);
    // The answer is owed still.
    assert!(state.has_button("Confirm receipt (M10)") && state.has_button("Send the answer (M11)"));
    let timeline = team.open(&case).page.text();
    for part in ["Message between the team", "The Federal Office, from Monday on.", "office will"] {
        assert!(timeline.contains(part), "{part}: {timeline}");
    }
    // Nobody else reads them: neither the reporter nor who watches.
    let mut others = [come_back(&demo, &receipt.words), demo.desk("Ngozi Eze")];
    others[1].open(&case);
    for other in &others {
        let text = other.page.text();
        assert!(!text.contains("Federal Office") && !text.contains("office will"), "{text}");
    }
    assert!(demo.stop());
    is_let_in_who_begins_later(folder.path(), &case);
}

/// An officer who begins later cannot open what came before, until a colleague lets them in.
fn is_let_in_who_begins_later(folder: &Path, case: &str) {
    let own = case.replace("/cases/", "/notified/");
    let now = "2026-03-05T09:00:00Z";
    crate::joining::at_state_desk(folder, "Nora Lind", "state-of-velmark", now);
    let demo = Start::new(PROGRAM, folder).at("2026-03-05T09:10:00Z").run();
    let mut later = demo.desk("Nora Lind");
    later.open(&own);
    let text = later.page.text();
    assert!(!text.contains("Federal Office") && !text.contains("Which office"), "{text}");
    assert!(text.contains("This letter was not sealed to you."), "{text}");
    assert!(text.contains("This message was not sealed to you."), "{text}");
    assert_eq!(later.open(&format!("{own}/letters/1")).page.status, 403);
    let give = "Open the earlier letters and messages for Nora Lind (officer of the State)";
    let mut state = demo.desk(OFFICER);
    state.open(&own);
    assert!(state.has_button(give), "{}", state.page.text());
    state.press(give);
    taken(&state);
    assert!(!state.has_button(give), "once");
    later.open(&own);
    let text = later.page.text();
    assert!(text.contains("Federal Office") && text.contains("Which office"), "{text}");
    assert!(!text.contains("not sealed to you"), "{text}");
    later.open(&format!("{own}/letters/1"));
    assert!(later.page.body.starts_with(b"%PDF"));
    // She writes and answers like any other officer there; the timeline of the team names the copies.
    later.open(&own).fill(TO_TEAM, "I take this over.").press("Send to the team");
    taken(&later);
    assert!(state.open(&own).page.text().contains("I take this over."));
    let mut team = demo.desk("Leila Haddad");
    team.open(case).press("Open the report");
    let timeline = team.page.text();
    assert!(timeline.contains("Earlier letters and messages opened for"), "{timeline}");
    assert!(timeline.contains("I take this over."), "{timeline}");
    let (code, output, _) = redress(&["audit", "--hub", &demo.ready.hub_api]);
    assert_eq!(code, 0, "{output}");
}
