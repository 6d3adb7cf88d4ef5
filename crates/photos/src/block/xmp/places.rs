//! Coordinates in XMP: Exif's text form, and the plain degrees of drones.

use super::model::{Property, number, text};
use crate::{Detail, Report, Source};
use audit::FindingKind;

/// Names of latitude, longitude and altitude that belong together.
const PAIRS: &[(&str, &str, &str)] = &[
    ("exif:GPSLatitude", "exif:GPSLongitude", "exif:GPSAltitude"),
    ("exif:GPSDestLatitude", "exif:GPSDestLongitude", ""),
    ("drone-dji:GpsLatitude", "drone-dji:GpsLongitude", "drone-dji:AbsoluteAltitude"),
    ("drone-dji:GpsLatitude", "drone-dji:GpsLongtitude", "drone-dji:AbsoluteAltitude"),
    ("drone-dji:Latitude", "drone-dji:Longitude", "drone-dji:AbsoluteAltitude"),
    ("geo:lat", "geo:long", "geo:alt"),
];

/// Notes the places that fields of one level say.
pub(super) fn read(fields: &[Property<'_>], source: Source, report: &mut Report) {
    for (name, lon, alt) in PAIRS {
        let (lat, lon) = (text(fields, name), text(fields, lon));
        // Half a place is noted as well, but the misspelt name of a drone is no half.
        let half = name.starts_with("exif:") && (!lat.is_empty() || !lon.is_empty());
        if !half && (lat.is_empty() || lon.is_empty()) {
            continue;
        }
        match (degrees(lat, ['N', 'S'], 90.0), degrees(lon, ['E', 'W'], 180.0)) {
            // "No fix", not the Gulf of Guinea.
            (Some(0.0), Some(0.0)) => {}
            (Some(lat), Some(lon)) => {
                let accuracy = text(fields, "exif:GPSHPositioningError");
                let detail = Detail::Place { lat, lon, alt: altitude(fields, alt), accuracy: rational(accuracy) };
                report.found(FindingKind::Location, source, detail);
            }
            // Written in a way that is not read here, but written.
            _ => report.text(FindingKind::Location, source, &format!("{lat} {lon}")),
        }
    }
}

/// `48,8.5N`, `48,8,30.5N`, `48.1417`, `+48.1417`, `48.1417N`, in degrees (ISO 16684-1, GPSCoordinate).
pub(crate) fn degrees(written: &str, [plus, minus]: [char; 2], most: f64) -> Option<f64> {
    let written = written.trim();
    let last = written.chars().last()?.to_ascii_uppercase();
    let (number, mut sign) = if last == plus || last == minus {
        let mut number = written.chars();
        number.next_back();
        (number.as_str().trim(), if last == minus { -1.0 } else { 1.0 })
    } else {
        (written, 1.0)
    };
    let mut sum = 0.0;
    if number.matches(',').count() > 2 {
        return None;
    }
    for (part, size) in number.split(',').zip([1.0, 60.0, 3600.0]) {
        let value: f64 = rational(part.trim())?;
        if value.is_sign_negative() && size == 1.0 {
            sign = -sign;
        }
        sum += value.abs() / size;
    }
    let degrees = sign * sum;
    (degrees.is_finite() && degrees.abs() <= most).then_some(degrees)
}

fn altitude(fields: &[Property<'_>], name: &str) -> Option<f64> {
    let above = rational(text(fields, name))?;
    let below = name == "exif:GPSAltitude" && number(fields, "exif:GPSAltitudeRef") == Some(1.0);
    Some(if below { -above } else { above })
}

/// `12.5` or `25/2`.
fn rational(written: &str) -> Option<f64> {
    let number = match written.split_once('/') {
        Some((over, under)) => over.parse::<f64>().ok()? / under.parse::<f64>().ok()?,
        None => written.parse().ok()?,
    };
    number.is_finite().then_some(number)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_of_coordinates_are_read() {
        for (written, meant) in [
            ("48,8.5N", Some(48.0 + 8.5 / 60.0)),
            ("48,8,30.5S", Some(-(48.0 + 8.0 / 60.0 + 30.5 / 3600.0))),
            ("+48.25", Some(48.25)),
            ("-48.25", Some(-48.25)),
            ("48.25 n", Some(48.25)),
            ("48/1,15/1,0/1N", Some(48.25)),
            ("91", None),
            ("48,1,2,3N", None),
            ("0/0", None),
            ("N", None),
            ("", None),
            ("NaN", None),
        ] {
            let read = degrees(written, ['N', 'S'], 90.0);
            assert_eq!(read.is_some(), meant.is_some(), "{written}");
            assert!((read.unwrap_or(0.0) - meant.unwrap_or(0.0)).abs() < 1e-9, "{written}");
        }
    }
}
