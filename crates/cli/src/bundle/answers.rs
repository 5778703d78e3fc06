//! Answers: read from a file, or asked for here, one question after the other.

use std::{
    collections::BTreeMap,
    io::{BufRead, Write},
    path::Path,
};

use anyhow::{Context, bail};
use domain::limit::FORM_BYTES_MAX;
use intake::{AskedConsent, Wording};
use locale::Language;
use questions::{
    Ask, Question, Questions,
    answers::{Answers, Given},
    flow::Step,
};
use serde::Deserialize;

use crate::machine::{read_text, say};

/// What was answered, and which consents were asked in which words.
#[derive(Default)]
pub(super) struct Told {
    pub(super) answers: Answers,
    pub(super) asked: Vec<AskedConsent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    choices: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    texts: BTreeMap<String, String>,
}

impl Told {
    fn take(
        &mut self,
        wording: Wording<'_>,
        question: &Question,
        given: &Given,
    ) -> anyhow::Result<()> {
        if given.texts.values().any(|text| seal::receipt::Receipt::appears_in(text)) {
            bail!("{}: twelve words of a receipt must not be written down here", question.id);
        }
        self.answers.take(question, given)?;
        if let Ask::Consent { purpose } = question.ask {
            let text_sha256 = seal::digest(wording.consent_text(question).as_bytes());
            self.asked.retain(|asked| asked.purpose != purpose);
            self.asked.push(AskedConsent { purpose, text_sha256 });
        }
        Ok(())
    }
}

/// Reads answers from a file.
pub(super) fn read(path: &Path, questions: &Questions, language: Language) -> anyhow::Result<Told> {
    let refused = || format!("{} is refused", path.display());
    let text = read_text(path, FORM_BYTES_MAX)?;
    let mut written: Written = serde_json::from_str(&text).with_context(refused)?;
    let wording = Wording::new(questions, language);
    let mut told = Told::default();
    for question in &questions.list {
        let choices = written.choices.remove(question.id.as_str()).unwrap_or_default();
        let texts = question.fields().iter().filter_map(|field| {
            let text = written.texts.remove(field.id.as_str())?;
            Some((field.id.to_string(), text))
        });
        let given = Given { choices, texts: texts.collect() };
        if given != Given::default() {
            told.take(wording, question, &given).with_context(refused)?;
        }
    }
    let unknown = written.choices.keys().chain(written.texts.keys()).next();
    match unknown {
        Some(code) => bail!("{} is refused: no question {code}", path.display()),
        None => Ok(told),
    }
}

/// Asks here. An empty line skips a question.
pub(super) fn ask(questions: &Questions, language: Language) -> anyhow::Result<Told> {
    let wording = Wording::new(questions, language);
    let mut told = Told::default();
    let mut lines = std::io::stdin().lock().lines();
    let mut answer = move |label: &str| -> anyhow::Result<String> {
        write!(std::io::stdout(), "{label} ")?;
        std::io::stdout().flush()?;
        Ok(lines.next().transpose()?.unwrap_or_default())
    };
    let mut step = questions.next(&Step::Before, &told.answers);
    while let Some(question) = questions.of_step(&step) {
        say(format!("\n{}", wording.say(&format!("{}-question", question.id))))?;
        say(wording.say(&format!("{}-why", question.id)))?;
        let mut given = Given::default();
        let codes = question.codes();
        if !codes.is_empty() {
            for (number, code) in (1..).zip(&codes) {
                say(format!("  {number}  {}", wording.say(&format!("{}-{code}", question.id))))?;
            }
            let chosen = answer(">")?;
            let numbers =
                chosen.split([',', ' ']).filter_map(|number| number.parse::<usize>().ok());
            let chosen = numbers.filter_map(|number| codes.get(number.checked_sub(1)?));
            given.choices = chosen.map(|code| (*code).to_owned()).collect();
        }
        for field in question.fields() {
            let text = answer(&format!("{}:", wording.say(&format!("{}-label", field.id))))?;
            given.texts.insert(field.id.to_string(), text);
        }
        match told.take(wording, question, &given) {
            Ok(()) => step = questions.next(&step, &told.answers),
            Err(error) => say(format!("{error:#}"))?,
        }
    }
    Ok(told)
}
