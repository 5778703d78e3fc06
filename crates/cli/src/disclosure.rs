//! `redress disclosure`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use ::disclosure::{
    explain::{CaseState, Seen, Why, explain},
    policy::{Field, POLICY_BYTES_MAX, Policy, Rule, Treatment},
};
use anyhow::Context;
use clap::{Args, Subcommand, builder::PossibleValuesParser};
use domain::consent::Audience;
use serde_json::{Map, Value, json};

use crate::machine::{read_text, say};

/// Longest case, in bytes.
const CASE_BYTES_MAX: usize = 1024 * 1024;

/// `redress disclosure`
#[derive(Debug, Args)]
pub(crate) struct DisclosureCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Says what each audience would see, and why not the rest.
    Explain(ExplainCommand),
}

#[derive(Debug, Args)]
#[command(after_help = HELP)]
struct ExplainCommand {
    /// The policy, in TOML; without it, the one that comes with Redress.
    #[arg(long, value_name = "FILE.toml")]
    policy: Option<PathBuf>,
    /// A case, in JSON: its stage, its consents and what it knows. Without it, the policy alone is
    /// explained.
    #[arg(long, value_name = "FILE.json")]
    case: Option<PathBuf>,
    /// One audience only.
    #[arg(long, value_name = "NAME", value_parser = audiences())]
    audience: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// What is said below the options.
const HELP: &str = "\
Case: {\"stage\":\"officer-named\",\"consents\":[\"share:state-authority:notice\"],
       \"override\":{\"by\":[\"A\",\"B\"],\"reason\":\"…\"},
       \"facts\":{\"place\":{\"exact\":\"…\",\"wide\":\"…\"}}}
Stages: reported, assessed, notified, officer-named, decided. Consents, override and facts may be
left out; an override takes two persons and a reason.";

fn audiences() -> PossibleValuesParser {
    PossibleValuesParser::new(Audience::ALL.map(Audience::as_str))
}

impl DisclosureCommand {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Action::Explain(explain) => explain.run(),
        }
    }
}

impl ExplainCommand {
    fn run(self) -> anyhow::Result<ExitCode> {
        let policy = match &self.policy {
            None => Policy::shipped(),
            Some(path) => Policy::parse(&read_text(path, POLICY_BYTES_MAX)?)
                .with_context(|| format!("{} is refused", path.display()))?,
        };
        let case = self.case.as_deref().map(read_case).transpose()?;
        let named = |audience: &Audience| {
            self.audience.as_ref().is_none_or(|name| name == audience.as_str())
        };
        let mut audiences = Map::new();
        for audience in Audience::ALL.into_iter().filter(named) {
            let seen = case.as_ref().map(|case| explain(&policy, case, audience));
            if self.json {
                let rows = match &seen {
                    Some(seen) => serde_json::to_value(seen)?,
                    None => rules(&policy, audience),
                };
                audiences.insert(audience.as_str().to_owned(), rows);
                continue;
            }
            say(audience.as_str())?;
            match seen {
                Some(seen) => seen.iter().try_for_each(|one| say(line_of(one)))?,
                None => Field::ALL
                    .into_iter()
                    .try_for_each(|field| say(rule_line(&policy, field, audience)))?,
            }
        }
        if self.json {
            say(json!({ "policy_version": policy.version, "audiences": audiences }))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn read_case(path: &Path) -> anyhow::Result<CaseState> {
    let refused = || format!("{} is refused", path.display());
    let case: CaseState =
        serde_json::from_str(&read_text(path, CASE_BYTES_MAX)?).with_context(refused)?;
    case.check().with_context(refused)?;
    Ok(case)
}

/// A field of a case in words.
fn line_of(seen: &Seen) -> String {
    let why = match seen.why {
        Why::Policy => String::new(),
        Why::Override => " (by an override)".to_owned(),
        Why::Withheld => ": the policy withholds it".to_owned(),
        Why::Unnamed => ": no policy names it".to_owned(),
        Why::Consent(class) => format!(": no consent to {}", class.as_str()),
        Why::Stage(stage) => format!(": not before {}", stage.as_str()),
        Why::NoWiderForm => ": no wider form is recorded".to_owned(),
        Why::Unknown => ": the case does not know it".to_owned(),
    };
    let value = seen.value.as_ref().map_or_else(String::new, |value| format!(": {value}"));
    format!("  {:<20} {}{why}{value}", seen.field.as_str(), verb(seen.treatment))
}

/// A rule in words.
fn rule_line(policy: &Policy, field: Field, audience: Audience) -> String {
    let name = field.as_str();
    if !policy.names(field, audience) {
        return format!("  {name:<20} withheld: no policy names it");
    }
    let Rule { treatment, class, stage, overridable } = policy.rule(field, audience);
    let leaves = treatment != Treatment::Withhold;
    let consent = class.filter(|_| leaves).map_or_else(String::new, |class| {
        let or = if overridable { " or an override" } else { "" };
        format!(", with consent to {}{or}", class.as_str())
    });
    let stage = stage
        .filter(|_| leaves)
        .map_or_else(String::new, |stage| format!(", from {} on", stage.as_str()));
    format!("  {name:<20} {}{consent}{stage}", verb(treatment))
}

fn verb(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Show => "shown",
        Treatment::Generalise => "made wider",
        Treatment::Withhold => "withheld",
    }
}

/// The rules of an audience as JSON.
fn rules(policy: &Policy, audience: Audience) -> Value {
    let rule = |field: Field| {
        let Rule { treatment, class, stage, overridable } = policy.rule(field, audience);
        json!({
            "field": field,
            "named": policy.names(field, audience),
            "treatment": treatment,
            "consent": class,
            "stage": stage,
            "overridable": overridable,
        })
    };
    Field::ALL.into_iter().map(rule).collect()
}
