//! HEIC with a marker in every place of the leak catalogue, and files that want to hurt.

use crate::canary::{Canary, Planted, holds};
use crate::heif_build::{Heif, Item, boxed, content, exif, xmp};
use photos::{Depth, Detail, FindingKind, Format, Source, Verdict, clean, scan_bytes};

const GRADIENT: &[u8] = include_bytes!("../fixtures/heif/gradient.heic");
const ALPHA: &[u8] = include_bytes!("../fixtures/heif/gradient-alpha.heic");
const XMP: [u8; 16] = *b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const C2PA: [u8; 16] = *b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";

pub fn plain() -> Heif {
    Heif::of(GRADIENT, b"hvc1", b"hvcC")
}

/// Plants what any file of items can hold into `heif`.
pub fn plant(heif: &mut Heif) -> Vec<Planted> {
    use FindingKind as Kind;
    let item = Source::HeifItem;
    let picture = heif.items[0].kind;
    let mut planted = Vec::new();
    let mut mark = |place: &'static str, kind: Kind, source: Source| {
        let marker = format!("CANARY{:02}", planted.len() + 1);
        planted.push(Planted::new(place, &marker, kind, source));
        marker
    };
    let tiff = exif(&mark("Exif item", Kind::Caption, Source::Exif));
    let meta_data = heif.add(Item::new(b"Exif", &[&[0; 4], &tiff[..]].concat()));
    let packet = xmp(&mark("XMP item", Kind::Caption, Source::Xmp));
    let packet = heif.add(Item::new(b"mime", &packet).named(b"\0application/rdf+xml\0"));
    heif.refs.extend([(*b"cdsc", meta_data, vec![1]), (*b"cdsc", packet, vec![1])]);
    let thumbnail = Item::new(&picture, mark("thumbnail", Kind::HiddenPreview, item).as_bytes()).with(&[-1, 2, 3]);
    let thumbnail = heif.add(thumbnail);
    let depth = heif.property(b"auxC", b"\0\0\0\0urn:mpeg:hevc:2015:auxid:2\0");
    let depth_map = Item::new(&picture, mark("depth map", Kind::HiddenPreview, item).as_bytes()).with(&[-1, 2, depth]);
    let depth_map = heif.add(depth_map);
    heif.refs.extend([(*b"thmb", thumbnail, vec![1]), (*b"auxl", depth_map, vec![1])]);
    heif.add(Item::new(&picture, mark("another picture", Kind::HiddenPreview, item).as_bytes()).with(&[-1, 2]));
    heif.items[0].named = [mark("name of an item", Kind::Comment, item).as_bytes(), &[0]].concat();
    let address = format!("\0https://{}/\0", mark("address of an item", Kind::Comment, item));
    heif.add(Item::new(b"uri ", b"x").named(address.as_bytes()));
    heif.add(Item::new(b"mime", mark("another item of text", Kind::Trailer, item).as_bytes()).named(b"\0text/plain\0"));
    heif.add(Item::new(b"Rand", mark("item of unknown kind", Kind::Trailer, item).as_bytes()));
    let words = format!("\0\0\0\0de\0{}\0a lake\0", mark("description", Kind::Caption, item));
    let words = [words, format!("{}\0", mark("keyword", Kind::Keyword, item))].concat();
    let described = heif.property(b"udes", words.as_bytes());
    let unknown = heif.property(b"Rand", mark("unknown property", Kind::Trailer, item).as_bytes());
    heif.items[0].properties.extend([described, unknown]);
    heif.property(b"altt", format!("\0\0\0\0{}\0de\0", mark("text for the blind", Kind::Caption, item)).as_bytes());
    heif.handler = mark("name of the handler", Kind::Comment, Source::Box).into_bytes();
    heif.in_meta.extend(boxed(b"free", mark("free in meta", Kind::Trailer, Source::Box).as_bytes()));
    heif.in_meta.extend(boxed(b"Rand", mark("unknown box in meta", Kind::Trailer, Source::Box).as_bytes()));
    heif.idat_rest = mark("rest of idat", Kind::Trailer, Source::Unreferenced).into_bytes();
    heif.mdat_rest = mark("rest of mdat", Kind::Trailer, Source::Unreferenced).into_bytes();
    heif.before.extend(boxed(b"free", mark("free", Kind::Trailer, Source::Box).as_bytes()));
    heif.before.extend(boxed(b"skip", mark("skip", Kind::Trailer, Source::Box).as_bytes()));
    let packet = xmp(&mark("XMP in a uuid box", Kind::Caption, Source::Xmp));
    heif.before.extend(boxed(b"uuid", &[&XMP, &packet[..]].concat()));
    let label = mark("credentials", Kind::PlatformMark, Source::C2pa);
    let described = boxed(b"jumd", &[&[1; 16], &[3][..], label.as_bytes(), &[0]].concat());
    let manifest = [&C2PA[..], b"\0\0\0\0manifest\0\0\0\0\0\0\0\0\0", &boxed(b"jumb", &described)].concat();
    heif.before.extend(boxed(b"uuid", &manifest));
    let other = [&[7; 16], mark("another uuid box", Kind::Trailer, Source::Box).as_bytes()].concat();
    heif.behind.extend(boxed(b"uuid", &other));
    heif.behind.extend(boxed(b"Rand", mark("unknown box", Kind::Trailer, Source::Box).as_bytes()));
    let film = boxed(b"free", mark("film", Kind::MotionVideo, Source::Box).as_bytes());
    heif.behind.extend(boxed(b"mpvd", &[boxed(b"ftyp", b"isom\0\0\0\0isom"), film].concat()));
    let trailer = format!("\0\0\0\0\0\0\0\0{}", mark("after the end", Kind::Trailer, Source::AfterEnd));
    heif.behind.extend(trailer.as_bytes());
    planted
}

