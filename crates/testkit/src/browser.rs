//! A browser without scripts: pages, labels, buttons. A person's way through, for tests.

use std::{collections::BTreeMap, io::Read, sync::Arc, time::Duration};

use flate2::read::GzDecoder;
use reqwest::{
    Method,
    blocking::{Client, RequestBuilder, multipart},
    cookie::{CookieStore, Jar},
    header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue},
    redirect,
};
use scraper::{ElementRef, Html, Selector};

/// A browser with cookies of its own.
pub struct Browser {
    client: Client,
    cookies: Arc<Jar>,
    base: String,
    /// The page that is open.
    pub page: Page,
    filled: Filled,
    languages: String,
    /// Bytes of all bodies so far, as they came over the wire.
    pub received_bytes: usize,
}

/// A page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Its status.
    pub status: u16,
    /// Its address.
    pub url: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its bytes.
    pub body: Vec<u8>,
    /// How many bytes its body had on the wire, compressed.
    pub wire_bytes: usize,
}

/// The program gave no whole answer: it was stopped, or killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

/// What was typed, chosen and attached, by label, until a button is pressed.
#[derive(Debug, Clone, Default)]
struct Filled {
    texts: Vec<(String, String)>,
    choices: Vec<String>,
    files: Vec<(String, String, Vec<u8>)>,
}

fn unpacked(wire: &[u8]) -> Result<Vec<u8>, Gone> {
    let mut body = Vec::new();
    GzDecoder::new(wire).read_to_end(&mut body).map_err(|_| Gone)?;
    Ok(body)
}

fn selector(text: &str) -> Selector {
    #[expect(clippy::expect_used, reason = "a test's own literal")]
    Selector::parse(text).expect("a selector")
}

/// Text as people see it: white space folded, marks of direction left out.
#[must_use]
pub fn seen(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text_of(element: ElementRef<'_>) -> String {
    seen(&element.text().collect::<String>())
}

impl Page {
    /// The page as text of its source.
    #[must_use]
    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The page as people see it.
    #[must_use]
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.html());
        html.select(&selector("body")).map(text_of).collect()
    }

    /// Texts of the elements that a selector finds.
    #[must_use]
    pub fn texts(&self, what: &str) -> Vec<String> {
        Html::parse_document(&self.html()).select(&selector(what)).map(text_of).collect()
    }

    /// An attribute of the elements that a selector finds.
    #[must_use]
    pub fn attributes(&self, what: &str, name: &str) -> Vec<String> {
        Html::parse_document(&self.html())
            .select(&selector(what))
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }
}

impl Browser {
    /// A browser that opens nothing yet.
    ///
    /// # Panics
    ///
    /// When no HTTP client can be made.
    #[must_use]
    pub fn new(base: &str) -> Self {
        let home = base.to_owned();
        // Redirects are followed within the site; the exit leads elsewhere and is only looked at.
        let policy = redirect::Policy::custom(move |attempt| {
            if attempt.url().as_str().starts_with(&home) {
                attempt.follow()
            } else {
                attempt.stop()
            }
        });
        let cookies = Arc::new(Jar::default());
        #[expect(clippy::expect_used, reason = "a test cannot go on without a client")]
        let client = Client::builder()
            .cookie_provider(Arc::clone(&cookies))
            .redirect(policy)
            .default_headers(HeaderMap::from_iter([(
                ACCEPT_ENCODING,
                HeaderValue::from_static("gzip"),
            )]))
            .timeout(Duration::from_mins(5))
            .build()
            .expect("an HTTP client");
        Self {
            client,
            cookies,
            base: base.trim_end_matches('/').to_owned(),
            page: Page::default(),
            filled: Filled::default(),
            languages: "en".to_owned(),
            received_bytes: 0,
        }
    }

    /// What the browser says of its languages.
    pub fn speak(&mut self, languages: &str) -> &mut Self {
        languages.clone_into(&mut self.languages);
        self
    }

    /// The cookies it would send, to send them in another way.
    #[must_use]
    pub fn cookies(&self) -> String {
        let address = self.base.parse().ok();
        let cookies = address.and_then(|address| self.cookies.cookies(&address));
        cookies.and_then(|value| value.to_str().map(str::to_owned).ok()).unwrap_or_default()
    }

    /// Opens an address of the site.
    ///
    /// # Panics
    ///
    /// When the program does not answer.
    #[track_caller]
    pub fn open(&mut self, path: &str) -> &mut Self {
        answered(self.try_open(path));
        self
    }

    /// Opens an address of a site that may be gone.
    ///
    /// # Errors
    ///
    /// When there is no whole answer.
    pub fn try_open(&mut self, path: &str) -> Result<(), Gone> {
        let url =
            if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        let request = self.client.get(url).header("accept-language", &self.languages);
        self.send(request)
    }

