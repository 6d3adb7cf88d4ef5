//! From the entries of directories to findings.

use super::dates::{Moment, Said};
use super::faces::{self, Area};
use super::ifd::{Directory, Entry, Layout, Walker};
use super::pictures::Image;
use super::tags::{Meaning, meaning};
use super::value::Numbers;
use super::{KINDS, gps, makernote};
use crate::{Detail, Fault, FindingKind, Report, Source, limits};
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
    pub(super) file: bool,
    pub(super) source: Source,
    outer: Source,
    inner: Source,
    pub(super) model: Option<String>,
    pub(super) moments: [Moment; 3],
    /// How this block says that the picture is turned.
    pub(super) turn: Option<u16>,
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
            turn: None,
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

    pub(super) fn say(&mut self, moment: &Moment) {
        match moment.said() {
            Some(Said::Moment(moment)) => self.found(FindingKind::Date, Detail::Moment(moment)),
            Some(Said::Text(text)) => self.text(FindingKind::Date, &text),
            None => {}
        }
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
        let (width, height) = self.pixels;
        let own = width.zip(height).and_then(|(w, h)| Some((u32::try_from(w).ok()?, u32::try_from(h).ok()?)));
        let own = own.filter(|(width, height)| *width > 0 && *height > 0);
        let shown = self.report.size;
        // Areas count in the picture as the camera stored it; HEIF tells the size of the one that is turned already.
        let exchanged = own.zip(shown).is_some_and(|(own, shown)| (own.0 > own.1) != (shown.0 > shown.1));
        let turn = if exchanged { self.turn } else { None };
        for area in std::mem::take(&mut self.areas) {
            let detail = faces::turned(area.normalised(own.or(shown)), turn);
            self.report.found(FindingKind::FaceRegion, area.source, detail);
        }
    }
}
