//! From what a parent chose to a list of files: folders are walked, links inside them are not followed, and what cannot
//! be listed is a row with a reason.

use crate::clean::UNFINISHED;
use crate::{Fault, Reason, Stamp, limits};
use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file that was listed, or a place where listing failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it is; its name may be anything but Unicode.
    pub path: PathBuf,
    /// Bytes.
    pub size: u64,
    /// When it was last changed; 1970 where that is not known.
    pub modified: SystemTime,
    /// The numbers of the disk and of the file on it, where the system has them.
    pub id: Option<(u64, u64)>,
    /// What becomes of it.
    pub kind: Kind,
}

/// What becomes of a listed file. Only the name and the system's own marks decide here, never the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// May be a picture or a video.
    Candidate,
    /// Belongs to a picture and lies beside it.
    Sidecar,
    /// A system or a viewer keeps it for itself.
    Junk,
    /// Is not read, and why.
    Refused(Reason),
}

impl Entry {
    /// What tells this version of the file from a later one.
    #[must_use]
    pub const fn stamp(&self) -> Stamp {
        Stamp { size: self.size, modified: self.modified, id: self.id }
    }

    fn listed(path: PathBuf, metadata: &Metadata) -> Self {
        let Stamp { size, modified, id } = Stamp::of(metadata);
        let kind = if online_only(metadata) { Kind::Refused(Reason::OnlineOnly) } else { kind(&path) };
        Self { path, size, modified, id, kind }
    }

    fn refused(path: PathBuf, reason: Reason) -> Self {
        Self { path, size: 0, modified: SystemTime::UNIX_EPOCH, id: None, kind: Kind::Refused(reason) }
    }
}

/// Lists files and the files of folders. A link among `paths` is followed, as whoever chose it meant what it leads to.
/// What lies inside another of the paths is listed once.
#[must_use]
pub fn walk(paths: &[PathBuf]) -> Walk {
    Walk { roots: without_nested(paths).into_iter(), folder: None, left: limits::ENTRIES }
}

/// The files of the chosen paths, one after the other: folder by folder, sorted by name.
pub struct Walk {
    roots: std::vec::IntoIter<PathBuf>,
    folder: Option<walkdir::IntoIter>,
    left: usize,
}

impl Iterator for Walk {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            let found = match self.folder.as_mut().map(Iterator::next) {
                Some(Some(inside)) => of_folder(inside),
                Some(None) => {
                    self.folder = None;
                    None
                }
                None => {
                    let root = self.roots.next()?;
                    self.enter(root)
                }
            };
            if let Some(entry) = found {
                return Some(self.counted(entry));
            }
        }
    }
}

impl Walk {
    /// A chosen path: a file is an entry, a folder is walked next.
    fn enter(&mut self, root: PathBuf) -> Option<Entry> {
        let metadata = match fs::metadata(&root) {
            Ok(metadata) => metadata,
            Err(error) => {
                let link = fs::symlink_metadata(&root).is_ok_and(|itself| itself.is_symlink());
                return Some(Entry::refused(root, if link { Reason::Link } else { reason(error.kind()) }));
            }
        };
        if metadata.is_dir() {
            let walked = walkdir::WalkDir::new(root).follow_links(false).follow_root_links(true).min_depth(1);
            self.folder = Some(walked.sort_by_file_name().into_iter());
            None
        } else if metadata.is_file() {
            Some(Entry::listed(root, &metadata))
        } else {
            Some(Entry::refused(root, Reason::NotAFile))
        }
    }

    /// The last entry that may be listed says that there are more.
    fn counted(&mut self, entry: Entry) -> Entry {
        self.left = self.left.saturating_sub(1);
        if self.left > 0 {
            return entry;
        }
        self.folder = None;
        self.roots = Vec::new().into_iter();
        Entry::refused(entry.path, Reason::TooComplex)
    }
}

