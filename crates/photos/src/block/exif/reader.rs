//! From the entries of directories to findings.

use super::dates::{Moment, Said};
use super::faces::{self, Area};
use super::ifd::{Directory, Entry, Layout, Order, Walker};
use super::pictures::Image;
use super::tags::{Meaning, meaning};
use super::value::Numbers;
use super::{KINDS, gps, makernote, text};
use crate::block::{c2pa, icc, iptc, photoshop, xmp};
use crate::{Detail, Fault, FindingKind, Report, Source, limits};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Bytes read of one text.
pub(crate) const MOST: usize = limits::TEXT * 4;

/// In which directory an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the chain that begins in the header; the first is 0.
    Chain(usize),
    /// Among the pictures inside.
    Inner,
    /// In the directory of Exif.
    Exif,
    /// In the directory of Interoperability.
    Interop,
}

/// Reads directories into a report.
pub(crate) struct Reader<'a, 'b> {
    /// Where values come from.
    pub walker: Walker<'a>,
    /// Where findings go.
    pub report: &'b mut Report,
    /// Whether anything was found.
    pub any: bool,
    /// The pictures that directories describe.
    pub images: Vec<Image>,
    /// Who made the device.
    pub make: Option<String>,
    /// Width and height as Exif says them.
    pub pixels: (Option<u64>, Option<u64>),
    /// Entries about the place on a map.
    pub geo: Vec<Entry>,
    file: bool,
    source: Source,
    outer: Source,
    inner: Source,
    model: Option<String>,
    moments: [Moment; 3],
    areas: Vec<Area>,
    read: BTreeSet<(u16, u64, u64)>,
}

impl<'a, 'b> Reader<'a, 'b> {
    /// `outer` is the source of what stands in the chain, `inner` that of the directories of Exif and places.
    pub fn new(walker: Walker<'a>, outer: Source, inner: Source, report: &'b mut Report) -> Self {
        Self {
            walker,
            report,
            any: false,
            images: Vec::new(),
            make: None,
            pixels: (None, None),
            geo: Vec::new(),
            file: false,
            source: outer,
            outer,
            inner,
            model: None,
            moments: Default::default(),
            areas: Vec::new(),
            read: BTreeSet::new(),
        }
    }

    /// Notes a finding from the block that is being read.
    pub fn found(&mut self, kind: FindingKind, detail: Detail) {
        self.any = true;
        self.report.found(kind, self.source, detail);
    }

    /// Notes a text.
    pub fn text(&mut self, kind: FindingKind, text: &str) {
        let before = self.report.findings.len();
        self.report.text(kind, self.source, text);
        self.any |= self.report.findings.len() > before;
    }

    /// Says that the structure is a file, whose reader looks at places on the map by itself.
    pub fn is_file(&mut self) {
        self.file = true;
    }

    /// Where findings of the chain come from.
    pub const fn outer(&self) -> Source {
        self.outer
    }

    /// Notes questions that stay open.
    pub fn gave_up(&mut self, kinds: &[FindingKind], fault: Fault) {
        self.report.gave_up(kinds, fault);
    }

    /// Notes an area of the picture.
    pub fn area(&mut self, area: Area) {
        self.any = true;
        if self.areas.len() < limits::FINDINGS {
            self.areas.push(area);
        }
    }

