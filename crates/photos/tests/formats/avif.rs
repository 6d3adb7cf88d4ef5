//! AVIF with a marker in every place of the leak catalogue.

use crate::canary::{Canary, Planted, holds};
use crate::heif::plant;
use crate::heif_build::{Heif, boxed, content};
use photos::{Depth, FindingKind, Format, Source, scan_bytes};

const GRADIENT: &[u8] = include_bytes!("../fixtures/heif/gradient.avif");
const ALPHA: &[u8] = include_bytes!("../fixtures/heif/gradient-alpha.avif");

fn plain() -> Heif {
    Heif::of(GRADIENT, b"av01", b"av1C")
}

#[test]
fn every_marker_is_reported_and_none_is_left() {
    let mut heif = plain();
    let planted = plant(&mut heif);
    let canary = Canary { format: Format::Avif, bytes: heif.bytes(), planted };
    canary.is_reported();
    assert!(holds(&canary.is_cleaned(), &content(GRADIENT, b"mdat")));
}

#[test]
fn messages_beside_the_coded_picture_go() {
    let mut heif = plain();
    let picture = heif.items[0].data.clone();
    heif.items[0].data = [b"\x2a\x0a\x04\xb5CANARY40", &picture[..], b"\x7a\x08CANARY41"].concat();
    let mut configuration = content(GRADIENT, b"av1C");
    configuration.extend(b"\x2a\x0a\x04\xb5CANARY42");
    heif.properties[0] = boxed(b"av1C", &configuration);
    let planted = ["CANARY40", "CANARY41", "CANARY42"]
        .map(|marker| Planted::new("metadata or padding", marker, FindingKind::Trailer, Source::Stream));
    let canary = Canary { format: Format::Avif, bytes: heif.bytes(), planted: planted.into() };
    canary.is_reported();
    assert!(holds(&canary.is_cleaned(), &picture));
}

#[test]
fn transparency_is_part_of_the_picture() {
    let bytes = [ALPHA, &b"\0\0\0\x10freeCANARY60"[..]].concat();
    let planted = Planted::new("free", "CANARY60", FindingKind::Trailer, Source::Box);
    let canary = Canary { format: Format::Avif, bytes, planted: vec![planted] };
    canary.is_reported();
    let clean = canary.is_cleaned();
    assert!(holds(&clean, b"auxiliary:alpha") && holds(&clean, b"nclx"));
}

#[test]
fn a_sequence_tells_when_it_was_made() {
    let times = [&[0; 4][..], &3_600_000_000_u32.to_be_bytes(), &3_600_000_001_u32.to_be_bytes(), &[0; 88]].concat();
    let user = boxed(b"udta", &boxed(b"name", b"CANARY70"));
    let sound = boxed(b"hdlr", b"\0\0\0\0\0\0\0\0soun\0\0\0\0\0\0\0\0\0\0\0\0CANARY71\0");
    let track = boxed(b"trak", &[boxed(b"tkhd", &times), boxed(b"mdia", &sound)].concat());
    let moov = boxed(b"moov", &[boxed(b"mvhd", &times), track, user].concat());
    let heif = Heif { ftyp: b"avis\0\0\0\0avifmif1".to_vec(), behind: moov, ..plain() };
    let planted = vec![
        Planted::new("name of the film", "CANARY70", FindingKind::Comment, Source::QuickTime),
        Planted::new("name of a track", "CANARY71", FindingKind::Comment, Source::TrackHeader),
        Planted::new("sound", "soun", FindingKind::MotionVideo, Source::TrackHeader),
        Planted::new("times", "mvhd", FindingKind::Date, Source::TrackHeader),
    ];
    let canary = Canary { format: Format::Avif, bytes: heif.bytes(), planted };
    let scan = canary.is_reported();
    assert!(scan.findings.iter().any(|one| one.text() == "2018-01-28T16:00:00Z"), "{:?}", scan.findings);
    assert!(!scan_bytes(&canary.bytes, Depth::Whole).gives_nothing_away());
}
