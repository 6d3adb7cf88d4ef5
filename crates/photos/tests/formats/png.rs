//! PNG and APNG.

use crate::canary::{Canary, Planted, holds};
use flate2::{Compression, write::ZlibEncoder};
use photos::{Depth, FindingKind, Format, Source, Verdict, clean, scan_bytes};
use std::io::Write;

fn zlib(data: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(data).unwrap();
    packer.finish().unwrap()
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(data);
    let len = u32::try_from(data.len()).unwrap();
    [&len.to_be_bytes()[..], kind, data, &sum.sum().to_be_bytes()].concat()
}

/// Eight by four pixels in grey: each line has a byte for its filter.
fn raw() -> Vec<u8> {
    (0..4_u8).flat_map(|line| [&[0][..], &[line * 16; 8]].concat()).collect()
}

fn header(width: u32, height: u32) -> Vec<u8> {
    chunk(b"IHDR", &[&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat())
}

/// A picture with chunks before and behind its data, and bytes behind its end.
fn picture(before: &[Vec<u8>], data: &[Vec<u8>], behind: &[Vec<u8>], end: &[u8]) -> Vec<u8> {
    let head = [b"\x89PNG\r\n\x1a\n".to_vec(), header(8, 4)].concat();
    [head, before.concat(), data.concat(), behind.concat(), chunk(b"IEND", b""), end.to_vec()].concat()
}

fn plain() -> Vec<Vec<u8>> {
    vec![chunk(b"IDAT", &zlib(&raw()))]
}

/// A TIFF structure that says how the picture is turned, and who took it.
fn exif(artist: &str) -> Vec<u8> {
    let artist = [artist.as_bytes(), b"\0"].concat();
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x01\x3b\0\x02".to_vec();
    tiff.extend(u32::try_from(artist.len()).unwrap().to_be_bytes());
    tiff.extend([0, 0, 0, 38, 0, 0, 0, 0]);
    tiff.extend(artist);
    tiff
}

fn xmp(text: &str) -> String {
    format!(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
         xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='{text}'/></rdf:RDF></x:xmpmeta>"
    )
}

fn digits(name: &str, bytes: &[u8]) -> Vec<u8> {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\n{name}\n{:8}\n{hex}\n", bytes.len()).into_bytes()
}

fn text(kind: &[u8; 4], keyword: &str, rest: &[u8]) -> Vec<u8> {
    chunk(kind, &[keyword.as_bytes(), b"\0", rest].concat())
}

/// A profile with a private tag, besides one that shows the colours.
fn profile(private: &str) -> Vec<u8> {
    let mut profile = vec![0; 128];
    profile[8] = 2;
    profile[12..24].copy_from_slice(b"mntrGRAYXYZ ");
    profile[36..40].copy_from_slice(b"acsp");
    let private = [b"data\0\0\0\0", private.as_bytes()].concat();
    let length = u32::try_from(private.len()).unwrap();
    profile.extend([0, 0, 0, 2]);
    profile.extend(b"wtpt\0\0\0\x9c\0\0\0\x14priv\0\0\0\xb0");
    profile.extend(length.to_be_bytes());
    profile.extend(b"XYZ \0\0\0\0\0\0\xf6\xd6\0\x01\0\0\0\0\xd3\x2d");
    profile.extend(private);
    let size = u32::try_from(profile.len()).unwrap().to_be_bytes();
    profile[..4].copy_from_slice(&size);
    profile
}

fn colours(name: &str, profile: &[u8]) -> Vec<u8> {
    chunk(b"iCCP", &[name.as_bytes(), &[0, 0], &zlib(profile)].concat())
}

fn jumbf(marker: &str) -> Vec<u8> {
    let one = |kind: &[u8; 4], content: &[u8]| {
        [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
    };
    let described = [&[0; 16][..], &[3], b"c2pa\0"].concat();
    one(b"jumb", &[one(b"jumd", &described), one(b"free", marker.as_bytes())].concat())
}

fn canary() -> Canary {
    let before = [
        colours("CANARY02", &profile("CANARY03")),
        chunk(b"gAMA", &[0, 0, 0xb1, 0x8f]),
        chunk(b"eXIf", &exif("CANARY04")),
        text(b"tEXt", "Author", b"CANARY05"),
        text(b"zTXt", "Description", &[&[0][..], &zlib(b"CANARY06")].concat()),
        text(b"iTXt", "Comment", b"\0\0CANARY07\0CANARY08\0CANARY09"),
        text(b"iTXt", "XML:com.adobe.xmp", &[&[1, 0, 0, 0][..], &zlib(xmp("CANARY10").as_bytes())].concat()),
        text(
            b"zTXt",
            "Raw profile type exif",
            &[&[0][..], &zlib(&digits("exif", &[b"Exif\0\0", &exif("CANARY11")[..]].concat()))].concat(),
        ),
        text(b"tEXt", "Raw profile type iptc", &digits("iptc", b"\x1c\x02\x50\0\x08CANARY12")),
        text(b"tEXt", "CANARY13", b""),
        chunk(b"tIME", &[7, 0xe8, 5, 6, 7, 8, 9]),
        chunk(b"caBX", &jumbf("CANARY14")),
        chunk(b"prVW", b"CANARY15"),
        chunk(b"iDOT", b"CANARY16"),
        chunk(b"pHYs", b"\0\0\0\x01\0\0\0\x01\0"),
        chunk(b"sBIT", b"CANARY17"),
        chunk(b"gAMA", b"NARY"),
    ];
    let packed = zlib(&raw());
    let (one, two) = packed.split_at(10);
    let data = [chunk(b"IDAT", one), chunk(b"IDAT", &[two, b"CANARY18"].concat()), chunk(b"IDAT", b"CANARY19")];
    let behind = [text(b"tEXt", "parameters", b"CANARY20"), chunk(b"tEXt", b"CANARY21")];
    let planted = |place, marker, kind, source| Planted::new(place, marker, kind, source);
    use FindingKind::*;
    Canary {
        format: Format::Png,
        bytes: picture(&before, &data, &behind, b"CANARY22"),
        planted: vec![
            planted("name of the profile", "CANARY02", Comment, Source::Icc),
            planted("private tag of the profile", "CANARY03", Trailer, Source::Icc),
            planted("eXIf", "CANARY04", Author, Source::Exif),
            planted("tEXt", "CANARY05", Author, Source::PngText),
            planted("zTXt", "CANARY06", Caption, Source::PngText),
            planted("language of iTXt", "CANARY07", Comment, Source::PngText),
            planted("keyword of iTXt in that language", "CANARY08", Comment, Source::PngText),
            planted("iTXt", "CANARY09", Comment, Source::PngText),
            planted("packed XMP", "CANARY10", PlaceName, Source::Xmp),
            planted("packed block of Exif", "CANARY11", Author, Source::Exif),
            planted("block of IPTC", "CANARY12", Author, Source::Iptc),
            planted("keyword without text", "CANARY13", Comment, Source::PngText),
            planted("tIME", "\u{7}\u{7}no marker", Date, Source::PngChunk),
            planted("content credentials", "CANARY14", PlatformMark, Source::C2pa),
            planted("private chunk", "CANARY15", Trailer, Source::PngChunk),
            planted("Apple's index", "CANARY16", Software, Source::PngChunk),
            planted("sBIT of a wrong length", "CANARY17", Trailer, Source::PngChunk),
            planted("behind the packed data", "CANARY18", Trailer, Source::Unreferenced),
            planted("IDAT behind the packed data", "CANARY19", Trailer, Source::Unreferenced),
            planted("text behind the data", "CANARY20", Comment, Source::PngText),
            planted("keyword without an end", "CANARY21", Comment, Source::PngText),
            planted("behind the end", "CANARY22", Trailer, Source::AfterEnd),
        ],
    }
}

#[test]
fn every_place_is_reported_and_nothing_is_left() {
    let canary = canary();
    let scan = canary.is_reported();
    assert_eq!((scan.verdict, scan.size, scan.orientation), (Verdict::Read, Some((4, 8)), 6));
    for marker in ["CANARY07", "CANARY08", "CANARY09", "CANARY13", "CANARY20", "CANARY21"] {
        assert!(scan.findings.iter().any(|found| found.text().contains(marker)), "{marker}");
    }
    let clean = canary.is_cleaned();
    let scan = scan_bytes(&clean, Depth::Whole);
    assert_eq!((scan.size, scan.orientation), (Some((4, 8)), 6), "still turned");
    for kept in [&b"gAMA"[..], b"pHYs", b"iCCP", b"eXIf"] {
        assert!(holds(&clean, kept));
    }
}

#[test]
fn a_plain_picture_stays_byte_for_byte() {
    let bytes = picture(&[chunk(b"sRGB", &[0])], &plain(), &[], b"");
    let canary = Canary { format: Format::Png, bytes: bytes.clone(), planted: vec![] };
    assert!(canary.is_reported().gives_nothing_away());
    assert_eq!(canary.is_cleaned(), bytes);
    assert!(!scan_bytes(&bytes, Depth::Quick).gives_nothing_away(), "what hides behind the data needs a whole look");
}

#[test]
fn moving_pictures_keep_their_frames() {
    let control = |number: u8| {
        chunk(b"fcTL", &[&[0, 0, 0, number, 0, 0, 0, 8, 0, 0, 0, 4][..], &[0; 8], &[0, 1, 0, 10, 0, 0]].concat())
    };
    let frame = |behind: &[u8]| chunk(b"fdAT", &[&[0, 0, 0, 2][..], &zlib(&raw()), behind].concat());
    let moving = |behind: &[u8]| {
        let before = [chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]), control(0)];
        picture(&before, &plain(), &[control(1), frame(behind), text(b"tEXt", "Title", b"CANARY01")], b"")
    };
    let planted = vec![Planted::new("text", "CANARY01", FindingKind::Caption, Source::PngText)];
    let canary = Canary { format: Format::Png, bytes: moving(b""), planted };
    canary.is_reported();
    assert!(holds(&canary.is_cleaned(), b"fdAT"));
    refused(&moving(b"CANARY02"));
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
    let beyond = vec![chunk(b"IDAT", &zlib(&[raw(), b"CANARY".to_vec()].concat()))];
    refused(&picture(&[], &beyond, &[], b""));
    refused(&picture(&[chunk(b"CgBI", b"\0\0\0\0")], &plain(), &[], b""));
    let mut wrong = picture(&[chunk(b"gAMA", b"\0\0\0\x01")], &plain(), &[], b"");
    wrong[45] ^= 1;
    refused(&wrong);
    assert_eq!(scan_bytes(&wrong, Depth::Whole).verdict, Verdict::Partly);
}

