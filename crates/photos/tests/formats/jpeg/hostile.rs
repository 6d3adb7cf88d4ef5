//! JPEG files made to harm the reader, or to be called clean when they are not.

use super::build::{BASELINE, HEAD, PROGRESSIVE, extended_xmp, index, segment, u32};
use super::{baseline, places};
use photos::{Depth, FindingKind, Verdict, clean, scan_bytes};
use std::fs;

fn with(before: &[u8], after: &[u8]) -> Vec<u8> {
    [&[0xff, 0xd8][..], before, &BASELINE[HEAD..], after].concat()
}

/// Whether a cleaned copy comes out of it.
fn cleans(bytes: &[u8]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original");
    fs::write(&original, bytes).unwrap();
    clean(&original, folder.path(), "clean").is_ok()
}

#[test]
fn a_file_may_end_anywhere() {
    let whole = baseline().bytes;
    for end in 0..whole.len() {
        let scan = scan_bytes(&whole[..end], Depth::Whole);
        assert!(end < 10 || !scan.gives_nothing_away(), "{end}");
        if end % 16 == 0 {
            assert!(end < 10 || !scan_bytes(&whole[..end], Depth::Quick).gives_nothing_away(), "{end}");
        }
    }
    // A picture without an end is not cleaned.
    for end in (2..BASELINE.len()).step_by(7) {
        assert!(!cleans(&BASELINE[..end]), "{end}");
    }
}

#[test]
fn any_byte_may_be_another() {
    let mut bytes = baseline().bytes;
    for at in 2..bytes.len() {
        let before = bytes[at];
        bytes[at] = if at % 2 == 0 { 0 } else { 0xff };
        assert!(!scan_bytes(&bytes, Depth::Whole).gives_nothing_away());
        bytes[at] = before;
    }
    let mut bytes = PROGRESSIVE.to_vec();
    for at in 0..bytes.len() {
        let before = bytes[at];
        for value in [0, 1, 0xd8, 0xd9, 0xda, 0xff] {
            bytes[at] = value;
            let _ = scan_bytes(&bytes, Depth::Whole);
        }
        bytes[at] = before;
    }
}

#[test]
fn too_many_segments_are_too_many() {
    for piece in [segment(0xfe, &[b"x"]), segment(0xfe, &[]), segment(0xe1, &[b"Exif\0\0II*\0"])] {
        let bytes = with(&piece.repeat(5000), &[]);
        for depth in [Depth::Quick, Depth::Whole] {
            let scan = scan_bytes(&bytes, depth);
            assert_eq!(scan.verdict, Verdict::Partly);
            assert_eq!(scan.unknown.len(), FindingKind::ALL.len());
        }
        assert!(!cleans(&bytes));
    }
}

#[test]
fn many_scans_come_to_an_end() {
    let last = PROGRESSIVE.windows(2).rposition(|two| two == [0xff, 0xda]).unwrap();
    let (head, scan) = PROGRESSIVE[..PROGRESSIVE.len() - 2].split_at(last);
    let bytes = [head, &scan.repeat(3000), &[0xff, 0xd9]].concat();
    assert!(scan_bytes(&bytes, Depth::Quick).gives_nothing_away());
    let bytes = [head, &scan.repeat(5000), &[0xff, 0xd9]].concat();
    assert!(!scan_bytes(&bytes, Depth::Quick).gives_nothing_away());
}

#[test]
fn parts_that_lie_are_noticed() {
    for lie in [
        extended_xmp(usize::try_from(u32::MAX).unwrap(), 0, b"x"),
        extended_xmp(3, usize::try_from(u32::MAX).unwrap(), b"xyz"),
        segment(0xe1, &[b"http://ns.adobe.com/xmp/extension/\0short"]),
        segment(0xe2, &[b"ICC_PROFILE\0"]),
        segment(0xe2, &[b"ICC_PROFILE\0\x02\x03", &[0; 40]]),
        segment(0xe2, &[b"MPF\0MM\0*\xff\xff\xff\xff"]),
        segment(0xeb, &[b"JP\0\x01", &u32(1), b"\xff\xff\xff\xffjumb"]),
        index(usize::try_from(u32::MAX).unwrap(), b"12345678"),
        b"\xff\xe1\0\x01".to_vec(),
        b"\xff\xf7\0\x04ab".to_vec(),
        b"\xff\x02\0\x04ab".to_vec(),
    ] {
        for depth in [Depth::Quick, Depth::Whole] {
            assert!(!scan_bytes(&with(&lie, &[]), depth).gives_nothing_away(), "{lie:?}");
        }
    }
}

#[test]
fn a_dirty_file_is_never_called_clean() {
    let second = places::picture("79000000");
    for (before, after) in [
        (&b""[..], &b"x"[..]),
        (b"", &second),
        (b"", b"\0\0\0\x10ftypmp42\0\0\0\0"),
        (b"\xff\xfe\0\x03x", b""),
        (b"\xff\xe0\0\x07JFIF\0", b""),
        (b"\xff\xe4\0\x03x", b""),
        (b"\xff\xee\0\x0fAdobe\0\x64\0\0\0\0\x01x", b""),
        (b"\xff\xfe\0\x02stray", b""),
    ] {
        let bytes = with(before, after);
        let scan = scan_bytes(&bytes, Depth::Whole);
        let harmless = before.starts_with(b"\xff\xe0");
        assert_eq!(scan.gives_nothing_away(), harmless, "{before:?} {after:?}");
        assert!(cleans(&bytes), "{before:?} {after:?}");
    }
}

#[test]
fn what_is_not_understood_is_refused() {
    let frame = BASELINE.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    let mut hierarchical = BASELINE.to_vec();
    hierarchical[frame + 1] = 0xde;
    assert!(!cleans(&hierarchical));
    for before in [
        &segment(0xe2, &[b"ICC_PROFILE\0\x01\x02", &[0; 200]])[..],
        &segment(0xee, &[b"Adobe\0\x64\0\0\0\0\x07"]),
        &segment(0xdb, &[&[0; 66]]),
        b"\xff\xf7\0\x04ab",
        b"\xff\xd8",
    ] {
        assert!(!cleans(&with(before, &[])), "{before:?}");
    }
}

#[test]
fn fill_bytes_do_not_stay() {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original");
    fs::write(&original, with(&[0xff; 40], &[0; 40])).unwrap();
    let cleaned = clean(&original, folder.path(), "clean").unwrap();
    assert_eq!(fs::read(cleaned.out).unwrap(), with(&[], &[]));
}
