//! The box `meta` taken apart: items, their places, what they refer to, their properties.

use super::cursor::Cursor;
use super::location::{self, Place};
use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Fault, limits};
use std::collections::BTreeMap;
use std::ops::Range;

/// What `infe` says of an item.
#[derive(Debug, Clone, Default)]
pub(super) struct Item<'a> {
    /// Its four letters.
    pub kind: [u8; 4],
    /// Whether it is protected by a scheme.
    pub protected: bool,
    /// Its name.
    pub name: &'a [u8],
    /// The content type of a `mime` item, the address of a `uri ` item.
    pub content: &'a [u8],
    /// How a `mime` item is packed.
    pub encoding: &'a [u8],
    /// What stands behind all that.
    pub rest: &'a [u8],
}

/// A property of items.
#[derive(Debug, Clone, Copy)]
pub(super) struct Property<'a> {
    /// Its four letters.
    pub kind: [u8; 4],
    /// Its content.
    pub body: &'a [u8],
}

/// That an item has a property.
#[derive(Debug, Clone, Copy)]
pub(super) struct Use {
    /// Which, counted from 0.
    pub property: usize,
    /// Whether nobody may show the item who does not know the property.
    pub essential: bool,
}

/// A `meta` box.
#[derive(Default)]
pub(super) struct Meta<'a> {
    /// The item that is shown.
    pub primary: Option<u32>,
    /// The items by number.
    pub items: BTreeMap<u32, Item<'a>>,
    /// Where their data lie.
    pub places: BTreeMap<u32, Place>,
    /// What an item refers to, by kind of reference and number.
    pub refs: BTreeMap<([u8; 4], u32), Vec<u32>>,
    /// All properties.
    pub properties: Vec<Property<'a>>,
    /// Which item has which.
    pub uses: BTreeMap<u32, Vec<Use>>,
    /// Where in the file the content of `idat` lies.
    pub idat: Option<Range<u64>>,
    /// The box `hdlr`.
    pub handler: &'a [u8],
    /// All other boxes, with their content.
    pub others: Vec<(BoxAt, &'a [u8])>,
    /// What went wrong in parts.
    pub faults: Vec<Fault>,
}

/// The boxes inside a slice with their contents; what is no box ends the list with its fault.
pub(super) fn children<'a>(bytes: &'a [u8], count: &mut BoxCount) -> (Vec<(BoxAt, &'a [u8])>, Option<Fault>) {
    let mut found = Vec::new();
    for one in count.between(&bytes, 0, bytes.len() as u64) {
        match one {
            Ok(one) => found.push((one, content(bytes, &one))),
            Err(fault) => return (found, Some(fault)),
        }
    }
    (found, None)
}

fn content<'a>(bytes: &'a [u8], one: &BoxAt) -> &'a [u8] {
    let place = usize::try_from(one.body).ok().zip(usize::try_from(one.end).ok());
    place.and_then(|(start, end)| bytes.get(start..end)).unwrap_or_default()
}

impl<'a> Meta<'a> {
    /// Reads the content of a `meta` box that lies at `base` in the file. What cannot be read is in `faults`.
    pub fn of(body: &'a [u8], base: u64, count: &mut BoxCount) -> Self {
        let mut meta = Self::default();
        let mut at = Cursor(body);
        if at.version().is_err() {
            meta.faults.push(Fault::Truncated);
        }
        let (boxes, fault) = children(at.0, count);
        meta.faults.extend(fault);
        for (one, content) in boxes {
            let start = base.saturating_add(4).saturating_add(one.body);
            if let Err(fault) = meta.take(one, content, start, count) {
                meta.faults.push(fault);
            }
        }
        meta
    }

    fn take(&mut self, one: BoxAt, body: &'a [u8], start: u64, count: &mut BoxCount) -> Result<(), Fault> {
        match &one.kind {
            b"hdlr" if self.handler.is_empty() => self.handler = body,
            b"pitm" if self.primary.is_none() => {
                let mut at = Cursor(body);
                let (version, _) = at.version()?;
                self.primary = Some(at.id(version != 0)?);
                at.0.is_empty().then_some(()).ok_or(Fault::Malformed("pitm"))?;
            }
            b"iinf" if self.items.is_empty() => self.information(body, count)?,
            b"iloc" if self.places.is_empty() => location::places(body, &mut self.places)?,
            b"iref" if self.refs.is_empty() => self.references(body, count)?,
            b"iprp" if self.properties.is_empty() => self.item_properties(body, count)?,
            b"idat" if self.idat.is_none() => {
                self.idat = Some(start..start.saturating_add(body.len() as u64));
            }
            _ => self.others.push((one, body)),
        }
        Ok(())
    }

