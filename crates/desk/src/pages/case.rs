//! The case page: duties of every track, what may be read, what may be done.

mod casework;
mod emergency;
mod facts;
mod files;
mod links;
mod offers;
mod overriding;
pub(super) mod parts;
mod renewal;

use std::{collections::BTreeMap, sync::Arc};

use askama::Template;
use axum::{extract::State, response::Response};
use domain::{
    directory::Role,
    event::SealedBy,
    id::{CaseId, ChoiceId},
    report::{Answered, Compartment, FamilyContact, Statement},
};
use locale::Words;
use site::form::Fields;
use workflow::history::History;

use super::{
    failure::{failure, shown, tell},
    form::AtCase,
    letter_form,
    line::Lines,
    page::{Page, render},
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::{Error, Result},
    session::Session,
    use_case::{
        reading::{Opened, opened},
        writing::{facts_seen, state_has_desk},
    },
};
use casework::CaseActs;
use emergency::Emergencies;
use facts::{Difference, FactsForm};
use files::{FileLine, OriginalLine};
use links::Links;
use offers::Offers;
use overriding::Overrides;
use parts::{Choice, DraftLine, MessageLine, ObjectLine, OfficerChoice, TimelineLine, Track};
use renewal::Renewal;

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    page: Page,
    case: String,
    short: String,
    option: String,
    received: String,
    badges: Vec<String>,
    protection: &'static str,
    framework: String,
    statement: Option<Statement>,
    files: Vec<FileLine>,
    originals: Vec<OriginalLine>,
    receivers: Vec<OfficerChoice>,
    statement_lines: Vec<AnswerLine>,
    identity: Option<Vec<AnswerLine>>,
    contacts: Vec<FamilyContact>,
    keys: Keys,
    may: Standing,
    officers: Vec<OfficerChoice>,
    assigned: Vec<String>,
    tracks: Vec<Track>,
    messages: Vec<MessageLine>,
    message_duties: Vec<Choice>,
    /// Whether the State that was notified has a desk to write to.
    state_desk: bool,
    typed: Typed,
    casework: CaseActs,
    renewal: Option<Renewal>,
    emergency: Emergencies,
    overrides: Overrides,
    links: Links,
    offers: Offers,
    notes: Vec<Choice>,
    consents: Vec<String>,
    acts: Vec<Choice>,
    facts: FactsForm,
    facts_seen: String,
    overtaken: Vec<Difference>,
    drafts: Vec<DraftLine>,
    states: Vec<Choice>,
    family: Vec<Choice>,
    letter_kinds: Vec<Choice>,
    persons: Vec<Choice>,
    ways: Vec<Choice>,
    /// What was recorded of each person who may be written to.
    safe: BTreeMap<String, String>,
    timeline: Vec<TimelineLine>,
    objects: Vec<ObjectLine>,
    officer_name: String,
}

/// What was typed into a form that was not taken.
#[derive(Debug, Default, Clone)]
pub(super) struct Typed {
    message: String,
    state_message: String,
    reasons: String,
    note: String,
    words: String,
    /// Facts, if they were typed, and which recorded facts their writer saw.
    facts: Option<FactsForm>,
    seen: Option<String>,
}

impl Typed {
    pub(super) fn of(fields: &Fields) -> Self {
        let typed = |name| fields.get(name).to_owned();
        let facts = fields.find("class-of-act").map(|_| FactsForm::typed(fields));
        let seen = fields.find("seen").map(str::to_owned);
        Self {
            message: typed("message"),
            state_message: typed("state-message"),
            reasons: typed("reasons"),
            note: typed("internal-note"),
            // Other forms have words of their own.
            words: match fields.get("act") {
                "offer" | "refuse" => typed("words"),
                _ => String::new(),
            },
            facts,
            seen,
        }
    }
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
) -> Response {
    shown(
        page(&desk, &session, case, Page::of(&session), &Typed::default()).await,
        &session,
        "/queue",
    )
}

/// The page again, with what went wrong and what was typed.
pub(super) async fn again(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    error: &Error,
    typed: &Typed,
) -> Response {
    let frame = Page::of(session);
    let told = tell(error, frame.words());
    let mut typed = typed.clone();
    if matches!(error, Error::Overtaken) {
        // They see what was saved meanwhile now; saving again is knowing.
        typed.seen = None;
    }
    match page(desk, session, case, frame.with_fault(told.text), &typed).await {
        Ok(page) => render(told.status, &page),
        Err(_) => failure(error, Some(session), "/queue"),
    }
}

/// What protected the report on its way in.
fn protection(sealed_by: SealedBy) -> &'static str {
    match sealed_by {
        SealedBy::Hub => "desk-protection-hub",
        SealedBy::Browser => "desk-protection-browser",
        SealedBy::Officer => "desk-taken-by",
    }
}

