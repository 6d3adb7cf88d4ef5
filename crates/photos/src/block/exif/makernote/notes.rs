//! What one entry of a maker's directory tells.

use super::super::faces::Area;
use super::super::ifd::{Directory, Entry, Layout};
use super::super::pictures::{self, Image};
use super::super::reader::{MOST, Place, Reader};
use super::super::text;
use super::super::value::Numbers;
use super::people;
use super::tables::Table;
use crate::block::preview;
use crate::{Detail, FindingKind, Source, limits};

/// Reads the areas of an entry: the whole value, the entry and the directory it stands in.
pub(super) type Faces = fn(&[u8], &Entry, &mut Context<'_, '_, '_>) -> Vec<Area>;

/// What an entry means here.
#[derive(Clone, Copy)]
pub(super) enum Note {
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
    /// Canon's town of the clock, as the third of its numbers.
    Town,
    /// Where a picture begins; the entry with this number says how long it is.
    Preview(u16),
    /// The same in one entry.
    CanonPreview,
    /// A directory of a further picture.
    Pictures,
    /// A directory.
    Inner(Table),
}

/// What is needed beside an entry.
pub(super) struct Context<'r, 'a, 'b> {
    pub reader: &'r mut Reader<'a, 'b>,
    pub directory: &'r Directory,
    pub layout: Layout,
}

impl Context<'_, '_, '_> {
    pub fn meant(&mut self, entry: &Entry, note: Note) {
        match note {
            Note::Text(kind) => self.text(entry, kind),
            Note::Number => self.reader.number(entry),
            Note::There(kind) => self.reader.found(kind, Detail::There),
            Note::Marked(kind) => {
                if self.first(entry).is_some_and(|mark| mark > 0) {
                    self.reader.found(kind, Detail::There);
                }
            }
            Note::Town => self.town(entry),
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

    /// 32766 is no town.
    fn town(&mut self, entry: &Entry) {
        let Ok(bytes) = self.reader.walker.beginning(entry, 16) else { return };
        let town = Numbers::new(&bytes, entry.kind, entry.order).real(2);
        if town.is_some_and(|town| (1.0..1000.0).contains(&town)) {
            self.reader.found(FindingKind::PlaceName, Detail::There);
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
    pub fn unknown(&mut self, entry: &Entry) {
        if entry.len >= 256 {
            self.picture(entry.at, entry.len);
        }
    }
}
