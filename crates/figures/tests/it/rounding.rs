//! Rounding, against the Handbook and the table of the Office for National Statistics.

use figures::rounding::{existence_interval, round_to_base, ten_five};
use proptest::prelude::*;

use crate::support::rows;

#[test]
fn the_ten_five_rule_is_that_of_the_table() {
    let vectors = rows("ons_10_5_rule.csv");
    assert_eq!(vectors.len(), 200);
    for row in vectors {
        let of = |column: &str| row[column].parse::<i64>().unwrap();
        assert_eq!(of("count") + of("noise"), of("published"));
        let published = ten_five(row["count"].parse().unwrap());
        assert_eq!(published, row["published"].parse::<u64>().unwrap(), "{row:?}");
    }
    assert_eq!(ten_five(0), 0);
}

#[test]
fn rounding_and_its_intervals_are_those_of_the_handbook() {
    let (mut rounded, mut intervals) = (0, 0);
    for row in rows("published_examples_rounding_cellkey.csv") {
        let number = |text: &str| text.parse::<u64>().unwrap();
        if row["method"].starts_with("conventional rounding") {
            let (_, count) = row["input"].split_once('=').unwrap();
            assert_eq!(round_to_base(number(count), 5), number(&row["expected"]), "{row:?}");
            rounded += 1;
        } else if row["method"].starts_with("existence interval") {
            let steps = u64::from(row["params"].contains("K=1"));
            let interval = existence_interval(number(&row["input"]), 5, steps);
            let text = format!("[{},{}]", interval.start(), interval.end());
            assert_eq!(text, row["expected"], "{row:?}");
            intervals += 1;
        }
    }
    assert_eq!((rounded, intervals), (12, 4));
}

proptest! {
    #[test]
    fn a_count_lies_in_the_interval_of_its_rounding(count in any::<u64>(), base in 0_u64..100) {
        let rounded = round_to_base(count, base);
        prop_assert!(base == 0 || rounded.is_multiple_of(base) || rounded == u64::MAX);
        prop_assert!(base == 0 || existence_interval(rounded, base, 0).contains(&count));
    }
}
