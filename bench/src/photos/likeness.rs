//! Likeness of a library, beside czkawka: every picture decoded, one pattern of 16 × 16 differences, compared.
//!
//! Where czkawka is not installed, its way is gone here: with its own decoder for JPEG (zune-jpeg, which is also ours for
//! whole pictures), on as many threads.

use super::corpus::Library;
use super::{JOBS, each, peer, quality};
use crate::Unmeasured;
use crate::report::{Figure, Unit};
use photos::pixels::decode;
use photos::pixels::likeness::{Views, groups, views_of};
use photos::{Depth, FileBytes, scan};
use std::fs::{self, File};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// How many times faster than czkawka it has to be.
const BAR: f64 = 5.0;
/// Photos that are compared.
const PHOTOS: usize = 100;
/// The side of a pattern.
const SIDE: usize = 16;
/// Bits of a pattern that may differ.
const NEAR: usize = 20;

/// Speed on a part of the library; copies found, and false ones, among other pictures.
pub fn figures(library: &Library, folder: &Path) -> Result<Vec<Figure>, Unmeasured> {
    let name = "likeness of a library, faster";
    let files = library.photos.get(..PHOTOS).ok_or("there are too few photos")?;
    let ours = || peer::timed(|| grouped(files));
    let (times, version) = match peer::version("czkawka_cli", "--version") {
        Some(version) => {
            let (set, said) = (linked(files, &folder.join("alike"))?, File::create(folder.join("said.txt"))?);
            (peer::by_turns(ours, || peer::run(vec![czkawka(&set)], &said))?, version)
        }
        None => {
            (peer::by_turns(ours, || peer::timed(|| as_czkawka_does(files)))?, "czkawka's way, done here".to_owned())
        }
    };
    let found = quality::measured()?;
    let recall = |(kind, share): (&str, f64)| {
        Figure::new(format!("copies found, {kind}"), share, Unit::Percent)
            .note(format!("of {} pictures", found.pictures))
    };
    let mut figures = vec![peer::faster(name, files.len(), &times, &version).at_least(BAR)];
    figures.extend(found.shares.iter().copied().map(recall));
    figures.push(Figure::new("pairs found that are none", found.wrong, Unit::Percent).note(found.note));
    Ok(figures)
}

/// Ours: the views of each, and the groups.
fn grouped(files: &[PathBuf]) -> Result<(), Unmeasured> {
    let all: Mutex<Vec<Views>> = Mutex::default();
    each(files, |_, path| {
        let file = FileBytes::open(path)?;
        let views = views_of(&file, &scan(&file, Depth::Quick))?;
        all.lock().map_err(|_| "a job stopped")?.push(views);
        Ok(())
    })?;
    black_box(groups(&all.into_inner().map_err(|_| "a job stopped")?));
    Ok(())
}

/// Theirs: decoded whole, turned, made grey, made small by leaving out, whether each pixel is lighter than the one before,
/// each with each.
fn as_czkawka_does(files: &[PathBuf]) -> Result<(), Unmeasured> {
    let all: Mutex<Vec<Vec<bool>>> = Mutex::default();
    each(files, |_, path| {
        let file = FileBytes::open(path)?;
        let pixels = decode(&file, scan(&file, Depth::Quick).orientation)?;
        let (width, height) = (pixels.width as usize, pixels.height as usize);
        let grey: Vec<u8> = pixels.rgb.as_chunks::<3>().0.iter().map(grey).collect();
        let light = |x: usize, y: usize| grey.get(y * height / SIDE * width + x * width / (SIDE + 1));
        let places = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y)));
        let pattern = places.map(|(x, y)| light(x, y) < light(x + 1, y)).collect();
        all.lock().map_err(|_| "a job stopped")?.push(pattern);
        Ok(())
    })?;
    let all = all.into_inner().map_err(|_| "a job stopped")?;
    let apart = |one: &[bool], other: &[bool]| one.iter().zip(other).filter(|(one, other)| one != other).count();
    let near = |one: &Vec<bool>| all.iter().filter(|other| apart(one, other) < NEAR).count();
    black_box(all.iter().map(near).sum::<usize>());
    Ok(())
}

/// How light a pixel is, as the `image` crate weighs it.
fn grey([red, green, blue]: &[u8; 3]) -> u8 {
    ((u32::from(*red) * 2126 + u32::from(*green) * 7152 + u32::from(*blue) * 722) / 10_000) as u8
}

fn czkawka(folder: &Path) -> Command {
    let mut command = Command::new("czkawka_cli");
    command.args(["image", "--disable-cache", "--thread-number", &JOBS.to_string(), "--directories"]).arg(folder);
    command
}

/// The same files in a folder of their own.
fn linked(files: &[PathBuf], folder: &Path) -> Result<PathBuf, Unmeasured> {
    fs::create_dir_all(folder)?;
    for file in files {
        fs::hard_link(file, folder.join(file.file_name().ok_or("a photo has no name")?))?;
    }
    Ok(folder.to_owned())
}
