//! Thumbnails are small, upright, and carry nothing.

use crate::made;
use photos::pixels::{decode, thumbnail::thumbnail};
use photos::{Depth, Scan, scan_bytes};

#[test]
fn thumbnails_are_bounded_and_give_nothing_away() {
    let bytes = made::jpeg_with_exif(&made::quarters(1000, 700), 1);
    let scan = scan_bytes(&bytes, Depth::Quick);
    assert!(!scan.findings.is_empty(), "the original tells something");
    for (side, width, height) in [(0, 1, 1), (1, 1, 1), (100, 100, 70), (320, 320, 224), (5000, 1000, 700)] {
        let made = thumbnail(&bytes.as_slice(), &scan, side).unwrap();
        assert_eq!((made.width, made.height), (width, height));
        let after = scan_bytes(&made.jpeg, Depth::Whole);
        assert!(after.gives_nothing_away(), "{after:?}");
        let shown = decode(&made.jpeg.as_slice(), 1).unwrap();
        assert_eq!((shown.width, shown.height), (width, height));
    }
}

#[test]
fn thumbnails_stand_upright() {
    let bytes = made::jpeg(&made::quarters(640, 480));
    let plain = scan_bytes(&bytes, Depth::Quick);
    // Where the red quarter of the stored picture is to be seen, by orientation.
    for (orientation, right, below) in [
        (1, false, false),
        (2, true, false),
        (3, true, true),
        (4, false, true),
        (5, false, false),
        (6, true, false),
        (7, true, true),
        (8, false, true),
    ] {
        let made = thumbnail(&bytes.as_slice(), &Scan { orientation, ..plain.clone() }, 64).unwrap();
        assert_eq!((made.width, made.height), if orientation > 4 { (48, 64) } else { (64, 48) });
        let shown = decode(&made.jpeg.as_slice(), 1).unwrap();
        let at = |there, len| if there { len * 3 / 4 } else { len / 4 };
        let [red, green, blue] = shown.at(at(right, made.width), at(below, made.height));
        assert!(red > 150 && green < 70 && blue < 70, "{orientation}: {red} {green} {blue}");
    }
}
