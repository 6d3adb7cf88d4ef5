//! How makers begin their blocks, and what offsets count from there.

use super::super::ifd::{Directory, Entry, Layout, Order};
use super::super::reader::Reader;
use super::tables::{self, Table};

/// What offsets count from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    /// The header of Exif.
    Exif,
    /// So many bytes behind the beginning of the block.
    Block(u64),
    /// One or the other: whatever puts more values into the block.
    Either,
}

/// How a maker begins its block.
struct Maker {
    /// The first bytes.
    head: &'static [u8],
    /// The beginning of the maker's name, small; for blocks without first bytes of their own.
    name: &'static str,
    /// Where the directory begins.
    start: u64,
    /// What its offsets count from.
    base: Base,
    /// Byte order, where it is not that of Exif.
    order: Option<Order>,
    table: Table,
}

const fn maker(head: &'static [u8], start: u64, base: Base, order: Option<Order>, table: Table) -> Maker {
    Maker { head, name: "", start, base, order, table }
}

const fn bare(name: &'static str, table: Table) -> Maker {
    Maker { head: b"", name, start: 0, base: Base::Either, order: None, table }
}

/// The first that fits counts.
const MAKERS: &[Maker] = &[
    maker(b"Apple iOS\0", 14, Base::Block(0), Some(Order::Big), tables::APPLE),
    maker(b"Panasonic\0", 12, Base::Exif, None, tables::PANASONIC),
    maker(b"LEICA\0\0\0", 8, Base::Exif, None, tables::PANASONIC),
    maker(b"LEICA", 8, Base::Either, None, tables::LEICA),
    maker(b"Nikon\0\x01", 8, Base::Exif, None, tables::NIKON),
    maker(b"OLYMPUS\0", 12, Base::Block(0), None, tables::OLYMPUS),
    maker(b"OM SYSTEM\0", 16, Base::Block(0), None, tables::OLYMPUS),
    maker(b"OLYMP\0", 8, Base::Exif, None, tables::OLYMPUS),
    maker(b"EPSON\0", 8, Base::Exif, None, tables::OLYMPUS),
    maker(b"PENTAX \0", 10, Base::Block(0), None, tables::PENTAX),
    maker(b"AOC\0", 6, Base::Either, None, tables::PENTAX),
    maker(b"SONY DSC ", 12, Base::Exif, None, tables::SONY),
    maker(b"SONY CAM ", 12, Base::Exif, None, tables::SONY),
    maker(b"SONY MOBILE", 12, Base::Exif, None, tables::SONY),
    maker(b"QVC\0", 6, Base::Either, None, tables::CASIO),
    maker(b"DCI\0", 6, Base::Either, None, tables::CASIO),
    maker(b"Ricoh\0", 8, Base::Either, None, tables::RICOH),
    maker(b"RICOH\0", 8, Base::Either, None, tables::RICOH),
    maker(b"SANYO\0", 8, Base::Exif, None, tables::ANY),
    maker(b"KYOCERA", 22, Base::Block(2), None, tables::ANY),
    maker(b"MOT\0", 8, Base::Either, None, tables::ANY),
    maker(b"HUAWEI\0\0", 16, Base::Block(8), None, tables::ANY),
    bare("canon", tables::CANON),
    bare("nikon", tables::NIKON),
    bare("casio", tables::CASIO),
    bare("sony", tables::SONY),
    bare("samsung", tables::SAMSUNG),
    bare("pentax", tables::PENTAX),
    bare("asahi", tables::PENTAX),
    bare("minolta", tables::MINOLTA),
    bare("konica minolta", tables::MINOLTA),
    bare("leica", tables::PANASONIC),
    bare("dji", tables::ANY),
];

