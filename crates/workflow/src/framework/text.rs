//! Reading a framework from its TOML text, and the frameworks that come with Redress.

use super::Framework;

/// The texts of the shipped frameworks, by name.
pub const SHIPPED: [(&str, &str); 1] =
    [("un-military-contingent", include_str!("../../frameworks/un-military-contingent.toml"))];

/// Reads a framework.
///
/// # Errors
///
/// Says in which line what was expected.
pub fn parse(text: &str) -> Result<Framework, toml::de::Error> {
    toml::from_str(text)
}

/// The text of a shipped framework.
#[must_use]
pub fn shipped(name: &str) -> Option<&'static str> {
    SHIPPED.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}
