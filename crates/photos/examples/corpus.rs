//! `corpus TO [FROM]...` writes the seeds of fuzzing into a folder, one folder a target: the files of other folders, random
//! files, what once was a trap, and the blocks of all of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

#[path = "../tests/hostile/files.rs"]
mod files;
#[allow(dead_code)] // `tests/oracle` asks more of it
#[path = "../tests/oracle/make/mod.rs"]
mod make;

use make::vary::{self, Varied};
use photos::Format;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::fs;
use std::path::{Path, PathBuf};

/// Random files of each format.
const RANDOM: usize = 12;
/// Larger seeds only slow everything down.
const LARGEST: usize = 32 * 1024;

/// How blocks begin, which target reads them, and how far before that mark they really begin.
const BLOCKS: &[(&[u8], &str, usize)] = &[
    (b"II*\0", "exif", 0),
    (b"MM\0*", "exif", 0),
    (b"<?xpacket begin", "xmp", 0),
    (b"<x:xmpmeta", "xmp", 0),
    (b"<x:xmpmeta", "sidecar", 0),
    (b"\x1c\x02", "iptc", 0),
    (b"8BIM", "photoshop", 0),
    (b"acsp", "icc", 36),
    (b"jumb", "c2pa", 4),
    (b"ftyp", "after-end", 4),
    (b"\xff\xd8\xff", "preview", 0),
];

fn main() {
    let mut folders = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = folders.next().expect("the folder to write to");
    let mut count = 0;
    for (name, bytes) in seeds().into_iter().chain(folders.flat_map(|folder| files_of(&folder))) {
        if bytes.len() > LARGEST {
            continue;
        }
        // What begins like no format may still make a reader stumble: everything is a seed for what it claims to be.
        let format = Format::of(&bytes.as_slice()).map_or("jpeg", Format::key);
        // Most raw files are TIFF on the outside.
        let raw = if format == "tiff" { "raw" } else { format };
        for target in [format, raw, "picture"] {
            count += write(&folder.join(target).join(&name), &bytes);
        }
        for (mark, target, before) in BLOCKS {
            let found = bytes.windows(mark.len()).skip(*before).position(|window| window == *mark);
            count += found.map_or(0, |at| write(&folder.join(target).join(&name), &bytes[at..]));
        }
    }
    println!("{count} seeds");
}

fn seeds() -> Vec<(String, Vec<u8>)> {
    let mut runner = TestRunner::deterministic();
    let mut seeds = files::all();
    seeds.extend(random(&mut runner, "jpeg", vary::a_jpeg()));
    seeds.extend(random(&mut runner, "png", vary::a_png()));
    seeds.extend(random(&mut runner, "tiff", vary::a_tiff()));
    seeds
}

fn random(runner: &mut TestRunner, name: &str, of: impl Strategy<Value = Varied>) -> Vec<(String, Vec<u8>)> {
    let one = |number| (format!("{name}-{number}"), of.new_tree(runner).unwrap().current().bytes);
    (0..RANDOM).map(one).collect()
}

/// Name and bytes of every file below a folder.
fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match path.file_name() {
            Some(_) if path.is_dir() => files.extend(files_of(&path)),
            Some(name) => files.push((name.to_string_lossy().into_owned(), fs::read(&path).unwrap())),
            None => {}
        }
    }
    files
}

fn write(path: &Path, bytes: &[u8]) -> usize {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    1
}
