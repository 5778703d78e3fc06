//! A real Chromium, driven through ChromeDriver, with scripts on or off.
#![expect(clippy::indexing_slicing, reason = "what JSON lacks reads as null")]

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{
    Client, ClientBuilder, Locator,
    error::NewSessionError,
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::{Method, Url};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    browser::seen,
    hands::{self, Hands},
};

/// Where Debian and others put ChromeDriver.
const DRIVERS: [&str; 3] =
    ["/usr/bin/chromedriver", "/usr/local/bin/chromedriver", "/usr/lib/chromium/chromedriver"];

/// Where ChromeDriver is, if it is installed.
#[must_use]
pub fn installed() -> Option<PathBuf> {
    DRIVERS.iter().map(PathBuf::from).find(|path| path.exists())
}

/// A browser window of its own profile.
pub struct Chromium {
    driver: Child,
    profile: TempDir,
    /// The window.
    pub client: Client,
    pictures: PathBuf,
    window: Window,
}

/// What a window needs beyond its page, in pixels.
const WINDOW_FRAME: u32 = 160;
/// No picture is higher.
const PICTURE_MAX: u32 = 6000;

/// How a window is opened.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

impl Window {
    /// A telephone, scripts off.
    pub const TELEPHONE: Self = Self { scripts: false, width: 390, height: 844 };
    /// A telephone, scripts on.
    pub const SCRIPTED: Self = Self { scripts: true, width: 390, height: 844 };
    /// An office machine, scripts off.
    pub const OFFICE: Self = Self { scripts: false, width: 1366, height: 900 };
}

/// What hangs on a machine beside the screen.
#[derive(Debug, Clone, Copy)]
pub enum Microphone<'a> {
    /// Nothing.
    None,
    /// A microphone that the person at the machine does not allow.
    Refused,
    /// A microphone that is allowed, and hears this WAV file again and again.
    Hears(&'a Path),
}

impl Microphone<'_> {
    fn arguments(self) -> Vec<String> {
        const DEVICE: &str = "--use-fake-device-for-media-stream";
        const PERSON: &str = "--use-fake-ui-for-media-stream";
        match self {
            Self::None => Vec::new(),
            Self::Refused => vec![DEVICE.to_owned(), format!("{PERSON}=deny")],
            Self::Hears(file) => vec![
                DEVICE.to_owned(),
                PERSON.to_owned(),
                format!("--use-file-for-fake-audio-capture={}", file.display()),
            ],
        }
    }
}

fn capabilities(window: Window, microphone: Microphone<'_>, profile: &Path) -> Capabilities {
    let scripts = if window.scripts { 1 } else { 2 };
    let fixed = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en",
    ];
    let mut arguments: Vec<String> = fixed.into_iter().map(str::to_owned).collect();
    arguments.push(format!("--window-size={},{}", window.width, window.height));
    arguments.push(format!("--user-data-dir={}", profile.display()));
    arguments.extend(microphone.arguments());
    let options = json!({
        "args": arguments,
        "prefs": { "profile.managed_default_content_settings.javascript": scripts },
    });
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "performance": "ALL" }));
    capabilities
}

impl Chromium {
    /// Opens a window; screenshots go to `target/screenshots/<name>`.
    ///
    /// # Errors
    ///
    /// When ChromeDriver or Chromium does not start.
    pub async fn open(window: Window, name: &str) -> Result<Self, String> {
        Self::with_microphone(window, name, Microphone::None).await
    }

