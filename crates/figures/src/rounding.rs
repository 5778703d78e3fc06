//! Optional layers over protected counts: rounding to a base, and the "10-5 rule".
//!
//! Rounded cells do not add up, and rounding hides no more than these functions say. It stands on
//! top of [`crate::protect`], never in its place. There is no random rounding and no cell key here:
//! both need a secret, and totals in other documents are exact.

use std::ops::RangeInclusive;

/// The nearest multiple of `base`; in the middle, the higher. A base of 0 rounds nothing.
#[must_use]
pub fn round_to_base(count: u64, base: u64) -> u64 {
    if base == 0 {
        return count;
    }
    let over = count % base;
    if over * 2 < base { count - over } else { (count - over).saturating_add(base) }
}

/// The rule of the United Kingdom's Office for National Statistics for small administrative tables:
/// under 10 it is 0, from 10 on the nearest 5.
#[must_use]
pub fn ten_five(count: u64) -> u64 {
    if count < 10 { 0 } else { round_to_base(count, 5) }
}

/// What a count can have been that was rounded to `rounded`, one of the two multiples of `base`
/// around it or, with `steps` more, one of those further out.
///
/// Multiples of the base are left as they are when `steps` is 0.
#[must_use]
pub fn existence_interval(rounded: u64, base: u64, steps: u64) -> RangeInclusive<u64> {
    let reach = base.saturating_mul(steps.saturating_add(1)).saturating_sub(1);
    rounded.saturating_sub(reach)..=rounded.saturating_add(reach)
}
