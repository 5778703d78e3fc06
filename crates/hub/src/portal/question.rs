//! Pages of the way in: start, questions, check, receipt.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use domain::{
    consent::Answer,
    limit::{FILE_BYTES_MAX, REPORT_FILES_MAX, VISIT_HOURS_MAX},
    report::ReportingOption,
};
use locale::Language;
use seal::receipt::Receipt;

use super::page::{Page, render};
use crate::{
    Hub,
    use_case::{
        answering::{Given, Step},
        upload::COPIED_BYTES_MAX,
        visit::{Answers, AttachedFile, Filing, Sent},
    },
    web::failure::megabytes,
};

#[derive(Template)]
#[template(path = "start.html")]
struct Start {
    page: Page,
}

pub(super) fn start(language: Language) -> Response {
    render(StatusCode::OK, &Start { page: Page::without_visit(language) })
}

#[derive(Template)]
#[template(path = "help.html")]
struct Help {
    page: Page,
}

pub(super) fn help(language: Language) -> Response {
    let page = Page::without_visit(language).titled("portal-help-title");
    render(StatusCode::OK, &Help { page })
}

#[derive(Template)]
#[template(path = "goodbye.html")]
struct Goodbye {
    page: Page,
}

pub(super) fn goodbye(language: Language) -> Response {
    render(StatusCode::OK, &Goodbye { page: Page::without_visit(language) })
}

#[derive(Template)]
#[template(path = "return.html")]
struct Return {
    page: Page,
    typed: String,
}

pub(super) fn words_wanted(page: Page, status: StatusCode, typed: &str) -> Response {
    let page = page.titled("portal-return-title");
    render(status, &Return { page, typed: typed.to_owned() })
}

#[derive(Template)]
#[template(path = "failure.html")]
struct Failure {
    page: Page,
}

pub(super) fn failed(status: StatusCode, page: Page) -> Response {
    render(status, &Failure { page })
}

#[derive(Template)]
#[template(path = "before.html")]
struct Before {
    page: Page,
    step: Step,
    service: String,
    hours: i64,
}

struct Choice {
    id: &'static str,
    value: &'static str,
    label: String,
    chosen: bool,
}

struct Text {
    id: &'static str,
    name: &'static str,
    label: String,
    value: String,
    line: bool,
    long: bool,
}

struct FileLine {
    name: String,
    told: String,
}

enum Kind {
    Choice { options: Vec<Choice> },
    Texts { texts: Vec<Text> },
    Files { files: Vec<FileLine>, limit: String, copied: String, most: usize },
}

#[derive(Template)]
#[template(path = "question.html")]
struct QuestionPage<'a> {
    page: Page,
    step: Step,
    question: &'a str,
    why: &'a str,
    kind: Kind,
}

struct Row {
    step: Step,
    question: String,
    short: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "check.html")]
struct Check {
    page: Page,
    step: Step,
    rows: Vec<Row>,
}

