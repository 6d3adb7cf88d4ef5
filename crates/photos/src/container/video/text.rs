//! Texts and moments as films write them.

use crate::bytes::number;
use jiff::Timestamp;

/// Seconds from 1904 to 1970: QuickTime counts from the former.
const TO_1970: u64 = 2_082_844_800;

/// Bytes as text: UTF-16 with its mark, else UTF-8, else as if each byte were a character.
pub(super) fn words(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|two| two.try_into().ok().map(unit)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// UTF-16 without a mark, big endian.
pub(super) fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = (0..bytes.len() / 2).filter_map(|at| number::be16(bytes, at * 2)).collect();
    String::from_utf16_lossy(&units)
}

/// A text that ends with a zero, and what follows it.
pub(super) fn ended(bytes: &[u8]) -> (String, &[u8]) {
    if let [0xfe, 0xff, ..] = bytes {
        let end =
            (0..bytes.len() / 2).find(|at| number::be16(bytes, at * 2) == Some(0)).map_or(bytes.len(), |at| at * 2);
        let rest = bytes.get(end.saturating_add(2)..).unwrap_or_default();
        return (words(bytes.get(..end).unwrap_or_default()), rest);
    }
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    let rest = bytes.get(end.saturating_add(1)..).unwrap_or_default();
    (words(bytes.get(..end).unwrap_or_default()), rest)
}

/// Whether bytes are plainly text that somebody could read, at least three characters of it.
pub(super) fn readable(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?.trim_matches(['\0', ' ', '\n', '\r', '\t']);
    let shown = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    (text.chars().count() >= 3 && text.chars().all(shown)).then_some(text)
}

/// International text of QuickTime: each text with its length and its language before it.
pub(super) fn international(body: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = body;
    while let (Some(len), Some(after)) = (number::be16(rest, 0), rest.get(4..)) {
        let Some(text) = after.get(..usize::from(len)) else { break };
        texts.push(words(text));
        rest = after.get(usize::from(len)..).unwrap_or_default();
    }
    // Some writers leave length and language out, or get them wrong: what remains is text all the same.
    if rest.iter().any(|byte| *byte != 0) {
        texts.push(words(rest));
    }
    texts
}

/// A moment in seconds from 1904, in UTC; `None` for 0. Some writers count from 1970: those would lie before it.
pub(super) fn moment(seconds: u64) -> Option<String> {
    if seconds == 0 {
        return None;
    }
    let since = i64::try_from(seconds.checked_sub(TO_1970).unwrap_or(seconds)).ok()?;
    Timestamp::from_second(since).ok().map(|at| at.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn moments_count_from_1904_or_from_1970() {
        assert_eq!(moment(0), None);
        assert_eq!(moment(TO_1970 + 1_714_979_289).as_deref(), Some("2024-05-06T07:08:09Z"));
        assert_eq!(moment(1_714_979_289).as_deref(), Some("2024-05-06T07:08:09Z"));
        assert_eq!(moment(u64::MAX), None);
    }

    #[test]
    fn international_text_has_a_length_and_a_language() {
        assert_eq!(international(b"\0\x04\x15\xc7Emma\0\x03\0\0See"), ["Emma", "See"]);
        assert_eq!(international(b"Emma am See"), ["Emma am See"]);
        assert_eq!(international(b"\0\x06\x15\xc7\xfe\xff\0H\0i"), ["Hi"]);
        assert!(international(b"").is_empty());
    }

    #[test]
    fn an_ended_text_leaves_what_follows() {
        assert_eq!(ended(b"See\0\x01"), ("See".to_owned(), &b"\x01"[..]));
        assert_eq!(ended(b"\xfe\xff\0S\0\0x"), ("S".to_owned(), &b"x"[..]));
        assert_eq!(ended(b"See"), ("See".to_owned(), &b""[..]));
    }
}
