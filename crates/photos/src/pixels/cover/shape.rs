//! Outlines, and which pixels lie inside.

use super::Area;
use crate::limits;

/// The outline of a spot, in parts of the picture.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Shape {
    /// A rectangle.
    Rectangle(Area),
    /// Corners in order, three or more; the last is joined to the first. What the line goes around is inside, also where
    /// it goes around twice.
    Polygon(Vec<(f64, f64)>),
}

/// Which pixels of a picture lie inside an outline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Mask {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// For each row the parts inside: from a pixel up to before another one.
    pub rows: Vec<Vec<(u32, u32)>>,
}

impl Mask {
    /// Whether a pixel is inside.
    #[must_use]
    pub fn holds(&self, x: u32, y: u32) -> bool {
        self.rows.get(y as usize).is_some_and(|row| row.iter().any(|(from, to)| (*from..*to).contains(&x)))
    }

    /// How many pixels are inside.
    #[must_use]
    pub fn pixels(&self) -> u64 {
        self.rows.iter().flatten().map(|(from, to)| u64::from(to - from)).sum()
    }
}

impl Shape {
    /// The pixels whose middle lies inside the outline.
    #[must_use]
    pub fn mask(&self, width: u32, height: u32) -> Mask {
        self.outline().on(Area::WHOLE, f64::from(width), f64::from(height)).mask(width, height)
    }

    /// Whether every number is one and there are corners enough, but not too many.
    pub(super) fn is_sensible(&self) -> bool {
        match self {
            Self::Rectangle(area) => {
                let finite = [area.x, area.y, area.w, area.h].iter().all(|number| number.abs() <= 1000.0);
                finite && area.w > 0.0 && area.h > 0.0
            }
            Self::Polygon(corners) => {
                let finite = corners.iter().all(|(x, y)| x.abs() <= 1000.0 && y.abs() <= 1000.0);
                finite && (3..=limits::CORNERS).contains(&corners.len())
            }
        }
    }

    /// The corners.
    pub(super) fn outline(&self) -> Outline {
        match self {
            Self::Rectangle(Area { x, y, w, h }) => Outline(vec![(*x, *y), (x + w, *y), (x + w, y + h), (*x, y + h)]),
            Self::Polygon(corners) => Outline(corners.clone()),
        }
    }
}

/// A closed line through corners.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outline(pub Vec<(f64, f64)>);

type Point = (f64, f64);

impl Outline {
    /// From parts of a picture to pixels of an area of it that is so many pixels large.
    pub fn on(&self, area: Area, width: f64, height: f64) -> Self {
        let place = |(x, y): &Point| ((x - area.x) / area.w * width, (y - area.y) / area.h * height);
        Self(self.0.iter().map(place).collect())
    }

    /// The smallest rectangle around: left, top, right, bottom.
    pub fn bounds(&self) -> (f64, f64, f64, f64) {
        let start = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
        self.0.iter().fold(start, |(left, top, right, bottom), (x, y)| {
            (left.min(*x), top.min(*y), right.max(*x), bottom.max(*y))
        })
    }

    fn edges(&self) -> impl Iterator<Item = (Point, Point)> {
        self.0.iter().copied().zip(self.0.iter().copied().cycle().skip(1))
    }

    /// Whether the rectangle has anything in common with the inside or with the line itself.
    pub fn touches(&self, left: f64, top: f64, right: f64, bottom: f64) -> bool {
        let meets = |(from, to)| crosses(from, to, (left, top, right, bottom));
        self.edges().any(meets) || self.holds(f64::midpoint(left, right), f64::midpoint(top, bottom))
    }

    /// Whether the line goes around a point, counted with its direction.
    pub fn holds(&self, x: f64, y: f64) -> bool {
        let turns: i32 = self.crossings(y).filter(|(at, _)| *at > x).map(|(_, way)| way).sum();
        turns != 0
    }

