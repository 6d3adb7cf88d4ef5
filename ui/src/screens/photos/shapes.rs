//! The shapes of the board as text: untrusted, bounded, checked. One line each, all numbers are parts of the picture:
//! `box X Y WIDTH HEIGHT`, `free X,Y X,Y …`, `crop X Y WIDTH HEIGHT`.

use app::{Area, Edit, Shape, Spot};

/// Shapes of one picture.
const SHAPES: usize = 100;
/// Corners of one free shape.
const CORNERS: usize = 2000;

/// What to cover and what to keep; `None` for anything no board writes.
pub fn edit(text: &str) -> Option<Edit> {
    let mut edit = Edit::default();
    let lines: Vec<_> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.len() > SHAPES {
        return None;
    }
    for line in lines {
        let (kind, rest) = line.trim().split_once(' ')?;
        match kind {
            "box" => edit.spots.push(Spot::black(Shape::Rectangle(area(rest)?))),
            "free" => edit.spots.push(Spot::black(Shape::Polygon(corners(rest)?))),
            "crop" if edit.crop.is_none() => edit.crop = Some(area(rest)?),
            _ => return None,
        }
    }
    Some(edit)
}

fn area(text: &str) -> Option<Area> {
    let numbers = text.split(' ').map(part).collect::<Option<Vec<_>>>()?;
    let [x, y, w, h] = numbers[..] else { return None };
    (w > 0.0 && h > 0.0).then_some(Area { x, y, w, h })
}

fn corners(text: &str) -> Option<Vec<(f64, f64)>> {
    let point = |pair: &str| {
        let (x, y) = pair.split_once(',')?;
        Some((part(x)?, part(y)?))
    };
    let corners = text.split(' ').take(CORNERS + 1).map(point).collect::<Option<Vec<_>>>()?;
    (3..=CORNERS).contains(&corners.len()).then_some(corners)
}

fn part(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| (0.0..=1.0).contains(number))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_read() {
        let edit = edit("box 0.1 0.2 0.3 0.4\nfree 0,0 1,0 0.5,1\ncrop 0 0 1 0.5\n").unwrap();
        assert_eq!(edit.spots.len(), 2);
        assert!(edit.crop.is_some());
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "box 0.1 0.2 0.3",
            "box 0.1 0.2 0 0.4",
            "box NaN 0 1 1",
            "box -0.1 0 1 1",
            "box 0 0 2 1",
            "free 0,0 1,1",
            "crop 0 0 1 1\ncrop 0 0 1 1",
            "delete everything",
            &"box 0 0 1 1\n".repeat(101),
        ] {
            assert!(edit(text).is_none(), "{text}");
        }
    }
}
