//! A reporter's way through the portal in a real browser, in any language.

use locale::{Language, Words, words};

use crate::{browser::seen, hands::Hands};

/// What is answered to one question.
#[derive(Debug, Clone, Copy)]
pub enum Answer<'a> {
    /// The choice with this message.
    Choice(&'a str),
    /// A text for the field whose label has this message.
    Text(&'a str, &'a str),
    /// The same, and then on to sending with what there is.
    LastText(&'a str, &'a str),
    /// A file, by its path.
    File(&'a str),
    /// Nothing.
    Skip,
}

use Answer::{Choice, File, LastText, Skip, Text};

/// What is told on the way, question by question. Questions that are not asked are left out; one
/// that is asked and not named here is skipped.
pub type Told<'a> = [(&'a str, Answer<'a>)];

/// A whole report: an investigation, every consent, an account, a name and, if given, a file.
#[must_use]
pub fn whole<'a>(
    account: &'a str,
    name: &'a str,
    file: Option<&'a str>,
) -> Vec<(&'a str, Answer<'a>)> {
    vec![
        ("option", Choice("portal-option-unrestricted")),
        ("age", Choice("portal-age-adult")),
        ("read", Choice("portal-read-yes")),
        ("contact", Choice("portal-contact-yes")),
        ("share-state", Choice("portal-share-state-yes")),
        ("state-sure", Choice("portal-state-sure-notice")),
        ("statistics", Choice("portal-statistics-yes")),
        ("account", Text("portal-account-label", account)),
        ("who", Choice("portal-who-myself")),
        ("identity", Text("portal-name-label", name)),
        ("file", file.map_or(Skip, File)),
    ]
}

/// The questions that are known by name, to tell which one a page asks.
const QUESTIONS: [&str; 16] = [
    "option",
    "age",
    "young",
    "read",
    "contact",
    "share-state",
    "state-sure",
    "state-told",
    "statistics",
    "account",
    "place",
    "accused",
    "who",
    "behalf",
    "identity",
    "file",
];

/// Somebody at the portal.
pub struct Reporter<'a, B> {
    browser: &'a B,
    portal: &'a str,
    words: Words,
}

impl<'a, B: Hands> Reporter<'a, B> {
    /// Somebody who reads this language.
    #[must_use]
    pub fn new(browser: &'a B, portal: &'a str, language: Language) -> Self {
        Self { browser, portal, words: words(language) }
    }

    /// A message as it is seen on the page.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        seen(&self.words.say(id))
    }

    /// The heading of the page.
    pub async fn heading(&self) -> String {
        self.browser.texts("h1").await.into_iter().next().unwrap_or_default()
    }

    /// Fails unless the page has the heading of this message.
    ///
    /// # Panics
    ///
    /// When it has another.
    pub async fn at(&self, id: &str) {
        let heading = self.heading().await;
        assert_eq!(heading, self.say(id), "not at {id}: {:?}", self.browser.texts("body").await);
    }

    /// Goes to the first page, in the language.
    pub async fn start(&self) {
        let code = self.words.language().code();
        self.browser.goto(&format!("{}?language={code}", self.portal)).await;
        self.at("portal-start-heading").await;
    }

    /// From the first page to the one before sending; `page` is called on every page, with its
    /// name.
    ///
    /// # Panics
    ///
    /// When a page is not what it should be.
    pub async fn tell(&self, told: &Told<'_>, mut page: impl AsyncFnMut(&str)) {
        self.start().await;
        page("start").await;
        self.browser.press(&self.say("portal-start-begin")).await;
        self.at("portal-before-heading").await;
        page("before").await;
        self.browser.press(&self.say("portal-continue")).await;
        let check = self.say("portal-check-heading");
        let mut asked = Vec::new();
        loop {
            let heading = self.heading().await;
            if heading == check {
                break;
            }
            let known = |id: &&&str| self.say(&format!("portal-{id}-question")) == heading;
            let question = QUESTIONS.iter().find(known);
            let Some(question) = question.filter(|question| !asked.contains(*question)) else {
                panic!("after {asked:?}: {heading:?}: {:?}", self.browser.texts("body").await)
            };
            asked.push(question);
            page(question).await;
            let answer = told.iter().find(|(id, _)| id == question);
            self.answer(answer.map_or(Skip, |(_, answer)| *answer)).await;
        }
        page("check").await;
    }

    async fn answer(&self, answer: Answer<'_>) {
        match answer {
            Choice(label) => self.browser.choose(&self.say(label)).await,
            Text(label, text) => self.browser.fill(&self.say(label), text).await,
            LastText(label, text) => {
                self.browser.fill(&self.say(label), text).await;
                return self.browser.press(&self.say("portal-send-now")).await;
            }
            File(path) => {
                self.browser.fill(&self.say("portal-file-label"), path).await;
                self.browser.press(&self.say("portal-file-add")).await;
            }
            Skip => return self.browser.press(&self.say("portal-skip")).await,
        }
        self.browser.press(&self.say("portal-continue")).await;
    }

    /// Sends; gives the receipt as numbers.
    ///
    /// # Panics
    ///
    /// When there is no receipt.
    pub async fn send(&self) -> Vec<String> {
        self.browser.press(&self.say("portal-send")).await;
        self.at("portal-sent-heading").await;
        let numbers = self.browser.texts(".words .number").await;
        assert_eq!(numbers.len(), 12, "{numbers:?}");
        numbers
    }

    /// Comes back with the numbers, to the status page.
    pub async fn come_back(&self, numbers: &[String]) {
        self.start().await;
        self.browser.press(&self.say("portal-start-return")).await;
        self.at("portal-return-heading").await;
        self.browser.fill(&self.say("portal-return-label"), &numbers.join(" ")).await;
        self.browser.press(&self.say("portal-return-open")).await;
        self.at("portal-status-heading").await;
    }

    /// Reads a message on the status page and answers it.
    ///
    /// # Panics
    ///
    /// When the message is not there, or the answer not afterwards.
    pub async fn reply(&self, message: &str, answer: &str) {
        self.sees(message).await;
        self.browser.fill(&self.say("portal-reply-label"), answer).await;
        self.browser.press(&self.say("portal-reply-send")).await;
        self.sees(&self.say("portal-message-own")).await;
    }

    async fn sees(&self, text: &str) {
        let page = self.browser.texts("main").await.concat();
        assert!(page.contains(text), "{text:?} is not in {page}");
    }

    /// Leaves by the button that every page has; gives the heading of the page to which it leads.
    pub async fn leave(&self) -> String {
        self.browser.follow("a.leave").await;
        self.heading().await
    }
}
