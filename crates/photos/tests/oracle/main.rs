//! Another reader's word: what ExifTool sees in random files, we see, and nothing else; and it sees nothing in what we
//! cleaned. About the canary files it is asked where these are, in `tests/formats`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[allow(dead_code)] // `tests/formats` asks otherwise
mod ask;
mod make;
mod set;

use ask::{Agreement, exiftool};
use make::vary;
use photos::pixels::{Pixels, decode};
use photos::{Depth, scan_bytes};
use set::Set;

/// How many random files of a format both readers are asked about.
const RANDOM: usize = 150;

#[test]
fn of_random_jpegs_exiftool_says_the_same() {
    agrees(&Set::random("jpeg", vary::a_jpeg(), RANDOM));
}

#[test]
fn of_random_pngs_exiftool_says_the_same() {
    agrees(&Set::random("png", vary::a_png(), RANDOM));
}

#[test]
fn of_random_tiffs_exiftool_says_the_same() {
    agrees(&Set::random("tiff", vary::a_tiff(), RANDOM));
}

/// Both ways before cleaning, and silence after it; the picture is the same.
fn agrees(set: &Set) {
    if !exiftool::is_here() {
        return;
    }
    let mut wrong = ask::before(set.folder(), Agreement::Same);
    let (cleaned, refused) = set.cleaned();
    wrong.extend(refused);
    wrong.extend(ask::after(cleaned.folder()));
    let hashes = exiftool::picture_hashes(set.folder());
    let hashes_after = exiftool::picture_hashes(cleaned.folder());
    for name in cleaned.names() {
        let same = hashes.get(&name) == hashes_after.get(&name) && shown(set, &name) == shown(&cleaned, &name);
        wrong.extend((!same).then(|| format!("{name}: cleaned, and another picture")));
    }
    set.report(&wrong);
}

/// The pixels as shown, turned and in their colours.
fn shown(set: &Set, name: &str) -> Pixels {
    let bytes = std::fs::read(set.folder().join(name)).unwrap();
    let scan = scan_bytes(&bytes, Depth::Whole);
    decode(&bytes.as_slice(), scan.orientation).unwrap_or_else(|error| panic!("{name}: {error}"))
}
