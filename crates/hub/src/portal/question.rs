//! Pages of the way in: start, questions, check, receipt.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode},
    response::Response,
};
use domain::limit::{FILE_BYTES_MAX, RECORDING_MINUTES_MAX, REPORT_FILES_MAX, VISIT_HOURS_MAX};
use intake::{AttachedFile, Wording};
use locale::Language;
use questions::{
    Ask, Field, Question, Size,
    answers::{Answers, Given},
    flow::Step,
};
use seal::receipt::{Receipt, WORDS};
use site::headers::WITH_MICROPHONE;

use super::{
    between::Onion,
    page::{Page, framed, part, render},
    reading::mistyped,
};
use crate::{
    Hub, LocalHelp,
    use_case::{
        upload::COPIED_BYTES_MAX,
        visit::{Filing, Said, Sent, Tried},
    },
    web::failure::megabytes,
};

/// Most files of a report that is told with scripts: one is left for a recording.
pub(super) const FILES_BESIDE_RECORDING_MAX: usize = REPORT_FILES_MAX - 1;

#[derive(Template)]
#[template(path = "start.html")]
struct Start<'a> {
    page: Page,
    near: &'a LocalHelp,
}

/// The first page.
pub(super) fn start(hub: &Hub, language: Language) -> Response {
    let (page, near) = (Page::without_visit(language), &hub.settings.local_help);
    let mut response = render(StatusCode::OK, &Start { page, near });
    // With scripts on the whole way is told in this page, so this page may ask for the microphone.
    let policy = HeaderValue::from_static(WITH_MICROPHONE);
    response.headers_mut().insert("permissions-policy", policy);
    response
}

#[derive(Template)]
#[template(path = "help.html")]
struct Help<'a> {
    page: Page,
    near: &'a LocalHelp,
    onion: Option<&'a Onion>,
}

pub(super) fn help(hub: &Hub, language: Language) -> Response {
    let (near, onion) = (&hub.settings.local_help, hub.settings.onion.as_ref());
    render(StatusCode::OK, &Help { page: Page::without_visit(language), near, onion })
}

#[derive(Template)]
#[template(path = "goodbye.html")]
struct Goodbye<'a> {
    page: &'a Page,
}

pub(super) fn goodbye(language: Language) -> Response {
    let page = Page::without_visit(language);
    framed(StatusCode::OK, &page, part(&Goodbye { page: &page }))
}

#[derive(Template)]
#[template(path = "leaving.html")]
struct Leaving {
    page: Page,
}

/// Says nothing, for the moment until the browser is elsewhere; it carries no script.
pub(super) fn leaving(language: Language) -> Response {
    site::page::render(StatusCode::OK, &Leaving { page: Page::without_visit(language) })
}

#[derive(Template)]
#[template(path = "return.html")]
struct Return {
    page: Page,
    typed: String,
}

/// Asks for a receipt; after it was typed wrong, with what is wrong and what was typed.
pub(super) fn words_wanted(page: Page, status: StatusCode, tried: &Tried) -> Response {
    let (typed, wrong) = match tried {
        Tried::Not => ("", None),
        Tried::Unknown => ("", Some(page.say("error-receipt-unknown"))),
        Tried::Mistyped(typed) => {
            let wrong = Receipt::parse(typed).err();
            (typed.as_str(), wrong.map(|wrong| mistyped(page.words(), &wrong)))
        }
    };
    let mut page = match wrong {
        Some(wrong) => page.with_fault_text(wrong, "words"),
        None => page,
    };
    // With scripts what was typed is read in the browser; places of values are marked for it.
    let facts = serde_json::json!({ "words": {
        "count": page.with("error-receipt-count", "found", "%found%"),
        "word": page.with("error-receipt-word", "position", "%position%"),
        "meant": page.with_two(
            "error-receipt-word-meant", "position", "%position%", "meant", "%meant%",
        ),
        "together": page.say("error-receipt-together"),
        "unknown": page.say("error-receipt-unknown"),
    } });
    page.facts = Some(facts.to_string());
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
    let mut response = render(StatusCode::OK, &Wait { page });
    response.headers_mut().insert("refresh", HeaderValue::from_static("5"));
    response
}

#[derive(Template)]
#[template(path = "before.html")]
struct Before<'a> {
    page: &'a Page,
    step: &'a Step,
    service: String,
    hours: i64,
    by_script: bool,
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

struct FileLine {
    name: String,
    told: String,
}

enum Kind {
    Choice { several: bool, offers: Vec<Offer> },
    Texts { texts: Vec<Text>, spoken: bool },
    Files { files: Vec<FileLine>, limit: String, copied: String, most: usize },
    Notice,
}

#[derive(Template)]
#[template(path = "question.html")]
struct QuestionPart<'a> {
    page: &'a Page,
    step: &'a Step,
    by_script: bool,
    id: String,
    question: String,
    why: String,
    required: bool,
    heavy: bool,
    sound: Option<&'a str>,
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
struct Check<'a> {
    page: &'a Page,
    step: &'a Step,
    rows: Vec<Row>,
    by_script: bool,
}

struct Word {
    word: &'static str,
    number: String,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPart<'a> {
    page: &'a Page,
    words: Vec<Word>,
    word_language: &'static str,
    proof: String,
    typed: String,
    by_script: bool,
}

