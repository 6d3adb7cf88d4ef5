//! The files of the repository, as a clone would have them.

use std::fs;
use std::path::{Path, PathBuf};

/// One file.
pub struct File {
    /// Its path from the root, with `/`.
    pub path: String,
    place: PathBuf,
}

impl File {
    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        fs::read(&self.place).unwrap()
    }

    /// Its text; bytes that are no text are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }

    /// Whether it ends in one of these, e.g. `.rs`.
    pub fn ends(&self, endings: &[&str]) -> bool {
        let path = self.path.to_lowercase();
        endings.iter().any(|ending| path.ends_with(ending))
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below the root but what git and `.gitignore` leave out, sorted.
pub fn all() -> Vec<File> {
    let ignored = fs::read_to_string(root().join(".gitignore")).unwrap();
    let mut left_out: Vec<_> = ignored.lines().map(|line| line.trim_matches('/').to_owned()).collect();
    left_out.push(".git".to_owned());
    let mut files = Vec::new();
    walk(&root(), &left_out, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 200, "the repository was found at {}", root().display());
    files
}

/// Those below a folder, e.g. `ui/style/`.
pub fn below(folder: &str) -> Vec<File> {
    let files: Vec<_> = all().into_iter().filter(|file| file.path.starts_with(folder)).collect();
    assert!(!files.is_empty(), "{folder} has files");
    files
}

/// The text of one file.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn walk(folder: &Path, left_out: &[String], files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let place = entry.path();
        if left_out.iter().any(|name| *name == *entry.file_name().to_string_lossy()) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            walk(&place, left_out, files);
        } else {
            let path = place.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            files.push(File { path, place });
        }
    }
}
