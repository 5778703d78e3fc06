//! The trusted program: it runs where an organisation trusts its own machines, and is the only
//! place where the plaintext of a case exists.
//!
//! Keys are in memory while an officer is unlocked. It talks to a hub through `wire` and knows
//! nothing of the hub's code.

mod case_file;
mod error;
mod pages;
mod program;
mod session;
mod use_case;

pub use error::Error;
pub use pages::{router, routes};
pub use program::{Desk, Settings};
pub use use_case::enrolling::{Enrolled, enrol};
