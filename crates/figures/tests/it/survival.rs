//! Time to a milestone, against R's `survival` and against what must hold for any records.

use figures::survival::{Answer, Group, Limits, Options, survival};
use proptest::prelude::*;

use crate::support::{Row, rows, vector};

const TOLERANCE: f64 = 1e-9;

fn number(row: &Row, column: &str) -> Option<f64> {
    let text = &row[column];
    (!text.is_empty()).then(|| text.parse().unwrap())
}

#[track_caller]
fn same(ours: Option<f64>, theirs: Option<f64>, what: &str) {
    match (ours, theirs) {
        (None, None) => {}
        (Some(ours), Some(theirs)) if (ours - theirs).abs() <= TOLERANCE => {}
        _ => panic!("{what}: {ours:?}, R says {theirs:?}"),
    }
}

fn limits_of(name: &str) -> Limits {
    match name {
        "log-log" => Limits::LogLog,
        "log" => Limits::Log,
        "plain" => Limits::Plain,
        other => panic!("{other}"),
    }
}

fn answer(text: &str, limits: Limits, horizons: &[f64]) -> Answer {
    survival(text, &Options { limits, horizons: horizons.to_vec() }).unwrap()
}

fn group<'a>(answer: &'a Answer, name: &str) -> &'a Group {
    answer.groups.iter().find(|group| group.group == name).unwrap()
}

#[track_caller]
fn same_curve(ours: &Group, theirs: &[&Row]) {
    assert_eq!(ours.rows.len(), theirs.len(), "{}", ours.group);
    for (ours, theirs) in ours.rows.iter().zip(theirs) {
        let what = format!("{theirs:?}");
        let count = |column| theirs[column].parse::<u64>().unwrap();
        assert_eq!(ours.n_risk, count("n_risk"), "{what}");
        assert_eq!(ours.n_event, count("n_event"), "{what}");
        assert_eq!(ours.n_censor, count("n_censor"), "{what}");
        same(Some(ours.time), number(theirs, "time"), &what);
        same(Some(ours.surv), number(theirs, "surv"), &what);
        same(ours.std_err, number(theirs, "std_err"), &what);
        same(ours.lower, number(theirs, "lower"), &what);
        same(ours.upper, number(theirs, "upper"), &what);
    }
}

/// The leukaemia records with the columns that the reader knows.
fn aml(grouped: bool) -> String {
    let heading = if grouped { "id,time,event,group" } else { "id,time,event,x" };
    vector("aml_data.csv").replacen("id,time,status,x", heading, 1)
}

#[test]
fn curves_of_the_leukaemia_records_equal_those_of_r() {
    for kind in ["log-log", "log", "plain"] {
        let ours = answer(&aml(false), limits_of(kind), &[]);
        let theirs = rows(&format!("aml_all_km_{kind}.csv"));
        same_curve(group(&ours, "all"), &theirs.iter().collect::<Vec<_>>());

        let ours = answer(&aml(true), limits_of(kind), &[]);
        let theirs = rows(&format!("aml_by_x_km_{kind}.csv"));
        assert_eq!(ours.groups.len(), 2);
        for ours in &ours.groups {
            let stratum = format!("x={}", ours.group);
            let theirs: Vec<_> = theirs.iter().filter(|row| row["stratum"] == stratum).collect();
            same_curve(ours, &theirs);
        }
    }
}

