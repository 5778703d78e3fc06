//! The form by which an item is taken in: fields, and perhaps a file.

use std::sync::Arc;

use axum::{
    extract::{Multipart, multipart::MultipartRejection},
    http::HeaderMap,
};
use domain::limit::ITEM_FILE_BYTES_MAX;
use site::form::Fields;
use zeroize::Zeroizing;

use super::super::form::{own, unlocked};
use crate::{
    Desk,
    error::{Error, Result},
    session::Session,
    use_case::evidence::NewItem,
};

/// What was filled in.
pub(super) struct Taken {
    fields: Fields,
    file: Option<(String, Zeroizing<Vec<u8>>)>,
}

impl Taken {
    pub(super) fn item(&self) -> NewItem<'_> {
        NewItem {
            what: self.fields.get("what"),
            kept: self.fields.get("kept"),
            file: self.file.as_ref().map(|(name, bytes)| (name.as_str(), bytes.as_slice())),
        }
    }
}

/// Reads what was posted, by whom, and that it is a form of theirs.
pub(super) async fn read(
    desk: &Desk,
    headers: &HeaderMap,
    form: std::result::Result<Multipart, MultipartRejection>,
) -> (Option<Arc<Session>>, Result<Taken>) {
    let session = match own(headers).and_then(|()| unlocked(desk, headers)) {
        Ok(unlocked) => unlocked.session,
        Err(error) => return (None, Err(error)),
    };
    let taken = match form {
        Ok(form) => parts(form).await,
        Err(_) => Err(Error::Invalid { field: "form", reason: "error-malformed" }),
    };
    let taken = taken.and_then(|taken| {
        let ours = session.is_of_form(taken.fields.get("form"));
        if ours { Ok(taken) } else { Err(Error::ForeignForm) }
    });
    (Some(session), taken)
}

async fn parts(mut form: Multipart) -> Result<Taken> {
    let malformed = |_| Error::Invalid { field: "form", reason: "error-malformed" };
    let mut taken = Taken { fields: Fields::default(), file: None };
    while let Some(part) = form.next_field().await.map_err(malformed)? {
        let name = part.name().unwrap_or_default().to_owned();
        let Some(file_name) = part.file_name().map(str::to_owned) else {
            let text = part.text().await.map_err(malformed)?;
            taken.fields.insert(name, text);
            continue;
        };
        // The body has a bound of its own, which a file that is too large meets first.
        let bytes = part.bytes().await.map_err(|_| Error::TooLarge {
            field: "item-file",
            limit: ITEM_FILE_BYTES_MAX,
            found: ITEM_FILE_BYTES_MAX + 1,
        })?;
        if !bytes.is_empty() {
            taken.file = Some((file_name, Zeroizing::new(bytes.to_vec())));
        }
    }
    Ok(taken)
}
