//! Benchmarks of the whole program.

pub(crate) mod figures;
pub(crate) mod machine;
pub(crate) mod report;
pub(crate) mod slow;
pub(crate) mod upload;
