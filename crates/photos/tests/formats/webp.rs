//! WebP.

use crate::canary::{Canary, Planted, holds};
use photos::{Depth, FindingKind, Format, Source, Verdict, clean, scan_bytes};

/// A gradient of sixteen by eight pixels, without loss.
const PICTURE: &[u8] = b"\x2f\x0f\xc0\x01\x00\x3f\x00\x10\x84\xff\x6d\x13\x02\x81\x14\x0e\xd3\x02\x81\xc4\x9f\xf1\x5c\x9e\x7f\x82\
    \x49\x9a\x6a\x3b\x46\x07\xe7\x03\x4c\x43\xb2\x92\x42\x0a\x29\xa4\x90\x42\x0a\x29\xe4\xff\xb1\x0e\x11\xfd\xcf\xe7\x58\x86\
    \xa6\x48\x02";

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    filled(kind, data, 0)
}

fn filled(kind: &[u8; 4], data: &[u8], filler: u8) -> Vec<u8> {
    let mut out = [kind, &u32::try_from(data.len()).unwrap().to_le_bytes()[..], data].concat();
    out.resize(out.len().next_multiple_of(2), filler);
    out
}

fn riff(chunks: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    let body = [&b"WEBP"[..], &chunks.concat()].concat();
    [b"RIFF", &u32::try_from(body.len()).unwrap().to_le_bytes()[..], &body, behind].concat()
}

fn features(marks: u8) -> Vec<u8> {
    chunk(b"VP8X", &[marks, 0, 0, 0, 15, 0, 0, 7, 0, 0])
}

fn exif(artist: &str) -> Vec<u8> {
    let artist = [artist.as_bytes(), b"\0"].concat();
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x01\x3b\0\x02".to_vec();
    tiff.extend(u32::try_from(artist.len()).unwrap().to_be_bytes());
    tiff.extend([0, 0, 0, 38, 0, 0, 0, 0]);
    tiff.extend(artist);
    tiff
}

fn xmp(text: &str) -> Vec<u8> {
    format!(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
         xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='{text}'/></rdf:RDF></x:xmpmeta>"
    )
    .into_bytes()
}

/// A profile with a private tag, besides one that shows the colours.
fn profile(private: &str) -> Vec<u8> {
    let mut profile = vec![0; 128];
    profile[8] = 2;
    profile[36..40].copy_from_slice(b"acsp");
    let private = [b"data\0\0\0\0", private.as_bytes()].concat();
    profile.extend([0, 0, 0, 2]);
    profile.extend(b"wtpt\0\0\0\x9c\0\0\0\x14priv\0\0\0\xb0");
    profile.extend(u32::try_from(private.len()).unwrap().to_be_bytes());
    profile.extend(b"XYZ \0\0\0\0\0\0\xf6\xd6\0\x01\0\0\0\0\xd3\x2d");
    profile.extend(private);
    profile
}

