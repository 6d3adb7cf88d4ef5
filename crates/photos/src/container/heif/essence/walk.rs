//! Finds the items of the primary picture: only the boxes that say where they are.

use super::super::cursor::Cursor;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Fault, limits};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

const BROKEN: Fault = Fault::Malformed("items of the picture");

/// The outermost boxes that matter.
pub(super) struct Top {
    pub meta: BoxAt,
    /// All boxes before the first that is none.
    pub all: Vec<BoxAt>,
}

/// Walks over the outermost boxes up to the first that cannot be one.
pub(super) fn top(file: &dyn Bytes) -> Result<Top, Fault> {
    let mut count = BoxCount::default();
    let all: Vec<BoxAt> = count.between(file, 0, file.size()).map_while(Result::ok).collect();
    let meta = all.iter().find(|one| &one.kind == b"meta").copied().ok_or(Fault::Malformed("no meta"))?;
    Ok(Top { meta, all })
}

/// The content of `meta`.
pub(super) fn content<'a>(file: &'a dyn Bytes, top: &Top) -> Result<Cow<'a, [u8]>, Fault> {
    top.meta.content(file, usize::try_from(limits::METADATA).unwrap_or(usize::MAX))
}

/// The tables of `meta`, as far as the picture needs them.
#[derive(Default)]
pub(super) struct Items {
    primary: u32,
    kinds: BTreeMap<u32, [u8; 4]>,
    places: BTreeMap<u32, (u8, Vec<(u64, u64)>)>,
    refs: BTreeMap<([u8; 4], u32), Vec<u32>>,
    container: Vec<([u8; 4], Vec<u8>)>,
    owned: BTreeMap<u32, Vec<(usize, bool)>>,
    idat: Range<u64>,
}

fn each(bytes: &[u8], mut with: impl FnMut([u8; 4], &[u8], u64) -> Result<(), Fault>) -> Result<(), Fault> {
    for one in BoxCount::default().between(&bytes, 0, bytes.len() as u64) {
        let one = one?;
        let (start, end) = (usize::try_from(one.body).ok(), usize::try_from(one.end).ok());
        let body = start.zip(end).and_then(|(start, end)| bytes.get(start..end)).ok_or(BROKEN)?;
        with(one.kind, body, one.body)?;
    }
    Ok(())
}

/// Whether an item has no coded data of its own.
pub(super) fn is_made(kind: [u8; 4]) -> bool {
    [b"grid", b"iovl", b"iden"].contains(&&kind)
}

