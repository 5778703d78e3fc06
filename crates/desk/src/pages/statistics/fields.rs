//! The fields of the form of what is counted, with what was recorded before.

use figures::{
    record::{
        Category, ClaimKind, ClaimStage, Nature, Particulars, Prosecution, Rank, Sanction, Service,
        Sex, WithdrawalReason,
    },
    timeliness::AgeBand,
};
use jiff::civil::Date;

use crate::pages::page::Page;

/// How many of each kind the form has room for, and one more than was recorded.
const ROOM: usize = 4;

/// Something to choose.
pub(super) struct Offer {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// What is asked.
pub(super) enum Asks {
    /// One of a closed list.
    Choice(Vec<Offer>),
    /// A day, as browsers write it; empty if it is not known.
    Day(String),
    /// Yes or no.
    Tick(bool),
}

/// A field.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) asks: Asks,
}

/// Fields that belong together.
pub(super) struct Group {
    pub(super) legend: String,
    pub(super) fields: Vec<Field>,
}

/// A closed list, each value with the message that says it.
trait List: Copy + PartialEq + 'static {
    const LIST: &'static [Self];
    /// The value and the message.
    fn said(self) -> (&'static str, String);
}

macro_rules! lists {
    ($($list:ty, $prefix:literal;)*) => {
        $(impl List for $list {
            const LIST: &'static [Self] = &<$list>::ALL;
            fn said(self) -> (&'static str, String) {
                let value = self.as_str();
                (value, message($prefix, value))
            }
        })*
    };
}

lists! {
    Sex, "figures";
    Nature, "act";
    Category, "figures";
    Rank, "figures";
    Service, "figures";
    Prosecution, "figures";
    Sanction, "figures";
    ClaimKind, "figures";
    ClaimStage, "figures";
    WithdrawalReason, "figures";
}

impl List for AgeBand {
    const LIST: &'static [Self] = &Self::ALL;
    fn said(self) -> (&'static str, String) {
        (self.as_str(), message("figures", self.as_str()))
    }
}

/// The message that says a value; what outcomes of a case are called too is called the same here.
fn message(prefix: &str, value: &str) -> String {
    match value {
        "unknown" => "figures-unknown".to_owned(),
        "custody" => "figures-custodial".to_owned(),
        "recognised" | "maintenance-ordered" | "refused" | "convicted" => {
            format!("outcome-{value}")
        }
        _ => format!("{prefix}-{value}"),
    }
}

struct Form<'a> {
    page: &'a Page,
}

