//! The second look.

use crate::block::icc;
use crate::container::turn;
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault, limits};
use blake3::{Hash, Hasher};
use flate2::{Decompress, FlushDecompress, Status};
use std::collections::BTreeSet;

pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let strict = how == Strictness::OnlyThis;
    let mut look =
        Look { file, strict, picture: Hasher::new(), colour: None, turn: None, data: None, seen: BTreeSet::new() };
    let mut at = 8;
    for _ in 0..limits::CHUNKS {
        let mut header = [0; 8];
        file.fill(at, &mut header)?;
        let [a, b, c, d, kind @ ..] = header;
        let len = u64::from(u32::from_be_bytes([a, b, c, d]));
        look.chunk(kind, at + 8, len)?;
        at = at.saturating_add(len).saturating_add(12);
        if &kind == b"IEND" {
            return look.conclude(at);
        }
    }
    Err(Fault::TooMuch("PNG chunks"))
}

struct Look<'a> {
    file: &'a dyn Bytes,
    strict: bool,
    picture: Hasher,
    colour: Option<Hash>,
    turn: Option<u16>,
    /// The frame that is being unpacked.
    data: Option<Data>,
    seen: BTreeSet<[u8; 4]>,
}

/// Kinds with their shortest and longest length: the allow-list. One row a line.
const ALLOWED: &[(&[u8; 4], u64, u64)] = &[
    (b"IHDR", 13, 13),
    (b"PLTE", 3, 768),
    (b"IEND", 0, 0),
    (b"tRNS", 1, 256),
    (b"acTL", 8, 8),
    (b"fcTL", 26, 26),
    (b"gAMA", 4, 4),
    (b"cHRM", 32, 32),
    (b"sRGB", 1, 1),
    (b"cICP", 4, 4),
    (b"mDCV", 24, 24),
    (b"cLLI", 8, 8),
    (b"sBIT", 1, 4),
    (b"bKGD", 1, 6),
    (b"pHYs", 9, 9),
];

