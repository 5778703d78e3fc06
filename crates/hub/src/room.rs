//! Room for files that no report has named yet: bounded, so that a flood of them cannot fill the
//! disk. A report without files never waits for it.

use std::sync::atomic::{AtomicU64, Ordering};

use domain::id::ChannelId;
use store::{Database, uploads};

use crate::error::{Error, Result};

/// The room of a hub.
#[derive(Debug)]
pub(crate) struct Room {
    most_bytes: u64,
    /// Bytes that are arriving at this moment.
    arriving_bytes: AtomicU64,
}

impl Room {
    pub(crate) fn new(most_bytes: u64) -> Self {
        Self { most_bytes, arriving_bytes: AtomicU64::new(0) }
    }

    /// A place for one file of a channel, beside what the database knows of.
    pub(crate) async fn place(
        &self,
        database: &Database,
        channel: &ChannelId,
    ) -> Result<Place<'_>> {
        let held_bytes = uploads::unsent_bytes(database, channel).await?;
        let mut place = Place { room: self, held_bytes, own_bytes: 0 };
        place.take(0)?;
        Ok(place)
    }
}

/// The place of a file that is arriving, given back when dropped: by then the database knows of
/// what was kept.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    room: &'a Room,
    held_bytes: u64,
    own_bytes: u64,
}

impl Place<'_> {
    /// Takes room for more bytes.
    pub(crate) fn take(&mut self, bytes: u64) -> Result<()> {
        let before = self.room.arriving_bytes.fetch_add(bytes, Ordering::Relaxed);
        self.own_bytes += bytes;
        let all = self.held_bytes.saturating_add(before).saturating_add(bytes);
        if all > self.room.most_bytes { Err(Error::NoRoom) } else { Ok(()) }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.room.arriving_bytes.fetch_sub(self.own_bytes, Ordering::Relaxed);
    }
}
