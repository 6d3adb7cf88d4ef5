//! Exif in a JPEG.

mod hostile;
mod makers;

use crate::ifd::{BIG, Dir, Value, ascii, places, short, undefined};
use photos::{Depth, Detail, FindingKind as Kind, Scan, Source, scan_bytes};

const PICTURE: &[u8] = include_bytes!("../fixtures/jpeg/baseline.jpg");
/// Length of SOI and the JFIF header.
const HEAD: usize = 20;

fn in_jpeg(block: &[u8]) -> Vec<u8> {
    let len = u16::try_from(block.len() + 8).unwrap().to_be_bytes();
    [&PICTURE[..HEAD], b"\xff\xe1", &len, b"Exif\0\0", block, &PICTURE[HEAD..]].concat()
}

fn scan(chain: Vec<Dir>) -> Scan {
    scan_bytes(&in_jpeg(&BIG.file(chain)), Depth::Whole)
}

fn details(scan: &Scan, kind: Kind) -> Vec<&Detail> {
    scan.findings.iter().filter(|found| found.kind == kind).map(|found| &found.detail).collect()
}

fn texts(scan: &Scan, kind: Kind) -> Vec<&str> {
    scan.findings.iter().filter(|found| found.kind == kind).map(photos::Finding::text).collect()
}

fn gps(rows: Dir) -> Scan {
    scan(vec![vec![(0x8825, Value::Inside(vec![rows]))]])
}

fn place(scan: &Scan) -> Option<(f64, f64)> {
    details(scan, Kind::Location).iter().find_map(|detail| match detail {
        Detail::Place { lat, lon, .. } => Some((*lat, *lon)),
        _ => None,
    })
}

#[test]
fn a_block_that_only_turns_the_picture_says_nothing() {
    let turned = scan_bytes(&in_jpeg(&BIG.file(vec![vec![(0x0112, short(6))]])), Depth::Whole);
    assert_eq!((turned.orientation, &turned.findings[..]), (6, &[][..]));
    assert!(turned.gives_nothing_away());
    let mut longer = BIG.file(vec![vec![(0x0112, short(6))]]);
    longer.extend(b"Emma");
    assert_eq!(details(&scan_bytes(&in_jpeg(&longer), Depth::Whole), Kind::Trailer), [&Detail::Bytes(4)]);
}

#[test]
fn technical_values_alone_are_noticed() {
    let exposure = scan(vec![vec![(0x829a, Value::Fractions(vec![(1, 60)]))]]);
    assert_eq!(details(&exposure, Kind::Comment), [&Detail::There]);
    let hidden = scan(vec![vec![(0xa403, ascii("Emma")), (0x0110, ascii("Camera"))]]);
    assert_eq!(texts(&hidden, Kind::Comment), ["Emma"], "text where a number belongs");
}

#[test]
fn coordinates_are_read_as_cameras_write_them() {
    assert_eq!(place(&gps(places([52, 30, 0], [13, 30, 0]))), Some((52.5, -13.5)));
    let minutes = |lat: Vec<(u32, u32)>, lon: Vec<(u32, u32)>| {
        gps(vec![(1, ascii("S")), (2, Value::Fractions(lat)), (3, ascii("E")), (4, Value::Fractions(lon))])
    };
    // Minutes with decimals, and seconds that are not known.
    let found = place(&minutes(vec![(52, 1), (315, 10), (0, 0)], vec![(13, 1), (0, 1), (0, 1)])).unwrap();
    assert!((found.0 + 52.525).abs() < 1e-9 && (found.1 - 13.0).abs() < 1e-9, "{found:?}");
    // No fix: nothing but zeros, nothing below the line.
    for none in [(0, 1), (0, 0), (52, 0)] {
        assert_eq!(details(&minutes(vec![none; 3], vec![none; 3]), Kind::Location), [] as [&Detail; 0]);
    }
    // A place that is none leaves the question open.
    let outside = minutes(vec![(99, 1)], vec![(13, 1)]);
    assert!(place(&outside).is_none() && outside.unknown.contains(&Kind::Location));
}

#[test]
fn a_place_has_height_accuracy_time_and_a_destination() {
    let mut rows = places([52, 30, 0], [13, 30, 0]);
    rows.push((5, Value::Bytes(1, vec![1])));
    rows.push((6, Value::Fractions(vec![(35, 10)])));
    rows.push((0x1f, Value::Fractions(vec![(8, 1)])));
    rows.push((7, Value::Fractions(vec![(7, 1), (8, 1), (925, 100)])));
    rows.push((0x1d, ascii("2024:05:06")));
    rows.push((0x14, Value::Fractions(vec![(48, 1), (0, 1), (0, 1)])));
    rows.push((0x16, Value::Fractions(vec![(11, 1), (0, 1), (0, 1)])));
    rows.push((0x1b, undefined("ASCII\0\0\0NETWORK")));
    let scan = gps(rows);
    let places = details(&scan, Kind::Location);
    assert_eq!(*places[0], Detail::Place { lat: 52.5, lon: -13.5, alt: Some(-3.5), accuracy: Some(8.0) });
    assert_eq!(*places[1], Detail::Place { lat: 48.0, lon: 11.0, alt: None, accuracy: None });
    assert_eq!(texts(&scan, Kind::Date), ["2024-05-06T07:08:09.250Z"]);
    assert_eq!(texts(&scan, Kind::Comment), ["NETWORK"]);
}

