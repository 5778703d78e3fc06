//! The HTTP API between hub and desk.
//!
//! Hub and desk know nothing of each other's code: they meet in these types. Requests of officers
//! are signed by RFC 9421; everything that can be verified offline (ledger, directory, frameworks)
//! is public.

pub mod client;
pub mod deliveries;
pub mod notified;
pub mod openapi;
pub mod problem;
pub mod signature;
pub mod types;

pub use client::{As, Asked, HubClient};
pub use problem::Problem;
