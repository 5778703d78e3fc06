//! The gate: what passes it, for whom, under which consents.

use domain::consent::{Answer, ConsentAnswer};
use jiff::{Timestamp, civil::date};
use proptest::prelude::*;

use super::*;
use crate::policy::LOWER;

fn facts() -> CaseFacts {
    CaseFacts {
        class_of_act: ActClass::SexualAssault,
        place: "the well behind the school of Kalo".to_owned(),
        place_band: "Northern sector".to_owned(),
        unit: "3rd Battalion".to_owned(),
        from: date(2026, 3, 14),
        to: date(2026, 4, 2),
        identifiers: vec![],
    }
}

fn contact() -> FamilyContactId {
    FamilyContactId::from_random([1; 16])
}

fn purposes() -> [Purpose; 8] {
    let family = SharedWith::Family(contact());
    [
        Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Notice },
        Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Account },
        Purpose::Share { with: SharedWith::StateAuthority, class: DataClass::Claim },
        Purpose::Share { with: SharedWith::Prosecutor, class: DataClass::Account },
        Purpose::Share { with: SharedWith::Prosecutor, class: DataClass::Claim },
        Purpose::Share { with: family, class: DataClass::Progress },
        Purpose::Contact,
        Purpose::Statistics,
    ]
}

fn consents(given: &[Purpose]) -> Consents {
    let mut consents = Consents::default();
    for purpose in given {
        let answer = ConsentAnswer { purpose: *purpose, answer: Answer::Given };
        consents.record(answer, Timestamp::UNIX_EPOCH);
    }
    consents
}

/// What an officer could fill in anywhere, and more.
fn filled_in() -> Map<String, Value> {
    let names = ["requests", "reasons", "measures", "finding", "unit", "steps", "notice"];
    names.into_iter().map(|name| (name.to_owned(), json!("filled in"))).collect()
}

fn view(consents: &Consents, stage: Stage, template: Template) -> Result<View, Shut> {
    let (policy, facts) = (Policy::shipped(), facts());
    let gate = Gate { policy: &policy, consents, stage, overriding: None };
    let step = Step { milestone: "M18".parse().unwrap(), day: facts.from, outcome: None };
    let given = Given { facts: Some(&facts), steps: &[step] };
    gate.view(template, Some(contact()), given, filled_in())
}

/// Every field of a view and of what stands in it, with its value.
fn leaves(data: &Map<String, Value>) -> BTreeSet<String> {
    let inner = |(name, value): (&String, &Value)| match value {
        Value::Object(inner) => {
            leaves(inner).into_iter().map(|at| format!("{name}.{at}")).collect()
        }
        other => vec![format!("{name}={other}")],
    };
    data.iter().flat_map(inner).collect()
}

#[test]
fn a_notice_holds_the_band_and_the_months_and_never_the_place_or_the_day() {
    let consents = consents(&purposes());
    for template in [Template::NationalNotification, Template::ReferralToProsecution] {
        let view = view(&consents, Stage::Decided, template).unwrap();
        let shown = Value::Object(view.data.clone()).to_string();
        assert!(shown.contains("Northern sector") && shown.contains("3rd Battalion"), "{shown}");
        assert_eq!(view.data["notice"]["first_month"], "2026-03");
        assert_eq!(view.data["notice"]["last_month"], "2026-04");
        assert!(!shown.contains("Kalo") && !shown.contains("03-14"), "{shown}");
    }
}

#[test]
fn without_consent_the_gate_is_shut_and_says_which_consent_is_missing() {
    let none = consents(&[]);
    for rule in domain::letter::RULES {
        let shut = view(&none, Stage::Decided, rule.template);
        match rule.purpose(Some(contact())) {
            None => assert!(shut.is_ok(), "{:?}", rule.template),
            Some(purpose) => assert_eq!(shut, Err(Shut::Consent(purpose))),
        }
    }
    let all = consents(&purposes());
    let policy = Policy::shipped();
    let gate = Gate { policy: &policy, consents: &all, stage: Stage::Decided, overriding: None };
    let other = FamilyContactId::from_random([2; 16]);
    assert!(gate.open(Template::FamilyNews, Some(other)).is_err());
}

#[test]
fn a_letter_waits_for_its_stage() {
    let all = consents(&purposes());
    for rule in domain::letter::RULES {
        assert!(view(&all, rule.from, rule.template).is_ok());
        if rule.from > Stage::Reported {
            let shut = view(&all, Stage::Reported, rule.template);
            assert_eq!(shut, Err(Shut::Stage(rule.from)), "{:?}", rule.template);
        }
    }
}

