//! Benchmarks of the whole program.

pub(crate) mod acknowledge;
pub(crate) mod engine;
pub(crate) mod figures;
pub(crate) mod flood;
pub(crate) mod machine;
pub(crate) mod queue;
pub(crate) mod report;
pub(crate) mod slow;
pub(crate) mod upload;
