//! How a picture is turned, for containers that say it in a block of Exif and keep nothing else of that.

use crate::bytes::number;

/// A TIFF structure with one directory that says how to turn the picture, and nothing else.
pub(crate) fn minimal(turn: u16) -> Vec<u8> {
    let [high, low] = turn.to_be_bytes();
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    tiff.extend([high, low, 0, 0, 0, 0, 0, 0]);
    tiff
}

/// How the first directory of a TIFF structure says to turn the picture; for the second look, which does not ask the
/// reader of Exif.
pub(crate) fn of(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..4)? {
        b"II\x2a\0" => true,
        b"MM\0\x2a" => false,
        _ => return None,
    };
    let two = |at| if little { number::le16(tiff, at) } else { number::be16(tiff, at) };
    let four = |at| if little { number::le32(tiff, at) } else { number::be32(tiff, at) };
    let first = usize::try_from(four(4)?).ok()?;
    for entry in (0..usize::from(two(first)?)).map(|entry| first.saturating_add(2 + entry * 12)) {
        if two(entry)? == 0x0112 {
            let value = entry.saturating_add(8);
            let turn = if two(entry + 2)? == 4 { u16::try_from(four(value)?).ok()? } else { two(value)? };
            return (1..=8).contains(&turn).then_some(turn);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Report, Source, block};

    #[test]
    fn what_is_written_is_read_and_gives_nothing_away() {
        for turn in 2..=8 {
            let tiff = minimal(turn);
            assert_eq!(of(&tiff), Some(turn));
            let mut report = Report::default();
            let read = block::exif::read(&tiff.as_slice(), Source::Exif, &mut report);
            assert_eq!((read, report.orientation, report.findings.len()), (Ok(()), Some(turn), 0));
        }
        assert_eq!(of(b"MM\0\x2a\xff\xff\xff\xff"), None);
    }
}
