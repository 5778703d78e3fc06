//! Named points at which a test kills the program, to see what survives.
//!
//! In a release build they are nothing. In a debug build the variable `REDRESS_CRASH_AT` names one.

/// The points on the way of a report and of its dates, so that a test can walk all of them.
pub const POINTS: [&str; 6] = [
    "before-object-is-durable",
    "after-object-is-durable",
    "before-commit",
    "after-commit",
    "before-clock-commit",
    "after-clock-commit",
];

/// The point at which something was sent and is not noted yet.
pub const DELIVERY_POINT: &str = "before-delivery-is-noted";

/// The point at which a sealed file is about to be left for whom it is for.
pub const PICKUP_POINT: &str = "before-file-is-left";

/// The point between the two halves of a link of two cases.
pub const LINK_POINT: &str = "between-linked-cases";

/// Dies here, as if the power had gone, when a test asks for it.
pub(crate) fn point(name: &'static str) {
    let alone = [DELIVERY_POINT, PICKUP_POINT, LINK_POINT];
    debug_assert!(alone.contains(&name) || POINTS.contains(&name));
    #[cfg(debug_assertions)]
    if std::env::var("REDRESS_CRASH_AT").is_ok_and(|wanted| wanted == name) {
        std::process::abort();
    }
    #[cfg(not(debug_assertions))]
    let _ = name;
}
