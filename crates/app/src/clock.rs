//! The only clock of the program; everything below takes the day as an argument.

use jiff::{Timestamp, ZonedDateTime, civil::Date, tz::TimeZone};

/// Where the time comes from: the computer's clock, or a fixed instant in tests.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The computer's clock in its own time zone.
    System,
    /// Always the same instant, in UTC.
    Fixed(Timestamp),
}

impl Clock {
    /// This instant.
    #[must_use]
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(instant) => instant,
        }
    }

    /// This instant by the clock of the parent.
    #[must_use]
    pub fn here(self) -> ZonedDateTime {
        match self {
            Self::System => ZonedDateTime::now(),
            Self::Fixed(instant) => instant.to_zoned_datetime(TimeZone::UTC),
        }
    }

    /// Another instant by the same clock.
    #[must_use]
    pub fn of(self, instant: Timestamp) -> ZonedDateTime {
        instant.to_zoned_datetime(self.here().time_zone().clone())
    }

    /// Today, where the parent is.
    #[must_use]
    pub fn today(self) -> Date {
        self.here().date()
    }
}
