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
