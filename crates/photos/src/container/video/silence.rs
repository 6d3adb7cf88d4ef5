//! Overwriting ranges of coded parts (NAL units) so that their length and all around them stay as they are.

use std::ops::Range;

/// What silenced bytes are: never part of a start code, and no name that any decoder knows.
const SILENT: u8 = 0xff;

/// Where each byte stands once the bytes that keep start codes from arising (7.4.1) are left out.
pub(super) fn unescaped(nal: &[u8], from: usize) -> Vec<usize> {
    let mut zeros = 0;
    let mut places = Vec::new();
    for (at, byte) in nal.iter().enumerate().skip(from) {
        if zeros >= 2 && *byte == 3 {
            zeros = 0;
            continue;
        }
        zeros = if *byte == 0 { zeros + 1 } else { 0 };
        places.push(at);
    }
    places
}

/// Whether a byte belongs to an escape and must stay, or the part would change its length.
fn escapes(nal: &[u8], range: &Range<usize>) -> Vec<bool> {
    let mut kept = vec![false; nal.len()];
    let mut zeros = 0;
    for (at, byte) in nal.iter().enumerate() {
        if zeros >= 2 && *byte == 3 {
            for place in at.saturating_sub(2)..=at + 1 {
                if let Some(one) = kept.get_mut(place) {
                    *one = true;
                }
            }
            zeros = 0;
            continue;
        }
        zeros = if *byte == 0 { zeros + 1 } else { 0 };
    }
    kept.get(range.clone()).map(<[bool]>::to_vec).unwrap_or_default()
}

/// Whether a range of a part is silent.
pub(super) fn is_silent(nal: &[u8], range: &Range<usize>) -> bool {
    let bytes = nal.get(range.clone()).unwrap_or_default();
    bytes.iter().all(|byte| *byte == SILENT)
        || bytes.iter().zip(escapes(nal, range)).all(|(byte, kept)| kept || *byte == SILENT)
}

/// Overwrites a range of a part.
pub(super) fn silence(nal: &mut [u8], range: &Range<usize>) {
    let kept = escapes(nal, range);
    for (byte, _) in nal.get_mut(range.clone()).unwrap_or_default().iter_mut().zip(kept).filter(|(_, kept)| !kept) {
        *byte = SILENT;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_stay_where_they_are() {
        let mut nal = *b"\x06Emma\0\0\x03\x01See\0\0\x03";
        let before = unescaped(&nal, 0);
        silence(&mut nal, &(1..15));
        assert_eq!(&nal, b"\x06\xff\xff\xff\xff\0\0\x03\x01\xff\xff\xff\0\0\x03");
        assert_eq!(unescaped(&nal, 0), before);
        assert!(is_silent(&nal, &(1..15)));
        assert!(!is_silent(&nal, &(0..15)));
    }
}