impl Items {
    pub fn of(meta: &[u8], base: u64) -> Result<Self, Fault> {
        let mut items = Self::default();
        each(meta.get(4..).ok_or(BROKEN)?, |kind, body, at| {
            let mut inside = Cursor(body);
            match &kind {
                b"pitm" => {
                    let wide = inside.version()?.0 != 0;
                    items.primary = inside.id(wide)?;
                }
                b"iinf" => items.kinds(&mut inside)?,
                b"iref" => items.refs(&mut inside)?,
                b"iloc" => items.places(&mut inside)?,
                b"iprp" => each(body, |kind, body, _| match &kind {
                    b"ipco" => each(body, |kind, body, _| {
                        items.container.push((kind, body.to_vec()));
                        Ok(())
                    }),
                    b"ipma" => items.owned(&mut Cursor(body)),
                    _ => Ok(()),
                })?,
                b"idat" => {
                    let start = base.saturating_add(4).saturating_add(at);
                    items.idat = start..start.saturating_add(body.len() as u64);
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(items)
    }

    fn kinds(&mut self, at: &mut Cursor<'_>) -> Result<(), Fault> {
        let wide = at.version()?.0 != 0;
        at.id(wide)?;
        each(at.0, |_, body, _| {
            let mut at = Cursor(body);
            let wide = at.version()?.0 == 3;
            let id = at.id(wide)?;
            at.u16()?;
            self.kinds.insert(id, at.letters()?);
            Ok(())
        })
    }

    fn refs(&mut self, at: &mut Cursor<'_>) -> Result<(), Fault> {
        let wide = at.version()?.0 != 0;
        let mut total = 0_usize;
        each(at.0, |kind, body, _| {
            let mut at = Cursor(body);
            let from = at.id(wide)?;
            let to = self.refs.entry((kind, from)).or_default();
            for _ in 0..at.u16()? {
                total += 1;
                if total > limits::EXTENTS {
                    return Err(Fault::TooMuch("references"));
                }
                to.push(at.id(wide)?);
            }
            Ok(())
        })
    }

    fn places(&mut self, at: &mut Cursor<'_>) -> Result<(), Fault> {
        let version = at.version()?.0;
        let (sizes, more) = (at.u8()?, at.u8()?);
        let mut total = 0_usize;
        for _ in 0..at.id(version > 1)? {
            let id = at.id(version > 1)?;
            let how = if version == 0 { 0 } else { at.u16()? };
            at.u16()?;
            let base = at.sized(more >> 4)?;
            let mut pieces = Vec::new();
            for _ in 0..at.u16()? {
                total += 1;
                if total > limits::EXTENTS {
                    return Err(Fault::TooMuch("extents"));
                }
                at.sized(if version == 0 { 0 } else { more & 15 })?;
                let start = base.checked_add(at.sized(sizes >> 4)?).ok_or(BROKEN)?;
                pieces.push((start, at.sized(sizes & 15)?));
            }
            self.places.insert(id, (u8::try_from(how & 15).map_err(|_| BROKEN)?, pieces));
        }
        Ok(())
    }

    fn owned(&mut self, at: &mut Cursor<'_>) -> Result<(), Fault> {
        let (version, flags) = at.version()?;
        for _ in 0..at.u32()? {
            let id = at.id(version != 0)?;
            for _ in 0..at.u8()? {
                let (mark, number) = match flags & 1 {
                    0 => at.u8().map(|byte| (byte >> 7, u16::from(byte & 0x7f)))?,
                    _ => at.u16().map(|both| (u8::from(both > 0x7fff), both & 0x7fff))?,
                };
                if number > 0 {
                    self.owned.entry(id).or_default().push((usize::from(number) - 1, mark == 1));
                }
            }
        }
        Ok(())
    }

    pub fn kind(&self, id: u32) -> Result<[u8; 4], Fault> {
        self.kinds.get(&id).copied().ok_or(BROKEN)
    }

    pub fn to(&self, kind: [u8; 4], id: u32) -> &[u32] {
        self.refs.get(&(kind, id)).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn properties(&self, id: u32) -> impl Iterator<Item = ([u8; 4], &[u8], bool)> {
        let owned = self.owned.get(&id).map(Vec::as_slice).unwrap_or_default();
        owned.iter().filter_map(|(place, essential)| {
            self.container.get(*place).map(|(kind, body)| (*kind, body.as_slice(), *essential))
        })
    }

    pub fn is_alpha(&self, id: u32) -> bool {
        self.properties(id).any(|(kind, body, _)| {
            let name = body.get(4..).unwrap_or_default().split(|byte| *byte == 0).next().unwrap_or_default();
            &kind == b"auxC" && super::normal::ALPHA.iter().any(|one| one.as_bytes() == name)
        })
    }

    /// Whether the data of an item lie in `idat`, and where in the file.
    pub fn place(&self, file: &dyn Bytes, id: u32) -> Result<(bool, Vec<Range<u64>>), Fault> {
        let Some((how, pieces)) = self.places.get(&id) else { return Ok((false, Vec::new())) };
        let whole = match how {
            0 => 0..file.size(),
            1 => self.idat.clone(),
            _ => return Err(Fault::Unsupported("item that lies elsewhere")),
        };
        let place = |(start, length): &(u64, u64)| {
            let start = whole.start.checked_add(*start)?;
            let end = start.checked_add(*length)?;
            (end <= whole.end).then_some(start..end)
        };
        Ok((*how == 1, pieces.iter().map(place).collect::<Option<_>>().ok_or(Fault::Truncated)?))
    }

    /// The numbers of the items, the primary one first, then depth first, then what makes them transparent.
    pub fn order(&self) -> Result<Vec<u32>, Fault> {
        let mut alphas: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for ((_, from), to) in self.refs.range((*b"auxl", 0)..=(*b"auxl", u32::MAX)) {
            if self.is_alpha(*from) {
                to.iter().for_each(|to| alphas.entry(*to).or_default().push(*from));
            }
        }
        let mut order: Vec<u32> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        let mut waiting = vec![self.primary];
        let mut looked = 0;
        loop {
            while let Some(id) = waiting.pop() {
                if seen.insert(id) {
                    order.push(id);
                    if is_made(self.kind(id)?) {
                        waiting.extend(self.to(*b"dimg", id).iter().rev());
                    }
                }
            }
            let Some(id) = order.get(looked).copied() else { return Ok(order) };
            looked += 1;
            waiting.extend(alphas.remove(&id).unwrap_or_default().into_iter().rev());
        }
    }
}
