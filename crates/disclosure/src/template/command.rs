//! Letters to a commander and to a prosecutor.

use jiff::civil::Date;
use locale::Words;
use serde::Deserialize;

use super::{
    BadView, View,
    bound::{choices, frame, in_order, line, number},
    state::{NoticeFacts, rows},
};
use crate::{
    compose::{Frame, frame_letter},
    letter::Letter,
};

/// Most items of evidence that a letter counts.
const ITEMS_MAX: u32 = 100_000;

/// What a commander must keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Material {
    DutyRosters,
    PatrolLogs,
    VehicleRecords,
    WeaponRecords,
    RadioLogs,
    GateBooks,
    MedicalRecords,
    PersonnelLists,
    Recordings,
    TelephoneRecords,
}

impl Material {
    fn text(self, words: Words) -> String {
        words.say(match self {
            Self::DutyRosters => "letter-material-duty-rosters",
            Self::PatrolLogs => "letter-material-patrol-logs",
            Self::VehicleRecords => "letter-material-vehicle-records",
            Self::WeaponRecords => "letter-material-weapon-records",
            Self::RadioLogs => "letter-material-radio-logs",
            Self::GateBooks => "letter-material-gate-books",
            Self::MedicalRecords => "letter-material-medical-records",
            Self::PersonnelLists => "letter-material-personnel-lists",
            Self::Recordings => "letter-material-recordings",
            Self::TelephoneRecords => "letter-material-telephone-records",
        })
    }
}

/// `preservation-order`: all that a commander gets. It has no place for what happened or where.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PreservationOrder {
    frame: Frame,
    unit: String,
    /// The first and the last day of what must be kept: wider than any window of the case.
    from: Date,
    to: Date,
    materials: Vec<Material>,
    /// By when the commander must confirm.
    due: Date,
    /// Until when the order holds.
    until: Date,
}

impl View for PreservationOrder {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        line("unit", &self.unit)?;
        choices("materials", &self.materials)?;
        let written = self.frame.date;
        in_order(&[("from", self.from), ("to", self.to)])?;
        in_order(&[("frame.date", written), ("due", self.due), ("until", self.until)])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-preserve");
        letter.opening =
            vec![words.say("letter-preserve-order"), words.say("letter-preserve-change")];
        let window = [("from", words.day(self.from)), ("to", words.day(self.to))];
        let materials: Vec<String> = self.materials.iter().map(|one| one.text(words)).collect();
        letter.rows = rows(
            words,
            [
                ("letter-row-unit", self.unit.clone()),
                ("letter-row-window", words.with_all("window", &window)),
                ("letter-row-materials", materials.join("\n")),
            ],
        );
        letter.closing = vec![
            words.say("letter-preserve-unsaid"),
            words.with("letter-preserve-confirm", "due", words.day(self.due)),
            words.with("letter-preserve-until", "until", words.day(self.until)),
        ];
        letter
    }
}

/// `referral-to-prosecution`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Referral {
    frame: Frame,
    notice: NoticeFacts,
    investigation_completed: Date,
    evidence_items: u32,
    due: Date,
}

impl View for Referral {
    fn check(&self) -> Result<(), BadView> {
        frame(&self.frame)?;
        self.notice.check()?;
        number("evidence_items", self.evidence_items, ITEMS_MAX)?;
        in_order(&[
            ("investigation_completed", self.investigation_completed),
            ("frame.date", self.frame.date),
            ("due", self.due),
        ])
    }

    fn compose(&self, words: Words) -> Letter {
        let mut letter = frame_letter(words, &self.frame, "letter-referral");
        let items = usize::try_from(self.evidence_items).unwrap_or(usize::MAX);
        letter.opening = vec![words.say("letter-referral-opening")];
        letter.rows = self.notice.rows(words);
        letter.rows.extend(rows(
            words,
            [
                ("letter-row-completed", words.day(self.investigation_completed)),
                ("letter-row-items", words.count("letter-referral-items", items)),
                ("letter-row-due", words.day(self.due)),
            ],
        ));
        letter.closing = vec![
            words.say("letter-referral-file"),
            words.say("letter-referral-contact"),
            words.with("letter-referral-decide", "due", words.day(self.due)),
            words.say("letter-state-protect"),
        ];
        letter
    }
}
