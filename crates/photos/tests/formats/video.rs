//! MP4, QuickTime and 3GP: canary files, and files that mean no good.

#[path = "video/build.rs"]
mod build;
#[path = "video/hostile.rs"]
mod hostile;

use crate::canary::{Canary, Planted, holds};
use build::{MOV, MP4, THREEGP, boxed, data_item, full, inserted, international, replaced, with_texts};
use photos::{Depth, Detail, FindingKind as Kind, Format, Source, scan_bytes};

fn planted(list: &[(&'static str, &str, Kind, Source)]) -> Vec<Planted> {
    list.iter().map(|(place, marker, kind, source)| Planted::new(place, marker, *kind, *source)).collect()
}

/// User data of a film as QuickTime, 3GPP, iTunes and makers write them.
fn user_data() -> Vec<u8> {
    let asset = |text: &str| [&[0, 0, 0, 0, 0x15, 0xc7][..], text.as_bytes(), &[0]].concat();
    let fixed = |degrees: i32| (degrees * 65_536).to_be_bytes();
    let loci =
        [&asset("CANARY05 Seeufer")[..], &[0], &fixed(11), &fixed(48), &fixed(520), b"earth\0CANARY06\0"].concat();
    let picture = [&[0, 0, 0, 13, 0, 0, 0, 0][..], b"\xff\xd8\xff\xe0CANARY07"].concat();
    let free_form = [full(b"mean", b"com.apple.iTunes"), full(b"name", b"NOTE"), data_item(1, b"CANARY08")].concat();
    let list = [
        boxed(b"\xa9cmt", &data_item(1, b"CANARY09")),
        boxed(b"covr", &boxed(b"data", &picture)),
        boxed(b"----", &free_form),
    ];
    let handler = full(b"hdlr", b"\0\0\0\0mdirappl\0\0\0\0\0\0\0\0\0");
    [
        boxed(b"\xa9xyz", &international("+48.1374+011.5755+520.100/")),
        boxed(b"\xa9nam", &international("CANARY01")),
        boxed(b"\xa9mod", &international("CANARY02")),
        boxed(b"titl", &asset("CANARY03")),
        boxed(b"auth", &asset("CANARY04")),
        boxed(b"loci", &loci),
        full(b"meta", &[handler, boxed(b"ilst", &list.concat())].concat()),
        boxed(b"CAME", b"CANARY10"),
        boxed(b"thmb", b"....\xff\xd8\xff\xe0CANARY11"),
        boxed(b"smrd", b"\x01\x02CANARY12"),
        boxed(b"free", b"CANARY13"),
        vec![0; 4],
    ]
    .concat()
}

/// Keys and values of `mdta`.
fn keys(pairs: &[(&str, &str)]) -> Vec<u8> {
    let names: Vec<u8> = pairs.iter().flat_map(|(name, _)| boxed(b"mdta", name.as_bytes())).collect();
    let count = u32::try_from(pairs.len()).unwrap().to_be_bytes();
    let values: Vec<u8> = (1_u32..)
        .zip(pairs)
        .flat_map(|(index, (_, value))| boxed(&index.to_be_bytes(), &data_item(1, value.as_bytes())))
        .collect();
    let handler = full(b"hdlr", b"\0\0\0\0mdta\0\0\0\0\0\0\0\0\0\0\0\0\0");
    boxed(b"meta", &[handler, full(b"keys", &[&count[..], &names].concat()), boxed(b"ilst", &values)].concat())
}

#[test]
fn user_data_of_an_mp4() {
    let plain = inserted(MP4, &[b"moov"], &boxed(b"udta", &user_data()));
    let bytes = inserted(&plain, &[b"moov", b"trak"], &boxed(b"udta", &boxed(b"name", b"CANARY14")));
    let (qt, free) = (Source::QuickTime, Source::Unreferenced);
    let canary = Canary {
        format: Format::Mp4,
        bytes,
        planted: planted(&[
            ("©xyz", "+48.1374", Kind::Location, qt),
            ("©nam", "CANARY01", Kind::Caption, qt),
            ("©mod", "CANARY02", Kind::Device, qt),
            ("3GPP title", "CANARY03", Kind::Caption, qt),
            ("3GPP author", "CANARY04", Kind::Author, qt),
            ("loci name", "CANARY05", Kind::PlaceName, qt),
            ("loci notes", "CANARY06", Kind::PlaceName, qt),
            ("cover", "CANARY07", Kind::HiddenPreview, qt),
            ("free form", "CANARY08", Kind::Comment, qt),
            ("iTunes comment", "CANARY09", Kind::Comment, qt),
            ("camera serial", "CANARY10", Kind::Serial, qt),
            ("thumbnail", "CANARY11", Kind::HiddenPreview, qt),
            ("Samsung", "CANARY12", Kind::Trailer, qt),
            ("free in user data", "CANARY13", Kind::Trailer, free),
            ("name of a track", "CANARY14", Kind::Comment, qt),
        ]),
    };
    let scan = canary.is_reported();
    let place = |lat, lon, alt| Detail::Place { lat, lon, alt: Some(alt), accuracy: None };
    assert_eq!(scan.findings[0].detail, place(48.1374, 11.5755, 520.1));
    assert_eq!(scan.findings[1].detail, place(48.0, 11.0, 520.0), "3GPP writes fixed point, longitude first");
    canary.is_cleaned();
}

#[test]
fn keys_names_and_times_of_a_mov() {
    let pairs = [
        ("com.apple.quicktime.location.ISO6709", "-33.8568+151.2153/"),
        ("com.apple.quicktime.content.identifier", "CANARY20"),
        ("com.apple.quicktime.author", "CANARY21"),
        ("com.apple.quicktime.model", "CANARY22"),
        ("com.apple.quicktime.creationdate", "CANARY23"),
        ("org.example.anything", "CANARY24"),
    ];
    let mut bytes = inserted(MOV, &[b"moov"], &keys(&pairs));
    bytes = inserted(&bytes, &[b"moov", b"trak"], &keys(&[("com.apple.quicktime.title", "CANARY25")]));
    bytes = replaced(&bytes, b"VideoHandler", b"CANARY26Name");
    bytes = replaced(&bytes, b"Lavc59.37.100 libx264", b"CANARY27CompressorNam");
    bytes = replaced(&bytes, b"mvhd\0\0\0\0\0\0\0\0\0\0\0\0", b"mvhd\0\0\0\0\xe2\x5e\x32\x59\xe2\x5e\x32\x59");
    let (qt, head) = (Source::QuickTime, Source::TrackHeader);
    let canary = Canary {
        format: Format::Mov,
        bytes,
        planted: planted(&[
            ("key of a place", "-33.8568", Kind::Location, qt),
            ("live photo", "CANARY20", Kind::Serial, qt),
            ("author", "CANARY21", Kind::Author, qt),
            ("model", "CANARY22", Kind::Device, qt),
            ("date", "CANARY23", Kind::Date, qt),
            ("unknown key", "CANARY24", Kind::Comment, qt),
            ("key of a track", "CANARY25", Kind::Caption, qt),
            ("name of a handler", "CANARY26", Kind::Comment, head),
            ("name of a coder", "CANARY27", Kind::Comment, head),
            ("time of the film", "\u{1}never", Kind::Date, head),
        ]),
    };
    let scan = canary.is_reported();
    let moment = scan.findings.iter().find(|found| found.source == head && found.kind == Kind::Date);
    assert_eq!(moment.map(photos::Finding::text), Some("2024-05-06T07:08:09Z"));
    canary.is_cleaned();
}

/// Boxes that any program may leave beside the film.
#[test]
fn around_the_film() {
    let xmp = b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac<x:xmpmeta>CANARY30</x:xmpmeta>";
    let parts = [
        THREEGP.to_vec(),
        boxed(b"free", b"CANARY31"),
        boxed(b"skip", b"CANARY32"),
        boxed(b"uuid", xmp),
        boxed(b"uuid", b"0123456789abcdef CANARY33"),
        boxed(b"dash", b"CANARY34"),
        boxed(b"free", b"freeGPS CANARY35"),
        boxed(b"mdat", b"CANARY36"),
        full(b"meta", &full(b"xml ", b"<Device manufacturer=\"Sony\" serialNo=\"CANARY39\"/>")),
        b"CANARY37 after the end".to_vec(),
    ];
    let mut bytes = parts.concat();
    bytes = inserted(&bytes, &[b"moov", b"trak", b"mdia", b"minf", b"stbl"], &boxed(b"abcd", b"CANARY38"));
    let free = Source::Unreferenced;
    let canary = Canary {
        format: Format::Mp4,
        bytes,
        planted: planted(&[
            ("free", "CANARY31", Kind::Trailer, free),
            ("skip", "CANARY32", Kind::Trailer, free),
            ("unknown uuid", "CANARY33", Kind::Comment, Source::Box),
            ("unknown box", "CANARY34", Kind::Trailer, Source::Box),
            ("dash camera", "CANARY35", Kind::Location, free),
            ("mdat without samples", "CANARY36", Kind::Trailer, free),
            ("after the end", "CANARY37", Kind::Trailer, Source::AfterEnd),
            ("serial number in XML", "CANARY39", Kind::Serial, Source::QuickTime),
            ("unknown table", "CANARY38", Kind::Trailer, Source::Box),
        ]),
    };
    let scan = canary.is_reported();
    assert!(scan.findings.iter().any(|found| found.source == Source::Xmp));
    assert!(!holds(&canary.is_cleaned(), b"CANARY30"));
}

/// Tracks of timed data, whose samples lie among those of the film.
#[test]
fn timed_tracks() {
    let texts: [(&[u8; 4], &str); 3] = [
        (b"tx3g", "CANARY41 Emma lacht"),
        (b"text", "F/2.8, GPS (11.5755, 48.1374, 14) CANARY42"),
        (b"abcd", "CANARY43"),
    ];
    let bytes = with_texts(MP4, &texts);
    let timed = Source::TimedTrack;
    let canary = Canary {
        format: Format::Mp4,
        bytes,
        planted: planted(&[
            ("subtitle", "CANARY41", Kind::Comment, timed),
            ("place of a drone", "CANARY42", Kind::Location, timed),
            ("unknown track", "CANARY43", Kind::Comment, timed),
        ]),
    };
    canary.is_reported();
    canary.is_cleaned();
}

/// Data inside coded pictures: a name that is not an encoder's own. Nothing else of the picture changes.
#[test]
fn inside_pictures() {
    let name = b"\xdc\x45\xe9\xbd\xe6\xd9\x48\xb7\x96\x2c\xd8\x20\xd9\x23\xee\xef";
    let canary = Canary {
        format: Format::Mp4,
        bytes: replaced(MP4, name, b"CANARY50CANARY51"),
        planted: planted(&[("user data of H.264", "CANARY50", Kind::Comment, Source::Stream)]),
    };
    canary.is_reported();
    let cleaned = canary.is_cleaned();
    assert!(!holds(&cleaned, b"x264 - core"), "its text is silent too");
}

#[test]
fn tails_of_technical_boxes_are_found() {
    for path in [&[&b"moov"[..], b"mvhd"][..], &[b"moov", b"trak", b"tkhd"], &[b"moov", b"trak", b"mdia", b"mdhd"]] {
        let path: Vec<&[u8; 4]> = path.iter().map(|kind| (*kind).try_into().unwrap()).collect();
        let canary = Canary {
            format: Format::Mp4,
            bytes: inserted(MP4, &path, b"CANARY60"),
            planted: planted(&[("tail", "CANARY60", Kind::Trailer, Source::Unreferenced)]),
        };
        canary.is_reported();
        canary.is_cleaned();
    }
}

#[test]
fn clean_films_are_called_clean_and_stay_as_they_are() {
    for (bytes, format) in [(MP4, Format::Mp4), (MOV, Format::Mov), (THREEGP, Format::Mp4), (build::HEVC, Format::Mp4)]
    {
        let canary = Canary { format, bytes: bytes.to_vec(), planted: Vec::new() };
        canary.is_cleaned();
    }
    let quick = scan_bytes(THREEGP, Depth::Quick);
    assert!(quick.unknown.contains(&Kind::Trailer), "samples are not looked at");
    assert_eq!((quick.size, quick.seconds), (Some((128, 96)), Some(0.1)));
}

#[test]
fn tails_of_decoder_configurations_go() {
    let at = MP4.windows(4).position(|window| window == b"esds").unwrap();
    let canary = Canary {
        format: Format::Mp4,
        bytes: build::grown(MP4, at - 4, b"CANARY61"),
        planted: planted(&[("tail", "CANARY61", Kind::Trailer, Source::Unreferenced)]),
    };
    canary.is_reported();
    canary.is_cleaned();
}

#[test]
fn a_turned_film_with_its_headers_first_stays_both() {
    let upright = b"\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x40\0\0\0\0\x10\0\0";
    let turned = b"\0\0\0\0\0\x01\0\0\0\0\0\0\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x40\0\0\0\0\x10\0\0";
    let film = build::moov_first(&replaced(MOV, upright, turned));
    let film = [film, boxed(b"free", b"CANARY62")].concat();
    let canary = Canary {
        format: Format::Mov,
        bytes: film,
        planted: planted(&[("free", "CANARY62", Kind::Trailer, Source::Unreferenced)]),
    };
    assert_eq!(canary.is_reported().orientation, 6);
    let cleaned = canary.is_cleaned();
    assert_eq!(scan_bytes(&cleaned, Depth::Quick).orientation, 6);
    let at = |kind: &[u8]| cleaned.windows(4).position(|window| window == kind);
    assert!(at(b"moov") < at(b"mdat"));
}
