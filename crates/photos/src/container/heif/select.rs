//! Which items the picture consists of, and what a cleaned copy takes of each.

use super::coded::Coded;
use super::meta::Meta;
use super::{location, properties};
use crate::{Bytes, Fault, limits};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Pictures made of pictures made of pictures.
const NESTED: usize = 8;

/// Whether items of this kind are made of others.
pub(super) fn is_derived(kind: [u8; 4]) -> bool {
    matches!(&kind, b"grid" | b"iovl" | b"iden")
}

/// The primary item, all that it is made of, then their transparency; each once, in the order in which they are met.
pub(super) fn picture(meta: &Meta<'_>) -> Result<Vec<u32>, Fault> {
    let primary = meta.primary.ok_or(Fault::Malformed("no primary item"))?;
    let mut alphas: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for ((kind, from), to) in &meta.refs {
        if kind == b"auxl" && meta.is_alpha(*from) {
            to.iter().for_each(|to| alphas.entry(*to).or_default().push(*from));
        }
    }
    let mut walk = Walk { meta, open: BTreeSet::new(), seen: BTreeSet::new(), order: Vec::new() };
    walk.visit(primary, 0)?;
    let mut at = 0;
    while let Some(id) = walk.order.get(at).copied() {
        for alpha in alphas.remove(&id).unwrap_or_default() {
            walk.visit(alpha, 0)?;
        }
        at += 1;
    }
    Ok(walk.order)
}

struct Walk<'a> {
    meta: &'a Meta<'a>,
    open: BTreeSet<u32>,
    seen: BTreeSet<u32>,
    order: Vec<u32>,
}

impl Walk<'_> {
    fn visit(&mut self, id: u32, depth: usize) -> Result<(), Fault> {
        if depth > NESTED {
            return Err(Fault::TooMuch("pictures made of pictures"));
        }
        if self.open.contains(&id) {
            return Err(Fault::Malformed("a picture made of itself"));
        }
        if !self.seen.insert(id) {
            return Ok(());
        }
        let kind = self.meta.items.get(&id).ok_or(Fault::Malformed("item without information"))?.kind;
        self.order.push(id);
        if is_derived(kind) {
            self.open.insert(id);
            for input in self.meta.to(*b"dimg", id) {
                self.visit(*input, depth + 1)?;
            }
            self.open.remove(&id);
        }
        Ok(())
    }
}

/// An item of the copy. Other items are meant by their place in the list, from 0.
pub(super) struct Planned {
    pub kind: [u8; 4],
    /// Only a part of another picture.
    pub hidden: bool,
    /// Properties, by their place in the list, and whether they are essential.
    pub uses: Vec<(usize, bool)>,
    /// What it refers to, by kind of reference.
    pub refs: Vec<([u8; 4], Vec<usize>)>,
    /// Whether its data lie in `idat`.
    pub idat: bool,
    /// Where its data lie in the original.
    pub parts: Vec<Range<u64>>,
}

/// All that a copy consists of.
#[derive(Default)]
pub(super) struct Plan {
    pub items: Vec<Planned>,
    pub properties: Vec<([u8; 4], Vec<u8>)>,
}

/// What of the data was taken apart already, by kind, number of inputs and place.
type Known = BTreeMap<([u8; 4], usize, Vec<(u64, u64)>), Vec<Range<u64>>>;

impl Plan {
    /// Chooses by allow-list. What is not understood is a fault.
    pub fn of(file: &dyn Bytes, meta: &Meta<'_>) -> Result<Self, Fault> {
        let order = picture(meta)?;
        let numbers: BTreeMap<u32, usize> = order.iter().copied().zip(0..).collect();
        let derived = order.iter().filter(|id| meta.items.get(id).is_some_and(|item| is_derived(item.kind)));
        let inputs: BTreeSet<u32> = derived.flat_map(|id| meta.to(*b"dimg", *id)).copied().collect();
        let (mut plan, mut known, mut left) = (Self::default(), Known::new(), file.size().saturating_mul(4));
        let mut places = BTreeMap::new();
        for id in &order {
            let item = meta.items.get(id).filter(|item| !item.protected).ok_or(Fault::Unsupported("protected item"))?;
            let uses = plan.take_properties(meta, *id, &mut places)?;
            let refs = references(meta, *id, item.kind, &numbers);
            let idat = meta.places.get(id).is_some_and(|place| place.method == location::Method::Idat);
            let parts = parts(file, meta, *id, &mut known, &mut left)?;
            let hidden = inputs.contains(id);
            plan.items.push(Planned { kind: item.kind, hidden, uses, refs, idat, parts });
        }
        Ok(plan)
    }

