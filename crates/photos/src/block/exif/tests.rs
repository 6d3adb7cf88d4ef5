#![allow(clippy::unwrap_used)]
use super::*;
#[test]
#[ignore]
fn dump() {
    for f in std::fs::read_dir(std::env::var("DUMP").unwrap()).unwrap() {
        let p = f.unwrap().path();
        let b = std::fs::read(&p).unwrap();
        let mut r = Report::default();
        let e = read(&&b[..], Source::Exif, &mut r);
        println!(
            "== {} {} {:?} orient {:?} faults {:?} unknown {:?}",
            p.file_name().unwrap().to_string_lossy(),
            b.len(),
            e,
            r.orientation,
            r.faults,
            r.unknown.len()
        );
        for f in &r.findings {
            println!("   {:?} {:?} {:?}", f.kind, f.source, f.detail);
        }
    }
}
