//! Questions: read, checked, walked through.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    consent::{Answer, Purpose},
    report::{Compartment, ReportingOption},
};
use proptest::prelude::*;
use questions::{
    Ask, Question, Questions,
    answers::{Answers, Given, NotTaken},
    file::{Fault, SHIPPED, Unreadable, parse, shipped},
    flow::Step,
};

fn choose(questions: &Questions, answers: &mut Answers, question: &str, code: &str) {
    let question = questions.get(&question.parse().unwrap()).unwrap();
    let given = Given { choices: vec![code.to_owned()], ..Given::default() };
    answers.take(question, &given).unwrap();
}

fn write(questions: &Questions, answers: &mut Answers, question: &str, text: &str) {
    let question = questions.get(&question.parse().unwrap()).unwrap();
    let texts = question.fields().iter().map(|field| (field.id.to_string(), text.to_owned()));
    answers.take(question, &Given { texts: texts.collect(), ..Given::default() }).unwrap();
}

/// The questions in the order in which somebody who only presses "continue" meets them.
fn walk(questions: &Questions, answers: &Answers) -> Vec<String> {
    let mut steps = Vec::new();
    let mut step = questions.next(&Step::Before, answers);
    while step != Step::Check {
        steps.push(step.to_string());
        step = questions.next(&step, answers);
    }
    steps
}

fn faults(text: &str) -> Vec<Fault> {
    match parse(text) {
        Err(Unreadable::Unsound(faults)) => faults,
        other => vec![Fault::Count(usize::from(other.is_ok()))],
    }
}

#[test]
fn a_report_that_is_only_kept_is_asked_for_no_consent_and_a_restricted_one_for_none_to_share() {
    let questions = shipped();
    let walked = |option: &str| {
        let mut answers = Answers::default();
        choose(&questions, &mut answers, "option", option);
        walk(&questions, &answers)
    };
    let asked = |walked: &[String], id: &str| walked.iter().any(|step| step == id);
    let kept = walked("record");
    assert!(!asked(&kept, "read") && !asked(&kept, "share-state") && asked(&kept, "account"));
    let restricted = walked("restricted");
    assert!(asked(&restricted, "read") && !asked(&restricted, "share-state"));
    assert!(asked(&walked("unrestricted"), "share-state"));
}

#[test]
fn who_lets_the_state_know_says_back_what_it_gets_and_is_told_again_if_that_was_unclear() {
    let questions = shipped();
    let mut answers = Answers::default();
    choose(&questions, &mut answers, "option", "unrestricted");
    let asked = |answers: &Answers, id: &str| walk(&questions, answers).iter().any(|at| at == id);
    assert!(!asked(&answers, "state-sure"));
    choose(&questions, &mut answers, "share-state", "yes");
    assert!(asked(&answers, "state-sure") && !asked(&answers, "state-told"));
    choose(&questions, &mut answers, "state-sure", "all");
    assert!(asked(&answers, "state-told"));
    // What depends on a question that is not asked any more is not asked either.
    choose(&questions, &mut answers, "option", "restricted");
    assert!(!asked(&answers, "state-sure") && !asked(&answers, "state-told"));
}

