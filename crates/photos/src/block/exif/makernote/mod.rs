//! Makers' own blocks: mostly a directory behind a few letters, with offsets that count from here or there.

mod faces;
mod people;
mod tables;

use super::faces::Area;
use super::ifd::{Directory, Entry, Layout, Order};
use super::pictures::{self, Image};
use super::reader::{MOST, Place, Reader};
use super::text;
use super::value::Numbers;
use crate::block::preview;
use crate::{Detail, Fault, FindingKind, Source, limits};
use tables::Table;

/// Reads the areas of an entry: the whole value, the entry and the directory it stands in.
type Faces = fn(&[u8], &Entry, &mut Context<'_, '_, '_>) -> Vec<Area>;

/// What an entry means here.
#[derive(Clone, Copy)]
enum Note {
    /// Text.
    Text(FindingKind),
    /// A number of a device or a picture.
    Number,
    /// It is there.
    There(FindingKind),
    /// It is there, when its number is not 0.
    Marked(FindingKind),
    /// Areas of faces.
    Faces(Faces),
    /// Panasonic's recognised people: names, ages and boxes.
    People,
    /// Fujifilm's registered people.
    Registered,
    /// Nikon's name of the place.
    NikonPlace,
    /// Where a picture begins; the entry with this number says how long it is.
    Preview(u16),
    /// The same in one entry.
    CanonPreview,
    /// A directory of a further picture.
    Pictures,
    /// A directory.
    Inner(Table),
}

/// What offsets count from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
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

/// What is needed beside an entry.
struct Context<'r, 'a, 'b> {
    reader: &'r mut Reader<'a, 'b>,
    directory: &'r Directory,
    layout: Layout,
}

/// Reads a maker's own block. No block is understood in full, so that it is there is always noted.
pub(super) fn read(reader: &mut Reader<'_, '_>, note: &Entry, layout: Layout) {
    reader.from(Source::MakerNote, |reader| {
        reader.found(FindingKind::Comment, Detail::There);
        let Ok(head) = reader.walker.beginning(note, 32) else {
            return reader.gave_up(super::KINDS, Fault::Truncated);
        };
        if let Some((at, layout, base, table)) = place(&head, note, layout, reader.make.as_deref().unwrap_or("")) {
            directory(reader, at, layout, table, (note, base), 0);
        }
    });
}

/// Reads Canon's directory where it stands alone.
pub(super) fn read_canon(reader: &mut Reader<'_, '_>, at: u64, layout: Layout) {
    let size = reader.walker.bytes.size();
    let note = Entry { tag: 0x927c, kind: 7, count: size, at: 0, len: size, inline: false, order: layout.order };
    reader.found(FindingKind::Comment, Detail::There);
    directory(reader, at, layout, tables::CANON, (&note, Base::Exif), 0);
}

