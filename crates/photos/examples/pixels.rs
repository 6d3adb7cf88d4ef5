//! Measures pictures of a folder on two threads: `pixels thumbs FOLDER OUT`, `whole FOLDER`, `hashes FOLDER`, and
//! `groups COUNT` of invented patterns.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use photos::pixels::likeness::{Views, groups, views_of};
use photos::pixels::{Undecodable, decode, thumbnail::thumbnail};
use photos::{Depth, FileBytes, scan};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["thumbs", folder, out] => {
            each(folder, |number, path| thumb(path, &Path::new(out).join(format!("{number}.jpg"))))
        }
        ["whole", folder] => each(folder, |_, path| decode(&FileBytes::open(path)?, 1).map(drop)),
        ["hashes", folder] => hashes(folder),
        ["groups", count] => invented(count.parse().unwrap()),
        _ => println!("pixels thumbs FOLDER OUT | whole FOLDER | hashes FOLDER | groups COUNT"),
    }
}

/// Runs a job for each file.
fn each(folder: &str, job: impl Fn(usize, &Path) -> Result<(), Undecodable> + Sync) {
    let files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.is_file())
        .collect();
    let (next, start) = (AtomicUsize::new(0), Instant::now());
    let work = || {
        while let number = next.fetch_add(1, Ordering::Relaxed)
            && let Some(path) = files.get(number)
        {
            if let Err(error) = job(number, path) {
                println!("{}: {error}", path.display());
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    println!("{} files, {:.3} s", files.len(), start.elapsed().as_secs_f64());
}

fn thumb(path: &Path, out: &Path) -> Result<(), Undecodable> {
    let file = FileBytes::open(path)?;
    let made = thumbnail(&file, &scan(&file, Depth::Quick), 320)?;
    std::fs::write(out, made.jpeg).unwrap();
    Ok(())
}

fn hashes(folder: &str) {
    let all: Mutex<Vec<(PathBuf, Views)>> = Mutex::default();
    each(folder, |_, path| {
        let file = FileBytes::open(path)?;
        let views = views_of(&file, &scan(&file, Depth::Quick))?;
        all.lock().unwrap().push((path.to_owned(), views));
        Ok(())
    });
    let mut all = all.into_inner().unwrap();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let views: Vec<Views> = all.iter().map(|(_, views)| *views).collect();
    for group in groups(&views) {
        println!("{:?}", group.iter().filter_map(|one| all[*one].0.file_name()).collect::<Vec<_>>());
    }
}

/// Patterns of chance, each third one near to the one before.
fn invented(count: usize) {
    let mut state = 1_u64;
    let mut roll = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    };
    let mut all: Vec<[u8; photos::pixels::likeness::BYTES]> = Vec::new();
    for number in 0..count {
        let mut bytes = std::array::from_fn(|_| roll());
        if number % 3 == 2
            && let Some(before) = all.last()
        {
            bytes = *before;
            (3..bytes.len()).step_by(7).for_each(|place| bytes[place] ^= 1);
        }
        bytes[..3].copy_from_slice(&[1, 0xff, 0xff]);
        all.push(bytes);
    }
    let views: Vec<Views> = all.iter().filter_map(|bytes| Views::from_bytes(bytes)).collect();
    let start = Instant::now();
    let groups = groups(&views);
    println!("{count} pictures, {} groups, {:.3} s", groups.len(), start.elapsed().as_secs_f64());
}