#[test]
fn every_marker_is_reported_and_none_is_left() {
    let mut heif = plain();
    let planted = plant(&mut heif);
    let canary = Canary { format: Format::Heif, bytes: heif.bytes(), planted };
    let scan = canary.is_reported();
    assert_eq!((scan.size, scan.orientation), (Some((64, 64)), 1));
    let clean = canary.is_cleaned();
    assert!(holds(&clean, &content(GRADIENT, b"mdat")), "the coded picture stays as it is");
    assert!(clean.len() <= GRADIENT.len());
}

#[test]
fn messages_beside_the_coded_picture_go() {
    let mut heif = plain();
    let text = [&b"\x4e\x01\x05\x20"[..], &[9; 16], b"CANARY40 by me\0\0\x80"].concat();
    let unit = [&(u32::try_from(text.len()).unwrap()).to_be_bytes()[..], &text].concat();
    let picture = heif.items[0].data.clone();
    heif.items[0].data = [unit, picture.clone()].concat();
    let mut configuration = content(GRADIENT, b"hvcC");
    configuration[22] += 1;
    configuration.extend([39, 0, 1, 0, 8]);
    configuration.extend(b"CANARY41");
    heif.properties[0] = boxed(b"hvcC", &configuration);
    let planted = vec![
        Planted::new("message", "CANARY40", FindingKind::Software, Source::Stream),
        Planted::new("message of the configuration", "CANARY41", FindingKind::Trailer, Source::Stream),
    ];
    let canary = Canary { format: Format::Heif, bytes: heif.bytes(), planted };
    canary.is_reported();
    assert!(holds(&canary.is_cleaned(), &picture));
}