    /// The same on a machine that has a microphone.
    ///
    /// # Errors
    ///
    /// When ChromeDriver or Chromium does not start.
    pub async fn with_microphone(
        window: Window,
        name: &str,
        microphone: Microphone<'_>,
    ) -> Result<Self, String> {
        let program = installed().ok_or("ChromeDriver is not installed")?;
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|error| error.to_string())?
            .port();
        let driver = Command::new(program)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| error.to_string())?;
        let profile = TempDir::new().map_err(|error| error.to_string())?;
        let client = connect(port, capabilities(window, microphone, profile.path())).await?;
        let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots");
        let pictures = pictures.join(name);
        std::fs::create_dir_all(&pictures).map_err(|error| error.to_string())?;
        Ok(Self { driver, profile, client, pictures, window })
    }

    /// Goes to an address.
    ///
    /// # Panics
    ///
    /// When it cannot be reached.
    pub async fn goto(&self, address: &str) {
        #[expect(clippy::expect_used, reason = "a test cannot go on without a page")]
        self.client.goto(address).await.expect("a page");
    }

    /// What axe finds on a page, a line each. The page is written into the window without its own
    /// scripts; its style sheets come from `site`.
    ///
    /// # Panics
    ///
    /// When axe does not answer.
    pub async fn axe(&self, html: &str, site: &str, axe: &str) -> Vec<String> {
        const WRITE: &str = "document.open(); document.write(arguments[0]); document.close();";
        const RUN: &str = "const done = arguments[0];
            Promise.all([...document.querySelectorAll('link[rel=stylesheet]')].map(link =>
                link.sheet || new Promise(ready => { link.onload = link.onerror = ready; })))
            .then(() => axe.run(document, { resultTypes: ['violations'] }))
            .then(found => done(found.violations.map(violation => violation.id + ': '
                + violation.help + ': ' + violation.nodes.map(node => node.html).join(' '))))
            .catch(error => done(['axe failed: ' + error]));";
        let html = html.replacen("<head>", &format!("<head><base href=\"{site}/\">"), 1);
        self.goto("about:blank").await;
        let run = async {
            self.client.execute(WRITE, vec![json!(html)]).await?;
            self.client.execute(axe, Vec::new()).await?;
            self.client.execute_async(RUN, Vec::new()).await
        };
        match run.await {
            Ok(found) => serde_json::from_value(found).unwrap_or_default(),
            Err(error) => panic!("axe: {error}"),
        }
    }

    /// Presses the button, or follows the link, with this text, and waits for the page to which it
    /// leads.
    ///
    /// # Panics
    ///
    /// When there is none, or it leads nowhere.
    pub async fn press(&self, text: &str) {
        self.leaving(Locator::XPath(&hands::pressed(text))).await;
    }

    /// Clicks, and waits until the page is gone.
    async fn leaving(&self, what: Locator<'_>) {
        let before = self.client.find(Locator::Css("html")).await;
        self.at(what, |element| async move { element.click().await }).await;
        let Ok(before) = before else { return };
        for _ in 0..500 {
            if before.rectangle().await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{what:?} led nowhere from:\n{}", self.text().await);
    }

    /// Presses a button whose answer the page's own script makes, and waits until it has.
    ///
    /// # Panics
    ///
    /// When there is no such button, or no answer within ten seconds.
    pub async fn tap(&self, text: &str) {
        let path = hands::pressed(text);
        self.at(Locator::XPath(&path), |element| async move { element.click().await }).await;
        for _ in 0..1000 {
            if self.client.find(Locator::Css("main[aria-busy]")).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{text} is still being done on:\n{}", self.text().await);
    }

    /// The browser's folder, where anything that it kept would lie.
    #[must_use]
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Unfolds what lies under the summary with this text.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub async fn unfold(&self, text: &str) {
        let path = hands::summary(text);
        self.at(Locator::XPath(&path), |element| async move { element.click().await }).await;
    }

    /// Chooses what stands beside this label.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub async fn choose(&self, label: &str) {
        let path = hands::label(label);
        self.at(Locator::XPath(&path), |element| async move { element.click().await }).await;
    }

    /// Types into the field with this label; for a file, its path.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub async fn fill(&self, label: &str, text: &str) {
        let path = hands::field(label);
        let text = text.to_owned();
        self.at(Locator::XPath(&path), |element| async move { element.send_keys(&text).await })
            .await;
    }

    async fn at<F, R>(&self, what: Locator<'_>, act: F)
    where
        F: FnOnce(fantoccini::elements::Element) -> R,
        R: Future<Output = Result<(), fantoccini::error::CmdError>>,
    {
        // A page that is still coming in is waited for, as a person would.
        let wait = self.client.wait().at_most(Duration::from_secs(10));
        match wait.for_element(what).await {
            Ok(element) => {
                if let Err(error) = act(element).await {
                    panic!("{what:?}: {error}\n{}", self.text().await);
                }
            }
            Err(error) => panic!("nothing at {what:?} ({error}) on:\n{}", self.text().await),
        }
    }

    /// The page as people see it.
    pub async fn text(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Takes a picture of the whole page.
    ///
    /// # Panics
    ///
    /// When it cannot be taken or written.
    pub async fn picture(&self, name: &str) {
        let Window { width, height, .. } = self.window;
        let whole = match self.client.find(Locator::Css("html")).await {
            Ok(page) => page.rectangle().await.map_or(0.0, |(_, _, _, height)| height),
            Err(_) => 0.0,
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page is a few thousand pixels high"
        )]
        let tall = (whole as u32 + WINDOW_FRAME).clamp(height, PICTURE_MAX);
        let _sized = self.client.set_window_size(width, tall).await;
        let taken = self.client.screenshot().await;
        let written =
            taken.ok().map(|png| std::fs::write(self.pictures.join(format!("{name}.png")), png));
        assert!(matches!(written, Some(Ok(()))), "no picture {name}");
        let _sized = self.client.set_window_size(width, height).await;
    }

    /// Sends a command of Chromium's debugging protocol (CDP): what `WebDriver` has no word for.
    ///
    /// # Panics
    ///
    /// When the browser refuses it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        match self.client.issue_cmd(Extension { path: "goog/cdp/execute", body }).await {
            Ok(outcome) => outcome,
            Err(error) => panic!("{command}: {error}"),
        }
    }

    /// What happened on the network and to pages since this was last asked, as events of
    /// Chromium's debugging protocol (CDP).
    ///
    /// # Panics
    ///
    /// When the driver keeps no log.
    pub async fn events(&self) -> Vec<Value> {
        let body = json!({ "type": "performance" });
        let log = match self.client.issue_cmd(Extension { path: "se/log", body }).await {
            Ok(log) => log,
            Err(error) => panic!("no log: {error}"),
        };
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        let event = |entry: &Value| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            Some(message["message"].clone())
        };
        entries.iter().filter_map(event).collect()
    }

    /// Ends the browser; its folder stays as long as this value.
    pub async fn end(&mut self) {
        let _closed = self.client.clone().close().await;
        let _killed = self.driver.kill();
        let _reaped = self.driver.wait();
    }

    /// Closes the window.
    pub async fn close(mut self) {
        self.end().await;
    }
}

