//! Makers' own blocks.

use super::{details, in_jpeg, texts};
use crate::ifd::{BIG, Dir, LITTLE, Order, Value, ascii, short, undefined};
use photos::{Depth, Detail, FindingKind as Kind, Scan, Source, scan_bytes};

fn scan(make: &str, order: Order, note: Vec<u8>) -> Scan {
    let exif: Dir = vec![(0x927c, undefined(note))];
    let block = order.file(vec![vec![(0x010f, ascii(make)), (0x8769, Value::Inside(vec![exif]))]]);
    let scan = scan_bytes(&in_jpeg(&block), Depth::Whole);
    let there = |found: &photos::Finding| found.source == Source::MakerNote && found.kind == Kind::Comment;
    assert!(scan.findings.iter().any(there), "that there is a block is always noted");
    scan
}

fn numbers(order: Order, all: &[u16]) -> Vec<u8> {
    all.iter().flat_map(|number| order.two(*number)).collect()
}

/// The one box around a face.
fn face(scan: &Scan) -> [f64; 4] {
    match details(scan, Kind::FaceRegion)[..] {
        [Detail::Region { x, y, w, h, .. }] => [*x, *y, *w, *h].map(|part| (part * 1000.0).round() / 1000.0),
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn an_unknown_block_is_noted() {
    let scan = scan("Nobody", BIG, b"something of its own".to_vec());
    assert_eq!(details(&scan, Kind::Comment), [&Detail::There]);
}

#[test]
fn apple_tells_of_pairs_bursts_and_the_device() {
    let rows: Dir = vec![
        (0x0003, undefined("bplist00 and so on")),
        (0x000b, ascii("BURST-0B")),
        (0x0011, ascii("CONTENT-11")),
        (0x0015, ascii("UNIQUE-15")),
        (0x002b, ascii("PHOTO-2B")),
        (0x002e, Value::Longs(vec![6])),
    ];
    let scan = scan("Apple", BIG, BIG.behind(b"Apple iOS\0\0\x01MM", rows));
    let serials = texts(&scan, Kind::Serial);
    for word in ["BURST-0B", "CONTENT-11", "UNIQUE-15", "PHOTO-2B"] {
        assert!(serials.contains(&word), "{word} in {serials:?}");
    }
    assert!(details(&scan, Kind::Device).contains(&&Detail::There), "front or back");
}

#[test]
fn panasonic_knows_names_ages_and_places() {
    let mut people = numbers(LITTLE, &[1, 0]);
    people.extend(b"EMMA\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
    people.extend(numbers(LITTLE, &[160, 160, 32, 64]));
    people.extend(b"0006:05:01\0\0\0\0\0\0\0\0\0\0");
    let rows: Dir = vec![
        (0x0033, ascii("9999:99:99 00:00:00")),
        (0x0061, undefined(people)),
        (0x0065, undefined("Schulfest")),
        (0x0066, undefined("Mia")),
        (0x0067, undefined("Spielplatz")),
        (0x006d, undefined("Musterstadt")),
        (0x8010, ascii("0002:03:04 00:00:00")),
        (0x0025, undefined("S010604030293")),
    ];
    let scan = scan("Panasonic", LITTLE, LITTLE.behind(b"Panasonic\0\0\0", rows));
    assert_eq!(texts(&scan, Kind::Person), ["EMMA", "0006:05:01", "Mia", "0002:03:04 00:00:00"]);
    assert_eq!(texts(&scan, Kind::PlaceName), ["Spielplatz", "Musterstadt"]);
    assert_eq!(texts(&scan, Kind::Caption), ["Schulfest"]);
    assert_eq!(texts(&scan, Kind::Serial), ["S010604030293"]);
    // In a picture of 16 × 16, a frame 320 wide is 320 high.
    assert_eq!(face(&scan), [0.45, 0.4, 0.1, 0.2]);
    let named = details(&scan, Kind::FaceRegion);
    assert!(matches!(named[0], Detail::Region { name: Some(name), .. } if name == "EMMA"));
}

#[test]
fn fujifilm_knows_names_and_faces() {
    let four = |number: u32| number.to_le_bytes();
    let mut people = [four(16), four(62), [0; 4], [0; 4]].concat();
    let at = people.len();
    people.resize(at + 62, 0);
    for (place, text) in [(30, &b"Emma"[..]), (54, b"20180501")] {
        let end = u32::try_from(people.len()).unwrap();
        people.splice(at + place..at + place + 4, four(u32::try_from(text.len()).unwrap()));
        people.splice(at + place + 4..at + place + 8, four(end));
        people.extend(text);
    }
    let rows: Dir =
        vec![(0x0010, ascii("FFDT12345678")), (0x4103, Value::Shorts(vec![4, 8, 8, 12])), (0x4282, undefined(people))];
    let scan = scan("FUJIFILM", BIG, LITTLE.behind(b"FUJIFILM\x0c\0\0\0", rows));
    assert_eq!(texts(&scan, Kind::Person), ["Emma", "20180501"]);
    assert_eq!(texts(&scan, Kind::Serial), ["FFDT12345678"]);
    assert_eq!(face(&scan), [0.25, 0.5, 0.25, 0.25]);
}

#[test]
fn canon_knows_its_owner() {
    let mut faces = vec![0_u16; 26];
    faces[2] = 1;
    (faces[3], faces[4]) = (320, 240);
    (faces[8], faces[9]) = (80, 0);
    let rows: Dir = vec![
        (0x0007, ascii("Firmware 1.0")),
        (0x0009, ascii("Emmas Mama")),
        (0x000c, Value::Longs(vec![1_234_567_890])),
        (0x0024, Value::Shorts(faces)),
        (0x0025, Value::Bytes(1, vec![1, 32, 1])),
    ];
    let scan = scan("Canon", LITTLE, LITTLE.behind(b"", rows));
    assert_eq!(texts(&scan, Kind::Author), ["Emmas Mama"]);
    assert_eq!(texts(&scan, Kind::Serial), ["1234567890"]);
    assert_eq!(face(&scan), [0.7, 0.433, 0.1, 0.133]);
}

#[test]
fn nikon_knows_places_and_keeps_a_preview() {
    let mut place = b"0100\x01DEU\x01".to_vec();
    place.extend(b"Spielplatz");
    place.resize(79, 0);
    let preview = super::PICTURE.to_vec();
    let len = u32::try_from(preview.len()).unwrap();
    let inner: Dir = vec![(0x0201, Value::Places(vec![preview])), (0x0202, Value::Longs(vec![len]))];
    let rows: Dir = vec![
        (0x0011, Value::Inside(vec![inner])),
        (0x001d, ascii("NCC-1701")),
        (0x0021, undefined(numbers(BIG, &[256, 320, 240, 1, 60, 80, 32, 24]))),
        (0x0039, undefined(place)),
    ];
    let note = [&b"Nikon\0\x02\x10\0\0"[..], &BIG.file(vec![rows])].concat();
    let scan = scan("NIKON", LITTLE, note);
    assert_eq!(texts(&scan, Kind::PlaceName), ["DEU", "Spielplatz"]);
    assert_eq!(texts(&scan, Kind::Serial), ["NCC-1701"]);
    assert_eq!(face(&scan), [0.25, 0.25, 0.1, 0.1]);
    assert!(matches!(details(&scan, Kind::HiddenPreview)[..], [Detail::Picture { width: 16, height: 16, .. }]));
}

#[test]
fn olympus_keeps_numbers_and_faces_in_directories_inside() {
    let equipment: Dir = vec![(0x0101, ascii("BJ1234567")), (0x0202, ascii("LENS-9"))];
    let faces: Dir = vec![
        (0x1200, Value::Longs(vec![1, 0])),
        (0x1201, Value::Shorts(vec![64, 48, 128, 48, 128, 96, 64, 96])),
        (0x1203, Value::Shorts(vec![640, 480, 0, 0, 0, 0])),
    ];
    let rows: Dir = vec![(0x2010, Value::Inside(vec![equipment])), (0x2040, Value::Inside(vec![faces]))];
    let scan = scan("OLYMPUS", BIG, LITTLE.behind(b"OLYMPUS\0II\x03\0", rows));
    assert_eq!(texts(&scan, Kind::Serial), ["BJ1234567", "LENS-9"]);
    assert_eq!(face(&scan), [0.1, 0.1, 0.1, 0.1]);
}

#[test]
fn other_makers_tell_as_well() {
    let samsung: Dir = vec![
        (0x0001, undefined("0100")),
        (0x0120, Value::Longs(vec![1])),
        (0x0123, ascii("Emma")),
        (0xa002, ascii("A1B2C3D4")),
    ];
    let found = scan("SAMSUNG", LITTLE, LITTLE.behind(b"", samsung));
    assert_eq!(texts(&found, Kind::Person), ["Emma"]);
    assert_eq!(texts(&found, Kind::Serial), ["A1B2C3D4"]);
    assert_eq!(details(&found, Kind::FaceRegion), [&Detail::There]);

    let pentax: Dir = vec![(0x0060, Value::Bytes(1, vec![1, 0, 50, 25])), (0x0229, ascii("7654321"))];
    let found = scan("PENTAX", BIG, BIG.behind(b"AOC\0MM", pentax));
    assert_eq!((face(&found), texts(&found, Kind::Serial)), ([0.5, 0.25, 0.0, 0.0], vec!["7654321"]));

    let mut shot = b"II".to_vec();
    shot.extend(numbers(LITTLE, &[0x48]));
    shot.resize(0x30, 0);
    shot.extend(numbers(LITTLE, &[1, 0x20]));
    shot.resize(0x48, 0);
    shot.extend(numbers(LITTLE, &[4, 8, 2, 4]));
    shot.resize(0x68, 0);
    let found = scan("SONY", LITTLE, LITTLE.behind(b"SONY DSC \0\0\0", vec![(0x3000, undefined(shot))]));
    assert_eq!(face(&found), [0.5, 0.25, 0.25, 0.125]);

    let mut faces = vec![0; 0xb5];
    faces.push(1);
    faces.extend(numbers(BIG, &[320, 240, 0, 32, 24, 64, 48]));
    let rows: Dir = vec![(0x001a, undefined(faces)), (0x0005, undefined("RICOH-SERIAL-5"))];
    let found = scan("RICOH", BIG, BIG.behind(b"Ricoh\0\0\0", rows));
    assert_eq!((face(&found), texts(&found, Kind::Serial)), ([0.1, 0.1, 0.2, 0.2], vec!["RICOH-SERIAL-5"]));

    let mut faces = vec![1];
    faces.extend(numbers(BIG, &[320, 240, 0, 0, 0, 0]));
    faces.extend(numbers(BIG, &[32, 24, 96, 72]));
    let rows: Dir = vec![(0x2089, undefined(faces)), (0x3006, ascii("Berlin"))];
    let found = scan("CASIO", BIG, BIG.behind(b"QVC\0\0\0", rows));
    assert_eq!((face(&found), texts(&found, Kind::PlaceName)), ([0.1, 0.1, 0.2, 0.2], vec!["Berlin"]));
}

#[test]
fn a_picture_in_any_known_block_is_found() {
    let mut preview = vec![0; 32];
    preview.extend(super::PICTURE);
    let found = scan("SONY", LITTLE, LITTLE.behind(b"SONY DSC \0\0\0", vec![(0x2001, undefined(preview))]));
    assert!(matches!(details(&found, Kind::HiddenPreview)[..], [Detail::Picture { width: 16, .. }]));
}

#[test]
fn a_block_that_was_moved_is_still_read() {
    // Places counted from somewhere else altogether.
    let head = [0; 500];
    let rows: Dir = vec![(0x0007, ascii("Firmware 1.0")), (0x0009, ascii("Emmas Mama")), (0x0010, short(1))];
    let note = LITTLE.behind(&head, rows)[500..].to_vec();
    let found = scan("Canon", LITTLE, note);
    assert_eq!(texts(&found, Kind::Author), ["Emmas Mama"]);
}