/// The question that the report is at.
///
/// `typed` is what was typed although it was not taken.
pub(super) fn ask(
    hub: &Hub,
    filing: &Filing,
    page: &Page,
    status: StatusCode,
    typed: Option<&Given>,
) -> Response {
    let questions = hub.questions(&filing.channel);
    let wording = Wording::new(questions, page.language());
    let content = match questions.of_step(&filing.at) {
        Some(question) => asked(hub, page, question, filing, typed, false),
        None if filing.at == Step::Check => {
            let rows = rows(page, wording, questions.asked(&filing.answers), filing);
            part(&Check { page, step: &filing.at, rows, by_script: false })
        }
        None => before(hub, page, filing, false),
    };
    framed(status, page, content)
}

/// What is told before anything is asked.
fn before(hub: &Hub, page: &Page, filing: &Filing, by_script: bool) -> String {
    let directory = hub.directory();
    let service = directory
        .channel(&filing.channel)
        .and_then(|channel| directory.organisation(&channel.organisation))
        .map(|known| known.name.clone())
        .unwrap_or_default();
    part(&Before { page, step: &Step::Before, service, hours: VISIT_HOURS_MAX, by_script })
}

/// One question.
fn asked(
    hub: &Hub,
    page: &Page,
    question: &Question,
    filing: &Filing,
    typed: Option<&Given>,
    by_script: bool,
) -> String {
    let wording = Wording::new(hub.questions(&filing.channel), page.language());
    let id = question.id.to_string();
    part(&QuestionPart {
        page,
        step: &Step::Question(question.id.clone()),
        by_script,
        question: wording.say(&format!("{id}-question")),
        why: wording.say(&format!("{id}-why")),
        required: matches!(question.ask, Ask::Option { .. }),
        heavy: question.heavy,
        sound: hub.sounds.path(&filing.channel, page.language(), &question.id),
        kind: kind(page, wording, question, filing, typed, by_script),
        id,
    })
}

/// Every part of the way through, unanswered, for a browser that fills them in itself: step and
/// content.
pub(super) fn parts(hub: &Hub, filing: &Filing, page: &Page) -> Vec<(String, String)> {
    let questions = hub.questions(&filing.channel);
    let wording = Wording::new(questions, page.language());
    let mut parts = Vec::new();
    let mut add = |step: &Step, content| parts.push((step.to_string(), content));
    add(&Step::Before, before(hub, page, filing, true));
    for question in &questions.list {
        let step = Step::Question(question.id.clone());
        add(&step, asked(hub, page, question, filing, None, true));
    }
    let rows = rows(page, wording, questions.list.iter(), filing);
    let check = part(&Check { page, step: &Step::Check, rows, by_script: true });
    add(&Step::Check, check);
    let words = (0..WORDS).map(|_| Word { word: "", number: String::new() }).collect();
    let sent = SentPart {
        page,
        words,
        word_language: "",
        proof: String::new(),
        typed: String::new(),
        by_script: true,
    };
    parts.push(("sent".to_owned(), part(&sent)));
    parts
}

fn kind(
    page: &Page,
    wording: Wording<'_>,
    question: &Question,
    filing: &Filing,
    typed: Option<&Given>,
    by_script: bool,
) -> Kind {
    match &question.ask {
        Ask::Files => Kind::Files {
            files: filing.files.iter().map(|file| file_line(page, file)).collect(),
            limit: megabytes(page.words(), FILE_BYTES_MAX),
            copied: megabytes(page.words(), COPIED_BYTES_MAX),
            most: if by_script { FILES_BESIDE_RECORDING_MAX } else { REPORT_FILES_MAX },
        },
        Ask::Notice => Kind::Notice,
        Ask::Text { fields } => {
            let text = |field: &Field| {
                let id = field.id.to_string();
                let typed = typed.and_then(|typed| typed.texts.get(&id)).cloned();
                let value = typed.unwrap_or_else(|| filing.answers.text(&field.id).to_owned());
                Text { label: wording.say(&format!("{id}-label")), id, value, size: field.size }
            };
            // Recording needs scripts.
            let spoken = by_script && fields.iter().any(|field| field.size == Size::Page);
            Kind::Texts { texts: fields.iter().map(text).collect(), spoken }
        }
        Ask::Option { .. } | Ask::Choice { .. } | Ask::Consent { .. } => {
            let several = matches!(question.ask, Ask::Choice { several: true, .. });
            Kind::Choice { several, offers: offers(wording, question, &filing.answers, several) }
        }
    }
}

fn file_line(page: &Page, file: &AttachedFile) -> FileLine {
    FileLine {
        name: file.manifest.name.clone(),
        told: site::file::told(page.words(), &file.manifest),
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
fn rows<'a>(
    page: &Page,
    wording: Wording<'_>,
    questions: impl Iterator<Item = &'a Question>,
    filing: &Filing,
) -> Vec<Row> {
    questions
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
///
/// After its holder tried it, with how that went.
pub(super) fn sent(sent: &Sent, page: Page, status: StatusCode, said: Option<&Said>) -> Response {
    match said {
        Some(Said::Right) => {
            receipt(sent, &page.with_done("portal-sent-check-right"), status, String::new())
        }
        Some(Said::Wrong(typed)) => {
            let words = page.words();
            let wrong = match typed.as_deref().map(Receipt::parse) {
                Some(Err(wrong)) => mistyped(words, &wrong),
                Some(Ok(_)) | None => words.say("error-receipt-together"),
            };
            let page = page.with_fault_text(wrong, "words");
            let typed = typed.clone().unwrap_or_default();
            receipt(sent, &page, StatusCode::UNPROCESSABLE_ENTITY, typed)
        }
        _ => receipt(sent, &page, status, String::new()),
    }
}

fn receipt(sent: &Sent, page: &Page, status: StatusCode, typed: String) -> Response {
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
    let content = SentPart { page, words, word_language, proof, typed, by_script: false };
    framed(status, page, part(&content))
}
