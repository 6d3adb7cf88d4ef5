//! Where technical boxes end: what is written behind their last field plays no part.

use crate::bytes::number;

/// Fields with a fixed length (by version 0 and 1).
const FIXED: &[(&[u8; 4], usize, usize)] =
    &[(b"mvhd", 100, 112), (b"tkhd", 84, 96), (b"mdhd", 24, 36), (b"vmhd", 12, 12), (b"smhd", 8, 8), (b"cslg", 24, 44)];

/// Tables: where their number of rows stands, how long a row is (by version 0 and 1).
const TABLES: &[(&[u8; 4], usize, usize, usize)] = &[
    (b"elst", 4, 12, 20),
    (b"stts", 4, 8, 8),
    (b"ctts", 4, 8, 8),
    (b"stss", 4, 4, 4),
    (b"stps", 4, 4, 4),
    (b"stsc", 4, 12, 12),
    (b"stco", 4, 4, 4),
    (b"co64", 4, 8, 8),
    (b"sbgp", 8, 8, usize::MAX),
];

/// The bytes of a technical box that lie behind its end; empty also where its end is not known.
pub(super) fn behind<'a>(kind: &[u8; 4], body: &'a [u8]) -> &'a [u8] {
    let second = body.first() == Some(&1);
    let fixed = FIXED.iter().find(|row| row.0 == kind).map(|row| if second { row.2 } else { row.1 });
    let end = fixed.or_else(|| configuration(kind, body)).or_else(|| {
        let (place, each) = match kind {
            b"stsz" => (8, if number::be32(body, 4) == Some(0) { 4 } else { 0 }),
            _ => TABLES.iter().find(|row| row.0 == kind).map(|row| (row.1, if second { row.3 } else { row.2 }))?,
        };
        (number::be32(body, place)? as usize).checked_mul(each)?.checked_add(place + 4)
    });
    end.and_then(|end| body.get(end..)).unwrap_or_default()
}

/// The end of a decoder configuration that says itself how long it is.
fn configuration(kind: &[u8; 4], body: &[u8]) -> Option<usize> {
    match kind {
        b"esds" => descriptor(body),
        // One description of 20 bytes for each channel.
        b"chan" => (number::be32(body, 12)? as usize).checked_mul(20)?.checked_add(16),
        // A map of the channels follows where the family is not 0 (Opus in ISOBMFF, 4.3.2).
        b"dOps" if body.get(10) == Some(&0) => Some(11),
        b"dOps" => Some(13 + usize::from(*body.get(1)?)),
        _ => None,
    }
}

/// The end of the descriptor in an `esds` (ISO/IEC 14496-1, 8.3.3): a tag, and a length of seven bits a byte.
fn descriptor(body: &[u8]) -> Option<usize> {
    let mut len = 0_usize;
    for at in 5..9 {
        let byte = *body.get(at)?;
        len = len << 7 | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some(at + 1 + len);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_ends_with_its_last_row() {
        assert_eq!(behind(b"stss", b"\0\0\0\0\0\0\0\x01\0\0\0\x01Emma"), b"Emma");
        assert_eq!(behind(b"stss", b"\0\0\0\0\xff\xff\xff\xff\0\0\0\x01"), b"");
        assert_eq!(behind(b"stsz", b"\0\0\0\0\0\0\0\x02\xff\xff\xff\xffEmma"), b"Emma");
        assert_eq!(behind(b"esds", b"\0\0\0\0\x03\x80\x80\x02abEmma"), b"Emma");
        assert_eq!(behind(b"dOps", b"\0\x02........\0Emma"), b"Emma");
        assert_eq!(behind(b"smhd", b"\0\0\0\0\0\0\0\0See"), b"See");
    }
}
