//! The plan of a copy made bytes: the boxes before the picture data.

use super::select::{Plan, Planned};
use crate::Fault;
use std::collections::BTreeMap;
use std::ops::Range;

/// What a copy begins with, and the parts of the original that follow in `mdat`.
pub(super) struct Written {
    pub head: Vec<u8>,
    pub data: Vec<Range<u64>>,
}

/// Where an item lies in the copy: offset in `idat` or `mdat`, and length.
#[derive(Clone, Copy)]
struct Lies {
    offset: u32,
    length: u32,
}

/// The data of one of the two boxes, equal ones once.
#[derive(Default)]
struct Store {
    parts: Vec<Range<u64>>,
    length: u64,
    known: BTreeMap<Vec<(u64, u64)>, Lies>,
}

impl Store {
    fn put(&mut self, parts: &[Range<u64>]) -> Result<Lies, Fault> {
        let key = parts.iter().map(|part| (part.start, part.end)).collect();
        if let Some(lies) = self.known.get(&key) {
            return Ok(*lies);
        }
        let length = super::location::length(parts);
        let lies = Lies { offset: small(self.length)?, length: small(length)? };
        self.length += length;
        self.parts.extend_from_slice(parts);
        self.known.insert(key, lies);
        Ok(lies)
    }
}

/// Writes the head. `load` gives the bytes of parts of the original.
pub(super) fn written(
    ftyp: &[u8],
    plan: &Plan,
    load: impl Fn(&[Range<u64>]) -> Result<Vec<u8>, Fault>,
) -> Result<Written, Fault> {
    let (mut idat, mut mdat) = (Store::default(), Store::default());
    let mut places = Vec::new();
    for item in &plan.items {
        places.push(if item.idat { idat.put(&item.parts)? } else { mdat.put(&item.parts)? });
    }
    let mut before = boxed(*b"hdlr", b"\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0")?;
    before.extend(boxed(*b"pitm", b"\0\0\0\0\0\x01")?);
    before.extend(information(&plan.items)?);
    before.extend(references(&plan.items)?);
    before.extend(properties(plan)?);
    if idat.length > 0 {
        before.extend(boxed(*b"idat", &load(&idat.parts)?)?);
    }
    // The places are as long with other numbers in them: once to know the length, once for good.
    let meta = |base| {
        let mut content = vec![0; 4];
        content.extend_from_slice(&before);
        content.extend(locations(&plan.items, &places, base)?);
        boxed(*b"meta", &content)
    };
    let base = small(ftyp.len() as u64 + meta(0)?.len() as u64 + 8)?;
    let mut head = [ftyp, &meta(base)?].concat();
    if mdat.length > 0 {
        head.extend(small(mdat.length + 8)?.to_be_bytes());
        head.extend(b"mdat");
    }
    Ok(Written { head, data: mdat.parts })
}

/// A box.
pub(super) fn boxed(kind: [u8; 4], content: &[u8]) -> Result<Vec<u8>, Fault> {
    let size = small(content.len() as u64 + 8)?;
    Ok([&size.to_be_bytes()[..], &kind, content].concat())
}

fn small(number: u64) -> Result<u32, Fault> {
    u32::try_from(number).map_err(|_| Fault::Unsupported("4 GiB and more"))
}

/// Items are numbered from 1.
fn number(place: usize) -> Result<[u8; 2], Fault> {
    u16::try_from(place + 1).map(u16::to_be_bytes).map_err(|_| Fault::TooMuch("items"))
}

fn count(of: usize) -> Result<[u8; 2], Fault> {
    u16::try_from(of).map(u16::to_be_bytes).map_err(|_| Fault::TooMuch("items"))
}

fn information(items: &[Planned]) -> Result<Vec<u8>, Fault> {
    let mut content = [&[0; 4], &count(items.len())?[..]].concat();
    for (place, item) in items.iter().enumerate() {
        let entry = [&[2, 0, 0, u8::from(item.hidden)], &number(place)?[..], &[0; 2], &item.kind, &[0]].concat();
        content.extend(boxed(*b"infe", &entry)?);
    }
    boxed(*b"iinf", &content)
}

fn references(items: &[Planned]) -> Result<Vec<u8>, Fault> {
    let mut content = vec![0; 4];
    for (place, item) in items.iter().enumerate() {
        for (kind, to) in &item.refs {
            let mut one = [number(place)?, count(to.len())?].concat();
            for to in to {
                one.extend(number(*to)?);
            }
            content.extend(boxed(*kind, &one)?);
        }
    }
    if content.len() == 4 { Ok(Vec::new()) } else { boxed(*b"iref", &content) }
}

fn properties(plan: &Plan) -> Result<Vec<u8>, Fault> {
    let mut container = Vec::new();
    for (kind, body) in &plan.properties {
        container.extend(boxed(*kind, body)?);
    }
    let wide = plan.properties.len() > 0x7f;
    let users = plan.items.iter().filter(|item| !item.uses.is_empty()).count();
    let mut content = vec![0, 0, 0, u8::from(wide)];
    content.extend(small(users as u64)?.to_be_bytes());
    for (place, item) in plan.items.iter().enumerate().filter(|(_, item)| !item.uses.is_empty()) {
        content.extend(number(place)?);
        content.push(u8::try_from(item.uses.len()).map_err(|_| Fault::TooMuch("properties"))?);
        for (property, essential) in &item.uses {
            let mark = u16::from(*essential) << if wide { 15 } else { 7 };
            let both = u16::try_from(property + 1).ok().filter(|number| *number < 0x8000);
            let both = both.ok_or(Fault::TooMuch("properties"))? | mark;
            let bytes = both.to_be_bytes();
            content.extend_from_slice(bytes.get(usize::from(!wide)..).unwrap_or_default());
        }
    }
    boxed(*b"iprp", &[boxed(*b"ipco", &container)?, boxed(*b"ipma", &content)?].concat())
}

fn locations(items: &[Planned], places: &[Lies], base: u32) -> Result<Vec<u8>, Fault> {
    let version = u8::from(items.iter().any(|item| item.idat));
    let lying = || items.iter().zip(places).enumerate().filter(|(_, (_, lies))| lies.length > 0);
    let mut content = [&[version, 0, 0, 0, 0x44, 0], &count(lying().count())?[..]].concat();
    for (place, (item, lies)) in lying() {
        content.extend(number(place)?);
        if version == 1 {
            content.extend([0, u8::from(item.idat)]);
        }
        let base = if item.idat { 0 } else { base };
        let offset = lies.offset.checked_add(base).ok_or(Fault::Unsupported("4 GiB and more"))?;
        content.extend([0, 0, 0, 1]);
        content.extend(offset.to_be_bytes());
        content.extend(lies.length.to_be_bytes());
    }
    boxed(*b"iloc", &content)
}
