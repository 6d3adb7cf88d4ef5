//! GIF.

use crate::canary::{Canary, Planted, holds};
use photos::{Depth, FindingKind, Format, Source, Verdict, clean, scan_bytes};

/// Pixels packed with codes of three bits, and the table of codes cleared before it could grow.
fn packed(pixels: u32) -> Vec<u8> {
    let codes = (0..pixels).flat_map(|pixel| if pixel % 2 == 0 { vec![4, pixel % 4] } else { vec![pixel % 4] });
    let (mut out, mut bits, mut filled) = (Vec::new(), 0_u32, 0);
    for code in codes.chain([5]) {
        bits |= code << filled;
        filled += 3;
        while filled >= 8 {
            out.push(bits as u8);
            (bits, filled) = (bits >> 8, filled - 8);
        }
    }
    out.push(bits as u8);
    out
}

fn sub_blocks(data: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = data.chunks(255).flat_map(|part| [&[part.len() as u8], part].concat()).collect();
    out.push(0);
    out
}

/// Eight by four pixels, with more pixels packed than it needs and bytes behind them.
fn picture(pixels: u32, behind: &[u8]) -> Vec<u8> {
    let head = [0x2c, 0, 0, 0, 0, 8, 0, 4, 0, 0, 2];
    [&head[..], &sub_blocks(&[&packed(pixels), behind].concat())].concat()
}

fn header() -> Vec<u8> {
    [&b"GIF89a\x08\0\x04\0\x91\0\0"[..], &[0, 0, 0, 85, 85, 85, 170, 170, 170, 255, 255, 255]].concat()
}

fn control(marks: u8) -> Vec<u8> {
    vec![0x21, 0xf9, 4, marks, 10, 0, 0, 0]
}

fn program(name: &[u8; 11], raw: &[u8]) -> Vec<u8> {
    [&[0x21, 0xff, 11], &name[..], raw].concat()
}

fn repeat() -> Vec<u8> {
    program(b"NETSCAPE2.0", &[3, 1, 0, 0, 0])
}

fn gif(blocks: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    [header(), blocks.concat(), vec![0x3b], behind.to_vec()].concat()
}

fn xmp(text: &str) -> Vec<u8> {
    let packet = format!(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
         xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='{text}'/></rdf:RDF></x:xmpmeta>"
    );
    let magic = [vec![1], (0..=255).rev().collect(), vec![0]].concat();
    [packet.as_bytes(), &magic].concat()
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

fn canary() -> Canary {
    use FindingKind::*;
    let planted = |place, marker, kind, source| Planted::new(place, marker, kind, source);
    let plain_text = [&[0x21, 1, 12][..], &[0; 12], &sub_blocks(b"CANARY02")].concat();
    let blocks = [
        repeat(),
        program(b"NETSCAPE2.0", &sub_blocks(b"CANARY09")),
        program(b"XMP DataXMP", &xmp("CANARY03")),
        program(b"ICCRGBG1012", &sub_blocks(&profile("CANARY04"))),
        program(b"CANARY05ABC", &sub_blocks(b"CANARY06")),
        [&[0x21, 0xfe][..], &sub_blocks(b"CANARY01")].concat(),
        control(8),
        plain_text,
        control(0xe8),
        picture(32, b"CANARY07"),
        [&[0x21, 0x77][..], &sub_blocks(b"CANARY10")].concat(),
        control(8),
        picture(32, b""),
        control(8),
    ];
    Canary {
        format: Format::Gif,
        bytes: gif(&blocks, b"CANARY08"),
        planted: vec![
            planted("comment", "CANARY01", Comment, Source::GifExtension),
            planted("plain text", "CANARY02", Comment, Source::GifExtension),
            planted("XMP", "CANARY03", PlaceName, Source::Xmp),
            planted("private tag of the profile", "CANARY04", Trailer, Source::Icc),
            planted("name of a program", "CANARY05", Trailer, Source::GifExtension),
            planted("block of a program", "CANARY06", Comment, Source::GifExtension),
            planted("behind the packed data", "CANARY07", Trailer, Source::Unreferenced),
            planted("behind the end", "CANARY08", Trailer, Source::AfterEnd),
            planted("second repetition", "CANARY09", Comment, Source::GifExtension),
            planted("unknown extension", "CANARY10", Trailer, Source::GifExtension),
        ],
    }
}

#[test]
fn every_place_is_reported_and_nothing_is_left() {
    let canary = canary();
    let scan = canary.is_reported();
    assert_eq!((scan.verdict, scan.size), (Verdict::Read, Some((8, 4))));
    for marker in ["CANARY01", "CANARY02", "CANARY03", "CANARY06", "CANARY09"] {
        assert!(scan.findings.iter().any(|found| found.text().contains(marker)), "{marker}");
    }
    let clean = canary.is_cleaned();
    assert!(holds(&clean, b"NETSCAPE2.0") && holds(&clean, b"ICCRGBG1012"));
    assert!(holds(&clean, &[control(8), picture(32, b"")].concat()));
}

#[test]
fn a_plain_picture_stays_byte_for_byte() {
    for bytes in [gif(&[picture(32, b"")], b""), gif(&[repeat(), control(8), picture(32, b""), picture(32, b"")], b"")]
    {
        let canary = Canary { format: Format::Gif, bytes: bytes.clone(), planted: vec![] };
        let scan = canary.is_reported();
        assert!(scan.gives_nothing_away(), "{scan:?}");
        assert_eq!(canary.is_cleaned(), bytes);
        assert!(
            !scan_bytes(&bytes, Depth::Quick).gives_nothing_away(),
            "what hides behind the data needs a whole look"
        );
    }
}

/// Something is found, and there is no cleaned copy.
fn refused(bytes: &[u8]) {
    assert!(!scan_bytes(bytes, Depth::Whole).gives_nothing_away());
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original");
    std::fs::write(&original, bytes).unwrap();
    assert!(clean(&original, folder.path(), "clean").is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn what_is_not_understood_is_refused() {
    refused(&gif(&[picture(40, b"")], b""));
    refused(&gif(&[], b""));
    refused(&gif(&[vec![0x99], picture(32, b"")], b""));
    let whole = gif(&[picture(32, b"")], b"");
    refused(&whole[..whole.len() - 1]);
}

#[test]
fn a_cut_or_changed_file_is_never_a_panic_and_a_cut_one_never_clean() {
    for (bytes, dirty) in [(canary().bytes, true), (gif(&[control(8), picture(32, b"")], b""), false)] {
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
fn many_blocks_end() {
    let many = gif(&[control(8).repeat(250_000), picture(32, b"")], b"");
    assert!(!scan_bytes(&many, Depth::Whole).gives_nothing_away());
    let film = gif(&[[control(8), picture(32, b"")].concat().repeat(2_000)], b"");
    let canary = Canary { format: Format::Gif, bytes: film.clone(), planted: vec![] };
    assert_eq!(canary.is_cleaned(), film, "a long film is cleaned as well");
}
