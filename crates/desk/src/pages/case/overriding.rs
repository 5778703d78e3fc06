//! Letters without consent on the case page: what was asked for and granted, and the forms to ask and
//! to grant.

use domain::casework::EmergencyReason;
use workflow::history::Override;

use super::{
    super::{letter_form::name_of, line::Lines},
    Standing,
    casework::choices,
    emergency::EmergencyLine,
    parts::Choice,
};
use crate::{
    Desk,
    case_file::CaseFile,
    session::Session,
    use_case::overriding::{possible, words},
};

/// What is shown of overrides.
pub(super) struct Overrides {
    pub(super) lines: Vec<EmergencyLine>,
    /// Letters for which one may be asked; none if this officer may not.
    pub(super) letters: Vec<Choice>,
    pub(super) reasons: Vec<Choice>,
}

pub(super) async fn overrides(
    (desk, session): (&Desk, &Session),
    lines: &Lines<'_>,
    file: &CaseFile,
    may: &Standing,
) -> Overrides {
    let mut said = Vec::new();
    for known in file.history.overrides().iter() {
        let grantable = may.oversees && known.waits(file.now) && known.asked_by != session.officer;
        said.push(EmergencyLine {
            said: lines.overriding(file, known),
            words: words(desk, session, file, known).await,
            request: grantable.then(|| known.request.to_string()),
        });
    }
    let asked = if may.works { possible(file) } else { Vec::new() };
    let letter = |template| Choice {
        code: domain::letter::Template::as_str(template).to_owned(),
        label: lines.words.say(name_of(template)),
        first: false,
    };
    Overrides {
        lines: said,
        letters: asked.into_iter().map(letter).collect(),
        reasons: choices(lines.words, EmergencyReason::ALL, "emergency", EmergencyReason::as_str),
    }
}

impl Lines<'_> {
    /// An override, and how far it has come.
    pub(in crate::pages) fn overriding(&self, file: &CaseFile, known: &Override) -> String {
        let words = self.words;
        let letter = words.say(name_of(known.template));
        let what = words.say(&format!("consent-{}-short", known.purpose.kind()));
        let reason = words.say(&format!("emergency-{}", known.reason.as_str()));
        let by = self.officer(&file.directory, known.asked_by);
        let mut parts = vec![self.moment(known.asked_at), letter, what, by, reason];
        match known.granted {
            None if known.waits(file.now) => parts.push(words.say("desk-emergency-waits")),
            None => parts.push(words.say("desk-emergency-lapsed")),
            Some((by, at)) => {
                let values =
                    [("officer", self.officer(&file.directory, by)), ("moment", self.moment(at))];
                parts.push(words.with_all("desk-override-granted", &values));
            }
        }
        if let Some((_, at)) = known.used {
            parts.push(words.with("desk-override-used", "moment", self.moment(at)));
        }
        parts.join(" · ")
    }
}