#[test]
fn competing_causes_are_censored_in_the_curve_and_told_apart_in_the_incidence() {
    let ours = answer(&vector("tiny_competing_data.csv"), Limits::LogLog, &[]);
    let ours = group(&ours, "all");
    let naive = rows("tiny_naive_km_loglog.csv");
    same_curve(ours, &naive.iter().collect::<Vec<_>>());

    let theirs = rows("tiny_aalen_johansen.csv");
    assert_eq!(ours.incidence.len(), 2);
    for (incidence, cause) in ours.incidence.iter().zip(["milestone", "closed"]) {
        assert_eq!(incidence.rows.len(), theirs.len());
        for (ours, theirs) in incidence.rows.iter().zip(&theirs) {
            let what = format!("{cause} {theirs:?}");
            assert_eq!(ours.n_risk, theirs["n_risk"].parse::<u64>().unwrap(), "{what}");
            same(Some(ours.time), number(theirs, "time"), &what);
            same(Some(ours.surv), number(theirs, "surv"), &what);
            same(Some(ours.incidence), number(theirs, &format!("cif_{cause}")), &what);
            same(Some(ours.std_err), number(theirs, &format!("se_{cause}")), &what);
        }
    }
    // What the naive curve would claim, and what is true.
    let overstated = 1.0 - ours.rows.last().unwrap().surv;
    let truth = ours.incidence[0].rows.last().unwrap().incidence;
    assert!((overstated - 0.555_555_555_556).abs() < TOLERANCE);
    assert!((truth - 0.472_222_222_222).abs() < TOLERANCE);
}

#[test]
fn curves_of_the_made_records_equal_those_of_r() {
    let theirs = rows("made_km.csv");
    for kind in ["log-log", "log", "plain"] {
        let ours = answer(&vector("made_data.csv"), limits_of(kind), &[]);
        assert_eq!(ours.groups.len(), 5);
        for ours in &ours.groups {
            let theirs: Vec<_> = theirs
                .iter()
                .filter(|row| row["limits"] == kind && row["group"] == ours.group)
                .collect();
            same_curve(ours, &theirs);
        }
    }
}

#[test]
fn quartiles_equal_those_of_r_on_flat_stretches_too() {
    for theirs in rows("made_quantiles.csv") {
        let ours = answer(&vector("made_data.csv"), limits_of(&theirs["limits"]), &[]);
        let quartile = group(&ours, &theirs["group"])
            .quartiles
            .iter()
            .find(|quartile| quartile.percent.to_string() == theirs["percent"])
            .unwrap();
        let what = format!("{theirs:?}");
        same(quartile.time, number(&theirs, "time"), &what);
        same(quartile.lower, number(&theirs, "lower"), &what);
        same(quartile.upper, number(&theirs, "upper"), &what);
    }
}

#[test]
fn restricted_means_equal_those_of_r_within_and_beyond_the_follow_up() {
    for theirs in rows("made_means.csv") {
        let horizon = number(&theirs, "horizon").unwrap();
        let ours = answer(&vector("made_data.csv"), Limits::LogLog, &[horizon]);
        let ours = group(&ours, &theirs["group"]);
        let what = format!("{theirs:?}");
        same(Some(ours.rmst[0].mean), number(&theirs, "rmst"), &what);
        same(Some(ours.rmst[0].std_err), number(&theirs, "std_err"), &what);
        let last = ours.rows.last().unwrap();
        assert_eq!(ours.rmst[0].beyond, last.time < horizon && last.surv > 0.0, "{what}");
    }
}