    fn send(&mut self, request: RequestBuilder) -> Result<(), Gone> {
        self.filled = Filled::default();
        let answer = request.send().map_err(|_| Gone)?;
        let status = answer.status().as_u16();
        let (url, headers) = (answer.url().to_string(), answer.headers().clone());
        let wire = answer.bytes().map_err(|_| Gone)?;
        let body = match headers.get(CONTENT_ENCODING) {
            Some(_) => unpacked(&wire)?,
            None => wire.to_vec(),
        };
        self.received_bytes += wire.len();
        self.page = Page { status, url, headers, body, wire_bytes: wire.len() };
        Ok(())
    }

    /// Types into the field with this label.
    pub fn fill(&mut self, label: &str, text: &str) -> &mut Self {
        self.filled.texts.push((label.to_owned(), text.to_owned()));
        self
    }

    /// Chooses the radio button, tick box or option with this label.
    pub fn choose(&mut self, label: &str) -> &mut Self {
        self.filled.choices.push(label.to_owned());
        self
    }

    /// Attaches a file to the field with this label.
    pub fn attach(&mut self, label: &str, name: &str, content: &[u8]) -> &mut Self {
        self.filled.files.push((label.to_owned(), name.to_owned(), content.to_vec()));
        self
    }

    /// Whether there is a button with this text.
    #[must_use]
    pub fn has_button(&self, text: &str) -> bool {
        self.page.texts("button").iter().any(|button| button == text)
    }

    /// Follows the link with this text.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[track_caller]
    pub fn follow(&mut self, text: &str) -> &mut Self {
        let html = Html::parse_document(&self.page.html());
        let link = html.select(&selector("a")).find(|link| text_of(*link) == text);
        let address = link.and_then(|link| link.attr("href")).map(str::to_owned);
        let Some(address) = address else { panic!("no link {text:?} on:\n{}", self.page.text()) };
        self.open(&address)
    }

    /// Presses the button with this text, with what was filled into its form.
    ///
    /// # Panics
    ///
    /// When there is no such button, or its form lacks a label that was filled.
    #[track_caller]
    pub fn press(&mut self, text: &str) -> &mut Self {
        answered(self.try_press(text));
        self
    }

    /// Presses a button of a site that may be gone.
    ///
    /// # Errors
    ///
    /// When there is no whole answer.
    ///
    /// # Panics
    ///
    /// When there is no such button, or its form lacks a label that was filled.
    #[track_caller]
    pub fn try_press(&mut self, text: &str) -> Result<(), Gone> {
        let html = Html::parse_document(&self.page.html());
        let filled = std::mem::take(&mut self.filled);
        let button = html
            .select(&selector("form button"))
            .filter(|button| text_of(*button) == text)
            .find(|button| form_of(*button).is_some_and(|form| holds(form, &filled)));
        let Some(button) = button else {
            let known = self.page.texts("form button").join(" | ");
            panic!("no button {text:?} with {filled:?}; there are: {known}\n{}", self.page.text())
        };
        let Some(form) = form_of(button) else { panic!("the button {text:?} has no form") };
        let mut fields = fields_of(form, &filled);
        if let Some(name) = button.attr("name") {
            fields.push((name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        }
        let address = format!("{}{}", self.base, form.attr("action").unwrap_or("/"));
        let request = self
            .client
            .post(address)
            .header("accept-language", &self.languages)
            .header("origin", self.base.clone());
        let request = if form.attr("enctype") == Some("multipart/form-data") {
            request.multipart(parts(form, &fields, &filled))
        } else {
            request.form(&fields)
        };
        self.send(request)
    }

    /// Posts fields as they are: what a broken or hostile client would do.
    pub fn post(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> &mut Self {
        let mut request = self.client.post(format!("{}{path}", self.base)).form(fields);
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
            {
                request = request.header(name, value);
            }
        }
        answered(self.send(request));
        self
    }

    /// Asks by another method than pages do, with nothing in it.
    ///
    /// # Panics
    ///
    /// When it is no method.
    pub fn ask(&mut self, method: &str, path: &str) -> &mut Self {
        #[expect(clippy::expect_used, reason = "a test's own literal")]
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let request = self.client.request(method, format!("{}{path}", self.base));
        answered(self.send(request));
        self
    }

    /// The fields that pressing a button would send, to send them again later.
    ///
    /// # Panics
    ///
    /// When there is no such button.
    #[must_use]
    #[track_caller]
    pub fn fields_for(&self, button: &str) -> Vec<(String, String)> {
        let html = Html::parse_document(&self.page.html());
        let found = html.select(&selector("form button")).find(|known| text_of(*known) == button);
        let Some(found) = found else { panic!("no button {button:?}") };
        let Some(form) = form_of(found) else { panic!("the button {button:?} has no form") };
        let mut fields = fields_of(form, &self.filled);
        if let Some(name) = found.attr("name") {
            fields.push((name.to_owned(), found.attr("value").unwrap_or_default().to_owned()));
        }
        fields
    }
}

#[track_caller]
fn answered(outcome: Result<(), Gone>) {
    assert!(outcome.is_ok(), "the program gave no whole answer");
}

fn form_of(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap).find(|parent| parent.value().name() == "form")
}

/// The control of a label, within a form.
fn labelled<'a>(form: ElementRef<'a>, label: &str) -> Option<ElementRef<'a>> {
    let label = form.select(&selector("label")).find(|known| text_of(*known) == label)?;
    let id = label.attr("for")?;
    form.select(&selector("input, textarea, select")).find(|control| control.attr("id") == Some(id))
}

