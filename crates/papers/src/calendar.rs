//! The calendar file (RFC 5545): one whole day, one reminder, nobody invited.

use jiff::{Timestamp, civil::Date};

use crate::words::{legible, one_line};

/// Longest line in octets, line break not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// A day to come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Identity of the event: importing it twice must not make two.
    pub uid: String,
    /// When this file was made.
    pub stamp: Timestamp,
    /// The day itself.
    pub day: Date,
    /// Name of the event.
    pub summary: String,
    /// What to do that day; may have several lines, may be empty.
    pub description: String,
}

/// The event as a calendar file, with a reminder on the day before at ten in the morning, local time.
///
/// No `METHOD`: it is a note to oneself, not an invitation. `TRANSPARENT`: the day stays free.
#[must_use]
pub fn calendar(event: &Event) -> String {
    let summary = escaped(&one_line(&event.summary));
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Schnappschutz//Schnappschutz {}//DE", env!("CARGO_PKG_VERSION")),
        "CALSCALE:GREGORIAN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&one_line(&event.uid))),
        format!("DTSTAMP:{}", event.stamp.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", basic(event.day)),
    ];
    lines.extend(event.day.tomorrow().map(|end| format!("DTEND;VALUE=DATE:{}", basic(end))));
    lines.push(format!("SUMMARY:{summary}"));
    if !event.description.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(legible(&event.description).trim())));
    }
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("BEGIN:VALARM".to_owned());
    lines.push("ACTION:DISPLAY".to_owned());
    lines.push(format!("DESCRIPTION:{summary}"));
    // 14 hours before midnight: a reminder at midnight would ring in the bedroom
    lines.push("TRIGGER:-PT14H".to_owned());
    lines.extend(["END:VALARM", "END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
    lines.iter().map(|line| folded(line)).collect()
}

/// The day in the basic format, `YYYYMMDD`.
fn basic(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// The text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', r"\\").replace(';', r"\;").replace(',', r"\,").replace('\n', r"\n")
}

/// The line in pieces of at most 75 octets, cut between characters, each piece with its line break.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn event(summary: &str, description: &str) -> Event {
        Event {
            uid: "a1b2@schnappschutz".to_owned(),
            stamp: "2026-11-03T18:30:05Z".parse().unwrap(),
            day: jiff::civil::date(2027, 2, 28),
            summary: summary.to_owned(),
            description: description.to_owned(),
        }
    }

    /// The value of the first property of that name, read as a calendar program reads it.
    fn value(file: &str, name: &str) -> String {
        let unfolded = file.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap();
        let mut out = String::new();
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => out.push(Some(chars.next().unwrap()).filter(|next| *next != 'n').unwrap_or('\n')),
                c => out.push(c),
            }
        }
        out
    }

    #[test]
    fn a_whole_day_with_a_reminder_the_day_before() {
        let file = calendar(&event("Zehn Minuten", "Drei Blicke"));
        let lines: Vec<_> = file.split("\r\n").collect();
        assert_eq!(lines.first(), Some(&"BEGIN:VCALENDAR"));
        assert!(lines.contains(&"DTSTAMP:20261103T183005Z"), "{file}");
        assert!(lines.contains(&"DTSTART;VALUE=DATE:20270228"), "{file}");
        assert!(lines.contains(&"DTEND;VALUE=DATE:20270301"), "the end is the first day after: {file}");
        assert!(lines.contains(&"TRIGGER:-PT14H"), "{file}");
        assert!(lines.iter().any(|line| line.starts_with("PRODID:") && line.contains("Schnappschutz")), "{file}");
        assert!(!file.contains("METHOD"), "a note to oneself is no invitation");
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 3);
    }

    #[test]
    fn what_was_written_is_what_is_read() {
        let summary = r"Süßes; Äpfel, Birnen \ und \n: „Mia“";
        let description = "1. Zeile, mit Komma\n2. Zeile; \\n bleibt\nBEGIN:VALARM";
        let file = calendar(&event(summary, &description.replace('\n', "\r\n")));
        assert_eq!(value(&file, "SUMMARY"), summary);
        assert_eq!(value(&file, "DESCRIPTION"), description);
        assert_eq!(file.matches("\r\nBEGIN:VALARM\r\n").count(), 1, "text must not become a property");
    }

    #[test]
    fn no_line_is_longer_than_75_octets_or_cut_in_a_character() {
        for ascii in 0..5 {
            let text = "x".repeat(ascii) + &"äß漢👩🏽\u{200d}🦰".repeat(60);
            let file = calendar(&event("s", &text));
            assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{file}");
            assert_eq!(value(&file, "DESCRIPTION"), text, "unfolding must give the text back");
            assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "line ends are CRLF only");
        }
    }

    #[test]
    fn control_characters_and_direction_marks_do_not_travel() {
        let file = calendar(&event("a\u{2068}b\u{2069}\u{7}\r\nMETHOD:REQUEST", ""));
        assert_eq!(value(&file, "SUMMARY"), "ab METHOD:REQUEST");
        assert!(!file.contains("\r\nMETHOD"), "{file}");
        assert!(!file.contains("\r\nDESCRIPTION:\r\n"), "an empty description is left out");
    }

    #[test]
    fn the_last_day_of_time_is_no_panic() {
        let file = calendar(&Event { day: Date::MAX, ..event("s", "") });
        assert!(!file.contains("DTEND"), "{file}");
    }
}
