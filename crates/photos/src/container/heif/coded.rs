//! Coded pictures taken apart as far as needed to tell picture from messages beside it: HEVC (H.265, 7.3), AV1 (5.3).

use super::cursor::Cursor;
use crate::Fault;
use std::ops::Range;

/// What a coded item consists of.
#[derive(Debug, Default)]
pub(super) struct Coded {
    /// The parts a decoder needs.
    pub picture: Vec<Range<usize>>,
    /// Messages, padding and parts of unknown kinds.
    pub beside: Vec<Range<usize>>,
}

impl Coded {
    fn push(&mut self, part: Range<usize>, needed: bool) {
        let parts = if needed { &mut self.picture } else { &mut self.beside };
        match parts.last_mut().filter(|last| last.end == part.start) {
            Some(last) if needed => last.end = part.end,
            _ => parts.push(part),
        }
    }

    /// Takes an item of a kind apart. `configuration` is its `hvcC`; `inputs` is how many others it is made of.
    pub fn of(kind: [u8; 4], configuration: Option<&[u8]>, inputs: usize, data: &[u8]) -> Result<Self, Fault> {
        match &kind {
            b"hvc1" => hevc(configuration.ok_or(Fault::Malformed("no hvcC"))?, data),
            b"av01" => av1(data),
            b"grid" | b"iovl" | b"iden" => derived(kind, inputs, data),
            _ => Err(Fault::Unsupported("kind of item")),
        }
    }
}

/// NAL units with their lengths before them.
fn hevc(configuration: &[u8], data: &[u8]) -> Result<Coded, Fault> {
    let width = usize::from(configuration.get(21).ok_or(Fault::Truncated)? & 3) + 1;
    let mut coded = Coded::default();
    let mut at = Cursor(data);
    while !at.0.is_empty() {
        let start = data.len() - at.0.len();
        let length = at.take(width)?.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
        let unit = at.take(length)?;
        coded.push(start..data.len() - at.0.len(), unit_is_picture(unit));
    }
    Ok(coded)
}

/// Slices and parameter sets; end marks and delimiters as long as they have no room for anything.
fn unit_is_picture(unit: &[u8]) -> bool {
    match unit.first().map(|byte| byte >> 1 & 63) {
        Some(0..=34) => true,
        Some(35..=37) => unit.len() <= 3,
        _ => false,
    }
}

/// OBUs; `low overhead` form.
fn av1(data: &[u8]) -> Result<Coded, Fault> {
    let mut coded = Coded::default();
    let mut at = Cursor(data);
    while !at.0.is_empty() {
        let start = data.len() - at.0.len();
        let head = at.u8()?;
        if head & 4 != 0 {
            at.u8()?;
        }
        let length = if head & 2 == 0 { at.0.len() } else { leb128(&mut at)? };
        let payload = at.take(length)?;
        coded.push(start..data.len() - at.0.len(), obu_is_picture(head >> 3 & 15, payload));
    }
    Ok(coded)
}

/// Sequence header, frames and tiles; of the metadata only light levels and the colour volume.
fn obu_is_picture(kind: u8, payload: &[u8]) -> bool {
    match kind {
        1 | 3 | 4 | 6 | 7 | 8 => true,
        2 => payload.is_empty(),
        5 => matches!((payload.first(), payload.len()), (Some(1), 5 | 6) | (Some(2), 25 | 26)),
        _ => false,
    }
}

fn leb128(at: &mut Cursor<'_>) -> Result<usize, Fault> {
    let mut value = 0_u64;
    for step in 0..8_u32 {
        let byte = at.u8()?;
        value |= u64::from(byte & 0x7f) << (step * 7);
        if byte & 0x80 == 0 {
            return usize::try_from(value).map_err(|_| Fault::Truncated);
        }
    }
    Err(Fault::Malformed("length of an OBU"))
}

/// Pictures made of others (ISO/IEC 23008-12, 6.6.2): their few numbers, and whatever follows them.
fn derived(kind: [u8; 4], inputs: usize, data: &[u8]) -> Result<Coded, Fault> {
    let wide = data.get(1).is_some_and(|flags| flags & 1 != 0);
    let number = if wide { 4 } else { 2 };
    let length = match &kind {
        b"grid" => 4 + 2 * number,
        b"iovl" => 10 + 2 * number * (1 + inputs),
        _ => 0,
    };
    if length > data.len() {
        return Err(Fault::Truncated);
    }
    let mut coded = Coded::default();
    for (part, needed) in [(0..length, true), (length..data.len(), false)] {
        if !part.is_empty() {
            coded.push(part, needed);
        }
    }
    Ok(coded)
}

/// `hvcC` (ISO/IEC 14496-15, 8.3.3) with nothing but parameter sets.
pub(super) fn hevc_configuration(body: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut at = Cursor(body);
    let mut kept = at.take(22)?.to_vec();
    let (count, mut arrays) = (at.u8()?, Vec::new());
    for _ in 0..count {
        let whole = at.0;
        let kind = at.u8()? & 63;
        for _ in 0..at.u16()? {
            let length = at.u16()?;
            at.take(usize::from(length))?;
        }
        let array = whole.get(..whole.len() - at.0.len()).unwrap_or_default();
        if (32..=34).contains(&kind) {
            arrays.push(array);
        }
    }
    kept.push(u8::try_from(arrays.len()).map_err(|_| Fault::Malformed("hvcC"))?);
    kept.extend(arrays.concat());
    Ok(kept)
}

/// `av1C` (AV1-ISOBMFF, 2.3) with nothing but what [`obu_is_picture`] names.
pub(super) fn av1_configuration(body: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut at = Cursor(body);
    let mut kept = at.take(4)?.to_vec();
    for part in av1(at.0)?.picture {
        kept.extend_from_slice(at.0.get(part).unwrap_or_default());
    }
    Ok(kept)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::single_range_in_vec_init)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_told_from_picture() {
        let data = b"\0\0\0\x03\x28\x01\xaa\0\0\0\x04\x4e\x01\x05\x00";
        let coded = Coded::of(*b"hvc1", Some(&[3; 23]), 0, data).unwrap();
        assert_eq!((coded.picture, coded.beside), (vec![0..7], vec![7..15]));
        let coded = Coded::of(*b"av01", None, 0, b"\x12\x00\x0a\x01\xff\x2a\x02\x04\xb5\x32\x00").unwrap();
        assert_eq!((coded.picture, coded.beside), (vec![0..5, 9..11], vec![5..9]));
    }

    #[test]
    fn what_follows_the_numbers_of_a_grid_is_no_picture() {
        let coded = Coded::of(*b"grid", None, 1, b"\0\0\0\0\0\x40\0\x30hidden").unwrap();
        assert_eq!((coded.picture, coded.beside), (vec![0..8], vec![8..14]));
        assert!(Coded::of(*b"grid", None, 1, b"\0\x01\0\0\0\x40\0\x30").is_err());
    }

    #[test]
    fn a_configuration_keeps_parameter_sets_only() {
        let body = [&[1; 22][..], b"\x02\xa0\0\x01\0\x02VP\x27\0\x01\0\x03SEI"].concat();
        assert_eq!(hevc_configuration(&body).unwrap(), [&[1; 22][..], b"\x01\xa0\0\x01\0\x02VP"].concat());
        assert!(hevc_configuration(&body[..30]).is_err());
    }
}
