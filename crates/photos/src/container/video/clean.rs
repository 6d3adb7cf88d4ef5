//! Cleaning: a new file with `ftyp`, a `moov` written anew, and an `mdat` that holds the samples of the film alone.

use super::config::Coding;
use super::film::{Track, shown, tracks};
use super::names::BRANDS;
use super::outline::{Outline, moov};
use super::rebuild::{self, Moved, boxed};
use super::samples::{Chunk, Sizes, chunks};
use super::{stream, tree};
use crate::clean::copy_range;
use crate::{Bytes, Fault, limits};
use std::io::Write;

/// A track that stays, and where its samples lie.
struct Kept<'a> {
    track: &'a Track<'a>,
    coding: Coding,
    chunks: Vec<Chunk>,
    sizes: Sizes<'a>,
}

/// A chunk with content, of which track and its number there.
struct Placed {
    track: usize,
    number: usize,
    chunk: Chunk,
}

/// Writes the film alone.
///
/// # Errors
/// [`Fault::Unsupported`] and others when anything of the film is not understood well enough.
pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    let outline = Outline::of(file);
    if outline.fragmented() {
        return Err(Fault::Unsupported("a film in fragments"));
    }
    let mut films = outline.of_kind(b"moov");
    let (Some(film), None) = (films.next(), films.next()) else {
        return Err(Fault::Malformed("not one film"));
    };
    let old = moov(file, film)?;
    if tree::child(&old, b"mvex").is_some() {
        return Err(Fault::Unsupported("a film in fragments"));
    }
    let tracks = tracks(&old);
    let kept = kept(&tracks)?;
    let order = order(&kept, &outline)?;
    let data: u64 = order.iter().map(|one| one.chunk.size).sum();
    let first = order.first().map_or(u64::MAX, |one| one.chunk.start);
    let head = brands(file, &outline)?;
    let layout = Layout { head: head.len() as u64, data, data_first: first < film.start };
    let new = layout.moov(&old, &kept, &order)?;
    out.write_all(&head)?;
    if !layout.data_first {
        out.write_all(&new)?;
    }
    out.write_all(&layout.data_header())?;
    for one in &order {
        let track = kept.get(one.track).ok_or(Fault::Malformed("track"))?;
        copy(file, track, &one.chunk, out)?;
    }
    if layout.data_first {
        out.write_all(&new)?;
    }
    Ok(())
}