impl Hands for Chromium {
    async fn goto(&self, address: &str) {
        Self::goto(self, address).await;
    }

    async fn press(&self, text: &str) {
        if self.window.scripts {
            self.tap(text).await;
        } else {
            Self::press(self, text).await;
        }
    }

    async fn follow(&self, css: &str) {
        self.leaving(Locator::Css(css)).await;
    }

    async fn choose(&self, label: &str) {
        Self::choose(self, label).await;
    }

    async fn fill(&self, label: &str, text: &str) {
        Self::fill(self, label, text).await;
    }

    async fn back(&self) {
        let gone = self.client.back().await;
        assert!(gone.is_ok(), "{gone:?}");
    }

    async fn texts(&self, css: &str) -> Vec<String> {
        self.at(Locator::Css("footer"), |_| async { Ok(()) }).await;
        let mut texts = Vec::new();
        for element in self.client.find_all(Locator::Css(css)).await.unwrap_or_default() {
            texts.push(seen(&element.text().await.unwrap_or_default()));
        }
        texts
    }

    async fn address(&self) -> String {
        self.client.current_url().await.map(|url| url.to_string()).unwrap_or_default()
    }

    async fn picture(&self, name: &str) {
        Self::picture(self, name).await;
    }
}

/// A command that ChromeDriver adds to `WebDriver`.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(
        &self,
        base_url: &Url,
        session: Option<&str>,
    ) -> Result<Url, <Url as std::str::FromStr>::Err> {
        let session = session.unwrap_or_default();
        base_url.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _killed = self.driver.kill();
        let _reaped = self.driver.wait();
    }
}

async fn connect(port: u16, capabilities: Capabilities) -> Result<Client, String> {
    let mut last = String::new();
    for _ in 0..100 {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&address(port)).await {
            Ok(client) => return Ok(client),
            // The driver says nowhere that it listens; asking again is the only way to know.
            Err(NewSessionError::Failed(error)) => last = error.to_string(),
            Err(NewSessionError::FailedC(error)) => last = error.to_string(),
            Err(error) => return Err(error.to_string()),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(last)
}

fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}
