//! The shipped frameworks: sound, complete against the researched content, and counted as their
//! sources say.
#![expect(clippy::unwrap_used, reason = "what the tests share is part of the tests")]

use std::collections::BTreeMap;

use workflow::{
    calendar::Calendars,
    counting::Rule,
    framework::{
        Evidence, Framework, Label, Milestone, Owner, SHIPPED, Track, check, parse, shipped,
    },
    period::Period,
};

fn framework(name: &str) -> Framework {
    parse(shipped(name).unwrap()).unwrap()
}

fn milestone<'a>(framework: &'a Framework, id: &str) -> &'a Milestone {
    framework.milestone(&id.parse().unwrap()).unwrap()
}

fn rows(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes()).records().collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_shipped_framework_is_sound_and_called_by_its_own_name() {
    for (name, text) in SHIPPED {
        let framework = parse(text).unwrap();
        assert_eq!(framework.name.as_str(), name);
        assert_eq!(check(&framework, &Calendars::shipped()), vec![], "{name}");
    }
}

#[test]
fn every_number_called_a_rule_was_read_or_reported() {
    for (name, text) in SHIPPED {
        let framework = parse(text).unwrap();
        for milestone in &framework.milestones {
            let known = |id: &String| {
                let evidence = framework.source(id).unwrap().evidence;
                matches!(evidence, Evidence::Read | Evidence::Reported)
            };
            let rule = milestone.number_label == Label::Rule || milestone.duty_label == Label::Rule;
            assert!(!rule || milestone.sources.iter().any(known), "{name} {}", milestone.id);
        }
        for source in &framework.sources {
            let used =
                framework.milestones.iter().any(|milestone| milestone.sources.contains(&source.id));
            assert!(used, "{name}: nothing names {}", source.id);
        }
    }
}

/// The period that a cell of the researched table says: `10 WD`, `P7D`, `PT72H`, `same`.
fn cell(text: &str) -> Option<Period> {
    text.split([' ', ';', ',']).next().filter(|first| first.starts_with('P')).map_or_else(
        || text.strip_suffix(" WD").and_then(|days| format!("{days}wd").parse().ok()),
        |period| period.parse().ok(),
    )
}

#[test]
fn the_military_framework_has_every_researched_milestone_with_its_numbers() {
    let framework = framework("un-military-contingent");
    let rows = rows(include_str!("vectors/milestones.csv"));
    assert_eq!(rows.len(), 30);
    // Beside them stands what this body owes when it hands a case on, which no text asks for.
    let own = framework.milestones.iter().filter(|found| found.owed_by == Owner::Receiver);
    assert_eq!(own.count(), 1);
    assert_eq!(framework.milestones.len(), rows.len() + 1);
    // Where the table says more than one number, or none, the framework is compared below.
    let told_apart = ["M01", "M03", "M04", "M23", "M27", "M28", "M29", "M30"];
    let mut compared = 0;
    for row in rows.iter().filter(|row| !told_apart.contains(&&row[0])) {
        let found = milestone(&framework, &row[0]);
        let rule = found.due.first().unwrap();
        let standard = cell(&row[5]).unwrap_or_else(|| panic!("{row:?}"));
        assert_eq!(rule.period.to_string(), standard.to_string(), "{row:?}");
        let urgent = cell(&row[6]).unwrap_or(standard);
        assert_eq!(rule.urgent_period().to_string(), urgent.to_string(), "{row:?}");
        compared += 1;
    }
    assert_eq!(compared, 22);
    let periods = |id: &str| -> Vec<String> {
        let rules = &milestone(&framework, id).due;
        rules.iter().map(|rule| format!("{}/{}", rule.period, rule.urgent_period())).collect()
    };
    assert_eq!(periods("M03"), ["72h/24h", "24h/24h"]);
    assert_eq!(periods("M27"), ["10wd/10wd", "3m/3m"]);
    assert_eq!(periods("M28"), ["20wd/20wd"]);
    assert_eq!(periods("M29"), ["30d/7d", "90d/30d", "180d/90d"]);
    assert_eq!(periods("M30"), ["12m/12m"]);
    for without in ["M01", "M04", "M23"] {
        assert!(milestone(&framework, without).due.is_empty());
    }
}

