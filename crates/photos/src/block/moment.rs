//! Moments as blocks of text write them, made RFC 3339.

use crate::{Detail, Report, Source};
use audit::FindingKind;

/// Notes a moment; one that is written in no known way is noted as text. A moment of zeros or without digits is none.
pub(crate) fn found(written: &str, source: Source, report: &mut Report) {
    if !written.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0') {
        return;
    }
    match of(written) {
        Some(moment) => report.found(FindingKind::Date, source, Detail::Moment(moment)),
        None => report.text(FindingKind::Date, source, written),
    }
}

/// `2024:05:06 07:08:09`, `20240506`, `2024-05-06T07:08:09.12+0200` and shorter ones, made RFC 3339 as far as they go.
pub(crate) fn of(written: &str) -> Option<String> {
    let mut rest = Digits(written.trim());
    let mut moment = rest.number(4, 1, 9999)?;
    for (most, before) in [(12, '-'), (31, '-')] {
        rest.skip(&[':', '-', '/', '.']);
        let Some(part) = rest.number(2, 1, most) else { break };
        moment.push(before);
        moment.push_str(&part);
    }
    if rest.0.is_empty() || moment.len() < 10 {
        return rest.0.is_empty().then_some(moment);
    }
    rest.skip(&['T', 't', ' ']);
    let clock = rest.clock()?;
    moment.push('T');
    moment.push_str(&clock);
    moment.push_str(&rest.offset()?);
    Some(moment)
}

/// What is left to read of a moment.
struct Digits<'a>(&'a str);

impl Digits<'_> {
    fn number(&mut self, len: usize, least: u32, most: u32) -> Option<String> {
        let digits = self.0.get(..len).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        let number: u32 = digits.parse().ok()?;
        let part = digits.to_owned();
        self.0 = self.0.get(len..)?;
        (least..=most).contains(&number).then_some(part)
    }

    fn skip(&mut self, marks: &[char]) -> bool {
        let found = self.0.strip_prefix(marks);
        self.0 = found.unwrap_or(self.0);
        found.is_some()
    }

    /// Hours and minutes, seconds and their parts where they are there.
    fn clock(&mut self) -> Option<String> {
        let hours = self.number(2, 0, 23)?;
        self.skip(&[':']);
        let minutes = self.number(2, 0, 59)?;
        self.skip(&[':']);
        let seconds = self.number(2, 0, 60).unwrap_or_else(|| "00".to_owned());
        let mut clock = format!("{hours}:{minutes}:{seconds}");
        if self.skip(&['.', ',']) {
            let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
            let (parts, rest) = self.0.split_at(end);
            if !parts.is_empty() {
                clock.push('.');
                clock.extend(parts.chars().take(9));
            }
            self.0 = rest;
        }
        Some(clock)
    }

    /// The offset from UTC, empty where there is none.
    fn offset(&mut self) -> Option<String> {
        self.0 = self.0.trim_start();
        if self.0.is_empty() {
            return Some(String::new());
        }
        if self.skip(&['Z', 'z']) {
            return self.0.is_empty().then(|| "Z".to_owned());
        }
        let sign = if self.0.starts_with('-') { '-' } else { '+' };
        self.skip(&['+', '-']).then_some(())?;
        let hours = self.number(2, 0, 15)?;
        self.skip(&[':']);
        let minutes = self.number(2, 0, 59).unwrap_or_else(|| "00".to_owned());
        self.0.is_empty().then(|| format!("{sign}{hours}:{minutes}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_become_rfc_3339_as_far_as_they_go() {
        for (written, moment) in [
            ("2024:05:06 07:08:09", Some("2024-05-06T07:08:09")),
            ("2024-05-06T07:08:09.25+02:00", Some("2024-05-06T07:08:09.25+02:00")),
            ("2024-05-06T07:08Z", Some("2024-05-06T07:08:00Z")),
            ("20240506070809-0330", Some("2024-05-06T07:08:09-03:30")),
            ("20240506", Some("2024-05-06")),
            ("2024-05", Some("2024-05")),
            ("2024", Some("2024")),
            ("yesterday", None),
            ("2024-13-01T00:00:00", None),
            ("", None),
        ] {
            assert_eq!(of(written).as_deref(), moment, "{written}");
        }
    }

    #[test]
    fn zeros_are_no_moment() {
        let mut report = Report::default();
        found("0000:00:00 00:00:00", Source::Exif, &mut report);
        assert!(report.findings.is_empty());
        found("in summer 1999", Source::Exif, &mut report);
        assert_eq!(report.findings.len(), 1);
    }
}
