//! Exif: directories of a TIFF structure (JEITA CP-3451, Exif 3.0; TIFF 6.0).

mod dates;
mod entries;
mod faces;
mod gps;
pub(crate) mod ifd;
mod makernote;
pub(crate) mod pictures;
pub(crate) mod ranges;
pub(crate) mod reader;
pub(crate) mod tags;
mod text;
pub(crate) mod value;

use crate::{Bytes, Detail, Fault, FindingKind, Report, Source};
use ifd::{Order, Walker};
use reader::Reader;

/// What a block of Exif may hold: what could not be told when it cannot be read.
pub(crate) const KINDS: &[FindingKind] = &[
    FindingKind::Location,
    FindingKind::PlaceName,
    FindingKind::Person,
    FindingKind::FaceRegion,
    FindingKind::HiddenPreview,
    FindingKind::Caption,
    FindingKind::Keyword,
    FindingKind::Comment,
    FindingKind::Author,
    FindingKind::Date,
    FindingKind::Serial,
    FindingKind::Device,
    FindingKind::Software,
    FindingKind::Trailer,
];

/// Reads a TIFF structure that begins at byte 0 with its byte order: into findings, orientation included.
pub(crate) fn read(block: &dyn Bytes, source: Source, report: &mut Report) -> Result<(), Fault> {
    if let Some(turn) = only_orientation(block) {
        report.orientation.get_or_insert(turn);
        return Ok(());
    }
    report.inside(|report| {
        let mut walker = Walker::new(block);
        let (layout, first) = walker.header()?;
        let mut reader = Reader::new(walker, source, source, report);
        reader.chain(first, layout);
        reader.previews();
        reader.finish();
        between(&mut reader);
        if !reader.any {
            // Exposure, lens opening and the like: none of our questions, but something that a cleaned file has not.
            reader.found(FindingKind::Comment, Detail::There);
        }
        Ok(())
    })
}

/// Reads a TIFF structure whose first directory is that of places.
pub(crate) fn read_places(block: &dyn Bytes, report: &mut Report) -> Result<(), Fault> {
    let mut walker = Walker::new(block);
    let (layout, first) = walker.header()?;
    let directory = walker.directory(first, layout)?;
    gps::read(&mut Reader::new(walker, Source::Exif, Source::Exif, report), &directory);
    Ok(())
}

/// Reads a TIFF structure whose first directory is Canon's own.
pub(crate) fn read_canon(block: &dyn Bytes, report: &mut Report) -> Result<(), Fault> {
    let mut walker = Walker::new(block);
    let (layout, first) = walker.header()?;
    let mut reader = Reader::new(walker, Source::MakerNote, Source::MakerNote, report);
    makernote::read_canon(&mut reader, first, layout);
    reader.finish();
    Ok(())
}

/// Notes what lies in the block where nothing refers to.
fn between(reader: &mut Reader<'_, '_>) {
    let gaps = reader.walker.used.gaps(reader.walker.bytes.size());
    match ranges::not_zero(reader.walker.bytes, &gaps) {
        Ok(count) => {
            reader.any |= count > 0;
            reader.report.bytes(FindingKind::Trailer, Source::Unreferenced, count);
        }
        Err(fault) => reader.gave_up(&[FindingKind::Trailer], fault),
    }
}

/// Length of a block that says how the picture is turned and nothing else: header, one entry, no next directory.
const MINIMAL: usize = 26;

/// How the picture is turned, when the block says this and nothing else, byte for byte as the cleaners write it.
fn only_orientation(block: &dyn Bytes) -> Option<u16> {
    if block.size() != MINIMAL as u64 {
        return None;
    }
    let bytes = block.get(0, MINIMAL).ok()?;
    let order = Order::of(&bytes)?;
    let turn = order.u16(&bytes, 18).filter(|turn| (1..=8).contains(turn))?;
    let numbers = [order.u16(&bytes, 2)?, order.u16(&bytes, 8)?, order.u16(&bytes, 10)?, order.u16(&bytes, 12)?];
    let wide = [order.u32(&bytes, 4)?, order.u32(&bytes, 14)?, order.u32(&bytes, 22)?];
    (numbers == [42, 1, 0x0112, 3] && wide == [8, 1, 0] && order.u16(&bytes, 20)? == 0).then_some(turn)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn findings(block: &[u8]) -> (Option<u16>, usize) {
        let mut report = Report::default();
        read(&block, Source::Exif, &mut report).unwrap();
        (report.orientation, report.findings.len())
    }

    #[test]
    fn our_own_blocks_say_nothing_and_others_do() {
        let big = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        assert_eq!(findings(big), (Some(6), 0));
        assert_eq!(findings(little), (Some(6), 0));
        for (at, wrong) in [(19, 9), (20, 1), (25, 9), (15, 3)] {
            let mut other = *big;
            other[at] = wrong;
            assert!(findings(&other).1 > 0, "{at}");
        }
    }

    #[test]
    fn what_is_no_block_is_an_error() {
        for block in [&b""[..], b"II", b"MM\0*", b"XX*\0\x08\0\0\0", b"II\x07\0\x08\0\0\0"] {
            assert!(read(&block, Source::Exif, &mut Report::default()).is_err(), "{block:?}");
        }
    }
}
