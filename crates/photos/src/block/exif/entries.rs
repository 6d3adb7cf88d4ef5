//! What the value of one entry tells.

use super::KINDS;
use super::dates::Moment;
use super::faces;
use super::ifd::{Entry, Order};
use super::reader::{MOST, Place, Reader};
use super::tags::Meaning;
use super::text;
use super::value::Numbers;
use crate::block::{c2pa, icc, iptc, photoshop, xmp};
use crate::{Detail, Fault, FindingKind, Source};
use std::borrow::Cow;

impl<'a> Reader<'a, '_> {
    /// The value of an entry; `None`, and the report knows, when it cannot be read.
    pub(super) fn bytes(&mut self, entry: &Entry, kinds: &[FindingKind]) -> Option<Cow<'a, [u8]>> {
        self.walker.value(entry).map_err(|fault| self.gave_up(kinds, fault)).ok()
    }

    /// A text as bytes, cut to what is shown.
    fn string(&mut self, entry: &Entry, kind: FindingKind) -> Option<Cow<'a, [u8]>> {
        self.walker.beginning(entry, MOST).map_err(|fault| self.gave_up(&[kind], fault)).ok()
    }

    /// Numbers are no finding; text where numbers belong is one.
    pub(super) fn technical(&mut self, entry: &Entry, place: Place) {
        let is_text = matches!(entry.kind, 2 | 129) && place != Place::Interop;
        if is_text && let Some(bytes) = self.string(entry, FindingKind::Comment) {
            self.text(FindingKind::Comment, &text::plain(&bytes));
        }
        if let 0xa002 | 0xa003 = entry.tag
            && let Ok(bytes) = self.walker.beginning(entry, 8)
        {
            let side = Numbers::new(&bytes, entry.kind, entry.order).whole(0);
            let kept = if entry.tag == 0xa002 { &mut self.pixels.0 } else { &mut self.pixels.1 };
            *kept = kept.or(side);
        }
    }

    pub(super) fn meant(&mut self, entry: &Entry, meaning: Meaning, place: Place) {
        match meaning {
            Meaning::Text(kind) => self.texted(entry, kind, text::plain),
            Meaning::Wide(kind) => self.texted(entry, kind, |bytes| text::wide(bytes, true)),
            Meaning::Marked(kind) => {
                self.texted(entry, kind, |bytes| text::marked(bytes, entry.order == Order::Little));
            }
            Meaning::Number => self.number(entry),
            Meaning::Make | Meaning::Model => self.device(entry, meaning == Meaning::Make),
            Meaning::Orientation => self.orientation(entry, place),
            Meaning::Date(which) => self.moment(entry, which, |moment| &mut moment.date),
            Meaning::Fraction(which) => self.moment(entry, which, |moment| &mut moment.fraction),
            Meaning::Offset(which) => self.moment(entry, which, |moment| &mut moment.offset),
            Meaning::Hours => self.hours(entry),
            Meaning::Area | Meaning::Spot => self.subject(entry),
            Meaning::Padding => self.padding(entry),
            Meaning::Private => {
                self.from(Source::MakerNote, |reader| reader.found(FindingKind::Comment, Detail::There))
            }
            Meaning::Original => self.original(entry),
            Meaning::Geo if self.file => self.geo.push(*entry),
            Meaning::Geo => self.found(FindingKind::PlaceName, Detail::There),
            _ => self.block(entry, meaning),
        }
    }

    fn texted(&mut self, entry: &Entry, kind: FindingKind, decode: impl FnOnce(&[u8]) -> String) {
        let Some(bytes) = self.string(entry, kind) else { return };
        let text = decode(&bytes);
        if kind == FindingKind::Keyword {
            text.split(';').for_each(|word| self.text(kind, word));
        } else {
            self.text(kind, &text);
        }
    }

    /// A serial number or identifier, however it is written. Zeros alone say nothing.
    pub(super) fn number(&mut self, entry: &Entry) {
        let Some(bytes) = self.string(entry, FindingKind::Serial) else { return };
        let text = match entry.kind {
            2 | 129 => text::plain(&bytes),
            1 | 7 if bytes.iter().all(|byte| matches!(byte, 0 | b' '..=b'~')) => text::plain(&bytes),
            1 | 7 => bytes.iter().take(64).map(|byte| format!("{byte:02x}")).collect(),
            _ => {
                let numbers = Numbers::new(&bytes, entry.kind, entry.order);
                let words = (0..numbers.len().min(16)).filter_map(|index| numbers.whole(index));
                words.map(|word| word.to_string()).collect::<Vec<_>>().join(" ")
            }
        };
        if text.chars().any(|c| !matches!(c, '0' | ' ' | '\0')) {
            self.text(FindingKind::Serial, &text);
        }
    }

    fn device(&mut self, entry: &Entry, make: bool) {
        let Some(bytes) = self.string(entry, FindingKind::Device) else { return };
        let text = crate::report::tidy(&text::plain(&bytes));
        let kept = if make { &mut self.make } else { &mut self.model };
        if kept.is_none() && !text.is_empty() {
            *kept = Some(text);
        }
    }

    /// That of the picture itself; a thumbnail may say another.
    fn orientation(&mut self, entry: &Entry, place: Place) {
        if place == Place::Chain(0)
            && let Ok(bytes) = self.walker.beginning(entry, 8)
            && let Some(turn) = Numbers::new(&bytes, entry.kind, entry.order).whole(0)
            && let Some(turn) = u16::try_from(turn).ok().filter(|turn| (1..=8).contains(turn))
        {
            self.turn.get_or_insert(turn);
            self.report.orientation.get_or_insert(turn);
        }
    }

    fn moment(&mut self, entry: &Entry, which: usize, part: impl Fn(&mut Moment) -> &mut Option<String>) {
        let Ok(bytes) = self.walker.beginning(entry, 64) else {
            return self.gave_up(&[FindingKind::Date], Fault::Truncated);
        };
        let text = text::plain(&bytes);
        let Some(kept) = self.moments.get_mut(which).map(&part) else { return };
        if kept.is_none() {
            *kept = Some(text);
        } else if *kept != Some(text.clone()) {
            let mut other = Moment::default();
            *part(&mut other) = Some(text);
            self.say(&other);
        }
    }

    fn hours(&mut self, entry: &Entry) {
        let Some(bytes) = self.string(entry, FindingKind::Date) else { return };
        if let Some(hours) = Numbers::new(&bytes, entry.kind, entry.order).real(0) {
            self.text(FindingKind::Date, &format!("{hours:+03}:00"));
        }
    }

    fn subject(&mut self, entry: &Entry) {
        let Some(bytes) = self.string(entry, FindingKind::FaceRegion) else { return };
        if let Some(area) = faces::subject(Numbers::new(&bytes, entry.kind, entry.order), self.source) {
            self.area(area);
        }
    }

    /// Room that Windows leaves for later; its own mark at the beginning says nothing.
    fn padding(&mut self, entry: &Entry) {
        let Some(bytes) = self.bytes(entry, &[FindingKind::Trailer]) else { return };
        let room = bytes.strip_prefix(&[0x1c, 0xea]).unwrap_or(&bytes);
        let room = room.strip_prefix(&[0, 0, 0, 8]).unwrap_or(room);
        let count = room.iter().filter(|byte| **byte != 0).count() as u64;
        if count > 0 {
            self.found(FindingKind::Trailer, Detail::Bytes(count));
        }
    }

    fn original(&mut self, entry: &Entry) {
        let (width, height, bytes) = (0, 0, entry.len);
        self.found(FindingKind::HiddenPreview, Detail::Picture { width, height, bytes, shows_more: None });
    }

    /// A block of another kind inside an entry: handed to its reader.
    fn block(&mut self, entry: &Entry, meaning: Meaning) {
        let Some(bytes) = self.bytes(entry, KINDS) else { return };
        self.any = true;
        self.report.part(KINDS, |report| match meaning {
            Meaning::Xmp => xmp::read(&bytes, Source::Xmp, report),
            Meaning::Iptc => iptc::read(&iptc_bytes(&bytes, entry), report),
            Meaning::Photoshop => photoshop::read(&bytes, report),
            Meaning::Icc => icc::read(&bytes, report),
            _ => c2pa::read(&bytes, report),
        });
    }
}

/// Old programs write IPTC as numbers of four bytes, in the order of the file.
fn iptc_bytes<'v>(bytes: &'v [u8], entry: &Entry) -> Cow<'v, [u8]> {
    let swapped = entry.kind == 4 && bytes.first() != Some(&0x1c) && bytes.get(3) == Some(&0x1c);
    if swapped { bytes.chunks(4).flat_map(|four| four.iter().rev().copied()).collect() } else { Cow::Borrowed(bytes) }
}
