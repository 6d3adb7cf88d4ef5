//! A covered copy shows ink where it was drawn, the rest as before, and gives nothing away.

use crate::made;
use photos::pixels::cover::{Area, Edit, Shape, Spot, cover};
use photos::pixels::decode;
use photos::{Depth, Format, Scan, scan_bytes, scan_file};
use std::fs;

fn spot() -> Edit {
    let area = Area { x: 0.1, y: 0.1, w: 0.2, h: 0.25 };
    Edit { crop: None, spots: vec![Spot::black(Shape::Rectangle(area))] }
}

#[test]
fn a_covered_copy_of_every_format() {
    let picture = made::quarters(320, 240);
    let folder = tempfile::tempdir().unwrap();
    for (bytes, format, ending) in [
        (made::jpeg_with_exif(&picture, 1), Format::Jpeg, "jpg"),
        (made::png(&picture), Format::Png, "png"),
        (made::webp(&picture), Format::Jpeg, "jpg"),
        (made::gif(&picture), Format::Jpeg, "jpg"),
        (made::tiff(&picture), Format::Jpeg, "jpg"),
    ] {
        let scan = scan_bytes(&bytes, Depth::Whole);
        let made = cover(&bytes.as_slice(), &scan, &spot(), folder.path(), "photo.orig").unwrap();
        assert_eq!((made.format, made.width, made.height), (format, 320, 240));
        assert_eq!(made.out.extension().unwrap(), ending);
        assert!(scan_file(&made.out, Depth::Whole).gives_nothing_away());
        let copy = fs::read(&made.out).unwrap();
        assert!(!copy.windows(8).any(|eight| eight == b"CANARY07"));
        let shown = decode(&copy.as_slice(), 1).unwrap();
        for (x, y) in [(33, 25), (95, 83), (64, 60)] {
            assert!(shown.at(x, y).iter().all(|level| *level <= 2), "covered at {x}, {y}");
        }
        let [red, green, blue] = shown.at(140, 100);
        assert!(red > 180 && green < 40 && blue < 40, "as before beside it");
    }
    let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["photo-2.jpg", "photo-3.jpg", "photo-4.jpg", "photo.jpg", "photo.png"], "never the same name");
}

#[test]
fn spots_are_where_they_are_seen_however_the_picture_is_stored() {
    for orientation in 1..=8_u8 {
        let stored = if orientation > 4 { made::quarters(240, 320) } else { made::quarters(320, 240) };
        let bytes = made::jpeg_with_exif(&stored, orientation);
        let scan = scan_bytes(&bytes, Depth::Whole);
        assert_eq!(scan.orientation, u16::from(orientation));
        let folder = tempfile::tempdir().unwrap();
        let made = cover(&bytes.as_slice(), &scan, &spot(), folder.path(), "a.jpg").unwrap();
        assert_eq!((made.width, made.height), (320, 240), "{orientation}");
        let shown = decode(&fs::read(&made.out).unwrap().as_slice(), 1).unwrap();
        assert_eq!(shown.at(64, 60), [0; 3], "{orientation}");
        assert!(shown.at(300, 200).iter().any(|level| *level > 100), "{orientation}");
        assert_eq!(scan_file(&made.out, Depth::Whole).orientation, 1);
    }
}

#[test]
fn a_crop_with_a_spot() {
    let bytes = made::jpeg(&made::quarters(320, 240));
    let scan: Scan = scan_bytes(&bytes, Depth::Whole);
    let shape = Shape::Polygon(vec![(0.8, 0.1), (0.95, 0.1), (0.9, 0.4)]);
    let crop = Some(Area { x: 0.5, y: 0.0, w: 0.5, h: 0.5 });
    let edit = Edit { crop, spots: vec![Spot { shape, ink: [255, 255, 0] }] };
    let folder = tempfile::tempdir().unwrap();
    let made = cover(&bytes.as_slice(), &scan, &edit, folder.path(), "a.jpeg").unwrap();
    assert_eq!((made.width, made.height), (160, 120));
    let shown = decode(&fs::read(&made.out).unwrap().as_slice(), 1).unwrap();
    let [red, green, blue] = shown.at(122, 40);
    assert!(red >= 253 && green >= 253 && blue <= 2, "{red} {green} {blue}");
    let [red, green, blue] = shown.at(10, 110);
    assert!(red < 50 && green < 50 && blue > 170, "only the blue quarter is left: {red} {green} {blue}");
}
