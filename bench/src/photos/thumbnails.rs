//! Thumbnails of phone photos, beside vipsthumbnail in two processes.

use super::corpus::Library;
use super::{JOBS, each, peer};
use crate::Unmeasured;
use crate::report::Figure;
use photos::pixels::thumbnail::thumbnail;
use photos::{Depth, FileBytes, scan};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many times faster than vipsthumbnail it has to be.
const BAR: f64 = 2.5;
/// Photos that are made small.
const PHOTOS: usize = 100;
/// The longer side of a thumbnail, in pixels.
const SIDE: u32 = 320;

/// Thumbnails of a part of the library.
pub fn figures(library: &Library, folder: &Path) -> Result<Vec<Figure>, Unmeasured> {
    let name = "thumbnails, faster";
    let Some(version) = peer::version("vipsthumbnail", "--vips-version") else {
        return Ok(vec![peer::absent(name, "vipsthumbnail")]);
    };
    let files = library.photos.get(..PHOTOS).ok_or("there are too few photos")?;
    let to = folder.join("thumbnails");
    fs::create_dir_all(&to)?;
    let said = File::create(folder.join("said.txt"))?;
    let ours = || peer::timed(|| each(files, |number, path| small(path, &to.join(format!("{number}.jpg")))));
    let halves = || files.chunks(files.len().div_ceil(JOBS)).map(|half| vipsthumbnail(half, &to)).collect();
    let times = peer::by_turns(ours, || peer::run(halves(), &said))?;
    let (made, wanted) = (fs::read_dir(&to)?.count(), 2 * files.len());
    if made != wanted {
        return Err(format!("{made} of {wanted} thumbnails were made").into());
    }
    Ok(vec![peer::faster(name, files.len(), &times, &version).at_least(BAR)])
}

fn small(path: &Path, to: &Path) -> Result<(), Unmeasured> {
    let file = FileBytes::open(path)?;
    Ok(fs::write(to, thumbnail(&file, &scan(&file, Depth::Quick), SIDE)?.jpeg)?)
}

/// One process for one processor: its threads would only get into the way of the other's.
fn vipsthumbnail(files: &[PathBuf], to: &Path) -> Command {
    let mut command = Command::new("vipsthumbnail");
    command.env("VIPS_CONCURRENCY", "1");
    command.arg("--size").arg(SIDE.to_string()).arg("-o").arg(to.join("%s.jpg")).args(files);
    command
}
