//! Where time and randomness come from: always from an argument, never from the machine.

use jiff::{SignedDuration, Timestamp};

/// The present moment, as an argument.
///
/// The programs pass the system clock, a demonstration passes a shifted one, a test a fixed one.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// Unpredictable bytes, as an argument.
///
/// Only what must be reproducible in a test takes its bytes from here; libraries that make their
/// own keys (age) draw from the operating system.
pub trait Random: Send + Sync {
    /// Fills `bytes` with unpredictable values.
    fn fill(&self, bytes: &mut [u8]);
}

impl dyn Random + '_ {
    /// An array of unpredictable bytes.
    #[must_use]
    pub fn array<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

/// The full hour at or before `moment`.
///
/// What a reporter does is stored to the hour and no finer, so that a seized hub cannot be matched
/// with a telephone company's or a camera's records to the second.
/// Rounding down can only make a deadline earlier, never later.
#[must_use]
pub fn hour_of(moment: Timestamp) -> Timestamp {
    let seconds = moment.as_second();
    let hour = SignedDuration::from_secs(seconds.rem_euclid(3600));
    Timestamp::from_second(seconds).and_then(|whole| whole.checked_sub(hour)).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_rounded_down_on_both_sides_of_the_epoch() {
        let cases = [
            ("2026-11-23T20:59:59.999Z", "2026-11-23T20:00:00Z"),
            ("2026-11-23T20:00:00Z", "2026-11-23T20:00:00Z"),
            ("1969-12-31T23:30:00Z", "1969-12-31T23:00:00Z"),
        ];
        for (moment, hour) in cases {
            let moment: Timestamp = moment.parse().unwrap();
            assert_eq!(hour_of(moment).to_string(), hour);
        }
    }
}
