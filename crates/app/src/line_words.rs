//! What is said about a help line beside its own words: its hours, whether somebody is there, what it costs. Screen,
//! paper and command line share it.

use crate::checked_day;
use audit::NoteField;
use content::{Country, HelpLine, Hours, Open, Opening, Purpose};
use jiff::{
    ZonedDateTime,
    civil::{Date, Weekday},
};
use l10n::Words;

/// The name of a line.
#[must_use]
pub fn line_name(words: Words, line: &HelpLine) -> String {
    words.content(&message(line)).unwrap_or_default()
}

/// What a line is for, and what more there is to say.
#[must_use]
pub fn line_what(words: Words, line: &HelpLine) -> Vec<String> {
    ["what", "more"].iter().filter_map(|part| words.content_attr(&message(line), part)).collect()
}

fn message(line: &HelpLine) -> String {
    format!("line-{}", line.id)
}

/// The hours of a line, one row for each stretch.
#[must_use]
pub fn hours_words(words: Words, hours: &Hours) -> Vec<String> {
    match hours {
        Hours::Always => vec![words.hours_always()],
        Hours::Web => vec![words.hours_web()],
        Hours::Office => vec![words.hours_office()],
        Hours::Appointment => vec![words.hours_appointment()],
        Hours::Unknown => vec![words.hours_unknown()],
        Hours::At(times) => times.0.iter().map(|opening| stretch(words, opening)).collect(),
    }
}

fn stretch(words: Words, opening: &Opening) -> String {
    let day = |day: Weekday| words.weekday(day);
    let run = |(first, last): &(Weekday, Weekday)| {
        if first == last { day(*first) } else { words.hours_run(&day(*first), &day(*last)) }
    };
    let every = opening.days == [(Weekday::Monday, Weekday::Sunday)];
    let days: Vec<_> = opening.days.iter().map(run).collect();
    let days = if every { words.hours_daily() } else { days.join(", ") };
    words.hours_stretch(&days, &words.time(opening.from), &words.time(opening.to))
}

/// Whether somebody is there, as a sentence. `here`: this instant by the parent's own clock; where the clocks differ
/// it is said that the times are those of the country.
#[must_use]
pub fn open_words(words: Words, open: &Open, here: &ZonedDateTime) -> String {
    match open {
        Open::Always => words.hours_now_always(),
        Open::AnyTime => words.hours_now_web(),
        Open::Unknown => words.hours_now_unknown(),
        Open::Until(end) => told(words, words.hours_now_until(&moment(words, end, here)), end, here),
        Open::From(begin) => told(words, words.hours_now_from(&moment(words, begin, here)), begin, here),
    }
}

fn told(words: Words, sentence: String, moment: &ZonedDateTime, here: &ZonedDateTime) -> String {
    let there = moment.time_zone().to_offset(here.timestamp());
    if there == here.offset() { sentence } else { format!("{sentence} {}", words.hours_their_clock()) }
}

/// The time, with its weekday when it is not today there.
fn moment(words: Words, at: &ZonedDateTime, here: &ZonedDateTime) -> String {
    let today = here.timestamp().to_zoned_datetime(at.time_zone().clone()).date();
    let time = words.time(at.time());
    if at.date() == today { time } else { words.hours_day_time(&words.weekday(at.weekday()), &time) }
}

/// Cost, name and languages, as far as they are confirmed.
#[must_use]
pub fn line_facts(words: Words, line: &HelpLine) -> Vec<String> {
    let free = (line.free == Some(true)).then(|| words.door_free());
    let anonymous = (line.anonymous == Some(true)).then(|| words.door_anonymous());
    let chat = (line.chat == Some(true)).then(|| words.door_chat());
    let languages: Vec<_> = line.languages.iter().map(|code| language_name(words, code)).collect();
    let spoken = if languages.is_empty() { words.door_language_national() } else { languages.join(", ") };
    [free, anonymous, chat].into_iter().flatten().chain([words.door_languages(&spoken)]).collect()
}

/// The name of a country; of `EU` as a choice, what it stands for.
#[must_use]
pub fn country_name(words: Words, country: Country) -> String {
    match country {
        Country::DE => words.door_country_de(),
        Country::AT => words.door_country_at(),
        Country::CH => words.door_country_ch(),
        Country::LI => words.door_country_li(),
        Country::LU => words.door_country_lu(),
        Country::GB => words.door_country_gb(),
        Country::IE => words.door_country_ie(),
        Country::US => words.door_country_us(),
        Country::CA => words.door_country_ca(),
        Country::AU => words.door_country_au(),
        Country::NZ => words.door_country_nz(),
        Country::EU => words.door_country_rest(),
        Country::INT => words.door_country_int(),
    }
}

