//! Texts and data inside coded pictures: supplemental information of H.264 and H.265 (Annex D of each), user data of MPEG-4.
//!
//! They can be silenced without touching a picture: their bytes are overwritten, their lengths stay.

use super::config::Coding;
use super::obu;
use super::silence::{is_silent, silence, unescaped};
use super::text::readable;
use crate::{Fault, FindingKind as Kind, Report, Source, limits};
use std::ops::Range;

/// The names (UUID) under which x264 and x265 note their settings, and how those begin. Players use them to get around
/// mistakes of old versions, and they tell of no person and no device.
const ENCODERS: [([u8; 16], &[u8]); 2] = [
    (*b"\xdc\x45\xe9\xbd\xe6\xd9\x48\xb7\x96\x2c\xd8\x20\xd9\x23\xee\xef", b"x264 - core "),
    (*b"\x2c\xa2\xde\x09\xb5\x17\x47\xdb\xbb\x55\xa4\xfe\x7f\xc2\xfc\x4e", b"x265 (build "),
];

/// A range of a part that says something, and what.
pub(super) struct Hidden {
    pub range: Range<usize>,
    pub text: Option<String>,
}

/// What is hidden in one part (NAL unit): ranges of it. Silenced ones are none.
pub(super) fn hidden(nal: &[u8], hevc: bool) -> Vec<Hidden> {
    let Some(first) = nal.first() else { return Vec::new() };
    let (kind, header) = if hevc { (first >> 1 & 63, 2) } else { (first & 31, 1) };
    let whole = header..nal.len();
    let found = match (hevc, kind) {
        (false, 6) | (true, 39 | 40) => return messages(nal, header),
        // Kinds that are left to anybody, or mark an end and have no content.
        (false, 0 | 10 | 11 | 24..=31) | (true, 36 | 37 | 41..=61) => whole,
        // Filling: ones, and a last byte that closes it.
        (false, 12) | (true, 38) => header..nal.len().saturating_sub(1).max(header),
        _ => return Vec::new(),
    };
    if is_silent(nal, &found) { Vec::new() } else { vec![Hidden { text: text_of(nal, &found), range: found }] }
}

fn text_of(nal: &[u8], range: &Range<usize>) -> Option<String> {
    nal.get(range.clone()).and_then(readable).map(str::to_owned)
}

