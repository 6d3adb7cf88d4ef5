#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use proptest::prelude::*;

#[test]
fn the_list_is_whole() {
    let towns = TOWNS.as_ref().unwrap();
    assert_eq!(towns.count(), 75_682);
    for town in 0..75_682 {
        let (lat, lon) = towns.place(town).unwrap();
        assert!((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon));
        assert!(towns.country(town).unwrap().iter().all(u8::is_ascii_uppercase));
        assert!(!towns.name(town).unwrap().usual.is_empty());
        assert!(towns.city(town).is_none_or(|city| city != town && towns.country(city) == towns.country(town)));
    }
    assert_eq!((towns.country(75_682), towns.name(75_682)), (None, None), "and there it ends");
}

#[test]
fn places_that_everybody_knows_are_found() {
    for (lat, lon, usual, german, country, within) in [
        (48.137, 11.575, "Munich", "München", b"DE", 500.0),
        (47.141, 9.521, "Vaduz", "Vaduz", b"LI", 800.0),
        (46.204, 6.143, "Geneva", "Genf", b"CH", 1_500.0),
        (49.611, 6.130, "Luxembourg", "Luxemburg", b"LU", 500.0),
        (47.800, 13.045, "Salzburg", "Salzburg", b"AT", 500.0),
        (-33.868, 151.209, "Sydney", "Sydney", b"AU", 1_000.0),
        (-54.807, -68.304, "Ushuaia", "Ushuaia", b"AR", 2_000.0),
        (21.307, -157.858, "Honolulu", "Honolulu", b"US", 1_000.0),
    ] {
        let town = nearest(lat, lon).unwrap();
        assert_eq!((town.name, town.country), (Name { usual, german }, *country));
        assert!(town.metres < within, "{town:?}");
    }
}

#[test]
fn a_part_of_a_city_names_the_city() {
    let town = nearest(52.478, 13.437).unwrap();
    assert_eq!((town.name.usual, town.city.unwrap().usual), ("Neukölln", "Berlin"));
    assert_eq!(nearest(47.5, 11.1).unwrap().city, None, "Garmisch-Partenkirchen");
}

#[test]
fn two_towns_of_one_name_are_two() {
    let towns = TOWNS.as_ref().unwrap();
    let neustadt = |town: &u32| towns.name(*town).is_some_and(|name| name.usual == "Neustadt");
    let named: Vec<Town> = (0..75_682)
        .filter(neustadt)
        .map(|town| towns.place(town).and_then(|(lat, lon)| nearest(lat, lon)).unwrap())
        .collect();
    assert!(named.len() > 1 && named.iter().all(|town| town.name == named[0].name));
    let numbers: std::collections::BTreeSet<u32> = named.iter().map(|town| town.number).collect();
    assert_eq!(numbers.len(), named.len());
}

#[test]
fn the_direction_is_seen_from_the_town() {
    // Round Reykjavík's neighbour Selfoss, which has no town near it.
    let towns = TOWNS.as_ref().unwrap();
    let (lat, lon) = towns.place(towns.nearest(point(63.933, -20.997)).unwrap()).unwrap();
    for (north, east, bearing) in [
        (1.0, 0.0, Bearing::North),
        (1.0, 1.0, Bearing::NorthEast),
        (0.0, 1.0, Bearing::East),
        (-1.0, 1.0, Bearing::SouthEast),
        (-1.0, 0.0, Bearing::South),
        (-1.0, -1.0, Bearing::SouthWest),
        (0.0, -1.0, Bearing::West),
        (1.0, -1.0, Bearing::NorthWest),
    ] {
        let town = nearest(lat + north * 0.01, lon + east * 0.01 / lat.to_radians().cos()).unwrap();
        assert_eq!((town.name.usual, town.bearing), ("Selfoss", bearing));
        assert!((1_100.0..1_600.0).contains(&town.metres), "{town:?}");
    }
}

#[test]
fn where_nobody_lives_there_is_no_town() {
    for (lat, lon) in
        [(90.0, 0.0), (-90.0, 180.0), (0.0, 0.0), (-48.9, -123.4), (f64::NAN, 0.0), (0.0, f64::INFINITY), (91.0, 0.0)]
    {
        assert_eq!(nearest(lat, lon), None, "{lat} {lon}");
    }
}

#[test]
fn the_edge_of_the_map_is_no_edge() {
    // East and west of it by 100 metres each: the same town, the same distance but for these.
    let (west, east) = (nearest(-16.8, 179.999).unwrap(), nearest(-16.8, -179.999).unwrap());
    assert_eq!((west.name, west.country), (east.name, *b"FJ"));
    assert!((west.metres - east.metres).abs() < 300.0);
    assert_eq!(nearest(-16.8, 180.0).map(|town| town.name), nearest(-16.8, -180.0).map(|town| town.name));
}

/// The nearest of all, each asked.
fn asked(lat: f64, lon: f64) -> f64 {
    let towns = TOWNS.as_ref().unwrap();
    let all = (0..75_682).filter_map(|town| towns.place(town));
    all.map(|place| metres(place, (lat, lon))).fold(f64::INFINITY, f64::min)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_town_is_nearer_than_the_one_found(
        (lat, lon) in prop_oneof![
            (-90.0..90.0, -180.0..180.0),
            (-60.0..70.0, prop_oneof![-180.0..-178.0, 178.0..180.0]),
            (40.0..56.0, 0.0..20.0),
            (80.0..90.0, -180.0..180.0),
        ]
    ) {
        let towns = TOWNS.as_ref().unwrap();
        let found = towns.place(towns.nearest(point(lat, lon)).unwrap()).unwrap();
        let least = asked(lat, lon);
        prop_assert!((metres(found, (lat, lon)) - least).abs() < 0.01);
        prop_assert_eq!(nearest(lat, lon).is_some(), least <= FAR);
    }
}
