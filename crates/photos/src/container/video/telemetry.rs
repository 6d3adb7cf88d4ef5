//! Telemetry of cameras: GoPro's GPMF, the `camm` of 360° cameras, Sony's `rtmd`.

use super::place;
use super::text::words;
use crate::bytes::number;
use crate::{FindingKind as Kind, Report, Source, limits};

/// Reads GPMF: keys of four letters with typed values, nested (GoPro's specification of GPMF).
pub(crate) fn gpmf(bytes: &[u8], report: &mut Report) {
    let before = report.findings.len();
    level(bytes, 0, report);
    if report.findings.len() == before {
        report.there(Kind::Trailer, Source::TimedTrack);
    }
}

fn level(bytes: &[u8], depth: usize, report: &mut Report) {
    let mut rest = bytes;
    let mut scale: &[u8] = &[];
    while let Some((key, kind, value, after)) = entry(rest) {
        match (key, kind) {
            (_, 0) if depth < limits::BOX_DEPTH => level(value, depth + 1, report),
            (b"SCAL", _) => scale = value,
            (b"GPS5" | b"GPS9", _) => position(value, scale, report),
            (b"GPSU", _) => report.text(Kind::Date, Source::TimedTrack, &words(value)),
            (b"DVNM" | b"MINF", _) => report.text(Kind::Device, Source::TimedTrack, &words(value)),
            (b"FMWR", _) => report.text(Kind::Software, Source::TimedTrack, &words(value)),
            (b"CASN" | b"MUID", b'c') => report.text(Kind::Serial, Source::TimedTrack, &words(value)),
            (b"CASN" | b"MUID", _) => report.there(Kind::Serial, Source::TimedTrack),
            (b"FACE", _) if !value.is_empty() => report.there(Kind::FaceRegion, Source::TimedTrack),
            _ => {}
        }
        rest = after;
    }
}

type Entry<'a> = (&'a [u8], u8, &'a [u8], &'a [u8]);

fn entry(bytes: &[u8]) -> Option<Entry<'_>> {
    let (key, kind) = (bytes.get(..4)?, *bytes.get(4)?);
    let len = usize::from(*bytes.get(5)?) * usize::from(number::be16(bytes, 6)?);
    let value = bytes.get(8..8 + len)?;
    let after = bytes.get(8 + len.next_multiple_of(4)..).unwrap_or_default();
    (key != [0; 4]).then_some((key, kind, value, after))
}

/// The first place of a block; the others of the same second lie metres away.
fn position(value: &[u8], scale: &[u8], report: &mut Report) {
    let part = |at: usize| {
        let raw = number::be32(value, at)?.cast_signed();
        let by = number::be32(scale, at).or_else(|| number::be32(scale, 0)).filter(|by| *by != 0).unwrap_or(1);
        Some(f64::from(raw) / f64::from(by))
    };
    let exact = match (part(0), part(4)) {
        (Some(lat), Some(lon)) => place::found(report, Source::TimedTrack, (lat, lon, part(8))),
        _ => false,
    };
    // A track of places without a fix is one still.
    if !exact && !value.is_empty() {
        report.there(Kind::Location, Source::TimedTrack);
    }
}

/// Reads one sample of a `camm` track (Camera Motion Metadata): types 5 and 6 are places.
pub(super) fn camm(sample: &[u8], report: &mut Report) {
    let double = |at: usize| Some(f64::from_bits(u64::from_le_bytes(sample.get(at..at + 8)?.try_into().ok()?)));
    let places = match number::le16(sample, 2) {
        Some(5) => (double(4), double(12), double(20)),
        Some(6) => {
            let height = number::le32(sample, 32).map(|bits| f64::from(f32::from_bits(bits)));
            (double(16), double(24), height)
        }
        _ => return,
    };
    if let (Some(lat), Some(lon), alt) = places {
        place::found(report, Source::TimedTrack, (lat, lon, alt));
    }
}