#[test]
fn a_commander_learns_a_unit_and_nothing_else_of_the_case() {
    let view = view(&consents(&purposes()), Stage::Decided, Template::PreservationOrder).unwrap();
    assert_eq!(view.shown, BTreeSet::from([Field::PreservationOrder]));
}

#[test]
fn a_claim_names_the_unit_only_where_the_notice_was_agreed_to_as_well() {
    let claim = consents(&[purposes()[2]]);
    let alone = view(&claim, Stage::Reported, Template::PaternityClaim).unwrap();
    assert!(!alone.data.contains_key("unit"), "{:?}", alone.data);
    let both = consents(&[purposes()[0], purposes()[2]]);
    let both = view(&both, Stage::Reported, Template::PaternityClaim).unwrap();
    assert_eq!(both.data["unit"], "3rd Battalion");
}

proptest! {
    #[test]
    fn taking_a_consent_away_never_shows_more(
        kept in any::<[bool; 8]>(), taken in 0_usize..8, decided in any::<bool>(),
    ) {
        let stage = if decided { Stage::Decided } else { Stage::Notified };
        let given: Vec<Purpose> =
            purposes().into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(p, _)| p).collect();
        let fewer: Vec<Purpose> =
            given.iter().copied().filter(|purpose| *purpose != purposes()[taken]).collect();
        for template in Template::ALL {
            let shown = |given: &[Purpose]| {
                let view = view(&consents(given), stage, template);
                view.map(|view| leaves(&view.data)).unwrap_or_default()
            };
            let (fewer, more) = (shown(&fewer), shown(&given));
            prop_assert!(fewer.is_subset(&more), "{template:?}: {fewer:?} not in {more:?}");
        }
    }

    /// Whatever a lower audience is shown in any letter, a higher one that was agreed to as far
    /// would be shown too.
    #[test]
    fn a_lower_audience_never_sees_more(kept in any::<[bool; 3]>(), decided in any::<bool>()) {
        let classes = [DataClass::Notice, DataClass::Account, DataClass::Claim];
        let with = [SharedWith::StateAuthority, SharedWith::Prosecutor, SharedWith::Family(contact())];
        let agreed = classes.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(class, _)| class);
        let mut given: Vec<Purpose> = agreed
            .flat_map(|class| with.map(|with| Purpose::Share { with, class }))
            .collect();
        given.extend(with.map(|with| Purpose::Share { with, class: DataClass::Progress }));
        given.push(Purpose::Contact);
        let (consents, policy) = (consents(&given), Policy::shipped());
        let stage = if decided { Stage::Decided } else { Stage::Notified };
        let gate = Gate { policy: &policy, consents: &consents, stage, overriding: None };
        let towards = |audience| Towards {
            audience,
            with: match audience {
                Audience::StateAuthority => Some(with[0]),
                Audience::Prosecutor => Some(with[1]),
                Audience::Family => Some(with[2]),
                _ => None,
            },
            overridden: false,
        };
        for (lower, higher) in LOWER {
            for template in Template::ALL.into_iter().filter(|one| one.audience() == lower) {
                let Ok(view) = view(&consents, stage, template) else { continue };
                for field in view.shown {
                    let (low, high) =
                        (gate.treatment(field, towards(lower)), gate.treatment(field, towards(higher)));
                    prop_assert!(low <= high, "{template:?} {field:?}: {lower:?} over {higher:?}");
                }
            }
        }
    }
}

#[test]
fn an_override_lets_out_what_the_policy_says_of_it_in_the_letter_it_is_for() {
    let (policy, facts, nothing) = (Policy::shipped(), facts(), consents(&[]));
    let given = Given { facts: Some(&facts), steps: &[] };
    for overriding in domain::letter::RULES {
        let gate = Gate {
            policy: &policy,
            consents: &nothing,
            stage: Stage::Decided,
            overriding: Some(overriding.template),
        };
        for rule in domain::letter::RULES {
            let asks = rule.purpose(Some(contact())).is_some();
            let open = gate.open(rule.template, Some(contact())).is_ok();
            let overridden = rule.template == overriding.template && rule.overridable();
            assert_eq!(open, overridden || !asks, "{:?} by {overriding:?}", rule.template);
        }
        if !overriding.overridable() {
            continue;
        }
        let Ok(view) = gate.view(overriding.template, None, given, Map::new()) else {
            panic!("{overriding:?} is not written")
        };
        for field in &view.shown {
            let rule = policy.rule(*field, overriding.audience);
            assert!(rule.overridable || rule.class.is_none(), "{field:?} in {overriding:?}");
        }
        if overriding.template == Template::NationalNotification {
            assert_eq!(view.data["notice"]["unit"], "3rd Battalion");
            assert_eq!(view.data["notice"]["place_band"], "Northern sector");
        }
    }
}
