//! Letters to a State: the notice, the requests, and what its silence brings.

use jiff::civil::Date;
use locale::Words;
use serde::Deserialize;

use super::{
    BadView, View,
    bound::{choices, frame, in_order, line, number},
};
use crate::{
    compose::{AnswerPeriods, Frame, frame_letter, notice_rows, state_notification},
    facts::ActClass,
    gate::{Month, StateNotice},
    letter::{Letter, Row},
};

/// Most working days that a period or a delay may have: four years.
const WORKING_DAYS_MAX: u32 = 1_000;

/// A minimal notice, as it may leave (`rules/clock.md`): no exact place, no day, nobody's name. What
/// a policy withholds is not there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeFacts {
    class_of_act: Option<ActClass>,
    place_band: Option<String>,
    unit: Option<String>,
    first_month: Option<Month>,
    last_month: Option<Month>,
}

impl NoticeFacts {
    pub(super) fn check(&self) -> Result<(), BadView> {
        for (field, text) in [("notice.place_band", &self.place_band), ("notice.unit", &self.unit)]
        {
            text.as_ref().map_or(Ok(()), |text| line(field, text))?;
        }
        if self.first_month > self.last_month {
            let (earlier, later) = ("notice.first_month", "notice.last_month");
            return Err(BadView::Order { earlier, later });
        }
        Ok(())
    }

    pub(super) fn rows(&self, words: Words) -> Vec<Row> {
        notice_rows(words, &self.notice())
    }

    fn notice(&self) -> StateNotice {
        StateNotice {
            class_of_act: self.class_of_act,
            place: self.place_band.clone(),
            unit: self.unit.clone(),
            window: self.first_month.zip(self.last_month),
        }
    }
}

/// `national-notification`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NationalNotification {
    frame: Frame,
    notice: NoticeFacts,
    periods: AnswerPeriods,
}

impl View for NationalNotification {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        self.notice.check()?;
        let periods = self.periods;
        let receipt = "periods.receipt_working_days";
        number(receipt, periods.receipt_working_days, WORKING_DAYS_MAX)?;
        number("periods.answer_working_days", periods.answer_working_days, WORKING_DAYS_MAX)
    }

    fn compose(&self, words: Words) -> Letter {
        state_notification(words, &self.frame, &self.notice.notice(), self.periods)
    }
}

/// What a State owes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Duty {
    Receipt,
    Officer,
    Answer,
    Progress,
    Outcome,
}

impl Duty {
    fn text(self, words: Words) -> String {
        words.say(match self {
            Self::Receipt => "letter-duty-receipt",
            Self::Officer => "letter-duty-officer",
            Self::Answer => "letter-duty-answer",
            Self::Progress => "letter-duty-progress",
            Self::Outcome => "letter-duty-outcome",
        })
    }
}

/// `investigation-officer-request`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficerRequest {
    frame: Frame,
    notified: Date,
    due: Date,
}

impl View for OfficerRequest {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        let written = self.frame.date;
        in_order(&[("notified", self.notified), ("frame.date", written), ("due", self.due)])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-officer");
        letter.opening = vec![
            words.with("letter-notified", "notified", words.day(self.notified)),
            words.with("letter-officer-request", "due", words.day(self.due)),
        ];
        letter.rows = asked(words, Duty::Officer, self.notified, self.due);
        letter.closing = vec![
            words.say("letter-officer-sealed"),
            words.say("letter-officer-independent"),
            words.say("letter-state-protect"),
            words.say("letter-state-answer"),
        ];
        letter
    }
}

/// `reminder`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reminder {
    frame: Frame,
    duty: Duty,
    notified: Date,
    due: Date,
    working_days_left: u32,
}

impl View for Reminder {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        number("working_days_left", self.working_days_left, WORKING_DAYS_MAX)?;
        let written = self.frame.date;
        in_order(&[("notified", self.notified), ("frame.date", written), ("due", self.due)])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-reminder");
        let due =
            [("due", words.day(self.due)), ("left", working_days(words, self.working_days_left))];
        letter.opening = vec![
            words.with("letter-notified", "notified", words.day(self.notified)),
            words.with("letter-reminder-missing", "duty", self.duty.text(words)),
            words.with_all("letter-reminder-due", &due),
        ];
        letter.rows = asked(words, self.duty, self.notified, self.due);
        letter.closing = vec![
            words.say("letter-state-silence"),
            words.say("letter-reminder-answered"),
            words.say("letter-state-answer"),
        ];
        letter
    }
}

