//! Posting: from a form to a use case, and back to the one address.

use std::sync::Arc;

use axum::{
    extract::{Request, State as AppState},
    http::{HeaderMap, header},
    response::Response,
};
use domain::limit::ANSWER_CHARACTERS_MAX;
use locale::Language;
use questions::{
    answers::{Given, NotTaken},
    flow::Step,
};
use seal::receipt::Receipt;
use site::{
    cookie::Secret,
    form::{Fields, is_foreign},
    language,
    page::attachment,
};

use super::{
    attach, cookie, failure,
    form::{Posted, read},
    home,
    page::Page,
    question, reading, token_of, view,
};
use crate::{
    Hub,
    error::{Error, Result},
    use_case::{
        answering, filing,
        inbox::{NotOpened, open_with},
        upload::FILE_CUT,
        visit::{self, Filing, Said, Sent, State, Token, Tried, Visit},
    },
    web::{failure::tell, turns::Asking},
};

pub(super) async fn post(AppState(hub): AppState<Arc<Hub>>, request: Request) -> Response {
    let headers = request.headers().clone();
    let guess = language::of(None, &headers);
    match posted(&hub, &headers, request).await {
        Ok(response) => response,
        Err(error) => failure(&error, guess),
    }
}

async fn posted(hub: &Hub, headers: &HeaderMap, request: Request) -> Result<Response> {
    if is_foreign(headers) {
        return Err(foreign());
    }
    let Some(token) = token_of(hub, headers) else {
        return outside(hub, headers, request).await;
    };
    let Some(visit) = visit::load(hub, &token).await? else {
        return outside(hub, headers, request).await;
    };
    let answered = match read(request).await {
        Err(error) => Err(error),
        Ok(Posted::Fields(fields)) => continued(hub, headers, &token, visit, &fields).await,
        Ok(Posted::Multipart(multipart)) => {
            attach::with_file(hub, headers, &token, visit, multipart).await
        }
    };
    match answered {
        Ok(response) => Ok(response),
        // What no form of its own can say is said where the visit is.
        Err(error) => match visit::load(hub, &token).await {
            Ok(Some(visit)) => refused(hub, &token, visit, &error, None).await,
            _ => Err(error),
        },
    }
}

/// A form outside of any visit. What is wrong with it is said by a page of its own, once.
async fn outside(hub: &Hub, headers: &HeaderMap, request: Request) -> Result<Response> {
    let begun = match read(request).await {
        Err(error) => Err(error),
        Ok(Posted::Fields(fields)) => begun(hub, headers, &fields).await,
        Ok(Posted::Multipart(_)) => Err(expired()),
    };
    match begun {
        Ok(response) => Ok(response),
        Err(error) => {
            hub.limits.visit().await;
            let visit = Visit::new(language::of(None, headers), State::Failed(tell(&error)));
            begin(hub, visit).await.map_err(|_| error)
        }
    }
}

/// A form of a visit that is not there any more.
pub(super) fn expired() -> Error {
    Error::Invalid { field: "form", reason: "error-expired" }
}

/// A form that was not made for this visit.
pub(super) fn foreign() -> Error {
    Error::Invalid { field: "form", reason: "error-foreign-form" }
}

/// What a visitor without a visit may do: begin, or come back.
async fn begun(hub: &Hub, headers: &HeaderMap, fields: &Fields) -> Result<Response> {
    let language = language::of(fields.find("language"), headers);
    match fields.get("go") {
        "begin" => {
            hub.limits.visit().await;
            let filing = Filing::new(hub, hub.settings.channel.clone());
            begin(hub, Visit::new(language, State::Filing(Box::new(filing)))).await
        }
        "return" => {
            hub.limits.visit().await;
            begin(hub, Visit::new(language, State::Returning(Tried::Not))).await
        }
        "open" => opened(hub, language, fields.get("words")).await,
        "start" => Ok(home()),
        // A form of a visit whose cookie is gone: say so, and what it means.
        _ => Err(expired()),
    }
}

/// Keeps a new visit and gives the browser its key.
async fn begin(hub: &Hub, visit: Visit) -> Result<Response> {
    let token = Token(Secret::new(&*hub.random));
    visit::keep(hub, &token, &visit).await?;
    let mut response = home();
    cookie(hub).give(response.headers_mut(), &token.0);
    Ok(response)
}

/// Opens an inbox, in a new visit. What opens nothing takes the same steps: a page that the browser
/// can show again without sending what was typed.
async fn opened(hub: &Hub, language: Language, typed: &str) -> Result<Response> {
    hub.limits.opening().await;
    let state = match open_with(hub, typed).await {
        Ok(reading) => State::Reading(reading),
        Err(NotOpened::Error(error)) => return Err(error),
        Err(NotOpened::Unknown) => State::Returning(Tried::Unknown),
        Err(NotOpened::Mistyped) => {
            let typed = typed.chars().take(ANSWER_CHARACTERS_MAX).collect();
            State::Returning(Tried::Mistyped(typed))
        }
    };
    begin(hub, Visit::new(language, state)).await
}

