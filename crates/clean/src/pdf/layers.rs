//! Layers, which ISO 32000 calls optional content.
//!
//! Where every layer is shown, the copy shows the same without them, and nothing of them is kept.
//! Where one is hidden, a copy would either carry what nobody sees or show what was hidden, so
//! there is none.

use lopdf::{Dictionary, Object};

use super::source::Source;
use crate::NotCleaned;

/// Refuses a document of which some layer may be hidden; says whether it has layers.
pub(super) fn check<'a>(source: Source<'a>, catalog: &'a Dictionary) -> Result<bool, NotCleaned> {
    let Object::Dictionary(properties) = source.get(catalog, b"OCProperties")? else {
        return Ok(false);
    };
    if let Object::Dictionary(shown) = source.get(properties, b"D")? {
        let base = source.get(shown, b"BaseState")?.as_name().unwrap_or(b"ON");
        let hidden = source.get(shown, b"OFF")?.as_array().is_ok_and(|hidden| !hidden.is_empty());
        if base != b"ON" || hidden {
            return Err(NotCleaned::HiddenLayers);
        }
    }
    for group in source.array(source.get(properties, b"OCGs")?) {
        let Some(group) = source.dictionary(group) else { continue };
        let Some(usage) = group.get(b"Usage").ok().and_then(|usage| source.dictionary(usage))
        else {
            continue;
        };
        let state = |event: &[u8], key: &[u8]| {
            let event = usage.get(event).ok().and_then(|event| source.dictionary(event))?;
            event.get(key).ok().and_then(|state| source.name(state))
        };
        let hidden = [(b"View".as_slice(), b"ViewState".as_slice()), (b"Print", b"PrintState")]
            .into_iter()
            .any(|(event, key)| state(event, key) == Some(b"OFF"));
        if hidden || usage.has(b"Zoom") {
            return Err(NotCleaned::HiddenLayers);
        }
    }
    Ok(true)
}

/// Refuses a part that is shown under another condition than that its layers are shown.
pub(super) fn check_condition(
    source: Source<'_>,
    condition: &Dictionary,
) -> Result<(), NotCleaned> {
    let policy = condition.get(b"P").ok().and_then(|policy| source.name(policy));
    if condition.has(b"VE") || matches!(policy, Some(b"AllOff" | b"AnyOff")) {
        return Err(NotCleaned::HiddenLayers);
    }
    Ok(())
}