    /// Runs `read` with findings coming from another source.
    pub fn from<T>(&mut self, source: Source, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.source, source);
        let result = read(self);
        self.source = before;
        result
    }

    /// The chain of directories from the header on.
    pub fn chain(&mut self, first: u64, layout: Layout) {
        let mut at = first;
        let mut number = 0;
        while at != 0 {
            let Some(directory) = self.open(at, layout) else { return };
            at = directory.next;
            self.directory(&directory, layout, Place::Chain(number), 0);
            number += 1;
        }
    }

    /// A directory; `None`, and the report knows, when it cannot be read. One that was read before leaves nothing open.
    pub fn open(&mut self, at: u64, layout: Layout) -> Option<Directory> {
        match self.walker.directory(at, layout) {
            Ok(directory) => Some(directory),
            Err(fault @ Fault::Malformed(_)) => {
                self.report.fault(fault);
                None
            }
            Err(fault) => {
                self.gave_up(KINDS, fault);
                None
            }
        }
    }

    fn directory(&mut self, directory: &Directory, layout: Layout, place: Place, depth: usize) {
        for entry in &directory.entries {
            self.entry(entry, layout, place, depth);
        }
        if matches!(place, Place::Chain(_) | Place::Inner) {
            match Image::of(&mut self.walker, directory, place, layout.base) {
                Ok(image) => self.images.extend(image),
                Err(fault) => self.gave_up(&[FindingKind::HiddenPreview], fault),
            }
        }
    }

    /// A directory that an entry points to.
    fn inside(&mut self, at: u64, layout: Layout, place: Option<Place>, depth: usize) {
        if depth >= limits::IFD_DEPTH {
            return self.gave_up(KINDS, Fault::TooMuch("directories inside directories"));
        }
        let Some(directory) = self.open(at, layout) else { return };
        let source = if place == Some(Place::Inner) { self.outer } else { self.inner };
        self.from(source, |reader| match place {
            Some(place) => reader.directory(&directory, layout, place, depth + 1),
            None => gps::read(reader, &directory),
        });
    }

    fn entry(&mut self, entry: &Entry, layout: Layout, place: Place, depth: usize) {
        // Thousands of entries may share one value: it says the same each time.
        if !entry.inline && !self.read.insert((entry.tag, entry.at, entry.len)) {
            return;
        }
        match meaning(entry.tag) {
            Some(Meaning::Directory) => self.pointed(entry, layout, Some(Place::Exif), depth),
            Some(Meaning::Interop) => self.pointed(entry, layout, Some(Place::Interop), depth),
            Some(Meaning::Gps) => self.pointed(entry, layout, None, depth),
            Some(Meaning::Pictures) => self.pointed(entry, layout, Some(Place::Inner), depth),
            Some(Meaning::MakerNote) => makernote::read(self, entry, layout),
            Some(Meaning::Technical) if self.file => {
                // A file has no block whose mere presence would be noted.
                self.found(FindingKind::Comment, Detail::There);
                self.technical(entry, place);
            }
            Some(Meaning::Coding | Meaning::Technical) => self.technical(entry, place),
            Some(meaning) => self.meant(entry, meaning, place),
            None => self.found(FindingKind::Comment, Detail::There),
        }
    }

    fn pointed(&mut self, entry: &Entry, layout: Layout, place: Option<Place>, depth: usize) {
        let Some(bytes) = self.bytes(entry, KINDS) else { return };
        let numbers = Numbers::new(&bytes, entry.kind, entry.order);
        // More than the limit of directories would be refused one by one.
        for at in (0..numbers.len().min(limits::IFDS * 2)).filter_map(|index| numbers.whole(index)) {
            self.inside(at, layout, place, depth);
        }
    }

    /// The value of an entry; `None`, and the report knows, when it cannot be read.
    fn bytes(&mut self, entry: &Entry, kinds: &[FindingKind]) -> Option<Cow<'a, [u8]>> {
        self.walker.value(entry).map_err(|fault| self.gave_up(kinds, fault)).ok()
    }

    /// A text as bytes, cut to what is shown.
    fn string(&mut self, entry: &Entry, kind: FindingKind) -> Option<Cow<'a, [u8]>> {
        self.walker.beginning(entry, MOST).map_err(|fault| self.gave_up(&[kind], fault)).ok()
    }

    /// Numbers are no finding; text where numbers belong is one.
    fn technical(&mut self, entry: &Entry, place: Place) {
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

    fn meant(&mut self, entry: &Entry, meaning: Meaning, place: Place) {
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
    pub fn number(&mut self, entry: &Entry) {
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

    fn say(&mut self, moment: &Moment) {
        match moment.said() {
            Some(Said::Moment(moment)) => self.found(FindingKind::Date, Detail::Moment(moment)),
            Some(Said::Text(text)) => self.text(FindingKind::Date, &text),
            None => {}
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

    /// Notes what needed all entries to be read: the device, the moments, the areas.
    pub fn finish(&mut self) {
        let device = [self.make.take(), self.model.take()];
        let device = match &device {
            // Many models begin with the name of their maker.
            [Some(make), Some(model)] if !model.to_lowercase().starts_with(&make.to_lowercase()) => {
                format!("{make} {model}")
            }
            [make, model] => model.clone().or_else(|| make.clone()).unwrap_or_default(),
        };
        self.text(FindingKind::Device, &device);
        // The first of the three stands among the texts, the others with what belongs to taking the picture.
        for (moment, source) in std::mem::take(&mut self.moments).iter().zip([self.outer, self.inner, self.inner]) {
            self.from(source, |reader| reader.say(moment));
        }
        let size = self.report.size.or_else(|| {
            let (width, height) = self.pixels;
            Some((u32::try_from(width?).ok()?, u32::try_from(height?).ok()?))
        });
        for area in std::mem::take(&mut self.areas) {
            let detail = area.normalised(size);
            self.report.found(FindingKind::FaceRegion, area.source, detail);
        }
    }
}

/// Old programs write IPTC as numbers of four bytes, in the order of the file.
fn iptc_bytes<'v>(bytes: &'v Cow<'_, [u8]>, entry: &Entry) -> Cow<'v, [u8]> {
    let swapped = entry.kind == 4 && bytes.first() != Some(&0x1c) && bytes.get(3) == Some(&0x1c);
    if swapped { bytes.chunks(4).flat_map(|four| four.iter().rev().copied()).collect() } else { Cow::Borrowed(bytes) }
}