impl Look<'_> {
    fn chunk(&mut self, kind: [u8; 4], body: u64, len: u64) -> Result<(), Fault> {
        let again = !self.seen.insert(kind);
        match &kind {
            b"IDAT" => return self.unpack(body, len),
            b"fdAT" => {
                let skip = len.min(4);
                return self.unpack(body + skip, len - skip);
            }
            b"fcTL" | b"IEND" => self.frame()?,
            b"eXIf" if !again => return self.exif(&self.content(body, len)?),
            b"iCCP" if !again => return self.profile(&self.content(body, len)?),
            _ => {}
        }
        let row = ALLOWED.iter().find(|(known, ..)| **known == kind);
        let fits = row.is_some_and(|(_, least, most)| (*least..=*most).contains(&len));
        let once = !again || &kind == b"fcTL";
        let odd = &kind == b"PLTE" && !len.is_multiple_of(3) || &kind == b"bKGD" && !matches!(len, 1 | 2 | 6);
        if fits && once && !odd {
            self.picture.update(&kind);
            let content = self.content(body, len)?;
            self.picture.update(&content);
            Ok(())
        } else if self.strict {
            Err(NOT_ALLOWED)
        } else {
            Ok(())
        }
    }

    fn content(&self, body: u64, len: u64) -> Result<Vec<u8>, Fault> {
        let len = usize::try_from(len).ok().filter(|len| *len <= limits::INFLATED);
        let len = len.ok_or(Fault::TooMuch("PNG chunk"))?;
        if len > 32 {
            return Ok(self.file.get(body, len)?.into_owned());
        }
        // There is one for each frame: walked over, not counted.
        let mut content = vec![0; len];
        self.file.fill(body, &mut content)?;
        Ok(content)
    }

    fn unpack(&mut self, body: u64, len: u64) -> Result<(), Fault> {
        let end = body.checked_add(len).filter(|end| *end <= self.file.size()).ok_or(Fault::Truncated)?;
        let data = self.data.get_or_insert_with(Data::new);
        let mut buffer = vec![0; limits::WINDOW];
        let mut at = body;
        while at < end {
            let step = usize::try_from(end - at).unwrap_or(usize::MAX).min(limits::WINDOW);
            let part = buffer.get_mut(..step).ok_or(Fault::Truncated)?;
            self.file.fill(at, part)?;
            data.feed(part, &mut self.picture)?;
            at += step as u64;
        }
        Ok(())
    }

    /// The end of a frame: its data must have come to their end, and with them its chunks.
    fn frame(&mut self) -> Result<(), Fault> {
        match self.data.take() {
            Some(data) if !data.ended => Err(Fault::Truncated),
            Some(data) if self.strict && data.behind > 0 => Err(NOT_ALLOWED),
            _ => Ok(()),
        }
    }

    fn exif(&mut self, data: &[u8]) -> Result<(), Fault> {
        let turned = turn::of(data.strip_prefix(b"Exif\0\0").unwrap_or(data));
        self.turn = turned.filter(|turn| (2..=8).contains(turn));
        if self.strict && self.turn.is_none_or(|turn| data != turn::minimal(turn)) {
            return Err(NOT_ALLOWED);
        }
        Ok(())
    }

    fn profile(&mut self, data: &[u8]) -> Result<(), Fault> {
        let end = data.iter().position(|byte| *byte == 0).ok_or(Fault::Malformed("colour profile"))?;
        let name: String = data.get(..end).unwrap_or_default().iter().map(|byte| char::from(*byte)).collect();
        let packed = data.get(end + 2..).ok_or(Fault::Malformed("colour profile"))?;
        let mut unpacking = flate2::Decompress::new(true);
        let mut profile = Vec::with_capacity(limits::inflated(packed.len()));
        let status = unpacking.decompress_vec(packed, &mut profile, FlushDecompress::Finish);
        if !matches!(status, Ok(Status::StreamEnd)) {
            return Err(Fault::Malformed("colour profile"));
        }
        let cleaned = icc::cleaned(&profile)?;
        self.colour = Some(blake3::hash(&cleaned));
        let whole = unpacking.total_in() == packed.len() as u64;
        if self.strict && !(cleaned == profile && whole && icc::harmless(&name)) {
            return Err(NOT_ALLOWED);
        }
        Ok(())
    }

    fn conclude(self, end: u64) -> Result<Essence, Fault> {
        if self.strict && end != self.file.size() {
            return Err(NOT_ALLOWED);
        }
        Ok(Essence {
            picture: self.picture.finalize(),
            orientation: u64::from(self.turn.unwrap_or(1)),
            colour: self.colour.unwrap_or_else(|| blake3::hash(b"")),
        })
    }
}

/// One frame, unpacked into a hash.
struct Data {
    inner: Decompress,
    scratch: Vec<u8>,
    ended: bool,
    behind: u64,
}

impl Data {
    fn new() -> Self {
        Self { inner: Decompress::new(true), scratch: vec![0; 64 * 1024], ended: false, behind: 0 }
    }

    fn feed(&mut self, bytes: &[u8], hash: &mut Hasher) -> Result<(), Fault> {
        let mut rest = bytes;
        while !self.ended {
            let (read, written) = (self.inner.total_in(), self.inner.total_out());
            let status = self.inner.decompress(rest, &mut self.scratch, FlushDecompress::None);
            let status = status.map_err(|_| Fault::Malformed("PNG data"))?;
            let taken = usize::try_from(self.inner.total_in() - read).unwrap_or(usize::MAX);
            let made = usize::try_from(self.inner.total_out() - written).unwrap_or(usize::MAX);
            hash.update(self.scratch.get(..made).unwrap_or_default());
            rest = rest.get(taken..).unwrap_or_default();
            self.ended = status == Status::StreamEnd;
            if self.inner.total_out() > limits::PNG_RAW.saturating_mul(2) {
                return Err(Fault::TooMuch("PNG data"));
            }
            if taken == 0 && made == 0 {
                break;
            }
        }
        self.behind += rest.len() as u64 * u64::from(self.ended);
        Ok(())
    }
}
