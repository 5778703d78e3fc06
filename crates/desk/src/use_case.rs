//! Use cases: plain functions that know no HTTP of the desk's own pages.

pub(crate) mod acting;
pub(crate) mod answering;
pub(crate) mod casework;
pub(crate) mod deciding;
pub(crate) mod emergency;
pub(crate) mod enrolling;
pub(crate) mod evidence;
pub(crate) mod exporting;
pub(crate) mod files;
pub(crate) mod finding;
pub(crate) mod letters;
pub(crate) mod linking;
pub(crate) mod overseeing;
pub(crate) mod persons;
pub(crate) mod printing;
pub(crate) mod publishing;
pub(crate) mod queueing;
pub(crate) mod reading;
pub(crate) mod reporting;
pub(crate) mod statistics;
pub(crate) mod unlocking;
pub(crate) mod witnesses;
pub(crate) mod writing;
