//! What a JPEG says about its picture before the first scan (ITU-T T.81, annex B).

use crate::bytes::number;
use crate::limits;
use crate::pixels::Undecodable;
use crate::pixels::jpeg::segments::Segments;

/// A colour channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Channel {
    /// Its name in scans.
    pub id: u8,
    /// Blocks across in each unit.
    pub across: usize,
    /// Blocks down in each unit.
    pub down: usize,
    /// Which table of quantisers.
    pub table: usize,
}

/// How the channels become red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    /// Brightness only.
    Grey,
    /// Brightness and two differences (JFIF).
    YCbCr,
    /// As they are.
    Rgb,
    /// Four inks: not decoded by ourselves.
    Inks,
}

/// The picture as the header says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    /// Pixels across.
    pub width: u16,
    /// Pixels down.
    pub height: u16,
    /// Whether it comes in several passes.
    pub progressive: bool,
    /// Whether our own decoder can read its scans: Huffman codes, eight bits.
    pub plain: bool,
    /// Its channels.
    pub channels: Vec<Channel>,
    /// What they mean.
    pub colours: Colours,
    /// How many scans there are, up to one more than [`limits::SCANS`].
    pub scans: usize,
}

impl Header {
    /// Reads the segments and counts the scans.
    ///
    /// # Errors
    /// [`Undecodable::Damaged`] without a usable frame header, [`Undecodable::TooLarge`] beyond the limits.
    pub fn read(bytes: &[u8]) -> Result<Self, Undecodable> {
        let (mut frame, mut scans, mut adobe, mut jfif) = (None, 0, None, false);
        for segment in Segments::of(bytes).take(limits::SEGMENTS) {
            match segment.marker {
                0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                    // A second frame header would let the first one lie about the size.
                    let second = frame.replace(Self::frame(segment.marker, segment.body)?).is_some();
                    if second {
                        return Err(Undecodable::Damaged);
                    }
                }
                0xda => scans += 1,
                0xe0 => jfif |= segment.body.starts_with(b"JFIF\0"),
                0xee if segment.body.starts_with(b"Adobe") => adobe = segment.body.get(11).copied(),
                _ => {}
            }
            if scans > limits::SCANS || (scans > 0 && frame.as_ref().is_some_and(|frame| !frame.progressive)) {
                break;
            }
        }
        let mut header = frame.ok_or(Undecodable::Damaged)?;
        header.scans = scans;
        header.colours = header.colours(adobe, jfif);
        Ok(header)
    }

    fn frame(marker: u8, body: &[u8]) -> Result<Self, Undecodable> {
        let damaged = Undecodable::Damaged;
        let (depth, count) = (*body.first().ok_or(damaged)?, *body.get(5).ok_or(damaged)?);
        let height = number::be16(body, 1).ok_or(damaged)?;
        let width = number::be16(body, 3).ok_or(damaged)?;
        if width == 0 || height == 0 || !(1..=4).contains(&count) {
            return Err(damaged);
        }
        let rows = body.get(6..6 + 3 * usize::from(count)).ok_or(damaged)?;
        let channels: Vec<_> = rows
            .chunks_exact(3)
            .filter_map(|row| match *row {
                [id, factors, table] => Some(Channel {
                    id,
                    across: usize::from(factors >> 4),
                    down: usize::from(factors & 15),
                    table: usize::from(table & 3),
                }),
                _ => None,
            })
            .collect();
        if channels.iter().any(|one| !(1..=4).contains(&one.across) || !(1..=4).contains(&one.down)) {
            return Err(damaged);
        }
        Ok(Self {
            width,
            height,
            progressive: marker == 0xc2,
            plain: depth == 8 && matches!(marker, 0xc0..=0xc2),
            channels,
            colours: Colours::Grey,
            scans: 0,
        })
    }

    /// As common decoders guess: Adobe's flag first, then JFIF, then the names of the channels.
    fn colours(&self, adobe: Option<u8>, jfif: bool) -> Colours {
        let names: Vec<u8> = self.channels.iter().map(|one| one.id).collect();
        match (self.channels.len(), adobe) {
            (1, _) => Colours::Grey,
            (3, Some(0)) => Colours::Rgb,
            (3, None) if !jfif && names == *b"RGB" => Colours::Rgb,
            (3, _) => Colours::YCbCr,
            _ => Colours::Inks,
        }
    }

    /// Blocks across and down in a unit: the most of any channel.
    pub fn unit(&self) -> (usize, usize) {
        let across = self.channels.iter().map(|one| one.across).max().unwrap_or(1);
        let down = self.channels.iter().map(|one| one.down).max().unwrap_or(1);
        (across, down)
    }

    /// How many samples a pixel has, at most.
    pub fn samples_a_pixel(&self) -> u64 {
        let (across, down) = self.unit();
        let all: usize = self.channels.iter().map(|one| one.across * one.down).sum();
        all.div_ceil(across * down) as u64
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn frame(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xc0, 0, 17, 8];
        bytes.extend(height.to_be_bytes());
        bytes.extend(width.to_be_bytes());
        bytes.extend([3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
        bytes
    }

    #[test]
    fn the_frame_is_read() {
        let header = Header::read(&frame(4032, 3024)).unwrap();
        assert_eq!((header.width, header.height, header.unit()), (4032, 3024, (2, 2)));
        assert_eq!((header.colours, header.plain, header.progressive), (Colours::YCbCr, true, false));
        assert_eq!(header.samples_a_pixel(), 2);
    }

    #[test]
    fn no_frame_an_empty_one_and_two_are_refused() {
        let twice = [&frame(8, 8)[..], &frame(8000, 8000)[2..]].concat();
        for bytes in [&b"\xff\xd8"[..], &frame(0, 8), &frame(8, 0), &frame(8, 8)[..12], &twice] {
            assert_eq!(Header::read(bytes), Err(Undecodable::Damaged));
        }
    }
}
