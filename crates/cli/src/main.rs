//! The `redress` command: one binary for the exposed program, the trusted program, and whoever
//! wants to check them.

mod audit;
mod bundle;
mod calendar;
mod clean;
mod demo;
mod disclosure;
mod figures;
mod folder;
mod framework;
mod keys;
mod leakcheck;
mod letter;
mod machine;
mod object;
mod outbox;
mod questions;
mod serve;
mod signed_figures;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Confidential reporting and case accountability for sexual and gender-based violence by deployed
/// security personnel.
#[derive(Debug, Parser)]
#[command(name = "redress", version, propagate_version = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Runs hub and desk on loopback, with sample organisations, officers and a framework.
    Demo(demo::Demo),
    /// Runs the exposed program: portal, API, clocks, ledger.
    Hub(serve::HubCommand),
    /// Runs the trusted program for officers' browsers.
    Desk(serve::DeskCommand),
    /// Verifies a hub from outside: ledger, signatures, chains, every due date.
    Audit(audit::Audit),
    /// Takes reports where there is no network, sealed at once and handed in later.
    Bundle(bundle::BundleCommand),
    /// Tries a date: when a period ends on a calendar, how many working days have passed.
    Calendar(calendar::CalendarCommand),
    /// Makes a copy of a picture or a document without its metadata.
    Clean(clean::CleanCommand),
    /// Checks frameworks and tries dates.
    Framework(framework::FrameworkCommand),
    /// Estimates, protects and verifies figures.
    Figures(figures::FiguresCommand),
    /// Checks what channels ask.
    Questions(questions::QuestionsCommand),
    /// Looks through an outgoing text for everything by which a person could be found.
    Leakcheck(leakcheck::LeakCheck),
    /// Writes a letter as PDF from its facts.
    Letter(letter::LetterCommand),
    /// Explains what leaves a case, for whom.
    Disclosure(disclosure::DisclosureCommand),
    /// Exports keys.
    Keys(keys::KeysCommand),
    /// Exports sealed objects.
    Object(object::ObjectCommand),
}

fn main() -> ExitCode {
    machine::harden();
    machine::log();
    machine::choose_tls();
    let command = Command::parse();
    let outcome = match command.action {
        Action::Demo(demo) => machine::run(demo.run()),
        Action::Hub(hub) => machine::run(hub.run()),
        Action::Desk(desk) => machine::run(desk.run()),
        Action::Audit(audit) => machine::run(audit.run()),
        Action::Bundle(bundle) => machine::run(bundle.run()),
        Action::Calendar(calendar) => calendar.run(),
        Action::Clean(clean) => clean.run(),
        Action::Framework(framework) => framework.run(),
        Action::Figures(figures) => figures.run(),
        Action::Questions(questions) => questions.run(),
        Action::Leakcheck(check) => Ok(check.run()),
        Action::Disclosure(disclosure) => disclosure.run(),
        Action::Letter(letter) => letter.run(),
        Action::Keys(keys) => machine::run(keys.run()),
        Action::Object(object) => machine::run(object.run()),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            machine::complain(&error);
            ExitCode::FAILURE
        }
    }
}