/// What somebody does who is typing a receipt in.
async fn returned(
    hub: &Hub,
    token: &Token,
    language: Language,
    fields: &Fields,
) -> Result<Response> {
    match fields.get("go") {
        "open" => {
            let response = opened(hub, language, fields.get("words")).await?;
            visit::end(hub, token).await?;
            Ok(response)
        }
        "start" => {
            visit::end(hub, token).await?;
            let mut response = home();
            cookie(hub).end(response.headers_mut());
            Ok(response)
        }
        _ => Ok(home()),
    }
}

/// What a visitor does within a visit.
pub(super) async fn continued(
    hub: &Hub,
    headers: &HeaderMap,
    token: &Token,
    mut visit: Visit,
    fields: &Fields,
) -> Result<Response> {
    // The start page has no token of this visit: beginning again leads back into it, if there is
    // anything in it.
    if matches!(fields.get("go"), "begin" | "return") && fields.find("form").is_none() {
        if matches!(visit.state, State::Returning(_) | State::Ended | State::Failed(_)) {
            visit::end(hub, token).await?;
            return begun(hub, headers, fields).await;
        }
        return Ok(home());
    }
    if !token.is_of_form(fields.get("form")) {
        return Err(foreign());
    }
    let language = fields.find("language").and_then(Language::of_code);
    if matches!(visit.state, State::Filing(_)) {
        return answer(hub, token, visit, fields, language).await;
    }
    quiet(hub, token, &mut visit).await?;
    if let Some(language) = language {
        visit.language = language;
        visit::keep(hub, token, &visit).await?;
        return Ok(home());
    }
    match (&visit.state, fields.get("go")) {
        (State::Returning(_), _) => returned(hub, token, visit.language, fields).await,
        (State::Sent(_), "written-down") | (State::Reading(_), "close") => {
            ended(hub, token, visit.language).await
        }
        (State::Sent(sent), "check-words") => {
            visit.said = Some(checked(sent, fields.get("words")));
            visit::keep(hub, token, &visit).await?;
            Ok(home())
        }
        (State::Sent(sent), "save-proof") => {
            Ok(attachment("text/plain; charset=utf-8", "proof.txt", sent.proof.clone()))
        }
        (State::Reading(_), _) => reading::act(hub, token, visit, fields).await,
        // Sending again what is in: the same receipt.
        _ => Ok(home()),
    }
}

/// What the page said of the form before is not said again.
pub(super) async fn quiet(hub: &Hub, token: &Token, visit: &mut Visit) -> Result<()> {
    match visit.said.take() {
        None => Ok(()),
        Some(_) => visit::keep(hub, token, visit).await,
    }
}

/// How it went when the receipt was tried. The receipt of something else is not kept.
fn checked(sent: &Sent, typed: &str) -> Said {
    match Receipt::parse(typed) {
        Ok(receipt) if *receipt.entropy() == sent.entropy => Said::Right,
        Ok(_) => Said::Wrong(None),
        Err(_) => Said::Wrong(Some(typed.chars().take(ANSWER_CHARACTERS_MAX).collect())),
    }
}

/// Ends a visit; that it has ended is said by the page that the browser fetches now.
async fn ended(hub: &Hub, token: &Token, language: Language) -> Result<Response> {
    visit::keep(hub, token, &Visit::new(language, State::Ended)).await?;
    Ok(home())
}

/// A field that style sheets hide: only a machine fills it in.
const TRAP: &str = "website";

/// What a form gave for its question.
fn given(fields: &Fields) -> Given {
    let one = fields.find("choice").map(str::to_owned);
    let several = fields.under("choice-").map(|(code, _)| code.to_owned());
    let texts = fields.under("answer-").map(|(field, text)| (field.to_owned(), text.to_owned()));
    Given { choices: one.into_iter().chain(several).collect(), texts: texts.collect() }
}

