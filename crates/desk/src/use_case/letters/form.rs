//! What is filled in for a letter, what the desk computes, and what it proposes.

use std::collections::BTreeMap;

use disclosure::form::{Input, NotFilledIn, fields};
use domain::{directory::Organisation, id::MilestoneId, letter::Template};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use workflow::{counting::working_days_between, framework::Owner};

use super::{Order, local_day, today};
use crate::{
    case_file::CaseFile,
    error::{Error, Result},
    program::Desk,
};

/// What was filled in, as the template reads it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filled(pub(super) Map<String, Value>);

impl Filled {
    /// Reads a form: the values of each field, by its name.
    ///
    /// # Errors
    ///
    /// Names the first field that is not filled in as it must be.
    pub(crate) fn read<'a>(
        template: Template,
        values: impl Fn(&str, Input) -> Vec<&'a str>,
    ) -> std::result::Result<Self, NotFilledIn> {
        let mut filled = Map::new();
        for field in fields(template) {
            let value = field.read(&values(field.name, field.input))?;
            filled.insert(field.name.to_owned(), value);
        }
        Ok(Self(filled))
    }
}

/// What the desk computes for a letter: nobody types what the case knows.
pub(super) fn compute(
    desk: &Desk,
    file: &CaseFile,
    order: &Order,
    filled_in: &mut Map<String, Value>,
) -> Result<()> {
    let mut put = |name: &str, value| filled_in.insert(name.to_owned(), value);
    match order.template {
        Template::NationalNotification => {
            put("periods", periods(file));
        }
        Template::OutcomeToReporter => {
            put("reported", json!(local_day(file, file.history.received().at)?));
        }
        Template::FamilyOpening => {
            let (_, at) = file.history.taken_on().ok_or(Error::Absent)?;
            put("opened", json!(local_day(file, at)?));
        }
        Template::Reminder => {
            let days = working_days(desk, file, order, filled_in, false)?;
            filled_in.insert("working_days_left".to_owned(), json!(days));
        }
        Template::NonResponseNote => {
            let days = working_days(desk, file, order, filled_in, true)?;
            filled_in.insert("working_days_passed".to_owned(), json!(days));
        }
        _ => {}
    }
    Ok(())
}

/// How long the State has to confirm receipt and to answer, from the framework itself.
fn periods(file: &CaseFile) -> Value {
    let of = |milestone: Option<&MilestoneId>| {
        milestone
            .and_then(|id| file.framework.milestone(id))
            .and_then(|milestone| milestone.due.first())
            .map_or(0, |due| due.period.amount())
    };
    json!({
        "receipt_working_days": of(file.framework.state_receipt.as_ref()),
        "answer_working_days": of(file.framework.state_answer.as_ref()),
    })
}

/// Working days between today and the due day, where the State counts its days; at least one, which
/// is today.
fn working_days(
    desk: &Desk,
    file: &CaseFile,
    order: &Order,
    filled_in: &Map<String, Value>,
    passed: bool,
) -> Result<u32> {
    let due = filled_in.get("due").and_then(Value::as_str).and_then(|day| day.parse().ok());
    let due: Date = due.ok_or(Error::Invalid { field: "date", reason: "error-malformed" })?;
    let organisation = order.organisation.as_ref();
    let calendar = organisation
        .and_then(|id| file.directory.organisation(id))
        .and_then(|state: &Organisation| desk.calendars.get(&state.calendar));
    let (Some(calendar), today) = (calendar, today(desk, file)?) else { return Ok(1) };
    let (from, to) = if passed { (due, today) } else { (today, due) };
    Ok(working_days_between(from, to, calendar).max(1))
}

/// What the desk proposes for the fields of a form, from what the case knows.
pub(crate) type Prefilled = BTreeMap<&'static str, String>;

/// Proposes what the case knows; an officer may know better.
pub(crate) fn prefilled(file: &CaseFile) -> Result<Prefilled> {
    let mut known = Prefilled::new();
    let met = |id: &MilestoneId| file.history.met(id).last().map(|met| met.at);
    let milestone_of = |id: &str| id.parse::<MilestoneId>().ok();
    let mut put = |name, at: Option<jiff::Timestamp>| -> Result<()> {
        if let Some(at) = at {
            known.insert(name, local_day(file, at)?.to_string());
        }
        Ok(())
    };
    let notified =
        file.history.drafts().filter(|(_, draft)| draft.template == Template::NationalNotification);
    put("notified", notified.filter_map(|(_, d)| d.disclosed.as_ref().map(|d| d.at)).min())?;
    put("decided", file.framework.decision.as_ref().and_then(met))?;
    put("investigation_completed", milestone_of("M15").as_ref().and_then(met))?;
    put("received", milestone_of("M27").as_ref().and_then(met))?;
    // The State's earliest open duty.
    let open = file.duties.iter().filter(|duty| {
        let milestone = file.framework.milestone(&duty.occurrence.milestone);
        duty.is_open() && milestone.is_some_and(|milestone| milestone.owed_by == Owner::State)
    });
    let due = open.filter_map(|duty| duty.dates.as_ref()).map(|dates| dates.shown.day).min();
    if let Some(due) = due {
        known.insert("due", due.to_string());
    }
    Ok(known)
}