#[test]
fn rules_are_called_rules_and_promises_promises_as_researched() {
    let framework = framework("un-military-contingent");
    for row in rows(include_str!("vectors/milestones.csv")) {
        let found = milestone(&framework, &row[0]);
        let status = &row[13];
        let rule = status.contains("RULE");
        assert_eq!(found.duty_label == Label::Rule, rule, "{} {status}", &row[0]);
        let number_is_ours = status.contains("ours") || status.contains("MEMORY") || !rule;
        // The monthly number of M17 is taken over from elsewhere, and so is this body's own.
        let own = number_is_ours || &row[0] == "M17";
        assert_eq!(found.number_label == Label::OwnPromise, own, "{} {status}", &row[0]);
    }
}

#[test]
fn every_framework_tells_help_from_investigation() {
    for (name, text) in SHIPPED {
        let framework = parse(text).unwrap();
        let assistance: Vec<&Milestone> =
            framework.milestones.iter().filter(|found| found.track == Track::Assistance).collect();
        assert!(assistance.len() >= 2, "{name}");
        assert!(assistance.iter().all(|found| !found.investigation), "{name}");
        // Nobody in a State, a mission or a chain of command owes anything under a restricted
        // report, so that nobody there is told.
        for found in framework.milestones.iter().filter(|found| !found.investigation) {
            let told =
                [Owner::State, Owner::MissionHead, Owner::IndependentBody, Owner::Prosecutor];
            let claim = found.trigger.iter().any(|trigger| trigger.milestone() == Some(&found.id));
            assert!(!told.contains(&found.owed_by) || claim, "{name} {}", found.id);
        }
    }
}

#[test]
fn tracks_and_counting_are_those_of_the_law() {
    let tracks = |name: &str| {
        let mut tracks: BTreeMap<Track, usize> = BTreeMap::new();
        for found in framework(name).milestones {
            *tracks.entry(found.track).or_default() += 1;
        }
        tracks
    };
    assert_eq!(tracks("un-military-contingent").len(), 6);
    assert_eq!(tracks("un-police-and-civilian").len(), 6);
    assert_eq!(framework("eu-whistleblower").counting, Rule::Regulation1182);
    let whistle = framework("eu-whistleblower");
    assert_eq!(milestone(&whistle, "M02").due.first().unwrap().period, Period::Days(7));
    let feedback = &milestone(&whistle, "W01").due;
    assert!(feedback.iter().all(|rule| rule.period == Period::Months(3)));
    assert_eq!(feedback.first().unwrap().begins_after, Some(Period::Days(7)));
}

#[test]
fn the_published_schema_is_the_one_of_the_types() {
    let published = include_str!("../../../docs/framework.schema.json");
    let published: serde_json::Value = serde_json::from_str(published).unwrap();
    let now = serde_json::to_value(workflow::framework::schema()).unwrap();
    // Not assert_eq: two schemas on one screen tell nobody anything.
    assert!(
        published == now,
        "write it anew: redress framework schema > docs/framework.schema.json"
    );
}

#[test]
fn every_key_of_a_framework_is_described() {
    fn described(value: &serde_json::Value, place: &str, missing: &mut Vec<String>) {
        let properties = value.get("properties").and_then(serde_json::Value::as_object);
        for (key, property) in properties.into_iter().flatten() {
            if property.get("description").is_none() && place != "Extension" {
                missing.push(format!("{place}.{key}"));
            }
        }
    }
    let schema = serde_json::to_value(workflow::framework::schema()).unwrap();
    let mut missing = Vec::new();
    described(&schema, "Framework", &mut missing);
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        assert!(definition.get("description").is_some(), "{name}");
        described(definition, name, &mut missing);
    }
    assert_eq!(missing, Vec::<String>::new());
}
