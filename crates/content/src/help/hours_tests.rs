//! Opening hours with a fixed clock: midnight, weekends, time zones, the nights when clocks change.

use super::*;

fn hours(text: &str) -> Hours {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// Whether it is open at an instant, and until or from when, by the clocks there.
fn at(text: &str, zone: &str, now: &str) -> String {
    let zone = TimeZone::get(zone).unwrap_or_else(|error| panic!("{error}"));
    let now: Timestamp = now.parse().unwrap_or_else(|error| panic!("{error}"));
    let told = |instant: ZonedDateTime| instant.strftime("%a %H:%M").to_string();
    match hours(text).at(now, &zone) {
        Open::Until(instant) => format!("until {}", told(instant)),
        Open::From(instant) => format!("from {}", told(instant)),
        other => other.key().to_owned(),
    }
}

const OFFICE: &str = "mon-fri 09:00-17:00; tue,thu 17:00-19:00";

#[test]
fn a_stretch_begins_at_its_minute_and_ends_before_it() {
    // 2026-11-26 is a Thursday; Berlin is an hour ahead of UTC in winter.
    for (now, told) in [
        ("2026-11-25T07:59:59Z", "from Wed 09:00"),
        ("2026-11-25T08:00:00Z", "until Wed 17:00"),
        ("2026-11-25T15:59:59Z", "until Wed 17:00"),
        ("2026-11-25T16:00:00Z", "from Thu 09:00"),
        ("2026-11-26T15:30:00Z", "until Thu 19:00"),
        ("2026-11-26T16:30:00Z", "until Thu 19:00"),
        ("2026-11-26T18:00:00Z", "from Fri 09:00"),
    ] {
        assert_eq!(at(OFFICE, "Europe/Berlin", now), told, "{now}");
    }
}

#[test]
fn after_friday_comes_monday() {
    for now in ["2026-11-27T16:00:00Z", "2026-11-28T12:00:00Z", "2026-11-29T23:30:00Z"] {
        assert_eq!(at(OFFICE, "Europe/Berlin", now), "from Mon 09:00", "{now}");
    }
    assert_eq!(at("sat-sun 09:00-17:00", "Europe/Berlin", "2026-11-29T12:00:00Z"), "until Sun 17:00");
    assert_eq!(at("mon 09:00-10:00", "Europe/Berlin", "2026-11-23T12:00:00Z"), "from Mon 09:00", "a week later");
}

#[test]
fn a_night_belongs_to_the_day_it_began_on() {
    let night = "fri-sat 22:00-02:00";
    for (now, told) in [
        ("2026-11-27T20:59:00Z", "from Fri 22:00"),
        ("2026-11-27T23:30:00Z", "until Sat 02:00"),
        ("2026-11-28T00:59:00Z", "until Sat 02:00"),
        ("2026-11-28T01:00:00Z", "from Sat 22:00"),
        ("2026-11-29T00:30:00Z", "until Sun 02:00"),
        ("2026-11-30T00:30:00Z", "from Fri 22:00"),
    ] {
        assert_eq!(at(night, "Europe/Berlin", now), told, "{now}");
    }
    assert_eq!(at("mon-fri 00:00-24:00", "Europe/Berlin", "2026-11-26T23:30:00Z"), "until Sat 00:00");
    assert_eq!(at("mon 18:00-24:00; tue 00:00-03:00", "Europe/Berlin", "2026-11-23T20:00:00Z"), "until Tue 03:00");
}

#[test]
fn the_clocks_of_the_country_count() {
    let netsafe = "mon-fri 08:00-20:00; sat-sun 09:00-17:00";
    // It is Thursday morning in Europe and Thursday night in Auckland, thirteen hours ahead in its summer.
    assert_eq!(at(netsafe, "Pacific/Auckland", "2026-11-26T06:59:00Z"), "until Thu 20:00");
    assert_eq!(at(netsafe, "Pacific/Auckland", "2026-11-26T08:00:00Z"), "from Fri 08:00");
    // Friday evening in Europe is Saturday there.
    assert_eq!(at(netsafe, "Pacific/Auckland", "2026-11-27T19:30:00Z"), "from Sat 09:00");
    assert_eq!(at(netsafe, "Pacific/Auckland", "2026-11-27T20:30:00Z"), "until Sat 17:00");
    // The same instant in two zones.
    assert_eq!(at("mon-fri 09:00-17:00", "Europe/London", "2026-11-26T08:30:00Z"), "from Thu 09:00");
    assert_eq!(at("mon-fri 09:00-17:00", "Europe/Berlin", "2026-11-26T08:30:00Z"), "until Thu 17:00");
}

#[test]
fn the_nights_when_clocks_change_are_told_by_the_clocks() {
    // Summer time in Germany ended on 2026-10-25 and began on 2026-03-29.
    assert_eq!(at("mon-sun 07:00-22:00", "Europe/Berlin", "2026-10-24T19:30:00Z"), "until Sat 22:00");
    assert_eq!(at("mon-sun 07:00-22:00", "Europe/Berlin", "2026-10-25T05:59:00Z"), "from Sun 07:00");
    assert_eq!(at("mon-sun 07:00-22:00", "Europe/Berlin", "2026-10-25T06:00:00Z"), "until Sun 22:00");
    assert_eq!(at("sat 22:00-06:00", "Europe/Berlin", "2026-03-29T03:59:00Z"), "until Sun 06:00");
    assert_eq!(at("sat 22:00-06:00", "Europe/Berlin", "2026-03-29T04:00:00Z"), "from Sat 22:00");
    // A time that a night skips is moved on, not lost.
    assert_eq!(at("sun 02:30-04:00", "Europe/Berlin", "2026-03-29T01:45:00Z"), "until Sun 04:00");
}

#[test]
fn what_was_not_confirmed_is_never_called_closed() {
    for (text, told) in [
        ("always", "open"),
        ("web", "any-time"),
        ("office", "unknown"),
        ("appointment", "unknown"),
        ("unknown", "unknown"),
    ] {
        assert_eq!(at(text, "Europe/Berlin", "2026-11-26T03:00:00Z"), told);
    }
}

#[test]
fn the_last_day_of_time_is_no_crash() {
    for now in [Timestamp::MIN, Timestamp::MAX] {
        let _ = hours(OFFICE).at(now, &TimeZone::UTC);
    }
}

#[test]
fn a_slip_of_the_pen_is_refused() {
    for text in ["", "mon", "mon 9-17", "mon 09:00", "mon 25:00-26:00", "fri-mon 09:00-17:00", "Mon 09:00-17:00", "; "]
    {
        assert!(text.parse::<Hours>().is_err(), "{text:?}");
    }
    let parsed = hours("mon,wed-fri 09:00-14:30");
    let Hours::At(Times(times)) = parsed else { panic!("{parsed:?}") };
    let opening = &times[0];
    assert!(opening.begins_on(Weekday::Thursday) && !opening.begins_on(Weekday::Tuesday));
}
