//! JPEG: a marker in every place before, inside and behind the picture.

mod build;
mod hostile;
mod places;

use crate::canary::{Canary, holds};
use build::{BASELINE, HEAD, PROGRESSIVE};
use photos::{Depth, Detail, FindingKind, Format, Source, scan_bytes};
use places::{Plants, behind, between, header};

/// The baseline picture with everything before and behind it.
pub fn baseline() -> Canary {
    let (before, after) = (header(), behind());
    let bytes = [&[0xff, 0xd8][..], &before.bytes, &BASELINE[HEAD..], &after.bytes].concat();
    canary(bytes, vec![before, after])
}

/// The progressive picture with everything between its scans.
pub fn progressive() -> Canary {
    let plants = between();
    let first = find(PROGRESSIVE, &[0xff, 0xda], 0);
    let next = find(PROGRESSIVE, &[0xff, 0xc4], first);
    let last = PROGRESSIVE.len() - 2;
    let (one, other) = (&PROGRESSIVE[..next], &PROGRESSIVE[next..last]);
    canary([one, &plants.bytes, other, &PROGRESSIVE[last..]].concat(), vec![plants])
}

fn canary(bytes: Vec<u8>, plants: Vec<Plants>) -> Canary {
    Canary { format: Format::Jpeg, bytes, planted: plants.into_iter().flat_map(|plants| plants.planted).collect() }
}

fn find(bytes: &[u8], part: &[u8], from: usize) -> usize {
    from + bytes[from..].windows(part.len()).position(|window| window == part).unwrap()
}

#[test]
fn every_place_is_reported() {
    let canary = baseline();
    assert!(canary.planted.len() >= 45);
    for one in &canary.planted {
        let count = canary.bytes.windows(one.marker.len()).filter(|part| *part == one.marker.as_bytes()).count();
        let wide = one.place == "comment in APP10" || one.place == "Ducky";
        assert!(count > 0 || wide, "{}", one.place);
    }
    let scan = canary.is_reported();
    assert_eq!((scan.size, scan.orientation), (Some((16, 16)), 6));
    let texts = |one: &&crate::canary::Planted| {
        use FindingKind::*;
        let said = [Caption, Comment, Keyword, Author, Software, PlaceName, PlatformMark].contains(&one.kind);
        said && one.source != Source::JpegSegment
            && !scan.findings.iter().any(|found| found.text().contains(&one.marker))
    };
    let unsaid: Vec<_> = canary.planted.iter().filter(texts).map(|one| one.place).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}

#[test]
fn nothing_is_left_open() {
    let bytes = [&[0xff, 0xd8][..], &header().bytes, &BASELINE[HEAD..], b"left over"].concat();
    for depth in [Depth::Quick, Depth::Whole] {
        let scan = scan_bytes(&bytes, depth);
        assert!(scan.unknown.is_empty() && scan.reason.is_none(), "{:?} {:?}", scan.unknown, scan.reason);
    }
}

#[test]
fn every_place_is_cleaned() {
    let canary = baseline();
    let cleaned = canary.is_cleaned();
    let scan = scan_bytes(&cleaned, Depth::Quick);
    assert_eq!((scan.size, scan.orientation), (Some((16, 16)), 6), "the orientation stays");
    assert!(holds(&cleaned, b"ICC_PROFILE\0\x01\x01"), "the colours stay");
    assert!(holds(&cleaned, b"JFIF\0\x01\x02\0\0\x48\0\x48\0\0"), "the density stays, the thumbnail goes");
    assert!(cleaned.ends_with(&BASELINE[HEAD..]), "the picture stays bit for bit");
}

#[test]
fn what_stands_between_scans_is_reported_and_cleaned() {
    let canary = progressive();
    let scan = canary.is_reported();
    assert_eq!(canary.is_cleaned(), PROGRESSIVE);
    let quick = scan_bytes(&canary.bytes, Depth::Quick);
    assert_eq!(quick.findings, scan.findings, "many scans are reason enough to look everywhere");
}

#[test]
fn a_clean_file_stays_as_it_is() {
    for bytes in [BASELINE, PROGRESSIVE] {
        assert!(scan_bytes(bytes, Depth::Whole).gives_nothing_away());
        assert_eq!(canary(bytes.to_vec(), Vec::new()).is_cleaned(), bytes);
    }
}

#[test]
fn quick_says_what_it_did_not_look_at() {
    // Longer than what is read at first, and without any reason to look further.
    let (head, tail) = BASELINE.split_at(BASELINE.len() - 2);
    let long = [head, &[0x55; 100_000], tail].concat();
    let scan = scan_bytes(&long, Depth::Quick);
    let open: Vec<_> = scan.unknown.into_iter().collect();
    assert_eq!(open, [FindingKind::HiddenPreview, FindingKind::MotionVideo, FindingKind::Trailer]);
    assert!(scan_bytes(&long, Depth::Whole).gives_nothing_away());
    for reason in [&b"left over"[..], &places::picture("78000000"), &build::samsung(&[(0x0aa1, b"262")])] {
        let scan = scan_bytes(&[&long, reason].concat(), Depth::Quick);
        assert!(!scan.findings.is_empty());
        assert!(scan.unknown.is_empty(), "{scan:?}");
    }
}

#[test]
fn an_index_leads_to_the_pictures_behind() {
    let (head, tail) = BASELINE[HEAD..].split_at(BASELINE.len() - HEAD - 2);
    let built = |first| [&[0xff, 0xd8][..], &build::index(first, b"1"), head, &[0x55; 100_000], tail].concat();
    let bytes = [built(built(0).len()), places::picture("78000000")].concat();
    for depth in [Depth::Quick, Depth::Whole] {
        let scan = scan_bytes(&bytes, depth);
        let has = |kind, source| scan.findings.iter().any(|found| found.kind == kind && found.source == source);
        assert!(has(FindingKind::HiddenPreview, Source::AfterEnd), "{scan:?}");
        assert!(has(FindingKind::Comment, Source::JpegComment), "what the second one gives away");
        assert_eq!(scan.unknown.contains(&FindingKind::Trailer), depth == Depth::Quick);
    }
}

#[test]
fn a_thumbnail_of_another_crop_shows_more() {
    let other = [b"JFIF\0\x01\x02\0\0\x48\0\x48\x04\x02", &[1; 24][..]].concat();
    let bytes = [&[0xff, 0xd8][..], &build::segment(0xe0, &[&other]), &BASELINE[HEAD..]].concat();
    let scan = scan_bytes(&bytes, Depth::Quick);
    let more = |found: &photos::Finding| matches!(found.detail, Detail::Picture { shows_more: Some(true), .. });
    assert!(scan.findings.iter().any(more), "{scan:?}");
}