/// A grid of two pictures beside each other, turned, with room behind its numbers.
fn grid() -> Heif {
    let mut heif = plain();
    let frame = heif.property(b"ispe", b"\0\0\0\0\0\0\0\x80\0\0\0\x40");
    let turned = heif.property(b"irot", &[1]);
    let second = heif.add(heif.items[0].clone());
    let whole = Item::new(b"grid", b"\0\0\0\x01\0\x80\0\x40CANARY50").with(&[frame, -turned]).in_idat();
    heif.primary = heif.add(whole);
    heif.refs.push((*b"dimg", heif.primary, vec![1, second]));
    heif
}

#[test]
fn a_grid_keeps_its_tiles_and_its_turn() {
    let planted = Planted::new("behind the grid", "CANARY50", FindingKind::Trailer, Source::Stream);
    let canary = Canary { format: Format::Heif, bytes: grid().bytes(), planted: vec![planted] };
    assert_eq!(canary.is_reported().size, Some((64, 128)), "turned");
    let clean = canary.is_cleaned();
    assert_eq!(scan_bytes(&clean, Depth::Whole).size, Some((64, 128)));
    assert!(holds(&clean, b"\0\0\0\x01\0\x80\0\x40"));
}

#[test]
fn tiles_that_no_frame_shows_are_a_hidden_picture() {
    let mut heif = grid();
    heif.properties[3] = boxed(b"ispe", b"\0\0\0\0\0\0\0\x40\0\0\0\x40");
    heif.items[2].data = b"\0\0\0\x01\0\x40\0\x40".to_vec();
    let hidden = |bytes: &[u8]| {
        let scan = scan_bytes(bytes, Depth::Whole);
        scan.findings.iter().any(|one| matches!(one.detail, Detail::Picture { shows_more: Some(true), .. }))
    };
    assert!(hidden(&heif.bytes()));
    assert!(!hidden(&grid().bytes()));
    let mut heif = plain();
    let inside = [0, 0, 0, 0, 0, 1, 0, 1].map(|n: u32| n.to_be_bytes()).concat();
    let cut = heif.property(b"clap", &inside);
    heif.properties[1] = boxed(b"ispe", b"\0\0\0\0\0\0\x01\0\0\0\x01\0");
    heif.items[0].properties.push(-cut);
    assert!(!hidden(&heif.bytes()), "no size without a denominator");
    let inside = [64, 1, 64, 1, 0, 1, 0, 1].map(|n: u32| n.to_be_bytes()).concat();
    heif.properties[3] = boxed(b"clap", &inside);
    assert!(hidden(&heif.bytes()));
}

#[test]
fn transparency_is_part_of_the_picture() {
    let bytes = [ALPHA, &b"\0\0\0\x10freeCANARY60"[..]].concat();
    let planted = Planted::new("free", "CANARY60", FindingKind::Trailer, Source::Box);
    let canary = Canary { format: Format::Heif, bytes, planted: vec![planted] };
    canary.is_reported();
    let clean = canary.is_cleaned();
    assert!(holds(&clean, b"auxl") && holds(&clean, b"auxid:1"));
    for part in content(ALPHA, b"mdat").chunks(32) {
        assert!(holds(&clean, part));
    }
}

#[test]
fn what_is_not_understood_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |bytes: &[u8]| {
        let original = folder.path().join("original");
        std::fs::write(&original, bytes).unwrap();
        clean(&original, folder.path(), "clean").is_err()
    };
    assert!(!refused(&plain().bytes()));
    let moving = Heif { ftyp: b"heic\0\0\0\0mif1msf1".to_vec(), behind: boxed(b"moov", b""), ..plain() };
    assert!(refused(&moving.bytes()), "sequence");
    let mut essential = plain();
    let unknown = essential.property(b"Rand", b"");
    essential.items[0].properties.push(-unknown);
    assert!(refused(&essential.bytes()), "essential property");
    let mut circle = grid();
    circle.refs[0].2 = vec![1, circle.primary];
    assert!(refused(&circle.bytes()), "picture made of itself");
    let tone_map = Heif { items: vec![Item::new(b"tmap", b"x")], ..plain() };
    assert!(refused(&tone_map.bytes()), "tone map");
}

