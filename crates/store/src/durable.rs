//! Files that are there for good: private, on the disk, never in place of another.

use crate::error::{StoreError, io};
use std::{
    fs::{self, File, OpenOptions},
    io::ErrorKind,
    path::Path,
};

/// Whether anything lies at the path, a link that leads nowhere included.
pub(crate) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether a file at the path has at least one byte.
pub(crate) fn has_bytes(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.len() > 0)
}

/// Options whose new files only their owner can read (0600 where that exists).
pub(crate) fn private() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a new private file.
///
/// # Errors
/// [`StoreError::AlreadyThere`] when something lies there; otherwise what the system says.
pub(crate) fn create_new(path: &Path, doing: &'static str) -> Result<File, StoreError> {
    private().write(true).create_new(true).open(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => StoreError::AlreadyThere,
        _ => io(doing)(error),
    })
}

/// Gives a finished file its name, and returns when both are on the disk.
///
/// The caller holds the home's lock, so nobody can take the name between the look and the rename.
///
/// # Errors
/// [`StoreError::AlreadyThere`] when the name is taken; otherwise what the system says.
pub(crate) fn publish(from: &Path, to: &Path, doing: &'static str) -> Result<(), StoreError> {
    if exists(to) {
        return Err(StoreError::AlreadyThere);
    }
    OpenOptions::new().write(true).open(from).and_then(|file| file.sync_all()).map_err(io(doing))?;
    fs::rename(from, to).map_err(io(doing))?;
    to.parent().map_or(Ok(()), |folder| sync_folder(folder, doing))
}

/// Removes a file; nothing there is fine.
pub(crate) fn remove_if_there(path: &Path, doing: &'static str) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(io(doing)(error)),
        _ => Ok(()),
    }
}

/// Returns when the names in a folder are on the disk. Only Unix can and need be told.
pub(crate) fn sync_folder(folder: &Path, doing: &'static str) -> Result<(), StoreError> {
    if cfg!(unix) { File::open(folder).and_then(|folder| folder.sync_all()).map_err(io(doing)) } else { Ok(()) }
}
