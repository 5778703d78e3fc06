//! Periods as rules write them; events carry them too, so that they are words of the field.

pub use domain::period::{NotAPeriod, Offset, Period};
