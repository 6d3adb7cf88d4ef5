//! Areas of the picture that a camera marked: mostly a face.

use super::value::Numbers;
use crate::{Detail, Source};

/// What the edges of an area count in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Frame {
    /// Pixels of the picture.
    Picture,
    /// Those of a frame of this width and height.
    Fixed(f64, f64),
    /// Those of a frame of this width, with the proportions of the picture.
    Wide(f64),
}

/// An area, in the numbers of whoever wrote it.
#[derive(Debug, Clone)]
pub(crate) struct Area {
    /// Where it was found.
    pub source: Source,
    /// Left and upper edge, width and height.
    pub edges: [f64; 4],
    /// What the edges count in.
    pub frame: Frame,
    /// The name at the area.
    pub name: Option<String>,
}

impl Area {
    /// From its centre and size.
    pub fn around(source: Source, [x, y, w, h]: [f64; 4], frame: Frame) -> Self {
        Self { source, edges: [x - w / 2.0, y - h / 2.0, w, h], frame, name: None }
    }

    /// As parts of width and height, where these are known.
    pub fn normalised(&self, size: Option<(u32, u32)>) -> Detail {
        let picture = size.map(|(width, height)| (f64::from(width), f64::from(height)));
        let frame = match self.frame {
            Frame::Picture => picture,
            Frame::Fixed(width, height) => Some((width, height)),
            Frame::Wide(across) => picture.map(|(width, height)| (across, across * height / width)),
        };
        let Some((width, height)) = frame.filter(|(width, height)| *width > 0.0 && *height > 0.0 && height.is_finite())
        else {
            return Detail::There;
        };
        let [x, y, w, h] = self.edges;
        // Counted in pixels of another size, as after making the picture smaller.
        if x > width || y > height || x + w < 0.0 || y + h < 0.0 {
            return Detail::There;
        }
        let part = |value: f64, whole: f64| (value / whole).clamp(0.0, 1.0);
        let (x, y, w, h) = (part(x, width), part(y, height), part(w, width), part(h, height));
        Detail::Region { x, y, w: w.min(1.0 - x), h: h.min(1.0 - y), name: self.name.clone() }
    }
}

/// A box of the stored picture on the picture as it is shown, where that has its sides exchanged (Exif 3.0, Orientation).
pub(super) fn turned(area: Detail, turn: Option<u16>) -> Detail {
    let Detail::Region { x, y, w, h, name } = area else { return area };
    let (x, y, w, h) = match turn {
        Some(5) => (y, x, h, w),
        Some(6) => (1.0 - y - h, x, h, w),
        Some(7) => (1.0 - y - h, 1.0 - x - w, h, w),
        Some(8) => (y, 1.0 - x - w, h, w),
        _ => (x, y, w, h),
    };
    Detail::Region { x, y, w, h, name }
}

/// SubjectArea and SubjectLocation (Exif 3.0): a point, a circle with its diameter, or a rectangle around its centre.
pub(super) fn subject(numbers: Numbers<'_>, source: Source) -> Option<Area> {
    let (x, y) = (numbers.real(0)?, numbers.real(1)?);
    let (w, h) = match numbers.len() {
        2 => (0.0, 0.0),
        3 => (numbers.real(2)?, numbers.real(2)?),
        _ => (numbers.real(2)?, numbers.real(3)?),
    };
    let any = [x, y, w, h].iter().any(|value| *value != 0.0);
    any.then(|| Area::around(source, [x, y, w, h], Frame::Picture))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_becomes_parts_of_the_picture() {
        let area = Area::around(Source::Exif, [500.0, 500.0, 200.0, 100.0], Frame::Picture);
        let region = Detail::Region { x: 0.4, y: 0.45, w: 0.2, h: 0.1, name: None };
        assert_eq!(area.normalised(Some((1000, 1000))), region);
        assert_eq!(area.normalised(None), Detail::There);
        assert_eq!(area.normalised(Some((100, 100))), Detail::There);
        assert_eq!(area.normalised(Some((0, 0))), Detail::There);
        let upper_left = Detail::Region { x: 0.0, y: 0.0, w: 0.25, h: 0.5, name: None };
        let upper_right = Detail::Region { x: 0.5, y: 0.0, w: 0.5, h: 0.25, name: None };
        assert_eq!(turned(upper_left.clone(), Some(6)), upper_right, "a quarter to the right");
        assert_eq!(turned(upper_left.clone(), None), upper_left);
    }
}