async fn page(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    page: Page,
    typed: &Typed,
) -> Result<CasePage> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let opened = opened(desk, session, &file).await?;
    let names = desk.names().await?;
    let words = page.words();
    let lines = Lines::of(words, &names, &file)?;
    let page = page.for_roles(session, &file.directory).titled(words.with(
        "desk-case-heading",
        "case",
        case.short(),
    ));
    let may = standing(session, &file);
    let received = file.history.received();
    let Opened { statement, identity, contacts, .. } = &opened;
    let persons = parts::persons(words, &file, contacts);
    let recorded = facts::form(opened.facts.as_ref());
    let facts = typed.facts.clone().unwrap_or_else(|| recorded.clone());
    Ok(CasePage {
        case: case.to_string(),
        short: case.short(),
        option: words.say(option(&file.history)),
        received: lines.day(received.at),
        badges: parts::badges(&lines, &file),
        protection: protection(received.sealed_by),
        framework: format!("{} {}", received.framework.name, received.framework.version),
        keys: Keys::of(session, &file),
        officers: parts::assignable(&lines, &file),
        assigned: parts::assigned(&lines, &file),
        tracks: parts::tracks((desk, session), &lines, &file, &may)?,
        messages: parts::messages(&lines, &file, &opened),
        message_duties: parts::message_duties(&lines, &file),
        state_desk: state_has_desk(&file),
        typed: typed.clone(),
        casework: casework::case((desk, session), &lines, &file, &opened, &may)?,
        renewal: renewal::renewal((desk, session), &lines, &file),
        emergency: emergency::emergencies((desk, session), &lines, &file, &may).await,
        overrides: overriding::overrides((desk, session), &lines, &file, &may).await,
        links: links::links((desk, session), &lines, &file, &may).await?,
        offers: offers::offers((desk, session), &lines, &file, &may).await?,
        notes: offers::notes(&lines, &file),
        consents: file.history.consents().iter().map(|consent| lines.consent(consent)).collect(),
        acts: facts::acts(words, &facts),
        overtaken: match &typed.facts {
            Some(yours) if typed.seen.is_none() => facts::differences(words, &recorded, yours),
            _ => Vec::new(),
        },
        facts,
        facts_seen: typed.seen.clone().unwrap_or_else(|| facts_seen(&file)),
        drafts: parts::drafts(&lines, &file),
        states: parts::states(&file),
        family: parts::family(words, &file, contacts),
        letter_kinds: letter_form::kinds(words),
        safe: letter_form::recorded(desk, session, &file, words, &persons).await?,
        ways: parts::private_ways(words),
        persons,
        timeline: parts::timeline(&lines, &file, &opened),
        objects: parts::objects(&lines, session, &file),
        officer_name: session.name.clone(),
        files: files::files(words, &opened),
        originals: files::originals(session, &file, &opened),
        receivers: files::receivers(&lines, session, &file),
        statement: statement.clone(),
        statement_lines: statement_lines(&lines, &file, &opened),
        identity: identity.as_ref().map(|identity| answer_lines(words, &identity.answers)),
        contacts: contacts.clone(),
        may,
        page,
    })
}

/// Which compartments the officer holds keys to.
struct Keys {
    statement: bool,
    identity: bool,
    evidence: bool,
}

impl Keys {
    fn of(session: &Session, file: &CaseFile) -> Self {
        Self {
            statement: file.holds_key(session, Compartment::Statement),
            identity: file.holds_key(session, Compartment::Identity),
            evidence: file.holds_key(session, Compartment::Evidence),
        }
    }
}

/// What the officer may try; the rules decide when they do.
#[expect(clippy::struct_excessive_bools, reason = "each says whether some forms are shown")]
struct Standing {
    take_on: bool,
    assign: bool,
    works: bool,
    /// Of a body that watches the others.
    oversees: bool,
}

fn standing(session: &Session, file: &CaseFile) -> Standing {
    let channel = file.directory.channel(&file.history.received().channel);
    let intake = channel.is_some_and(|channel| channel.intake.contains(&session.officer));
    let apart = file.is_apart(session.officer);
    let works = !apart && (intake || file.history.is_assigned(session.officer));
    let oversees = !apart
        && file
            .directory
            .officer(session.officer)
            .is_some_and(|officer| officer.roles.contains(&Role::Auditor));
    let manages = file
        .directory
        .officer(session.officer)
        .is_some_and(|officer| officer.roles.contains(&Role::CaseManager));
    let open = file.history.taken_on().is_some();
    Standing {
        take_on: works && intake && !open,
        assign: open && works && (intake || manages),
        works,
        oversees,
    }
}

/// What the reporter wants, as it stands now.
pub(super) fn option(history: &History) -> &'static str {
    match (history.unrestricted_since(), history.asked_since()) {
        (Some(_), _) => "option-unrestricted",
        (None, Some(_)) => "option-restricted",
        (None, None) => "option-record",
    }
}

/// A question with its answer.
struct AnswerLine {
    asked: String,
    answer: String,
}

/// What was told, then what was added to it.
fn statement_lines(lines: &Lines<'_>, file: &CaseFile, opened: &Opened) -> Vec<AnswerLine> {
    let answers = opened.statement.iter().flat_map(|statement| &statement.answers);
    let answers: Vec<Answered> = answers.cloned().collect();
    let additions = file.history.added().iter().zip(&opened.added);
    let added = additions.filter(|(_, (_, addition))| !addition.text.is_empty());
    let added = added.map(|(event, (_, addition))| AnswerLine {
        asked: lines.words.with("desk-added", "day", lines.day(event.at)),
        answer: addition.text.clone(),
    });
    answer_lines(lines.words, &answers).into_iter().chain(added).collect()
}

/// Answers with what was asked, in the officer's language where it is known, else as it was shown.
fn answer_lines(words: Words, answers: &[Answered]) -> Vec<AnswerLine> {
    let line = |answered: &Answered| {
        let code = &answered.question;
        let known = ["label", "question"].map(|part| format!("portal-{code}-{part}"));
        let own = known.into_iter().find(|id| words.knows(id));
        let choice = |choice: &ChoiceId| {
            let id = format!("portal-{code}-{choice}");
            words.knows(&id).then(|| words.say(&id))
        };
        let chosen: Option<Vec<String>> = answered.choices.iter().map(choice).collect();
        AnswerLine {
            asked: own.map_or_else(|| answered.asked.clone(), |id| words.say(&id)),
            answer: match chosen {
                Some(chosen) if !chosen.is_empty() => chosen.join("\n"),
                _ => answered.answer.clone(),
            },
        }
    };
    answers.iter().map(line).collect()
}
