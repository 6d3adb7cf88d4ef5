//! JPEG XL with a marker in every box of the leak catalogue.

use crate::canary::{Canary, Planted, holds};
use crate::heif_build::{boxed, content, exif, xmp};
use photos::{Depth, FindingKind, Format, Source, clean, scan_bytes};

const GRADIENT: &[u8] = include_bytes!("../fixtures/jxl/gradient.jxl");
const OF_JPEG: &[u8] = include_bytes!("../fixtures/jxl/gradient-of-jpeg.jxl");
const BEGINS: usize = 32;

/// A Brotli stream that holds its content as it is (RFC 7932, 9.2): window, one block of so many bytes, the end.
fn packed(plain: &[u8]) -> Vec<u8> {
    // Window of 16 bits: 0. Not last, two bytes of length less one, as it is: 0, 00, length, 1.
    let head = u32::try_from(plain.len() - 1).unwrap() << 4 | 1 << 20;
    [&head.to_le_bytes()[..3], plain, &[3]].concat()
}

fn canary() -> Canary {
    use FindingKind as Kind;
    let mut planted = Vec::new();
    let mut mark = |place: &'static str, kind: Kind, source: Source| {
        let marker = format!("CANARY{:02}", planted.len() + 1);
        planted.push(Planted::new(place, &marker, kind, source));
        marker
    };
    let mut bytes = GRADIENT[..BEGINS].to_vec();
    let tiff = [&[0; 4], &exif(&mark("Exif", Kind::Caption, Source::Exif))[..]].concat();
    bytes.extend(boxed(b"Exif", &tiff));
    bytes.extend(boxed(b"xml ", &xmp(&mark("XMP", Kind::Caption, Source::Xmp))));
    let label = mark("credentials", Kind::PlatformMark, Source::C2pa);
    let described = boxed(b"jumd", &[&[1; 16], &[3][..], label.as_bytes(), &[0]].concat());
    bytes.extend(boxed(b"jumb", &described));
    let packed_xmp = [b"xml ", &packed(&xmp(&mark("packed XMP", Kind::Caption, Source::Xmp)))[..]].concat();
    bytes.extend(boxed(b"brob", &packed_xmp));
    let unknown = [b"Rand", &packed(mark("packed unknown", Kind::Trailer, Source::Box).as_bytes())[..]].concat();
    bytes.extend(boxed(b"brob", &unknown));
    let codestream = content(GRADIENT, b"jxlc");
    let (one, two) = codestream.split_at(50);
    bytes.extend(boxed(b"jxll", &[10]));
    bytes.extend(boxed(b"jxlp", &[&[0; 4], one].concat()));
    bytes.extend(boxed(b"jbrd", mark("header of a JPEG", Kind::Comment, Source::Box).as_bytes()));
    bytes.extend(boxed(b"jhgm", mark("gain map", Kind::HiddenPreview, Source::Box).as_bytes()));
    bytes.extend(boxed(b"jxlp", &[b"\x80\0\0\x01", two].concat()));
    bytes.extend(boxed(b"jxli", mark("index", Kind::Trailer, Source::Box).as_bytes()));
    bytes.extend(boxed(b"free", mark("free", Kind::Trailer, Source::Box).as_bytes()));
    bytes.extend(boxed(b"Rand", mark("unknown box", Kind::Trailer, Source::Box).as_bytes()));
    bytes.extend(format!("\0\0\0\0\0\0\0\0{}", mark("after the end", Kind::Trailer, Source::AfterEnd)).as_bytes());
    Canary { format: Format::Jxl, bytes, planted }
}

#[test]
fn every_marker_is_reported_and_none_is_left() {
    let canary = canary();
    let scan = canary.is_reported();
    assert_eq!(scan.size, Some((64, 64)));
    let captions = scan.findings.iter().filter(|one| one.source == Source::Xmp && one.text().starts_with("CANARY"));
    assert_eq!(captions.count(), 2, "also the packed one");
    let clean = canary.is_cleaned();
    assert!(holds(&clean, &content(GRADIENT, b"jxlc")));
    assert!(holds(&clean, b"jxll\x0a"));
}

#[test]
fn a_jpeg_can_no_longer_be_restored() {
    let planted = Planted::new("header of a JPEG", "jbrd", FindingKind::Comment, Source::Box);
    let canary = Canary { format: Format::Jxl, bytes: OF_JPEG.to_vec(), planted: vec![planted] };
    canary.is_reported();
    canary.is_cleaned();
}

#[test]
fn a_bare_code_stream_gives_nothing_away() {
    let bare = content(GRADIENT, b"jxlc");
    let planted = Vec::new();
    let canary = Canary { format: Format::Jxl, bytes: bare.clone(), planted };
    let scan = canary.is_reported();
    assert_eq!(scan.size, Some((64, 64)));
    assert!(scan.gives_nothing_away());
    assert_eq!(canary.is_cleaned(), bare);
}

#[test]
fn what_follows_a_code_stream_is_reported_and_refused() {
    let bare = [&content(GRADIENT, b"jxlc")[..], b"\0\0\0\0CANARY30"].concat();
    let boxes = [&GRADIENT[..BEGINS], &boxed(b"jxlc", &bare)].concat();
    let folder = tempfile::tempdir().unwrap();
    for (bytes, source) in [(bare, Source::AfterEnd), (boxes, Source::Unreferenced)] {
        let scan = scan_bytes(&bytes, Depth::Whole);
        assert!(scan.findings.iter().any(|one| (one.kind, one.source) == (FindingKind::Trailer, source)), "{scan:?}");
        let original = folder.path().join("original");
        std::fs::write(&original, bytes).unwrap();
        assert!(clean(&original, folder.path(), "clean").is_err());
    }
}

#[test]
fn a_cut_or_changed_file_is_read_to_its_end() {
    let bytes = canary().bytes;
    let folder = tempfile::tempdir().unwrap();
    for length in 0..bytes.len() {
        assert!(!scan_bytes(&bytes[..length], Depth::Whole).gives_nothing_away(), "cut at {length}");
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0xff;
        let _ = scan_bytes(&changed, Depth::Whole);
        // Writing copies to the disk takes its time: every fourth will do.
        if at % 4 != 0 {
            continue;
        }
        let original = folder.path().join("original");
        std::fs::write(&original, &changed).unwrap();
        if let Ok(cleaned) = clean(&original, folder.path(), "clean") {
            assert!(!holds(&std::fs::read(&cleaned.out).unwrap(), b"CANARY"), "changed at {at}");
            std::fs::remove_file(cleaned.out).unwrap();
        }
    }
}

#[test]
fn hostile_files_end_soon() {
    let bomb = boxed(b"brob", &[b"brob", &packed(&packed(b"xml "))[..]].concat());
    for end in [&b"\0\0\0\x04free"[..], b"\0\0\0\x01free\xff\xff\xff\xff\xff\xff\xff\xf0", b"\0\0\0\0Exif", &bomb] {
        let scan = scan_bytes(&[GRADIENT, end].concat(), Depth::Whole);
        assert!(!scan.gives_nothing_away());
    }
    let many = boxed(b"free", b"").repeat(100_001);
    assert!(!scan_bytes(&[GRADIENT, &many].concat(), Depth::Whole).gives_nothing_away());
}
