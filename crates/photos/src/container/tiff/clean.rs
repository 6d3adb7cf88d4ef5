//! Cleaning: a new file with the directory of each page, the values that do not fit into it, and the strips or tiles.

use super::allowed;
use super::page::{Field, Page, only};
use crate::block::exif::ifd::{Directory, Order, Walker};
use crate::block::exif::value::Numbers;
use crate::clean::copy_range;
use crate::{Bytes, Fault};
use std::collections::BTreeMap;
use std::io::Write;

pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    let mut walker = Walker::new(file);
    let (layout, first) = walker.header()?;
    if layout.big {
        return Err(Fault::Unsupported("cleaning of BigTIFF"));
    }
    let mut directories = Vec::new();
    let mut at = first;
    while at != 0 {
        let directory = walker.directory(at, layout)?;
        at = directory.next;
        directories.push(directory);
    }
    let kept = kept(&mut walker, directories)?;
    let paged = kept.len() > 1;
    let pages = kept.iter().map(|directory| Page::of(&mut walker, directory, paged)).collect::<Result<Vec<_>, _>>()?;
    apart(&pages, &mut walker)?;
    let head = Head::of(layout.order, &pages, file.size() <= u64::from(u16::MAX))?;
    out.write_all(&head.bytes)?;
    for (at, len) in pages.iter().flat_map(|page| &page.pieces).filter(|(_, len)| *len > 0) {
        copy_range(file, *at, *len, out)?;
    }
    Ok(())
}

/// The picture: the first that is no smaller copy. With it the further pages of a document, when all say to be pages; any
/// other picture in the file is one that a viewer does not show.
fn kept(walker: &mut Walker<'_>, directories: Vec<Directory>) -> Result<Vec<Directory>, Fault> {
    let mut kept: Vec<Directory> = Vec::new();
    let mut paged = false;
    for directory in directories {
        let subfile = match only(&directory, allowed::SUBFILE)? {
            Some(entry) => Numbers::new(&walker.value(entry)?, entry.kind, entry.order).whole(0).unwrap_or(0),
            None => 0,
        };
        match subfile {
            0 | 2 if kept.is_empty() => {
                paged = subfile == 2;
                kept.push(directory);
            }
            2 if paged => kept.push(directory),
            0..=3 => {}
            _ => return Err(Fault::Unsupported("a mask in a TIFF file")),
        }
    }
    if kept.is_empty() { Err(Fault::Unsupported("a TIFF file without a picture")) } else { Ok(kept) }
}

/// Refuses strips that lie over each other, or over directories and values: copied, they would carry these along.
fn apart(pages: &[Page], walker: &mut Walker<'_>) -> Result<(), Fault> {
    let mut pieces: Vec<_> = pages.iter().flat_map(|page| &page.pieces).filter(|(_, len)| *len > 0).collect();
    pieces.sort_unstable();
    let over = pieces.windows(2).any(|two| matches!(two, [(at, len), (next, _)] if at.saturating_add(*len) > *next));
    let gaps = walker.used.gaps(walker.bytes.size());
    let free = |(at, len): &(u64, u64)| {
        let before = gaps.partition_point(|gap| gap.0 <= *at);
        let gap = before.checked_sub(1).and_then(|gap| gaps.get(gap));
        gap.is_some_and(|gap| at.saturating_add(*len) <= gap.1)
    };
    if over || !pieces.into_iter().all(free) {
        return Err(Fault::Unsupported("strips over each other"));
    }
    Ok(())
}

/// All bytes before the strips.
struct Head {
    bytes: Vec<u8>,
    order: Order,
    /// Values that stand there already: equal ones stand once.
    values: BTreeMap<Vec<u8>, u32>,
}

impl Head {
    fn of(order: Order, pages: &[Page], short: bool) -> Result<Self, Fault> {
        let sizes = pages.iter().map(|page| 2 + 12 * (page.fields.len() + 1) + 4);
        let starts = sizes.scan(8, |at, size| Some(std::mem::replace(at, *at + size))).collect::<Vec<_>>();
        let room: usize = pages.iter().map(|page| 2 + 12 * (page.fields.len() + 1) + 4).sum();
        let mut head = Self { bytes: vec![0; 8 + room], order, values: BTreeMap::new() };
        head.values(pages)?;
        let kinds: Vec<u16> = pages.iter().map(|page| if short && page.places.1 == 3 { 3 } else { 4 }).collect();
        let mut slots = Vec::new();
        for (page, kind) in pages.iter().zip(&kinds) {
            let len = page.pieces.len() * if *kind == 3 { 2 } else { 4 };
            let slot = head.bytes.len();
            if len > 4 {
                head.bytes.resize(slot + len, 0);
            }
            slots.push(slot);
        }
        head.odd(pages)?;
        let mut at = head.bytes.len() as u64;
        for (index, page) in pages.iter().enumerate() {
            let (Some(start), Some(kind), Some(slot)) = (starts.get(index), kinds.get(index), slots.get(index)) else {
                return Err(Fault::TooMuch("pages"));
            };
            let places = head.places(page, *kind, &mut at)?;
            let next = starts.get(index + 1).copied().unwrap_or(0);
            head.directory(page, *start, next, (*kind, *slot, places))?;
        }
        head.header()?;
        Ok(head)
    }

