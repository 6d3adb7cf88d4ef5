//! Walks over the directories of a TIFF structure (TIFF 6.0, BigTIFF) without believing any offset or count.

use super::ranges::Ranges;
use crate::bytes::number;
use crate::{Bytes, Fault, limits};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Which end of a number comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// `II`.
    Little,
    /// `MM`.
    Big,
}

impl Order {
    /// By the two letters of a TIFF header.
    pub fn of(letters: &[u8]) -> Option<Self> {
        match letters.get(..2)? {
            b"II" => Some(Self::Little),
            b"MM" => Some(Self::Big),
            _ => None,
        }
    }

    /// Two bytes.
    pub fn u16(self, bytes: &[u8], at: usize) -> Option<u16> {
        if self == Self::Big { number::be16(bytes, at) } else { number::le16(bytes, at) }
    }

    /// Four bytes.
    pub fn u32(self, bytes: &[u8], at: usize) -> Option<u32> {
        if self == Self::Big { number::be32(bytes, at) } else { number::le32(bytes, at) }
    }

    /// Eight bytes.
    pub fn u64(self, bytes: &[u8], at: usize) -> Option<u64> {
        let big = number::be64(bytes, at)?;
        Some(if self == Self::Big { big } else { big.swap_bytes() })
    }
}

/// How the offsets of a directory are meant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    /// Byte order.
    pub order: Order,
    /// What offsets are counted from.
    pub base: u64,
    /// Whether it is BigTIFF: wide counts and offsets.
    pub big: bool,
}

/// One entry of a directory; its value is not read yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    /// Its number.
    pub tag: u16,
    /// The type of its values, 1 to 18 or 129.
    pub kind: u16,
    /// How many values.
    pub count: u64,
    /// Where they begin, from the start of the bytes.
    pub at: u64,
    /// Their length in bytes; 0 for an unknown type.
    pub len: u64,
    /// Whether they stand in the entry itself.
    pub inline: bool,
    /// Byte order.
    pub order: Order,
}

/// One directory.
#[derive(Debug)]
pub(crate) struct Directory {
    /// Its entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// Offset of the next one, 0 for none.
    pub next: u64,
}

impl Directory {
    /// The first entry with a number.
    pub fn get(&self, tag: u16) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.tag == tag)
    }
}

/// Bytes of one value of a type; 0 for an unknown type.
pub(crate) const fn width(kind: u16) -> u64 {
    match kind {
        1 | 2 | 6 | 7 | 129 => 1,
        3 | 8 => 2,
        4 | 9 | 11 | 13 => 4,
        5 | 10 | 12 | 16..=18 => 8,
        _ => 0,
    }
}

/// Small values far from the head of a file are read in steps of this many bytes.
const STEP: usize = 16 * 1024;

/// Reads directories and values, each directory once, all within [`limits`].
pub(crate) struct Walker<'a> {
    /// What is read.
    pub bytes: &'a dyn Bytes,
    /// What something refers to.
    pub used: Ranges,
    seen: BTreeSet<u64>,
    spent: u64,
    window: (u64, Vec<u8>),
    order: Order,
}

impl<'a> Walker<'a> {
    /// Over bytes that offsets count from.
    pub fn new(bytes: &'a dyn Bytes) -> Self {
        Self {
            bytes,
            used: Ranges::default(),
            seen: BTreeSet::new(),
            spent: 0,
            window: (0, Vec::new()),
            order: Order::Big,
        }
    }

    /// Reads the header: how the structure is laid out, and where its first directory is.
    ///
    /// # Errors
    /// [`Fault::Malformed`] for what is no TIFF structure.
    pub fn header(&mut self) -> Result<(Layout, u64), Fault> {
        let head = self.bytes.up_to(0, 16)?;
        let order = Order::of(&head).ok_or(Fault::Malformed("byte order"))?;
        let magic = order.u16(&head, 2).ok_or(Fault::Truncated)?;
        let big = magic == 43;
        // 42 is TIFF; RO, SR and U are how Olympus and Panasonic number their raw files.
        if !big && !matches!(magic, 42 | 0x4f52 | 0x5352 | 0x0055) {
            return Err(Fault::Malformed("TIFF header"));
        }
        let first = if big { order.u64(&head, 8) } else { order.u32(&head, 4).map(u64::from) };
        self.used.add(0, if big { 16 } else { 8 });
        self.order = order;
        Ok((Layout { order, base: 0, big }, first.ok_or(Fault::Truncated)?))
    }

    /// The byte order that the header says.
    pub const fn order(&self) -> Order {
        self.order
    }

