//! Films that mean no good: they are read to some end, and never called clean.

use super::build::{HEVC, MOV, MP4, THREEGP, boxed, full, inserted, replaced, with_texts};
use photos::{Depth, Reason, Refusal, Verdict, clean, scan_bytes};
use std::fs;

fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original");
    fs::write(&original, bytes).unwrap();
    clean(&original, folder.path(), "clean").map(|cleaned| fs::read(cleaned.out).unwrap())
}

#[test]
fn cut_anywhere() {
    for film in [MP4, MOV, THREEGP, HEVC] {
        for len in 0..film.len() {
            for depth in [Depth::Quick, Depth::Whole] {
                assert!(!scan_bytes(&film[..len], depth).gives_nothing_away(), "{len}");
            }
        }
    }
}

#[test]
fn one_byte_wrong() {
    let film = with_texts(MOV, &[(b"tx3g", "Emma")]);
    for at in 0..film.len() {
        for value in [0, 1, 0xff] {
            let mut bytes = film.clone();
            bytes[at] = value;
            _ = scan_bytes(&bytes, Depth::Whole);
            if at % 41 == 0 && value == 0xff {
                // Refused or proven: both are an end.
                _ = cleaned(&bytes);
            }
        }
    }
}

#[test]
fn sizes_that_are_none() {
    let size = |value: [u8; 4]| [&value[..], b"moov"].concat();
    for bytes in [
        size([0, 0, 0, 0]),
        size([0, 0, 0, 4]),
        [&size([0, 0, 0, 1])[..], &[0xff; 7], &[0xf0]].concat(),
        [MP4, &[0, 0, 0, 4], b"free"].concat(),
        [MP4, &[0, 0, 0, 1], b"free", &[0xff; 7], &[0xf0]].concat(),
    ] {
        assert!(!scan_bytes(&bytes, Depth::Whole).gives_nothing_away());
    }
}

#[test]
fn boxes_in_boxes_in_boxes() {
    for kind in [b"moov", b"trak", b"meta", b"udta", b"uuid"] {
        let mut nested = Vec::new();
        for _ in 0..20_000 {
            nested.splice(0..0, *kind);
            let size = u32::try_from(nested.len() + 4).unwrap();
            nested.splice(0..0, size.to_be_bytes());
        }
        let within = inserted(MP4, &[b"moov"], &boxed(b"udta", &nested));
        assert!(!scan_bytes(&within, Depth::Whole).gives_nothing_away());
        _ = scan_bytes(&nested, Depth::Whole);
    }
}

#[test]
fn counts_of_two_to_the_32() {
    for (kind, at) in [(b"stsz", 8), (b"stco", 4), (b"stts", 4), (b"stsc", 4), (b"stsd", 4), (b"dref", 4), (b"elst", 4)]
    {
        for film in [MP4, HEVC] {
            let place = film.windows(4).position(|window| window == kind).unwrap() + 4 + at;
            let mut bytes = film.to_vec();
            bytes[place..place + 4].copy_from_slice(&[0xff; 4]);
            _ = scan_bytes(&bytes, Depth::Whole);
            if kind != b"dref" {
                assert!(cleaned(&bytes).is_err(), "{}", String::from_utf8_lossy(kind));
            }
            // A size for all samples makes any number of them fit.
            bytes[place - 4..place].copy_from_slice(&[0, 0, 0, 1]);
            _ = scan_bytes(&bytes, Depth::Whole);
        }
    }
}

#[test]
fn runs_that_lead_backwards() {
    let at = MP4.windows(4).position(|window| window == b"stsc").unwrap() + 12;
    for first in [0_u32, 2, u32::MAX] {
        let mut bytes = MP4.to_vec();
        bytes[at..at + 4].copy_from_slice(&first.to_be_bytes());
        assert_eq!(scan_bytes(&bytes, Depth::Whole).verdict, Verdict::Partly);
        assert!(cleaned(&bytes).is_err());
    }
}

#[test]
fn what_is_not_understood_is_refused() {
    let encrypted = replaced(MP4, b"avc1", b"encv");
    let encrypted = replaced(&encrypted, b"avc1\0\0\0\0", b"encv\0\0\0\0");
    let fragments = [MP4, &boxed(b"moof", &full(b"mfhd", &[0, 0, 0, 1]))].concat();
    let outside = replaced(MP4, b"url \0\0\0\x01", b"url \0\0\0\0");
    let twice = [MP4, MP4].concat();
    for (bytes, why) in [(encrypted, "encrypted"), (fragments, "fragments"), (outside, "outside"), (twice, "twice")] {
        assert!(matches!(cleaned(&bytes), Err(Refusal::NotUnderstood(_))), "{why}");
    }
    let scan = scan_bytes(&[MP4, &boxed(b"moof", &[0; 8])].concat(), Depth::Whole);
    assert_eq!((scan.verdict, scan.reason), (Verdict::Partly, Some(Reason::NotSupported)));
}