impl Form<'_> {
    /// A choice; `may_be_empty` where nothing is chosen from the start.
    fn choice<T: List>(
        &self,
        (name, label): (&str, &str),
        chosen: Option<T>,
        may_be_empty: bool,
    ) -> Field {
        let nothing = Offer { value: "", label: String::new(), chosen: chosen.is_none() };
        let offers = T::LIST.iter().map(|one| {
            let (value, message) = one.said();
            let digits = value.starts_with(|first: char| first.is_ascii_digit());
            let label = if digits { value.to_owned() } else { self.page.say(&message) };
            let is_default = !may_be_empty && chosen.is_none() && value == "unknown";
            Offer { value, label, chosen: chosen == Some(*one) || is_default }
        });
        let nothing = may_be_empty.then_some(nothing);
        self.field(name, label, Asks::Choice(nothing.into_iter().chain(offers).collect()))
    }

    fn day(&self, name: &str, label: &str, day: Option<Date>) -> Field {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        self.field(name, label, Asks::Day(day))
    }

    fn tick(&self, name: &str, label: &str, is_ticked: bool) -> Field {
        self.field(name, label, Asks::Tick(is_ticked))
    }

    fn field(&self, name: &str, label: &str, asks: Asks) -> Field {
        let label = match label {
            "sanction" => self.page.say("figures-I19"),
            _ => self.page.say(&format!("desk-statistics-{label}")),
        };
        Field { name: name.to_owned(), label, asks }
    }

    fn numbered(&self, message: &str, number: usize, fields: Vec<Field>) -> Group {
        let legend = self.page.with(&format!("desk-statistics-{message}"), "number", number);
        Group { legend, fields }
    }

    fn case(&self, known: &Particulars) -> Group {
        let body = |value: &'static str, message: &str, body: Option<bool>| Offer {
            value,
            label: self.page.say(message),
            chosen: known.independent_body == body,
        };
        let bodies = vec![
            body("unknown", "figures-unknown", None),
            body("state", "desk-statistics-body-state", Some(false)),
            body("independent", "desk-statistics-body-independent", Some(true)),
        ];
        Group {
            legend: self.page.say("desk-case"),
            fields: vec![
                self.choice(("nature", "nature"), Some(known.nature), false),
                self.day("incident-on", "incident", known.incident_on),
                self.field("body", "body", Asks::Choice(bodies)),
            ],
        }
    }

    fn victim(&self, known: &Particulars, number: usize) -> Group {
        let victim = known.victims.get(number - 1);
        let withdrew = victim.and_then(|victim| victim.withdrew.as_ref());
        let name = |field: &str| format!("victim-{field}-{number}");
        let fields = vec![
            self.choice((&name("sex"), "sex"), victim.map(|one| one.person.sex), true),
            self.choice((&name("age"), "age"), victim.map(|one| one.person.age), false),
            self.choice((&name("service"), "service"), victim.map(|one| one.service), false),
            self.day(&name("withdrew-on"), "withdrew", withdrew.map(|one| one.on)),
            self.choice((&name("reason"), "reason"), withdrew.map(|one| one.reason), false),
        ];
        self.numbered("victim", number, fields)
    }

    fn accused(&self, known: &Particulars, number: usize) -> Group {
        let one = known.perpetrators.get(number - 1);
        let name = |field: &str| format!("accused-{field}-{number}");
        let came = one.map_or(Prosecution::NotCharged, |one| one.prosecution);
        let fields = vec![
            self.choice((&name("category"), "category"), one.map(|one| one.category), true),
            self.choice((&name("sex"), "sex"), one.map(|one| one.sex), false),
            self.choice((&name("rank"), "rank"), one.map(|one| one.rank), false),
            self.tick(&name("identified"), "identified", one.is_some_and(|one| one.identified)),
            self.tick(&name("disciplinary"), "disciplinary", one.is_some_and(|one| !one.criminal)),
            self.choice((&name("prosecution"), "prosecution"), Some(came), false),
            self.choice((&name("sanction"), "sanction"), one.and_then(|one| one.sanction), true),
        ];
        self.numbered("accused", number, fields)
    }

    fn claim(&self, known: &Particulars, number: usize) -> Group {
        let claim = known.claims.get(number - 1);
        let name = |field: &str| format!("claim-{field}-{number}");
        let stage = claim.map_or(ClaimStage::NoDecision, |claim| claim.stage);
        let fields = vec![
            self.choice((&name("kind"), "claim-kind"), claim.map(|claim| claim.kind), true),
            self.day(&name("on"), "claim-on", claim.map(|claim| claim.lodged_on)),
            self.choice((&name("stage"), "claim-stage"), Some(stage), false),
        ];
        self.numbered("claim", number, fields)
    }

    fn detriments(&self, known: &Particulars) -> Group {
        let days = numbers(known.detriments_on.len()).map(|number| {
            let day = known.detriments_on.get(number - 1);
            Field {
                name: format!("detriment-on-{number}"),
                label: self.page.with("desk-statistics-day", "number", number),
                asks: Asks::Day(day.map(ToString::to_string).unwrap_or_default()),
            }
        });
        Group { legend: self.page.say("figures-I26"), fields: days.collect() }
    }
}

/// From 1 up to what there is room for.
fn numbers(recorded: usize) -> impl Iterator<Item = usize> {
    1..=ROOM.max(recorded + 1)
}

/// Every field of the form.
pub(super) fn groups(page: &Page, known: &Particulars) -> Vec<Group> {
    let form = Form { page };
    let reporter = Group {
        legend: page.say("desk-statistics-reporter"),
        fields: vec![
            form.choice(("reporter-sex", "sex"), Some(known.reporter.sex), false),
            form.choice(("reporter-age", "age"), Some(known.reporter.age), false),
        ],
    };
    let mut groups = vec![form.case(known), reporter];
    groups.extend(numbers(known.victims.len()).map(|number| form.victim(known, number)));
    groups.extend(numbers(known.perpetrators.len()).map(|number| form.accused(known, number)));
    groups.extend(numbers(known.claims.len()).map(|number| form.claim(known, number)));
    groups.push(form.detriments(known));
    groups
}
