//! Opening hours: when somebody is there, in the time of the country, across midnight, weekends and time zones.

use jiff::civil::{DateTime, Time, Weekday};
use jiff::{Timestamp, ToSpan, ZonedDateTime, tz::TimeZone};
use std::str::FromStr;

/// When somebody is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// A page that takes reports at any time; nobody answers at once.
    Web,
    /// During the hours of an office; which, was not confirmed.
    Office,
    /// By appointment.
    Appointment,
    /// Not confirmed.
    Unknown,
    /// At certain times of the week.
    At(Times),
}

/// The times of a week, in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times(pub Vec<Opening>);

/// One stretch of time on some days of the week; one that ends at or before its beginning ends on the next day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The days it begins on, Monday first, as they were written: single days and runs of days.
    pub days: Vec<(Weekday, Weekday)>,
    /// When it begins, local time.
    pub from: Time,
    /// When it ends, local time.
    pub to: Time,
}

/// The hours are not written as `mon-fri 09:00-17:00; sat 10:00-12:00`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} are no hours such as mon-fri 09:00-17:00")]
pub struct HoursError(String);

/// Whether somebody is there at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Open {
    /// Day and night.
    Always,
    /// Yes, until this instant.
    Until(ZonedDateTime),
    /// A page, at any time.
    AnyTime,
    /// Could not tell: the hours are not confirmed.
    Unknown,
    /// No; again from this instant.
    From(ZonedDateTime),
}

impl Open {
    /// Best first: somebody is there, a page, could not tell, closed.
    #[must_use]
    pub const fn rank(&self) -> u8 {
        match self {
            Self::Always | Self::Until(_) => 0,
            Self::AnyTime => 1,
            Self::Unknown => 2,
            Self::From(_) => 3,
        }
    }

    /// The key on the command line.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Always | Self::Until(_) => "open",
            Self::AnyTime => "any-time",
            Self::Unknown => "unknown",
            Self::From(_) => "closed",
        }
    }
}

impl Hours {
    /// Whether somebody is there at an instant, told by the clocks of a zone. Public holidays are not known.
    #[must_use]
    pub fn at(&self, now: Timestamp, zone: &TimeZone) -> Open {
        match self {
            Self::Always => Open::Always,
            Self::Web => Open::AnyTime,
            Self::Office | Self::Appointment | Self::Unknown => Open::Unknown,
            Self::At(times) => times.at(now, zone),
        }
    }
}

impl Times {
    /// Stretches that touch or overlap are one. Looks at the week around the instant, which has every opening once.
    fn at(&self, now: Timestamp, zone: &TimeZone) -> Open {
        let stretches = self.stretches(now, zone);
        let mut until = None;
        for (from, to) in &stretches {
            let goes_on = until.as_ref().is_some_and(|until: &ZonedDateTime| from.timestamp() <= until.timestamp());
            let covers_now = from.timestamp() <= now && now < to.timestamp();
            if (covers_now || goes_on) && until.as_ref().is_none_or(|until| to > until) {
                until = Some(to.clone());
            }
        }
        let next = || stretches.iter().find(|(from, _)| from.timestamp() > now).map(|(from, _)| from.clone());
        match until {
            Some(until) => Open::Until(until),
            None => next().map_or(Open::Unknown, Open::From),
        }
    }

    /// Every stretch from yesterday to eight days on, in order.
    fn stretches(&self, now: Timestamp, zone: &TimeZone) -> Vec<(ZonedDateTime, ZonedDateTime)> {
        let today = now.to_zoned_datetime(zone.clone()).date();
        let mut stretches = Vec::new();
        for offset in -1..=8 {
            let Ok(day) = today.checked_add(offset.days()) else { continue };
            for opening in self.0.iter().filter(|opening| opening.begins_on(day.weekday())) {
                let end = if opening.to <= opening.from { day.tomorrow().unwrap_or(day) } else { day };
                let zoned = |at: DateTime| zone.to_zoned_datetime(at).ok();
                if let Some(stretch) = zoned(day.to_datetime(opening.from)).zip(zoned(end.to_datetime(opening.to))) {
                    stretches.push(stretch);
                }
            }
        }
        stretches.sort_by_key(|(from, _)| from.timestamp());
        stretches
    }
}

impl Opening {
    /// Whether it begins on this day of the week.
    #[must_use]
    pub fn begins_on(&self, day: Weekday) -> bool {
        let number = Weekday::to_monday_zero_offset;
        self.days.iter().any(|(first, last)| (number(*first)..=number(*last)).contains(&number(day)))
    }
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        Ok(match text {
            "always" => Self::Always,
            "web" => Self::Web,
            "office" => Self::Office,
            "appointment" => Self::Appointment,
            "unknown" => Self::Unknown,
            times => {
                let times = times.split(';').map(|part| opening(part.trim()));
                Self::At(Times(times.collect::<Option<_>>().ok_or_else(|| HoursError(text.to_owned()))?))
            }
        })
    }
}

/// One stretch, e.g. `mon,wed-fri 09:00-17:00`.
fn opening(text: &str) -> Option<Opening> {
    let (days, times) = text.split_once(' ')?;
    let (from, to) = times.split_once('-')?;
    let days: Vec<_> = days.split(',').map(run).collect::<Option<_>>()?;
    Some(Opening { days, from: time(from)?, to: time(to)? })
}

fn run(text: &str) -> Option<(Weekday, Weekday)> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (weekday(first)?, weekday(last)?);
    (first.to_monday_zero_offset() <= last.to_monday_zero_offset()).then_some((first, last))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// A time such as `09:00`; `24:00` is the midnight a day ends with.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2)?;
    let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
    if (hour, minute) == (24, 0) { Some(Time::midnight()) } else { Time::new(hour, minute, 0, 0).ok() }
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