    fn take_properties<'a>(
        &mut self,
        meta: &Meta<'a>,
        id: u32,
        places: &mut BTreeMap<([u8; 4], Cow<'a, [u8]>), usize>,
    ) -> Result<Vec<(usize, bool)>, Fault> {
        let mut uses = Vec::new();
        for one in meta.uses.get(&id).map(Vec::as_slice).unwrap_or_default() {
            let property = meta.properties.get(one.property).ok_or(Fault::Malformed("no such property"))?;
            match properties::cleaned(property)? {
                Some(body) => {
                    let next = self.properties.len();
                    let number = *places.entry((property.kind, body.clone())).or_insert(next);
                    if number == next {
                        self.properties.push((property.kind, body.into_owned()));
                    }
                    uses.push((number, one.essential));
                }
                None if one.essential => return Err(Fault::Unsupported("essential property")),
                None => {}
            }
        }
        Ok(uses)
    }
}

fn references(meta: &Meta<'_>, id: u32, kind: [u8; 4], numbers: &BTreeMap<u32, usize>) -> Vec<([u8; 4], Vec<usize>)> {
    let wanted: [(&[u8; 4], bool); 3] = [(b"dimg", is_derived(kind)), (b"auxl", meta.is_alpha(id)), (b"prem", true)];
    let chosen = |kind: [u8; 4]| meta.to(kind, id).iter().filter_map(|to| numbers.get(to).copied()).collect::<Vec<_>>();
    let kinds = wanted.into_iter().filter(|(_, wanted)| *wanted);
    kinds.map(|(kind, _)| (*kind, chosen(*kind))).filter(|(_, to)| !to.is_empty()).collect()
}

/// Where the parts of an item lie that a decoder needs.
fn parts(
    file: &dyn Bytes,
    meta: &Meta<'_>,
    id: u32,
    known: &mut Known,
    left: &mut u64,
) -> Result<Vec<Range<u64>>, Fault> {
    let kind = meta.items.get(&id).map(|item| item.kind).unwrap_or_default();
    if meta
        .places
        .get(&id)
        .is_some_and(|place| place.extents.iter().any(|(_, length)| length.is_none_or(|one| one == 0)))
    {
        return Err(Fault::Unsupported("item of open length"));
    }
    let ranges = meta.ranges(file, id)?;
    let inputs = meta.to(*b"dimg", id).len();
    let key = (kind, inputs, ranges.iter().map(|range| (range.start, range.end)).collect());
    if let Some(parts) = known.get(&key) {
        return Ok(parts.clone());
    }
    *left = left.checked_sub(location::length(&ranges)).ok_or(Fault::TooMuch("overlapping items"))?;
    let data = location::load(file, &ranges, limits::CODED)?;
    let configuration = meta.property(id, *b"hvcC");
    let mut parts = Vec::new();
    for part in Coded::of(kind, configuration, inputs, &data)?.picture {
        cut(&ranges, &part, &mut parts);
    }
    known.insert(key, parts.clone());
    Ok(parts)
}

/// The places in the file of a part of the data; neighbours are joined.
fn cut(ranges: &[Range<u64>], part: &Range<usize>, parts: &mut Vec<Range<u64>>) {
    let (mut skip, mut take) = (part.start as u64, part.len() as u64);
    for range in ranges {
        let length = range.end - range.start;
        let from = skip.min(length);
        let until = (from + take.min(length - from)).min(length);
        skip -= from;
        take -= until - from;
        if from < until {
            let (start, end) = (range.start + from, range.start + until);
            match parts.last_mut().filter(|last| last.end == start) {
                Some(last) => last.end = end,
                None => parts.push(start..end),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_across_pieces() {
        let mut parts = Vec::new();
        cut(&[10..20, 30..40], &(5..12), &mut parts);
        cut(&[10..20, 30..40], &(12..14), &mut parts);
        assert_eq!(parts, [15..20, 30..34]);
    }
}
