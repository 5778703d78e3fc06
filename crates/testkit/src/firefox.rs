//! Firefox as it comes, and as a person meets it in Tor Browser at its security level "Safest".
//!
//! The latter is a stand-in: the same engine with the same things switched off, driven through Marionette, which
//! is part of Firefox. It is not Tor Browser: no onion routing, no `NoScript`, other patches.
#![expect(clippy::indexing_slicing, reason = "what JSON lacks reads as null")]

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    browser::seen,
    hands::{self, Hands},
    marionette::Marionette,
};

/// What Tor Browser switches off at "Safest" (its `tb-manual`, "Security levels"), and what it
/// always does that a site can notice.
const SAFEST: [(&str, &str); 9] = [
    ("javascript.enabled", "false"),
    ("svg.disabled", "true"),
    ("mathml.disabled", "true"),
    ("gfx.downloadable_fonts.enabled", "false"),
    ("gfx.font_rendering.opentype_svg.enabled", "false"),
    ("media.webaudio.enabled", "false"),
    ("webgl.disabled", "true"),
    ("browser.privatebrowsing.autostart", "true"),
    ("privacy.resistFingerprinting", "true"),
];

/// Milliseconds that the browser waits for an element, and for a page.
const FIND_MS: u32 = 10_000;
const LOAD_MS: u32 = 60_000;

/// Where Firefox is, if it is installed.
#[must_use]
pub fn installed() -> Option<PathBuf> {
    ["/usr/bin/firefox-esr", "/usr/bin/firefox"].map(PathBuf::from).into_iter().find(|p| p.exists())
}

/// A window of a fresh profile.
pub struct Firefox {
    process: Child,
    _profile: TempDir,
    marionette: RefCell<Marionette>,
    pictures: PathBuf,
    scripts: bool,
}

impl Firefox {
    /// Opens a window at "Safest"; screenshots go to `target/screenshots/<name>`.
    ///
    /// # Errors
    ///
    /// When Firefox is not installed or does not start.
    pub fn safest(name: &str) -> Result<Self, String> {
        Self::open(name, &SAFEST, false)
    }

    /// Opens a window as Firefox comes, with scripts.
    ///
    /// # Errors
    ///
    /// When Firefox is not installed or does not start.
    pub fn scripted(name: &str) -> Result<Self, String> {
        Self::open(name, &[], true)
    }

    fn open(name: &str, preferences: &[(&str, &str)], scripts: bool) -> Result<Self, String> {
        let program = installed().ok_or("Firefox is not installed")?;
        let profile = TempDir::new().map_err(|error| error.to_string())?;
        // Port 0: Firefox takes a free one and writes it down.
        let preferences: Vec<String> = preferences
            .iter()
            .chain(&[("marionette.port", "0")])
            .map(|(name, value)| format!("user_pref(\"{name}\", {value});"))
            .collect();
        std::fs::write(profile.path().join("user.js"), preferences.join("\n"))
            .map_err(|error| error.to_string())?;
        let mut process = Command::new(program)
            .args(["--marionette", "--headless", "--no-remote", "--profile"])
            .arg(profile.path())
            // The home of whoever runs the tests is not touched.
            .env("HOME", profile.path())
            .env("MOZ_CRASHREPORTER_DISABLE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| error.to_string())?;
        let marionette = match port(profile.path()).and_then(Marionette::begin) {
            Ok(marionette) => RefCell::new(marionette),
            Err(why) => {
                let _killed = process.kill();
                let _reaped = process.wait();
                return Err(why);
            }
        };
        let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots");
        let pictures = pictures.join(name);
        std::fs::create_dir_all(&pictures).map_err(|error| error.to_string())?;
        let window = Self { process, _profile: profile, marionette, pictures, scripts };
        let waits = json!({ "implicit": FIND_MS, "pageLoad": LOAD_MS });
        window.tell("WebDriver:SetTimeouts", &waits)?;
        Ok(window)
    }

    fn tell(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        self.marionette.borrow_mut().command(command, parameters)
    }

    /// A command that must succeed.
    fn must(&self, command: &str, parameters: &Value) -> Value {
        match self.tell(command, parameters) {
            Ok(outcome) => outcome,
            Err(why) => panic!("{why} on:\n{}", self.text()),
        }
    }

    fn find(&self, using: &str, what: &str) -> Value {
        let found = self.must("WebDriver:FindElement", &json!({ "using": using, "value": what }));
        reference(&found["value"])
    }

    fn click(&self, using: &str, what: &str) {
        // Firefox waits for the page to which it leads.
        self.must("WebDriver:ElementClick", &json!({ "id": self.find(using, what) }));
    }

    fn text_of(&self, element: &Value) -> String {
        let text = self.tell("WebDriver:GetElementText", &json!({ "id": element }));
        text.ok().and_then(|text| text["value"].as_str().map(seen)).unwrap_or_default()
    }

    /// The page as people see it.
    #[must_use]
    pub fn text(&self) -> String {
        let body = json!({ "using": "css selector", "value": "body" });
        match self.tell("WebDriver:FindElement", &body) {
            Ok(found) => self.text_of(&reference(&found["value"])),
            Err(why) => why,
        }
    }

    /// How wide and high the element that a selector finds is shown, in CSS pixels.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[must_use]
    pub fn size(&self, css: &str) -> (f64, f64) {
        let element = self.find("css selector", css);
        let place = self.must("WebDriver:GetElementRect", &json!({ "id": element }));
        (place["width"].as_f64().unwrap_or_default(), place["height"].as_f64().unwrap_or_default())
    }
}

impl Hands for Firefox {
    async fn goto(&self, address: &str) {
        self.must("WebDriver:Navigate", &json!({ "url": address }));
    }

