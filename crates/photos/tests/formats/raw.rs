//! Raw files.

use crate::ifd::{BIG, Dir, LITTLE, Value, ascii, picture, places, short, undefined};
use photos::{Depth, Detail, FindingKind as Kind, Format, Refusal, Scan, clean, scan_bytes};

const PICTURE: &[u8] = include_bytes!("../fixtures/jpeg/baseline.jpg");

fn scan(file: &[u8]) -> Scan {
    let scan = scan_bytes(file, Depth::Whole);
    assert_eq!(scan.format, Some(Format::Raw), "{scan:?}");
    for len in (0..file.len()).step_by(7) {
        let _ = scan_bytes(&file[..len], Depth::Whole);
    }
    scan
}

fn tells(scan: &Scan, kind: Kind, text: &str) -> bool {
    scan.findings.iter().any(|found| found.kind == kind && found.text() == text)
}

fn has(scan: &Scan, kind: Kind) -> bool {
    scan.findings.iter().any(|found| found.kind == kind)
}

fn dirs() -> Dir {
    let mut sensor = picture(32, 16);
    sensor.retain(|entry| entry.0 != 0x0106);
    sensor.push((0x0106, short(32803)));
    let mut first = picture(8, 4);
    first.push((0x00fe, Value::Longs(vec![1])));
    first.push((0x013b, ascii("Emmas Mama")));
    first.push((0x014a, Value::Inside(vec![sensor])));
    first.push((0x8825, Value::Inside(vec![places([52, 30, 0], [13, 30, 0])])));
    first
}

#[test]
fn raw_files_like_tiff_are_told_by_their_directories() {
    let mut file = LITTLE.file(vec![dirs()]);
    let found = scan(&file);
    assert!(tells(&found, Kind::Author, "Emmas Mama") && has(&found, Kind::Location));
    assert!(has(&found, Kind::HiddenPreview), "the small picture");
    assert_eq!(found.size, Some((32, 16)), "that of the sensor");
    // Those of Olympus and Panasonic have another number in the header.
    for magic in [*b"IIRO", *b"IIU\0"] {
        file[..4].copy_from_slice(&magic);
        assert!(tells(&scan(&file), Kind::Author, "Emmas Mama"));
    }
}

#[test]
fn dng_is_raw_and_keeps_its_original() {
    let mut first = picture(8, 4);
    first.push((0xc612, Value::Bytes(1, vec![1, 4, 0, 0])));
    first.push((0xc62f, ascii("SERIAL-7")));
    first.push((0xc68b, ascii("IMG_0001.CR2")));
    first.push((0xc68c, undefined("the whole original")));
    first.push((0xc634, undefined("Adobe\0MakN and more")));
    let found = scan(&BIG.file(vec![first]));
    assert!(tells(&found, Kind::Serial, "SERIAL-7") && tells(&found, Kind::Comment, "IMG_0001.CR2"));
    assert!(has(&found, Kind::HiddenPreview));
}

#[test]
fn raw_files_are_not_cleaned() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("raw");
    std::fs::write(&file, LITTLE.file(vec![dirs()])).unwrap();
    let refusal = clean(&file, folder.path(), "clean").unwrap_err();
    assert_eq!(refusal, Refusal::Format(Some(Format::Raw)));
}

fn jpeg() -> Vec<u8> {
    let block = BIG.file(vec![vec![(0x013b, ascii("Emmas Mama")), (0x0112, short(6))]]);
    let len = u16::try_from(block.len() + 8).unwrap().to_be_bytes();
    [&PICTURE[..20], b"\xff\xe1", &len, b"Exif\0\0", &block, &PICTURE[20..]].concat()
}

#[test]
fn rw2_keeps_everything_in_a_jpeg() {
    let mut first = picture(8, 4);
    first.push((0x002e, undefined(jpeg())));
    let mut file = LITTLE.file(vec![first]);
    file[2] = b'U';
    let found = scan(&file);
    assert!(tells(&found, Kind::Author, "Emmas Mama") && has(&found, Kind::HiddenPreview));
}

#[test]
fn raf_keeps_everything_in_a_jpeg() {
    let jpeg = jpeg();
    let mut file = b"FUJIFILMCCD-RAW 0201FF383501FinePix X100".to_vec();
    file.resize(0x54, 0);
    file.extend(0x94_u32.to_be_bytes());
    file.extend(u32::try_from(jpeg.len()).unwrap().to_be_bytes());
    file.resize(0x94, 0);
    file.extend(&jpeg);
    let found = scan(&file);
    assert!(tells(&found, Kind::Author, "Emmas Mama") && tells(&found, Kind::Serial, "FF383501"));
    assert!(tells(&found, Kind::Device, "FinePix X100"));
    assert_eq!((found.orientation, found.size), (6, Some((16, 16))));
    let preview = found.findings.iter().find(|found| found.kind == Kind::HiddenPreview).map(|found| &found.detail);
    assert!(matches!(preview, Some(Detail::Picture { width: 16, height: 16, .. })));
}

fn a_box(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
}

#[test]
fn cr3_keeps_four_structures_in_a_box() {
    let places = places([52, 30, 0], [13, 30, 0]);
    let own = [
        b"\x85\xc0\xb6\x87\x82\x0f\x11\xe0\x81\x11\xf4\xce\x46\x2b\x6a\x48".to_vec(),
        a_box(b"CMT1", &LITTLE.file(vec![vec![(0x010f, ascii("Canon")), (0x013b, ascii("Emmas Mama"))]])),
        a_box(b"CMT2", &LITTLE.file(vec![vec![(0xa431, ascii("BODY-1")), (0x9003, ascii("2024:05:06 07:08:09"))]])),
        a_box(b"CMT3", &LITTLE.file(vec![vec![(0x0009, ascii("Emmas Papa"))]])),
        a_box(b"CMT4", &LITTLE.file(vec![places])),
        a_box(b"THMB", &[&[0; 16][..], PICTURE].concat()),
    ];
    let unknown = a_box(b"uuid", &[7; 24]);
    let moov = a_box(b"moov", &[a_box(b"uuid", &own.concat()), unknown].concat());
    let file = [a_box(b"ftyp", b"crx \0\0\0\x01crx isom"), moov, a_box(b"mdat", &[0; 16])].concat();
    let found = scan(&file);
    for (kind, text) in [
        (Kind::Author, "Emmas Mama"),
        (Kind::Author, "Emmas Papa"),
        (Kind::Serial, "BODY-1"),
        (Kind::Date, "2024-05-06T07:08:09"),
    ] {
        assert!(tells(&found, kind, text), "{text}");
    }
    assert!(has(&found, Kind::Location) && has(&found, Kind::HiddenPreview) && has(&found, Kind::Trailer));
}
