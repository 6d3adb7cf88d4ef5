//! The second look: the code stream alone. Orientation and colours are inside it.

use crate::clean::hash_range;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault};

/// The essence of a file.
///
/// # Errors
/// [`Fault`] when it cannot be walked; when only the picture may be there, also for anything else.
pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    if *file.up_to(0, 2)? == [0xff, 0x0a] {
        return bare(file);
    }
    let mut count = BoxCount::default();
    let boxes: Vec<BoxAt> = count.between(file, 0, file.size()).map_while(Result::ok).collect();
    if boxes.first().is_none_or(|one| &one.kind != b"JXL ") {
        return Err(Fault::Malformed("no signature"));
    }
    if how == Strictness::OnlyThis && !is_exact(file, &boxes)? {
        return Err(NOT_ALLOWED);
    }
    let mut picture = blake3::Hasher::new();
    if let Some(level) = boxes.iter().find(|one| &one.kind == b"jxll") {
        picture.update(b"level").update(&level.content(file, 1)?);
    }
    for one in &boxes {
        let number = match &one.kind {
            b"jxlc" => 0,
            b"jxlp" => 4,
            _ => continue,
        };
        let length = one.len().checked_sub(number).ok_or(Fault::Truncated)?;
        hash_range(file, one.body.saturating_add(number), length, &mut picture)?;
    }
    Ok(Essence { picture: picture.finalize(), orientation: 1, colour: blake3::hash(b"") })
}

/// A bare code stream is all picture, to the last byte; that nothing stands behind its end is for the first look.
fn bare(file: &dyn Bytes) -> Result<Essence, Fault> {
    let mut picture = blake3::Hasher::new();
    hash_range(file, 0, file.size(), &mut picture)?;
    Ok(Essence { picture: picture.finalize(), orientation: 1, colour: blake3::hash(b"") })
}

/// Signature, brand, at most one level, one code stream up to the last byte: no other box, and no other header.
fn is_exact(file: &dyn Bytes, boxes: &[BoxAt]) -> Result<bool, Fault> {
    let expected: &[u8] = &[
        0, 0, 0, 12, b'J', b'X', b'L', b' ', 13, 10, 0x87, 10, 0, 0, 0, 20, b'f', b't', b'y', b'p', b'j', b'x', b'l',
        b' ', 0, 0, 0, 0, b'j', b'x', b'l', b' ',
    ];
    let (level, stream) = match boxes {
        [_, _, stream] => (None, stream),
        [_, _, level, stream] => (Some(level), stream),
        _ => return Ok(false),
    };
    let plain = boxes.iter().all(|one| !one.to_end && one.body - one.start == 8);
    let levelled = match level {
        Some(level) => &level.kind == b"jxll" && matches!(*level.content(file, 8)?, [5 | 10]),
        None => true,
    };
    let begins = &stream.kind == b"jxlc" && *file.up_to(stream.body, 2)? == [0xff, 0x0a];
    Ok(plain && levelled && begins && stream.end == file.size() && *file.up_to(0, 32)? == *expected)
}
