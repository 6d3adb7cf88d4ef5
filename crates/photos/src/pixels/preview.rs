//! The preview inside a raw file: raw data are not developed here.

use super::{Decoded, Undecodable, jpeg};
use crate::{Bytes, limits};
use memchr::memmem;
use std::ops::Range;

/// How far behind the start of a preview its frame header may stand.
const HEADER: usize = 256 * 1024;

/// Decodes the largest preview.
pub(super) fn decode(file: &dyn Bytes, side: Option<u32>) -> Result<Decoded, Undecodable> {
    let found = preview_of(file).ok_or(Undecodable::Damaged)?;
    let len = usize::try_from(found.end - found.start).map_err(|_| Undecodable::TooLarge)?;
    let mut bytes = vec![0; len];
    file.fill(found.start, &mut bytes)?;
    jpeg::decode(&bytes, side)
}

/// Where the largest JPEG inside a file begins; it ends there or earlier. Looks at the first [`limits::PICTURE_FILE`]
/// bytes and [`limits::PREVIEWS`] places.
#[must_use]
pub fn preview_of(file: &dyn Bytes) -> Option<Range<u64>> {
    let end = file.size().min(limits::PICTURE_FILE as u64);
    let (mut at, mut looked, mut best) = (0_u64, 0, (0_u64, 0_u64));
    let mut window = vec![0; limits::WINDOW];
    while at < end && looked < limits::PREVIEWS {
        let len = usize::try_from(end - at).unwrap_or(usize::MAX).min(limits::WINDOW);
        let part = window.get_mut(..len)?;
        file.fill(at, part).ok()?;
        for start in memmem::find_iter(part, b"\xff\xd8\xff").take(limits::PREVIEWS - looked) {
            looked += 1;
            let start = at + start as u64;
            let pixels = pixels_at(file, start, end);
            if pixels > best.0 {
                best = (pixels, start);
            }
        }
        // The next window begins two bytes early: a start may lie across.
        at += if len > 2 && at + (len as u64) < end { len as u64 - 2 } else { len as u64 };
    }
    (best.0 > 0).then_some(best.1..end)
}

/// How many pixels the JPEG at a place has; none when it is not one that is shown. Raw data themselves are often coded as
/// lossless JPEG, which is not.
fn pixels_at(file: &dyn Bytes, start: u64, end: u64) -> u64 {
    let mut head = vec![0; usize::try_from(end - start).unwrap_or(usize::MAX).min(HEADER)];
    if file.fill(start, &mut head).is_err() {
        return 0;
    }
    match jpeg::Header::read(&head) {
        Ok(header) if header.plain && header.scans > 0 => u64::from(header.width) * u64::from(header.height),
        _ => 0,
    }
}
