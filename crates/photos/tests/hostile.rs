//! Files that lie about themselves: whatever they say, reading, cleaning and showing them come to an end without a panic,
//! and what is called clean is.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "hostile/files.rs"]
mod files;
#[allow(dead_code)] // `tests/oracle` asks more of it
#[path = "oracle/make/mod.rs"]
mod make;
#[path = "hostile/mutate.rs"]
mod mutate;

use make::vary;
use mutate::{Dice, mutate};
use photos::pixels::thumbnail::thumbnail;
use photos::{Depth, Refusal, clean, scan_bytes};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// For one file, in a build without optimisation on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many changed files are tried, where `MUTATIONS` does not say it.
const MUTATIONS: u64 = 400;

#[test]
fn what_was_once_a_trap_is_one_no_longer() {
    let files = files::all();
    assert!(!files.is_empty(), "they were found");
    for (name, bytes) in files {
        in_time(&name, &bytes);
    }
}

/// A little of what `./dev fuzz` does, wherever tests run. With `MUTATIONS` in the environment more of it, with `SEEDS`
/// about the files of that folder.
#[test]
fn changed_files_are_borne() {
    let number = |name| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let (first, count) = (number("FIRST").unwrap_or(0), number("MUTATIONS").unwrap_or(MUTATIONS));
    let seeds = seeds();
    for seed in first..first + count {
        let mut dice = Dice::new(seed);
        let mut bytes = seeds[dice.below(seeds.len())].clone();
        mutate(&mut bytes, &seeds[dice.below(seeds.len())], &mut dice);
        if std::env::var_os("SAVE").is_some() {
            fs::write(format!("{seed}.bin"), &bytes).unwrap();
        }
        in_time(&format!("FIRST={seed} MUTATIONS=1"), &bytes);
    }
}

fn seeds() -> Vec<Vec<u8>> {
    if let Some(folder) = std::env::var_os("SEEDS") {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        return paths.iter().map(|path| fs::read(path).unwrap()).collect();
    }
    let mut runner = TestRunner::deterministic();
    let mut seeds: Vec<_> = files::all().into_iter().map(|(_, bytes)| bytes).collect();
    for _ in 0..12 {
        seeds.push(vary::a_jpeg().new_tree(&mut runner).unwrap().current().bytes);
        seeds.push(vary::a_png().new_tree(&mut runner).unwrap().current().bytes);
        seeds.push(vary::a_tiff().new_tree(&mut runner).unwrap().current().bytes);
    }
    seeds
}

fn in_time(name: &str, bytes: &[u8]) {
    let start = Instant::now();
    if let Err(panic) = std::panic::catch_unwind(|| survives(bytes)) {
        eprintln!("it was {name}");
        std::panic::resume_unwind(panic);
    }
    assert!(start.elapsed() < PATIENCE, "{name}");
}

fn survives(bytes: &[u8]) {
    let _ = scan_bytes(bytes, Depth::Quick);
    let scan = scan_bytes(bytes, Depth::Whole);
    let _ = thumbnail(&bytes, &scan, 320);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("original"), bytes).unwrap();
    match clean(&folder.path().join("original"), folder.path(), "clean") {
        Ok(cleaned) => is_clean(&cleaned.out, bytes.len(), folder.path()),
        Err(refusal @ (Refusal::Left(_) | Refusal::Changed)) if std::env::var_os("STRICT").is_some() => {
            panic!("written, but not clean: {refusal:?}")
        }
        Err(_) => {}
    }
}

fn is_clean(copy: &Path, before: usize, folder: &Path) {
    let bytes = fs::read(copy).unwrap();
    assert!(scan_bytes(&bytes, Depth::Whole).gives_nothing_away());
    assert!(bytes.len() <= before, "grew from {before} to {}", bytes.len());
    let again = clean(copy, folder, "again").expect("what is clean can be cleaned");
    assert_eq!(fs::read(again.out).unwrap(), bytes, "cleaning twice is cleaning once");
}
