//! Pages of the way in: start, questions, check, receipt.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode},
    response::Response,
};
use domain::limit::{FILE_BYTES_MAX, REPORT_FILES_MAX, VISIT_HOURS_MAX};
use locale::Language;
use questions::{
    Ask, Field, Question, Questions, Size,
    answers::{Answers, Given},
    flow::Step,
};
use seal::receipt::Receipt;

use super::{
    page::{Page, render},
    reading::mistyped,
};
use crate::{
    Hub,
    use_case::{
        answering::Wording,
        visit::{Filing, Sent},
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
#[template(path = "leaving.html")]
struct Leaving {
    page: Page,
}

/// Says nothing, for the moment until the browser is elsewhere.
pub(super) fn leaving(language: Language) -> Response {
    render(StatusCode::OK, &Leaving { page: Page::without_visit(language) })
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
#[template(path = "wait.html")]
struct Wait {
    page: Page,
}

/// The report waits for its turn; the page asks again by itself.
pub(super) fn wait(page: Page) -> Response {
    let page = page.titled("portal-wait-title");
    let mut response = render(StatusCode::OK, &Wait { page });
    response.headers_mut().insert("refresh", HeaderValue::from_static("5"));
    response
}

#[derive(Template)]
#[template(path = "before.html")]
struct Before {
    page: Page,
    step: Step,
    service: String,
    hours: i64,
}

struct Offer {
    id: String,
    name: String,
    value: String,
    label: String,
    chosen: bool,
}

struct Text {
    id: String,
    label: String,
    value: String,
    size: Size,
}

enum Kind {
    Choice { several: bool, offers: Vec<Offer> },
    Texts { texts: Vec<Text> },
    Files { names: Vec<String>, limit: String, most: usize },
    Notice,
}

#[derive(Template)]
#[template(path = "question.html")]
struct QuestionPage {
    page: Page,
    step: Step,
    id: String,
    question: String,
    why: String,
    required: bool,
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
    typed: String,
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
    let questions = hub.questions(&filing.channel);
    let wording = Wording::new(questions, page.language());
    let step = filing.at.clone();
    let page = page.with_title(wording.say(&format!("{step}-title")));
    match questions.of_step(&step) {
        Some(question) => {
            let id = question.id.to_string();
            let kind = kind(&page, wording, question, filing, typed);
            let shown = QuestionPage {
                question: wording.say(&format!("{id}-question")),
                why: wording.say(&format!("{id}-why")),
                required: matches!(question.ask, Ask::Option { .. }),
                page,
                step,
                id,
                kind,
            };
            render(status, &shown)
        }
        None if step == Step::Check => {
            let rows = rows(&page, wording, questions, filing);
            render(status, &Check { page, step, rows })
        }
        None => {
            let directory = hub.directory();
            let service = directory
                .channel(&filing.channel)
                .and_then(|channel| directory.organisation(&channel.organisation))
                .map(|known| known.name.clone())
                .unwrap_or_default();
            render(status, &Before { page, step, service, hours: VISIT_HOURS_MAX })
        }
    }
}

fn kind(
    page: &Page,
    wording: Wording<'_>,
    question: &Question,
    filing: &Filing,
    typed: Option<&Given>,
) -> Kind {
    match &question.ask {
        Ask::Files => Kind::Files {
            names: filing.files.iter().map(|file| file.manifest.name.clone()).collect(),
            limit: megabytes(page.words(), FILE_BYTES_MAX),
            most: REPORT_FILES_MAX,
        },
        Ask::Notice => Kind::Notice,
        Ask::Text { fields } => {
            let text = |field: &Field| {
                let id = field.id.to_string();
                let typed = typed.and_then(|typed| typed.texts.get(&id)).cloned();
                let value = typed.unwrap_or_else(|| filing.answers.text(&field.id).to_owned());
                Text { label: wording.say(&format!("{id}-label")), id, value, size: field.size }
            };
            Kind::Texts { texts: fields.iter().map(text).collect() }
        }
        Ask::Option { .. } | Ask::Choice { .. } | Ask::Consent { .. } => {
            let several = matches!(question.ask, Ask::Choice { several: true, .. });
            Kind::Choice { several, offers: offers(wording, question, &filing.answers, several) }
        }
    }
}

/// None is ticked before she ticks it.
fn offers(
    wording: Wording<'_>,
    question: &Question,
    answers: &Answers,
    several: bool,
) -> Vec<Offer> {
    let id = &question.id;
    let offer = |code: &str| Offer {
        id: format!("{id}-{code}"),
        name: if several { format!("choice-{code}") } else { "choice".to_owned() },
        value: code.to_owned(),
        label: wording.say(&format!("{id}-{code}")),
        chosen: answers.has(id, code),
    };
    question.codes().into_iter().map(offer).collect()
}

/// Everything that was answered, for the page before sending.
fn rows(page: &Page, wording: Wording<'_>, questions: &Questions, filing: &Filing) -> Vec<Row> {
    questions
        .asked(&filing.answers)
        .filter(|question| question.ask != Ask::Notice)
        .map(|question| Row {
            step: Step::Question(question.id.clone()),
            question: wording.say(&format!("{}-question", question.id)),
            short: wording.say(&format!("{}-title", question.id)),
            answer: answered(page, wording, question, filing),
        })
        .collect()
}

fn answered(page: &Page, wording: Wording<'_>, question: &Question, filing: &Filing) -> String {
    let answers = &filing.answers;
    let lines: Vec<String> = match &question.ask {
        Ask::Files => filing.files.iter().map(|file| file.manifest.name.clone()).collect(),
        Ask::Text { fields } => {
            let texts = fields.iter().map(|field| answers.text(&field.id).to_owned());
            texts.filter(|text| !text.is_empty()).collect()
        }
        _ => {
            let chosen =
                question.codes().into_iter().filter(|code| answers.has(&question.id, code));
            chosen.map(|code| wording.say(&format!("{}-{code}", question.id))).collect()
        }
    };
    if lines.is_empty() { page.say("portal-not-answered") } else { lines.join("\n") }
}

/// The receipt, shown until its holder says that it is written down.
pub(super) fn sent(sent: &Sent, page: Page) -> Response {
    sent_with(sent, page, StatusCode::OK, String::new())
}

/// The receipt after its holder tried it: right, or what is wrong with what was typed.
pub(super) fn checked(sent: &Sent, page: Page, typed: &str) -> Response {
    match Receipt::parse(typed) {
        Ok(receipt) if *receipt.entropy() == sent.entropy => sent_with(
            sent,
            page.with_done("portal-sent-check-right"),
            StatusCode::OK,
            String::new(),
        ),
        other => {
            let words = page.words();
            let wrong = match other {
                Err(wrong) => mistyped(words, &wrong),
                Ok(_) => words.say("error-receipt-together"),
            };
            let page = page.with_fault_text(wrong, "words");
            sent_with(sent, page, StatusCode::UNPROCESSABLE_ENTITY, typed.to_owned())
        }
    }
}

fn sent_with(sent: &Sent, page: Page, status: StatusCode, typed: String) -> Response {
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
    render(status, &SentPage { page, words, word_language, proof, typed })
}
