//! Where a JPEG XL code stream ends: its frames one after another, by their headers and tables of contents (ISO/IEC
//! 18181-1, annex F). Nothing is decoded; what is coded in other ways than bits is not followed.

use super::bits::{Bits, bits, is};
use super::codestream::Image;
use crate::{Fault, limits};

/// What is told of the frames.
#[derive(Debug, Default)]
pub(super) struct Frames {
    /// Where the last one ends.
    pub end: u64,
    /// Names of frames and channels.
    pub names: Vec<String>,
    /// Whether there is more than is shown: layers under others, parts outside the frame, depth and the like.
    pub hides: bool,
}

/// How much of a frame its header and table may take, at first and at most: 65,536 entries of 4 bytes.
const WINDOWS: [usize; 2] = [2048, 320 * 1024];

impl Frames {
    /// Walks over the frames. `load` gives as many bytes from a place of the code stream as there are.
    pub fn of(load: impl Fn(u64, usize) -> Result<Vec<u8>, Fault>) -> Result<Self, Fault> {
        let (image, begins) = windows(|window| Image::of(&load(0, window)?))?;
        let mut frames = Self { end: begins as u64, names: image.names.clone(), hides: image.more_channels };
        for _ in 0..limits::CHUNKS {
            let frame = windows(|window| Frame::of(&image, &load(frames.end, window)?))?;
            frames.end = frames.end.checked_add(frame.length).ok_or(Fault::Truncated)?;
            frames.hides |= frame.hides;
            frames.names.extend(Some(frame.name).filter(|name| !name.is_empty()));
            if frame.is_last {
                return Ok(frames);
            }
        }
        Err(Fault::TooMuch("frames"))
    }
}

fn windows<T>(read: impl Fn(usize) -> Result<T, Fault>) -> Result<T, Fault> {
    match read(WINDOWS[0]) {
        Err(Fault::Truncated) => read(WINDOWS[1]),
        other => other,
    }
}

/// What a frame must be known of to find its end.
struct Frame {
    kind: u32,
    modular: bool,
    size: (u32, u32),
    upsampling: u32,
    group_shift: u32,
    passes: u32,
    level: u32,
    is_last: bool,
    hides: bool,
    name: String,
    length: u64,
}

const REGULAR: u32 = 0;
const LOW: u32 = 1;
const REFERENCE: u32 = 2;

impl Frame {
    fn of(image: &Image, start: &[u8]) -> Result<Self, Fault> {
        let mut at = Bits { bytes: start, at: 0 };
        let mut frame = Self {
            kind: REGULAR,
            modular: false,
            size: image.size,
            upsampling: 1,
            group_shift: 1,
            passes: 1,
            level: 0,
            is_last: true,
            hides: false,
            name: String::new(),
            length: 0,
        };
        if !at.flag()? {
            frame.header(image, &mut at)?;
        }
        let data = frame.contents(&mut at)?;
        frame.length = (at.next_byte()? as u64).saturating_add(data);
        Ok(frame)
    }

    fn header(&mut self, image: &Image, at: &mut Bits<'_>) -> Result<(), Fault> {
        self.kind = at.take(2)?;
        self.modular = at.flag()?;
        let low_elsewhere = at.long()? & 0x20 != 0;
        let ycbcr = !image.xyb && at.flag()?;
        if ycbcr && !low_elsewhere {
            at.take(6)?;
        }
        if !low_elsewhere {
            self.upsampling = 1 << at.take(2)?;
            (0..image.extra).try_for_each(|_| at.take(2).map(|_| ()))?;
        }
        if self.modular {
            self.group_shift = at.take(2)?;
        } else if image.xyb {
            at.take(6)?;
        }
        if self.kind != REFERENCE {
            self.take_passes(at)?;
        }
        if self.kind == LOW {
            self.level = at.take(2)? + 1;
        }
        let partial = self.kind != LOW && at.flag()? && self.crop(image, at)?;
        self.order(image, partial, at)?;
        self.name = at.name()?;
        self.filters(at)?;
        at.no_extensions()
    }

    fn take_passes(&mut self, at: &mut Bits<'_>) -> Result<(), Fault> {
        self.passes = at.one_of([is(1), is(2), is(3), bits(3, 4)])?;
        if self.passes == 1 {
            return Ok(());
        }
        let smaller = at.one_of([is(0), is(1), is(2), bits(1, 3)])?;
        at.take((self.passes - 1) * 2)?;
        at.take(smaller * 2)?;
        (0..smaller).try_for_each(|_| at.one_of([is(0), is(1), is(2), bits(3, 0)]).map(|_| ()))
    }

    /// The part of the picture that the frame covers; whether that is not all of it.
    fn crop(&mut self, image: &Image, at: &mut Bits<'_>) -> Result<bool, Fault> {
        let number = |at: &mut Bits<'_>| at.one_of([bits(8, 0), bits(11, 256), bits(14, 2304), bits(30, 18_688)]);
        let signed = |number: u32| if number & 1 == 0 { i64::from(number / 2) } else { -i64::from(number / 2) - 1 };
        let from = if self.kind == REFERENCE { (0, 0) } else { (signed(number(at)?), signed(number(at)?)) };
        self.size = (number(at)?, number(at)?);
        let inside = |from: i64, length: u32, all: u32| from >= 0 && from + i64::from(length) <= i64::from(all);
        self.hides = self.kind != REFERENCE
            && !(inside(from.0, self.size.0, image.size.0) && inside(from.1, self.size.1, image.size.1));
        let covers = |from: i64, length: u32, all: u32| from <= 0 && from + i64::from(length) >= i64::from(all);
        Ok(!covers(from.0, self.size.0, image.size.0) || !covers(from.1, self.size.1, image.size.1))
    }

