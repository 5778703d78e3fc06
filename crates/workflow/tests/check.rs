//! Every fault that `check` knows, brought about in a sound framework by one change.
#![expect(clippy::panic, clippy::unwrap_used, reason = "what the tests share is part of the tests")]

use workflow::{
    calendar::Calendars,
    framework::{check, parse, shipped},
};

/// The faults of the first framework with one text replaced by another within one milestone, or
/// anywhere where no milestone is named.
fn faults(milestone: &str, from: &str, to: &str) -> Vec<String> {
    let text = shipped("un-military-contingent").unwrap();
    let begin = if milestone.is_empty() {
        0
    } else {
        text.find(&format!("[[milestone]]\nid = \"{milestone}\"")).unwrap()
    };
    let (before, after) = text.split_at(begin);
    assert!(after.contains(from), "{milestone} has no {from}");
    let changed = format!("{before}{}", after.replacen(from, to, 1));
    let framework = parse(&changed).unwrap_or_else(|error| panic!("{milestone} {to}: {error}"));
    check(&framework, &Calendars::shipped()).iter().map(ToString::to_string).collect()
}

/// In which milestone, what is replaced by what, and how the fault begins.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("", "calendars = \"2026.1\"", "calendars = \"1999\"", "framework: counts on calendars of"),
    ("", "\"UN-NY\"", "\"NOWHERE\"", "framework: there is no calendar NOWHERE"),
    ("", "id = \"R04\"", "id = \"R03\"", "framework: source R03 is listed twice"),
    ("", "state_receipt = \"M10\"", "state_receipt = \"M99\"", "M99: names M99, which is not"),
    ("", "state_receipt = \"M10\"", "state_receipt = \"M12\"", "M12: named as the State's receipt"),
    ("", "closes_with = [\"M28\"]", "closes_with = [\"M98\"]", "M98: names M98, which is not"),
    ("", "closes_with = [\"M28\"]", "closes_with = [\"M15\"]", "M15: every case closes with it"),
    ("M28", "[\"settled\"]", "[\"M01\"]", "framework: no milestone begins when everything"),
    ("M28", "may_stay_open = true\n", "", "M28: begins when everything is settled and blocks"),
    ("M02", "id = \"M02\"", "id = \"M01\"", "M01: defined twice"),
    ("M09", "[\"M08=open\"]", "[\"M88\"]", "M09: names M88, which is not a milestone"),
    ("M09", "[\"M08=open\"]", "[\"M08=shut\"]", "M09: waits for M08=shut, and that milestone"),
    ("M12", "\"M11=overdue\"", "\"M23=overdue\"", "M12: waits for M23 to be overdue"),
    ("M14", "[\"M11=will-investigate\"]", "[\"M14\"]", "M14: unreachable"),
    ("M09", "[\"R03\"]", "[\"R99\"]", "M09: source R99 is not listed"),
    ("M09", "[\"R03\"]", "[]", "M09: called a rule, and no source"),
    ("M12", "[\"R04\"]", "[\"R05\"]", "M12: called a rule, and no source"),
    ("M08", "ladder = \"oversight\"", "ladder = \"nobody\"", "M08: there is no ladder nobody"),
    ("M08", "ladder = \"oversight\"\n", "", "M08: has a clock and no ladder"),
    (
        "M06",
        "[\"M05=accepted\"]",
        "[\"M09\"]",
        "M06: assistance waits for M09, which is of another",
    ),
    ("M06", "[\"M05=accepted\"]", "[\"settled\"]", "M06: assistance waits until every other track"),
    (
        "M05",
        "[\"M01\"]",
        "[\"M01\"]\ninvestigation = true",
        "M05: assistance depends on an investigation",
    ),
    (
        "M05",
        "[\"M01\"]",
        "[\"M01\"]\nrequires = \"matching\"",
        "M05: assistance depends on the consent matching",
    ),
    (
        "M05",
        "period = \"3d\"",
        "period = \"3d\"\nafter = \"M15\"",
        "M05: the clock of assistance is started by M15",
    ),
    (
        "M04",
        "may_stay_open = true",
        "ladder = \"oversight\"\ndue = [{ period = \"1d\" }]",
        "M04: the reporter decides",
    ),
    (
        "M04",
        "met_by = \"consent\"",
        "met_by = \"record\"",
        "M04: nobody can owe it: the reporter owes nothing",
    ),
    ("M08", "\"intake-service\"", "\"system\"", "M08: nobody can owe it: the hub itself"),
    ("M17", "\"case-manager\"", "\"state\"", "M17: nobody can owe it: it cannot write"),
    ("M09", "\"intake-service\"", "\"service\"", "M09: nobody can owe it: it cannot draft"),
    ("M12", "\"record\"", "\"submission\"", "M12: nobody can owe it: only the hub"),
    ("M12", "\"record\"", "\"consent\"", "M12: nobody can owe it: only the reporter"),
    ("M10", "[\"M09\"]", "[\"M08\"]", "M10: the State owes it before any letter"),
    (
        "M09",
        "\"state-authority\"",
        "\"prosecutor\"",
        "M09: nothing delivers a letter for prosecutor",
    ),
    ("M09", "letter = \"state-authority\"\n", "", "M09: met by a letter, and no audience"),
    (
        "M09",
        "requires = \"share:state-authority:notice\"\n",
        "",
        "M09: cannot be done without the consent share:state-authority",
    ),
    (
        "M26",
        "requires = \"share:family:progress\"\n",
        "",
        "M26: cannot be done without the consent share:family",
    ),
    ("M02", "requires = \"contact\"\n", "", "M02: cannot be done without the consent contact"),
    (
        "M27",
        "ends_with = [\"claim-forwarded\"]",
        "ends_with = [\"gone\"]",
        "M27: its duty forward ends with an outcome that the milestone does not have",
    ),
    (
        "M27",
        "duty = \"answer\"",
        "duty = \"forward\"",
        "M27: the readings of its duty forward end with different",
    ),
    ("M24", "\"M23\"]", "\"M23\", \"M25\"]", "M24: begins itself again and again by way of M25"),
    ("M11", "urgent = \"5wd\"", "urgent = \"15wd\"", "M11: its urgent period 15wd is longer"),
    (
        "M23",
        "may_stay_open = true",
        "extension = { once = \"1m\" }",
        "M23: has no clock, and may be paused",
    ),
    (
        "M11",
        "ladder =",
        "pauses = [\"force-majeure\"]\nladder =",
        "M11: the State's answer, and its clock could",
    ),
    (
        "M16",
        "period = \"3m\"",
        "period = \"3m\"\n[[milestone.due]]\nperiod = \"4m\"",
        "M16: repeats, and needs exactly one",
    ),
    ("M16", "may_stay_open = true\n", "", "M16: repeats and would block closing for ever"),
];

#[test]
fn each_fault_is_found_and_says_where_and_why() {
    let mut missed = Vec::new();
    for (milestone, from, to, expected) in FAULTS {
        let found = faults(milestone, from, to);
        if !found.iter().any(|fault| fault.starts_with(expected)) {
            missed.push(format!("{milestone} {to:?}: {expected:?} is not in {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_changes_nothing_that_matters_stays_sound() {
    let sound = [
        ("M06", "period = \"7d\"", "period = \"9d\""),
        (
            "M05",
            "period = \"3d\"",
            "period = \"3d\"\n[[milestone.due]]\nafter = \"M15\"\nperiod = \"1d\"",
        ),
        ("M05", "[\"M01\"]", "[\"M01\"]\nrequires = \"contact\""),
        ("M23", "[\"M22\"]", "[\"M22\", \"M21\"]"),
    ];
    for (milestone, from, to) in sound {
        assert_eq!(faults(milestone, from, to), Vec::<String>::new(), "{milestone} {to}");
    }
}