    /// Where the line crosses a height, and whether it goes down or up there.
    fn crossings(&self, y: f64) -> impl Iterator<Item = (f64, i32)> {
        self.edges().filter_map(move |((x0, y0), (x1, y1))| {
            let way = i32::from(y0 <= y) - i32::from(y1 <= y);
            (way != 0).then(|| (x0 + (y - y0) / (y1 - y0) * (x1 - x0), way))
        })
    }

    /// The pixels whose middle lies inside.
    pub fn mask(&self, width: u32, height: u32) -> Mask {
        Mask { width, height, rows: (0..height).map(|y| self.row(f64::from(y) + 0.5, width)).collect() }
    }

    fn row(&self, y: f64, width: u32) -> Vec<(u32, u32)> {
        let mut crossings: Vec<_> = self.crossings(y).collect();
        crossings.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        // The first pixel whose middle is at a place or right of it.
        let pixel = |at: f64| (at - 0.5).ceil().clamp(0.0, f64::from(width)) as u32;
        let (mut parts, mut turns, mut from) = (Vec::new(), 0, 0);
        for (at, way) in crossings {
            if turns == 0 {
                from = pixel(at);
            }
            turns += way;
            if turns == 0 && pixel(at) > from {
                parts.push((from, pixel(at)));
            }
        }
        parts
    }
}

/// Whether a line from one point to another meets a rectangle (clipped on each side in turn, as Liang and Barsky do).
fn crosses((x0, y0): Point, (x1, y1): Point, (left, top, right, bottom): (f64, f64, f64, f64)) -> bool {
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    for (step, room) in [(x0 - x1, x0 - left), (x1 - x0, right - x0), (y0 - y1, y0 - top), (y1 - y0, bottom - y0)] {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            enters = enters.max(room / step);
        } else {
            leaves = leaves.min(room / step);
        }
    }
    enters <= leaves
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(mask: &Mask) -> Vec<String> {
        let row = |y| (0..mask.width).map(|x| if mask.holds(x, y) { '#' } else { '.' }).collect();
        (0..mask.height).map(row).collect()
    }

    #[test]
    fn the_inside_of_outlines() {
        let rectangle = Shape::Rectangle(Area { x: 0.25, y: 0.5, w: 0.5, h: 0.25 });
        assert_eq!(drawn(&rectangle.mask(8, 4)), ["........", "........", "..####..", "........"]);
        assert_eq!(rectangle.mask(8, 4).pixels(), 4);
        let triangle = Shape::Polygon(vec![(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]);
        assert_eq!(drawn(&triangle.mask(4, 4)), ["###.", "##..", "#...", "...."]);
    }

    #[test]
    fn what_is_circled_twice_is_inside_and_beyond_the_edge_is_cut() {
        let square = [(0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5)];
        let twice = Shape::Polygon([square, square].concat());
        assert_eq!(drawn(&twice.mask(4, 4)), ["##..", "##..", "....", "...."]);
        let beyond = Shape::Rectangle(Area { x: -5.0, y: -5.0, w: 50.0, h: 5.5 });
        assert_eq!(drawn(&beyond.mask(2, 2)), ["##", ".."]);
    }

    #[test]
    fn touching_is_exact_on_both_sides_of_the_line() {
        let thin = Outline(vec![(0.0, 0.0), (100.0, 100.0), (100.0, 100.001)]);
        assert!(thin.touches(48.0, 48.0, 52.0, 52.0), "a line without an inside");
        assert!(!thin.touches(48.0, 20.0, 52.0, 30.0));
        let square = Outline(vec![(10.0, 10.0), (90.0, 10.0), (90.0, 90.0), (10.0, 90.0)]);
        assert!(square.touches(40.0, 40.0, 41.0, 41.0), "far inside");
        assert!(square.touches(0.0, 0.0, 99.0, 99.0), "around it");
        assert!(!square.touches(0.0, 0.0, 9.0, 9.0));
        assert!(square.holds(50.0, 50.0) && !square.holds(95.0, 50.0));
    }
}
