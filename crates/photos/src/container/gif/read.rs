//! Reading.

use super::blocks::{Block, Blocks, Cursor, Kind, PROFILE, REPEATS, header};
use super::lzw::Lzw;
use crate::block::{after_end, icc, xmp};
use crate::{Bytes, Depth, Fault, Report, Source};
use audit::FindingKind::{self, *};
use std::collections::BTreeSet;

/// The bytes behind a packet that lead a reader of sub-blocks to the end of it (XMP part 3, 1.1.2).
const MAGIC: usize = 258;

pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let (width, height, start) = header(file)?;
    report.size = Some((u32::from(width), u32::from(height)));
    let mut blocks = Blocks::new(file, start);
    let mut seen = BTreeSet::new();
    let mut control = None;
    let mut pictures = 0;
    while let Some(block) = blocks.next() {
        match block {
            Ok(block) => {
                shown(&block, &mut control, report);
                pictures += u32::from(matches!(block.kind, Kind::Picture(..)));
                report.part(FindingKind::ALL, |report| one(file, &block, depth, &mut seen, report));
            }
            Err(fault) => {
                report.bytes(Trailer, Source::Unreferenced, file.size().saturating_sub(blocks.at()));
                report.gave_up(FindingKind::ALL, fault);
            }
        }
    }
    if control.is_some() {
        report.bytes(Trailer, Source::GifExtension, 4);
    }
    if depth == Depth::Quick {
        report.unsure(Trailer);
    }
    if pictures == 0 {
        report.gave_up(FindingKind::ALL, Fault::Truncated);
    }
    if let Some(end) = blocks.end.filter(|end| *end < file.size()) {
        let before = report.noted;
        report.part(FindingKind::ALL, |report| after_end::read(file, end, report));
        if report.noted == before {
            report.bytes(Trailer, Source::AfterEnd, file.size() - end);
        }
    }
    Ok(())
}

/// A control belongs to the picture behind it. One without a picture shows nothing.
fn shown(block: &Block, control: &mut Option<Block>, report: &mut Report) {
    match block.kind {
        Kind::Control if control.replace(*block).is_some() => report.bytes(Trailer, Source::GifExtension, 4),
        Kind::Picture(..) => *control = None,
        _ => {}
    }
}

fn one(
    file: &dyn Bytes,
    block: &Block,
    depth: Depth,
    seen: &mut BTreeSet<[u8; 11]>,
    report: &mut Report,
) -> Result<(), Fault> {
    match block.kind {
        Kind::Picture(width, height) if depth == Depth::Whole => {
            picture(file, block, u64::from(width) * u64::from(height), report)
        }
        Kind::Picture(..) => Ok(()),
        Kind::Control => {
            let raw = block.raw(file)?;
            // Four bytes, of which the first has three reserved bits.
            if !matches!(raw.as_slice(), [4, marks, _, _, _, 0] if marks & 0xe0 == 0) {
                report.bytes(Trailer, Source::GifExtension, raw.len() as u64);
            }
            Ok(())
        }
        Kind::Comment => text(Comment, &block.data(file)?, report),
        Kind::PlainText => text(Comment, block.data(file)?.get(12..).unwrap_or_default(), report),
        Kind::Program(name) => program(file, block, &name, !seen.insert(name), report),
        Kind::Unknown => {
            report.bytes(Trailer, Source::GifExtension, block.end - block.body);
            Ok(())
        }
    }
}

fn text(kind: FindingKind, data: &[u8], report: &mut Report) -> Result<(), Fault> {
    let before = report.noted;
    let latin = || data.iter().map(|byte| char::from(*byte)).collect();
    let text = std::str::from_utf8(data).map_or_else(|_| latin(), str::to_owned);
    report.text(kind, Source::GifExtension, &text);
    if report.noted == before {
        report.there(kind, Source::GifExtension);
    }
    Ok(())
}

fn program(file: &dyn Bytes, block: &Block, name: &[u8; 11], again: bool, report: &mut Report) -> Result<(), Fault> {
    if name == b"XMP DataXMP" {
        // The packet stands there as it is; only its end is made up as sub-blocks.
        let raw = block.raw(file)?;
        let magic = raw.len().saturating_sub(MAGIC);
        let framed = raw.get(magic..).is_some_and(|end| end.first() == Some(&1) && raw.len() > MAGIC);
        let data = if framed { raw.get(..magic).unwrap_or_default().to_vec() } else { block.data(file)? };
        return xmp::read(&data, Source::Xmp, report);
    }
    if name == PROFILE && !again {
        return icc::read(&block.data(file)?, report);
    }
    let repeats = REPEATS.contains(&name) && matches!(block.raw(file)?.as_slice(), [3, 1, _, _, 0]);
    if repeats && !again {
        return Ok(());
    }
    let data = block.data(file)?;
    if data.len() > 3 && data.is_ascii() {
        report.text(Comment, Source::GifExtension, &String::from_utf8_lossy(&data));
    }
    report.bytes(Trailer, Source::GifExtension, block.end - block.body);
    Ok(())
}

/// Whether the packed data are longer than the picture needs.
fn picture(file: &dyn Bytes, block: &Block, needed: u64, report: &mut Report) -> Result<(), Fault> {
    let mut cursor = Cursor::new(file, block.body.saturating_sub(1));
    let mut lzw = Lzw::new(cursor.byte()?).ok_or(Fault::Malformed("GIF data"))?;
    loop {
        let len = cursor.byte()?;
        if len == 0 {
            break;
        }
        for _ in 0..len {
            lzw.byte(cursor.byte()?).ok_or(Fault::Malformed("GIF data"))?;
        }
    }
    report.bytes(Trailer, Source::Unreferenced, lzw.behind);
    report.bytes(Trailer, Source::Unreferenced, lzw.pixels.saturating_sub(needed));
    Ok(())
}
