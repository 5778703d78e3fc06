//! The form of a letter, from the table of what is filled in for it.

use std::{collections::BTreeMap, sync::Arc};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use disclosure::form::{FormField, Input, fields};
use domain::{
    consent::Audience,
    id::CaseId,
    letter::{RULES, Template as Kind, Way},
    limit::LINE_CHARACTERS_MAX,
    report::{Compartment, SafeContact},
};
use locale::Words;
use site::{form::Fields, page::redirect};
use workflow::framework::Sight;

use super::{
    act::back,
    case::parts::{self, Choice},
    failure::{failure, tell},
    form::{AtCase, OnCase},
    page::{Page, render},
};
use crate::{
    Desk,
    case_file::CaseFile,
    error::{Error, Result},
    session::Session,
    use_case::{
        acting::bounded,
        letters::{self, Filled, Order},
        reading,
    },
};

/// Most lines of a recipient's name and address.
const RECIPIENT_LINES_MAX: usize = 7;

/// The message that names a letter.
pub(super) fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::NationalNotification => "letter-for-state-authority",
        Kind::InvestigationOfficerRequest => "letter-officer-subject",
        Kind::Reminder => "letter-reminder-subject",
        Kind::NonResponseNote => "letter-silent-subject",
        Kind::PreservationOrder => "letter-preserve-subject",
        Kind::ReferralToProsecution => "letter-referral-subject",
        Kind::OutcomeToReporter => "letter-name-outcome",
        Kind::FamilyNews => "letter-for-family",
        Kind::FamilyOpening => "letter-name-family-opening",
        Kind::FamilyOutcome => "letter-name-family-outcome",
        Kind::FamilyDelay => "letter-name-family-delay",
        Kind::PaternityClaim => "letter-paternity-subject",
        Kind::FrameworkLeaflet => "letter-leaflet-subject",
    }
}

/// Every letter of a case, by its name.
pub(super) fn kinds(words: Words) -> Vec<Choice> {
    let choice = |kind: Kind| Choice {
        code: kind.as_str().to_owned(),
        label: words.say(name_of(kind)),
        first: false,
    };
    RULES.iter().map(|rule| choice(rule.template)).collect()
}

/// A field as it is shown.
struct Shown {
    name: &'static str,
    label: String,
    /// `date`, `number`, `text`, `one` or `some`.
    kind: &'static str,
    value: String,
    options: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    page: Page,
    case: String,
    short: String,
    kind: &'static str,
    what: String,
    /// Whether it goes to an organisation, to a family contact.
    organisation: bool,
    family: bool,
    states: Vec<Choice>,
    contacts: Vec<Choice>,
    recipient: String,
    fields: Vec<Shown>,
    ways: Vec<Choice>,
    key: String,
}

pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    AtCase { session, case }: AtCase,
    Path((_, kind)): Path<(String, String)>,
) -> Response {
    let Some(kind) = Kind::of(&kind).filter(|kind| kind.rule().is_some()) else {
        return failure(&Error::Absent, Some(&session), "/queue");
    };
    match page(&desk, &session, (case, kind), Page::of(&session), None).await {
        Ok(page) => render(StatusCode::OK, &page),
        Err(error) => failure(&error, Some(&session), "/queue"),
    }
}

async fn page(
    desk: &Desk,
    session: &Session,
    (case, kind): (CaseId, Kind),
    page: Page,
    typed: Option<&Fields>,
) -> Result<LetterPage> {
    let file = CaseFile::fetch(desk, session, case).await?;
    let words = page.words();
    let proposed = letters::prefilled(&file)?;
    let value = |name: &str| match typed {
        Some(typed) => typed.get(name).to_owned(),
        None => proposed.get(name).cloned().unwrap_or_default(),
    };
    let audience = kind.audience();
    let opened = reading::opened(desk, session, &file).await?;
    let what = words.say(name_of(kind));
    let family = audience == Audience::Family;
    let organisation = kind.rule().is_some_and(domain::letter::LetterRule::goes_to_organisation);
    let chosen = value("way");
    let ways = Way::ALL.into_iter().filter(|way| organisation || *way != Way::SealedFile);
    Ok(LetterPage {
        case: case.to_string(),
        short: case.short(),
        kind: kind.as_str(),
        organisation,
        family,
        states: parts::states(&file),
        contacts: parts::family(words, &file, &opened.contacts),
        recipient: value("recipient"),
        fields: fields(kind)
            .iter()
            .map(|field| shown(words, &file, field, value(field.name), typed))
            .collect(),
        ways: ways
            .map(|way| Choice {
                code: way.as_str().to_owned(),
                label: words.say(&format!("way-{}", way.as_str())),
                first: way.as_str() == chosen,
            })
            .collect(),
        key: value("age-key"),
        page: page.for_roles(session, &file.directory).titled(what.clone()),
        what,
    })
}

