//! Decoding in a process of its own: the same answers as in place, and what happens when that process dies.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use photos::pixels::Pixels;
use photos::pixels::cover::{Area, Edit, Shape, Spot};
use photos::{Decoders, Depth, Reason, Refusal, Scan, scan_file};
use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::path::{Path, PathBuf};

/// The example that serves; the lane builds it with everything else.
fn worker() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let worker = test.parent().unwrap().parent().unwrap().join("examples/apart");
    assert!(worker.exists(), "cargo build --workspace --all-targets builds {}", worker.display());
    worker
}

/// A worker begun by a shell that does something first; `$worker` is the real one.
fn shell(script: &str) -> Decoders {
    let script = format!("worker='{}'; {script}", worker().display());
    Decoders::apart("/bin/sh".into(), vec!["-c".into(), script.into()])
}

fn picture(name: &str) -> (PathBuf, Scan) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    let scan = scan_file(&path, Depth::Quick);
    (path, scan)
}

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).unwrap_or_default().lines().map(str::to_owned).collect()
}

const PICTURES: [&str; 3] = ["jpeg/progressive.jpg", "heif/gradient.heic", "film.mp4"];

#[test]
fn it_answers_as_in_place() {
    let (apart, here) = (Decoders::apart(worker(), Vec::new()), Decoders::here());
    for name in PICTURES {
        let (path, scan) = picture(name);
        assert_eq!(apart.thumbnail(&path, &scan, 64), here.thumbnail(&path, &scan, 64), "{name}");
        assert_eq!(apart.views(&path), here.views(&path), "{name}");
        assert_eq!(apart.faces(&path, &scan), here.faces(&path, &scan), "{name}");
    }
    let (path, scan) = picture(PICTURES[0]);
    assert!(apart.thumbnail(&path, &scan, 64).is_some_and(|jpeg| jpeg.starts_with(b"\xff\xd8")));
    assert!(apart.views(&path).is_some());
    assert_eq!(apart.thumbnail(Path::new("/nowhere"), &scan, 64), None);
}

#[test]
fn it_covers_and_says_where_the_copy_is() {
    let folder = tempfile::tempdir().unwrap();
    let (path, scan) = picture(PICTURES[0]);
    let edit = Edit { crop: None, spots: vec![Spot::black(Shape::Rectangle(Area { w: 0.5, ..Area::WHOLE }))] };
    let apart = Decoders::apart(worker(), Vec::new());
    let out = apart.cover(&path, &scan, &edit, folder.path(), "cöver.jpg").unwrap();
    assert_eq!(out, folder.path().join("cöver.jpg"));
    let copy: Pixels = photos::pixels::decode(&photos::FileBytes::open(&out).unwrap(), 1).unwrap();
    assert_eq!(copy.at(0, 0), [0; 3]);
    let refused = apart.cover(&path, &scan, &Edit::default(), folder.path(), "nothing.jpg");
    assert_eq!(refused, Err(Refusal::NotUnderstood(Reason::NotSupported)));
}

#[test]
fn a_file_that_kills_it_is_tried_once() {
    let folder = tempfile::tempdir().unwrap();
    let begun = folder.path().join("begun");
    let deadly = shell(&format!("echo begun >> '{}'; exit 3", begun.display()));
    let (path, scan) = picture(PICTURES[0]);
    for _ in 0..3 {
        assert_eq!(deadly.thumbnail(&path, &scan, 64), None);
    }
    assert_eq!(lines(&begun).len(), 1);
    assert_eq!(deadly.views(&path), None);
    assert_eq!(lines(&begun).len(), 2, "another task is another matter");
    let (other, scan) = picture(PICTURES[1]);
    assert_eq!(deadly.thumbnail(&other, &scan, 64), None);
    assert_eq!(lines(&begun).len(), 3, "so is another file");
}

#[test]
fn what_a_dead_one_has_begun_to_write_is_swept_away() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display();
    let deadly = shell(&format!("touch '{to}'/.schnappschutz-$$-half '{to}'/.schnappschutz-1-other; exit 3"));
    let (path, scan) = picture(PICTURES[0]);
    let edit = Edit { crop: Some(Area { w: 0.5, ..Area::WHOLE }), spots: Vec::new() };
    let refused = deadly.cover(&path, &scan, &edit, folder.path(), "cut.jpg");
    assert_eq!(refused, Err(Refusal::NotUnderstood(Reason::Stopped)));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, [".schnappschutz-1-other"], "what another process writes stays");
}

#[test]
fn one_that_dies_while_it_waits_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let numbers = folder.path().join("numbers");
    let decoders = shell(&format!("echo $$ >> '{}'; exec \"$worker\"", numbers.display()));
    let (path, scan) = picture(PICTURES[0]);
    for _ in 0..3 {
        assert!(decoders.thumbnail(&path, &scan, 64).is_some());
    }
    let begun = lines(&numbers);
    assert_eq!(begun.len(), 1, "one serves order after order");
    let limits = fs::read_to_string(format!("/proc/{}/limits", begun[0])).unwrap();
    for (limit, value) in [("Max data size", "1610612736"), ("Max core file size", "0")] {
        let line = limits.lines().find(|line| line.starts_with(limit)).unwrap();
        assert_eq!(line[limit.len()..].split_whitespace().next(), Some(value), "{line}");
    }
    kill_process(Pid::from_raw(begun[0].parse().unwrap()).unwrap(), Signal::KILL).unwrap();
    let stat = format!("/proc/{}/stat", begun[0]);
    while fs::read_to_string(&stat).is_ok_and(|stat| !stat.contains(") Z")) {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(decoders.thumbnail(&path, &scan, 64).is_some());
    assert_eq!(lines(&numbers).len(), 2);
    drop(decoders);
    assert!(!Path::new(&format!("/proc/{}", lines(&numbers)[1])).exists(), "none is left behind");
}

#[test]
fn without_a_process_it_is_done_in_place() {
    let (path, scan) = picture(PICTURES[0]);
    let decoders = Decoders::apart("/nowhere/program".into(), Vec::new());
    assert!(decoders.thumbnail(&path, &scan, 64).is_some());
}
