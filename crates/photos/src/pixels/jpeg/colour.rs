//! From means to colours.

use super::blocks::Plane;
use super::header::{Colours, Header};

/// Samples of one channel at an eighth of the size: mean × quantiser / 8 + 128, the exact mean of each block.
pub(super) fn samples(plane: &Plane, quantiser: u16) -> Vec<u8> {
    let quantiser = i32::from(quantiser);
    let sample = |mean: &i16| ((i32::from(*mean) * quantiser + 4 + 1024) >> 3).clamp(0, 255) as u8;
    plane.means.iter().map(sample).collect()
}

/// Puts the channels together; those with fewer samples are spread.
pub(super) fn joined(header: &Header, planes: &[Plane], samples: &[Vec<u8>]) -> Vec<u8> {
    let width = usize::from(header.width).div_ceil(8);
    let height = usize::from(header.height).div_ceil(8);
    let (unit_across, unit_down) = header.unit();
    let mut rgb = Vec::with_capacity(width * height * 3);
    let mut rows = vec![vec![0_u8; width]; samples.len()];
    for y in 0..height {
        for (((row, plane), channel), samples) in rows.iter_mut().zip(planes).zip(&header.channels).zip(samples) {
            let start = y * channel.down / unit_down * plane.stride;
            let source = samples.get(start..start + plane.stride).unwrap_or_default();
            spread(source, channel.across, unit_across, row);
        }
        match rows.as_slice() {
            [luma] => rgb.extend(luma.iter().flat_map(|y| [*y; 3])),
            [first, second, third] => {
                let all = first.iter().zip(second).zip(third);
                if header.colours == Colours::Rgb {
                    rgb.extend(all.flat_map(|((red, green), blue)| [*red, *green, *blue]));
                } else {
                    rgb.extend(all.flat_map(|((luma, cb), cr)| ycbcr(*luma, *cb, *cr)));
                }
            }
            _ => {}
        }
    }
    rgb
}

fn spread(source: &[u8], across: usize, unit: usize, row: &mut [u8]) {
    if across == unit {
        row.iter_mut().zip(source).for_each(|(to, from)| *to = *from);
    } else if across * 2 == unit {
        row.chunks_mut(2).zip(source).for_each(|(to, from)| to.fill(*from));
    } else {
        for (x, to) in row.iter_mut().enumerate() {
            *to = source.get(x * across / unit).copied().unwrap_or(128);
        }
    }
}

/// JFIF's formula (ITU-T T.871, 7), in 16-bit fixed point.
#[inline]
fn ycbcr(luma: u8, cb: u8, cr: u8) -> [u8; 3] {
    let (luma, cb, cr) = ((i32::from(luma) << 16) + (1 << 15), i32::from(cb) - 128, i32::from(cr) - 128);
    let level = |value: i32| (value >> 16).clamp(0, 255) as u8;
    [level(luma + 91_881 * cr), level(luma - 22_554 * cb - 46_802 * cr), level(luma + 116_130 * cb)]
}
