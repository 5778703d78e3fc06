//! A key that has to be renewed, on the case page: of what, and the form for who can do it.

use domain::report::Compartment;
use workflow::{permit::may, renewal::owed};

use super::super::line::Lines;
use crate::{Desk, case_file::CaseFile, session::Session, use_case::renewing::renews};

/// What is shown while a key has to be renewed.
pub(super) struct Renewal {
    /// The compartments, in words.
    pub(super) what: String,
    /// Whether the officer can do it now.
    pub(super) press: bool,
}

pub(super) fn renewal(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
) -> Option<Renewal> {
    let what = lines.renewal(file)?;
    let ground = file.ground(&desk.calendars);
    let may = may(session.officer, "keys-renewed", &file.history, &file.directory, &ground);
    let press = may.is_ok() && !renews(session, file).is_empty();
    Some(Renewal { what, press })
}

impl Lines<'_> {
    /// The compartments whose key has to be renewed, in words, if there are any.
    pub(in crate::pages) fn renewal(&self, file: &CaseFile) -> Option<String> {
        let owed = owed(&file.history, &file.directory);
        (!owed.is_empty()).then(|| self.compartments(owed))
    }

    /// Compartments in words.
    pub(in crate::pages) fn compartments(
        &self,
        parts: impl IntoIterator<Item = Compartment>,
    ) -> String {
        let parts = parts.into_iter();
        let named = parts.map(|part| self.words.say(&format!("compartment-{}", part.as_str())));
        named.collect::<Vec<_>>().join(&self.words.say("list-separator"))
    }
}
