//! Pictures that directories describe: where their data is.

use super::ifd::{Directory, Entry, Walker};
use super::reader::{Place, Reader};
use super::value::Numbers;
use crate::block::preview;
use crate::{Fault, FindingKind, Report, Source, limits};

/// A picture that a directory describes.
#[derive(Debug, Clone)]
pub(crate) struct Image {
    /// In which directory.
    pub place: Place,
    /// NewSubfileType: 1 is a smaller copy, 2 a page, 4 a mask. 0 where it is not said.
    pub subfile: u64,
    /// Pixels across and down; 0 where it is not said.
    pub size: (u32, u32),
    /// How it is coded.
    pub compression: u64,
    /// The entries that say how it is cut into pieces, with their first numbers.
    pub shape: Vec<(u16, u64)>,
    /// Bits of one pixel.
    pub bits: u64,
    /// A whole JPEG file.
    pub jpeg: Option<(u64, u64)>,
    /// Strips or tiles: place and length.
    pub pieces: Vec<(u64, u64)>,
}

impl Image {
    /// The picture of a directory; `None` when it describes none. Its offsets count from `base`.
    ///
    /// # Errors
    /// [`Fault`] when it describes one that is not there.
    pub fn of(walker: &mut Walker<'_>, directory: &Directory, place: Place, base: u64) -> Result<Option<Self>, Fault> {
        let mut one = |tag: u16| directory.get(tag).and_then(|entry| first(walker, entry));
        let jpeg = one(0x0201).zip(one(0x0202)).filter(|(_, len)| *len > 0);
        let jpeg = jpeg.map(|(at, len)| (at.saturating_add(base), len));
        let side = |side: Option<u64>| side.and_then(|side| u32::try_from(side).ok()).unwrap_or(0);
        let size = (side(one(0x0100)), side(one(0x0101)));
        let (subfile, compression) = (one(0x00fe).unwrap_or(0), one(0x0103).unwrap_or(0));
        let shape = SHAPE.iter().filter_map(|tag| Some((*tag, one(*tag)?))).collect();
        let bits = sum(walker, directory);
        let strips = directory.get(0x0111).zip(directory.get(0x0117));
        let tiles = directory.get(0x0144).zip(directory.get(0x0145));
        let pieces = match strips.or(tiles) {
            Some((offsets, counts)) => pieces(walker, offsets, counts, base)?,
            None => Vec::new(),
        };
        if jpeg.is_none() && pieces.is_empty() {
            return Ok(None);
        }
        let end = walker.bytes.size();
        for (at, len) in pieces.iter().chain(&jpeg) {
            if at.checked_add(*len).is_none_or(|past| past > end) {
                return Err(Fault::Truncated);
            }
            walker.used.add(*at, *len);
        }
        Ok(Some(Self { place, subfile, size, compression, shape, bits, jpeg, pieces }))
    }

    /// Whether it says to be a page of a document, and is in the chain where viewers look for pages.
    pub fn is_page(&self) -> bool {
        self.subfile == 2 && matches!(self.place, Place::Chain(_))
    }

    /// Length of its data in bytes.
    pub fn len(&self) -> u64 {
        self.pieces.iter().map(|(_, len)| *len).fold(0, u64::saturating_add)
    }
}

/// ImageWidth, ImageLength, BitsPerSample, FillOrder, SamplesPerPixel, RowsPerStrip, PlanarConfiguration, TileWidth, TileLength.
const SHAPE: [u16; 9] = [0x0100, 0x0101, 0x0102, 0x010a, 0x0115, 0x0116, 0x011c, 0x0142, 0x0143];

/// Bits of all samples of a pixel.
fn sum(walker: &mut Walker<'_>, directory: &Directory) -> u64 {
    let Some(entry) = directory.get(0x0102) else { return 1 };
    let Ok(bytes) = walker.beginning(entry, 128) else { return 1 };
    let numbers = Numbers::new(&bytes, entry.kind, entry.order);
    (0..numbers.len()).filter_map(|index| numbers.whole(index)).fold(0, u64::saturating_add)
}

fn first(walker: &mut Walker<'_>, entry: &Entry) -> Option<u64> {
    let bytes = walker.beginning(entry, 8).ok()?;
    Numbers::new(&bytes, entry.kind, entry.order).whole(0)
}

fn pieces(walker: &mut Walker<'_>, offsets: &Entry, counts: &Entry, base: u64) -> Result<Vec<(u64, u64)>, Fault> {
    let (at, len) = (walker.value(offsets)?, walker.value(counts)?);
    let at = Numbers::new(&at, offsets.kind, offsets.order);
    let len = Numbers::new(&len, counts.kind, counts.order);
    let number = at.len().min(len.len());
    if number > limits::EXTENTS / limits::IFDS {
        return Err(Fault::TooMuch("strips"));
    }
    // Empty ones are places in a picture without anything there.
    let pairs = (0..number).filter_map(|index| Some((at.whole(index)?.saturating_add(base), len.whole(index)?)));
    Ok(pairs.filter(|(_, len)| *len > 0).collect())
}

impl Reader<'_, '_> {
    /// Notes every picture so far as one that is hidden: in a block of Exif there are no others.
    pub fn previews(&mut self) {
        let source = self.outer();
        for image in std::mem::take(&mut self.images) {
            self.any = true;
            note(&image, &mut self.walker, source, self.report);
        }
    }
}

/// Notes a picture inside.
pub(crate) fn note(image: &Image, walker: &mut Walker<'_>, source: Source, report: &mut Report) {
    let whole = match (image.jpeg, image.pieces.as_slice()) {
        (Some(jpeg), _) => Some(jpeg),
        // Raw files keep a whole JPEG in the one strip of a directory.
        (None, [strip]) if matches!(image.compression, 6 | 7) => Some(*strip),
        _ => None,
    };
    if let Some((at, len)) = whole {
        let most = usize::try_from(len).unwrap_or(usize::MAX).min(limits::HEAD);
        match walker.bytes.get(at, most) {
            Ok(bytes) => preview::found(&bytes, len, source, report),
            Err(fault) => report.gave_up(&[FindingKind::HiddenPreview], fault),
        }
    }
    if !image.pieces.is_empty() && (whole.is_none() || image.jpeg.is_some()) {
        let (width, height) = image.size;
        preview::sized(width, height, image.len(), source, report);
    }
}
