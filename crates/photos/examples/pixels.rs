//! Measures thumbnails and likeness on a folder of pictures: `pixels thumbs FOLDER OUT`, `pixels hashes FOLDER`,
//! `pixels groups FOLDER`.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use photos::pixels::{Undecodable, decode, decode_small, thumbnail::thumbnail};
use photos::{Depth, FileBytes, scan};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["thumbs", folder, out] => {
            each(folder, |number, path| thumb(path, &Path::new(out).join(format!("{number}.jpg"))))
        }
        ["whole", folder] => each(folder, |_, path| whole(path)),
        ["small", folder] => each(folder, |_, path| small(path)),
        _ => println!("pixels thumbs FOLDER OUT | whole FOLDER | small FOLDER"),
    }
}

/// Runs a job for each file, on two threads.
fn each(folder: &str, job: impl Fn(usize, &Path) -> Result<(u32, u32), Undecodable> + Sync) {
    let files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.into_path())
        .filter(|path| path.is_file())
        .collect();
    let (next, start) = (AtomicUsize::new(0), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let number = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(path) = files.get(number)
                {
                    let result = job(number, path);
                    if std::env::var_os("SAY").is_some() || result.is_err() {
                        println!("{} {result:?}", path.display());
                    }
                }
            });
        }
    });
    println!("{} files, {:.3} s", files.len(), start.elapsed().as_secs_f64());
}

fn thumb(path: &Path, out: &Path) -> Result<(u32, u32), Undecodable> {
    let file = FileBytes::open(path)?;
    let made = thumbnail(&file, &scan(&file, Depth::Quick), 320)?;
    std::fs::write(out, made.jpeg).unwrap();
    Ok((made.width, made.height))
}

fn whole(path: &Path) -> Result<(u32, u32), Undecodable> {
    let made = decode(&FileBytes::open(path)?, 1)?;
    Ok((made.width, made.height))
}

fn small(path: &Path) -> Result<(u32, u32), Undecodable> {
    let file = FileBytes::open(path)?;
    let made = decode_small(&file, &scan(&file, Depth::Quick), 64)?;
    Ok((made.width, made.height))
}
