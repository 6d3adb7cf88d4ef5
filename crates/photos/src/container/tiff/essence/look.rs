//! Looks at directories: classic TIFF only, everything where it says it is.

use crate::bytes::number;
use crate::essence::NOT_ALLOWED;
use crate::{Bytes, Fault, limits};

/// An entry.
pub(super) struct Row {
    pub tag: u16,
    pub kind: u16,
    pub count: u64,
    /// Place and length of its value, and whether it stands outside the directory.
    pub at: u64,
    pub len: u64,
    pub outside: bool,
}

/// A directory: where it begins and ends.
pub(super) struct Directory {
    pub at: u64,
    pub end: u64,
    pub rows: Vec<Row>,
}

impl Directory {
    pub fn row(&self, tag: u16) -> Option<&Row> {
        self.rows.iter().find(|row| row.tag == tag)
    }
}

/// A file with its byte order.
pub(super) struct Look<'a> {
    pub file: &'a dyn Bytes,
    pub big_end: bool,
    first: u32,
}

impl<'a> Look<'a> {
    pub fn new(file: &'a dyn Bytes) -> Result<Self, Fault> {
        let head = bytes(file, 0, 8)?;
        let mut look = Self { file, big_end: head.starts_with(b"MM"), first: 0 };
        if !(look.big_end || head.starts_with(b"II")) || look.two(&head, 2) != Some(42) {
            return Err(Fault::Unsupported("no classic TIFF"));
        }
        look.first = look.four(&head, 4).ok_or(Fault::Truncated)?;
        Ok(look)
    }

    pub fn two(&self, bytes: &[u8], at: usize) -> Option<u16> {
        if self.big_end { number::be16(bytes, at) } else { number::le16(bytes, at) }
    }

    pub fn four(&self, bytes: &[u8], at: usize) -> Option<u32> {
        if self.big_end { number::be32(bytes, at) } else { number::le32(bytes, at) }
    }

    /// All directories that follow each other from the header on.
    pub fn chain(&self) -> Result<Vec<Directory>, Fault> {
        let mut chain: Vec<Directory> = Vec::new();
        let mut at = u64::from(self.first);
        while at != 0 {
            if chain.len() >= limits::IFDS || chain.iter().any(|one| one.at == at) {
                return Err(Fault::Malformed("a chain of directories without an end"));
            }
            let (directory, next) = self.directory(at)?;
            chain.push(directory);
            at = next;
        }
        Ok(chain)
    }

    fn directory(&self, at: u64) -> Result<(Directory, u64), Fault> {
        let number = self.two(&bytes(self.file, at, 2)?, 0).map_or(0, usize::from);
        if number > limits::IFD_ENTRIES {
            return Err(Fault::TooMuch("entries of a directory"));
        }
        let raw = bytes(self.file, at + 2, number * 12 + 4)?;
        let rows = raw.chunks_exact(12).take(number).zip(0_u64..);
        let rows = rows.filter_map(|(row, index)| self.row(row, at + 2 + index * 12)).collect();
        let next = self.four(&raw, number * 12).ok_or(Fault::Truncated)?;
        Ok((Directory { at, end: at + 2 + raw.len() as u64, rows }, u64::from(next)))
    }

    fn row(&self, raw: &[u8], place: u64) -> Option<Row> {
        let (tag, kind, count) = (self.two(raw, 0)?, self.two(raw, 2)?, u64::from(self.four(raw, 4)?));
        let each = match kind {
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 => 8,
            _ => 1,
        };
        let len = count.saturating_mul(each);
        let outside = len > 4;
        let at = if outside { u64::from(self.four(raw, 8)?) } else { place + 8 };
        Some(Row { tag, kind, count, at, len, outside })
    }

    /// The value of an entry.
    pub fn value(&self, row: &Row) -> Result<Vec<u8>, Fault> {
        let len = if row.len > limits::IFD_VALUE { Err(Fault::TooMuch("a value")) } else { Ok(row.len) }?;
        bytes(self.file, row.at, usize::try_from(len).unwrap_or(usize::MAX))
    }

