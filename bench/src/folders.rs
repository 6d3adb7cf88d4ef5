//! Where the things that are measured lie.

use crate::Unmeasured;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The program as it was built along with the bench.
pub fn program() -> Result<PathBuf, Unmeasured> {
    built("schnappschutz")
}

/// The empty window of the same web view.
pub fn empty_window() -> Result<PathBuf, Unmeasured> {
    built("examples/empty_window")
}

/// A folder for households that vanishes with the value. It lies beside the bench, not among the system's temporary
/// files: those may be in memory, and a write to the disk is part of what is measured.
pub fn passing() -> Result<TempDir, Unmeasured> {
    Ok(tempfile::Builder::new().prefix("bench-").tempdir_in(beside()?)?)
}

fn built(name: &str) -> Result<PathBuf, Unmeasured> {
    let path = beside()?.join(name).with_extension(std::env::consts::EXE_EXTENSION);
    if path.is_file() { Ok(path) } else { Err(format!("{name} was not built along; ./dev bench does it").into()) }
}

fn beside() -> Result<PathBuf, Unmeasured> {
    let bench = std::env::current_exe()?;
    Ok(bench.parent().map(Path::to_owned).ok_or("this program lies in no folder")?)
}
