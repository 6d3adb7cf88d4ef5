//! Everything the program does to the desktop outside its own window, behind one trait.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The desktop did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DesktopRefused;

/// What sort of file is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A PDF paper.
    Pdf,
    /// A calendar file.
    Calendar,
}

impl FileKind {
    /// The file ending without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Calendar => "ics",
        }
    }
}

/// What the parent is asked to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choose {
    /// A folder with photos.
    Folder,
    /// Single pictures and videos.
    Pictures,
    /// A folder for copies.
    Target,
}

/// How a save dialog ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// The file was written; the name is for showing, never a path.
    As(String),
    /// The parent cancelled.
    Cancelled,
}

/// What the program may do outside its window. Calls block and come from a thread that may wait.
pub trait Desktop: Send + Sync {
    /// Hands an https address of our own content to the system's browser.
    ///
    /// # Errors
    /// [`DesktopRefused`] when the system has no way to open it.
    fn open_link(&self, url: &str) -> Result<(), DesktopRefused>;

    /// Asks where to save, and writes the file there.
    ///
    /// # Errors
    /// [`DesktopRefused`] when the file could not be written.
    fn save(&self, name: &str, kind: FileKind, bytes: &[u8]) -> Result<Saved, DesktopRefused>;

    /// Opens the file that was saved last with the system's program for it.
    ///
    /// # Errors
    /// [`DesktopRefused`] when nothing was saved or nothing can open it.
    fn open_saved(&self) -> Result<(), DesktopRefused>;

    /// Asks for files or a folder. None when the parent cancelled.
    ///
    /// # Errors
    /// [`DesktopRefused`] when the system has no such dialog.
    fn choose(&self, what: Choose) -> Result<Vec<PathBuf>, DesktopRefused>;

    /// Opens a folder with the system's program for it.
    ///
    /// # Errors
    /// [`DesktopRefused`] when nothing can open it.
    fn open_folder(&self, folder: &Path) -> Result<(), DesktopRefused>;

    /// Puts a text on the clipboard.
    ///
    /// # Errors
    /// [`DesktopRefused`] when the system has no clipboard.
    fn copy(&self, text: &str) -> Result<(), DesktopRefused>;

    /// Sets the zoom of the window in percent, 100 to 200.
    fn zoom(&self, percent: u16);
}

/// A desktop that writes down what it was asked to do and saves into one folder without asking. For tests.
#[derive(Debug)]
pub struct RecordingDesktop {
    folder: PathBuf,
    record: Mutex<Vec<String>>,
}

impl RecordingDesktop {
    /// Saves into the given folder and keeps its record in `desktop.log` there.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder, record: Mutex::new(Vec::new()) }
    }

    /// What it was asked to do, in order.
    #[must_use]
    pub fn record(&self) -> Vec<String> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, line: String) {
        let mut record = self.record.lock().unwrap_or_else(PoisonError::into_inner);
        record.push(line);
        // The record is for a test in another process; a test that cannot read it fails by itself.
        let _ = std::fs::write(self.folder.join("desktop.log"), record.join("\n"));
    }
}

impl Desktop for RecordingDesktop {
    fn open_link(&self, url: &str) -> Result<(), DesktopRefused> {
        self.note(format!("open {url}"));
        Ok(())
    }

    fn save(&self, name: &str, _: FileKind, bytes: &[u8]) -> Result<Saved, DesktopRefused> {
        std::fs::write(self.folder.join(name), bytes).map_err(|_| DesktopRefused)?;
        self.note(format!("save {name}"));
        Ok(Saved::As(name.to_owned()))
    }

    fn open_saved(&self) -> Result<(), DesktopRefused> {
        self.note("open saved".to_owned());
        Ok(())
    }

    /// What a test wants to be chosen stands in `choose.txt`, one path a line.
    fn choose(&self, what: Choose) -> Result<Vec<PathBuf>, DesktopRefused> {
        self.note(format!("choose {what:?}"));
        let chosen = std::fs::read_to_string(self.folder.join("choose.txt")).unwrap_or_default();
        Ok(chosen.lines().map(PathBuf::from).collect())
    }

    fn open_folder(&self, _: &Path) -> Result<(), DesktopRefused> {
        self.note("open folder".to_owned());
        Ok(())
    }

    fn copy(&self, text: &str) -> Result<(), DesktopRefused> {
        self.note(format!("copy {text}"));
        Ok(())
    }

    fn zoom(&self, percent: u16) {
        self.note(format!("zoom {percent}"));
    }
}
