//! Dates and numbers, the way people of a language write them. The calendar is always the Gregorian one.

use crate::Words;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::{E, T, YM, YMD, YMDE};
use icu_datetime::input::Time as Clock;
use icu_decimal::{DecimalFormatter, input::Decimal};
use jiff::civil::{Date, Time, Weekday, date};

type Day = icu_calendar::Date<Gregorian>;

impl Words {
    /// A day: "3. November 2026", "3 November 2026". In German day and month stay on one line (U+00A0).
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let formatter = Formatter::<Gregorian, YMD>::try_new(self.lang().locale().into(), YMD::long());
        written(date, |day| Some(formatter.ok()?.format(day).to_string()))
    }

    /// A day for a narrow column: "03.11.2026", "3 Nov 2026".
    #[must_use]
    pub fn date_short(self, date: Date) -> String {
        let formatter = Formatter::<Gregorian, YMD>::try_new(self.lang().locale().into(), YMD::medium());
        written(date, |day| Some(formatter.ok()?.format(day).to_string()))
    }

    /// A day with its weekday: "Dienstag, 3. November 2026", "Tuesday, 3 November 2026".
    #[must_use]
    pub fn weekday_date(self, date: Date) -> String {
        let formatter = Formatter::<Gregorian, YMDE>::try_new(self.lang().locale().into(), YMDE::long());
        written(date, |day| Some(formatter.ok()?.format(day).to_string()))
    }

    /// A month: "November 2026".
    #[must_use]
    pub fn month(self, date: Date) -> String {
        let formatter = Formatter::<Gregorian, YM>::try_new(self.lang().locale().into(), YM::long());
        written(date, |day| Some(formatter.ok()?.format(day).to_string()))
    }

    /// A day of the week: "Dienstag", "Tuesday".
    #[must_use]
    pub fn weekday(self, day: Weekday) -> String {
        // Any week will do; this one began on a Monday.
        let date = date(2026, 11, 23 + day.to_monday_zero_offset());
        let formatter = Formatter::<Gregorian, E>::try_new(self.lang().locale().into(), E::long());
        written(date, |day| Some(formatter.ok()?.format(day).to_string()))
    }

    /// A time of day: "09:30", in both languages by 24 hours.
    #[must_use]
    pub fn time(self, time: Time) -> String {
        let clock = Clock::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0);
        let formatter = NoCalendarFormatter::<T>::try_new(self.lang().locale().into(), T::hm());
        match (clock, formatter) {
            (Ok(clock), Ok(formatter)) => formatter.format(&clock).to_string(),
            _ => time.strftime("%H:%M").to_string(),
        }
    }

    /// A whole number: "12.345", "12,345".
    #[must_use]
    pub fn number(self, number: i64) -> String {
        match DecimalFormatter::try_new(self.lang().locale().into(), Default::default()) {
            Ok(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            Err(_) => number.to_string(),
        }
    }
}

/// What the formatter makes of a day; its ISO form should the compiled data lack the language (a test says it does not).
fn written(date: Date, format: impl FnOnce(&Day) -> Option<String>) -> String {
    let day = Day::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
    let text = day.ok().and_then(|day| format(&day));
    text.map_or_else(|| date.to_string(), |text| text.replacen(". ", ".\u{a0}", 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use jiff::civil::date;

    const DE: Words = Words::new(Lang::De);
    const EN: Words = Words::new(Lang::En);

    #[test]
    fn a_day_is_written_as_in_the_country() {
        let day = date(2026, 11, 3);
        assert_eq!(DE.date(day), "3.\u{a0}November 2026");
        assert_eq!(EN.date(day), "3 November 2026");
        assert_eq!((DE.date_short(day).as_str(), EN.date_short(day).as_str()), ("03.11.2026", "3 Nov 2026"));
        assert_eq!(DE.weekday_date(day), "Dienstag, 3.\u{a0}November 2026");
        assert_eq!(EN.weekday_date(day), "Tuesday, 3 November 2026");
    }

    #[test]
    fn a_month_has_no_day() {
        for words in [DE, EN] {
            assert_eq!(words.month(date(2026, 11, 30)), "November 2026");
        }
        assert_eq!(DE.month(date(2027, 3, 1)), "März 2027");
    }

    #[test]
    fn days_of_the_week_and_times_are_written_as_in_the_country() {
        assert_eq!((DE.weekday(Weekday::Sunday).as_str(), EN.weekday(Weekday::Monday).as_str()), ("Sonntag", "Monday"));
        for words in [DE, EN] {
            let times = [(9, 5, "09:05"), (0, 0, "00:00"), (23, 59, "23:59")];
            for (hour, minute, text) in times {
                assert_eq!(words.time(Time::constant(hour, minute, 0, 0)), text);
            }
        }
    }

    #[test]
    fn numbers_are_grouped() {
        let numbers = [(0, "0", "0"), (1234, "1.234", "1,234"), (-12_345, "-12.345", "-12,345")];
        for (number, german, english) in numbers {
            assert_eq!((DE.number(number).as_str(), EN.number(number).as_str()), (german, english));
        }
        assert_eq!(DE.number(i64::MAX), "9.223.372.036.854.775.807");
    }

    #[test]
    fn the_long_language_writes_dates_in_german() {
        let day = date(2026, 5, 1);
        assert_eq!(Words::new(Lang::Long).date(day), DE.date(day), "only words are stretched");
    }

    #[test]
    fn the_first_and_the_last_day_of_time_are_written() {
        for day in [Date::MIN, Date::MAX] {
            assert_ne!(DE.date(day), day.to_string(), "the formatter took the date");
        }
    }
}
