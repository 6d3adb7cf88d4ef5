//! What tells a file that was already read from one that has changed since.

use std::fs::Metadata;
use std::path::Path;
use std::time::SystemTime;

/// Size, time and number of a file. Two equal stamps at one path are taken for the same content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// Bytes.
    pub size: u64,
    /// When the content was last changed, as exactly as the disk keeps it; 1970 where it keeps none.
    pub modified: SystemTime,
    /// The numbers of the disk and of the file on it, where the system has them.
    pub id: Option<(u64, u64)>,
}

impl Stamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        Self { size: metadata.len(), modified, id: id(metadata) }
    }

    /// The stamp of the file that is at a path now; `None` when there is none.
    #[must_use]
    pub fn at(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().map(|metadata| Self::of(&metadata))
    }
}

#[cfg(unix)]
fn id(metadata: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> Option<(u64, u64)> {
    None
}