/// Reads one sample of Sony's `rtmd`: among its tags are those of Exif's places (0x8501 to 0x8504) and a serial number.
pub(super) fn rtmd(sample: &[u8], report: &mut Report) {
    let tag = |name: u16, len: u16| {
        let mut header = name.to_be_bytes().to_vec();
        header.extend(len.to_be_bytes());
        let at = memchr::memmem::find(sample, &header)?.checked_add(4)?;
        sample.get(at..at.checked_add(usize::from(len))?)
    };
    let angle = |name: u16| {
        let value = tag(name, 24)?;
        let part = |at: usize| {
            let below = number::be32(value, at + 4).filter(|below| *below != 0)?;
            Some(f64::from(number::be32(value, at)?) / f64::from(below))
        };
        Some(part(0)? + part(8)? / 60.0 + part(16)? / 3600.0)
    };
    let signed = |value: f64, mark: Option<&[u8]>, negative: u8| {
        if mark.and_then(|mark| mark.first()) == Some(&negative) { -value } else { value }
    };
    if let (Some(lat), Some(lon)) = (angle(0x8502), angle(0x8504)) {
        let (north, east) = (tag(0x8501, 2), tag(0x8503, 2));
        place::found(report, Source::TimedTrack, (signed(lat, north, b'S'), signed(lon, east, b'W'), None));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Detail;

    fn klv(key: &[u8; 4], kind: u8, each: u8, value: &[u8]) -> Vec<u8> {
        let count = u16::try_from(value.len() / usize::from(each)).unwrap();
        let mut out = [&key[..], &[kind, each], &count.to_be_bytes(), value].concat();
        out.resize(out.len().next_multiple_of(4), 0);
        out
    }

    #[test]
    fn a_place_of_gpmf_is_scaled() {
        let numbers = |list: [i32; 5]| list.iter().flat_map(|one| one.to_be_bytes()).collect::<Vec<_>>();
        let scale = klv(b"SCAL", b'l', 4, &numbers([10_000_000, 10_000_000, 1000, 1000, 100]));
        let gps = klv(b"GPS5", b'l', 20, &numbers([481_374_000, 115_755_000, 520_000, 0, 0]));
        let stream = klv(b"STRM", 0, 1, &[scale, gps].concat());
        let device = klv(b"DEVC", 0, 1, &[klv(b"DVNM", b'c', 1, b"Hero6 Black"), stream].concat());
        let mut report = Report::default();
        gpmf(&device, &mut report);
        assert_eq!(report.findings[0].text(), "Hero6 Black");
        assert!(
            matches!(report.findings[1].detail, Detail::Place { lat, alt: Some(alt), .. } if lat == 48.1374 && alt == 520.0)
        );
    }

    fn placed(report: &Report) -> Option<(f64, f64)> {
        match report.findings.first()?.detail {
            Detail::Place { lat, lon, .. } => Some((lat, lon)),
            _ => None,
        }
    }

    #[test]
    fn cameras_write_places_in_ways_of_their_own() {
        let mut report = Report::default();
        let numbers = [48.5_f64, 11.25, 520.0].map(f64::to_le_bytes).concat();
        camm(&[&[0, 0, 5, 0][..], &numbers].concat(), &mut report);
        assert_eq!(placed(&report), Some((48.5, 11.25)));
        let mut report = Report::default();
        let angle =
            |parts: [u32; 3]| parts.iter().flat_map(|part| [part.to_be_bytes(), [0, 0, 0, 1]].concat()).collect();
        let (lat, lon): (Vec<u8>, Vec<u8>) = (angle([33, 30, 0]), angle([151, 15, 0]));
        let tags =
            [&[0x85, 1, 0, 2, b'S', 0, 0x85, 2, 0, 24][..], &lat, &[0x85, 3, 0, 2, b'E', 0, 0x85, 4, 0, 24], &lon];
        rtmd(&tags.concat(), &mut report);
        assert_eq!(placed(&report), Some((-33.5, 151.25)));
    }

    #[test]
    fn nesting_has_an_end() {
        let mut bytes = Vec::new();
        for _ in 0..5000 {
            bytes = klv(b"DEVC", 0, 1, &bytes[..bytes.len().min(65_000)]);
        }
        gpmf(&bytes, &mut Report::default());
    }
}
