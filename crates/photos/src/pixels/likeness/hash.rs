//! The pattern of a view: signs of its low frequencies (DCT) against their median.

use std::sync::LazyLock;

/// Samples across and down.
pub(super) const SIDE: usize = 32;
/// Frequencies across and down.
const LOW: usize = 12;
/// Those of them that make the coarse half.
const COARSE: usize = 8;
/// How much light must vary, as a standard deviation in levels: less is a plain wall.
const CONTRAST: f32 = 3.0;
/// How strong a frequency must be to count, in levels times [`SIDE`].
const STRONG: f32 = 5.0;
/// How many of them must be: fewer is a mere gradient, whose pattern is chance.
const ENOUGH: usize = 12;
/// How strong those of the fine half must be on the average, in levels times [`SIDE`]: below, they are noise.
const CLEAR: f32 = 3.0;

/// What is kept of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Pattern {
    /// The lowest frequencies: what one searches by.
    pub coarse: u64,
    /// Higher ones, which pictures hardly share by chance; `None` where the picture is too soft to have any.
    pub fine: Option<u64>,
}

/// Cosines of the first frequencies, orthonormal (DCT-II).
static COSINES: LazyLock<[[f32; SIDE]; LOW]> = LazyLock::new(|| {
    let mut cosines = [[0.0; SIDE]; LOW];
    for (frequency, row) in cosines.iter_mut().enumerate() {
        let scale = if frequency == 0 { (1.0 / SIDE as f64).sqrt() } else { (2.0 / SIDE as f64).sqrt() };
        for (place, cosine) in row.iter_mut().enumerate() {
            let angle = std::f64::consts::PI * (place as f64 + 0.5) * frequency as f64 / SIDE as f64;
            *cosine = (scale * angle.cos()) as f32;
        }
    }
    cosines
});

/// The pattern; `None` for a picture without structure.
pub(super) fn pattern(samples: &[[f32; SIDE]; SIDE]) -> Option<Pattern> {
    let waves = frequencies(samples);
    let (mut coarse, mut fine) = (Vec::with_capacity(64), Vec::with_capacity(80));
    for (down, row) in waves.chunks_exact(LOW).enumerate() {
        for (across, wave) in row.iter().enumerate() {
            match (down, across) {
                // The mean of all tells nothing about the picture.
                (0, 0) => {}
                _ if down < COARSE && across < COARSE => coarse.push(*wave),
                _ if down + across < LOW + COARSE - 2 && fine.len() < 64 => fine.push(*wave),
                _ => {}
            }
        }
    }
    let energy: f32 = coarse.iter().map(|wave| wave * wave).sum();
    let strong = coarse.iter().filter(|wave| wave.abs() >= STRONG).count();
    if energy.sqrt() < CONTRAST * SIDE as f32 || strong < ENOUGH {
        return None;
    }
    let strength = fine.iter().map(|wave| wave.abs()).sum::<f32>() / fine.len() as f32;
    let fine = if strength < CLEAR { None } else { bits(&fine) };
    Some(Pattern { coarse: bits(&coarse)?, fine })
}

/// A bit for each wave above the median.
fn bits(waves: &[f32]) -> Option<u64> {
    let mut sorted = waves.to_vec();
    sorted.sort_by(f32::total_cmp);
    let median = *sorted.get(sorted.len() / 2)?;
    let above = waves.iter().enumerate().filter(|(_, wave)| **wave > median);
    Some(above.fold(0, |bits, (place, _)| bits | 1 << place))
}

fn frequencies(samples: &[[f32; SIDE]; SIDE]) -> [f32; LOW * LOW] {
    let cosines = &*COSINES;
    // Across first: for each row its low frequencies; then down.
    let mut across = [[0.0; SIDE]; LOW];
    for (y, row) in samples.iter().enumerate() {
        for (line, cosines) in across.iter_mut().zip(cosines) {
            if let Some(place) = line.get_mut(y) {
                *place = product(row, cosines);
            }
        }
    }
    let mut waves = [0.0; LOW * LOW];
    let pairs = cosines.iter().flat_map(|cosines| across.iter().map(move |line| product(line, cosines)));
    waves.iter_mut().zip(pairs).for_each(|(wave, value)| *wave = value);
    waves
}

fn product(a: &[f32; SIDE], b: &[f32; SIDE]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_pictures_and_gradients_have_no_pattern() {
        assert_eq!(pattern(&[[128.0; SIDE]; SIDE]), None);
        let mut gradient = [[0.0; SIDE]; SIDE];
        gradient.iter_mut().enumerate().for_each(|(y, row)| row.fill(y as f32 * 8.0));
        assert_eq!(pattern(&gradient), None);
    }

    #[test]
    fn energy_stays() {
        let mut samples = [[0.0; SIDE]; SIDE];
        samples.iter_mut().enumerate().for_each(|(y, row)| row.fill(100.0 * COSINES[3][y]));
        let waves = frequencies(&samples);
        assert!((waves[3 * LOW] - 100.0 * (SIDE as f32).sqrt()).abs() < 0.01, "{waves:?}");
    }
}
