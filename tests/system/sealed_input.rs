//! What a hostile browser hands in as sealed is refused, in words, and changes nothing.

use domain::{
    consent::{Answer, ConsentAnswer, Purpose},
    event::{EventBody, GrantedTo, SealedBy},
    id::OfficerId,
};
use jiff::{SignedDuration, ToSpan};
use seal::{age_file::seal, receipt::Receipt};
use serde_json::{Value, json};
use testkit::{
    demo::{Demo, Start},
    sealed::{Draft, Sealing},
};

use crate::PROGRAM;

const CHANNEL: &str = "open-door";

fn started(folder: &std::path::Path) -> (Demo, Sealing) {
    let demo = Start::new(PROGRAM, folder).run();
    let sealing = Sealing::of(&demo.ready.portal);
    (demo, sealing)
}

/// What the hub says of a draft after a change.
fn refusal(sealing: &Sealing, change: impl Fn(&mut Draft)) -> String {
    let mut draft = sealing.draft(CHANNEL, "They came at night.");
    change(&mut draft);
    let problem = sealing.send(&draft).expect_err("refused");
    problem["type"].as_str().unwrap().trim_start_matches("about:redress/").to_owned()
}

/// Changes the grants of the first event.
fn grants(draft: &mut Draft, change: impl Fn(&mut Vec<domain::event::Grant>)) {
    if let EventBody::ReportReceived { grants, .. } = &mut draft.received {
        change(grants);
    }
}

fn consents(draft: &mut Draft, change: impl Fn(&mut Vec<ConsentAnswer>)) {
    if let EventBody::ConsentRecorded { answers, .. } = &mut draft.consented {
        change(answers);
    }
}

#[test]
fn a_sealed_report_is_taken_once_and_proved() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, sealing) = started(folder.path());
    let draft = sealing.draft(CHANNEL, "They came at night.");
    let first = sealing.begin(&draft).unwrap();
    let report = sealing.report(&draft, &first);
    let taken = sealing.post("/sealed/report", &report).unwrap();
    let again = sealing.post("/sealed/report", &report).unwrap();
    assert_eq!(taken["salt"], again["salt"]);
    let salt: [u8; 32] = base64_of(&taken["salt"]).try_into().unwrap();
    let entry = ledger::commitment(&salt, first.bytes());
    let proof = ledger::proof::Proof::from_text(taken["proof"].as_str().unwrap()).unwrap();
    proof.verify(&entry, sealing.directory.ledger()).unwrap();
    // Another report under the same number is not taken for it.
    let mut other = sealing.draft(CHANNEL, "Something else.");
    other.case = draft.case;
    assert_eq!(sealing.send(&other).unwrap_err()["type"], "about:redress/error-conflict");
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    assert_eq!(officer.page.attributes("table a[href^='/cases/']", "href").len(), 1);
}

#[test]
fn reports_that_are_sent_at_once_are_each_taken_once_or_refused_for_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, sealing) = started(folder.path());
    let mut drafts: Vec<_> =
        (0..8).map(|number| sealing.draft(CHANNEL, &format!("Report {number}."))).collect();
    // Two under one number: only one of them can be taken, and no other goes with the one that is not.
    drafts[7].case = drafts[6].case;
    let reports: Vec<_> =
        drafts.iter().map(|draft| sealing.report(draft, &sealing.begin(draft).unwrap())).collect();
    let answers: Vec<_> = std::thread::scope(|scope| {
        // Each is sent twice, as by somebody whose connection broke.
        let sent: Vec<_> = reports
            .iter()
            .chain(&reports)
            .map(|report| scope.spawn(|| sealing.post("/sealed/report", report)))
            .collect();
        sent.into_iter().map(|sent| sent.join().unwrap()).collect()
    });
    let (first, second) = answers.split_at(reports.len());
    for (first, second) in first.iter().zip(second).take(6) {
        assert_eq!(first.as_ref().unwrap()["salt"], second.as_ref().unwrap()["salt"]);
    }
    for sent in [first, second] {
        let (taken, refused): (Vec<_>, Vec<_>) = sent[6..].iter().partition(|sent| sent.is_ok());
        assert_eq!((taken.len(), refused.len()), (1, 1));
        assert_eq!(refused[0].as_ref().unwrap_err()["type"], "about:redress/error-conflict");
    }
    let mut officer = demo.desk("Amina Diallo");
    officer.open("/queue");
    assert_eq!(officer.page.attributes("table a[href^='/cases/']", "href").len(), 7);
}

fn base64_of(text: &Value) -> Vec<u8> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.decode(text.as_str().unwrap()).unwrap()
}

#[test]
fn keys_go_to_those_whom_the_directory_names_and_to_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (_demo, sealing) = started(folder.path());
    let stray = "rejection-stray-key";
    let stranger = GrantedTo::Officer(OfficerId::from_random([9; 16]));
    assert_eq!(refusal(&sealing, |draft| grants(draft, |grants| grants[0].to = stranger)), stray);
    for place in 0..2 {
        let without = |draft: &mut Draft| {
            let mut gone = None;
            if let EventBody::ReportReceived { grants, .. } = &mut draft.received {
                gone = Some(grants.remove(place).keys.object);
            }
            draft.objects.retain(|(object, _)| Some(*object) != gone);
        };
        assert_eq!(refusal(&sealing, without), stray, "holder {place} is left out");
    }
    let narrow = |draft: &mut Draft| {
        grants(draft, |grants| {
            grants[0].compartments.pop_last();
        });
    };
    assert_eq!(refusal(&sealing, narrow), stray);
    // Who did not agree that it is read gives nobody a key, and the other way round.
    let unread = |draft: &mut Draft| {
        consents(draft, |answers| answers.retain(|answer| answer.purpose != Purpose::Read));
    };
    assert_eq!(refusal(&sealing, unread), stray);
}

