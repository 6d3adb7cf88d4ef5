//! The index of further pictures behind a JPEG (CIPA DC-007, Multi-Picture Format).

use crate::bytes::number;
use crate::{Detail, Fault, Report, Source, limits};
use audit::FindingKind;

/// What an index says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Index {
    /// Length of the first picture in bytes, from its SOI to its EOI.
    pub first_size: Option<u64>,
}

/// One entry of the index, in bytes.
const ENTRY: usize = 16;

/// Reads the index, which begins with its byte order: further pictures, their own numbers.
///
/// # Errors
/// [`Fault`] when it is none.
pub(crate) fn read(block: &[u8], report: &mut Report) -> Result<Index, Fault> {
    let order = Order::of(block).ok_or(Fault::Malformed("byte order of an index of pictures"))?;
    let directory = order.long(block, 4).and_then(|at| usize::try_from(at).ok()).ok_or(Fault::Truncated)?;
    let tags = order.short(block, directory).ok_or(Fault::Truncated)?;
    let mut index = Index::default();
    let before = report.findings.len();
    for tag in 0..usize::from(tags).min(limits::IFD_ENTRIES) {
        let at = directory.saturating_add(2).saturating_add(tag * 12);
        let (Some(name), Some(count)) = (order.short(block, at), order.long(block, at.saturating_add(4))) else {
            return Err(Fault::Truncated);
        };
        let offset = order.long(block, at.saturating_add(8)).ok_or(Fault::Truncated)?;
        let len = usize::try_from(count).unwrap_or(usize::MAX);
        let value = usize::try_from(offset).ok().and_then(|at| block.get(at..at.checked_add(len)?));
        match name {
            0xb002 => pictures(value.ok_or(Fault::Truncated)?, order, &mut index, report),
            // One number a picture, of 33 bytes each.
            0xb003 => report.bytes(FindingKind::Serial, Source::Mpf, u64::from(count)),
            _ => {}
        }
    }
    if report.findings.len() == before {
        // Of one picture only, that of the file itself.
        report.there(FindingKind::Trailer, Source::Mpf);
    }
    Ok(index)
}

fn pictures(entries: &[u8], order: Order, index: &mut Index, report: &mut Report) {
    let sizes = entries.chunks_exact(ENTRY).take(limits::INDEX).map(|entry| order.long(entry, 4).unwrap_or(0));
    for (number, size) in sizes.enumerate() {
        if number == 0 {
            index.first_size = Some(u64::from(size)).filter(|size| *size > 0);
        } else {
            let picture = Detail::Picture { width: 0, height: 0, bytes: u64::from(size), shows_more: None };
            report.found(FindingKind::HiddenPreview, Source::Mpf, picture);
        }
    }
}

#[derive(Clone, Copy)]
enum Order {
    Big,
    Little,
}

impl Order {
    fn of(block: &[u8]) -> Option<Self> {
        match block.get(..4)? {
            b"MM\0*" => Some(Self::Big),
            b"II*\0" => Some(Self::Little),
            _ => None,
        }
    }

    fn short(self, bytes: &[u8], at: usize) -> Option<u16> {
        match self {
            Self::Big => number::be16(bytes, at),
            Self::Little => number::le16(bytes, at),
        }
    }

    fn long(self, bytes: &[u8], at: usize) -> Option<u32> {
        match self {
            Self::Big => number::be32(bytes, at),
            Self::Little => number::le32(bytes, at),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn index() -> Vec<u8> {
        let mut block = b"MM\0*\0\0\0\x08\0\x01\xb0\x02\0\x07\0\0\0\x20\0\0\0\x1a\0\0\0\0".to_vec();
        block.extend(b"\0\x03\0\0\0\0\x10\0\0\0\0\0\0\0\0\0");
        block.extend(b"\0\0\0\0\0\0\x02\0\0\0\x0f\0\0\0\0\0");
        block
    }

    #[test]
    fn further_pictures_are_found() {
        let mut report = Report::default();
        assert_eq!(read(&index(), &mut report).unwrap().first_size, Some(0x1000));
        assert!(matches!(report.findings[..], [crate::Finding { detail: Detail::Picture { bytes: 0x200, .. }, .. }]));
    }

    #[test]
    fn counts_are_not_believed() {
        let whole = index();
        for end in 0..whole.len() {
            let _ = read(whole.get(..end).unwrap(), &mut Report::default());
        }
        let mut hostile = whole;
        hostile[14..18].fill(0xff);
        assert!(read(&hostile, &mut Report::default()).is_err());
    }
}