#[test]
fn incidence_of_three_causes_equals_that_of_r() {
    let ours = answer(&vector("made_data.csv"), Limits::LogLog, &[]);
    let theirs = rows("made_incidence.csv");
    let mut compared = 0;
    for group in &ours.groups {
        assert_eq!(group.incidence.len(), 3);
        for incidence in &group.incidence {
            let cause = incidence.cause.to_string();
            let theirs: Vec<_> = theirs
                .iter()
                .filter(|row| row["group"] == group.group && row["cause"] == cause)
                .collect();
            assert_eq!(incidence.rows.len(), theirs.len());
            for (ours, theirs) in incidence.rows.iter().zip(theirs) {
                let what = format!("{theirs:?}");
                assert_eq!(ours.n_risk, theirs["n_risk"].parse::<u64>().unwrap(), "{what}");
                same(Some(ours.surv), number(theirs, "surv"), &what);
                same(Some(ours.incidence), number(theirs, "cif"), &what);
                same(Some(ours.std_err), number(theirs, "std_err"), &what);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, theirs.len());
}

#[test]
fn times_that_differ_by_rounding_are_one_time() {
    // As R's `survfit` merges them (`timefix`): three times 0.1 is 0.3, in whatever group.
    let text = "time,event,group\n0.3,1,a\n0.30000000000000004,1,a\n0.5,0,a\n0.2,1,b\n\
                0.30000000000000004,1,b\n";
    let ours = answer(text, Limits::LogLog, &[]);
    let times = |name| group(&ours, name).rows.iter().map(|row| row.time).collect::<Vec<_>>();
    assert_eq!(times("a"), [0.3, 0.5]);
    assert_eq!(times("b"), [0.2, 0.3]);
    assert_eq!(group(&ours, "a").rows[0].n_event, 2);
    // The bound is a part of the mean time, and it is not wider than that.
    let ours = answer("time,event\n1000000,1\n1000000.001,1\n1000000.1,1\n", Limits::LogLog, &[]);
    assert_eq!(ours.groups[0].rows.len(), 2);
}

#[test]
fn where_all_have_ended_in_one_way_nothing_is_left_to_vary() {
    // Differences of large sums would leave 1.5e-8 here.
    let text = "time,event,group\n3,0,a\n3,2,a\n6,2,a\n8,2,a\n1,1,b\n";
    let ours = answer(text, Limits::LogLog, &[]);
    for incidence in &group(&ours, "a").incidence {
        let last = incidence.rows.last().unwrap();
        assert!(last.std_err < 1e-12, "cause {}: {}", incidence.cause, last.std_err);
    }
}

#[test]
fn a_limit_that_rises_again_is_read_as_r_reads_it() {
    // The upper limit falls to 0.693 at 8 and rises to 0.731 at 9; R 4.2.2, survival 3.5-3, says 9.
    let cases = "0,1 0,2 0,2 0,2 1,1 1,2 1,2 2,1 2,2 2,2 4,1 4,2 5,1 6,1 6,1 6,1 6,2 8,1 8,1 8,2 \
                 9,1 9,2";
    let ours = answer(&format!("time,event\n{}", cases.replace(' ', "\n")), Limits::Log, &[]);
    let first = &ours.groups[0].quartiles[0];
    assert_eq!((first.time, first.lower, first.upper), (Some(5.0), Some(2.0), Some(9.0)));
}

#[test]
fn bad_records_are_refused_with_their_row_and_column() {
    let of = |text: &str| survival(text, &Options::default()).unwrap_err().to_string();
    assert_eq!(of(""), "column time is missing; the columns are: ");
    assert_eq!(of("time,status\n1,1\n"), "column event is missing; the columns are: time, status");
    assert_eq!(of("time,event,time\n1,1,1\n"), "column time is there twice");
    assert_eq!(of("time,event\n"), "no row after the heading");
    assert!(of("time,event\n1,1\n2\n").starts_with("row 2: "));
    for time in ["", "-1", "NaN", "inf", "soon"] {
        assert_eq!(
            of(&format!("time,event\n1,1\n{time},0\n")),
            "row 2, column time: expected a finite number, 0 or more"
        );
    }
    for event in ["", "-1", "1.5", "1001", "yes"] {
        assert_eq!(
            of(&format!("time,event\n1,1\n2,{event}\n")),
            "row 2, column event: expected a whole number from 0 to 1000"
        );
    }
    assert!(of("time,event,group\n1,1,\n").starts_with("row 1, column group: expected a name"));
}

#[test]
fn horizons_are_checked() {
    let of = |horizons: &[f64]| {
        survival(
            "time,event\n1,1\n",
            &Options { horizons: horizons.to_vec(), ..Options::default() },
        )
        .map(|_| ())
        .map_err(|fault| fault.to_string())
    };
    for horizon in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(of(&[horizon]).unwrap_err().starts_with("horizon "));
    }
    assert_eq!(of(&[1.0; 101]).unwrap_err(), "horizon: 101 given, at most 100 are answered");
    assert_eq!(of(&[1.0; 100]), Ok(()));
}

#[test]
fn groups_and_causes_are_bounded() {
    let groups = |count: usize| {
        let rows: Vec<_> = (0..count).map(|group| format!("1,1,g{group}")).collect();
        survival(&format!("time,event,group\n{}", rows.join("\n")), &Options::default()).map(|_| ())
    };
    assert!(groups(1_000).is_ok());
    assert_eq!(
        groups(1_001).unwrap_err().to_string(),
        "row 1001, column group: at most 1000 groups are answered"
    );
    let rows: Vec<_> = (1..=51).map(|cause| format!("1,{cause}")).collect();
    assert_eq!(
        survival(&format!("time,event\n{}", rows.join("\n")), &Options::default())
            .unwrap_err()
            .to_string(),
        "row 51, column event: at most 50 different events are told apart"
    );
}

#[test]
fn more_than_a_million_rows_are_refused() {
    let text = format!("time,event\n{}", "1,0\n".repeat(1_000_001));
    assert_eq!(
        survival(&text, &Options::default()).unwrap_err().to_string(),
        "row 1000001: at most 1000000 rows are read"
    );
}

#[test]
fn the_text_says_what_was_not_reached() {
    let text = answer("time,event\n3,1\n4,0\n5,0\n", Limits::LogLog, &[9.0]).to_text();
    assert!(text.contains("50 %: not reached"), "{text}");
    assert!(text.contains("nobody was watched that long"), "{text}");
}

fn records() -> impl Strategy<Value = Vec<(u8, u8, u8)>> {
    prop::collection::vec((0_u8..20, 0_u8..4, 0_u8..3), 1..60)
}

fn text(records: &[(u8, u8, u8)]) -> String {
    let rows: Vec<_> =
        records.iter().map(|(time, event, group)| format!("{time},{event},g{group}")).collect();
    format!("time,event,group\n{}", rows.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_rows_does_not_matter(
        (records, shuffled) in records()
            .prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle()))
    ) {
        let ours = answer(&text(&records), Limits::LogLog, &[7.5]);
        prop_assert_eq!(ours, answer(&text(&shuffled), Limits::LogLog, &[7.5]));
    }

    #[test]
    fn a_case_still_open_at_the_end_never_lowers_the_curve(records in records()) {
        let one_group: Vec<_> =
            records.iter().map(|(time, event, _)| (*time, *event, 0)).collect();
        let mut more = one_group.clone();
        more.push((20, 0, 0));
        let before = answer(&text(&one_group), Limits::LogLog, &[]);
        let after = answer(&text(&more), Limits::LogLog, &[]);
        for (before, after) in before.groups[0].rows.iter().zip(&after.groups[0].rows) {
            prop_assert!(before.time.total_cmp(&after.time).is_eq());
            prop_assert!(after.surv >= before.surv - 1e-12);
        }
    }

    #[test]
    fn every_share_is_accounted_for(records in records()) {
        for group in answer(&text(&records), Limits::LogLog, &[]).groups {
            let last = group.rows.len() - 1;
            prop_assert_eq!(
                group.rows.iter().map(|row| row.n_event + row.n_censor).sum::<u64>(),
                group.subjects
            );
            if let Some(first) = group.incidence.first() {
                let ended: f64 =
                    group.incidence.iter().map(|cause| cause.rows[last].incidence).sum();
                prop_assert!((ended + first.rows[last].surv - 1.0).abs() < 1e-12);
                // Where causes compete, the naive curve overstates the milestone.
                let milestone =
                    group.incidence.iter().find(|incidence| incidence.cause == 1);
                if let Some(milestone) = milestone {
                    prop_assert!(
                        milestone.rows[last].incidence <= 1.0 - group.rows[last].surv + 1e-12
                    );
                }
            }
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}") {
        let _ = survival(&text, &Options::default());
        let _ = survival(&format!("time,event,group\n{text}"), &Options::default());
    }
}
