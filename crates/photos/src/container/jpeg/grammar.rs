//! The exact form of the segments a cleaned copy consists of, for the second look.

/// Length of a frame header: 6 bytes and 3 for each component (ITU-T T.81, B.2.2).
pub(super) fn frame(content: &[u8]) -> bool {
    matches!(content.get(5), Some(count) if content.len() == 6 + 3 * usize::from(*count))
}

/// Length of a scan header: 4 bytes and 2 for each component (B.2.3).
pub(super) fn scan(content: &[u8]) -> bool {
    matches!(content.first(), Some(count) if content.len() == 4 + 2 * usize::from(*count))
}

/// Quantisation tables: each has 64 values of one or two bytes (B.2.4.1).
pub(super) fn quantisation(content: &[u8]) -> bool {
    all(content, |table| Some(if table.first()? >> 4 == 0 { 65 } else { 129 }))
}

/// Huffman tables: each says in 16 bytes how many values it has (B.2.4.2).
pub(super) fn huffman(content: &[u8]) -> bool {
    all(content, |table| {
        let values = table.get(1..17)?.iter().map(|count| usize::from(*count)).sum::<usize>();
        (values <= 256).then_some(17 + values)
    })
}

/// Arithmetic conditioning: pairs (B.2.4.3).
pub(super) fn arithmetic(content: &[u8]) -> bool {
    content.len().is_multiple_of(2)
}

/// Restart interval and number of lines: two bytes (B.2.4.4, B.2.5).
pub(super) fn number(content: &[u8]) -> bool {
    content.len() == 2
}

/// Whether tables fill the content to the last byte.
fn all(content: &[u8], length: impl Fn(&[u8]) -> Option<usize>) -> bool {
    let mut rest = content;
    while !rest.is_empty() {
        let Some(next) = length(rest).and_then(|length| rest.get(length..)) else { return false };
        rest = next;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_fits_behind_a_table() {
        assert!(quantisation(&[0; 65]));
        assert!(quantisation(&[0; 130]));
        assert!(!quantisation(&[0; 66]));
        assert!(huffman(&[0; 17]));
        assert!(!huffman(&[0; 18]));
        assert!(!huffman(&[255; 17]));
        assert!(frame(b"\x08\0\x01\0\x01\x01\x01\x11\0"));
        assert!(!scan(b"\x01\x01\0\0\x3f\0hidden"));
    }
}