fn kept<'a>(tracks: &'a [Track<'a>]) -> Result<Vec<Kept<'a>>, Fault> {
    let mut kept = Vec::new();
    for (track, _) in tracks.iter().zip(shown(tracks)).filter(|(_, shown)| *shown) {
        let (chunks, sizes) = chunks(track)?;
        kept.push(Kept { track, coding: Coding::of(track)?, chunks, sizes });
    }
    if kept.is_empty() { Err(Fault::Unsupported("a film without pictures and sound")) } else { Ok(kept) }
}

/// The chunks of all tracks as they lie in the file: each inside an `mdat`, none over another.
fn order(kept: &[Kept<'_>], outline: &Outline) -> Result<Vec<Placed>, Fault> {
    let all = kept.iter().enumerate().flat_map(|(track, one)| {
        one.chunks.iter().enumerate().map(move |(number, chunk)| Placed { track, number, chunk: *chunk })
    });
    let mut order: Vec<_> = all.filter(|one| one.chunk.size > 0).collect();
    if order.len() > limits::EXTENTS {
        return Err(Fault::TooMuch("chunks"));
    }
    order.sort_by_key(|one| (one.chunk.start, one.track));
    let mut data = outline.of_kind(b"mdat").peekable();
    let mut at = 0;
    for Placed { chunk, .. } in &order {
        let end = chunk.start.checked_add(chunk.size).ok_or(Fault::Truncated)?;
        while data.next_if(|data| data.end <= chunk.start).is_some() {}
        let inside = data.peek().is_some_and(|data| data.body <= chunk.start && end <= data.end);
        if !inside || chunk.start < at {
            return Err(Fault::Unsupported("samples outside the data, or one over another"));
        }
        at = end;
    }
    Ok(order)
}

/// `ftyp`, where there is one: brands that name a kind of file, no version.
fn brands(file: &dyn Bytes, outline: &Outline) -> Result<Vec<u8>, Fault> {
    let Some(found) = outline.of_kind(b"ftyp").next() else { return Ok(Vec::new()) };
    let body = found.content(file, limits::HEAD)?;
    let mut brands = body.as_chunks::<4>().0.iter();
    let major = brands.next().filter(|brand| BRANDS.contains(brand)).unwrap_or(b"isom");
    let others: Vec<u8> = brands.skip(1).filter(|brand| BRANDS.contains(brand)).flatten().copied().collect();
    Ok(boxed(b"ftyp", &[&major[..], &[0; 4], &others].concat()))
}

/// How the new file is laid out.
struct Layout {
    head: u64,
    data: u64,
    data_first: bool,
}

impl Layout {
    fn data_header(&self) -> Vec<u8> {
        match u32::try_from(self.data.saturating_add(8)) {
            Ok(size) => [&size.to_be_bytes()[..], b"mdat"].concat(),
            Err(_) => [&[0, 0, 0, 1][..], b"mdat", &self.data.saturating_add(16).to_be_bytes()].concat(),
        }
    }

    /// The new `moov`: written once to know how long it is, and again with the places.
    fn moov(&self, old: &[u8], kept: &[Kept<'_>], order: &[Placed]) -> Result<Vec<u8>, Fault> {
        let header = self.head + self.data_header().len() as u64;
        let unmoved = |one: &Kept<'_>| vec![0; one.chunks.len()];
        let narrow = rebuild::moov(old, &moved(kept, unmoved), false)?;
        let before = |moov: &[u8]| if self.data_first { header } else { header.saturating_add(moov.len() as u64) };
        let wide = before(&narrow).saturating_add(self.data) > u64::from(u32::MAX);
        let sized = if wide { rebuild::moov(old, &moved(kept, unmoved), true)? } else { narrow };
        // Chunks without content point at the beginning of the data.
        let mut at = before(&sized);
        let mut places: Vec<Vec<u64>> = kept.iter().map(|one| vec![at; one.chunks.len()]).collect();
        for one in order {
            if let Some(place) = places.get_mut(one.track).and_then(|track| track.get_mut(one.number)) {
                *place = at;
            }
            at = at.saturating_add(one.chunk.size);
        }
        let mut places = places.into_iter();
        let moved = moved(kept, |_| places.next().unwrap_or_default());
        rebuild::moov(old, &moved, wide)
    }
}

fn moved<'a>(kept: &'a [Kept<'a>], mut offsets: impl FnMut(&Kept<'a>) -> Vec<u64>) -> Vec<Moved<'a>> {
    kept.iter().map(|one| Moved { track: one.track, offsets: offsets(one) }).collect()
}

/// Copies the samples of one chunk; what hides inside coded pictures is overwritten.
fn copy(file: &dyn Bytes, one: &Kept<'_>, chunk: &Chunk, out: &mut dyn Write) -> Result<(), Fault> {
    if one.coding == Coding::Other {
        return copy_range(file, chunk.start, chunk.size, out);
    }
    let (mut at, mut buffer) = (chunk.start, Vec::new());
    for index in chunk.first..chunk.first.saturating_add(chunk.samples) {
        let size =
            one.sizes.get(index).filter(|size| *size <= limits::SAMPLE).ok_or(Fault::TooMuch("coded picture"))?;
        buffer.resize(usize::try_from(size).map_err(|_| Fault::TooMuch("coded picture"))?, 0);
        file.fill(at, &mut buffer)?;
        stream::silenced(&mut buffer, one.coding)?;
        out.write_all(&buffer)?;
        at = at.checked_add(size).ok_or(Fault::Truncated)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn much_data_get_a_long_header() {
        let layout = |data| Layout { head: 0, data, data_first: true };
        assert_eq!(layout(1).data_header(), b"\0\0\0\x09mdat");
        assert_eq!(layout(1 << 32).data_header(), b"\0\0\0\x01mdat\0\0\0\x01\0\0\0\x10");
    }
}
