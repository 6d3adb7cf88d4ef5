//! The second look.

use crate::block::icc;
use crate::clean::hash_range;
use crate::container::turn;
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault, limits};
use blake3::{Hash, Hasher};
use std::collections::BTreeSet;

pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let strict = how == Strictness::OnlyThis;
    let mut header = [0; 12];
    file.fill(0, &mut header)?;
    let end = u64::from(le32(&header, 4)) + 8;
    if end > file.size() || strict && end != file.size() {
        return Err(if strict { NOT_ALLOWED } else { Fault::Truncated });
    }
    let mut look = Look {
        file,
        strict,
        picture: Hasher::new(),
        colour: None,
        turn: None,
        steps: 0,
        marks: 0,
        first: None,
        last: None,
        seen: BTreeSet::new(),
    };
    let mut at = 12;
    while at < end {
        at = look.chunk(at, end)?;
        if look.simple() && !strict {
            // What follows a picture without a header of features is heeded by no viewer.
            break;
        }
    }
    look.conclude()
}

struct Look<'a> {
    file: &'a dyn Bytes,
    strict: bool,
    picture: Hasher,
    colour: Option<Hash>,
    turn: Option<u16>,
    steps: usize,
    /// The features that the header names.
    marks: u8,
    first: Option<[u8; 4]>,
    last: Option<[u8; 4]>,
    seen: BTreeSet<[u8; 4]>,
}

impl Look<'_> {
    fn simple(&self) -> bool {
        matches!(self.first, Some([b'V', b'P', b'8', b' ' | b'L']))
    }

    /// Kind, length and end of a chunk, the byte that fills it included.
    fn header(&mut self, at: u64, end: u64) -> Result<([u8; 4], u64, u64), Fault> {
        self.steps += 1;
        if self.steps > limits::CHUNKS {
            return Err(Fault::TooMuch("WebP chunks"));
        }
        let mut header = [0; 8];
        self.file.fill(at, &mut header)?;
        let [a, b, c, d, ..] = header;
        let len = u64::from(le32(&header, 4));
        let after = at + 8 + len + len % 2;
        if after > end + len % 2 {
            return Err(Fault::Truncated);
        }
        if self.strict && len % 2 == 1 {
            let mut filler = [1];
            self.file.fill(after - 1, &mut filler)?;
            self.must(filler == [0] && after <= end)?;
        }
        Ok(([a, b, c, d], len, after))
    }

    /// Holds for a cleaned copy; an original may do otherwise.
    fn must(&self, holds: bool) -> Result<(), Fault> {
        if self.strict && !holds { Err(NOT_ALLOWED) } else { Ok(()) }
    }

    fn chunk(&mut self, at: u64, end: u64) -> Result<u64, Fault> {
        let (kind, len, after) = self.header(at, end)?;
        let again = self.seen.contains(&kind);
        self.must(!again || &kind == b"ANMF")?;
        self.must(match self.first {
            None => matches!(&kind, b"VP8X" | b"VP8 " | b"VP8L"),
            Some(first) => &first == b"VP8X",
        })?;
        self.must(self.last != Some(*b"EXIF"))?;
        match &kind {
            b"VP8X" if self.seen.is_empty() => self.features(at + 8, len)?,
            b"ICCP" if !again => {
                let profile = self.content(at + 8, len)?;
                let cleaned = icc::cleaned(&profile)?;
                self.must(cleaned == profile)?;
                self.colour = Some(blake3::hash(&cleaned));
            }
            b"EXIF" if !again => {
                let data = self.content(at + 8, len)?;
                let turned = turn::of(data.strip_prefix(b"Exif\0\0").unwrap_or(&data));
                self.turn = turned.filter(|turn| (2..=8).contains(turn));
                self.must(self.turn.is_some_and(|turn| data == turn::minimal(turn)))?;
            }
            b"ANIM" | b"ALPH" | b"VP8 " | b"VP8L" if !again => self.hashed(kind, at + 8, len)?,
            b"ANMF" => self.frame(at + 8, at + 8 + len)?,
            _ => self.must(false)?,
        }
        self.seen.insert(kind);
        self.first = self.first.or(Some(kind));
        self.last = Some(kind);
        Ok(after)
    }

    fn content(&self, body: u64, len: u64) -> Result<Vec<u8>, Fault> {
        let len = usize::try_from(len).ok().filter(|len| *len <= limits::INFLATED);
        Ok(self.file.get(body, len.ok_or(Fault::TooMuch("WebP chunk"))?)?.into_owned())
    }

    fn hashed(&mut self, kind: [u8; 4], body: u64, len: u64) -> Result<(), Fault> {
        self.picture.update(&kind);
        self.picture.update(&len.to_le_bytes());
        hash_range(self.file, body, len, &mut self.picture)
    }

    fn features(&mut self, body: u64, len: u64) -> Result<(), Fault> {
        let header = self.content(body, len)?;
        let [marks, a, b, c, sides @ ..] = header.as_slice() else { return Err(Fault::Malformed("WebP")) };
        self.must(len == 10 && marks & 0b1100_0101 == 0 && [*a, *b, *c] == [0; 3])?;
        self.marks = *marks;
        self.picture.update(&[marks & 0b0001_0010]);
        self.picture.update(sides.get(..6).ok_or(Fault::Malformed("WebP"))?);
        Ok(())
    }

    fn frame(&mut self, start: u64, end: u64) -> Result<(), Fault> {
        let mut header = vec![0; 16];
        self.file.fill(start, &mut header)?;
        let marks = header.last().copied().unwrap_or(0);
        self.must(marks & !3 == 0)?;
        header.pop();
        self.picture.update(&header);
        self.picture.update(&[marks & 3]);
        let mut at = start + 16;
        while at < end {
            let (kind, len, after) = self.header(at, end)?;
            if matches!(&kind, b"ALPH" | b"VP8 " | b"VP8L") {
                self.hashed(kind, at + 8, len)?;
            } else {
                self.must(false)?;
            }
            at = after;
        }
        Ok(())
    }

    fn conclude(self) -> Result<Essence, Fault> {
        let has = |kind: &[u8; 4]| self.seen.contains(kind);
        let announced = |mark: u8| self.marks & mark != 0;
        self.must(announced(0x20) == has(b"ICCP") && announced(8) == has(b"EXIF"))?;
        self.must(announced(2) == has(b"ANMF"))?;
        Ok(Essence {
            picture: self.picture.finalize(),
            orientation: u64::from(self.turn.unwrap_or(1)),
            colour: self.colour.unwrap_or_else(|| blake3::hash(b"")),
        })
    }
}

fn le32(bytes: &[u8], at: usize) -> u32 {
    crate::bytes::number::le32(bytes, at).unwrap_or(0)
}
