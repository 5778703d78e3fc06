//! What a person can do in a real browser, whichever it is.

/// A browser in somebody's hands. Things are found by the text that people see; what cannot be done
/// fails the test and shows the page.
pub trait Hands {
    /// Goes to an address.
    fn goto(&self, address: &str) -> impl Future<Output = ()>;
    /// Presses the button, or follows the link, with this text.
    fn press(&self, text: &str) -> impl Future<Output = ()>;
    /// Follows the link that a selector finds.
    fn follow(&self, css: &str) -> impl Future<Output = ()>;
    /// Chooses what stands beside this label.
    fn choose(&self, label: &str) -> impl Future<Output = ()>;
    /// Types into the field with this label; for a file, its path.
    fn fill(&self, label: &str, text: &str) -> impl Future<Output = ()>;
    /// Goes back in the history.
    fn back(&self) -> impl Future<Output = ()>;
    /// Texts of the elements that a selector finds, once the page is there to its end.
    fn texts(&self, css: &str) -> impl Future<Output = Vec<String>>;
    /// The address of the page that is shown.
    fn address(&self) -> impl Future<Output = String>;
    /// Takes a picture of the whole page.
    fn picture(&self, name: &str) -> impl Future<Output = ()>;
}

/// An element's text as people see it, in XPath: white space folded, also where it must not break;
/// marks of direction left out.
const SEEN: &str = "normalize-space(translate(., \
    '\u{a0}\u{202f}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}', '  '))";

/// The buttons and links with this text.
pub(crate) fn pressed(text: &str) -> String {
    let text = quoted(text);
    format!("//button[{SEEN}={text}] | //a[{SEEN}={text}]")
}

/// The labels with this text.
pub(crate) fn label(text: &str) -> String {
    format!("//label[{SEEN}={}]", quoted(text))
}

/// The fields of the labels with this text.
pub(crate) fn field(text: &str) -> String {
    format!("//*[@id={}/@for]", label(text))
}

/// The summaries with this text.
pub(crate) fn summary(text: &str) -> String {
    format!("//summary[{SEEN}={}]", quoted(text))
}

/// A text in an XPath expression; one with both kinds of quotes is put together.
fn quoted(text: &str) -> String {
    let parts: Vec<String> = text.split('"').map(|part| format!("\"{part}\"")).collect();
    match parts.as_slice() {
        [only] => only.clone(),
        _ => format!("concat({})", parts.join(", '\"', ")),
    }
}
