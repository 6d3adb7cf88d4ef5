//! Files that lie about themselves.

use super::canary;
use crate::ifd::{BIG, Dir, LITTLE, Value, ascii, picture, short};
use photos::{Depth, Format, Refusal, Verdict, clean, scan_bytes};
use std::time::{Duration, Instant};

/// Scans and cleans; must come to an end soon. Whether it was cleaned.
fn survives(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let start = Instant::now();
    let _ = scan_bytes(bytes, Depth::Quick);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, bytes).unwrap();
    let cleaned = clean(&file, folder.path(), "clean.tif");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    cleaned.map(|cleaned| std::fs::read(cleaned.out).unwrap())
}

#[test]
fn a_file_may_end_anywhere() {
    let whole = canary(LITTLE).bytes;
    for len in 0..whole.len() {
        let scan = scan_bytes(&whole[..len], Depth::Whole);
        assert!(!scan.gives_nothing_away(), "{len}");
    }
}

#[test]
fn any_byte_may_be_another() {
    let mut file = canary(BIG).bytes;
    for at in 0..file.len() {
        for wrong in [0, 0xff, file[at].wrapping_add(1)] {
            let right = std::mem::replace(&mut file[at], wrong);
            let _ = scan_bytes(&file, Depth::Whole);
            file[at] = right;
        }
    }
}

#[test]
fn directories_in_a_circle_are_read_once() {
    // Itself as the next one; in 14 bytes without an entry, too.
    assert!(survives(b"II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0\x04\0\0\0Emma\x08\0\0\0").is_err());
    assert!(survives(b"II*\0\x08\0\0\0\0\0\x08\0\0\0").is_err());
    // A list of inner directories that names its own directory a hundred times.
    let mut file = BIG.file(vec![vec![(0x014a, Value::Longs(vec![8; 100])), (0x0110, ascii("Emma"))]]);
    file.extend([0; 64]);
    assert!(survives(&file).is_err());
    assert_eq!(scan_bytes(&file, Depth::Whole).verdict, Verdict::Partly);
    // Exif, places and Interoperability that point to each other, four times each.
    let mut file = b"II*\0\x08\0\0\0".to_vec();
    for _ in 0..4 {
        file.extend(4_u16.to_le_bytes());
        for (index, tag) in [0x8769_u16, 0x8825, 0xa005, 0x014a].into_iter().enumerate() {
            file.extend(tag.to_le_bytes());
            file.extend([4, 0, 1, 0, 0, 0]);
            file.extend(u32::try_from(8 + index * 54).unwrap().to_le_bytes());
        }
        file.extend([0; 4]);
    }
    assert!(survives(&file).is_err());
}

#[test]
fn a_deep_nest_has_an_end() {
    let mut file = b"II*\0\x08\0\0\0".to_vec();
    for number in 0..200_000_u32 {
        let next = 8 + (number + 1) * 18;
        file.extend([1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0]);
        file.extend(next.to_le_bytes());
        file.extend([0; 4]);
    }
    assert!(survives(&file).is_err());
    assert!(!scan_bytes(&file, Depth::Whole).unknown.is_empty());
}

#[test]
fn a_count_is_not_believed() {
    for kind in 0..=20_u8 {
        let mut file = b"II*\0\x08\0\0\0\x02\0\x0e\x01".to_vec();
        file.extend([kind, 0, 0xff, 0xff, 0xff, 0xff, 8, 0, 0, 0]);
        file.extend([0x11, 1, kind, 0, 0xff, 0xff, 0xff, 0xff, 0xf0, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
        assert!(survives(&file).is_err());
    }
}

#[test]
fn many_entries_that_share_a_value_cost_little() {
    let mut file = b"II*\0\x08\0\0\0\0\x10".to_vec();
    let end = 8 + 2 + 4096 * 12 + 4;
    for tag in [0x010e_u16, 0x927c, 0x02bc, 0x83bb].into_iter().cycle().take(4096) {
        file.extend(tag.to_le_bytes());
        file.extend([7, 0, 0, 0, 0x40, 0]);
        file.extend(u32::try_from(end).unwrap().to_le_bytes());
    }
    file.extend([0; 4]);
    file.resize(end + (4 << 20), b'x');
    assert!(survives(&file).is_err());
}

fn with(change: impl Fn(&mut Dir)) -> Vec<u8> {
    let mut dir = picture(10, 6);
    change(&mut dir);
    LITTLE.file(vec![dir])
}

fn set(dir: &mut Dir, tag: u16, value: Value) {
    dir.retain(|entry| entry.0 != tag);
    dir.push((tag, value));
}

#[test]
fn what_is_not_understood_is_refused() {
    let plain = with(|_| ());
    assert!(survives(&plain).is_ok());
    let refused = |change: fn(&mut Dir)| {
        let result = survives(&with(change));
        assert!(matches!(result, Err(Refusal::NotUnderstood(_) | Refusal::Left(_))), "{result:?}");
    };
    // The JPEG of 1992, a compression that nobody knows.
    refused(|dir| set(dir, 0x0103, short(6)));
    refused(|dir| set(dir, 0x0103, short(60000)));
    // Strips that lie over each other, over the directory, or outside.
    refused(|dir| set(dir, 0x0111, Value::Longs(vec![200, 210, 220])));
    refused(|dir| set(dir, 0x0111, Value::Longs(vec![8, 40, 80])));
    refused(|dir| set(dir, 0x0111, Value::Longs(vec![9000, 9100, 9200])));
    // More in a strip than the picture has, and more strips.
    refused(|dir| set(dir, 0x0100, short(9)));
    refused(|dir| set(dir, 0x0101, short(3)));
    // An entry twice, and one of another type.
    refused(|dir| dir.push((0x0100, short(9))));
    refused(|dir| set(dir, 0x0102, ascii("Emma")));
    // Text in a strip that is coded as JPEG.
    refused(|dir| {
        let strip = b"\xff\xd8\xff\xfe\0\x06Emma\xff\xd9".to_vec();
        set(dir, 0x0103, short(7));
        set(dir, 0x0116, short(6));
        set(dir, 0x0117, Value::Longs(vec![u32::try_from(strip.len()).unwrap()]));
        set(dir, 0x0111, Value::Places(vec![strip]));
    });
}

#[test]
fn a_dirty_file_is_never_called_clean() {
    let clean = survives(&with(|_| ())).unwrap();
    assert!(scan_bytes(&clean, Depth::Whole).gives_nothing_away());
    let mut behind = clean.clone();
    behind.extend(b"Emma");
    assert!(!scan_bytes(&behind, Depth::Whole).gives_nothing_away());
    for dirty in [
        with(|dir| dir.push((0x010e, ascii("Emma")))),
        with(|dir| dir.push((0xfe00, ascii("Emma")))),
        with(|dir| dir.push((0x829a, Value::Fractions(vec![(1, 60)])))),
        with(|dir| dir.push((0x8769, Value::Inside(vec![vec![(0x829a, Value::Fractions(vec![(1, 60)]))]])))),
        with(|dir| set(dir, 0x0100, short(9))),
    ] {
        let scan = scan_bytes(&dirty, Depth::Whole);
        assert_eq!(scan.format, Some(Format::Tiff));
        assert!(!scan.gives_nothing_away(), "{scan:?}");
    }
}