fn jumbf(marker: &str) -> Vec<u8> {
    let one = |kind: &[u8; 4], content: &[u8]| {
        [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
    };
    let described = [&[0; 16][..], &[3], b"c2pa\0"].concat();
    one(b"jumb", &[one(b"jumd", &described), one(b"free", marker.as_bytes())].concat())
}

fn planted(place: &'static str, marker: &str, kind: FindingKind, source: Source) -> Planted {
    Planted::new(place, marker, kind, source)
}

fn canary(prefix: &[u8]) -> Canary {
    use FindingKind::*;
    let chunks = [
        features(0b0010_1100),
        chunk(b"ICCP", &profile("CANARY01")),
        filled(b"VP8L", PICTURE, b'!'),
        chunk(b"EXIF", &[prefix, &exif("CANARY02")].concat()),
        chunk(b"XMP ", &xmp("CANARY03")),
        chunk(b"C2PA", &jumbf("CANARY04")),
        chunk(b"priv", b"CANARY05"),
        chunk(b"EXIF", &exif("CANARY06")),
    ];
    Canary {
        format: Format::Webp,
        bytes: riff(&chunks, b"CANARY07"),
        planted: vec![
            planted("private tag of the profile", "CANARY01", Trailer, Source::Icc),
            planted("Exif", "CANARY02", Author, Source::Exif),
            planted("XMP", "CANARY03", PlaceName, Source::Xmp),
            planted("content credentials", "CANARY04", PlatformMark, Source::C2pa),
            planted("private chunk", "CANARY05", Trailer, Source::WebpChunk),
            planted("second Exif", "CANARY06", Author, Source::Exif),
            planted("behind the end", "CANARY07", Trailer, Source::AfterEnd),
            planted("the byte that makes a length even", "\x02!EXIF", Trailer, Source::Unreferenced),
        ],
    }
}

#[test]
fn every_place_is_reported_and_nothing_is_left() {
    for prefix in [&b""[..], b"Exif\0\0"] {
        let canary = canary(prefix);
        let scan = canary.is_reported();
        assert_eq!((scan.verdict, scan.size, scan.orientation), (Verdict::Read, Some((8, 16)), 6));
        let authors: Vec<_> = scan.findings.iter().filter(|found| found.kind == FindingKind::Author).collect();
        assert_eq!(authors.len(), 2);
        let clean = canary.is_cleaned();
        let scan = scan_bytes(&clean, Depth::Whole);
        assert_eq!((scan.size, scan.orientation), (Some((8, 16)), 6), "still turned");
        assert_eq!(clean[20], 0b0010_1000, "profile and turn are announced, XMP is not");
        assert!(holds(&clean, PICTURE) && holds(&clean, b"ICCP"));
    }
}

#[test]
fn a_plain_picture_stays_byte_for_byte() {
    for bytes in [riff(&[chunk(b"VP8L", PICTURE)], b""), riff(&[features(0x10), chunk(b"VP8L", PICTURE)], b"")] {
        let canary = Canary { format: Format::Webp, bytes: bytes.clone(), planted: vec![] };
        let scan = canary.is_reported();
        assert!(scan.gives_nothing_away(), "{scan:?}");
        assert_eq!(scan.size, Some((16, 8)));
        assert_eq!(canary.is_cleaned(), bytes);
    }
}

#[test]
fn metadata_behind_a_simple_picture_are_cut() {
    let bytes = riff(&[chunk(b"VP8L", PICTURE), chunk(b"EXIF", &exif("CANARY01"))], b"");
    let planted = vec![planted("Exif", "CANARY01", FindingKind::Author, Source::Exif)];
    let canary = Canary { format: Format::Webp, bytes, planted };
    canary.is_reported();
    assert_eq!(canary.is_cleaned(), riff(&[chunk(b"VP8L", PICTURE)], b""));
}

fn moving(marks: u8, inside: &[Vec<u8>]) -> Vec<u8> {
    let header = [0, 0, 0, 0, 0, 0, 15, 0, 0, 7, 0, 0, 100, 0, 0, marks];
    let frame = chunk(b"ANMF", &[&header[..], &chunk(b"VP8L", PICTURE), &inside.concat()].concat());
    riff(&[features(2), chunk(b"ANIM", &[0; 6]), frame.clone(), frame], b"")
}

#[test]
fn frames_are_looked_into() {
    use FindingKind::Trailer;
    let canary = Canary {
        format: Format::Webp,
        bytes: moving(0xf2, &[chunk(b"priv", b"CANARY01")]),
        planted: vec![
            planted("private chunk of a frame", "CANARY01", Trailer, Source::WebpChunk),
            planted("reserved bits of a frame", "CANARY01", Trailer, Source::Unreferenced),
        ],
    };
    canary.is_reported();
    assert_eq!(canary.is_cleaned(), moving(2, &[]));
}

/// There is no cleaned copy.
fn refused(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original");
    std::fs::write(&original, bytes).unwrap();
    assert!(clean(&original, folder.path(), "clean").is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn what_is_not_understood_is_refused() {
    let picture = chunk(b"VP8L", PICTURE);
    refused(&riff(&[features(0), picture.clone(), picture.clone()], b""));
    refused(&riff(&[features(2), picture.clone()], b""));
    refused(&riff(&[chunk(b"priv", b"x"), picture.clone()], b""));
    refused(&riff(&[features(0x20), chunk(b"ICCP", b"no profile"), picture], b""));
    refused(&riff(&[], b""));
}

#[test]
fn a_cut_or_changed_file_is_never_a_panic_and_a_cut_one_never_clean() {
    let whole = canary(b"").bytes;
    let plain = riff(&[features(0x10), chunk(b"VP8L", PICTURE)], b"");
    for (bytes, dirty) in [(whole, true), (plain, false), (moving(0, &[]), false)] {
        for at in 0..bytes.len() {
            assert!(!scan_bytes(&bytes[..at], Depth::Whole).gives_nothing_away(), "cut at {at}");
            for flip in [0x01, 0x55, 0xff] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let scan = scan_bytes(&changed, Depth::Whole);
                assert!(!dirty || !scan.gives_nothing_away(), "changed at {at}");
                let _ = scan_bytes(&changed, Depth::Quick);
            }
        }
    }
}

#[test]
fn hostile_sizes_end() {
    for bytes in [
        &b"RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\xff"[..],
        b"RIFF\0\0\0\0WEBPVP8L",
        b"RIFF\x04\0\0\0WEBP",
        b"RIFF\x0c\0\0\0WEBPANMF\0\0\0\0",
    ] {
        assert!(!scan_bytes(bytes, Depth::Whole).gives_nothing_away());
        refused(bytes);
    }
    let many = riff(&[[features(0), chunk(b"VP8L", PICTURE)].concat(), chunk(b"ICCP", b"").repeat(250_000)], b"");
    assert!(!scan_bytes(&many, Depth::Whole).gives_nothing_away());
}
