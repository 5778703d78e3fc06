//! Reading a framework from its TOML text, the schema of that text, and the frameworks that come
//! with Redress.

use super::Framework;

/// The texts of the shipped frameworks, by name.
pub const SHIPPED: [(&str, &str); 4] = [
    ("un-military-contingent", include_str!("../../frameworks/un-military-contingent.toml")),
    ("un-police-and-civilian", include_str!("../../frameworks/un-police-and-civilian.toml")),
    ("eu-whistleblower", include_str!("../../frameworks/eu-whistleblower.toml")),
    ("national-military-justice", include_str!("../../frameworks/national-military-justice.toml")),
];

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

/// The JSON Schema of a framework's text. TOML and JSON hold the same values, so that editors check
/// the one against the schema of the other.
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Framework)
}
