//! AV1: what hides in the units (OBU) of a sample. Found only; a film that has it is not cleaned.

use super::text::readable;
use crate::{Fault, FindingKind as Kind, Report, Source};

/// Notes what the units of a sample or of a configuration hide.
///
/// # Errors
/// [`Fault::Malformed`] when a length leads outside.
pub(super) fn read(sample: &[u8], report: &mut Report) -> Result<(), Fault> {
    let bad = Fault::Malformed("parts of a coded picture");
    let mut rest = sample;
    while let Some((head, after)) = rest.split_first() {
        let after = if head & 4 == 0 { after } else { after.get(1..).ok_or(bad)? };
        let (size, after) = if head & 2 == 0 { (after.len(), after) } else { leb128(after).ok_or(bad)? };
        let (unit, next) = after.split_at_checked(size).ok_or(bad)?;
        if !technical(head >> 3 & 15, unit) {
            match readable(unit.get(1..).unwrap_or_default()) {
                Some(text) => report.text(Kind::Comment, Source::Stream, text),
                None => report.there(Kind::Trailer, Source::Stream),
            }
        }
        rest = next;
    }
    Ok(())
}

/// Units that are picture or say how to show it (AV1, 5.3 and 5.8): of those registered by a country only HDR10+.
fn technical(kind: u8, unit: &[u8]) -> bool {
    match kind {
        5 => match leb128(unit) {
            Some((1..=3 | 5, _)) => true,
            Some((4, told)) => told.starts_with(b"\xb5\0\x3c\0\x01\x04"),
            _ => false,
        },
        1..=8 => true,
        // Padding: zeros, and a bit that closes it.
        15 => unit.iter().all(|byte| matches!(byte, 0 | 0x80)),
        _ => unit.is_empty(),
    }
}

/// A number of which each byte holds seven bits, the lowest first.
fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_usize;
    for (index, byte) in bytes.iter().enumerate().take(8) {
        value |= usize::from(byte & 0x7f).checked_shl(u32::try_from(index).ok()? * 7)?;
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_metadata_about_showing_are_technical() {
        for (sample, found) in [
            (&b"\x12\x00\x32\x03abc"[..], 0),
            (b"\x2a\x08\x04\xb5\0\x3c\0\x01\x04\x80", 0),
            (b"\x2a\x07\x04\xb5Emma\x80", 1),
            (b"\x2a\x05\x0aEmma", 1),
            (b"\x7a\x04Emma", 1),
            (b"\x7a\x04\0\0\0\x80", 0),
        ] {
            let mut report = Report::default();
            read(sample, &mut report).unwrap();
            assert_eq!(report.findings.len(), found, "{sample:?}");
        }
        assert!(read(b"\x12\x05", &mut Report::default()).is_err());
        assert!(read(b"\x12\xff\xff\xff\xff\xff\xff\xff\xff\xff", &mut Report::default()).is_err());
    }
}