#[test]
fn hours_signatures_sizes_and_consents_are_checked() {
    let folder = tempfile::tempdir().unwrap();
    let (_demo, sealing) = started(folder.path());
    for hours in [-2, -1, 1] {
        let moved = |draft: &mut Draft| draft.at = draft.at.checked_add(hours.hours()).unwrap();
        assert_eq!(refusal(&sealing, moved), "rejection-wrong-time", "{hours}");
    }
    let minute = SignedDuration::from_mins(1);
    let moved = |draft: &mut Draft| draft.at = draft.at.checked_add(minute).unwrap();
    assert_eq!(refusal(&sealing, moved), "rejection-wrong-time");
    let forged = |draft: &mut Draft| draft.receipt = Receipt::from_entropy([3; 16]);
    assert_eq!(refusal(&sealing, forged), "error-unsigned");
    let by_hub = |draft: &mut Draft| {
        if let EventBody::ReportReceived { sealed_by, .. } = &mut draft.received {
            *sealed_by = SealedBy::Hub;
        }
    };
    assert_eq!(refusal(&sealing, by_hub), "error-malformed");
    let stray = |draft: &mut Draft| draft.objects.push((draft.objects[0].0, vec![1]));
    assert_eq!(refusal(&sealing, stray), "error-object");
    let missing = |draft: &mut Draft| drop(draft.objects.pop());
    assert_eq!(refusal(&sealing, missing), "error-object");
    assert_eq!(refusal(&sealing, unpadded), "error-object");
    let unsealed = |draft: &mut Draft| draft.objects[0].1 = b"They came at night.".to_vec();
    assert_eq!(refusal(&sealing, unsealed), "error-object");
    let withdrawn = ConsentAnswer { purpose: Purpose::Statistics, answer: Answer::Withdrawn };
    let given = ConsentAnswer { purpose: Purpose::Read, answer: Answer::Given };
    for extra in [withdrawn, given] {
        let wrong = |draft: &mut Draft| consents(draft, |answers| answers.push(extra));
        assert_eq!(refusal(&sealing, wrong), "error-choose");
    }
    let unkept = |draft: &mut Draft| {
        consents(draft, |answers| answers.retain(|answer| answer.purpose != Purpose::Keep));
    };
    assert_eq!(refusal(&sealing, unkept), "error-choose");
}

/// The first compartment holds a text of a size of its own.
fn unpadded(draft: &mut Draft) {
    if let EventBody::ReportReceived { compartments, .. } = &mut draft.received {
        let seal_of = &mut compartments[0];
        let sealed = seal(b"{}", &[&seal_of.recipient]).unwrap();
        seal_of.content.sha256 = seal::digest(&sealed);
        seal_of.content.size_bytes = sealed.len() as u64;
        let object = seal_of.content.object;
        let place = draft.objects.iter_mut().find(|(known, _)| *known == object);
        place.unwrap().1 = sealed;
    }
}

#[test]
fn only_the_hubs_own_signature_vouches_for_an_hour() {
    let folder = tempfile::tempdir().unwrap();
    let (_demo, sealing) = started(folder.path());
    let draft = sealing.draft(CHANNEL, "They came at night.");
    let first = sealing.begin(&draft).unwrap();
    let mut other = sealing.draft(CHANNEL, "Something else.");
    other.case = draft.case;
    // A report under an envelope that vouches for another one, and one that nobody vouched for.
    let mixed = sealing.report(&other, &first);
    assert!(sealing.post("/sealed/report", &mixed).is_err());
    let keys = draft.receipt.keys().unwrap();
    let unvouched = seal::envelope::Envelope::sign(
        first.event().clone(),
        &[(domain::event::Actor::Inbox(keys.inbox), &keys.signing)],
    );
    let problem = sealing.post("/sealed/report", &sealing.report(&draft, &unvouched)).unwrap_err();
    assert_eq!(problem["type"], "about:redress/error-unsigned");
}

#[test]
fn inboxes_open_for_their_authenticator_alone_and_say_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (_demo, sealing) = started(folder.path());
    let draft = sealing.draft(CHANNEL, "They came at night.");
    sealing.send(&draft).unwrap();
    let inbox = draft.receipt.keys().unwrap().inbox;
    let asking = |inbox: &str, authenticator: &str| {
        let body = json!({ "inbox": inbox, "authenticator": authenticator });
        let mut problem = sealing.post("/sealed/inbox", &body).unwrap_err();
        problem.as_object_mut().unwrap().remove("incident");
        problem
    };
    let wrong = asking(&inbox.to_string(), "AAAA");
    let unknown = asking("11111111-1111-4111-8111-111111111111", "AAAA");
    assert_eq!(wrong, unknown);
    assert_eq!(wrong["status"], 404);
    for body in [json!({}), json!([]), json!({ "inbox": inbox, "receipt": "no" })] {
        let problem = sealing.post("/sealed/inbox", &body).unwrap_err();
        assert_eq!(problem["status"], 400, "{body}");
    }
}
