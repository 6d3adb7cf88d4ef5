//! The list of towns as it lies in `assets/towns`, unpacked when it is first needed, and a tree to search it.

use super::{Name, point};
use crate::block::inflate;
use std::sync::LazyLock;

static PACKED: &[u8] = include_bytes!("../../../../assets/towns/towns.br");

/// The list; `None` if it were damaged, which a test excludes.
pub(super) static TOWNS: LazyLock<Option<Towns>> = LazyLock::new(|| Towns::read(&inflate::brotli(PACKED).ok()?));

/// Units a degree.
const SCALE: f64 = 1_000.0;

/// All towns, each known by its number.
pub(super) struct Towns {
    /// Latitude and longitude in units.
    places: Vec<(i32, i32)>,
    /// The first number behind each country, and its code.
    countries: Vec<(u32, [u8; 2])>,
    /// The cities that towns lie beside, and for each town which of these, from 1, or 0.
    cities: Vec<u32>,
    beside: Vec<u16>,
    /// The towns that are called otherwise in German, in order; their German names come first in `text`.
    german: Vec<u32>,
    text: String,
    /// Where each line of `text` ends.
    ends: Vec<u32>,
    /// A tree of points: the middle one of each part divides the others by one axis, the next level by the next axis.
    tree: Vec<([f64; 3], u32)>,
}

impl Towns {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes.strip_prefix(b"TOWNS1")?);
        let count = left.count()?;
        let countries = left.countries()?;
        let places: Vec<_> = left.units(count)?.into_iter().zip(left.units(count)?).collect();
        let cities = left.steps()?;
        let beside = (0..count).map(|_| u16::try_from(left.number()?).ok()).collect::<Option<_>>()?;
        let german = left.steps()?;
        let text = String::from_utf8(left.0.to_vec()).ok()?;
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at);
        let ends: Vec<u32> = breaks.chain([text.len()]).map(|at| u32::try_from(at).ok()).collect::<Option<_>>()?;
        (ends.len() == count + german.len()).then_some(())?;
        let mut tree: Vec<_> = (0..).zip(&places).map(|(town, place)| (point_of(*place), town)).collect();
        arrange(&mut tree, 0);
        Some(Self { places, countries, cities, beside, german, text, ends, tree })
    }

    pub(super) fn place(&self, town: u32) -> Option<(f64, f64)> {
        self.places.get(town as usize).map(|place| degrees(*place))
    }

    pub(super) fn country(&self, town: u32) -> Option<[u8; 2]> {
        let at = self.countries.partition_point(|(end, _)| *end <= town);
        self.countries.get(at).map(|(_, code)| *code)
    }

    pub(super) fn city(&self, town: u32) -> Option<u32> {
        let place = self.beside.get(town as usize)?.checked_sub(1)?;
        self.cities.get(usize::from(place)).copied()
    }

    pub(super) fn name(&'static self, town: u32) -> Option<Name> {
        let usual = self.line(self.german.len() + town as usize)?;
        let german = self.german.binary_search(&town).ok().and_then(|line| self.line(line));
        Some(Name { usual, german: german.unwrap_or(usual) })
    }

    fn line(&'static self, line: usize) -> Option<&'static str> {
        let start = line.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).map(|end| end + 1))?;
        self.text.get(start as usize..*self.ends.get(line)? as usize)
    }

    /// The town nearest to a point of the ball.
    pub(super) fn nearest(&self, to: [f64; 3]) -> Option<u32> {
        let mut best = (f64::INFINITY, None);
        search(&self.tree, 0, to, &mut best);
        best.1
    }

    /// How many towns there are.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.places.len()
    }
}

fn degrees((lat, lon): (i32, i32)) -> (f64, f64) {
    (f64::from(lat) / SCALE, f64::from(lon) / SCALE)
}

fn point_of(place: (i32, i32)) -> [f64; 3] {
    let (lat, lon) = degrees(place);
    point(lat, lon)
}

/// Halves the points by one axis after the other, so no deeper than their number has bits.
fn arrange(points: &mut [([f64; 3], u32)], axis: usize) {
    let middle = points.len() / 2;
    if middle == 0 {
        return;
    }
    points.select_nth_unstable_by(middle, |(one, _), (other, _)| one[axis].total_cmp(&other[axis]));
    let (below, rest) = points.split_at_mut(middle);
    arrange(below, (axis + 1) % 3);
    arrange(&mut rest[1..], (axis + 1) % 3);
}

/// Looks on the point's own side first, on the other only where something nearer may be.
fn search(points: &[([f64; 3], u32)], axis: usize, to: [f64; 3], best: &mut (f64, Option<u32>)) {
    let (below, rest) = points.split_at(points.len() / 2);
    let Some(((middle, town), above)) = rest.split_first() else { return };
    let apart: f64 = middle.iter().zip(to).map(|(one, other)| (one - other).powi(2)).sum();
    if apart < best.0 {
        *best = (apart, Some(*town));
    }
    let beyond = to[axis] - middle[axis];
    let (own, other) = if beyond < 0.0 { (below, above) } else { (above, below) };
    search(own, (axis + 1) % 3, to, best);
    if beyond.powi(2) < best.0 {
        search(other, (axis + 1) % 3, to, best);
    }
}

/// What is not read yet.
struct Left<'a>(&'a [u8]);

impl Left<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<u32> {
        let mut value = 0;
        for shift in (0..28).step_by(7) {
            let byte = self.byte()?;
            value |= u32::from(byte & 127) << shift;
            if byte < 128 {
                return Some(value);
            }
        }
        None
    }

    /// A number of things that follow: there cannot be more than bytes.
    fn count(&mut self) -> Option<usize> {
        self.number().map(|count| count as usize).filter(|count| *count <= self.0.len())
    }

    /// Numbers that grow: how many, then each as the step from the one before.
    fn steps(&mut self) -> Option<Vec<u32>> {
        let mut at = 0_u32;
        (0..self.count()?)
            .map(|_| {
                at = at.checked_add(self.number()?)?;
                Some(at)
            })
            .collect()
    }

    /// Degrees in units, each as the difference to the one before, the sign in the lowest bit.
    fn units(&mut self, count: usize) -> Option<Vec<i32>> {
        let mut at = 0_i32;
        (0..count)
            .map(|_| {
                let number = self.number()?;
                let size = i32::try_from(number >> 1).ok()?;
                at = at.checked_add(if number & 1 == 0 { size } else { -size - 1 })?;
                Some(at)
            })
            .collect()
    }

    fn countries(&mut self) -> Option<Vec<(u32, [u8; 2])>> {
        let mut end = 0_u32;
        (0..self.count()?)
            .map(|_| {
                let code = [self.byte()?, self.byte()?];
                end = end.checked_add(self.number()?)?;
                Some((end, code))
            })
            .collect()
    }
}