/// `non-response-note` (`rules/clock.md`, clock rule 10)
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NonResponseNote {
    frame: Frame,
    duty: Duty,
    notified: Date,
    due: Date,
    working_days_passed: u32,
    /// The day on which the case enters the public register.
    register: Date,
}

impl View for NonResponseNote {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        number("working_days_passed", self.working_days_passed, WORKING_DAYS_MAX)?;
        in_order(&[
            ("notified", self.notified),
            ("due", self.due),
            ("frame.date", self.frame.date),
            ("register", self.register),
        ])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-silent");
        let passed = working_days(words, self.working_days_passed);
        let due = [("due", words.day(self.due)), ("passed", passed.clone())];
        letter.opening = vec![
            words.with("letter-notified", "notified", words.day(self.notified)),
            words.with_all("letter-silent-due", &due),
        ];
        letter.rows = asked(words, self.duty, self.notified, self.due);
        letter.rows.push(Row { label: words.say("letter-row-passed"), value: passed });
        letter.closing = vec![
            words.say("letter-silent-deemed"),
            words.with("letter-silent-register", "register", words.day(self.register)),
            words.say("letter-silent-late"),
            words.say("letter-silent-copy"),
        ];
        letter
    }
}

/// What a claim of paternity asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Claim {
    Recognition,
    Maintenance,
    Documents,
    Samples,
    Costs,
}

impl Claim {
    fn text(self, words: Words) -> String {
        words.say(match self {
            Self::Recognition => "letter-claim-recognition",
            Self::Maintenance => "letter-claim-maintenance",
            Self::Documents => "letter-claim-documents",
            Self::Samples => "letter-claim-samples",
            Self::Costs => "letter-claim-costs",
        })
    }
}

/// `paternity-claim`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaternityClaim {
    frame: Frame,
    received: Date,
    /// Absent where the survivor agreed to the claim and to nothing else.
    unit: Option<String>,
    requests: Vec<Claim>,
    due: Date,
}

impl View for PaternityClaim {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        self.unit.as_ref().map_or(Ok(()), |unit| line("unit", unit))?;
        choices("requests", &self.requests)?;
        let written = self.frame.date;
        in_order(&[("received", self.received), ("frame.date", written), ("due", self.due)])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-paternity");
        letter.opening = vec![words.say("letter-paternity-opening")];
        let requests: Vec<String> = self.requests.iter().map(|one| one.text(words)).collect();
        letter.rows = rows(
            words,
            [
                ("letter-row-received", words.day(self.received)),
                ("letter-row-request", requests.join("\n")),
                ("letter-row-due", words.day(self.due)),
            ],
        );
        if let Some(unit) = &self.unit {
            let unit = Row { label: words.say("letter-row-unit"), value: unit.clone() };
            letter.rows.insert(1, unit);
        }
        letter.closing = vec![words.with("letter-paternity-answer", "due", words.day(self.due))];
        if self.requests.contains(&Claim::Samples) {
            letter.closing.push(words.say("letter-paternity-samples"));
        }
        letter.closing.extend([
            words.say("letter-paternity-apart"),
            words.say("letter-state-protect"),
            words.say("letter-state-answer"),
        ]);
        letter
    }
}

/// What is asked, since when and by when.
fn asked(words: Words, duty: Duty, notified: Date, due: Date) -> Vec<Row> {
    rows(
        words,
        [
            ("letter-row-duty", duty.text(words)),
            ("letter-row-notified", words.day(notified)),
            ("letter-row-due", words.day(due)),
        ],
    )
}

/// Rows by the names of their labels.
pub(super) fn rows<const N: usize>(words: Words, rows: [(&str, String); N]) -> Vec<Row> {
    rows.into_iter().map(|(label, value)| Row { label: words.say(label), value }).collect()
}

fn working_days(words: Words, days: u32) -> String {
    words.count("working-days", usize::try_from(days).unwrap_or(usize::MAX))
}