fn option<'a>(form: ElementRef<'a>, text: &str) -> Option<ElementRef<'a>> {
    form.select(&selector("option")).find(|option| text_of(*option) == text)
}

fn holds(form: ElementRef<'_>, filled: &Filled) -> bool {
    filled.texts.iter().all(|(label, _)| labelled(form, label).is_some())
        && filled
            .choices
            .iter()
            .all(|label| labelled(form, label).is_some() || option(form, label).is_some())
        && filled.files.iter().all(|(label, ..)| labelled(form, label).is_some())
}

/// The fields that a browser would send, with what was filled in.
fn fields_of(form: ElementRef<'_>, filled: &Filled) -> Vec<(String, String)> {
    let mut typed: BTreeMap<String, String> = BTreeMap::new();
    for (label, text) in &filled.texts {
        if let Some(name) = labelled(form, label).and_then(|control| control.attr("name")) {
            typed.insert(name.to_owned(), text.clone());
        }
    }
    let mut fields = Vec::new();
    for control in form.select(&selector("input, textarea, select")) {
        let Some(name) = control.attr("name") else { continue };
        let value = match (control.value().name(), control.attr("type")) {
            ("input", Some("file")) => continue,
            ("input", Some("radio" | "checkbox")) => {
                if chosen(form, control, filled) {
                    control.attr("value").unwrap_or("on").to_owned()
                } else {
                    continue;
                }
            }
            ("input", _) => control.attr("value").unwrap_or_default().to_owned(),
            ("textarea", _) => control.text().collect(),
            _ => selected(control, filled),
        };
        fields.push((name.to_owned(), typed.get(name).cloned().unwrap_or(value)));
    }
    fields
}

fn chosen(form: ElementRef<'_>, control: ElementRef<'_>, filled: &Filled) -> bool {
    let picked: Vec<ElementRef<'_>> =
        filled.choices.iter().filter_map(|label| labelled(form, label)).collect();
    let same_group = |other: &&ElementRef<'_>| {
        other.attr("name") == control.attr("name") && other.attr("type") == Some("radio")
    };
    if picked.iter().any(|other| other.id() == control.id()) {
        return true;
    }
    control.attr("checked").is_some() && !picked.iter().any(|other| same_group(&other))
}

fn selected(control: ElementRef<'_>, filled: &Filled) -> String {
    let options: Vec<ElementRef<'_>> = control.select(&selector("option")).collect();
    let picked = options.iter().find(|option| filled.choices.contains(&text_of(**option)));
    let marked = options.iter().find(|option| option.attr("selected").is_some());
    picked
        .or(marked)
        .or(options.first())
        .map(|option| option.attr("value").unwrap_or_default().to_owned())
        .unwrap_or_default()
}

/// The parts of a form with files, in the order of the page: files where their fields stand.
fn parts(form: ElementRef<'_>, fields: &[(String, String)], filled: &Filled) -> multipart::Form {
    let mut body = multipart::Form::new();
    let before_file = form
        .select(&selector("input, textarea, select"))
        .take_while(|control| control.attr("type") != Some("file"))
        .filter(|control| {
            let box_or_button = matches!(control.attr("type"), Some("radio" | "checkbox"));
            !box_or_button || chosen(form, *control, filled)
        })
        .count();
    let (before, after) = fields.split_at(before_file.min(fields.len()));
    for (name, value) in before {
        body = body.text(name.clone(), value.clone());
    }
    for control in form.select(&selector("input[type=file]")) {
        let Some(name) = control.attr("name") else { continue };
        let file = filled.files.iter().find(|(label, ..)| {
            labelled(form, label).is_some_and(|known| known.id() == control.id())
        });
        let (file_name, content) = file
            .map_or((String::new(), Vec::new()), |(_, name, content)| {
                (name.clone(), content.clone())
            });
        body = body.part(name.to_owned(), multipart::Part::bytes(content).file_name(file_name));
    }
    for (name, value) in after {
        body = body.text(name.clone(), value.clone());
    }
    body
}
