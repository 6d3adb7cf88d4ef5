//! Places as films write them: ISO 6709, the 3GPP location box, and the texts of drones.

use super::text::ended;
use crate::bytes::number;
use crate::{Detail, FindingKind, Report, Source};

/// Notes a place, unless it is none: out of range, or exactly 0, 0, which is how "no fix" is written.
pub(super) fn found(report: &mut Report, source: Source, (lat, lon, alt): (f64, f64, Option<f64>)) -> bool {
    let real = lat.abs() <= 90.0 && lon.abs() <= 180.0 && !(lat == 0.0 && lon == 0.0);
    if real {
        let alt = alt.filter(|alt| alt.is_finite());
        report.found(FindingKind::Location, source, Detail::Place { lat, lon, alt, accuracy: None });
    }
    real
}

/// A place as ISO 6709 writes it in strings (Annex H): `+48.1374+011.5755+520.1/`, also in degrees and minutes (`+4808.2-`) or
/// with seconds, with or without height and reference system.
pub(super) fn iso6709(text: &str) -> Option<(f64, f64, Option<f64>)> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    let text = text.split(['/', 'C']).next()?;
    let starts: Vec<usize> = text.char_indices().filter(|(_, c)| matches!(c, '+' | '-')).map(|(at, _)| at).collect();
    if starts.first() != Some(&0) || !(2..=3).contains(&starts.len()) {
        return None;
    }
    let part = |index: usize| {
        let end = starts.get(index + 1).copied().unwrap_or(text.len());
        text.get(*starts.get(index)?..end)
    };
    let lat = degrees(part(0)?, 2)?;
    let lon = degrees(part(1)?, 3)?;
    Some((lat, lon, part(2).and_then(|alt| alt.parse().ok())))
}

/// Signed degrees of so many digits, then perhaps two digits of minutes and two of seconds; the last part may be decimal.
fn degrees(part: &str, digits: usize) -> Option<f64> {
    let (sign, number) = part.split_at_checked(1)?;
    let whole = number.split('.').next()?.len();
    let value = |text: &str| text.parse::<f64>().ok();
    let degrees = if whole <= digits {
        value(number)?
    } else {
        let (degrees, rest) = number.split_at_checked(digits)?;
        let (minutes, seconds) = if whole <= digits + 2 {
            (value(rest)?, 0.0)
        } else {
            let (minutes, seconds) = rest.split_at_checked(2)?;
            (value(minutes)?, value(seconds)?)
        };
        value(degrees)? + minutes / 60.0 + seconds / 3600.0
    };
    degrees.is_finite().then_some(if sign == "-" { -degrees } else { degrees })
}

/// The box `loci` of 3GPP TS 26.244, 8.11, without version and flags: language, name, role, numbers, body, notes.
pub(super) fn loci(body: &[u8], report: &mut Report) {
    let (name, rest) = ended(body.get(2..).unwrap_or_default());
    report.text(FindingKind::PlaceName, Source::QuickTime, &name);
    let fixed = |at: usize| number::be32(rest, at).map(|value| f64::from(value.cast_signed()) / 65_536.0);
    if let (Some(lon), Some(lat), Some(alt)) = (fixed(1), fixed(5), fixed(9)) {
        found(report, Source::QuickTime, (lat, lon, Some(alt)));
    }
    let (astronomical, notes) = ended(rest.get(13..).unwrap_or_default());
    if !astronomical.eq_ignore_ascii_case("earth") {
        report.text(FindingKind::PlaceName, Source::QuickTime, &astronomical);
    }
    report.text(FindingKind::PlaceName, Source::QuickTime, &ended(notes).0);
}

/// A place in a line of a subtitle, as drones write them: `GPS(11.57,48.13,20)` or `GPS (…)` with longitude first, or
/// `[latitude: 48.13] [longitude: 11.57]`, or an ISO 6709 text.
pub(super) fn in_words(text: &str) -> Option<(f64, f64, Option<f64>)> {
    let lower = text.to_ascii_lowercase();
    let after = |word: &str| {
        let rest = lower.get(lower.find(word)? + word.len()..)?;
        let rest = rest.trim_start_matches([' ', ':', '=']);
        let end = rest.find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+')).unwrap_or(rest.len());
        rest.get(..end)?.parse::<f64>().ok()
    };
    if let Some(lat) = after("latitude") {
        let lon = after("longitude").or_else(|| after("longtitude"))?;
        return Some((lat, lon, after("abs_alt").or_else(|| after("altitude"))));
    }
    if let Some(start) = lower.find("gps") {
        let inside = lower.get(start + 3..)?.trim_start().strip_prefix('(')?;
        let mut parts = inside.split(')').next()?.split(',').map(|part| part.trim().parse::<f64>());
        let (lon, lat) = (parts.next()?.ok()?, parts.next()?.ok()?);
        return Some((lat, lon, None));
    }
    iso6709(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn near(found: Option<(f64, f64, Option<f64>)>, lat: f64, lon: f64) -> bool {
        found.is_some_and(|place| (place.0 - lat).abs() < 1e-5 && (place.1 - lon).abs() < 1e-5)
    }

    #[test]
    fn iso_6709_has_many_forms() {
        assert_eq!(iso6709("+48.1374+011.5755+520.100/"), Some((48.1374, 11.5755, Some(520.1))));
        assert_eq!(iso6709("-33.8568-151.2153/"), Some((-33.8568, -151.2153, None)));
        assert!(near(iso6709("+4808.244+01134.530/"), 48.137_4, 11.575_5));
        assert!(near(iso6709("+480814.6+0113431.8-010CRSWGS_84/"), 48.137_389, 11.575_5));
        assert_eq!(iso6709("+27.5916+086.5640+8850CRSWGS_84/"), Some((27.5916, 86.564, Some(8850.0))));
        for text in ["", "48.1+11.5", "+48.1", "+a+b/", "+1+2+3+4/", "+é+1"] {
            assert_eq!(iso6709(text), None, "{text}");
        }
    }

    #[test]
    fn drones_write_places_into_subtitles() {
        assert!(near(in_words("HOME(11.57,48.13) GPS(11.5755,48.1374,20) BAROMETER:1.2"), 48.1374, 11.5755));
        assert!(near(in_words("F/2.8, SS 99, GPS (11.5755, 48.1374, 14), D 1m"), 48.1374, 11.5755));
        assert!(near(in_words("[iso : 100] [latitude: 48.1374] [longitude: 11.5755] [rel_alt: 1]"), 48.1374, 11.5755));
        assert_eq!(in_words("GPS says hello"), None);
    }
}
