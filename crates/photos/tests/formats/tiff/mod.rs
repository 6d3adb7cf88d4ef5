//! TIFF.

mod hostile;

use crate::canary::{Canary, Planted, holds};
use crate::ifd::{BIG, Dir, LITTLE, Order, Value, ascii, picture, places, short, undefined};
use photos::{Depth, Detail, FindingKind as Kind, Format, Source, scan_bytes};

fn utf16(text: &str) -> Value {
    Value::Bytes(1, text.encode_utf16().flat_map(u16::to_le_bytes).collect())
}

fn xmp(word: &str) -> Vec<u8> {
    format!(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
         <rdf:Description xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='{word}'/>\
         </rdf:RDF></x:xmpmeta>"
    )
    .into_bytes()
}

fn iptc(record: u8, word: &str) -> Vec<u8> {
    [&[0x1c, 2, record, 0, u8::try_from(word.len()).unwrap()], word.as_bytes()].concat()
}

fn photoshop(word: &str) -> Vec<u8> {
    let iptc = iptc(120, word);
    let padding = vec![0; iptc.len() % 2];
    [&b"8BIM\x04\x04\0\0"[..], &u32::try_from(iptc.len()).unwrap().to_be_bytes(), &iptc, &padding].concat()
}

fn plant(planted: &mut Vec<Planted>, place: &'static str, kind: Kind, source: Source) -> String {
    let marker = format!("CANARY{:02}", planted.len());
    planted.push(Planted::new(place, &marker, kind, source));
    marker
}

