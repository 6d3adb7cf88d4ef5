//! Cleaning: the chunks that make the picture, as they are; of the rest, how it is turned and its colours.

use super::chunks::{Chunk, Chunks, SIGNATURE, has_its_length};
use super::stream::{Header, numbered, streams};
use crate::block::{exif, icc, inflate};
use crate::clean::copy_range;
use crate::container::turn;
use crate::{Bytes, Fault, Report, Source};
use flate2::{Compression, Crc, write::ZlibEncoder};
use std::collections::BTreeSet;
use std::io::Write;

/// `surplus`: whether something may lie behind the packed data of the picture. Only then are they unpacked here, to find
/// their end.
pub(crate) fn clean(file: &dyn Bytes, surplus: bool, out: &mut dyn Write) -> Result<(), Fault> {
    let chunks = Chunks::of(file).collect::<Result<Vec<Chunk>, Fault>>()?;
    let header = understood(file, &chunks)?;
    let mut left = if surplus { packed(file, &chunks, &header)? } else { u64::MAX };
    let turned = orientation(file, &chunks)?;
    out.write_all(SIGNATURE)?;
    let mut begun = false;
    let mut seen = BTreeSet::new();
    for chunk in &chunks {
        let again = !seen.insert(chunk.kind);
        match &chunk.kind {
            b"IDAT" => {
                if let Some(turn) = turned.filter(|_| !begun) {
                    write(out, b"eXIf", &turn::minimal(turn))?;
                }
                begun = true;
                left = data(file, chunk, left, out)?;
            }
            b"fdAT" | b"fcTL" => copy(file, chunk, out)?,
            b"iCCP" if !again => profile(file, chunk, out)?,
            _ if !again && has_its_length(chunk.kind, chunk.len) == Some(true) => copy(file, chunk, out)?,
            _ => {}
        }
    }
    Ok(())
}

/// The header, when every chunk that a viewer must understand is of a known kind, whole and in its place.
fn understood(file: &dyn Bytes, chunks: &[Chunk]) -> Result<Header, Fault> {
    let count = |kind: &[u8; 4]| chunks.iter().filter(|chunk| chunk.kind == *kind).count();
    if count(b"IHDR") != 1 || count(b"IEND") != 1 || count(b"IDAT") == 0 || count(b"PLTE") > 1 {
        return Err(Fault::Malformed("PNG"));
    }
    for chunk in chunks {
        let needed = chunk.kind[0].is_ascii_uppercase() || matches!(&chunk.kind, b"tRNS" | b"acTL" | b"fcTL" | b"fdAT");
        match has_its_length(chunk.kind, chunk.len) {
            Some(false) | None if needed => return Err(Fault::Unsupported("PNG chunk")),
            Some(true) if !chunk.is_whole(file)? => return Err(Fault::Malformed("PNG checksum")),
            _ => {}
        }
    }
    let first = chunks.first().filter(|chunk| &chunk.kind == b"IHDR").ok_or(Fault::Malformed("PNG header"))?;
    Header::of(&first.data(file)?)
}

/// How many bytes of the picture's chunks are needed. What lies behind other frames is not cut but refused.
fn packed(file: &dyn Bytes, chunks: &[Chunk], header: &Header) -> Result<u64, Fault> {
    let mut needed = None;
    for stream in streams(file, chunks, header)? {
        let lengths = stream.lengths(file)?;
        let later = stream.parts.first().is_some_and(|part| numbered(part) > 0);
        if lengths.beyond > 0 || (later && lengths.behind > 0) {
            return Err(Fault::Unsupported("PNG data longer than the picture"));
        }
        needed = needed.or(Some(lengths.packed));
    }
    needed.ok_or(Fault::Malformed("PNG"))
}

fn orientation(file: &dyn Bytes, chunks: &[Chunk]) -> Result<Option<u16>, Fault> {
    let Some(chunk) = chunks.iter().find(|chunk| &chunk.kind == b"eXIf") else { return Ok(None) };
    let data = chunk.data(file)?;
    let mut report = Report::default();
    // A block that cannot be read says nothing about how the picture is turned.
    let tiff = data.strip_prefix(b"Exif\0\0").unwrap_or(&data);
    let _ = exif::read(&tiff, Source::Exif, &mut report);
    Ok(report.orientation.filter(|turn| (2..=8).contains(turn)))
}

/// Picture data up to the end of the packed stream. Gives back how many bytes of it are left.
fn data(file: &dyn Bytes, chunk: &Chunk, left: u64, out: &mut dyn Write) -> Result<u64, Fault> {
    if u64::from(chunk.len) <= left {
        copy(file, chunk, out)?;
        return Ok(left - u64::from(chunk.len));
    }
    if left > 0 {
        let len = u32::try_from(left).map_err(|_| Fault::Truncated)?;
        write(out, b"IDAT", &Chunk { len, ..*chunk }.data(file)?)?;
    }
    Ok(0)
}

fn copy(file: &dyn Bytes, chunk: &Chunk, out: &mut dyn Write) -> Result<(), Fault> {
    let start = chunk.body.saturating_sub(8);
    copy_range(file, start, chunk.end() - start, out)
}

/// The colour profile: as it is where nothing in it tells of anybody.
fn profile(file: &dyn Bytes, chunk: &Chunk, out: &mut dyn Write) -> Result<(), Fault> {
    let content = chunk.data(file)?;
    let end = content.iter().position(|byte| *byte == 0).ok_or(Fault::Malformed("colour profile"))?;
    let name: String = content.get(..end).unwrap_or_default().iter().map(|byte| char::from(*byte)).collect();
    let packed = content.get(end + 2..).ok_or(Fault::Malformed("colour profile"))?;
    if content.get(end + 1) != Some(&0) {
        return Err(Fault::Unsupported("colour profile"));
    }
    let (profile, taken) = inflate::zlib_and_length(packed)?;
    let cleaned = icc::cleaned(&profile)?;
    if cleaned == profile && taken == packed.len() && icc::harmless(&name) {
        return copy(file, chunk, out);
    }
    let name = if icc::harmless(&name) { name.as_str() } else { "icc" };
    let mut built = name.chars().filter_map(|c| u8::try_from(c).ok()).chain([0, 0]).collect::<Vec<u8>>();
    if cleaned == profile {
        built.extend(packed.get(..taken).unwrap_or_default());
    } else {
        let mut packer = ZlibEncoder::new(&mut built, Compression::best());
        packer.write_all(&cleaned)?;
        packer.finish()?;
    }
    write(out, b"iCCP", &built)
}

fn write(out: &mut dyn Write, kind: &[u8; 4], data: &[u8]) -> Result<(), Fault> {
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(data);
    let len = u32::try_from(data.len()).map_err(|_| Fault::TooMuch("PNG chunk"))?;
    out.write_all(&len.to_be_bytes())?;
    out.write_all(kind)?;
    out.write_all(data)?;
    Ok(out.write_all(&sum.sum().to_be_bytes())?)
}