    fn information(&mut self, body: &'a [u8], count: &mut BoxCount) -> Result<(), Fault> {
        let mut at = Cursor(body);
        let (version, _) = at.version()?;
        // How many are announced is not needed: the boxes end where the bytes do.
        at.id(version != 0)?;
        let (boxes, fault) = children(at.0, count);
        for (one, body) in boxes {
            if &one.kind != b"infe" {
                self.others.push((one, body));
                continue;
            }
            let (id, item) = entry(body)?;
            if self.items.insert(id, item).is_some() {
                return Err(Fault::Malformed("two items with one number"));
            }
        }
        fault.map_or(Ok(()), Err)
    }

    fn references(&mut self, body: &'a [u8], count: &mut BoxCount) -> Result<(), Fault> {
        let mut at = Cursor(body);
        let (version, _) = at.version()?;
        let (boxes, fault) = children(at.0, count);
        let mut left = limits::EXTENTS;
        for (one, body) in boxes {
            let mut at = Cursor(body);
            let from = at.id(version != 0)?;
            let to = self.refs.entry((one.kind, from)).or_default();
            for _ in 0..at.u16()? {
                left = left.checked_sub(1).ok_or(Fault::TooMuch("references"))?;
                to.push(at.id(version != 0)?);
            }
            at.0.is_empty().then_some(()).ok_or(Fault::Malformed("reference"))?;
        }
        fault.map_or(Ok(()), Err)
    }

    fn item_properties(&mut self, body: &'a [u8], count: &mut BoxCount) -> Result<(), Fault> {
        let (boxes, fault) = children(body, count);
        for (one, body) in boxes {
            match &one.kind {
                b"ipco" => {
                    let (found, fault) = children(body, count);
                    self.properties.extend(found.iter().map(|(one, body)| Property { kind: one.kind, body }));
                    self.faults.extend(fault);
                }
                b"ipma" => self.associations(body)?,
                _ => self.others.push((one, body)),
            }
        }
        fault.map_or(Ok(()), Err)
    }

    fn associations(&mut self, body: &'a [u8]) -> Result<(), Fault> {
        let mut at = Cursor(body);
        let (version, flags) = at.version()?;
        for _ in 0..at.u32()? {
            let uses = self.uses.entry(at.id(version != 0)?).or_default();
            for _ in 0..at.u8()? {
                let (number, essential) = if flags & 1 == 0 {
                    let byte = at.u8()?;
                    (u16::from(byte & 0x7f), byte & 0x80 != 0)
                } else {
                    let both = at.u16()?;
                    (both & 0x7fff, both & 0x8000 != 0)
                };
                // Number 0 says that there is no property.
                if let Some(property) = usize::from(number).checked_sub(1) {
                    uses.push(Use { property, essential });
                }
            }
        }
        at.0.is_empty().then_some(()).ok_or(Fault::Malformed("ipma"))
    }

    /// The property of one kind of an item.
    pub fn property(&self, id: u32, kind: [u8; 4]) -> Option<&'a [u8]> {
        self.properties_of(id).find(|one| one.kind == kind).map(|one| one.body)
    }

    /// The properties of an item, in the order in which they apply.
    pub fn properties_of(&self, id: u32) -> impl Iterator<Item = Property<'a>> {
        let uses = self.uses.get(&id).map(Vec::as_slice).unwrap_or_default();
        uses.iter().filter_map(|one| self.properties.get(one.property).copied())
    }

    /// What an item refers to.
    pub fn to(&self, kind: [u8; 4], from: u32) -> &[u32] {
        self.refs.get(&(kind, from)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Where in the file the data of an item lie.
    pub fn ranges(&self, file: &dyn Bytes, id: u32) -> Result<Vec<Range<u64>>, Fault> {
        self.places.get(&id).map_or(Ok(Vec::new()), |place| place.ranges(file, self.idat.as_ref()))
    }

    /// Whether an item is the transparency of another.
    pub fn is_alpha(&self, id: u32) -> bool {
        self.property(id, *b"auxC").is_some_and(|body| {
            let mut at = Cursor(body);
            at.version().is_ok() && super::properties::ALPHA.contains(&at.text())
        })
    }
}

/// An `infe` box (8.11.6), of which versions 2 and 3 are used for pictures.
fn entry(body: &[u8]) -> Result<(u32, Item<'_>), Fault> {
    let mut at = Cursor(body);
    let (version, _) = at.version()?;
    if !(2..=3).contains(&version) {
        return Err(Fault::Unsupported("version of infe"));
    }
    let id = at.id(version == 3)?;
    let protected = at.u16()? != 0;
    let kind = at.letters()?;
    let mut item = Item { kind, protected, name: at.text(), ..Item::default() };
    if matches!(&kind, b"mime" | b"uri ") {
        item.content = at.text();
        item.encoding = at.text();
    }
    item.rest = at.0;
    Ok((id, item))
}