/// Texts of the first directory, of Exif and of places.
fn texts(planted: &mut Vec<Planted>) -> Dir {
    let mut dir = Dir::new();
    let rows: &[(u16, &'static str, Kind)] = &[
        (0x010d, "DocumentName", Kind::Caption),
        (0x010e, "ImageDescription", Kind::Caption),
        (0x0110, "Model", Kind::Device),
        (0x011d, "PageName", Kind::Caption),
        (0x0131, "Software", Kind::Software),
        (0x013b, "Artist", Kind::Author),
        (0x013c, "HostComputer", Kind::Device),
        (0x8298, "Copyright", Kind::Author),
        (0xc62f, "CameraSerialNumber", Kind::Serial),
    ];
    for (tag, place, kind) in rows {
        dir.push((*tag, ascii(&plant(planted, place, *kind, Source::Tiff))));
    }
    dir.push((0x0132, ascii("2024:05:06 07:08:09")));
    dir.push((0x02bc, Value::Bytes(1, xmp(&plant(planted, "XMP", Kind::PlaceName, Source::Xmp)))));
    dir.push((0x83bb, undefined(iptc(90, &plant(planted, "IPTC", Kind::PlaceName, Source::Iptc)))));
    dir.push((0x8649, Value::Bytes(1, photoshop(&plant(planted, "Photoshop", Kind::Caption, Source::Iptc)))));
    dir.push((0x935c, undefined(plant(planted, "layers of Photoshop", Kind::HiddenPreview, Source::Tiff))));
    dir.push((0xfe00, ascii(&plant(planted, "an unknown entry", Kind::Comment, Source::Tiff))));
    dir.push((0x87b1, ascii(&plant(planted, "GeoAsciiParams", Kind::PlaceName, Source::Tiff))));
    dir
}

fn exif(planted: &mut Vec<Planted>) -> Dir {
    let mut dir = Dir::new();
    let rows: &[(u16, &'static str, Kind)] = &[
        (0xa420, "ImageUniqueID", Kind::Serial),
        (0xa430, "CameraOwnerName", Kind::Author),
        (0xa431, "BodySerialNumber", Kind::Serial),
        (0xa434, "LensModel", Kind::Device),
        (0xa436, "ImageTitle", Kind::Caption),
    ];
    for (tag, place, kind) in rows {
        dir.push((*tag, ascii(&plant(planted, place, *kind, Source::Exif))));
    }
    let comment = plant(planted, "UserComment", Kind::Comment, Source::Exif);
    dir.push((0x9286, undefined(format!("ASCII\0\0\0{comment}"))));
    dir.push((0x927c, undefined(plant(planted, "MakerNote", Kind::Comment, Source::MakerNote))));
    dir.push((0x9214, Value::Shorts(vec![5, 3, 2, 2])));
    dir
}

fn further(planted: &mut Vec<Planted>, place: &'static str) -> Dir {
    let marker = plant(planted, place, Kind::HiddenPreview, Source::Tiff);
    let mut dir = picture(6, 4);
    for (tag, value) in &mut dir {
        match tag {
            0x0111 => *value = Value::Places(vec![[marker.as_bytes(), &[7; 4]].concat(), vec![8; 12]]),
            0x0117 => *value = Value::Longs(vec![12, 12]),
            _ => {}
        }
    }
    dir
}

pub fn canary(order: Order) -> Canary {
    let mut planted = Vec::new();
    let mut first = picture(10, 6);
    first.extend(texts(&mut planted));
    first.push((0x0112, short(6)));
    first.push((0x9c9b, utf16("XPTitle")));
    first.push((0x8769, Value::Inside(vec![exif(&mut planted)])));
    let mut gps = places([52, 31, 1200], [13, 24, 3400]);
    let area = plant(&mut planted, "GPSAreaInformation", Kind::PlaceName, Source::Exif);
    gps.push((0x1c, undefined(format!("ASCII\0\0\0{area}"))));
    first.push((0x8825, Value::Inside(vec![gps])));
    first.push((0x014a, Value::Inside(vec![further(&mut planted, "SubIFD")])));
    let mut second = further(&mut planted, "second page");
    second.push((0x00fe, Value::Longs(vec![1])));
    let mut bytes = order.file(vec![first, second]);
    let between = plant(&mut planted, "after the last part", Kind::Trailer, Source::Unreferenced);
    bytes.extend(between.as_bytes());
    planted.push(Planted::new("place", "no text", Kind::Location, Source::Exif));
    planted.push(Planted::new("date", "2024:05:06", Kind::Date, Source::Tiff));
    planted.push(Planted::new("face", "no text", Kind::FaceRegion, Source::Exif));
    Canary { format: Format::Tiff, bytes, planted }
}

#[test]
fn every_place_is_reported_and_cleaned() {
    for order in [LITTLE, BIG] {
        let canary = canary(order);
        let scan = canary.is_reported();
        assert!(scan.unknown.is_empty(), "{:?}", scan.unknown);
        assert_eq!((scan.size, scan.orientation), (Some((6, 10)), 6), "as shown, and turned");
        let cleaned = canary.is_cleaned();
        assert!(cleaned.len() < 300, "{}", cleaned.len());
        assert!(holds(&cleaned, &[0, 7, 14, 21, 28]), "the picture is there");
        assert_eq!(scan_bytes(&cleaned, Depth::Whole).orientation, 6);
    }
}

#[test]
fn coordinates_and_dates_are_read() {
    let scan = canary(BIG).is_reported();
    let place = scan.findings.iter().find_map(|found| match found.detail {
        Detail::Place { lat, lon, .. } => Some((lat, lon)),
        _ => None,
    });
    let (lat, lon) = place.unwrap();
    assert!((lat - 52.52).abs() < 1e-9 && (lon + 13.409_444_444).abs() < 1e-6, "{lat} {lon}");
    let moment = Detail::Moment("2024-05-06T07:08:09".to_owned());
    assert!(scan.findings.iter().any(|found| found.detail == moment));
}

fn page(kind: u32) -> Dir {
    let mut page = picture(8, 4);
    page.push((0x00fe, Value::Longs(vec![kind])));
    page
}

#[test]
fn pages_of_a_document_stay_and_other_pictures_go() {
    let clean = |pages: Vec<Dir>| {
        let canary = Canary { format: Format::Tiff, bytes: LITTLE.file(pages), planted: Vec::new() };
        canary.is_cleaned().len()
    };
    let one = clean(vec![picture(8, 4)]);
    assert_eq!(clean(vec![picture(8, 4), picture(8, 4)]), one, "a second picture is not shown by viewers");
    assert_eq!(clean(vec![page(2), page(1)]), one, "nor is a smaller copy");
    assert_eq!(clean(vec![page(1), page(0)]), one, "even when it comes first");
    let two = clean(vec![page(2), page(2)]);
    assert!(two > one + 32, "both pages are kept: {one} {two}");
}

#[test]
fn big_tiff_is_read() {
    let row = |tag: u16, kind: u16, count: u64, value: &[u8]| {
        let value: Vec<u8> = value.iter().copied().chain([0; 8]).take(8).collect();
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value].concat()
    };
    let mut file = b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0".to_vec();
    file.extend(2_u64.to_le_bytes());
    file.extend(row(0x010e, 2, 7, b"CANARY"));
    file.extend(row(0x013b, 2, 12, &[80, 0, 0, 0, 0, 0, 0, 0]));
    file.extend([0; 8]);
    file.resize(80, 0);
    file.extend(b"Emma's mama\0");
    let scan = scan_bytes(&file, Depth::Whole);
    let texts: Vec<_> = scan.findings.iter().map(photos::Finding::text).collect();
    assert_eq!(texts, ["CANARY", "Emma's mama"]);
}

#[test]
fn degrees_of_geotiff_are_a_place() {
    let doubles = |all: &[f64]| Value::Bytes(12, all.iter().flat_map(|one| one.to_le_bytes()).collect());
    let geo = |system: u16| {
        let mut dir = picture(8, 4);
        dir.push((0x830e, Value::Longs(vec![1])));
        dir.push((0x87af, Value::Shorts(vec![1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, system])));
        // The kind says bytes of twelve numbers; written as it is in files.
        dir.push((0x8482, doubles(&[0.0, 0.0, 0.0, 13.4, 52.5, 0.0])));
        let mut file = LITTLE.file(vec![dir]);
        // Six numbers, not 48.
        let at = file.windows(4).position(|four| four == [0x82, 0x84, 12, 0]).unwrap();
        file[at + 4] = 6;
        scan_bytes(&file, Depth::Whole)
    };
    let place = Detail::Place { lat: 52.5, lon: 13.4, alt: None, accuracy: None };
    assert!(geo(4326).findings.iter().any(|found| found.detail == place));
    let other = geo(3857);
    assert!(other.findings.iter().all(|found| found.detail != place));
    assert!(other.findings.iter().any(|found| found.kind == Kind::PlaceName));
}