    /// Whether the room of an entry behind its value is zero.
    pub fn filled(&self, row: &Row) -> Result<bool, Fault> {
        if row.outside {
            return Ok(true);
        }
        let room = usize::try_from(4 - row.len.min(4)).unwrap_or(0);
        Ok(bytes(self.file, row.at + row.len, room)?.iter().all(|byte| *byte == 0))
    }

    fn numbers(&self, row: &Row) -> Result<Vec<u64>, Fault> {
        let value = self.value(row)?;
        match row.kind {
            3 => Ok((0..value.len() / 2).filter_map(|at| self.two(&value, at * 2)).map(u64::from).collect()),
            4 => Ok((0..value.len() / 4).filter_map(|at| self.four(&value, at * 4)).map(u64::from).collect()),
            _ => Err(Fault::Malformed("the type of a number")),
        }
    }

    /// The first number of an entry.
    pub fn number(&self, directory: &Directory, tag: u16) -> Result<Option<u64>, Fault> {
        let Some(row) = directory.row(tag) else { return Ok(None) };
        Ok(self.numbers(row)?.first().copied())
    }

    /// Places and lengths of strips or tiles.
    pub fn pieces(&self, directory: &Directory) -> Result<Vec<(u64, u64)>, Fault> {
        let [strips, tiles] = [[0x0111, 0x0117], [0x0144, 0x0145]].map(|pair| pair.map(|tag| directory.row(tag)));
        let (places, lengths) = match (strips, tiles) {
            ([Some(places), Some(lengths)], [None, None]) | ([None, None], [Some(places), Some(lengths)]) => {
                (self.numbers(places)?, self.numbers(lengths)?)
            }
            _ => return Err(Fault::Malformed("strips and tiles, or neither")),
        };
        if places.len() != lengths.len() {
            return Err(Fault::Malformed("places and lengths of strips"));
        }
        Ok(places.into_iter().zip(lengths).collect())
    }

    /// Holds that a JPEG strip has nothing but coding before its first scan, between its scans and after its end.
    pub fn only_coding(&self, at: u64, len: u64) -> Result<(), Fault> {
        let mut strip = vec![0; usize::try_from(len).ok().filter(|len| *len <= 256 << 20).ok_or(NOT_ALLOWED)?];
        self.file.fill(at, &mut strip)?;
        let mut rest = strip.strip_prefix(&[0xff, 0xd8]).ok_or(NOT_ALLOWED)?;
        loop {
            let (marker, after) = match rest {
                [0xff, 0xff, ..] => (0xff, rest.get(1..).unwrap_or_default()),
                [0xff, marker, after @ ..] => (*marker, after),
                _ => return Err(NOT_ALLOWED),
            };
            rest = match marker {
                0xff => after,
                0xd9 if after.is_empty() => return Ok(()),
                // Frames, tables, restarts, scans; Adobe's word on colours, which has one length.
                0xc0..=0xcf | 0xda..=0xdd => behind(after, marker == 0xda)?,
                0xee if after.starts_with(b"\0\x0eAdobe") => behind(after, false)?,
                _ => return Err(NOT_ALLOWED),
            };
        }
    }
}

/// Bytes of the file. Values all over a file with many pages are no metadata to be counted: this look has its own bounds.
fn bytes(file: &dyn Bytes, at: u64, len: usize) -> Result<Vec<u8>, Fault> {
    if at.checked_add(len as u64).is_none_or(|end| end > file.size()) {
        return Err(Fault::Truncated);
    }
    let mut bytes = vec![0; len];
    file.fill(at, &mut bytes)?;
    Ok(bytes)
}

/// What follows a segment, and the coded data after it.
fn behind(segment: &[u8], scan: bool) -> Result<&[u8], Fault> {
    let len = number::be16(segment, 0).map(usize::from).filter(|len| *len >= 2).ok_or(NOT_ALLOWED)?;
    let mut rest = segment.get(len..).ok_or(NOT_ALLOWED)?;
    if !scan {
        return Ok(rest);
    }
    loop {
        let at = memchr::memchr(0xff, rest).ok_or(NOT_ALLOWED)?;
        rest = rest.get(at..).unwrap_or_default();
        match rest.get(1) {
            Some(0 | 0xd0..=0xd7) => rest = rest.get(2..).unwrap_or_default(),
            _ => return Ok(rest),
        }
    }
}
