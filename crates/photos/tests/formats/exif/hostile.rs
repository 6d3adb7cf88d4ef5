//! Blocks that lie about themselves.

use super::in_jpeg;
use crate::ifd::{BIG, Dir, LITTLE, Value, ascii, places, undefined};
use photos::{Depth, FindingKind as Kind, scan_bytes};
use std::time::{Duration, Instant};

fn block() -> Vec<u8> {
    let note =
        LITTLE.behind(b"Panasonic\0\0\0", vec![(0x0065, undefined("Title of it")), (0x004e, undefined([1; 40]))]);
    let exif: Dir = vec![
        (0x9003, ascii("2024:05:06 07:08:09")),
        (0x927c, undefined(note)),
        (0x9286, undefined("UNICODE\0E\0m\0")),
        (0x9214, Value::Shorts(vec![1, 2, 3, 4])),
    ];
    let first: Dir = vec![
        (0x010f, ascii("Panasonic")),
        (0x8769, Value::Inside(vec![exif])),
        (0x8825, Value::Inside(vec![places([52, 30, 0], [13, 30, 0])])),
    ];
    BIG.file(vec![first, vec![(0x0201, Value::Longs(vec![8])), (0x0202, Value::Longs(vec![20]))]])
}

#[test]
fn a_block_may_end_anywhere_and_any_byte_may_be_another() {
    let whole = block();
    for len in 0..whole.len() {
        let _ = scan_bytes(&in_jpeg(&whole[..len]), Depth::Whole);
    }
    let mut other = whole;
    for at in 0..other.len() {
        for wrong in [0, 0xff, other[at] ^ 1] {
            let right = std::mem::replace(&mut other[at], wrong);
            let _ = scan_bytes(&in_jpeg(&other), Depth::Whole);
            other[at] = right;
        }
    }
}

#[test]
fn blocks_inside_blocks_have_an_end() {
    // Photoshop's resources in Exif in Photoshop's resources, and so on.
    let mut inner = BIG.file(vec![vec![(0x0110, ascii("Camera"))]]);
    while inner.len() < 60_000 {
        let len = u32::try_from(inner.len()).unwrap().to_be_bytes();
        let padding = vec![0; inner.len() % 2];
        let resource = [&b"8BIM\x04\x22\0\0"[..], &len, &inner, &padding].concat();
        inner = BIG.file(vec![vec![(0x8649, Value::Bytes(1, resource))]]);
    }
    let start = Instant::now();
    let scan = scan_bytes(&in_jpeg(&inner), Depth::Whole);
    assert!(start.elapsed() < Duration::from_secs(5));
    assert!(!scan.unknown.is_empty() && !scan.gives_nothing_away());
}

#[test]
fn what_cannot_be_read_leaves_questions_open() {
    // A text that lies outside; a directory of places that lies outside.
    let file = |tag: u16, kind: u16| {
        let mut block = b"MM\0*\0\0\0\x08\0\x01".to_vec();
        block.extend(tag.to_be_bytes());
        block.extend(kind.to_be_bytes());
        block.extend(if kind == 4 { [0, 0, 0, 1] } else { [0, 0, 0, 99] });
        block.extend([0xff, 0, 0, 0, 0, 0, 0, 0]);
        scan_bytes(&in_jpeg(&block), Depth::Whole)
    };
    assert!(file(0x013b, 2).unknown.contains(&Kind::Author));
    assert!(file(0x8825, 4).unknown.contains(&Kind::Location));
}

#[test]
fn two_blocks_that_disagree_are_both_read() {
    let one = BIG.file(vec![vec![(0x013b, ascii("Emmas Mama"))]]);
    let other = LITTLE.file(vec![vec![(0x013b, ascii("Emmas Papa"))]]);
    let mut file = in_jpeg(&one);
    let second = in_jpeg(&other);
    let len = other.len() + 10;
    file.splice(20..20, second[20..20 + len].iter().copied());
    let scan = scan_bytes(&file, Depth::Whole);
    let authors: Vec<_> = scan.findings.iter().map(photos::Finding::text).collect();
    assert!(authors.contains(&"Emmas Mama") && authors.contains(&"Emmas Papa"), "{authors:?}");
}
