//! May a letter go out without the consent that it needs?
//!
//! Source: `rules/clock.md`, consent, override: a child, or serious danger; two persons, a reason, told to
//! the survivor, visible to oversight; off by default.

use domain::{
    consent::Purpose,
    event::Actor,
    id::{EventId, OfficerId},
    letter::Template,
};

use super::{Case, casework::second_person, covered};
use crate::{history::Override, permit::Rejection};

impl Case<'_> {
    /// For a letter whose consent an override may stand in for, and that is missing. A report that its
    /// reporter keeps out of any investigation stays out.
    pub(super) fn ask_override(
        &self,
        template: Template,
        purpose: Purpose,
    ) -> Result<(), Rejection> {
        self.open_case()?;
        let rule = template.rule().filter(|rule| rule.overridable());
        let rule = rule.ok_or(Rejection::NoOverride)?;
        if rule.investigates() && self.history.unrestricted_since().is_none() {
            return Err(Rejection::Restricted);
        }
        let runs = |known: &Override| {
            known.template == template && (known.waits(self.now) || known.stands(self.now))
        };
        let needed = rule.purpose(None) == Some(purpose)
            && covered(self.history.consents(), purpose).is_err()
            && !self.history.overrides().iter().any(runs);
        if needed { Ok(()) } else { Err(Rejection::NoOverride) }
    }

    /// By a second person.
    pub(super) fn grant_override(&self, by: OfficerId, request: EventId) -> Result<(), Rejection> {
        let mut known = self.history.overrides().iter();
        let asked = known.find(|known| known.request == request && known.waits(self.now));
        second_person(by, Actor::Officer(asked.ok_or(Rejection::NothingAsked)?.asked_by))
    }

    /// Consent for a letter, or an override that stands in for it now.
    pub(super) fn covered_or_overridden(
        &self,
        template: Template,
        purpose: Purpose,
    ) -> Result<(), Rejection> {
        let overridden = self.history.overrides().standing(template, self.now);
        match covered(self.history.consents(), purpose) {
            Err(_) if overridden.is_some_and(|known| known.purpose == purpose) => Ok(()),
            covered => covered,
        }
    }
}