/// The heading of a need.
#[must_use]
pub fn need_name(words: Words, need: Purpose) -> String {
    match need {
        Purpose::Danger => words.door_purpose_danger(),
        Purpose::Crisis => words.door_purpose_crisis(),
        Purpose::Child => words.door_purpose_child(),
        Purpose::Parent => words.door_purpose_parent(),
        Purpose::Report => words.door_purpose_report(),
        Purpose::Removal => words.door_purpose_removal(),
        Purpose::Platform => words.door_purpose_platform(),
        Purpose::Missing => words.door_purpose_missing(),
        Purpose::CrimeVictims => words.door_purpose_crime_victims(),
    }
}

/// When a line was checked; with the year of its source where that is older.
#[must_use]
pub fn line_checked(words: Words, line: &HelpLine, today: Date) -> String {
    match line.source_year {
        Some(year) if !audit::checked_long_ago(line.checked_on, today) => {
            words.door_checked_source(&words.date(line.checked_on), &year.to_string())
        }
        _ => checked_day(words, line.checked_on, today),
    }
}

/// The question of a field of the note.
#[must_use]
pub fn note_label(words: Words, field: NoteField) -> String {
    match field {
        NoteField::What => words.incident_what(),
        NoteField::Address => words.incident_address(),
        NoteField::User => words.incident_user(),
        NoteField::Day => words.incident_day(),
        NoteField::Time => words.incident_time(),
        NoteField::Zone => words.incident_zone(),
        NoteField::Reported => words.incident_reported(),
        NoteField::CaseNumber => words.incident_case_number(),
        NoteField::NextStep => words.incident_next_step(),
    }
}

fn language_name(words: Words, code: &str) -> String {
    match code {
        "de" => words.door_language_de(),
        "en" => words.door_language_en(),
        "fr" => words.door_language_fr(),
        "it" => words.door_language_it(),
        "lb" => words.door_language_lb(),
        "uk" => words.door_language_uk(),
        other => other.to_uppercase(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use jiff::tz::TimeZone;
    use l10n::{Lang, plain};

    const DE: Words = Words::new(Lang::De);
    const EN: Words = Words::new(Lang::En);

    fn rows(words: Words, hours: &str) -> Vec<String> {
        hours_words(words, &hours.parse().unwrap()).iter().map(|row| plain(row)).collect()
    }

    #[test]
    fn hours_are_written_from_the_record() {
        let hours = "mon-fri 09:00-17:00; tue,thu 17:00-19:30";
        assert_eq!(
            rows(DE, hours),
            ["Montag bis Freitag: 09:00 bis 17:00 Uhr", "Dienstag, Donnerstag: 17:00 bis 19:30 Uhr"]
        );
        assert_eq!(rows(EN, hours)[0], "Monday to Friday: 09:00 to 17:00");
        assert_eq!(rows(DE, "mon-sun 07:00-22:00"), ["Jeden Tag: 07:00 bis 22:00 Uhr"]);
        assert_eq!(rows(DE, "always"), ["Rund um die Uhr"]);
    }

    #[test]
    fn now_is_told_by_the_clocks_of_the_country() {
        let zone = |name| TimeZone::get(name).unwrap();
        let now: Timestamp = "2026-11-26T15:30:00Z".parse().unwrap();
        let said = |hours: &str, there, here| {
            let open = hours.parse::<Hours>().unwrap().at(now, &zone(there));
            plain(&open_words(DE, &open, &now.to_zoned_datetime(zone(here))))
        };
        let hours = "mon-fri 09:00-17:00";
        assert_eq!(said(hours, "Europe/Berlin", "Europe/Berlin"), "Jetzt erreichbar, bis 17:00 Uhr.");
        assert_eq!(
            said("tue 09:00-10:00", "Europe/Berlin", "Europe/Paris"),
            "Jetzt geschlossen. Wieder ab Dienstag, 09:00 Uhr."
        );
        assert_eq!(
            said(hours, "Pacific/Auckland", "Europe/Berlin"),
            "Jetzt geschlossen. Wieder ab 09:00 Uhr. Das ist die Uhrzeit dort."
        );
        assert_eq!(said("unknown", "Europe/Berlin", "Europe/Berlin"), "Ob jetzt jemand da ist, wissen wir nicht.");
    }
}
