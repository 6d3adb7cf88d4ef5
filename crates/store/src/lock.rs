//! One program start per household.

use crate::{
    Home,
    durable::private,
    error::{StoreError, io},
    home::{LOCK, private_folder},
};
use fs4::{FileExt, TryLockError};
use std::{fs::File, io::ErrorKind, path::Path};

/// How often the lock file may be wiped by another start while we open it.
const TRIES: usize = 3;

/// Holds the home for this program start; dropping it lets go.
#[derive(Debug)]
#[must_use = "the home is let go when this is dropped"]
pub struct HomeLock {
    _file: File,
}

impl Home {
    /// Makes the folder if needed and holds it. To be called before a household is created or opened.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another start holds it; [`StoreError::ReadOnly`] when the folder cannot be made
    /// or written.
    pub fn lock(&self) -> Result<HomeLock, StoreError> {
        make_folder(self.path())?;
        let path = self.file(LOCK);
        for _ in 0..TRIES {
            let file =
                private().read(true).write(true).create(true).truncate(false).open(&path).map_err(io("open lock"))?;
            match FileExt::try_lock(&file) {
                Ok(()) if is_at(&file, &path) => return Ok(HomeLock { _file: file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(StoreError::InUse),
                Err(TryLockError::Error(error)) => return Err(io("take lock")(error)),
            }
        }
        Err(StoreError::InUse)
    }
}

/// A path that leads through a file, or to a place where no folder can be made, is a place we cannot write.
fn make_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    private_folder().recursive(true).create(folder).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::AlreadyExists => StoreError::ReadOnly,
        _ => io("make folder")(error),
    })
}

/// Whether the file we hold is still the one under its name: a wipe may have removed it after we opened it.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same =
        |held: std::fs::Metadata, named: std::fs::Metadata| (held.dev(), held.ino()) == (named.dev(), named.ino());
    file.metadata().ok().zip(std::fs::metadata(path).ok()).is_some_and(|(held, named)| same(held, named))
}

/// Elsewhere an open file keeps its name.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_file_that_was_wiped_after_it_was_opened_does_not_count() {
        let temp = tempfile::tempdir().unwrap();
        let path = temp.path().join(LOCK);
        let held = File::create(&path).unwrap();
        assert!(is_at(&held, &path), "it is the one under its name");
        std::fs::remove_file(&path).unwrap();
        assert!(!is_at(&held, &path), "nothing is under its name");
        let _another = File::create(&path).unwrap();
        assert!(!is_at(&held, &path), "another is under its name");
    }
}
