//! The picture as it is shown, what it hides, and the other pictures in the file.

use super::meta::Meta;
use super::{location, select};
use crate::block::preview;
use crate::bytes::number;
use crate::{Bytes, Detail, Report, Source};
use audit::FindingKind;
use std::collections::BTreeSet;

/// Kinds of items that are pictures.
const PICTURES: [&[u8; 4]; 15] = [
    b"hvc1", b"hev1", b"lhv1", b"av01", b"avc1", b"jpeg", b"vvc1", b"evc1", b"j2k1", b"unci", b"grid", b"iovl",
    b"iden", b"tmap", b"mask",
];
/// Encoders fill pictures up to whole blocks, which have at most so many pixels a side.
const BLOCK: u32 = 64;

/// Whether items of a kind are pictures.
pub(super) fn is_picture(kind: [u8; 4]) -> bool {
    PICTURES.contains(&&kind)
}

/// Width and height of an item as coded.
fn coded_size(meta: &Meta<'_>, id: u32) -> Option<(u32, u32)> {
    let ispe = meta.property(id, *b"ispe")?;
    Some((number::be32(ispe, 4)?, number::be32(ispe, 8)?))
}

/// Width and height of the clean aperture.
fn aperture(clap: &[u8]) -> Option<(u32, u32)> {
    let side = |at| number::be32(clap, at)?.checked_div(number::be32(clap, at + 4)?);
    Some((side(0)?, side(8)?))
}

/// Notes the size as shown: clean aperture and turns applied in their order.
pub(super) fn shown(meta: &Meta<'_>, id: u32, report: &mut Report) {
    let Some(mut size) = coded_size(meta, id) else { return };
    for property in meta.properties_of(id) {
        match &property.kind {
            b"clap" => {
                let Some(inside) = aperture(property.body) else { continue };
                if size.0.saturating_sub(inside.0) >= BLOCK || size.1.saturating_sub(inside.1) >= BLOCK {
                    hides_more(size, report);
                }
                size = (size.0.min(inside.0), size.1.min(inside.1));
            }
            b"irot" if property.body.first().is_some_and(|angle| angle & 1 == 1) => size = (size.1, size.0),
            _ => {}
        }
    }
    report.size = Some(size);
}

fn hides_more((width, height): (u32, u32), report: &mut Report) {
    let detail = Detail::Picture { width, height, bytes: 0, shows_more: Some(true) };
    report.found(FindingKind::HiddenPreview, Source::HeifItem, detail);
}

/// Notes when a grid has rows or columns of tiles, or an overlay parts, that its frame does not show.
pub(super) fn beyond_frame(meta: &Meta<'_>, id: u32, kind: [u8; 4], data: &[u8], report: &mut Report) {
    if &kind == b"iovl" {
        report.unsure(FindingKind::HiddenPreview);
    }
    let tile = meta.to(*b"dimg", id).first().and_then(|tile| coded_size(meta, *tile));
    let (b"grid", Some(tile), [_, flags, rows, columns, ..]) = (&kind, tile, data) else { return };
    let frame = if flags & 1 == 1 {
        number::be32(data, 4).zip(number::be32(data, 8))
    } else {
        number::be16(data, 4).map(u32::from).zip(number::be16(data, 6).map(u32::from))
    };
    let all = |count: &u8, side: u32| (u32::from(*count) + 1).saturating_mul(side);
    let (width, height) = (all(columns, tile.0), all(rows, tile.1));
    if frame.is_some_and(|frame| width.saturating_sub(frame.0) >= tile.0 || height.saturating_sub(frame.1) >= tile.1) {
        hides_more((width, height), report);
    }
}

/// Notes every picture that is not part of the one shown.
pub(super) fn others(file: &dyn Bytes, meta: &Meta<'_>, picture: &BTreeSet<u32>, report: &mut Report) {
    let made = meta.items.iter().filter(|(_, item)| select::is_derived(item.kind));
    let inputs: BTreeSet<u32> = made.flat_map(|(id, _)| meta.to(*b"dimg", *id)).copied().collect();
    let shape = meta.primary.and_then(|primary| coded_size(meta, primary));
    for (id, item) in &meta.items {
        if !is_picture(item.kind) || picture.contains(id) || inputs.contains(id) {
            continue;
        }
        let parts = std::iter::once(id).chain(meta.to(*b"dimg", *id)).filter(|part| !picture.contains(part));
        let lengths = parts.take(256).filter_map(|part| meta.ranges(file, *part).ok());
        let bytes = lengths.fold(0, |sum: u64, ranges| sum.saturating_add(location::length(&ranges)));
        let (width, height) = coded_size(meta, *id).unwrap_or((0, 0));
        let other_shape = shape.is_some_and(|shape| preview::is_another_crop(shape, (width, height)));
        let detail = Detail::Picture { width, height, bytes, shows_more: other_shape.then_some(true) };
        report.found(FindingKind::HiddenPreview, Source::HeifItem, detail);
    }
}
