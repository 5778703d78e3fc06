//! States that do not answer, as a publication lists them.

use std::collections::BTreeMap;

use super::Unanswered;
use crate::record::Record;

/// What each State leaves unanswered, by its code. Every case is in it: no person is counted here.
#[must_use]
pub fn register(records: &[Record]) -> Vec<Unanswered> {
    let mut days: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for record in records {
        if let Some(state) = &record.state {
            days.entry(state).or_default().extend(&record.unanswered_days);
        }
    }
    let silent = days.into_iter().filter(|(_, days)| !days.is_empty());
    silent
        .map(|(state, days)| Unanswered {
            state: state.to_owned(),
            duties: days.len() as u64,
            longest_days: days.iter().copied().max().unwrap_or_default(),
            days_together: days.iter().sum(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Particulars, Wish};

    fn record(state: Option<&str>, unanswered_days: &[u64]) -> Record {
        Record {
            case: "case".to_owned(),
            consented: false,
            wish: Wish::State,
            channel: "channel".to_owned(),
            mission: None,
            state: state.map(str::to_owned),
            urgent: false,
            received_on: "2026-01-01".parse().unwrap(),
            owed: Vec::new(),
            reached: Vec::new(),
            unanswered_days: unanswered_days.to_vec(),
            closed: Vec::new(),
            verified: true,
            particulars: Particulars::unknown(),
        }
    }

    #[test]
    fn each_state_that_does_not_answer_is_there_once_whoever_agreed_to_be_counted() {
        let records = [
            record(Some("velmark"), &[70]),
            record(Some("ardenia"), &[61, 300]),
            record(Some("ardenia"), &[90]),
            record(Some("borland"), &[]),
            record(None, &[]),
        ];
        let listed = |state: &str, duties, longest_days, days_together| Unanswered {
            state: state.to_owned(),
            duties,
            longest_days,
            days_together,
        };
        let expected = [listed("ardenia", 3, 300, 451), listed("velmark", 1, 70, 70)];
        assert_eq!(register(&records), expected);
    }
}
