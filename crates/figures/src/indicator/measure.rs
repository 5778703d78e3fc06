//! What each indicator counts, one function each.

mod persons;
mod process;
mod promises;
mod states;

pub(super) use promises::promptness;

use std::collections::BTreeMap;

use super::{
    Span,
    dimension::{Dimension, sex_and_age},
    table::Observation,
    time::Timed,
};
use crate::record::{Person, Record};

/// What does not follow from the records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outside {
    /// Published cells whose value is another now.
    pub restated: u64,
    /// Cells published before.
    pub published: u64,
}

/// What is looked at.
pub(super) struct View<'a> {
    pub(super) records: Vec<&'a Record>,
    pub(super) span: Span,
    pub(super) outside: &'a Outside,
}

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Measured {
    pub(super) observations: Vec<Observation>,
    pub(super) timed: Vec<Timed>,
    pub(super) sums: BTreeMap<&'static str, u64>,
    pub(super) left_out: BTreeMap<&'static str, u64>,
}

/// Where something stands in each dimension.
type By = BTreeMap<Dimension, String>;

impl Measured {
    fn see(&mut self, column: &'static str, by: By) {
        self.observations.push(Observation { column, by });
    }

    fn leave_out(&mut self, why: &'static str) {
        *self.left_out.entry(why).or_default() += 1;
    }

    fn add(&mut self, what: &'static str, count: u64) {
        *self.sums.entry(what).or_default() += count;
    }
}

/// Counts one indicator; an unknown one counts nothing, and a test knows them all.
pub(super) fn measure(id: &str, view: &View<'_>) -> Measured {
    let mut seen = Measured::default();
    let function = match id {
        "I01" => persons::allegations,
        "I02" => persons::victims,
        "I03" => persons::perpetrators,
        "I04" => persons::delay,
        "I05" => promises::acknowledged,
        "I06" => promises::assistance_offered,
        "I07" => promises::assistance_taken_up,
        "I08" => states::answered,
        "I09" => states::never_answered,
        "I10" => states::time_to_answer,
        "I11" => states::investigated,
        "I12" => states::time_to_investigation,
        "I13" => process::extensions,
        "I14" => process::pauses,
        "I15" => states::findings,
        "I16" => states::forwarded,
        "I17" => states::accountability,
        "I18" => states::outcome_known,
        "I19" => states::sanctions,
        "I20" => promises::updates,
        "I21" => promises::silence,
        "I22" => promises::told_of_outcome,
        "I23" => promises::family_told,
        "I24" => states::claims,
        "I25" => persons::withdrawal,
        "I26" => persons::retaliation,
        "I27" => process::backlog,
        "I28" => process::restatement,
        "I29" => process::audited,
        "I30" => persons::wishes,
        _ => return seen,
    };
    function(view, &mut seen);
    seen
}

/// What a case is, in the dimensions that cases have.
fn of_case(record: &Record) -> By {
    let or_unknown = |text: &Option<String>| text.clone().unwrap_or_else(|| "unknown".to_owned());
    let particulars = &record.particulars;
    let child = if particulars.child() { "child" } else { "adult" };
    let body = match particulars.independent_body {
        Some(true) => "independent",
        Some(false) => "state",
        None => "unknown",
    };
    By::from([
        (Dimension::Nature, particulars.nature.as_str().to_owned()),
        (Dimension::State, or_unknown(&record.state)),
        (Dimension::Mission, or_unknown(&record.mission)),
        (Dimension::Urgency, if record.urgent { "urgent" } else { "standard" }.to_owned()),
        (Dimension::Channel, record.channel.clone()),
        (Dimension::Language, particulars.language.as_str().to_owned()),
        (Dimension::Child, child.to_owned()),
        (Dimension::Body, body.to_owned()),
    ])
}

/// The same, of a person in it.
fn of_person(record: &Record, person: Person) -> By {
    let mut by = of_case(record);
    by.insert(Dimension::Sex, person.sex.as_str().to_owned());
    by.insert(Dimension::Age, person.age.as_str().to_owned());
    by.insert(Dimension::SexAndAge, sex_and_age(person.sex, person.age));
    by
}
