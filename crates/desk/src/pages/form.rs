//! Who is asking, and is the form from here: extractors, so that a handler that takes one cannot
//! forget the check.

use std::{ops::Deref, sync::Arc};

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Path, Request},
    http::{HeaderMap, request::Parts},
    response::Response,
};
use domain::id::CaseId;
use site::{
    cookie::{Cookie, Secret},
    form::{Fields, is_foreign},
};

use super::failure::failure;
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
};

/// The cookie that holds the secret of a session.
pub(super) fn cookie(desk: &Desk) -> Cookie {
    let secure = desk.settings.secure_cookies;
    Cookie { secure_name: "__Host-desk", plain_name: "desk", secure }
}

/// An officer who is unlocked.
pub(super) struct Unlocked {
    pub(super) token: Secret,
    pub(super) session: Arc<Session>,
}

/// Who is unlocked.
pub(super) fn unlocked(desk: &Desk, headers: &HeaderMap) -> Result<Unlocked> {
    let token = cookie(desk).of(headers).ok_or(Error::Locked)?;
    let session = desk.sessions.find(&token, desk.now()).ok_or(Error::Locked)?;
    Ok(Unlocked { token, session })
}

impl FromRequestParts<Arc<Desk>> for Unlocked {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        desk: &Arc<Desk>,
    ) -> std::result::Result<Self, Response> {
        unlocked(desk, &parts.headers).map_err(|error| failure(&error, None, "/"))
    }
}

/// A form that an unlocked officer posted, and that this desk gave to this session.
pub(super) struct Posted {
    pub(super) token: Secret,
    pub(super) session: Arc<Session>,
    pub(super) fields: Fields,
}

/// Reads what was posted, and by whom.
pub(super) fn posted(desk: &Desk, headers: &HeaderMap, body: &[u8]) -> Result<Posted> {
    own(headers)?;
    let Unlocked { token, session } = unlocked(desk, headers)?;
    let fields = Fields::read(body)?;
    if session.is_of_form(fields.get("form")) {
        Ok(Posted { token, session, fields })
    } else {
        Err(Error::ForeignForm)
    }
}

/// A form posted from another site is refused by its header, whatever else it carries.
pub(super) fn own(headers: &HeaderMap) -> Result<()> {
    if is_foreign(headers) { Err(Error::ForeignForm) } else { Ok(()) }
}

impl FromRequest<Arc<Desk>> for Posted {
    type Rejection = Response;

    async fn from_request(
        request: Request,
        desk: &Arc<Desk>,
    ) -> std::result::Result<Self, Response> {
        let headers = request.headers().clone();
        let read = match Bytes::from_request(request, desk).await {
            Ok(body) => posted(desk, &headers, &body),
            Err(_) => Err(Error::Invalid { field: "form", reason: "error-malformed" }),
        };
        read.map_err(|error| failure(&error, None, "/queue"))
    }
}

/// An unlocked officer at the case that the address names. What is no number of a case gets the answer
/// of one that there is not.
pub(super) struct AtCase {
    pub(super) session: Arc<Session>,
    pub(super) case: CaseId,
}

impl FromRequestParts<Arc<Desk>> for AtCase {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        desk: &Arc<Desk>,
    ) -> std::result::Result<Self, Response> {
        let Unlocked { session, .. } = Unlocked::from_request_parts(parts, desk).await?;
        let back = if parts.uri.path().starts_with("/notified") { "/notified" } else { "/queue" };
        match named_case(parts, desk).await {
            Some(case) => Ok(Self { session, case }),
            None => Err(failure(&Error::Absent, Some(&session), back)),
        }
    }
}

/// The case that the address names.
async fn named_case(parts: &mut Parts, desk: &Arc<Desk>) -> Option<CaseId> {
    let path = Path::<Vec<(String, String)>>::from_request_parts(parts, desk).await;
    let named = path.ok()?.0.into_iter().find(|(name, _)| name == "case");
    named.and_then(|(_, case)| case.parse().ok())
}

/// A form about the case that the address names.
pub(super) struct OnCase {
    pub(super) posted: Posted,
    pub(super) case: CaseId,
}

impl Deref for OnCase {
    type Target = Posted;

    fn deref(&self) -> &Posted {
        &self.posted
    }
}

impl FromRequest<Arc<Desk>> for OnCase {
    type Rejection = Response;

    async fn from_request(
        request: Request,
        desk: &Arc<Desk>,
    ) -> std::result::Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let case = named_case(&mut parts, desk).await;
        let posted = Posted::from_request(Request::from_parts(parts, body), desk).await?;
        match case {
            Some(case) => Ok(Self { posted, case }),
            None => Err(failure(&Error::Absent, Some(&posted.session), "/queue")),
        }
    }
}
