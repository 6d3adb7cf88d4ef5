//! Which parts of a picture get a pattern: the whole, usual crops, and what is left without a border.

use super::hash::Pattern;
use super::light::{Light, Window};
use super::{VIEWS, hash};
use crate::pixels::{Pixels, scale};

/// Levels that still count as the same colour of a border.
const SAME: u8 = 12;

pub(super) fn patterns(pixels: &Pixels) -> [Option<Pattern>; VIEWS] {
    // Larger pictures tell nothing more.
    let smaller;
    let pixels = if pixels.side() > Light::SIDE {
        let Ok(made) = scale::down_to(pixels.clone(), Light::SIDE) else { return [None; VIEWS] };
        smaller = made;
        &smaller
    } else {
        pixels
    };
    let light = Light::of(pixels);
    let aspect = pixels.width as f32 / pixels.height as f32;
    let windows = [
        Window::WHOLE,
        inner(0.95, 0.95),
        inner(0.91, 0.91),
        shaped(aspect, 4.0 / 5.0),
        shaped(aspect, 1.0),
        shaped(aspect, 16.0 / 9.0),
        shaped(aspect, 9.0 / 16.0),
        trimmed(&light),
    ];
    windows.map(|window| hash::pattern(&light.means(window)))
}

const fn inner(width: f32, height: f32) -> Window {
    Window { left: (1.0 - width) / 2.0, top: (1.0 - height) / 2.0, width, height }
}

/// The largest part of a shape in the middle.
fn shaped(aspect: f32, wanted: f32) -> Window {
    if aspect > wanted { inner(wanted / aspect, 1.0) } else { inner(1.0, aspect / wanted) }
}

/// What is left without rows and columns of one colour, at least a third of the picture.
fn trimmed(light: &Light) -> Window {
    let (width, height) = light.size();
    let row = |y: usize| plain(light.row(y).iter().copied());
    let column = |x: usize| plain(light.column(x));
    let (top, bottom) = (border(row, 0..height / 3), border(|y| row(height - 1 - y), 0..height / 3));
    let (left, right) = (border(column, 0..width / 3), border(|x| column(width - 1 - x), 0..width / 3));
    let (across, down) = (width as f32, height as f32);
    Window {
        left: left as f32 / across,
        top: top as f32 / down,
        width: (width - left - right) as f32 / across,
        height: (height - top - bottom) as f32 / down,
    }
}

/// How many lines from the edge have the colour of the outermost one.
fn border(line: impl Fn(usize) -> Option<u8>, range: std::ops::Range<usize>) -> usize {
    let Some(colour) = line(0) else { return 0 };
    let same = |level: Option<u8>| level.is_some_and(|level| level.abs_diff(colour) <= SAME);
    // The last line that is partly border is blurred: it goes too.
    match range.clone().find(|at| !same(line(*at))) {
        Some(first) => first + 1,
        None => range.end,
    }
}

/// The level of a line of one colour.
fn plain(levels: impl Iterator<Item = u8>) -> Option<u8> {
    let (mut lowest, mut highest) = (u8::MAX, u8::MIN);
    for level in levels {
        (lowest, highest) = (lowest.min(level), highest.max(level));
        if highest - lowest > SAME {
            return None;
        }
    }
    (lowest <= highest).then(|| lowest.midpoint(highest))
}
