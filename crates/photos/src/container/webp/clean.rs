//! Cleaning: the picture's own chunks, the colour profile, and how it is turned.

use super::riff::{self, Chunk, Count};
use crate::block::{exif, icc};
use crate::clean::copy_range;
use crate::container::turn;
use crate::{Bytes, Fault, Report, Source};
use std::io::Write;

/// A chunk of the copy.
enum Part {
    /// As it stands in the file.
    Same(Chunk),
    /// Written anew.
    New([u8; 4], Vec<u8>),
    /// A frame: its header, and its chunks.
    Frame(Vec<u8>, Vec<Chunk>),
}

pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    let end = riff::end(file)?;
    if end > file.size() {
        return Err(Fault::Truncated);
    }
    let mut count = Count::default();
    let chunks = count.between(file, 12, end).collect::<Result<Vec<Chunk>, Fault>>()?;
    let parts = match chunks.first() {
        Some(first) if &first.kind == b"VP8X" => extended(file, &chunks, &mut count)?,
        Some(first) if matches!(&first.kind, b"VP8 " | b"VP8L") => vec![Part::Same(*first)],
        _ => return Err(Fault::Malformed("WebP")),
    };
    let size = parts.iter().map(Part::size).sum::<u64>() + 4;
    out.write_all(b"RIFF")?;
    out.write_all(&length(size)?)?;
    out.write_all(b"WEBP")?;
    parts.iter().try_for_each(|part| part.write(file, out))
}

/// A file with a header of features, which is written anew (RFC 9649, 2.7).
fn extended(file: &dyn Bytes, chunks: &[Chunk], count: &mut Count) -> Result<Vec<Part>, Fault> {
    let first = |kind: &[u8; 4]| chunks.iter().find(|chunk| chunk.kind == *kind);
    let mut header = chunks.first().ok_or(Fault::Truncated)?.data(file)?.into_owned();
    header.truncate(10);
    let [marks, a, b, c, ..] = header.as_mut_slice() else { return Err(Fault::Malformed("WebP")) };
    (*marks, *a, *b, *c) = (*marks & 0b0001_0010, 0, 0, 0);
    let moving = *marks & 2 != 0;
    let mut parts = Vec::new();
    if let Some(profile) = first(b"ICCP") {
        *marks |= 0x20;
        parts.push(Part::New(*b"ICCP", icc::cleaned(&profile.data(file)?)?));
    }
    if moving {
        let control = first(b"ANIM").filter(|chunk| chunk.len == 6).ok_or(Fault::Malformed("WebP"))?;
        parts.push(Part::Same(*control));
        for chunk in chunks.iter().filter(|chunk| &chunk.kind == b"ANMF") {
            parts.push(frame(file, chunk, count)?);
        }
    } else {
        parts.extend(picture(chunks)?.into_iter().map(Part::Same));
    }
    if let Some(turn) = orientation(file, first(b"EXIF"))? {
        *marks |= 8;
        parts.push(Part::New(*b"EXIF", turn::minimal(turn)));
    }
    if header.len() < 10 || parts.is_empty() {
        return Err(Fault::Malformed("WebP"));
    }
    parts.insert(0, Part::New(*b"VP8X", header));
    Ok(parts)
}

/// The chunks of one picture: its transparency, where it has one, and the picture itself. More than one of a kind would
/// leave open which is shown.
fn picture(chunks: &[Chunk]) -> Result<Vec<Chunk>, Fault> {
    let of = |kinds: &[&[u8; 4]]| -> Vec<Chunk> {
        chunks.iter().filter(|chunk| kinds.contains(&&chunk.kind)).copied().collect()
    };
    match (of(&[b"ALPH"]).as_slice(), of(&[b"VP8 ", b"VP8L"]).as_slice()) {
        ([], [one]) => Ok(vec![*one]),
        ([alpha], [one]) => Ok(vec![*alpha, *one]),
        _ => Err(Fault::Unsupported("WebP with several pictures")),
    }
}

fn frame(file: &dyn Bytes, chunk: &Chunk, count: &mut Count) -> Result<Part, Fault> {
    let mut header = vec![0; 16];
    file.fill(chunk.body, &mut header)?;
    if let Some(marks) = header.last_mut() {
        *marks &= 3;
    }
    let start = chunk.body.saturating_add(16);
    if start > chunk.end() {
        return Err(Fault::Truncated);
    }
    let inside = count.between(file, start, chunk.end()).collect::<Result<Vec<Chunk>, Fault>>()?;
    Ok(Part::Frame(header, picture(&inside)?))
}

fn orientation(file: &dyn Bytes, chunk: Option<&Chunk>) -> Result<Option<u16>, Fault> {
    let Some(chunk) = chunk else { return Ok(None) };
    let data = chunk.data(file)?;
    let mut report = Report::default();
    // A block that cannot be read says nothing about how the picture is turned.
    let tiff = data.strip_prefix(b"Exif\0\0").unwrap_or(&data);
    let _ = exif::read(&tiff, Source::Exif, &mut report);
    Ok(report.orientation.filter(|turn| (2..=8).contains(turn)))
}

fn even(len: u64) -> u64 {
    len + len % 2
}

fn length(len: u64) -> Result<[u8; 4], Fault> {
    u32::try_from(len).map(u32::to_le_bytes).map_err(|_| Fault::TooMuch("WebP"))
}

impl Part {
    /// How many bytes it takes in the copy, header included.
    fn size(&self) -> u64 {
        8 + match self {
            Self::Same(chunk) => even(u64::from(chunk.len)),
            Self::New(_, data) => even(data.len() as u64),
            Self::Frame(header, chunks) => {
                header.len() as u64 + chunks.iter().map(|chunk| Self::Same(*chunk).size()).sum::<u64>()
            }
        }
    }

    fn write(&self, file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
        match self {
            Self::Same(chunk) => {
                out.write_all(&chunk.kind)?;
                out.write_all(&chunk.len.to_le_bytes())?;
                copy_range(file, chunk.body, u64::from(chunk.len), out)?;
                fill(u64::from(chunk.len), out)
            }
            Self::New(kind, data) => {
                out.write_all(kind)?;
                out.write_all(&length(data.len() as u64)?)?;
                out.write_all(data)?;
                fill(data.len() as u64, out)
            }
            Self::Frame(header, chunks) => {
                out.write_all(b"ANMF")?;
                out.write_all(&length(self.size() - 8)?)?;
                out.write_all(header)?;
                chunks.iter().try_for_each(|chunk| Self::Same(*chunk).write(file, out))
            }
        }
    }
}

/// The byte that makes a length even.
fn fill(len: u64, out: &mut dyn Write) -> Result<(), Fault> {
    if len % 2 == 1 {
        out.write_all(&[0])?;
    }
    Ok(())
}