struct Word {
    word: &'static str,
    number: String,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPage {
    page: Page,
    words: Vec<Word>,
    word_language: &'static str,
    proof: String,
}

/// The question that the report is at.
pub(super) fn ask(hub: &Hub, filing: &Filing, page: Page) -> Response {
    ask_with(hub, filing, page, StatusCode::OK, None)
}

/// The question again, with what was typed, although it was not taken.
pub(super) fn ask_with(
    hub: &Hub,
    filing: &Filing,
    page: Page,
    status: StatusCode,
    typed: Option<&Given>,
) -> Response {
    let step = filing.at;
    let page = page.titled(&format!("portal-{}-title", step.as_str()));
    match step {
        Step::Before => {
            let service = hub
                .directory()
                .channel(&filing.channel)
                .and_then(|channel| {
                    let directory = hub.directory();
                    directory.organisation(&channel.organisation).map(|known| known.name.clone())
                })
                .unwrap_or_default();
            render(status, &Before { page, step, service, hours: VISIT_HOURS_MAX })
        }
        Step::Check => {
            let rows = rows(&page, filing);
            render(status, &Check { page, step, rows })
        }
        _ => {
            let question = format!("portal-{}-question", step.as_str());
            let why = format!("portal-{}-why", step.as_str());
            let kind = kind(&page, step, filing, typed);
            render(status, &QuestionPage { page, step, question: &question, why: &why, kind })
        }
    }
}

fn kind(page: &Page, step: Step, filing: &Filing, typed: Option<&Given>) -> Kind {
    let answers = &filing.answers;
    match step {
        Step::Option => Kind::Choice { options: reporting_options(answers) },
        Step::Read | Step::Contact | Step::ShareState | Step::Statistics => {
            Kind::Choice { options: yes_or_no(step, answers) }
        }
        Step::File => Kind::Files {
            files: filing.files.iter().map(|file| file_line(page, file)).collect(),
            limit: megabytes(page.words(), FILE_BYTES_MAX),
            copied: megabytes(page.words(), COPIED_BYTES_MAX),
            most: REPORT_FILES_MAX,
        },
        _ => Kind::Texts { texts: texts(step, answers, typed) },
    }
}

fn file_line(page: &Page, file: &AttachedFile) -> FileLine {
    FileLine {
        name: file.manifest.name.clone(),
        told: site::file::told(page.words(), &file.manifest),
    }
}

fn reporting_options(answers: &Answers) -> Vec<Choice> {
    let option = |id, value, label: &str, option| Choice {
        id,
        value,
        label: label.to_owned(),
        chosen: answers.option == Some(option),
    };
    vec![
        option("option", "restricted", "portal-option-restricted", ReportingOption::Restricted),
        option(
            "option-unrestricted",
            "unrestricted",
            "portal-option-unrestricted",
            ReportingOption::Unrestricted,
        ),
    ]
}

/// None is ticked before she ticks it.
fn yes_or_no(step: Step, answers: &Answers) -> Vec<Choice> {
    let given = step.purpose().and_then(|purpose| answers.consent(purpose));
    let choice = |id, value, label: &str, answer| Choice {
        id,
        value,
        label: format!("portal-{}-{label}", step.as_str()),
        chosen: given == Some(answer),
    };
    vec![
        choice("choice-yes", "yes", "yes", Answer::Given),
        choice("choice-no", "no", "no", Answer::Refused),
    ]
}

fn texts(step: Step, answers: &Answers, typed: Option<&Given>) -> Vec<Text> {
    let text = |id, name, kept: &str, typed: Option<&String>, line| Text {
        id,
        name,
        label: format!("portal-{id}-label"),
        value: typed.map_or_else(|| kept.to_owned(), Clone::clone),
        line,
        long: id == "account",
    };
    let (first, second) = (typed.map(|typed| &typed.first), typed.map(|typed| &typed.second));
    match step {
        Step::Account => vec![text("account", "first", &answers.account, first, false)],
        Step::Place => vec![
            text("place", "first", &answers.place, first, false),
            text("time", "second", &answers.time, second, true),
        ],
        Step::Accused => vec![text("accused", "first", &answers.accused, first, false)],
        Step::Identity => vec![
            text("name", "first", &answers.name, first, true),
            text("contact", "second", &answers.contact, second, false),
        ],
        _ => Vec::new(),
    }
}

/// Everything that was answered, for the page before sending.
fn rows(page: &Page, filing: &Filing) -> Vec<Row> {
    let answers = &filing.answers;
    let mut rows = Vec::new();
    let mut step = Step::Before.next(answers);
    while step != Step::Check {
        rows.push(Row {
            step,
            question: format!("portal-{}-question", step.as_str()),
            short: page.say(&format!("portal-{}-title", step.as_str())),
            answer: answered(page, step, filing),
        });
        step = step.next(answers);
    }
    rows
}

fn answered(page: &Page, step: Step, filing: &Filing) -> String {
    let answers = &filing.answers;
    let joined = |parts: [&str; 2]| {
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    };
    match step {
        Step::Option => match answers.option {
            Some(ReportingOption::Restricted) => page.say("portal-option-restricted"),
            Some(ReportingOption::Unrestricted) => page.say("portal-option-unrestricted"),
            None => String::new(),
        },
        Step::Account => answers.account.clone(),
        Step::Place => joined([&answers.place, &answers.time]),
        Step::Accused => answers.accused.clone(),
        Step::Identity => joined([&answers.name, &answers.contact]),
        Step::File => {
            let names: Vec<&str> =
                filing.files.iter().map(|file| file.manifest.name.as_str()).collect();
            names.join("\n")
        }
        _ => {
            let answer = step.purpose().and_then(|purpose| answers.consent(purpose));
            match answer {
                Some(Answer::Given) => page.say(&format!("portal-{}-yes", step.as_str())),
                Some(_) => page.say(&format!("portal-{}-no", step.as_str())),
                None => String::new(),
            }
        }
    }
}

/// The receipt, shown until its holder says that it is written down.
pub(super) fn sent(sent: &Sent, page: Page) -> Response {
    let page = page.titled("portal-sent-title");
    let receipt = Receipt::from_entropy(sent.entropy);
    let language = page.lang();
    // The standard has no list for some languages; then the words are English, and marked so.
    let english = receipt.words("en");
    let words = receipt.words(language);
    let word_language = if words == english { "en" } else { language };
    let words = words
        .into_iter()
        .zip(receipt.numbers())
        .map(|(word, number)| Word { word, number })
        .collect();
    let proof = sent.proof.clone();
    render(StatusCode::OK, &SentPage { page, words, word_language, proof })
}
