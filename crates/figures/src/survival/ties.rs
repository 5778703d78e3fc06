//! Times that are the same but for the rounding of computers: 0.3, and 0.1 three times over.

use std::collections::BTreeMap;

use super::read::Subject;

/// Two times no further apart than this, or than this part of the mean time, are one time; R has
/// the same bound (`aeqSurv` of its `survival`).
const SAME_TIME: f64 = 1.490_116_119_384_765_6e-8;

/// Gives times that differ by rounding alone the first of them, over all groups.
pub(super) fn merge(groups: &mut BTreeMap<String, Vec<Subject>>) {
    let mut times: Vec<f64> = groups.values().flatten().map(|subject| subject.time).collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let count = u32::try_from(times.len()).map_or(f64::INFINITY, f64::from);
    let mean = times.iter().sum::<f64>() / count;
    let mut before = None;
    let mut first = 0.0;
    let mut same: BTreeMap<u64, f64> = BTreeMap::new();
    for time in times {
        let apart = before.map_or(f64::INFINITY, |before| time - before);
        if apart <= SAME_TIME || apart / mean <= SAME_TIME {
            same.insert(time.to_bits(), first);
        } else {
            first = time;
        }
        before = Some(time);
    }
    if same.is_empty() {
        return;
    }
    for subject in groups.values_mut().flatten() {
        if let Some(first) = same.get(&subject.time.to_bits()) {
            subject.time = *first;
        }
    }
}
