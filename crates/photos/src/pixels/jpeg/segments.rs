//! The segments of a JPEG, one after the other, with the coded data between them passed over.

use crate::bytes::number;
use memchr::memchr;

/// A marker with what it holds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment<'a> {
    /// The second byte of the marker.
    pub marker: u8,
    /// What stands in it, without its length.
    pub body: &'a [u8],
    /// Where it ends: for a scan, where its coded data begin.
    pub end: usize,
}

/// Walks over a JPEG until its end marker, or as far as it makes sense.
pub(super) struct Segments<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Segments<'a> {
    /// From the start of a JPEG.
    pub fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: if bytes.starts_with(&[0xff, 0xd8]) { 2 } else { bytes.len() } }
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        loop {
            let (marker, start) = marker_from(self.bytes, self.at)?;
            self.at = start;
            match marker {
                0xd9 => return None,
                0x01 | 0xd0..=0xd8 => {}
                _ => {
                    let len = usize::from(number::be16(self.bytes, start)?);
                    let end = start.checked_add(len)?;
                    let body = self.bytes.get(start.checked_add(2)?..end)?;
                    self.at = end;
                    return Some(Segment { marker, body, end });
                }
            }
        }
    }
}

/// The next marker from a place on, stuffed bytes and fill bytes passed over: its second byte, and where it ends.
pub(super) fn marker_from(bytes: &[u8], mut at: usize) -> Option<(u8, usize)> {
    loop {
        at = at.checked_add(memchr(0xff, bytes.get(at..)?)?)?.checked_add(1)?;
        while bytes.get(at) == Some(&0xff) {
            at += 1;
        }
        match bytes.get(at) {
            Some(0) => at += 1,
            Some(marker) => return Some((*marker, at + 1)),
            None => return None,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn segments_between_scans_are_seen() {
        let bytes = b"\xff\xd8\xff\xda\0\x03a\x11\xff\0\x22\xff\xd0\x33\xff\xff\xfe\0\x04hi\xff\xd9\xff\xfe\0\x04no";
        let found: Vec<_> = Segments::of(bytes).map(|one| (one.marker, one.body)).collect();
        assert_eq!(found, [(0xda, &b"a"[..]), (0xfe, b"hi")]);
    }

    #[test]
    fn lengths_are_not_believed() {
        for bytes in [&b"\xff\xd8\xff\xe0\0\x01"[..], b"\xff\xd8\xff\xe0\xff\xff", b"\xff\xd8\xff", b"\xff\xff", b""] {
            assert_eq!(Segments::of(bytes).count(), 0, "{bytes:?}");
        }
    }
}
