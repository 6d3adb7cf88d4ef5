//! The folder for what the web view insists on writing: empty databases, salts. It holds nothing of the parent's.

use std::path::{Path, PathBuf};

/// A folder of this run among the system's temporary files; removed at the end, and what a killed run left is removed
/// at the next start.
pub struct Passing {
    folder: PathBuf,
}

const PREFIX: &str = "schnappschutz-window-";

impl Passing {
    /// A folder for this run; it is created by the web view when needed.
    pub fn new() -> Self {
        let temp = std::env::temp_dir();
        clear_orphans(&temp);
        Self { folder: temp.join(format!("{PREFIX}{}", std::process::id())) }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Removes the folder with all that is in it.
    pub fn remove(&self) {
        // A file that is still being written is removed at the next start.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Removes the folders of runs that are over. Only where the system lists its processes; elsewhere it clears its
/// temporary files itself.
fn clear_orphans(temp: &Path) {
    let Ok(entries) = std::fs::read_dir(temp) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(id) = name.strip_prefix(PREFIX).and_then(|id| id.parse::<u32>().ok()) else { continue };
        let listed = Path::new("/proc/self").exists();
        if listed && !Path::new("/proc").join(id.to_string()).exists() {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}
