//! The directory of places (Exif 3.0, 4.6.6, GPS attributes).

use super::ifd::{Directory, Entry};
use super::reader::Reader;
use super::value::Numbers;
use super::{dates, text};
use crate::{Detail, Fault, FindingKind};

/// A degree, whose minutes and seconds may be missing or have decimals.
fn degrees(numbers: Numbers<'_>) -> Option<f64> {
    let whole = numbers.real(0)?;
    // Nothing below a fraction means that this part is not known.
    let part = |index: usize| numbers.real(index).unwrap_or(0.0);
    Some(whole + part(1) / 60.0 + part(2) / 3600.0)
}

struct Found<'r, 'a, 'b> {
    reader: &'r mut Reader<'a, 'b>,
    directory: &'r Directory,
}

/// Reads the directory of places.
pub(super) fn read(reader: &mut Reader<'_, '_>, directory: &Directory) {
    let mut found = Found { reader, directory };
    found.position([1, 2, 3, 4], true);
    found.position([0x13, 0x14, 0x15, 0x16], false);
    found.moment();
    found.text(0x1b, FindingKind::Comment);
    found.text(0x1c, FindingKind::PlaceName);
}

impl Found<'_, '_, '_> {
    fn entry(&self, tag: u16) -> Option<Entry> {
        self.directory.get(tag).copied()
    }

    /// Numbers of an entry, handed to `read`. What cannot be read leaves the question of places open.
    fn numbers<T>(&mut self, tag: u16, read: impl FnOnce(Numbers<'_>) -> Option<T>) -> Option<T> {
        let entry = self.entry(tag)?;
        match self.reader.walker.beginning(&entry, 64) {
            Ok(bytes) => read(Numbers::new(&bytes, entry.kind, entry.order)),
            Err(fault) => {
                self.reader.gave_up(&[FindingKind::Location], fault);
                None
            }
        }
    }

    fn is_ref(&mut self, tag: u16, letter: u8) -> bool {
        let first = self.numbers(tag, |numbers| numbers.whole(0));
        first.is_some_and(|first| first == u64::from(letter) || first == u64::from(letter.to_ascii_lowercase()))
    }

    /// Latitude and longitude behind their letters. (0, 0) and what has nothing below its fraction line is no fix.
    fn position(&mut self, [lat_ref, lat, lon_ref, lon]: [u16; 4], own: bool) {
        if self.entry(lat).is_none() && self.entry(lon).is_none() {
            return;
        }
        let (north, east) = (self.numbers(lat, degrees), self.numbers(lon, degrees));
        let (Some(north), Some(east)) = (north, east) else {
            return self.half(lat, lon);
        };
        let lat = if self.is_ref(lat_ref, b'S') { -north.abs() } else { north };
        let lon = if self.is_ref(lon_ref, b'W') { -east.abs() } else { east };
        if lat == 0.0 && lon == 0.0 {
            return;
        }
        if lat.abs() > 90.0 || lon.abs() > 180.0 {
            return self.reader.gave_up(&[FindingKind::Location], Fault::Malformed("coordinates"));
        }
        let (alt, accuracy) = if own { (self.altitude(), self.numbers(0x1f, |n| n.real(0))) } else { (None, None) };
        self.reader.found(FindingKind::Location, Detail::Place { lat, lon, alt, accuracy });
    }

    /// Only one of the two is there: a line on the map, as far as it holds a number at all.
    fn half(&mut self, lat: u16, lon: u16) {
        let number = |numbers: Numbers<'_>| numbers.real(0).filter(|number| *number != 0.0);
        if self.numbers(lat, number).or_else(|| self.numbers(lon, number)).is_some() {
            self.reader.found(FindingKind::Location, Detail::There);
        }
    }

    fn altitude(&mut self) -> Option<f64> {
        let metres = self.numbers(6, |numbers| numbers.real(0))?;
        // 1 and 3 are below the sea (Exif 3.0, GPSAltitudeRef).
        let below = self.numbers(5, |numbers| numbers.whole(0)).is_some_and(|side| matches!(side, 1 | 3));
        Some(if below && metres > 0.0 { -metres } else { metres })
    }

    /// UTC, in an entry for the day and one for the time of day.
    fn moment(&mut self) {
        let day = self.string(0x1d);
        let time = self.numbers(7, |numbers| {
            let parts = (numbers.real(0)?, numbers.real(1)?, numbers.real(2).unwrap_or(0.0));
            (parts.0 < 24.0 && parts.1 < 60.0 && parts.2 < 61.0).then_some(parts)
        });
        let clock = time.map(|(hour, minute, second)| {
            let thousandths = ((second.fract() * 1000.0).round() as u32).min(999);
            let fraction = if thousandths == 0 { String::new() } else { format!("{thousandths:03}") };
            (format!("{:02}:{:02}:{:02}", hour as u32, minute as u32, second as u32), fraction)
        });
        let moment = match (&day, &clock) {
            (Some(day), Some((clock, fraction))) => dates::rfc3339(&format!("{day} {clock}"), fraction, "Z"),
            (Some(day), None) => dates::rfc3339(day, "", ""),
            _ => None,
        };
        match moment {
            Some(moment) => self.reader.found(FindingKind::Date, Detail::Moment(moment)),
            // Only a time of day: tells nothing of a day, but is a time.
            None => {
                if let Some((clock, _)) = clock.filter(|(clock, _)| clock != "00:00:00") {
                    self.reader.text(FindingKind::Date, &format!("{clock} UTC"));
                }
            }
        }
    }

    fn string(&mut self, tag: u16) -> Option<String> {
        let entry = self.entry(tag)?;
        let bytes = self.reader.walker.beginning(&entry, 64).ok()?;
        Some(text::plain(&bytes))
    }

    /// Text behind a mark of its encoding.
    fn text(&mut self, tag: u16, kind: FindingKind) {
        let Some(entry) = self.entry(tag) else { return };
        match self.reader.walker.beginning(&entry, super::reader::MOST) {
            Ok(bytes) => {
                let text = text::marked(&bytes, entry.order == super::ifd::Order::Little);
                self.reader.text(kind, &text);
            }
            Err(fault) => self.reader.gave_up(&[kind], fault),
        }
    }
}