#[test]
fn files_of_sound_belong_to_a_question_and_are_no_paths() {
    let with = |sound: &str| format!("{SHIPPED}\n[sounds.en]\n{sound}\n");
    let questions = parse(&with("account = \"account-en.mp3\"")).unwrap();
    assert_eq!(questions.sounds["en"][&"account".parse().unwrap()], "account-en.mp3");
    for wrong in [
        "nothing = \"a.mp3\"",
        "account = \"../a.mp3\"",
        "account = \"a.wav\"",
        "account = \".mp3\"",
        "account = \"a\"",
    ] {
        assert!(matches!(faults(&with(wrong)).as_slice(), [Fault::Sound(..)]), "{wrong}");
    }
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_any_more_counts_for_nothing() {
    let questions = shipped();
    let mut answers = Answers::default();
    choose(&questions, &mut answers, "option", "unrestricted");
    choose(&questions, &mut answers, "read", "yes");
    choose(&questions, &mut answers, "who", "witness");
    choose(&questions, &mut answers, "behalf", "unaware");
    let said = |answers: &Answers| {
        answers.of_compartment(&questions, Compartment::Statement, str::to_owned)
    };
    assert!(said(&answers).iter().any(|answered| answered.answer == "behalf-unaware"));
    choose(&questions, &mut answers, "who", "myself");
    choose(&questions, &mut answers, "option", "record");
    assert!(!said(&answers).iter().any(|answered| answered.answer == "behalf-unaware"));
    assert_eq!(answers.consents(&questions), []);
    assert_eq!(answers.option(&questions), Some(ReportingOption::Record));
    choose(&questions, &mut answers, "option", "restricted");
    let consents = answers.consents(&questions);
    let given: Vec<_> = consents.iter().map(|(_, purpose, answer)| (*purpose, *answer)).collect();
    assert_eq!(given, [(Purpose::Read, Answer::Given)]);
}

#[test]
fn texts_are_sealed_under_the_key_of_their_compartment_with_what_was_asked() {
    let questions = shipped();
    let mut answers = Answers::default();
    write(&questions, &mut answers, "account", "  at the well\r\nat night ");
    write(&questions, &mut answers, "identity", "M.");
    let statement = answers.of_compartment(&questions, Compartment::Statement, str::to_owned);
    let [account] = statement.as_slice() else { panic!("{statement:?}") };
    assert_eq!(
        (account.asked.as_str(), account.answer.as_str()),
        ("account-question", "at the well\nat night")
    );
    let identity = answers.of_compartment(&questions, Compartment::Identity, str::to_owned);
    let asked: Vec<&str> = identity.iter().map(|answered| answered.asked.as_str()).collect();
    assert_eq!(asked, ["identity-question name-label", "identity-question contact-label"]);
}

#[test]
fn an_answer_over_its_bound_or_not_offered_changes_nothing() {
    let questions = shipped();
    let mut answers = Answers::default();
    write(&questions, &mut answers, "place", "here");
    let place = questions.get(&"place".parse().unwrap()).unwrap();
    let texts = [("place".to_owned(), "é".repeat(4001)), ("time".to_owned(), "now".to_owned())];
    let given = Given { texts: texts.into(), ..Given::default() };
    let refused = answers.take(place, &given).unwrap_err();
    let field = "place".parse().unwrap();
    assert_eq!(refused, NotTaken::TooLong { field, limit: 4000, found: 4001 });
    assert_eq!(answers.text(&"time".parse().unwrap()), "here");
    let option = questions.for_option().unwrap();
    let unknown = Given { choices: vec!["free".to_owned()], ..Given::default() };
    assert!(matches!(answers.take(option, &unknown), Err(NotTaken::Unknown(_))));
    assert!(matches!(answers.take(option, &Given::default()), Err(NotTaken::Unchosen(_))));
}

#[test]
fn a_choice_can_send_the_report_elsewhere() {
    let text =
        SHIPPED.replace("{ id = \"witness\" }", "{ id = \"witness\", receives = \"police\" }");
    let questions = parse(&text).unwrap();
    let entrance = "open-door".parse().unwrap();
    let mut answers = Answers::default();
    assert_eq!(answers.receiver(&questions, &entrance), entrance);
    choose(&questions, &mut answers, "who", "witness");
    assert_eq!(answers.receiver(&questions, &entrance).as_str(), "police");
}

#[test]
fn every_fault_of_a_file_is_named() {
    assert!(matches!(parse("name = 1"), Err(Unreadable::Toml(_))));
    assert!(matches!(parse(&" ".repeat(2 << 20)), Err(Unreadable::TooLong(_))));
    let two = r#"
name = "two"
version = 1
[[question]]
id = "check"
kind = "notice"
[[question]]
id = "a"
kind = "choice"
choices = [{ id = "x" }, { id = "x" }]
when = { question = "later", chosen = ["x"] }
[[question]]
id = "b"
kind = "text"
purpose = "read"
[[question]]
id = "c"
kind = "consent"
purpose = "keep"
[[question]]
id = "d"
kind = "text"
fields = [{ id = "e", size = "line", characters_max = 0 }]
[words.en]
f-question = "?"
"#;
    let found: BTreeSet<String> = faults(two).iter().map(ToString::to_string).collect();
    for part in [
        "check: this code is taken",
        "a: x is offered twice",
        "a: it depends on later",
        "b: it needs exactly the settings of its kind",
        "c: consent to keep",
        "e: characters_max 0",
        "option: 0 questions",
        "words.en: no question uses f-question",
    ] {
        assert!(found.iter().any(|fault| fault.starts_with(part)), "{part} in {found:?}");
    }
}

/// Any sound questions: the shipped ones with some of the optional ones taken out.
fn some_questions() -> impl Strategy<Value = Questions> {
    prop::collection::vec(any::<bool>(), 32).prop_map(|kept| {
        let mut questions = shipped();
        let needed: BTreeSet<String> =
            ["option", "age", "who"].into_iter().map(str::to_owned).collect();
        let mut kept = kept.into_iter();
        questions.list.retain(|question| {
            kept.next().unwrap_or(true) || needed.contains(question.id.as_str())
        });
        questions
    })
}

fn some_answer(question: &Question, number: usize) -> Given {
    let codes = question.codes();
    let choice = codes.get(number % codes.len().max(1)).map(|code| (*code).to_owned());
    let texts = question.fields().iter().map(|field| (field.id.to_string(), number.to_string()));
    Given { choices: choice.into_iter().collect(), texts: texts.collect::<BTreeMap<_, _>>() }
}

proptest! {
    #[test]
    fn whatever_is_answered_the_way_ends_and_leads_back_the_same_way(
        questions in some_questions(),
        numbers in prop::collection::vec(0_usize..7, 32),
    ) {
        let mut answers = Answers::default();
        for (question, number) in questions.list.iter().zip(numbers) {
            answers.take(question, &some_answer(question, number)).unwrap();
        }
        let forward = walk(&questions, &answers);
        let mut back = Vec::new();
        let mut step = questions.previous(&Step::Check, &answers).unwrap();
        while step != Step::Before {
            back.push(step.to_string());
            step = questions.previous(&step, &answers).unwrap();
        }
        back.reverse();
        prop_assert_eq!(&forward, &back);
        let unasked = questions.list.iter().filter(|question| {
            !forward.contains(&question.id.to_string()) && matches!(question.ask, Ask::Consent { .. })
        });
        for question in unasked {
            prop_assert!(!answers.consents(&questions).iter().any(|(id, ..)| *id == question.id));
        }
        for step in forward {
            let step = questions.step(&step).unwrap();
            prop_assert_eq!(Step::try_from(String::from(step.clone())).unwrap(), step);
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(?s).{0,400}") {
        let _ = parse(&text);
    }
}
