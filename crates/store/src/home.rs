//! The folder a household lives in.

use crate::{
    durable::{exists, sync_folder},
    error::{StoreError, io},
};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// The database; SQLite puts `-wal`, `-shm` or `-journal` beside it, and the four are one set.
pub(crate) const DATABASE: &str = "household.db";
/// The database while it is being created. Its presence says: creation has begun and not ended.
pub(crate) const DATABASE_NEW: &str = "household.db.new";
/// The wrapped data key.
pub(crate) const KEY: &str = "household.key";
/// The key file while it is being written.
pub(crate) const KEY_NEW: &str = "household.key.new";
/// The lock file; always empty.
pub(crate) const LOCK: &str = "household.lock";
/// SQLite's companions of the database.
pub(crate) const WAL: &str = "household.db-wal";
/// See [`WAL`].
pub(crate) const SHM: &str = "household.db-shm";
/// See [`WAL`]; only where a file system cannot do WAL.
pub(crate) const JOURNAL: &str = "household.db-journal";
/// What the name of a folder with a damaged household begins with.
pub(crate) const SET_ASIDE: &str = "set-aside-";

/// What makes up a household, in the order in which it is moved: the database leaves first, so that a move cut
/// short never leaves a database without its latest changes.
const HOUSEHOLD: [&str; 5] = [DATABASE, WAL, JOURNAL, SHM, KEY];

/// A folder that holds a household, or may hold one. Making this value touches nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// Takes the folder; it need not exist.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Whether a household, whole or damaged, lies here. A creation that was cut short does not count.
    #[must_use]
    pub fn has_household(&self) -> bool {
        let there = |name| exists(&self.file(name));
        there(DATABASE) || there(WAL) || there(JOURNAL) || (there(KEY) && !there(DATABASE_NEW))
    }

    /// Moves the household as it is into `set-aside-<stamp>` inside the home, so that a new one can be begun.
    /// The caller holds the lock and has dropped the household. Returns the new folder.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when that folder exists; [`StoreError::Io`] with `NotFound` when there is no
    /// household, with `InvalidInput` for a stamp that is not letters, digits and hyphens.
    pub fn set_aside(&self, stamp: &str) -> Result<PathBuf, StoreError> {
        const DOING: &str = "set aside";
        if stamp.is_empty() || !stamp.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return Err(StoreError::Io { doing: DOING, kind: ErrorKind::InvalidInput });
        }
        let parts: Vec<_> = HOUSEHOLD.into_iter().filter(|name| exists(&self.file(name))).collect();
        if parts.is_empty() {
            return Err(StoreError::Io { doing: DOING, kind: ErrorKind::NotFound });
        }
        let aside = self.folder.join(format!("{SET_ASIDE}{stamp}"));
        if exists(&aside) {
            return Err(StoreError::AlreadyThere);
        }
        private_folder().create(&aside).map_err(io(DOING))?;
        for name in parts {
            fs::rename(self.file(name), aside.join(name)).map_err(io(DOING))?;
        }
        sync_folder(&aside, DOING)?;
        sync_folder(&self.folder, DOING)?;
        Ok(aside)
    }

    /// One of our files.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// Makes folders that only their owner can enter (0700 where that exists).
pub(crate) fn private_folder() -> fs::DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}
