//! What the program does to the desktop: dialogs, links, zoom.

use crate::window::MAIN;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use ui::{Choose, Desktop, DesktopRefused, FileKind, Saved};

/// The real desktop; in a debug build a recording one, when a test names a folder for it.
pub fn of(app: &AppHandle) -> Arc<dyn Desktop> {
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("SCHNAPPSCHUTZ_RECORDING_DESKTOP") {
        let record = ui::RecordingDesktop::new(PathBuf::from(folder));
        return Arc::new(Recorded { app: app.clone(), record });
    }
    Arc::new(Shell { app: app.clone(), saved: Mutex::new(None), clipboard: Mutex::new(None) })
}

/// How often it is looked whether the dialog has noted the file, and how many times: five seconds in all.
#[cfg(target_os = "linux")]
const RECENT_FILE_STEP: std::time::Duration = std::time::Duration::from_millis(50);
#[cfg(target_os = "linux")]
const RECENT_FILE_TRIES: u32 = 100;

struct Shell {
    app: AppHandle,
    saved: Mutex<Option<PathBuf>>,
    /// Opened with the first copy and kept: on Linux a text is gone from the clipboard with the one who put it there.
    clipboard: Mutex<Option<arboard::Clipboard>>,
}

impl Desktop for Shell {
    fn open_link(&self, url: &str) -> Result<(), DesktopRefused> {
        if !url.starts_with("https://") {
            return Err(DesktopRefused);
        }
        open::that_detached(url).map_err(|_| DesktopRefused)
    }

    fn save(&self, name: &str, kind: FileKind, bytes: &[u8]) -> Result<Saved, DesktopRefused> {
        let Some(path) = self.ask(name, kind) else { return Ok(Saved::Cancelled) };
        std::fs::write(&path, bytes).map_err(|_| DesktopRefused)?;
        let shown = shown(&path);
        *self.saved.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
        Ok(Saved::As(shown))
    }

    fn open_saved(&self) -> Result<(), DesktopRefused> {
        let saved = self.saved.lock().unwrap_or_else(PoisonError::into_inner).clone();
        open::that_detached(saved.ok_or(DesktopRefused)?).map_err(|_| DesktopRefused)
    }

    fn choose(&self, what: Choose) -> Result<Vec<PathBuf>, DesktopRefused> {
        Ok(self.ask_for(what))
    }

    fn open_folder(&self, folder: &Path) -> Result<(), DesktopRefused> {
        open::that_detached(folder).map_err(|_| DesktopRefused)
    }

    fn copy(&self, text: &str) -> Result<(), DesktopRefused> {
        let mut clipboard = self.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
        if clipboard.is_none() {
            *clipboard = Some(arboard::Clipboard::new().map_err(|_| DesktopRefused)?);
        }
        clipboard.as_mut().ok_or(DesktopRefused)?.set_text(text).map_err(|_| DesktopRefused)
    }

    fn zoom(&self, percent: u16) {
        zoom(&self.app, percent);
    }
}

impl Shell {
    /// A dialog that belongs to our window.
    fn dialog(&self) -> FileDialogBuilder<Wry> {
        let dialog = self.app.dialog().file();
        match self.app.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }

    /// Asks for a folder or for files; none when the parent cancelled.
    fn ask_for(&self, what: Choose) -> Vec<PathBuf> {
        let (answer, asked) = mpsc::channel();
        let mut dialog = self.dialog();
        if let Ok(folder) = self.app.path().picture_dir().or_else(|_| self.app.path().home_dir()) {
            dialog = dialog.set_directory(folder);
        }
        match what {
            Choose::Pictures => dialog.pick_files(move |files| drop(answer.send(files.unwrap_or_default()))),
            Choose::Folder | Choose::Target => {
                dialog.pick_folder(move |folder| drop(answer.send(folder.into_iter().collect())));
            }
        }
        let chosen = asked.recv().unwrap_or_default();
        let paths: Vec<_> = chosen.into_iter().filter_map(|path| path.into_path().ok()).collect();
        paths.iter().for_each(|path| self.leave_no_recent_file(path));
        paths
    }

    /// The dialog runs on the main thread; waiting here never blocks it, because screens run on threads of their own.
    fn ask(&self, name: &str, kind: FileKind) -> Option<PathBuf> {
        let (answer, asked) = mpsc::channel();
        let mut dialog = self.dialog().set_file_name(name).add_filter(kind.ending(), &[kind.ending()]);
        if let Ok(folder) = self.app.path().document_dir().or_else(|_| self.app.path().home_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file(move |path| drop(answer.send(path)));
        let path = asked.recv().ok().flatten().and_then(|path| path.into_path().ok())?;
        self.leave_no_recent_file(&path);
        Some(path)
    }

    /// GTK's dialog notes each saved file in the desktop's list of recent files, a moment after it has closed. Only our
    /// own entry is taken out: switching the list off (`gtk-recent-files-enabled`) would empty it of everything else.
    #[cfg(target_os = "linux")]
    fn leave_no_recent_file(&self, path: &Path) {
        use gtk::prelude::{FileExt, RecentManagerExt};
        use gtk::{RecentManager, gio, glib};
        let uri = gio::File::for_path(path).uri();
        // A main thread that has ended notes nothing either.
        let _ = self.app.run_on_main_thread(move || {
            let (Some(list), mut tries) = (RecentManager::default(), 0) else { return };
            glib::timeout_add_local(RECENT_FILE_STEP, move || {
                tries += 1;
                let gone = list.has_item(&uri) && list.remove_item(&uri).is_ok();
                if gone || tries == RECENT_FILE_TRIES { glib::ControlFlow::Break } else { glib::ControlFlow::Continue }
            });
        });
    }

    /// Other systems' dialogs keep lists of their own, which no program can reach.
    #[cfg(not(target_os = "linux"))]
    fn leave_no_recent_file(&self, _: &Path) {}
}

/// The name of a file without its folder.
fn shown(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn zoom(app: &AppHandle, percent: u16) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A zoom that the system refuses leaves the window as it is.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// For tests: dialogs and links are written down, the zoom is real.
#[cfg(debug_assertions)]
struct Recorded {
    app: AppHandle,
    record: ui::RecordingDesktop,
}

#[cfg(debug_assertions)]
impl Desktop for Recorded {
    fn open_link(&self, url: &str) -> Result<(), DesktopRefused> {
        self.record.open_link(url)
    }

    fn save(&self, name: &str, kind: FileKind, bytes: &[u8]) -> Result<Saved, DesktopRefused> {
        self.record.save(name, kind, bytes)
    }

    fn open_saved(&self) -> Result<(), DesktopRefused> {
        self.record.open_saved()
    }

    fn choose(&self, what: Choose) -> Result<Vec<PathBuf>, DesktopRefused> {
        self.record.choose(what)
    }

    fn open_folder(&self, folder: &Path) -> Result<(), DesktopRefused> {
        self.record.open_folder(folder)
    }

    fn copy(&self, text: &str) -> Result<(), DesktopRefused> {
        self.record.copy(text)
    }

    fn zoom(&self, percent: u16) {
        self.record.zoom(percent);
        zoom(&self.app, percent);
    }
}