    fn header(&mut self) -> Result<(), Fault> {
        let (letters, magic, first) = match self.order {
            Order::Little => (b"II", 42_u16.to_le_bytes(), 8_u32.to_le_bytes()),
            Order::Big => (b"MM", 42_u16.to_be_bytes(), 8_u32.to_be_bytes()),
        };
        self.put(0, letters)?;
        self.put(2, &magic)?;
        self.put(4, &first)
    }

    /// Values that do not fit into their entries; those of an odd length come last, so that all others stand on even places.
    fn values(&mut self, pages: &[Page]) -> Result<(), Fault> {
        let even = |field: &&Field| field.value.len() > 4 && field.value.len().is_multiple_of(2);
        pages.iter().flat_map(|page| &page.fields).filter(even).try_for_each(|field| self.keep(field))
    }

    fn odd(&mut self, pages: &[Page]) -> Result<(), Fault> {
        let odd = |field: &&Field| field.value.len() > 4 && !field.value.len().is_multiple_of(2);
        pages.iter().flat_map(|page| &page.fields).filter(odd).try_for_each(|field| self.keep(field))
    }

    fn keep(&mut self, field: &Field) -> Result<(), Fault> {
        let at = u32::try_from(self.bytes.len()).map_err(|_| Fault::TooMuch("values"))?;
        if !self.values.contains_key(&field.value) {
            self.bytes.extend_from_slice(&field.value);
            self.values.insert(field.value.clone(), at);
        }
        Ok(())
    }

    /// The new places of the strips of a page, as the value of an entry.
    fn places(&self, page: &Page, kind: u16, at: &mut u64) -> Result<Vec<u8>, Fault> {
        let mut value = Vec::new();
        for (_, len) in &page.pieces {
            let place = if *len == 0 { 0 } else { *at };
            *at = at.saturating_add(*len);
            let place = u32::try_from(place).map_err(|_| Fault::TooMuch("a file of more than 4 GiB"))?;
            match kind {
                3 => value.extend(self.two(u16::try_from(place).map_err(|_| Fault::TooMuch("strips"))?)),
                _ => value.extend(self.four(place)),
            }
        }
        Ok(value)
    }

    fn directory(
        &mut self,
        page: &Page,
        start: usize,
        next: usize,
        (kind, slot, places): (u16, usize, Vec<u8>),
    ) -> Result<(), Fault> {
        let mut raw = Vec::new();
        let number = page.fields.len() + 1;
        raw.extend(self.two(u16::try_from(number).map_err(|_| Fault::TooMuch("entries of a directory"))?));
        let before = page.fields.iter().take_while(|field| field.tag < page.places.0).count();
        let (low, high) = page.fields.split_at(before);
        low.iter().for_each(|field| raw.extend(self.entry(field)));
        let count = u32::try_from(page.pieces.len()).map_err(|_| Fault::TooMuch("strips"))?;
        raw.extend(self.row(page.places.0, kind, count, &places, u32::try_from(slot).unwrap_or(u32::MAX)));
        high.iter().for_each(|field| raw.extend(self.entry(field)));
        raw.extend(self.four(u32::try_from(next).map_err(|_| Fault::TooMuch("pages"))?));
        if places.len() > 4 {
            self.put(slot, &places)?;
        }
        self.put(start, &raw)
    }

    fn entry(&self, field: &Field) -> Vec<u8> {
        let at = self.values.get(&field.value).copied().unwrap_or(0);
        self.row(field.tag, field.kind, u32::try_from(field.count).unwrap_or(u32::MAX), &field.value, at)
    }

    fn row(&self, tag: u16, kind: u16, count: u32, value: &[u8], at: u32) -> Vec<u8> {
        let mut row = [self.two(tag), self.two(kind)].concat();
        row.extend(self.four(count));
        if value.len() > 4 {
            row.extend(self.four(at));
        } else {
            row.extend(value.iter().copied().chain([0; 4]).take(4));
        }
        row
    }

    fn put(&mut self, at: usize, bytes: &[u8]) -> Result<(), Fault> {
        let room = at.checked_add(bytes.len()).and_then(|end| self.bytes.get_mut(at..end));
        room.ok_or(Fault::TooMuch("values"))?.copy_from_slice(bytes);
        Ok(())
    }

    fn two(&self, number: u16) -> [u8; 2] {
        if self.order == Order::Big { number.to_be_bytes() } else { number.to_le_bytes() }
    }

    fn four(&self, number: u32) -> [u8; 4] {
        if self.order == Order::Big { number.to_be_bytes() } else { number.to_le_bytes() }
    }
}