fn of_folder(inside: walkdir::Result<walkdir::DirEntry>) -> Option<Entry> {
    let inside = match inside {
        Ok(inside) => inside,
        Err(error) => {
            let path = error.path().unwrap_or(Path::new("")).to_owned();
            return Some(Entry::refused(path, error.io_error().map_or(Reason::Link, |error| reason(error.kind()))));
        }
    };
    let kind = inside.file_type();
    if kind.is_dir() {
        return None;
    }
    if kind.is_symlink() {
        return Some(Entry::refused(inside.into_path(), Reason::Link));
    }
    if !kind.is_file() {
        return Some(Entry::refused(inside.into_path(), Reason::NotAFile));
    }
    Some(match inside.metadata() {
        Ok(metadata) => Entry::listed(inside.into_path(), &metadata),
        Err(error) => {
            let kind = error.io_error().map_or(io::ErrorKind::Other, io::Error::kind);
            Entry::refused(inside.into_path(), reason(kind))
        }
    })
}

fn reason(kind: io::ErrorKind) -> Reason {
    Fault::Io(kind).into()
}

/// Leaves out what is chosen twice, by itself or by a folder around it. What is not there stays: it becomes a row.
fn without_nested(paths: &[PathBuf]) -> Vec<PathBuf> {
    let whole: Vec<Option<PathBuf>> = paths.iter().map(|path| fs::canonicalize(path).ok()).collect();
    let all: HashSet<&Path> = whole.iter().flatten().map(PathBuf::as_path).collect();
    let mut seen = HashSet::new();
    let mut alone = |path: &PathBuf, whole: &Option<PathBuf>| match whole {
        Some(whole) if whole.ancestors().skip(1).any(|around| all.contains(around)) => false,
        _ => seen.insert(whole.clone().unwrap_or_else(|| path.clone())),
    };
    paths.iter().zip(&whole).filter(|(path, whole)| alone(path, whole)).map(|(path, _)| path.clone()).collect()
}

/// Files that systems and viewers keep beside pictures.
const JUNK: &[&str] = &[
    ".DS_Store",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".picasa.ini",
    "Picasa.ini",
    "ZbThumbnail.info",
    ".nomedia",
];
/// Endings of files that say more about the picture they lie beside.
const SIDECARS: &[&str] = &["xmp", "aae", "json", "thm", "lrv"];

fn kind(path: &Path) -> Kind {
    let name = path.file_name().unwrap_or_default();
    // macOS puts its own data of a file into `._name` on foreign disks; `.schnappschutz-` are copies nobody finished.
    let hidden = ["._", UNFINISHED].iter().any(|start| name.as_encoded_bytes().starts_with(start.as_bytes()));
    if hidden || JUNK.iter().any(|junk| name.eq_ignore_ascii_case(junk)) {
        Kind::Junk
    } else if SIDECARS.iter().any(|ending| path.extension().is_some_and(|own: &OsStr| own.eq_ignore_ascii_case(ending)))
    {
        Kind::Sidecar
    } else {
        Kind::Candidate
    }
}

/// Whether opening the file would fetch it from a cloud: `FILE_ATTRIBUTE_OFFLINE`, `…_RECALL_ON_OPEN` and
/// `…_RECALL_ON_DATA_ACCESS` of Windows.
#[cfg(windows)]
fn online_only(metadata: &Metadata) -> bool {
    const AWAY: u32 = 0x1000 | 0x4_0000 | 0x40_0000;
    std::os::windows::fs::MetadataExt::file_attributes(metadata) & AWAY != 0
}

/// Whether opening the file would fetch it from a cloud: `SF_DATALESS` of macOS.
#[cfg(target_os = "macos")]
fn online_only(metadata: &Metadata) -> bool {
    const DATALESS: u32 = 0x4000_0000;
    std::os::macos::fs::MetadataExt::st_flags(metadata) & DATALESS != 0
}

#[cfg(not(any(windows, target_os = "macos")))]
fn online_only(_: &Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests;