#[test]
fn a_cut_or_changed_file_is_read_to_its_end() {
    let mut heif = plain();
    plant(&mut heif);
    let bytes = heif.bytes();
    let folder = tempfile::tempdir().unwrap();
    for length in 0..bytes.len() {
        let scan = scan_bytes(&bytes[..length], Depth::Whole);
        assert!(!scan.gives_nothing_away(), "cut at {length}");
    }
    for at in 0..bytes.len() {
        for change in [0x01, 0xff] {
            let mut changed = bytes.clone();
            changed[at] ^= change;
            let _ = scan_bytes(&changed, Depth::Whole);
            // Writing copies to the disk takes its time: every fourth will do.
            if change == 0xff && at % 4 == 0 {
                let original = folder.path().join("original");
                std::fs::write(&original, &changed).unwrap();
                if let Ok(cleaned) = clean(&original, folder.path(), "clean") {
                    assert!(!holds(&std::fs::read(&cleaned.out).unwrap(), b"CANARY"), "changed at {at}");
                    std::fs::remove_file(cleaned.out).unwrap();
                }
            }
        }
    }
}

#[test]
fn hostile_files_end_soon() {
    let nested = (0..20_000).fold(Vec::new(), |inside, _| {
        let size = u32::try_from(inside.len() + 8).unwrap();
        [inside, b"moov".iter().rev().copied().collect(), size.to_le_bytes().to_vec()].concat()
    });
    let nested = nested.into_iter().rev().collect();
    let many = |kind: &[u8; 4], body: &[u8]| Heif { in_meta: boxed(kind, body), ..Heif::default() };
    let mut overlapping = plain();
    overlapping.items = vec![overlapping.items[0].clone(); 2_000];
    let mut circles = plain();
    for number in 1..100 {
        circles.add(Item::new(b"grid", b"\0\0\0\0\0\x40\0\x40").with(&[2]));
        circles.refs.push((*b"dimg", number, (1..100).collect()));
    }
    circles.primary = 2;
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("box of size 0", Heif { behind: b"\0\0\0\0mdat".to_vec(), ..plain() }.bytes()),
        ("box of size 4", Heif { behind: b"\0\0\0\x04free".to_vec(), ..plain() }.bytes()),
        (
            "box of 2^64 - 16",
            Heif { behind: b"\0\0\0\x01free\xff\xff\xff\xff\xff\xff\xff\xf0".to_vec(), ..plain() }.bytes(),
        ),
        ("nested", Heif { behind: nested, ..plain() }.bytes()),
        ("iinf", many(b"iinf", b"\x01\0\0\0\xff\xff\xff\xff").bytes()),
        ("iloc", many(b"iloc", b"\x02\0\0\0\0\0\xff\xff\xff\xff\0\0\0\x01\0\0\0\0\xff\xff\0\0\0\x02").bytes()),
        ("ipma", many(b"iprp", &boxed(b"ipma", b"\0\0\0\0\xff\xff\xff\xff")).bytes()),
        ("overlapping", overlapping.bytes()),
        ("circles", circles.bytes()),
    ];
    for (name, bytes) in files {
        let bytes = if bytes.starts_with(b"\0\0\0\x08ftyp") {
            [boxed(b"ftyp", b"heic\0\0\0\0mif1"), bytes[8..].to_vec()].concat()
        } else {
            bytes
        };
        let started = std::time::Instant::now();
        for depth in [Depth::Quick, Depth::Whole] {
            let scan = scan_bytes(&bytes, depth);
            assert_eq!(scan.format, Some(Format::Heif), "{name}");
            assert!(!scan.gives_nothing_away() || name == "box of size 0", "{name}: {scan:?}");
        }
        assert!(started.elapsed().as_secs() < 10, "{name}");
    }
    assert_eq!(scan_bytes(GRADIENT, Depth::Whole).verdict, Verdict::Read);
}