/// The messages of supplemental information (7.3.2.3.1) that hide something.
fn messages(nal: &[u8], header: usize) -> Vec<Hidden> {
    let places = unescaped(nal, header);
    let plain: Vec<u8> = places.iter().filter_map(|at| nal.get(*at).copied()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    // The last byte of the part only closes it.
    while at + 2 < plain.len() {
        let (Some(kind), Some(size)) = (sum(&plain, &mut at), sum(&plain, &mut at)) else { break };
        let end = at.saturating_add(size).min(plain.len());
        let payload = plain.get(at..end).unwrap_or_default();
        if !technical(kind, payload)
            && let (Some(start), Some(last)) = (places.get(at), places.get(end.saturating_sub(1)))
        {
            let range = *start..last + 1;
            if !is_silent(nal, &range) {
                let text = payload.get(16..).and_then(readable).or_else(|| readable(payload)).map(str::to_owned);
                found.push(Hidden { range, text });
            }
        }
        at = end;
    }
    found
}

/// A number that is written as a row of 255 and a rest.
fn sum(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let mut sum = 0_usize;
    loop {
        let byte = *bytes.get(*at)?;
        *at += 1;
        sum = sum.checked_add(usize::from(byte))?;
        if byte != 255 {
            return Some(sum);
        }
    }
}

fn technical(kind: usize, payload: &[u8]) -> bool {
    match kind {
        // Registered by a country: only the brightness of HDR10+ and Dolby are pictures; captions and others are not.
        4 => payload.starts_with(b"\xb5\x00\x3c\x00\x01\x04") || payload.starts_with(b"\xb5\x00\x3b"),
        5 => ENCODERS.iter().any(|(name, begin)| {
            payload.strip_prefix(name).is_some_and(|text| text.starts_with(begin) && text.len() < limits::TEXT)
        }),
        _ => kind < 206,
    }
}

/// The parts of a sample.
///
/// # Errors
/// [`Fault::Malformed`] when a length leads outside.
fn parts(sample: &[u8], coding: Coding) -> Result<Vec<Range<usize>>, Fault> {
    let bad = Fault::Malformed("parts of a coded picture");
    let mut parts = Vec::new();
    match coding {
        // Units of AV1 are only read; a film in which something is found is not called clean.
        Coding::Other | Coding::Av1 => {}
        Coding::Mpeg4 => {
            for start in memchr::memmem::find_iter(sample, b"\0\0\x01\xb2") {
                let rest = sample.get(start + 4..).unwrap_or_default();
                let len = memchr::memmem::find(rest, b"\0\0\x01").unwrap_or(rest.len());
                parts.push(start + 4..start + 4 + len);
            }
        }
        Coding::Avc(length) | Coding::Hevc(length) => {
            let mut at = 0;
            while at < sample.len() {
                let size =
                    sample.get(at..at + length).ok_or(bad)?.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
                let end = (at + length).checked_add(size).filter(|end| *end <= sample.len()).ok_or(bad)?;
                parts.push(at + length..end);
                at = end;
            }
        }
    }
    Ok(parts)
}

fn of_part(part: &[u8], coding: Coding) -> Vec<Hidden> {
    match coding {
        Coding::Avc(_) => hidden(part, false),
        Coding::Hevc(_) => hidden(part, true),
        Coding::Mpeg4 => user_data(part),
        Coding::Other | Coding::Av1 => Vec::new(),
    }
}

/// User data of MPEG-4 part 2: the names of coders are technical.
fn user_data(part: &[u8]) -> Vec<Hidden> {
    let range = 0..part.len();
    let known =
        [&b"Lavc"[..], b"XviD", b"DivX", b"FFmpeg"].iter().any(|name| part.starts_with(name)) && part.len() < 32;
    if known || is_silent(part, &range) { Vec::new() } else { vec![Hidden { text: text_of(part, &range), range }] }
}

/// A decoder configuration of MPEG-4, as long as it has no user data but the name of a coder.
///
/// # Errors
/// [`Fault::Unsupported`] when it has: nothing says where they end, so they cannot be silenced.
pub(super) fn plain_config(body: &[u8]) -> Result<&[u8], Fault> {
    let parts = parts(body, Coding::Mpeg4)?;
    let plain = parts.into_iter().all(|part| user_data(body.get(part).unwrap_or_default()).is_empty());
    if plain { Ok(body) } else { Err(Fault::Unsupported("texts in a decoder configuration")) }
}

/// Notes what one sample hides.
///
/// # Errors
/// [`Fault::Malformed`] when it cannot be taken apart.
pub(super) fn read(sample: &[u8], coding: Coding, report: &mut Report) -> Result<(), Fault> {
    if coding == Coding::Av1 {
        return obu::read(sample, report);
    }
    for part in parts(sample, coding)? {
        note(&of_part(sample.get(part).unwrap_or_default(), coding), report);
    }
    Ok(())
}

/// Notes what was found hidden.
pub(super) fn note(hidden: &[Hidden], report: &mut Report) {
    for one in hidden {
        match &one.text {
            Some(text) => report.text(Kind::Comment, Source::Stream, text),
            // The same data stand in every picture: their length would be another finding each time.
            None => report.there(Kind::Trailer, Source::Stream),
        }
    }
}

/// Overwrites what one sample hides.
///
/// # Errors
/// [`Fault::Malformed`] when it cannot be taken apart, [`Fault::Unsupported`] for AV1 that hides something.
pub(super) fn silenced(sample: &mut [u8], coding: Coding) -> Result<(), Fault> {
    if coding == Coding::Av1 {
        let mut report = Report::default();
        obu::read(sample, &mut report)?;
        let plain = report.findings.is_empty();
        return if plain { Ok(()) } else { Err(Fault::Unsupported("data in the units of AV1")) };
    }
    for part in parts(sample, coding)? {
        let part = sample.get_mut(part).unwrap_or_default();
        for one in of_part(part, coding) {
            silence(part, &one.range);
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// A sample of one part: supplemental information with one message of user data, then a picture.
    fn sample(message: &[u8]) -> Vec<u8> {
        let mut nal = vec![6, 5, u8::try_from(message.len()).unwrap()];
        for byte in message {
            if nal.ends_with(&[0, 0]) && *byte < 4 {
                nal.push(3);
            }
            nal.push(*byte);
        }
        nal.push(0x80);
        [&u32::try_from(nal.len()).unwrap().to_be_bytes()[..], &nal, &[0, 0, 0, 2, 0x65, 0x88]].concat()
    }

    #[test]
    fn user_data_are_found_silenced_and_then_gone() {
        let mut bytes =
            sample(b"\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10Emma\0\0\0\x01\0\0\x02See");
        let before = bytes.clone();
        let mut report = Report::default();
        read(&bytes, Coding::Avc(4), &mut report).unwrap();
        assert_eq!(report.findings.len(), 1);
        silenced(&mut bytes, Coding::Avc(4)).unwrap();
        assert_eq!((bytes.len(), &bytes[..7]), (before.len(), &before[..7]));
        assert_eq!(bytes[bytes.len() - 7..], before[before.len() - 7..], "the end of the part, and the picture");
        let mut after = Report::default();
        read(&bytes, Coding::Avc(4), &mut after).unwrap();
        assert!(after.findings.is_empty());
        assert_eq!(parts(&bytes, Coding::Avc(4)).unwrap(), parts(&before, Coding::Avc(4)).unwrap());
    }

    #[test]
    fn settings_of_x264_are_technical() {
        let text = [&ENCODERS[0].0[..], b"x264 - core 164"].concat();
        let mut report = Report::default();
        read(&sample(&text), Coding::Avc(4), &mut report).unwrap();
        assert!(report.findings.is_empty());
    }

    #[test]
    fn h265_and_mpeg4_are_silenced_likewise() {
        let message = [&[0x4e, 1, 5, 20][..], b"CANARY00CANARY01Emma", &[0x80]].concat();
        let mut hevc = [&[0, 0, 0, 25][..], &message].concat();
        let mut mpeg4 = b"\0\0\x01\xb2Emma am See\0\0\x01\xb6xy".to_vec();
        for (bytes, coding) in [(&mut hevc, Coding::Hevc(4)), (&mut mpeg4, Coding::Mpeg4)] {
            let mut report = Report::default();
            read(bytes, coding, &mut report).unwrap();
            assert!(report.findings[0].text().starts_with("Emma"));
            silenced(bytes, coding).unwrap();
            let mut after = Report::default();
            read(bytes, coding, &mut after).unwrap();
            assert!(after.findings.is_empty());
        }
        assert!(mpeg4.ends_with(b"\xff\0\0\x01\xb6xy"));
        assert!(hevc.ends_with(b"\xff\x80"));
    }

    #[test]
    fn captions_and_unspecified_parts_are_no_picture() {
        let captions = [&[6, 4, 9, 0xb5, 0, 0x31][..], b"GA94hi", &[0x80]].concat();
        let brightness = [6, 4, 7, 0xb5, 0, 0x3c, 0, 1, 4, 9, 0x80];
        for (nal, hevc, count) in [
            (&captions[..], false, 1),
            (&brightness, false, 0),
            (b"\x18Emma", false, 1),
            (b"\x0c\xff\xff\x80", false, 0),
            (b"\x0cEmma\x80", false, 1),
            (b"\x60\x01Emma", true, 1),
            (b"\x7c\x01Dolby", true, 0),
            (b"\x65picture", false, 0),
        ] {
            assert_eq!(hidden(nal, hevc).len(), count, "{nal:?}");
        }
    }

    #[test]
    fn a_length_that_leads_outside_is_a_fault() {
        assert!(read(&[0, 0, 0, 9, 6], Coding::Avc(4), &mut Report::default()).is_err());
        assert!(read(&[0, 0], Coding::Hevc(4), &mut Report::default()).is_err());
    }
}
