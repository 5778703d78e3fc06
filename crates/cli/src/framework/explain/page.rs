//! The page: Markdown, in the order of the framework, with the timeline as a table.

use std::collections::BTreeSet;

use workflow::{
    framework::{
        DueRule, Evidence, Extension, Framework, Label, Milestone, PauseReason, Rung, Track,
    },
    schedule::{Planned, plan},
};

use super::{Explained, day};

/// Writes the page.
pub(super) fn write(explained: &Explained<'_>) -> String {
    let mut page = Page { explained: *explained, text: String::new() };
    page.head();
    page.timeline();
    for track in Track::ALL {
        page.track(track);
    }
    explained.plain(&page.text)
}

struct Page<'a> {
    explained: Explained<'a>,
    text: String,
}

impl<'a> Page<'a> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn item(&mut self, item: &str) {
        self.line(&format!("- {item}"));
    }

    fn framework(&self) -> &'a Framework {
        self.explained.framework
    }

    fn with(&self, id: &str, name: &str, value: impl std::fmt::Display) -> String {
        self.explained.words.with(id, name, value)
    }

    fn say(&self, id: &str) -> String {
        self.explained.words.say(id)
    }

    fn head(&mut self) {
        let framework = self.framework();
        let named =
            [("name", framework.name.to_string()), ("version", framework.version.to_string())];
        let title = self.explained.words.with_all("explain-title", &named);
        self.line(&format!("# {title}\n"));
        self.line(&self.say("explain-about"));
        self.line("");
        self.item(&self.say(&format!("explain-counting-{}", framework.counting)));
        self.item(&self.with("explain-calendar", "calendar", &framework.policy_calendar));
        if let Some(urgent) = &framework.urgent {
            self.item(&self.with("explain-urgent", "what", self.explained.trigger(urgent)));
        }
    }

    fn timeline(&mut self) {
        self.line(&format!("\n## {}\n", self.say("explain-timeline")));
        self.line(&format!("{}\n", self.say("explain-timeline-about")));
        let columns = ["step", "owed", "begins", "due", "urgent"]
            .map(|column| self.say(&format!("explain-column-{column}")));
        self.row(&columns);
        self.line("|---|---|---|---|---|");
        for planned in plan(self.framework()) {
            let cells = self.planned(&planned);
            self.row(&cells);
        }
    }

    fn row(&mut self, cells: &[String]) {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn planned(&self, planned: &Planned<'_>) -> [String; 5] {
        let milestone = planned.milestone;
        let number = |at: Option<f64>| at.and_then(|at| day(at).ok()).map(|day| day.to_string());
        let begins = number(planned.begins).unwrap_or_else(|| self.say("explain-when-asked"));
        let due = match (planned.begins, number(planned.takes)) {
            (None, Some(days)) => format!("+{days}"),
            _ => number(planned.due).unwrap_or_else(|| self.say("explain-tracked")),
        };
        let urgent = number(planned.urgent_due).unwrap_or_else(|| due.clone());
        let owner = self.explained.owner(milestone.owed_by);
        [self.explained.step(milestone), owner, begins, due, urgent]
    }

    fn track(&mut self, track: Track) {
        let of_track = |milestone: &&Milestone| milestone.track == track;
        let milestones: Vec<&Milestone> =
            self.framework().milestones.iter().filter(of_track).collect();
        if milestones.is_empty() {
            return;
        }
        self.line(&format!("\n## {}", self.say(&format!("track-{}", track.as_str()))));
        for milestone in milestones {
            self.milestone(milestone);
        }
    }

    fn milestone(&mut self, milestone: &Milestone) {
        let explained = self.explained;
        self.line(&format!("\n### {}\n", explained.step(milestone)));
        let plain = format!("milestone-{}-plain", milestone.id);
        if explained.words.knows(&plain) {
            self.line(&format!("{}\n", explained.words.say(&plain)));
        }
        self.item(&self.with("explain-owed", "who", explained.owner(milestone.owed_by)));
        self.item(&self.with("explain-begins", "what", explained.triggers(&milestone.trigger)));
        if milestone.investigation {
            self.item(&self.say("explain-investigation"));
        }
        if let Some(requirement) = milestone.requires {
            self.item(&self.with("explain-consent", "what", explained.requirement(requirement)));
        }
        self.due(milestone);
        if milestone.each {
            self.item(&self.say("explain-each"));
        }
        if milestone.repeats() {
            let until = explained.triggers(&milestone.repeat_until);
            self.item(&self.with("explain-repeats", "what", until));
        }
        let outcomes = milestone.outcomes.iter().chain(&milestone.open_outcomes);
        let outcomes =
            explained.list(outcomes.map(|code| explained.known("outcome", code.as_str())));
        if !outcomes.is_empty() {
            self.item(&self.with("explain-outcomes", "outcomes", outcomes));
        }
        self.stops(milestone);
        for rung in self.framework().ladder_of(milestone) {
            let rung = self.rung(rung);
            self.item(&rung);
        }
        if milestone.may_stay_open {
            self.item(&self.say("explain-may-stay-open"));
        }
        self.sources(milestone);
    }

    fn due(&mut self, milestone: &Milestone) {
        for rule in &milestone.due {
            let line = self.rule(rule);
            self.item(&line);
        }
        let duties: BTreeSet<_> = milestone.due.iter().map(|rule| &rule.duty).collect();
        if duties.len() < milestone.due.len() {
            self.item(&self.say("explain-earliest"));
        }
    }

    fn rule(&self, rule: &DueRule) -> String {
        let explained = self.explained;
        let period = ("period", explained.period(rule.period));
        let words = explained.words;
        match (&rule.after, rule.begins_after, rule.urgent) {
            (Some(after), ..) => {
                let what = ("what", explained.trigger(after));
                words.with_all("explain-due-after", &[period, what])
            }
            (None, Some(delay), _) => {
                let delay = ("delay", explained.period(delay));
                words.with_all("explain-due-later", &[period, delay])
            }
            (None, None, Some(urgent)) => {
                let urgent = ("urgent", explained.period(urgent));
                words.with_all("explain-due-urgent", &[period, urgent])
            }
            (None, None, None) => words.with_all("explain-due", &[period]),
        }
    }

    fn stops(&mut self, milestone: &Milestone) {
        if milestone.due.is_empty() {
            return;
        }
        let reason = |reason: &PauseReason| self.say(&format!("pause-{}", reason.as_str()));
        let reasons = self.explained.list(milestone.pauses.iter().map(reason));
        self.item(&if reasons.is_empty() {
            self.say("explain-not-paused")
        } else {
            self.with("explain-paused", "reasons", reasons)
        });
        match &milestone.extension {
            None => {}
            Some(Extension::CourtOrder) => self.item(&self.say("explain-extended-by-court")),
            Some(Extension::Once(most)) => {
                self.item(&self.with("explain-extended", "period", self.explained.period(*most)));
            }
        }
    }

    fn rung(&self, rung: &Rung) -> String {
        let explained = self.explained;
        let values = [
            ("period", explained.period(rung.at.period)),
            ("meaning", explained.known("rung", &rung.meaning)),
            ("names", explained.owners(&rung.tell)),
        ];
        let id = match (rung.at.period.amount(), rung.at.before) {
            (0, _) => "explain-rung-then",
            (_, true) => "explain-rung-before",
            (_, false) => "explain-rung-after",
        };
        explained.words.with_all(id, &values)
    }

    fn sources(&mut self, milestone: &Milestone) {
        let label = |label| match label {
            Label::Rule => self.say("label-rule"),
            Label::OwnPromise => self.say("label-own-promise"),
        };
        let values =
            [("duty", label(milestone.duty_label)), ("number", label(milestone.number_label))];
        let both = self.explained.words.with_all("label-both", &values);
        self.item(&both);
        if milestone.sources.is_empty() {
            self.item(&self.say("explain-no-source"));
        }
        let framework = self.framework();
        for source in milestone.sources.iter().filter_map(|id| framework.source(id)) {
            let evidence = match source.evidence {
                Evidence::Read => "evidence-read",
                Evidence::Reported => "evidence-reported",
                Evidence::Unconfirmed => "evidence-unconfirmed",
                Evidence::Ours => "evidence-ours",
            };
            let values = [
                ("source", format!("{} {}", source.id, source.citation)),
                ("evidence", self.say(evidence)),
            ];
            let line = self.explained.words.with_all("explain-source", &values);
            self.item(&line);
        }
    }
}
