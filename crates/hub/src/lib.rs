//! The exposed program: it faces the world and can read nothing.
//!
//! It stores sealed objects, keeps the clocks, appends to the ledger, and serves the portal and the
//! API. It holds no key that opens anything. Without scripts it opens a visitor's own inbox, in
//! memory, with the receipt just typed, and forgets both.
//!
//! Data travels one way: request → use case → decide (`workflow::permit`) → one transaction → event,
//! ledger, outbox.

mod append;
mod case;
mod crash;
mod error;
mod local_help;
mod outbox;
mod program;
mod room;
mod summary;
mod use_case;
mod web;

pub mod api;
pub mod portal;

pub use crash::{
    DELIVERY_POINT as CRASH_POINT_OF_DELIVERY, LINK_POINT as CRASH_POINT_OF_LINKS,
    PICKUP_POINT as CRASH_POINT_OF_PICKUP, POINTS as CRASH_POINTS,
};
pub use error::Error;
pub use local_help::{LocalHelp, NotLocalHelp};
pub use outbox::address_book::{AddressBook, AddressFile, NotAnAddressBook};
pub use portal::{NotAnOnion, NotSounds, Onion, SOUND_BYTES_MAX, SoundFiles};
pub use program::{Hub, Keys, Settings};
pub use use_case::{
    copying::Cleaner,
    delivering::{courier, deliver_due},
    founding::{Foundation, found},
    watching::{Watch, watch},
};
pub use web::{router, routes, turns::REPORTS_PER_MINUTE};