#[test]
fn moments_have_parts_of_seconds_and_offsets() {
    let exif: Dir = vec![
        (0x9003, ascii("2024:05:06 07:08:09")),
        (0x9291, ascii("123")),
        (0x9011, ascii("+02:00")),
        (0x9004, ascii("    :  :     :  :  ")),
        (0x9012, ascii("+05:30")),
    ];
    let scan = scan(vec![vec![(0x0132, ascii("2024:05:07 00:00:00")), (0x8769, Value::Inside(vec![exif]))]]);
    assert_eq!(texts(&scan, Kind::Date), ["2024-05-07T00:00:00", "2024-05-06T07:08:09.123+02:00", "+05:30"]);
}

#[test]
fn makers_and_models_are_one_device() {
    let device = |make: &str, model: &str| {
        let scan = scan(vec![vec![(0x010f, ascii(make)), (0x0110, ascii(model))]]);
        texts(&scan, Kind::Device).join("|")
    };
    assert_eq!(device("Google", "Pixel 8"), "Google Pixel 8");
    assert_eq!(device("Canon", "Canon EOS 40D"), "Canon EOS 40D");
    assert_eq!(device("Canon", ""), "Canon");
}

#[test]
fn texts_are_read_in_every_encoding() {
    let wide = |text: &str| Value::Bytes(1, text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    let exif: Dir = vec![(0x9286, undefined(b"UNICODE\0\0Z\0o\0\xeb")), (0xa437, Value::Bytes(129, b"Mia\0".to_vec()))];
    let scan = scan(vec![vec![
        (0x010e, Value::Bytes(2, b"Zo\xeb am See\0".to_vec())),
        (0x013b, ascii("Zoë")),
        (0x9c9b, wide("Erster Schultag")),
        (0x9c9e, wide("Emma;See;")),
        (0x8769, Value::Inside(vec![exif])),
    ]]);
    assert_eq!(texts(&scan, Kind::Caption), ["Zoë am See", "Erster Schultag"]);
    assert_eq!(texts(&scan, Kind::Author), ["Zoë", "Mia"]);
    assert_eq!(texts(&scan, Kind::Keyword), ["Emma", "See"]);
    assert_eq!(texts(&scan, Kind::Comment), ["Zoë"]);
}

#[test]
fn the_main_subject_is_a_box() {
    let area = |numbers: Vec<u16>| {
        let exif: Dir = vec![
            (0x9214, Value::Shorts(numbers)),
            (0xa002, Value::Longs(vec![1000])),
            (0xa003, Value::Longs(vec![500])),
        ];
        scan(vec![vec![(0x8769, Value::Inside(vec![exif]))]])
    };
    let found = area(vec![500, 250, 100, 50]);
    // The picture here is 16 pixels wide: areas count in the size that Exif says.
    let region = Detail::Region { x: 0.45, y: 0.45, w: 0.1, h: 0.1, name: None };
    assert_eq!(details(&found, Kind::FaceRegion), [&region]);
    assert_eq!(details(&area(vec![0, 0, 0, 0]), Kind::FaceRegion).len(), 0);
}

#[test]
fn a_thumbnail_and_free_room_are_noticed() {
    let small: Dir = vec![
        (0x0201, Value::Places(vec![PICTURE.to_vec()])),
        (0x0202, Value::Longs(vec![u32::try_from(PICTURE.len()).unwrap()])),
    ];
    let first: Dir = vec![(0x0110, ascii("Camera")), (0xea1c, undefined(b"\x1c\xea\0\0\0\x08\0\0Emma\0"))];
    let scan = scan(vec![first, small]);
    let Detail::Picture { width, height, bytes, .. } = details(&scan, Kind::HiddenPreview)[0] else { panic!() };
    assert_eq!((*width, *height, *bytes), (16, 16, PICTURE.len() as u64));
    assert_eq!(details(&scan, Kind::Trailer), [&Detail::Bytes(4)], "only what stands in the room, and no gap");
    let source = scan.findings.iter().find(|found| found.kind == Kind::Trailer).map(|found| found.source);
    assert_eq!(source, Some(Source::Exif));
}
