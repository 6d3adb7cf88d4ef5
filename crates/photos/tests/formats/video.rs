//! MP4, QuickTime and 3GP.

use crate::canary::{Canary, Planted, holds};
use photos::{Depth, FindingKind as Kind, Format, Reason, Source, Verdict, clean, scan_bytes};
use std::fs;

#[test]
fn plain() {
    for (n, b) in [
        ("mp4", &include_bytes!("../fixtures/film.mp4")[..]),
        ("mov", include_bytes!("../fixtures/film.mov")),
        ("3gp", include_bytes!("../fixtures/film.3gp")),
        ("hevc", include_bytes!("../fixtures/film-hevc.mp4")),
    ] {
        let scan = scan_bytes(b, Depth::Whole);
        println!("{n} {scan:#?}");
        let folder = tempfile::tempdir().unwrap();
        let original = folder.path().join("original");
        fs::write(&original, b).unwrap();
        let c = clean(&original, std::path::Path::new("/tmp/fx"), &format!("c.{n}"));
        println!("{c:?}");
    }
}
