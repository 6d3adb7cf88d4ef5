//! Cleaning with the proof, beside ExifTool that takes out all but colours and orientation, and proves nothing.

use super::corpus::Library;
use super::{JOBS, peer};
use crate::Unmeasured;
use crate::report::Figure;
use crate::samples::Samples;
use photos::{Entry, Flow, Naming, clean_all, walk};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many times faster than ExifTool cleaning has to be.
const BAR: f64 = 6.0;
/// Where Linux keeps files in memory only.
const MEMORY: &str = "/dev/shm";
/// Photos and screenshots that are cleaned.
const PHOTOS: usize = 90;
const SCREENSHOTS: usize = 20;

/// Cleaning a part of the library.
pub fn figures(library: &Library, folder: &Path) -> Result<Vec<Figure>, Unmeasured> {
    let photos = library.photos.iter().take(PHOTOS);
    let files: Vec<PathBuf> = photos.chain(library.screenshots.iter().take(SCREENSHOTS)).cloned().collect();
    let Some(version) = peer::version("exiftool", "-ver") else {
        return Ok(vec![peer::absent("cleaning with proof, faster", "exiftool")]);
    };
    let entries: Vec<Entry> = walk(&files).collect();
    let times = compared(&files, &entries, &folder.join("cleaned"))?;
    let mut figures = vec![peer::faster("cleaning with proof, faster", files.len(), &times, &version).at_least(BAR)];
    if let Ok(memory) = tempfile::Builder::new().prefix("bench-").tempdir_in(MEMORY) {
        let times = compared(&files, &entries, &memory.path().join("cleaned"))?;
        figures.push(peer::faster("the same into memory, faster", files.len(), &times, &version));
    }
    Ok(figures)
}

/// Both by turns into a folder. Ours waits for the disk after each copy, as it proves what lies there; ExifTool does not.
fn compared(files: &[PathBuf], entries: &[Entry], to: &Path) -> Result<(Samples, Samples), Unmeasured> {
    let said = tempfile::tempfile()?;
    let ours = || {
        emptied(to)?;
        peer::timed(|| clean(entries, to))
    };
    let theirs = || {
        emptied(to)?;
        let took = peer::run(vec![exiftool(files, to)], &said)?;
        let made = fs::read_dir(to)?.count();
        if made == files.len() {
            Ok(took)
        } else {
            Err(format!("exiftool made {made} of {} files", files.len()).into())
        }
    };
    let times = peer::by_turns(ours, theirs)?;
    emptied(to)?;
    Ok(times)
}

fn exiftool(files: &[PathBuf], to: &Path) -> Command {
    let mut command = Command::new("exiftool");
    command.args(["-config", "", "-q", "-q", "-all=", "-tagsfromfile", "@", "-icc_profile", "-orientation", "-o"]);
    // With a separator at its end it is a folder, not a file.
    command.arg(to.join("")).args(files);
    command
}

fn clean(entries: &[Entry], to: &Path) -> Result<(), Unmeasured> {
    let refused = AtomicUsize::new(0);
    clean_all(
        entries,
        JOBS,
        to,
        &Naming::Original,
        |_, _| true,
        |row| {
            refused.fetch_add(usize::from(row.result.is_err()), Ordering::Relaxed);
            Flow::Go
        },
    );
    match refused.into_inner() {
        0 => Ok(()),
        refused => Err(format!("{refused} of {} files were not cleaned", entries.len()).into()),
    }
}

/// An empty folder; what was in it is gone before the clock runs.
fn emptied(folder: &Path) -> Result<(), Unmeasured> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}