#[test]
fn a_cut_or_changed_file_is_never_clean_and_never_a_panic() {
    let whole = canary().bytes;
    for at in 0..whole.len() {
        assert!(!scan_bytes(&whole[..at], Depth::Whole).gives_nothing_away(), "cut at {at}");
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        assert!(!scan_bytes(&changed, Depth::Whole).gives_nothing_away(), "changed at {at}");
        let _ = scan_bytes(&changed, Depth::Quick);
    }
    let plain = picture(&[], &plain(), &[], b"");
    for at in 0..plain.len() {
        assert!(!scan_bytes(&plain[..at], Depth::Whole).gives_nothing_away(), "cut at {at}");
    }
}

#[test]
fn bombs_end() {
    let zeros = zlib(&vec![0; 64 * 1024 * 1024]);
    for bomb in [
        text(b"zTXt", "Title", &[&[0][..], &zeros].concat()),
        text(b"iTXt", "Title", &[&[1, 0, 0, 0][..], &zeros].concat()),
        chunk(b"iCCP", &[b"icc\0\0", &zeros[..]].concat()),
        chunk(b"eXIf", b"II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0"),
    ] {
        let scan = scan_bytes(&picture(&[bomb], &plain(), &[], b""), Depth::Whole);
        assert!(!scan.gives_nothing_away());
    }
    let huge =
        [b"\x89PNG\r\n\x1a\n".to_vec(), header(30_000, 30_000), chunk(b"IDAT", &zeros), chunk(b"IEND", b"")].concat();
    refused(&huge);
    refused(&picture(&[], &[chunk(b"IDAT", &zeros)], &[], b""));
}