/// Where the directory of a block begins and how it is laid out; `None` for a block without a known one.
pub(super) fn place(head: &[u8], note: &Entry, layout: Layout, make: &str) -> Option<(u64, Layout, Base, Table)> {
    let whole = |at: u64, base: u64, order: Order| (note.at.saturating_add(at), Layout { order, base, big: false });
    if head.starts_with(b"Nikon\0\x02") {
        // A TIFF structure of its own.
        let order = Order::of(head.get(10..)?)?;
        let first = u64::from(order.u32(head, 14)?);
        let (at, layout) = whole(first.checked_add(10)?, note.at.checked_add(10)?, order);
        return Some((at, layout, Base::Block(10), tables::NIKON));
    }
    if head.starts_with(b"FUJIFILM") || head.starts_with(b"GENERALE") {
        let first = u64::from(Order::Little.u32(head, 8)?);
        let (at, layout) = whole(first, note.at, Order::Little);
        return Some((at, layout, Base::Block(0), tables::FUJIFILM));
    }
    let make = make.to_lowercase();
    let fits = |maker: &&Maker| {
        if maker.head.is_empty() { make.starts_with(maker.name) } else { head.starts_with(maker.head) }
    };
    let maker = MAKERS.iter().find(fits)?;
    let start = usize::try_from(maker.start).ok()?;
    // Olympus and Pentax write the byte order right before the directory, or two bytes before it.
    let written = [2, 4].iter().find_map(|back| Order::of(head.get(start.checked_sub(*back)?..)?));
    let order = maker.order.or(written).unwrap_or(layout.order);
    let base = if let Base::Block(behind) = maker.base { note.at.saturating_add(behind) } else { layout.base };
    let (at, layout) = whole(maker.start, base, plausible(head, start, order)?);
    Some((at, layout, maker.base, maker.table))
}

/// The byte order in which the count of a directory is a likely one; `None` when neither is.
fn plausible(head: &[u8], start: usize, order: Order) -> Option<Order> {
    let other = if order == Order::Big { Order::Little } else { Order::Big };
    [order, other].into_iter().find(|order| order.u16(head, start).is_some_and(|count| (1..=512).contains(&count)))
}

/// Counts the values of a directory from where most of them lie inside the block. Editors move blocks without knowing
/// what is in them: the first value then stands right behind the directory, as it did before.
pub(super) fn rebased(
    directory: &mut Directory,
    at: u64,
    (note, head): (&Entry, Option<u64>),
    layout: Layout,
) -> Layout {
    let block = note.at..=note.at.saturating_add(note.len);
    let outside = |entry: &&Entry| !entry.inline && entry.len <= note.len;
    let first = directory.entries.iter().filter(outside).map(|entry| entry.at).min().unwrap_or(0);
    let behind = at.saturating_add(6 + 12 * directory.entries.len() as u64);
    let inside = |shift: i64| {
        let moved = directory.entries.iter().filter(outside).filter_map(|entry| entry.at.checked_add_signed(shift));
        let ends = directory.entries.iter().filter(outside).map(|entry| entry.len);
        let fits = |(value, len): &(u64, u64)| {
            let end = value.saturating_add(*len);
            block.contains(value) && block.contains(&end) && (*value >= behind || end <= at)
        };
        moved.zip(ends).filter(fits).count()
    };
    let distance = |to: u64, from: u64| i64::try_from(to).unwrap_or(0).saturating_sub(i64::try_from(from).unwrap_or(0));
    let written = head.map_or(0, |before| distance(note.at, before));
    let shifts = [written, 0, distance(note.at, 0), distance(behind, first)];
    // The first of those that are equally good.
    let best = shifts.iter().rev().copied().max_by_key(|shift| inside(*shift)).unwrap_or(0);
    for entry in directory.entries.iter_mut().filter(|entry| !entry.inline) {
        entry.at = entry.at.checked_add_signed(best).unwrap_or(u64::MAX);
    }
    Layout { base: layout.base.checked_add_signed(best).unwrap_or(layout.base), ..layout }
}

/// Where the block was when it was written: Canon says so at its end.
pub(super) fn written_at(reader: &mut Reader<'_, '_>, note: &Entry) -> Option<u64> {
    let end = note.at.checked_add(note.len.checked_sub(8)?)?;
    let foot = reader.walker.get(end, 8).ok()?;
    let order = Order::of(&foot).filter(|order| order.u16(&foot, 2) == Some(42))?;
    order.u32(&foot, 4).map(u64::from).filter(|at| *at > 0)
}