    /// Reads the directory at a place counted from the start of the bytes.
    ///
    /// # Errors
    /// [`Fault`] when it is not all there, was read before, or is one too many.
    pub fn directory(&mut self, at: u64, layout: Layout) -> Result<Directory, Fault> {
        if self.seen.contains(&at) {
            return Err(Fault::Malformed("a directory twice"));
        }
        if self.seen.len() >= limits::IFDS {
            return Err(Fault::TooMuch("directories"));
        }
        self.seen.insert(at);
        let (head, step) = if layout.big { (8_u64, 20_u64) } else { (2, 12) };
        let counted = self.get(at, if layout.big { 8 } else { 2 })?;
        let count =
            if layout.big { layout.order.u64(&counted, 0) } else { layout.order.u16(&counted, 0).map(u64::from) };
        let count = count.ok_or(Fault::Truncated)?;
        if count > limits::IFD_ENTRIES as u64 {
            return Err(Fault::TooMuch("entries of a directory"));
        }
        let start = at.checked_add(head).ok_or(Fault::Truncated)?;
        self.entries(at, start, count, step, layout)
    }

    fn entries(&mut self, at: u64, start: u64, count: u64, step: u64, layout: Layout) -> Result<Directory, Fault> {
        let link = if layout.big { 8 } else { 4 };
        let len = count * step;
        let raw = self.get(start, usize::try_from(len).unwrap_or(usize::MAX))?;
        let end = start + len;
        // Makers' notes often leave the link to the next directory out, so its absence is no fault.
        let next = match self.get(end, link) {
            Ok(next) if layout.big => layout.order.u64(&next, 0).unwrap_or(0),
            Ok(next) => layout.order.u32(&next, 0).map_or(0, u64::from),
            Err(_) => 0,
        };
        self.used.add(at, end.saturating_add(link as u64) - at);
        let pieces = raw.chunks_exact(usize::try_from(step).unwrap_or(12));
        let places = (0..).map(|number: u64| start + number * step);
        let entries: Vec<_> = pieces.zip(places).filter_map(|(piece, place)| entry(piece, place, layout)).collect();
        for entry in entries.iter().filter(|entry| !entry.inline) {
            self.used.add(entry.at, entry.len);
        }
        Ok(Directory { entries, next })
    }

    /// The value of an entry.
    ///
    /// # Errors
    /// [`Fault::TooMuch`] beyond [`limits::IFD_VALUE`], [`Fault::Truncated`] outside the bytes.
    pub fn value(&mut self, entry: &Entry) -> Result<Cow<'a, [u8]>, Fault> {
        if entry.len > limits::IFD_VALUE {
            return Err(if entry.at.saturating_add(entry.len) > self.bytes.size() {
                Fault::Truncated
            } else {
                Fault::TooMuch("a value")
            });
        }
        self.get(entry.at, usize::try_from(entry.len).unwrap_or(usize::MAX))
    }

    /// The beginning of the value of an entry, at most `most` bytes.
    ///
    /// # Errors
    /// As [`Walker::value`].
    pub fn beginning(&mut self, entry: &Entry, most: usize) -> Result<Cow<'a, [u8]>, Fault> {
        self.get(entry.at, usize::try_from(entry.len).unwrap_or(usize::MAX).min(most))
    }

    /// Bytes from anywhere. Small ones far from the head come out of a window, so that hundreds of values that stand
    /// together cost one read.
    ///
    /// # Errors
    /// [`Fault::Truncated`] when they are not there, [`Fault::TooMuch`] beyond [`limits::METADATA`].
    pub fn get(&mut self, at: u64, len: usize) -> Result<Cow<'a, [u8]>, Fault> {
        let end = at.checked_add(len as u64).filter(|end| *end <= self.bytes.size()).ok_or(Fault::Truncated)?;
        if end <= limits::HEAD as u64 || len > STEP {
            self.spend(len)?;
            return self.bytes.get(at, len);
        }
        if at < self.window.0 || end > self.window.0 + self.window.1.len() as u64 {
            let fresh = self.bytes.up_to(at, STEP)?;
            self.spend(fresh.len())?;
            self.window = (at, fresh.into_owned());
        }
        let from = usize::try_from(at - self.window.0).unwrap_or(usize::MAX);
        let found = from.checked_add(len).and_then(|to| self.window.1.get(from..to)).ok_or(Fault::Truncated)?;
        Ok(Cow::Owned(found.to_vec()))
    }

    fn spend(&mut self, len: usize) -> Result<(), Fault> {
        self.spent = self.spent.saturating_add(len as u64);
        if self.spent > limits::METADATA { Err(Fault::TooMuch("values")) } else { Ok(()) }
    }
}

fn entry(piece: &[u8], place: u64, layout: Layout) -> Option<Entry> {
    let Layout { order, base, big } = layout;
    let (tag, kind) = (order.u16(piece, 0)?, order.u16(piece, 2)?);
    let (count, slot, room) =
        if big { (order.u64(piece, 4)?, place + 12, 8) } else { (u64::from(order.u32(piece, 4)?), place + 8, 4) };
    let len = count.saturating_mul(width(kind));
    let inline = len <= room;
    let offset = if big { order.u64(piece, 12)? } else { u64::from(order.u32(piece, 8)?) };
    let at = if inline { slot } else { base.saturating_add(offset) };
    Some(Entry { tag, kind, count, at, len, inline, order })
}
