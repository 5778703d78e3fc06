//! The words of a channel's questions: its own where it has them, else those of the portal.

use locale::{Language, Words, words};
use questions::{Question, Questions};

/// The words of a channel's questions in a language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    words: Words,
    questions: &'a Questions,
}

impl<'a> Wording<'a> {
    /// The words of these questions.
    #[must_use]
    pub fn new(questions: &'a Questions, language: Language) -> Self {
        Self { words: words(language), questions }
    }

    /// The word of a key, for example `place-label`.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        match self.questions.word(self.words.language().code(), key) {
            Some(own) => own.to_owned(),
            None => self.words.say(&format!("portal-{key}")),
        }
    }

    /// Whether there is such a word.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.questions.word(self.words.language().code(), key).is_some()
            || self.words.knows(&format!("portal-{key}"))
    }

    /// The words of a consent question, exactly as shown: their digest is what was consented to.
    #[must_use]
    pub fn consent_text(&self, question: &Question) -> String {
        let id = &question.id;
        format!("{}\n{}", self.say(&format!("{id}-question")), self.say(&format!("{id}-why")))
    }

    /// The sentence beside the button: pressing it is the consent to keep.
    #[must_use]
    pub fn keep_text(&self) -> String {
        self.words.say("portal-check-keep")
    }
}