fn shown(
    words: Words,
    file: &CaseFile,
    field: &FormField,
    value: String,
    typed: Option<&Fields>,
) -> Shown {
    let option = |prefix: &str, code: &str, first| Choice {
        code: code.to_owned(),
        label: words.say(&format!("{prefix}{code}")),
        first,
    };
    let (kind, options) = match field.input {
        Input::Day | Input::MaybeDay => ("date", Vec::new()),
        Input::Number => ("number", Vec::new()),
        Input::Paragraphs => ("text", Vec::new()),
        Input::One(prefix, known) => {
            ("one", known.iter().map(|code| option(prefix, code, *code == value)).collect())
        }
        Input::Some(prefix, known) => {
            let checked = |code: &str| {
                typed.is_some_and(|typed| typed.find(&format!("{}:{code}", field.name)).is_some())
            };
            ("some", known.iter().map(|code| option(prefix, code, checked(code))).collect())
        }
        Input::Step => {
            let seen = file.framework.milestones.iter();
            let seen = seen.filter(|milestone| milestone.see.family != Sight::No);
            let code = |milestone: &workflow::framework::Milestone| milestone.id.to_string();
            let choice = |code: String| option("milestone-", &code, code == value);
            ("one", seen.map(code).map(choice).collect())
        }
    };
    Shown { name: field.name, label: words.say(field.label), kind, value, options }
}

fn order(kind: Kind, fields: &Fields) -> Result<Order> {
    let rule = kind.rule().ok_or(Error::Absent)?;
    let text = fields.get("recipient").replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > RECIPIENT_LINES_MAX {
        let (limit, found) = (RECIPIENT_LINES_MAX, lines.len());
        return Err(Error::TooLarge { field: "recipient", limit, found });
    }
    let recipient = lines
        .into_iter()
        .map(|line| bounded("recipient", line, LINE_CHARACTERS_MAX))
        .collect::<Result<_>>()?;
    let way = Way::of(fields.get("way")).unwrap_or(Way::Inbox);
    let key = match fields.get("age-key").trim() {
        key if way == Way::SealedFile => Some(
            key.to_owned()
                .try_into()
                .map_err(|_| Error::Invalid { field: "age-key", reason: "error-malformed" })?,
        ),
        _ => None,
    };
    let filled_in = Filled::read(kind, |name, input| match input {
        Input::Some(_, known) => known
            .iter()
            .copied()
            .filter(|code| fields.find(&format!("{name}:{code}")).is_some())
            .collect(),
        _ => vec![fields.get(name)],
    })?;
    let organisation =
        if rule.goes_to_organisation() { Some(fields.parse("organisation")?) } else { None };
    let family = rule.audience == Audience::Family;
    let contact = if family { Some(fields.parse("contact")?) } else { None };
    Ok(Order { template: kind, organisation, contact, recipient, filled_in, way, key })
}

pub(super) async fn draft(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let Some(kind) = Kind::of(form.fields.get("letter")) else {
        return back(&desk, &form, Err(Error::Absent)).await;
    };
    let drafted = match order(kind, &form.fields) {
        Ok(order) => letters::draft(&desk, &form.session, form.case, &order).await,
        Err(error) => Err(error),
    };
    match drafted {
        Ok(draft) => redirect(&format!("/cases/{}/drafts/{draft}", form.case)),
        // Only the whole form has this field: from the short ones it goes back to the case.
        Err(error) if form.fields.find("way").is_none() => back(&desk, &form, Err(error)).await,
        Err(error) => {
            let frame = Page::of(&form.session);
            let told = tell(&error, frame.words());
            let frame = frame.with_fault(told.text);
            let typed = Some(&form.fields);
            match page(&desk, &form.session, (form.case, kind), frame, typed).await {
                Ok(page) => render(told.status, &page),
                Err(_) => failure(&error, Some(&form.session), "/queue"),
            }
        }
    }
}

/// Records how somebody may be written to.
pub(super) async fn safe_contact(State(desk): State<Arc<Desk>>, form: OnCase) -> Response {
    let outcome = match rules(&form.fields) {
        Ok((contact, rules)) => {
            let (session, case) = (&form.session, form.case);
            letters::record_safe_contact(&desk, session, case, contact, &rules).await
        }
        Err(error) => Err(error),
    };
    back(&desk, &form, outcome).await
}

fn rules(fields: &Fields) -> Result<(Option<domain::id::FamilyContactId>, SafeContact)> {
    let contact = fields.parse_some("person")?;
    let ways =
        Way::ALL.into_iter().filter(|way| fields.find(&format!("way:{}", way.as_str())).is_some());
    let hour = |name| -> Result<Option<u8>> {
        let hour: Option<u8> = fields.parse_some(name)?;
        if hour.is_some_and(|hour| hour > 24) {
            return Err(Error::Invalid { field: "hours", reason: "error-malformed" });
        }
        Ok(hour)
    };
    let word = bounded("code-word", fields.get("code-word"), LINE_CHARACTERS_MAX)?;
    let rules = SafeContact {
        ways: ways.collect(),
        hours: hour("hours-from")?.zip(hour("hours-to")?),
        code_word: Some(word).filter(|word| !word.is_empty()),
    };
    Ok((contact, rules))
}

/// What was recorded of each person, for who reads the report.
pub(super) async fn recorded(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    words: Words,
    persons: &[Choice],
) -> Result<BTreeMap<String, String>> {
    let mut known = BTreeMap::new();
    if !file.holds_key(session, Compartment::Statement) {
        return Ok(known);
    }
    for person in persons {
        let contact = person.code.parse().ok();
        let Some(rules) = letters::safe_contact(desk, session, file, contact).await? else {
            continue;
        };
        let mut told: Vec<String> =
            rules.ways.iter().map(|way| words.say(&format!("way-{}", way.as_str()))).collect();
        if told.is_empty() {
            told.push(words.say("unsafe-no-letter"));
        }
        if let Some((from, to)) = rules.hours {
            told.push(format!("{from}–{to}"));
        }
        told.extend(rules.code_word);
        known.insert(person.label.clone(), told.join(" · "));
    }
    Ok(known)
}
