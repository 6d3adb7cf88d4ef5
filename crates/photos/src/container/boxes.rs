//! Boxes: the building blocks of ISO base media files (ISO/IEC 14496-12), QuickTime, HEIF, AVIF and JPEG XL.

use crate::bytes::number;
use crate::{Bytes, Fault, limits};

/// One box: where it stands and what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BoxAt {
    /// Its four letters.
    pub kind: [u8; 4],
    /// Where its header begins.
    pub start: u64,
    /// Where its content begins.
    pub body: u64,
    /// Where it ends.
    pub end: u64,
    /// Whether its size was written as 0: to the end of the file.
    pub to_end: bool,
}

impl BoxAt {
    /// Length of the content.
    pub const fn len(&self) -> u64 {
        self.end - self.body
    }

    /// The content, as long as it is metadata of bearable size.
    ///
    /// # Errors
    /// [`Fault::TooMuch`] beyond `most` bytes.
    pub fn content<'a>(&self, file: &'a dyn Bytes, most: usize) -> Result<std::borrow::Cow<'a, [u8]>, Fault> {
        let len = usize::try_from(self.len()).ok().filter(|len| *len <= most).ok_or(Fault::TooMuch("box"))?;
        file.get(self.body, len)
    }
}

/// Counts boxes over a whole file, so that none can keep us busy for ever.
#[derive(Debug, Default)]
pub(crate) struct BoxCount(usize);

impl BoxCount {
    /// The boxes between two places, in order. Stops with a fault at the first that is not one.
    pub fn between<'a>(&'a mut self, file: &'a dyn Bytes, start: u64, end: u64) -> Boxes<'a> {
        Boxes { file, at: start, end, count: self, failed: false }
    }
}

/// Iterates over boxes.
pub(crate) struct Boxes<'a> {
    file: &'a dyn Bytes,
    at: u64,
    end: u64,
    count: &'a mut BoxCount,
    failed: bool,
}

impl Iterator for Boxes<'_> {
    type Item = Result<BoxAt, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.at >= self.end {
            return None;
        }
        let found = self.header();
        match &found {
            Ok(found) => self.at = found.end,
            Err(_) => self.failed = true,
        }
        Some(found)
    }
}

impl Boxes<'_> {
    fn header(&mut self) -> Result<BoxAt, Fault> {
        self.count.0 += 1;
        if self.count.0 > limits::BOXES {
            return Err(Fault::TooMuch("boxes"));
        }
        let left = self.end - self.at;
        let head = self.file.get(self.at, usize::try_from(left.min(16)).unwrap_or(16))?;
        let short = u64::from(number::be32(&head, 0).ok_or(Fault::Truncated)?);
        let kind = head.get(4..8).and_then(|kind| kind.try_into().ok()).ok_or(Fault::Truncated)?;
        let (header, size) = match short {
            0 => (8, left),
            1 => (16, number::be64(&head, 8).ok_or(Fault::Truncated)?),
            size => (8, size),
        };
        if size < header {
            return Err(Fault::Malformed("box smaller than its header"));
        }
        if size > left {
            return Err(Fault::Truncated);
        }
        Ok(BoxAt { kind, start: self.at, body: self.at + header, end: self.at + size, to_end: short == 0 })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn kinds(bytes: &[u8]) -> Vec<Result<[u8; 4], Fault>> {
        BoxCount::default().between(&bytes, 0, bytes.len() as u64).map(|found| found.map(|one| one.kind)).collect()
    }

    #[test]
    fn boxes_follow_each_other() {
        assert_eq!(kinds(b"\0\0\0\x09freeX\0\0\0\0mdatXX"), [Ok(*b"free"), Ok(*b"mdat")]);
        assert_eq!(kinds(b"\0\0\0\x01wide\0\0\0\0\0\0\0\x10"), [Ok(*b"wide")]);
    }

    #[test]
    fn sizes_are_not_believed() {
        for bytes in
            [&b"\0\0\0\x04free"[..], b"\0\0\0\x01free\xff\xff\xff\xff\xff\xff\xff\xf0", b"\0\0\0\x10free", b"\0\0"]
        {
            assert!(matches!(kinds(bytes)[..], [Err(_)]), "{bytes:?}");
        }
    }
}
