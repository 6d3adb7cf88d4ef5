//! The nearest town to a place, without asking anybody: from a list that lies inside the program.

mod list;

use list::TOWNS;

/// A name, and what German calls the town; mostly the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// As GeoNames has it: the town's own name, for some large cities the English one.
    pub usual: &'static str,
    /// In German.
    pub german: &'static str,
}

/// A town near a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Town {
    /// Its number in the list of this version: two towns may have one name.
    pub number: u32,
    /// Its name.
    pub name: Name,
    /// The large city that it belongs to or lies beside, such as Berlin for Neukölln.
    pub city: Option<Name>,
    /// Its country, ISO 3166-1 in capital letters.
    pub country: [u8; 2],
    /// How far the place is from the middle of the town.
    pub metres: f64,
    /// Where the place lies, seen from the middle of the town.
    pub bearing: Bearing,
}

/// A direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    /// North.
    North,
    /// North-east.
    NorthEast,
    /// East.
    East,
    /// South-east.
    SouthEast,
    /// South.
    South,
    /// South-west.
    SouthWest,
    /// West.
    West,
    /// North-west.
    NorthWest,
}

impl Bearing {
    /// Every direction, clockwise from north.
    pub const ALL: [Self; 8] = [
        Self::North,
        Self::NorthEast,
        Self::East,
        Self::SouthEast,
        Self::South,
        Self::SouthWest,
        Self::West,
        Self::NorthWest,
    ];

    /// The word of the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::North => "north",
            Self::NorthEast => "north-east",
            Self::East => "east",
            Self::SouthEast => "south-east",
            Self::South => "south",
            Self::SouthWest => "south-west",
            Self::West => "west",
            Self::NorthWest => "north-west",
        }
    }
}

/// Beyond so many metres a town says nothing about a place.
const FAR: f64 = 200_000.0;
/// The mean radius of the Earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

/// The town nearest to a place in degrees (WGS 84), if there is one within 200 kilometres.
#[must_use]
pub fn nearest(lat: f64, lon: f64) -> Option<Town> {
    if !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon) {
        return None;
    }
    let towns = TOWNS.as_ref()?;
    let town = towns.nearest(point(lat, lon))?;
    let (town_lat, town_lon) = towns.place(town)?;
    let metres = metres((town_lat, town_lon), (lat, lon));
    (metres <= FAR).then_some(())?;
    Some(Town {
        number: town,
        name: towns.name(town)?,
        city: towns.city(town).and_then(|city| towns.name(city)),
        country: towns.country(town)?,
        metres,
        bearing: bearing((town_lat, town_lon), (lat, lon)),
    })
}

/// A place as a point of a ball of radius 1: there is no edge at 180 degrees and nothing special at the poles, and what is
/// nearer through the ball is nearer along its surface.
fn point(lat: f64, lon: f64) -> [f64; 3] {
    let ((up, out), (east, front)) = (lat.to_radians().sin_cos(), lon.to_radians().sin_cos());
    [out * front, out * east, up]
}

/// Along the surface, by the haversine formula.
fn metres(from: (f64, f64), to: (f64, f64)) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let part = half(from.0, to.0) + from.0.to_radians().cos() * to.0.to_radians().cos() * half(from.1, to.1);
    2.0 * EARTH * part.clamp(0.0, 1.0).sqrt().asin()
}

fn bearing(from: (f64, f64), to: (f64, f64)) -> Bearing {
    let (from_lat, to_lat, east) = (from.0.to_radians(), to.0.to_radians(), (to.1 - from.1).to_radians());
    let along = east.sin() * to_lat.cos();
    let up = from_lat.cos() * to_lat.sin() - from_lat.sin() * to_lat.cos() * east.cos();
    let turn = along.atan2(up).to_degrees().rem_euclid(360.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 8
    let eighth = (turn / 45.0).round() as usize % 8;
    Bearing::ALL.get(eighth).copied().unwrap_or(Bearing::North)
}

#[cfg(test)]
mod tests;