/// Takes an answer, then goes where the button says.
async fn answer(
    hub: &Hub,
    token: &Token,
    mut visit: Visit,
    fields: &Fields,
    language: Option<Language>,
) -> Result<Response> {
    let shown_in = visit.language;
    visit.said = None;
    let State::Filing(filing) = &mut visit.state else {
        return Ok(home());
    };
    let questions = hub.questions(&filing.channel);
    // A form of an earlier page, come back to with the browser: its answer counts for its question.
    let step = questions.step(fields.get("step")).unwrap_or_else(|| filing.at.clone());
    let go = fields.get("go");
    let given = given(fields);
    filing.place.asked = None;
    filing.suspect |= !fields.get(TRAP).is_empty();
    if go == "delete" {
        return ended(hub, token, visit.language).await;
    }
    if go != "skip"
        && let Err(error) = answering::answer(hub, filing, shown_in, &step, &given)
    {
        // Going back or changing the language with nothing chosen is no mistake.
        let unanswered = matches!(error, Error::NotTaken(NotTaken::Unchosen(_)));
        if !(unanswered && (language.is_some() || go == "back")) {
            filing.at = step;
            return refused(hub, token, visit, &error, Some(given)).await;
        }
    }
    if let Some(language) = language {
        filing.at = step.clone();
        visit.language = language;
    } else if let Some(change) = fields.find("change").and_then(|code| questions.step(code)) {
        filing.at = change;
    } else {
        match go {
            "back" => match questions.previous(&step, &filing.answers) {
                Some(previous) => filing.at = previous,
                None => return ended(hub, token, visit.language).await,
            },
            "check" => filing.at = Step::Check,
            "attach" => filing.at = step.clone(),
            "send" => return send(hub, token, visit).await,
            _ => filing.at = questions.next(&step, &filing.answers),
        }
    }
    match visit::keep(hub, token, &visit).await {
        Ok(()) => Ok(home()),
        Err(error) => {
            if let State::Filing(filing) = &mut visit.state {
                filing.at = step;
            }
            refused(hub, token, visit, &error, Some(given)).await
        }
    }
}

fn asking(filing: &Filing) -> Asking<'_> {
    Asking { channel: &filing.channel, place: filing.place, suspect: filing.suspect }
}

/// Sends, or takes a place in the line.
async fn send(hub: &Hub, token: &Token, mut visit: Visit) -> Result<Response> {
    let State::Filing(filing) = &mut visit.state else {
        return Ok(home());
    };
    let questions = hub.questions(&filing.channel);
    if filing.answers.option(questions).is_none()
        && let Some(question) = questions.for_option()
    {
        filing.at = Step::Question(question.id.clone());
        let error = Error::NotTaken(NotTaken::Unchosen(question.id.clone()));
        return refused(hub, token, visit, &error, None).await;
    }
    if hub.limits.reports.now(asking(filing), hub.now()) {
        return sent(hub, token, visit).await;
    }
    filing.place = filing.place.waiting(hub.now());
    visit::keep(hub, token, &visit).await?;
    Ok(home())
}

/// Waits for the turn of a report in the line, then sends it. The page asks again by itself.
pub(super) async fn send_in_turn(hub: &Hub, token: &Token, visit: Visit) -> Result<Response> {
    if let State::Filing(filing) = &visit.state
        && !hub.limits.reports.wait(asking(filing), hub.now()).await
    {
        return Ok(question::wait(Page::new(visit.language, token)));
    }
    sent(hub, token, visit).await
}

/// If it cannot be sent now, the page says why and everything is still there.
async fn sent(hub: &Hub, token: &Token, visit: Visit) -> Result<Response> {
    match filing::send(hub, token, visit).await {
        Ok(()) => Ok(home()),
        Err(error) => match visit::load(hub, token).await? {
            // Somebody pressed twice, and the first was taken.
            Some(Visit { state: State::Sent(_), .. }) => Ok(home()),
            Some(visit) => refused(hub, token, visit, &error, None).await,
            None => Err(error),
        },
    }
}

/// Says what is wrong with a form on the page at which its visit is, beside what was typed into it.
/// That is kept, so that the browser can show the page again without sending the form again; forms
/// are bounded, and so is this. A text that holds a receipt is kept like every other, so that the
/// rest of it is not lost: under the key of the visitor's cookie, until the next form.
///
/// What cannot be kept is said at once. So is what is said of a form that broke off: nobody reads
/// it, and the visit may be elsewhere already.
pub(super) async fn refused(
    hub: &Hub,
    token: &Token,
    mut visit: Visit,
    error: &Error,
    typed: Option<Given>,
) -> Result<Response> {
    if let State::Filing(filing) = &mut visit.state {
        filing.place.asked = None;
    }
    visit.said = Some(Said::Refused { told: tell(error), typed });
    let broke_off = matches!(error, Error::Invalid { reason: FILE_CUT, .. });
    if !broke_off && visit::keep(hub, token, &visit).await.is_ok() {
        return Ok(home());
    }
    view(hub, token, &visit).await
}

/// How many bytes a form says that it has.
pub(super) fn announced(headers: &HeaderMap) -> u64 {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    length.and_then(|length| length.parse().ok()).unwrap_or_default()
}
