//! Photos: reading, cleaning, showing and comparing a library, each beside the program others would use for it.
//!
//! Both see the same files in the same run, by turns, and the best turn of each counts. So a figure says "so many times
//! faster", never how fast this computer is. Ours works with two threads.

mod blocks;
mod clean;
mod corpus;
mod exif;
mod likeness;
mod peer;
mod picture;
mod quality;
mod scan;
mod thumbnails;

use crate::report::Figure;
use crate::{Unmeasured, folders};
pub use corpus::small;
pub use scan::{ONE, scan_one};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Threads of ours, and processes of a peer that has no threads for this.
const JOBS: usize = 2;

/// Every theme over one invented library.
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    let folder = folders::passing()?;
    let library = corpus::Library::make(&folder.path().join("library"))?;
    let mut figures = vec![library.figure()];
    figures.extend(scan::figures(&library, folder.path())?);
    figures.extend(clean::figures(&library, folder.path())?);
    figures.extend(thumbnails::figures(&library, folder.path())?);
    figures.extend(likeness::figures(&library, folder.path())?);
    Ok(figures)
}

/// Does a job for each file, [`JOBS`] at once. The first that fails is said.
fn each(files: &[PathBuf], job: impl Fn(usize, &Path) -> Result<(), Unmeasured> + Sync) -> Result<(), Unmeasured> {
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(None));
    let work = || {
        while let number = next.fetch_add(1, Ordering::Relaxed)
            && let Some(path) = files.get(number)
        {
            if let Err(why) = job(number, path) {
                failed.lock().map(|mut failed| *failed = Some(why.to_string())).unwrap_or_default();
            }
        }
    };
    thread::scope(|scope| (0..JOBS).for_each(|_| drop(scope.spawn(work))));
    match failed.into_inner() {
        Ok(None) => Ok(()),
        Ok(Some(why)) => Err(why.into()),
        Err(_) => Err("a job stopped".into()),
    }
}