    async fn press(&self, text: &str) {
        self.click("xpath", &hands::pressed(text));
        if self.scripts {
            // What the page's own script answers leads to no other page; the browser waits for this.
            self.find("css selector", "main:not([aria-busy])");
        }
    }

    async fn follow(&self, css: &str) {
        self.click("css selector", css);
    }

    async fn choose(&self, label: &str) {
        self.click("xpath", &hands::label(label));
    }

    async fn fill(&self, label: &str, text: &str) {
        let field = self.find("xpath", &hands::field(label));
        self.must("WebDriver:ElementSendKeys", &json!({ "id": field, "text": text }));
    }

    async fn back(&self) {
        // A page that was the answer to a form is not kept, and Firefox says so on a page of its own.
        let gone = self.tell("WebDriver:Back", &json!({}));
        let fine = gone.as_ref().err().is_none_or(|why| why.contains("about:neterror?e=notCached"));
        assert!(fine, "{gone:?}");
    }

    async fn texts(&self, css: &str) -> Vec<String> {
        let found = json!({ "using": "css selector", "value": css });
        let found = self.must("WebDriver:FindElements", &found);
        let found = found.as_array().map(Vec::as_slice).unwrap_or_default();
        found.iter().map(|element| self.text_of(&reference(element))).collect()
    }

    async fn address(&self) -> String {
        let address = self.must("WebDriver:GetCurrentURL", &json!({}));
        address["value"].as_str().unwrap_or_default().to_owned()
    }

    async fn picture(&self, name: &str) {
        let taken = self.must("WebDriver:TakeScreenshot", &json!({ "full": true, "hash": false }));
        let picture = taken["value"].as_str().and_then(|text| BASE64_STANDARD.decode(text).ok());
        let written =
            picture.map(|png| std::fs::write(self.pictures.join(format!("{name}.png")), png));
        assert!(matches!(written, Some(Ok(()))), "no picture {name}");
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ended = self.tell("Marionette:Quit", &json!({ "flags": ["eForceQuit"] }));
        let _killed = self.process.kill();
        let _reaped = self.process.wait();
    }
}

/// The protocol's reference to an element: an object of one entry.
fn reference(element: &Value) -> Value {
    let entries = element.as_object().into_iter().flatten();
    entries.map(|(_, id)| id.clone()).next().unwrap_or_default()
}

/// The port that Firefox wrote into its profile.
fn port(profile: &Path) -> Result<u16, String> {
    for _ in 0..1200 {
        let written = std::fs::read_to_string(profile.join("MarionetteActivePort"));
        if let Some(port) = written.ok().and_then(|text| text.trim().parse().ok()) {
            return Ok(port);
        }
        // Firefox says nowhere else that it listens; looking again is the only way to know.
        std::thread::sleep(Duration::from_millis(50));
    }
    Err("Firefox was not ready within a minute".to_owned())
}
