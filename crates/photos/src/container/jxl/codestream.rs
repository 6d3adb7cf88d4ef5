//! The header of a JPEG XL code stream: size, orientation, channels (ISO/IEC 18181-1, annexes D and E).

use super::bits::{Bits, bits, is};
use crate::Fault;

/// With what a code stream begins.
pub(super) const SIGNATURE: [u8; 2] = [0xff, 0x0a];

/// What the header says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Image {
    /// Width and height as coded.
    pub size: (u32, u32),
    /// How to turn the picture, 1 to 8 as in Exif.
    pub orientation: u16,
    /// Channels besides colours.
    pub extra: u32,
    /// Whether the colours are those of the eye, not of a screen.
    pub xyb: bool,
    /// Whether it moves, and whether its frames have time codes.
    pub animation: Option<bool>,
    /// Names of channels.
    pub names: Vec<String>,
    /// Whether there are channels besides colours and transparency: depth, heat, masks.
    pub more_channels: bool,
}

fn side(at: &mut Bits<'_>, in_eights: bool) -> Result<u32, Fault> {
    if in_eights {
        return Ok((at.take(5)? + 1) * 8);
    }
    at.one_of([bits(9, 1), bits(13, 1), bits(18, 1), bits(30, 1)])
}

fn size(at: &mut Bits<'_>) -> Result<(u32, u32), Fault> {
    let in_eights = at.flag()?;
    let height = side(at, in_eights)?;
    let (over, under) = match at.take(3)? {
        1 => (1, 1),
        2 => (12, 10),
        3 => (4, 3),
        4 => (3, 2),
        5 => (16, 9),
        6 => (5, 4),
        7 => (2, 1),
        _ => return Ok((side(at, in_eights)?, height)),
    };
    let width = u64::from(height) * over / under;
    Ok((u32::try_from(width).map_err(|_| Fault::TooMuch("side"))?, height))
}

/// Width and height as coded, and how to turn the picture, from the first bytes of a code stream.
pub(super) fn shown(start: &[u8]) -> Option<((u32, u32), u16)> {
    let mut at = Bits { bytes: start.strip_prefix(&SIGNATURE)?, at: 0 };
    let size = size(&mut at).ok()?;
    let usual = at.flag().ok()? || !at.flag().ok()?;
    let orientation = if usual { 1 } else { at.take(3).ok()? + 1 };
    Some((size, u16::try_from(orientation).ok()?))
}

impl Image {
    /// Reads the header from the first bytes of a code stream; gives where the first frame begins.
    pub fn of(start: &[u8]) -> Result<(Self, usize), Fault> {
        let bytes = start.strip_prefix(&SIGNATURE).ok_or(Fault::Malformed("no code stream"))?;
        let mut at = Bits { bytes, at: 0 };
        let mut image = Self { size: size(&mut at)?, orientation: 1, xyb: true, ..Self::default() };
        if !at.flag()? {
            image.metadata(&mut at)?;
        }
        // How colours and larger sizes are computed.
        if !at.flag()? {
            return Err(Fault::Unsupported("own transformations"));
        }
        let begins = at.next_byte()? + SIGNATURE.len();
        Ok((image, begins))
    }

    fn metadata(&mut self, at: &mut Bits<'_>) -> Result<(), Fault> {
        let more = at.flag()?;
        if more {
            self.orientation = u16::try_from(at.take(3)? + 1).unwrap_or(1);
            if at.flag()? {
                size(at)?;
            }
            if at.flag()? {
                return Err(Fault::Unsupported("preview"));
            }
            if at.flag()? {
                at.one_of([is(100), is(1000), bits(10, 1), bits(30, 1)])?;
                at.one_of([is(1), is(1001), bits(8, 1), bits(10, 1)])?;
                at.one_of([is(0), bits(3, 0), bits(16, 0), bits(32, 0)])?;
                self.animation = Some(at.flag()?);
            }
        }
        depth(at)?;
        at.flag()?;
        self.extra = at.one_of([is(0), is(1), bits(4, 2), bits(12, 1)])?;
        for _ in 0..self.extra {
            self.channel(at)?;
        }
        self.xyb = at.flag()?;
        colours(at)?;
        if more && !at.flag()? {
            at.skip_halves(2)?;
            at.flag()?;
            at.skip_halves(1)?;
        }
        at.no_extensions()
    }

    /// A channel besides the colours. All defaults are transparency of 8 bits.
    fn channel(&mut self, at: &mut Bits<'_>) -> Result<(), Fault> {
        if at.flag()? {
            return Ok(());
        }
        let kind = at.choice()?;
        depth(at)?;
        at.one_of([is(0), is(3), is(4), bits(3, 1)])?;
        self.names.extend(Some(at.name()?).filter(|name| !name.is_empty()));
        match kind {
            0 => at.take(1).map(|_| ())?,
            2 => at.skip_halves(4)?,
            5 => at.one_of([is(1), bits(2, 0), bits(4, 3), bits(8, 19)]).map(|_| ())?,
            _ => {}
        }
        // Transparency, inks and black are part of what is shown.
        self.more_channels |= !matches!(kind, 0 | 2 | 4);
        Ok(())
    }
}

fn depth(at: &mut Bits<'_>) -> Result<(), Fault> {
    if at.flag()? {
        at.one_of([is(32), is(16), is(24), bits(6, 1)])?;
        at.take(4)?;
    } else {
        at.one_of([is(8), is(10), is(12), bits(6, 1)])?;
    }
    Ok(())
}

fn colours(at: &mut Bits<'_>) -> Result<(), Fault> {
    if at.flag()? {
        return Ok(());
    }
    if at.flag()? {
        return Err(Fault::Unsupported("packed colour profile"));
    }
    let space = at.choice()?;
    if space == 2 {
        return Err(Fault::Unsupported("colour space"));
    }
    if at.choice()? == 2 {
        points(at, 1)?;
    }
    if space != 1 && at.choice()? == 2 {
        points(at, 3)?;
    }
    if at.flag()? {
        at.take(24)?
    } else {
        at.choice()?
    };
    at.choice()?;
    Ok(())
}

fn points(at: &mut Bits<'_>, count: u32) -> Result<(), Fault> {
    for _ in 0..count * 2 {
        at.one_of([bits(19, 0), bits(19, 524_288), bits(20, 1_048_576), bits(21, 2_097_152)])?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::cast_possible_truncation)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_in_the_first_bits() {
        // In eights: 6 × 8 rows, four to three, all else usual.
        let bits = 1 | 5 << 1 | 3 << 6 | 1 << 9_u32;
        assert_eq!(shown(&[0xff, 0x0a, bits as u8, (bits >> 8) as u8]), Some(((64, 48), 1)));
        // 100 rows of 9 bits, as wide as high, turned to the right.
        let bits = 99 << 3 | 1 << 12 | 1 << 16 | 5 << 17_u32;
        let bytes = [0xff, 0x0a, bits as u8, (bits >> 8) as u8, (bits >> 16) as u8];
        assert_eq!(shown(&bytes), Some(((100, 100), 6)));
        assert_eq!(shown(&[0xff, 0x0a, 1]), None);
    }
}
