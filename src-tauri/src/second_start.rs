//! One window per household: a second start brings the first window forward and ends.

use crate::window::MAIN;
use app::{Program, StoreError};
use interprocess::local_socket::{GenericNamespaced, ListenerOptions, Name, Stream, ToNsName, prelude::*};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::Path;
use tauri::{AppHandle, Manager};

/// Whether the household is open in another window that has been brought forward. If that window does not answer,
/// this start goes on and says so in a window of its own.
pub fn raised_the_first(program: &Program, folder: &Path) -> bool {
    let taken = matches!(program.trouble(), Some(StoreError::InUse));
    taken
        && name(folder)
            .and_then(|name| Stream::connect(name).ok())
            .is_some_and(|mut first| first.write_all(b"1").is_ok())
}

/// Waits for second starts, on a thread that ends with the program. Where the system offers no such channel, a second
/// start still finds the household in use and says so.
pub fn listen(app: AppHandle, folder: &Path) {
    let Some(listener) = name(folder).and_then(|name| ListenerOptions::new().name(name).create_sync().ok()) else {
        return;
    };
    std::thread::spawn(move || {
        for _ in listener.incoming().filter_map(Result::ok) {
            if let Some(window) = app.get_webview_window(MAIN) {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }
    });
}

/// A name in the system's own space, made from the folder; no file and no network address.
fn name(folder: &Path) -> Option<Name<'static>> {
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    format!("schnappschutz-{:016x}", hasher.finish()).to_ns_name::<GenericNamespaced>().ok()
}
