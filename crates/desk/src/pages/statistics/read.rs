//! Reading the form of what is counted.

use figures::{
    record::{
        Category, Claim, ClaimKind, ClaimStage, Nature, PERSONS_MAX, Particulars, Perpetrator,
        Person, Prosecution, Rank, ReportLanguage, Sanction, Service, Sex, Victim, Withdrawal,
        WithdrawalReason,
    },
    timeliness::AgeBand,
};
use jiff::civil::Date;
use site::form::Fields;

use crate::error::{Error, Result};

/// What was not chosen from its list, or is no day.
const REFUSED: Error = Error::Invalid { field: "statistics", reason: "error-choose" };

/// A choice of a closed list.
fn chosen<T>(fields: &Fields, name: &str, read: fn(&str) -> Option<T>) -> Result<T> {
    read(fields.get(name)).ok_or(REFUSED)
}

/// The same, where nothing may be chosen.
fn chosen_some<T>(fields: &Fields, name: &str, read: fn(&str) -> Option<T>) -> Result<Option<T>> {
    if fields.get(name).is_empty() { Ok(None) } else { chosen(fields, name, read).map(Some) }
}

fn day(fields: &Fields, name: &str) -> Result<Option<Date>> {
    match fields.get(name) {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| REFUSED),
    }
}

/// The particulars that a form says.
pub(super) fn read(fields: &Fields) -> Result<Particulars> {
    let (mut victims, mut perpetrators) = (Vec::new(), Vec::new());
    let (mut claims, mut detriments_on) = (Vec::new(), Vec::new());
    for number in 1..=PERSONS_MAX {
        victims.extend(victim(fields, number)?);
        perpetrators.extend(perpetrator(fields, number)?);
        claims.extend(claim(fields, number)?);
        detriments_on.extend(day(fields, &format!("detriment-on-{number}"))?);
    }
    Ok(Particulars {
        incident_on: day(fields, "incident-on")?,
        nature: chosen(fields, "nature", Nature::read)?,
        // The report itself says it.
        language: ReportLanguage::Unknown,
        reporter: Person {
            sex: chosen(fields, "reporter-sex", Sex::read)?,
            age: chosen(fields, "reporter-age", AgeBand::read)?,
        },
        victims,
        perpetrators,
        claims,
        detriments_on,
        independent_body: chosen(fields, "body", |text| match text {
            "unknown" => Some(None),
            "state" => Some(Some(false)),
            "independent" => Some(Some(true)),
            _ => None,
        })?,
    })
}

fn victim(fields: &Fields, number: usize) -> Result<Option<Victim>> {
    let Some(sex) = chosen_some(fields, &format!("victim-sex-{number}"), Sex::read)? else {
        return Ok(None);
    };
    let age = chosen(fields, &format!("victim-age-{number}"), AgeBand::read)?;
    let reason = chosen(fields, &format!("victim-reason-{number}"), WithdrawalReason::read)?;
    let withdrew = day(fields, &format!("victim-withdrew-on-{number}"))?;
    Ok(Some(Victim {
        person: Person { sex, age },
        service: chosen(fields, &format!("victim-service-{number}"), Service::read)?,
        withdrew: withdrew.map(|on| Withdrawal { on, reason }),
    }))
}

fn perpetrator(fields: &Fields, number: usize) -> Result<Option<Perpetrator>> {
    let name = |field: &str| format!("accused-{field}-{number}");
    let Some(category) = chosen_some(fields, &name("category"), Category::read)? else {
        return Ok(None);
    };
    Ok(Some(Perpetrator {
        identified: fields.get(&name("identified")) == "yes",
        sex: chosen(fields, &name("sex"), Sex::read)?,
        category,
        rank: chosen(fields, &name("rank"), Rank::read)?,
        criminal: fields.get(&name("disciplinary")) != "yes",
        prosecution: chosen(fields, &name("prosecution"), Prosecution::read)?,
        sanction: chosen_some(fields, &name("sanction"), Sanction::read)?,
    }))
}

fn claim(fields: &Fields, number: usize) -> Result<Option<Claim>> {
    let name = |field: &str| format!("claim-{field}-{number}");
    let Some(kind) = chosen_some(fields, &name("kind"), ClaimKind::read)? else {
        return Ok(None);
    };
    let lodged_on = day(fields, &name("on"))?.ok_or(REFUSED)?;
    Ok(Some(Claim { kind, lodged_on, stage: chosen(fields, &name("stage"), ClaimStage::read)? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &[(&str, &str)] = &[
        ("nature", "rape"),
        ("incident-on", "2026-01-02"),
        ("reporter-sex", "female"),
        ("reporter-age", "18-24"),
        ("body", "independent"),
        ("victim-sex-2", "female"),
        ("victim-age-2", "12-17"),
        ("victim-service-2", "medical"),
        ("victim-withdrew-on-2", "2026-03-04"),
        ("victim-reason-2", "fear"),
        ("accused-category-1", "police"),
        ("accused-sex-1", "male"),
        ("accused-rank-1", "officer"),
        ("accused-identified-1", "yes"),
        ("accused-disciplinary-1", "yes"),
        ("accused-prosecution-1", "tried"),
        ("accused-sanction-1", "dismissal"),
        ("claim-kind-1", "compensation"),
        ("claim-on-1", "2026-02-03"),
        ("claim-stage-1", "refused"),
        ("detriment-on-3", "2026-02-04"),
    ];

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        let mut fields = Fields::default();
        for (name, value) in pairs {
            fields.insert((*name).to_owned(), (*value).to_owned());
        }
        fields
    }

    #[test]
    fn everything_that_the_form_says_is_recorded() {
        let particulars = read(&fields(FULL)).unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        let expected = Particulars {
            incident_on: Some(day("2026-01-02")),
            nature: Nature::Rape,
            language: ReportLanguage::Unknown,
            reporter: Person { sex: Sex::Female, age: AgeBand::To24 },
            victims: vec![Victim {
                person: Person { sex: Sex::Female, age: AgeBand::To17 },
                service: Service::Medical,
                withdrew: Some(Withdrawal {
                    on: day("2026-03-04"),
                    reason: WithdrawalReason::Fear,
                }),
            }],
            perpetrators: vec![Perpetrator {
                identified: true,
                sex: Sex::Male,
                category: Category::Police,
                rank: Rank::Officer,
                criminal: false,
                prosecution: Prosecution::Tried,
                sanction: Some(Sanction::Dismissal),
            }],
            claims: vec![Claim {
                kind: ClaimKind::Compensation,
                lodged_on: day("2026-02-03"),
                stage: ClaimStage::Refused,
            }],
            detriments_on: vec![day("2026-02-04")],
            independent_body: Some(true),
        };
        assert_eq!(particulars, expected);
    }

    #[test]
    fn what_is_on_no_list_is_refused() {
        for (name, _) in FULL.iter().filter(|(name, _)| {
            // Ticks and what may be empty are read as "no" where they say something else.
            !name.contains("identified") && !name.contains("disciplinary")
        }) {
            let mut changed = fields(FULL);
            changed.insert((*name).to_owned(), "rumour".to_owned());
            assert!(read(&changed).is_err(), "{name}");
        }
        // A claim without a day is none that can be counted a year on.
        let mut undated = fields(FULL);
        undated.insert("claim-on-1".to_owned(), String::new());
        assert!(read(&undated).is_err());
    }
}
