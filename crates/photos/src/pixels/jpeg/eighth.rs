//! An exact eighth of a JPEG: only the mean of each block is decoded, the rest of it is jumped over.

use super::bits::{Bits, Coded};
use super::blocks::Plane;
use super::colour;
use super::header::{Colours, Header};
use super::huffman::Huffman;
use super::segments::{Segment, Segments};
use crate::bytes::number;
use crate::limits;
use crate::pixels::{Pixels, Undecodable, bearable};

/// What the segments have said so far.
struct State<'a> {
    header: &'a Header,
    quantisers: [Option<u16>; 4],
    of_means: [Option<Huffman>; 4],
    of_rest: [Option<Huffman>; 4],
    restart: usize,
    scans: usize,
    planes: Vec<Plane>,
}

/// The kinds of scans that matter here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Whole blocks.
    Whole,
    /// Means only, without so many of their lowest bits.
    Means(u32),
    /// One more bit of each mean.
    Bit(u32),
}

/// Decodes an eighth, or gives `None` for kinds of JPEG it does not read. A picture that ends early is grey from there.
///
/// # Errors
/// [`Undecodable::TooLarge`] beyond the limits, [`Undecodable::Damaged`] when there is nothing to show.
pub(super) fn decode(bytes: &[u8], header: &Header) -> Result<Option<Pixels>, Undecodable> {
    bearable(u32::from(header.width), u32::from(header.height), limits::PIXELS_EIGHTH, 1)?;
    if header.scans > limits::SCANS {
        return Err(Undecodable::TooLarge);
    }
    if !header.plain || header.colours == Colours::Inks || !even(header) {
        return Ok(None);
    }
    let planes = header.channels.iter().map(|channel| Plane::new(header, channel)).collect();
    let mut state = State {
        header,
        quantisers: [None; 4],
        of_means: [const { None }; 4],
        of_rest: [const { None }; 4],
        restart: 0,
        scans: 0,
        planes,
    };
    for segment in Segments::of(bytes).take(limits::SEGMENTS) {
        state.take(&segment, bytes).ok_or(Undecodable::Damaged)?;
        if state.scans > limits::SCANS {
            return Err(Undecodable::TooLarge);
        }
        if state.planes.iter().all(|plane| plane.missing == Some(0)) {
            break;
        }
    }
    state.picture().map(Some)
}

/// Whether every channel divides the unit evenly; the rare others are left to the full decoder.
fn even(header: &Header) -> bool {
    let (across, down) = header.unit();
    header.channels.iter().all(|one| across % one.across == 0 && down % one.down == 0)
}