/// Where the directory of a block begins and how it is laid out; `None` for a block without a known one.
fn place(head: &[u8], note: &Entry, layout: Layout, make: &str) -> Option<(u64, Layout, Base, Table)> {
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

fn directory(
    reader: &mut Reader<'_, '_>,
    at: u64,
    layout: Layout,
    table: Table,
    (note, base): (&Entry, Base),
    depth: usize,
) {
    if depth >= limits::IFD_DEPTH {
        return reader.gave_up(super::KINDS, Fault::TooMuch("directories inside directories"));
    }
    let Some(mut directory) = reader.open(at, layout) else { return };
    let layout = if matches!(base, Base::Block(_)) {
        layout
    } else {
        let written = written_at(reader, note);
        rebased(&mut directory, at, (note, written), layout)
    };
    for entry in &directory.entries {
        let meant = table.iter().find(|row| row.0 == entry.tag).map(|row| row.1);
        match meant {
            Some(Note::Inner(table)) => inner(reader, entry, layout, table, (note, base), depth),
            Some(meant) => Context { reader, directory: &directory, layout }.meant(entry, meant),
            None => Context { reader, directory: &directory, layout }.unknown(entry),
        }
    }
}

/// Counts the values of a directory from where most of them lie inside the block. Editors move blocks without knowing
/// what is in them: the first value then stands right behind the directory, as it did before.
fn rebased(directory: &mut Directory, at: u64, (note, head): (&Entry, Option<u64>), layout: Layout) -> Layout {
    let block = note.at..=note.at.saturating_add(note.len);
    let outside = |entry: &&Entry| !entry.inline && entry.len <= note.len;
    let first = directory.entries.iter().filter(outside).map(|entry| entry.at).min().unwrap_or(0);
    let behind = at.saturating_add(6 + 12 * directory.entries.len() as u64);
    let inside = |shift: i64| {
        let moved = directory.entries.iter().filter(outside).filter_map(|entry| entry.at.checked_add_signed(shift));
        let ends = directory.entries.iter().filter(outside).map(|entry| entry.len);
        moved.zip(ends).filter(|(at, len)| block.contains(at) && block.contains(&at.saturating_add(*len))).count()
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
fn written_at(reader: &mut Reader<'_, '_>, note: &Entry) -> Option<u64> {
    let end = note.at.checked_add(note.len.checked_sub(8)?)?;
    let foot = reader.walker.get(end, 8).ok()?;
    let order = Order::of(&foot).filter(|order| order.u16(&foot, 2) == Some(42))?;
    order.u32(&foot, 4).map(u64::from).filter(|at| *at > 0)
}

/// A directory inside: its data stands in the entry, or the entry says where it is.
fn inner(reader: &mut Reader<'_, '_>, entry: &Entry, layout: Layout, table: Table, from: (&Entry, Base), depth: usize) {
    let at = if matches!(entry.kind, 4 | 13) && entry.count == 1 {
        let Ok(bytes) = reader.walker.beginning(entry, 4) else { return };
        layout.order.u32(&bytes, 0).map_or(0, |at| layout.base.saturating_add(u64::from(at)))
    } else {
        entry.at
    };
    directory(reader, at, layout, table, from, depth + 1);
}

impl Context<'_, '_, '_> {
    fn meant(&mut self, entry: &Entry, note: Note) {
        match note {
            Note::Text(kind) => self.text(entry, kind),
            Note::Number => self.reader.number(entry),
            Note::There(kind) => self.reader.found(kind, Detail::There),
            Note::Marked(kind) => {
                if self.first(entry).is_some_and(|mark| mark > 0) {
                    self.reader.found(kind, Detail::There);
                }
            }
            Note::Preview(len) => self.preview(entry, len),
            Note::Pictures => self.pictures(entry),
            Note::Inner(_) => {}
            Note::Faces(_) | Note::People | Note::Registered | Note::NikonPlace | Note::CanonPreview => {
                self.data(entry, note);
            }
        }
    }

    /// Entries whose value is a small structure of its own.
    fn data(&mut self, entry: &Entry, note: Note) {
        let bytes = match self.reader.walker.value(entry) {
            Ok(bytes) => bytes,
            Err(fault) => return self.reader.gave_up(&[FindingKind::FaceRegion, FindingKind::Person], fault),
        };
        match note {
            Note::Faces(read) => {
                let areas = read(&bytes, entry, self);
                areas.into_iter().for_each(|area| self.reader.area(area));
            }
            Note::People => people::panasonic(&bytes, entry.order, self.reader),
            Note::Registered => people::fujifilm(&bytes, entry.order, self.reader),
            Note::NikonPlace => people::nikon_place(&bytes, self.reader),
            _ => {
                // Canon: five numbers, the second its length, the fifth its place in the file.
                let numbers = Numbers::new(&bytes, 4, entry.order);
                if let Some((len, at)) = numbers.whole(2).zip(numbers.whole(5)) {
                    self.picture(self.layout.base.saturating_add(at), len);
                }
            }
        }
    }

    fn text(&mut self, entry: &Entry, kind: FindingKind) {
        let bytes = match self.reader.walker.beginning(entry, MOST) {
            Ok(bytes) => bytes,
            Err(fault) => return self.reader.gave_up(&[kind], fault),
        };
        let text = text::plain(&bytes);
        let text = text.trim();
        // Panasonic's form for no age. What is no text comes of a block that was moved.
        if !text.starts_with("9999:99:99") && !text.contains(char::is_control) {
            self.reader.text(kind, text);
        }
    }

    fn first(&mut self, entry: &Entry) -> Option<u64> {
        let bytes = self.reader.walker.beginning(entry, 8).ok()?;
        Numbers::new(&bytes, entry.kind, entry.order).whole(0)
    }

    fn preview(&mut self, start: &Entry, len: u16) {
        let len = self.directory.get(len).copied().and_then(|entry| self.first(&entry)).unwrap_or(0);
        if let Some(at) = self.first(start).filter(|at| *at > 0 && len > 0) {
            self.picture(self.layout.base.saturating_add(at), len);
        }
    }

    /// A picture: noted as hidden when one is there, and its bytes are no longer between the parts.
    fn picture(&mut self, at: u64, len: u64) {
        let most = usize::try_from(len).unwrap_or(usize::MAX).min(limits::HEAD);
        let Ok(bytes) = self.reader.walker.bytes.get(at, most) else { return };
        // Blocks that were moved point to anything; some makers write a few bytes before the picture.
        let Some(start) = memchr::memmem::find(bytes.get(..64).unwrap_or(&bytes), &[0xff, 0xd8, 0xff]) else { return };
        self.reader.walker.used.add(at, len);
        let picture = bytes.get(start..).unwrap_or_default();
        preview::found(picture, len.saturating_sub(start as u64), Source::MakerNote, self.reader.report);
    }

    fn pictures(&mut self, entry: &Entry) {
        let Some(at) = self.first(entry).filter(|at| *at > 0) else { return };
        let at = self.layout.base.saturating_add(at);
        let walker = &mut self.reader.walker;
        let directory = match walker.directory(at, self.layout) {
            Ok(directory) => directory,
            Err(fault) => return self.reader.gave_up(&[FindingKind::HiddenPreview], fault),
        };
        // Its offsets count from the same place as all others of the block.
        if let Ok(Some(image)) = Image::of(walker, &directory, Place::Inner, self.layout.base) {
            pictures::note(&image, walker, Source::MakerNote, self.reader.report);
        }
    }

    /// An entry that is not known: a picture in it is found by its first bytes.
    fn unknown(&mut self, entry: &Entry) {
        if entry.len >= 256 {
            self.picture(entry.at, entry.len);
        }
    }
}