    /// How the frame is put onto those before it, and when.
    fn order(&mut self, image: &Image, partial: bool, at: &mut Bits<'_>) -> Result<(), Fault> {
        let (mut replaces, mut duration) = (true, 0);
        let normal = !matches!(self.kind, LOW | REFERENCE);
        if normal {
            replaces = blending(image, partial, at)? == 0;
            (0..image.extra).try_for_each(|_| blending(image, partial, at).map(|_| ()))?;
            if let Some(codes) = image.animation {
                duration = at.one_of([is(0), is(1), bits(8, 0), bits(32, 0)])?;
                at.take(if codes { 32 } else { 0 })?;
            }
        }
        self.is_last = normal && at.flag()?;
        // A frame that takes no time lies under the next one.
        self.hides |= normal && !self.is_last && duration == 0;
        let kept = if self.kind != LOW && !self.is_last { at.take(2)? } else { 0 };
        let usable = !self.is_last && self.kind != LOW && (duration == 0 || kept != 0);
        if self.kind == REFERENCE || usable && replaces && !partial {
            at.flag()?;
        }
        Ok(())
    }

    fn filters(&self, at: &mut Bits<'_>) -> Result<(), Fault> {
        if at.flag()? {
            return Ok(());
        }
        if at.flag()? && at.flag()? {
            at.skip_halves(6)?;
        }
        if at.take(2)? > 0 {
            if !self.modular && at.flag()? {
                at.skip_halves(8)?;
            }
            if at.flag()? {
                at.skip_halves(5)?;
            }
            if at.flag()? {
                at.skip_halves(if self.modular { 3 } else { 4 })?;
            }
            at.skip_halves(u32::from(self.modular))?;
        }
        at.no_extensions()
    }

    /// The table of contents: how many bytes follow it.
    fn contents(&self, at: &mut Bits<'_>) -> Result<u64, Fault> {
        if at.flag()? {
            return Err(Fault::Unsupported("order of a table of contents"));
        }
        at.next_byte()?;
        let side = |length: u32| length.div_ceil(self.upsampling).div_ceil(1 << (3 * self.level));
        let groups = |dim: u32| u64::from(side(self.size.0).div_ceil(dim)) * u64::from(side(self.size.1).div_ceil(dim));
        let (small, large) = (groups(128 << self.group_shift), groups(1024 << self.group_shift));
        let entries =
            if small == 1 && self.passes == 1 { 1 } else { 2 + large + small.saturating_mul(u64::from(self.passes)) };
        if entries > 65_536 {
            return Err(Fault::TooMuch("groups"));
        }
        let size = |_| at.one_of([bits(10, 0), bits(14, 1024), bits(22, 17_408), bits(30, 4_211_712)]);
        (0..entries).map(size).try_fold(0_u64, |sum, size| Ok(sum.saturating_add(u64::from(size?))))
    }
}

/// How a frame or channel is mixed with what is there: 0 replaces it.
fn blending(image: &Image, partial: bool, at: &mut Bits<'_>) -> Result<u32, Fault> {
    let mode = at.one_of([is(0), is(1), is(2), bits(2, 3)])?;
    let by_alpha = image.extra > 0 && matches!(mode, 2 | 3);
    if by_alpha {
        at.one_of([is(0), is(1), is(2), bits(3, 3)])?;
    }
    if by_alpha || mode == 4 {
        at.flag()?;
    }
    if mode != 0 || partial {
        at.take(2)?;
    }
    Ok(mode)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// A picture of 8 × 8 with all defaults.
    const HEADER: [u8; 4] = [0xff, 0x0a, 0x41, 0x06];
    /// A last frame with all defaults and three bytes of data.
    const LAST: [u8; 6] = [0x01, 0x0c, 0x00, 1, 2, 3];
    /// A frame that is not the last, with all else usual and five bytes of data.
    const BELOW: [u8; 11] = [0, 0, 0, 2, 0x14, 0, 1, 2, 3, 4, 5];

    fn frames(stream: &[u8]) -> Result<Frames, Fault> {
        let part = |from: u64| stream.get(usize::try_from(from).unwrap()..).unwrap_or_default();
        Frames::of(|from, most| Ok(part(from).iter().take(most).copied().collect()))
    }

    #[test]
    fn a_stream_ends_with_its_last_frame() {
        let stream = [&HEADER[..], &LAST, b"more"].concat();
        let found = frames(&stream).unwrap();
        assert_eq!((found.end, found.hides), (10, false));
        assert!(frames(&HEADER).is_err());
    }

    #[test]
    fn a_frame_under_another_hides_a_picture() {
        let stream = [&HEADER[..], &BELOW, &LAST].concat();
        let found = frames(&stream).unwrap();
        assert_eq!((found.end, found.hides), (21, true));
    }

    #[test]
    fn a_frame_may_have_a_name() {
        // Two bits choose four bits of length, these say one letter, that is 0x41; then filters with all defaults.
        let bits = 1_u64 << 23 | 1 << 25 | 0x41 << 29 | 1 << 37;
        let stream = [&HEADER[..], &bits.to_le_bytes()[..6], &[0x14, 0, 1, 2, 3, 4, 5], &LAST].concat();
        assert_eq!(frames(&stream).unwrap().names, ["A"]);
    }
}
