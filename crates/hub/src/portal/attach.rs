//! The forms that carry files: of the report, and of what is added to it later.

use axum::{
    extract::{Multipart, multipart::Field},
    http::HeaderMap,
    response::Response,
};
use domain::limit::FORM_BYTES_MAX;
use questions::{answers::Given, flow::Step};
use site::form::Fields;

use super::{
    answer::{announced, continued, expired, foreign, quiet, refused},
    home,
    reading::{once, typed},
};
use crate::{
    Hub,
    error::{Error, Result},
    use_case::{
        adding::Adding,
        upload::{FILE_CUT, FileHead, attach},
        visit::{self, Reading, State, Token, Visit},
    },
};

/// A form with a file.
pub(super) async fn with_file(
    hub: &Hub,
    headers: &HeaderMap,
    token: &Token,
    mut visit: Visit,
    multipart: Multipart,
) -> Result<Response> {
    let announced_bytes = announced(headers);
    let mut form = Form { token, announced_bytes, fields: Fields::default(), bytes: 0 };
    let State::Reading(reading) = &visit.state else {
        return told(hub, headers, visit, multipart, form).await;
    };
    match added(hub, reading, multipart, &mut form).await {
        Ok(()) => {
            quiet(hub, token, &mut visit).await?;
            Ok(home())
        }
        Err(error) => refused_now(hub, token, visit, &error, Some(typed(&form.fields))).await,
    }
}

/// Says what is wrong where the visit is now: much may have happened while a file came in.
async fn refused_now(
    hub: &Hub,
    token: &Token,
    before: Visit,
    error: &Error,
    typed: Option<Given>,
) -> Result<Response> {
    let mut visit = visit::load(hub, token).await?.ok_or_else(expired)?;
    if let (State::Filing(filing), State::Filing(before)) = (&mut visit.state, before.state) {
        filing.at = before.at;
    }
    refused(hub, token, visit, error, typed).await
}

/// A form on its way in.
struct Form<'a> {
    token: &'a Token,
    /// Bytes of it, as announced; 0 if nothing was.
    announced_bytes: u64,
    /// The fields that have come.
    fields: Fields,
    /// Bytes of them.
    bytes: usize,
}

impl Form<'_> {
    /// Takes a field; of a file only what is said of it. The form's token comes first, so that
    /// nothing is sealed for a stranger.
    async fn take(&mut self, field: &mut Field<'_>) -> Result<Option<FileHead>> {
        let name = field.name().unwrap_or_default().to_owned();
        if name != "file" {
            let value = self.small(field).await?;
            self.fields.insert(name, value);
            return Ok(None);
        }
        if !self.token.is_of_form(self.fields.get("form")) {
            return Err(foreign());
        }
        Ok(Some(FileHead {
            name: field.file_name().unwrap_or_default().to_owned(),
            media_type: field.content_type().unwrap_or_default().to_owned(),
            announced_bytes: self.announced_bytes,
            copy_only: self.fields.get("copy-only") == "yes",
        }))
    }

    /// A field that is not a file; all of them are bounded like a form without one.
    async fn small(&mut self, field: &mut Field<'_>) -> Result<String> {
        let mut bytes = Vec::new();
        while let Some(piece) = field.chunk().await.map_err(broke_off)? {
            bytes.extend_from_slice(&piece);
            self.bytes += piece.len();
            if self.bytes > FORM_BYTES_MAX {
                let (limit, found) = (FORM_BYTES_MAX as u64, self.bytes as u64);
                return Err(Error::TooLarge { field: "form", limit, found });
            }
        }
        String::from_utf8(bytes).map_err(malformed)
    }

    /// Receives the rest of a refused file and drops it: browsers read no answer before they have
    /// sent everything, and would say that the connection broke.
    async fn drain(&self, mut field: Field<'_>) {
        // So large a rest would be sent for nothing: there the connection breaks.
        if self.announced_bytes > DRAINED_BYTES_MAX {
            return;
        }
        let mut drained = 0;
        while let Ok(Some(piece)) = field.chunk().await {
            drained += piece.len() as u64;
            if drained > DRAINED_BYTES_MAX {
                break;
            }
        }
    }
}

/// Bytes of a refused form that are still received and dropped.
const DRAINED_BYTES_MAX: u64 = 128 * 1024 * 1024;

fn malformed<E>(_: E) -> Error {
    Error::Malformed { field: "form" }
}

fn broke_off<E>(_: E) -> Error {
    Error::Invalid { field: "file", reason: FILE_CUT }
}

/// A file of a report that is being told.
async fn told(
    hub: &Hub,
    headers: &HeaderMap,
    mut visit: Visit,
    mut multipart: Multipart,
    mut form: Form<'_>,
) -> Result<Response> {
    let token = form.token;
    while let Some(mut field) = multipart.next_field().await.map_err(broke_off)? {
        let Some(head) = form.take(&mut field).await? else { continue };
        let State::Filing(filing) = &mut visit.state else {
            return Ok(home());
        };
        let sealed = Box::pin(attach(hub, &mut filing.folder()?, head, &mut field)).await;
        if let Some(question) = hub.questions(&filing.channel).for_files() {
            filing.at = Step::Question(question.id.clone());
        }
        match sealed {
            Ok(()) => visit::keep(hub, token, &visit).await?,
            Err(error) => {
                form.drain(field).await;
                return refused_now(hub, token, visit, &error, None).await;
            }
        }
    }
    continued(hub, headers, token, visit, &form.fields).await
}

/// Words and a file that are added to a report.
async fn added(
    hub: &Hub,
    reading: &Reading,
    mut multipart: Multipart,
    form: &mut Form<'_>,
) -> Result<()> {
    let mut adding = None;
    while let Some(mut field) = multipart.next_field().await.map_err(broke_off)? {
        let Some(head) = form.take(&mut field).await? else { continue };
        let begun = match adding.take() {
            Some(begun) => Ok(begun),
            None => Adding::begin(hub, reading, form.fields.get("added")).await,
        };
        let attached = match begun {
            Ok(mut begun) => {
                let attached = Box::pin(begun.attach(hub, head, &mut field)).await;
                adding = Some(begun);
                attached
            }
            Err(error) => Err(error),
        };
        if let Err(error) = attached {
            form.drain(field).await;
            return Err(error);
        }
    }
    let adding = adding.ok_or(Error::Malformed { field: "form" })?;
    adding.finish(hub, once(&form.fields)?, form.fields.get("added")).await
}