impl State<'_> {
    fn take(&mut self, segment: &Segment, bytes: &[u8]) -> Option<()> {
        match segment.marker {
            0xdb => self.take_quantisers(segment.body),
            0xc4 => self.take_huffman(segment.body),
            0xdd => self.restart = usize::from(number::be16(segment.body, 0)?),
            0xda => self.scan(segment, bytes)?,
            _ => {}
        }
        Some(())
    }

    /// Only the first quantiser of each table matters: that of the mean.
    fn take_quantisers(&mut self, mut body: &[u8]) {
        while let Some(kind) = body.first().copied() {
            let wide = kind >> 4 != 0;
            let first = if wide { number::be16(body, 1) } else { body.get(1).map(|one| u16::from(*one)) };
            if let Some(place) = self.quantisers.get_mut(usize::from(kind & 15)) {
                *place = first;
            }
            body = body.get(if wide { 129 } else { 65 }..).unwrap_or_default();
        }
    }

    fn take_huffman(&mut self, mut body: &[u8]) {
        while let Some((kind, rest)) = body.split_first()
            && let Some((counts, values)) = rest.split_first_chunk::<16>()
        {
            let of_rest = kind >> 4 != 0;
            let tables = if of_rest { &mut self.of_rest } else { &mut self.of_means };
            // A progressive picture needs no table of the rest: those scans are not decoded.
            let wanted = !(of_rest && self.header.progressive);
            if wanted && let Some(place) = tables.get_mut(usize::from(kind & 15)) {
                *place = Huffman::new(counts, values, of_rest);
            }
            body = values.get(counts.iter().map(|count| usize::from(*count)).sum()..).unwrap_or_default();
        }
    }

    fn scan(&mut self, segment: &Segment, bytes: &[u8]) -> Option<()> {
        self.scans += 1;
        let count = usize::from(*segment.body.first()?);
        let parts = segment.body.get(1..1 + 2 * count)?;
        let tail = segment.body.get(1 + 2 * count..4 + 2 * count)?;
        let pass = self.pass(tail)?;
        let Some(pass) = pass else { return Some(()) };
        let mut channels = Vec::new();
        for part in parts.chunks_exact(2) {
            let index = self.header.channels.iter().position(|one| Some(&one.id) == part.first())?;
            if channels.iter().any(|(other, _)| *other == index) {
                return None;
            }
            channels.push((index, *part.get(1)?));
        }
        let coded = Coded::read(bytes.get(segment.end..)?);
        // What cannot be read stays grey.
        let _ = self.walk(&channels, pass, &coded);
        for (index, _) in &channels {
            self.planes.get_mut(*index)?.missing = Some(match pass {
                Pass::Whole => 0,
                Pass::Means(low) | Pass::Bit(low) => low,
            });
        }
        Some(())
    }

    /// What a scan brings; the inner `None` for one without means.
    fn pass(&self, tail: &[u8]) -> Option<Option<Pass>> {
        let [from, _, bits] = *tail else { return None };
        if !self.header.progressive {
            return Some(Some(Pass::Whole));
        }
        let (high, low) = (u32::from(bits >> 4), u32::from(bits & 15));
        if low > 13 {
            return None;
        }
        Some(match (from, high) {
            (0, 0) => Some(Pass::Means(low)),
            (0, _) => Some(Pass::Bit(low)),
            _ => None,
        })
    }

    /// Walks over the blocks of a scan. `None` when its data make no sense from some place on.
    fn walk(&mut self, channels: &[(usize, u8)], pass: Pass, coded: &Coded) -> Option<()> {
        let (units_across, units_down) = self.units(channels)?;
        let (mut bits, mut part, mut until) = (coded.part(0), 0, self.restart);
        let mut before = [0_i32; 4];
        for row in 0..units_down {
            for column in 0..units_across {
                if self.restart > 0 && until == 0 {
                    part += 1;
                    (bits, until, before) = (coded.part(part), self.restart, [0; 4]);
                }
                until = until.wrapping_sub(1);
                self.unit(channels, (column, row), pass, &mut bits, &mut before)?;
            }
            if bits.ran_out() && self.restart == 0 {
                return None;
            }
        }
        Some(())
    }

    /// Units of a scan: of a single channel each block is one, and those outside the picture are not there (A.2.2).
    fn units(&self, channels: &[(usize, u8)]) -> Option<(usize, usize)> {
        if let [(index, _)] = channels {
            let plane = self.planes.get(*index)?;
            return Some((plane.across, plane.down));
        }
        let (across, down) = self.header.unit();
        let (width, height) = (usize::from(self.header.width), usize::from(self.header.height));
        Some((width.div_ceil(8 * across), height.div_ceil(8 * down)))
    }

    #[inline]
    fn unit(
        &mut self,
        channels: &[(usize, u8)],
        at: (usize, usize),
        pass: Pass,
        bits: &mut Bits,
        before: &mut [i32; 4],
    ) -> Option<()> {
        for (index, tables) in channels {
            let channel = *self.header.channels.get(*index)?;
            let (across, down) = if channels.len() == 1 { (1, 1) } else { (channel.across, channel.down) };
            let plane = self.planes.get_mut(*index)?;
            let before = before.get_mut(*index)?;
            let of_means = self.of_means.get(usize::from(tables >> 4)).and_then(Option::as_ref);
            let of_rest = self.of_rest.get(usize::from(tables & 15)).and_then(Option::as_ref);
            for y in 0..down {
                for x in 0..across {
                    let place = (at.1 * down + y) * plane.stride + at.0 * across + x;
                    let mean = plane.means.get_mut(place)?;
                    match pass {
                        Pass::Whole => {
                            *before = before.wrapping_add(of_means?.difference(bits)?);
                            of_rest?.jump_block(bits)?;
                            *mean = *before as i16;
                        }
                        Pass::Means(low) => {
                            *before = before.wrapping_add(of_means?.difference(bits)?);
                            *mean = (*before << low) as i16;
                        }
                        Pass::Bit(low) => {
                            bits.fill();
                            *mean |= (bits.peek(1) << low) as i16;
                            bits.skip(1);
                        }
                    }
                }
            }
        }
        Some(())
    }

    fn picture(&self) -> Result<Pixels, Undecodable> {
        if self.planes.iter().all(|plane| plane.missing.is_none()) {
            return Err(Undecodable::Damaged);
        }
        let mut samples = Vec::with_capacity(self.planes.len());
        for (plane, channel) in self.planes.iter().zip(&self.header.channels) {
            let quantiser = self.quantisers.get(channel.table).copied().flatten().ok_or(Undecodable::Damaged)?;
            samples.push(colour::samples(plane, quantiser));
        }
        let (width, height) = (u32::from(self.header.width).div_ceil(8), u32::from(self.header.height).div_ceil(8));
        Pixels::new(width, height, colour::joined(self.header, &self.planes, &samples))
    }
}
