//! Makers' own blocks: mostly a directory behind a few letters, with offsets that count from here or there.

mod faces;
mod makers;
mod notes;
mod people;
mod tables;

use super::ifd::{Entry, Layout};
use super::reader::Reader;
use crate::{Detail, Fault, FindingKind, Source, limits};
use makers::{Base, place, rebased, written_at};
use notes::{Context, Note};
use tables::Table;

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
