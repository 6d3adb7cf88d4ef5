//! Another reader's word: what ExifTool sees in a file, we see, and nothing else; and it sees nothing in what we cleaned.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../formats/all.rs"]
mod all;
mod allowed;
#[path = "../formats/canary.rs"]
mod canary;
mod exiftool;
mod facts;
#[path = "../formats/ifd.rs"]
mod ifd;
#[path = "../formats/jpeg/mod.rs"]
mod jpeg;
mod make;
#[path = "../formats/png.rs"]
mod png;
mod said;
mod set;
#[path = "../formats/tiff.rs"]
mod tiff;

use facts::Facts;
use make::vary;
use photos::pixels::{Pixels, decode};
use photos::{Depth, scan_bytes, scan_file};
use proptest::prelude::*;
use set::Set;

/// How many random files of a format both readers are asked about.
const RANDOM: usize = 150;

#[test]
fn of_every_canary_exiftool_says_the_same() {
    let canaries = all::canaries().into_iter().map(|(name, canary)| (name.to_owned(), canary.bytes));
    agrees(&Set::of(canaries.chain(all::fixtures())));
}

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

/// Both ways before cleaning, and silence after it.
fn agrees(set: &Set) {
    if !exiftool::is_here() {
        return;
    }
    let mut wrong = Vec::new();
    for (name, tags) in exiftool::read(set.folder()) {
        let ours = Facts::ours(&scan_file(&set.folder().join(&name), Depth::Whole).findings);
        let oracle = said::facts(&tags);
        wrong.extend(ours.misses(&oracle).into_iter().map(|fact| format!("{name}: we miss {fact}")));
        wrong.extend(ours.invents(&oracle).into_iter().map(|fact| format!("{name}: only we see {fact}")));
    }
    let (cleaned, refused) = set.cleaned();
    wrong.extend(refused);
    let hashes = exiftool::picture_hashes(set.folder());
    let hashes_after = exiftool::picture_hashes(cleaned.folder());
    for (name, tags) in exiftool::everything(cleaned.folder()) {
        wrong.extend(allowed::beyond(&tags).into_iter().map(|tag| format!("{name}: cleaned, yet {tag}")));
        let same = hashes.get(&name) == hashes_after.get(&name) && shown(set, &name) == shown(&cleaned, &name);
        wrong.extend((!same).then(|| format!("{name}: cleaned, and another picture")));
    }
    set.report(&wrong);
}

/// The pixels as shown, turned and in their colours; `None` where we cannot decode them.
fn shown(set: &Set, name: &str) -> Option<Pixels> {
    let bytes = std::fs::read(set.folder().join(name)).unwrap();
    let scan = scan_bytes(&bytes, Depth::Whole);
    decode(&bytes.as_slice(), scan.orientation).ok()
}
