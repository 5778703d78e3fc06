//! Somebody at a real browser who has a keyboard and no pointer.
#![expect(clippy::indexing_slicing, reason = "what JSON lacks reads as null")]

use std::time::Duration;

use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde_json::{Value, json};

use crate::chromium::Chromium;

/// Steps of Tab after which something counts as out of reach.
const TABS_MAX: usize = 400;

/// What has the focus: whether it is what is wanted, and whether it is seen to have it.
const FOCUS: &str = "const here = document.activeElement, box = here.getBoundingClientRect(),
    style = getComputedStyle(here), middle = (box.top + box.bottom) / 2;
    return { what: here.outerHTML.slice(0, 160), page: here === document.body,
        wanted: here.matches(arguments[0]),
        ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        shown: box.width > 0 && box.height > 0 && middle >= 0 && middle <= innerHeight };";

/// A keyboard at a browser that runs scripts.
#[expect(missing_debug_implementations, reason = "a browser has nothing to show")]
#[derive(Clone, Copy)]
pub struct Keyboard<'a>(&'a Chromium);

impl<'a> Keyboard<'a> {
    /// The keyboard of this browser.
    #[must_use]
    pub fn at(browser: &'a Chromium) -> Self {
        Self(browser)
    }

    /// Presses one key after the other.
    ///
    /// # Panics
    ///
    /// When the browser does not take them.
    pub async fn types(&self, text: &str) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        let pressed = self.0.client.perform_actions(keys).await;
        assert!(pressed.is_ok(), "{text:?}: {pressed:?}");
    }

    /// Presses one key that has a name.
    pub async fn presses(&self, key: Key) {
        self.types(&char::from(key).to_string()).await;
    }

    /// Presses keys, and waits until the next page is there to its end.
    ///
    /// # Panics
    ///
    /// When they lead nowhere.
    pub async fn leaves(&self, text: &str) {
        let before = self.0.client.find(Locator::Css("html")).await;
        self.types(text).await;
        for _ in 0..1000 {
            let gone = match &before {
                Ok(before) => before.rectangle().await.is_err(),
                Err(_) => true,
            };
            if gone && self.is_complete().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{text:?} led nowhere from:\n{}", self.0.text().await);
    }

    async fn is_complete(&self) -> bool {
        let state = self.0.client.execute("return document.readyState", Vec::new()).await;
        state.is_ok_and(|state| state == "complete")
    }

    /// Steps with Tab to what a selector finds. What has the focus on the way is seen to have it.
    ///
    /// # Panics
    ///
    /// When it is out of reach, or something on the way hides that it has the focus.
    pub async fn tabs_to(&self, css: &str) {
        let mut way = Vec::new();
        for _ in 0..TABS_MAX {
            self.presses(Key::Tab).await;
            let focus = self.focus(css).await;
            if focus["page"] == true {
                continue;
            }
            assert!(focus["ring"] == true && focus["shown"] == true, "unseen focus: {focus}");
            if focus["wanted"] == true {
                return;
            }
            way.push(focus["what"].to_string());
        }
        panic!("{css} is out of reach: {}", way.join("\n"));
    }

    /// Fails unless what the selector finds has the focus, and is seen to have it.
    ///
    /// # Panics
    ///
    /// When it has not.
    pub async fn is_at(&self, css: &str) {
        let focus = self.focus(css).await;
        let seen = focus["wanted"] == true && focus["ring"] == true && focus["shown"] == true;
        assert!(seen, "not at {css}: {focus}");
    }

    async fn focus(&self, css: &str) -> Value {
        match self.0.client.execute(FOCUS, vec![json!(css)]).await {
            Ok(focus) => focus,
            Err(error) => panic!("no focus: {error}"),
        }
    }
}
