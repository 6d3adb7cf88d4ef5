//! One window per household: a second start brings the first window forward and ends.

use crate::window::MAIN;
use app::{Program, StoreError};
use interprocess::local_socket::{GenericNamespaced, ListenerOptions, Name, Stream, ToNsName, prelude::*};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// How often a household that somebody holds, who does not answer, is tried again, and after how long. A window that is
/// just closing, or a program that is just dying, has let go of it by then.
const TRIES: usize = 10;
const WAIT: Duration = Duration::from_millis(150);
/// How long the first window may take to answer each time. It does so from a thread of its own, at once; who opens the
/// program again should not wait for one that is stopped.
const PATIENCE: Duration = Duration::from_millis(250);

/// Whether the household is open in another window that has been brought forward. If that window does not answer and does
/// not go away, this start goes on and says so in a window of its own.
pub fn raised_the_first(program: &mut Program, folder: &Path) -> bool {
    for _ in 0..TRIES {
        if !matches!(program.trouble(), Some(StoreError::InUse)) {
            return false;
        }
        if answered(folder).unwrap_or(false) {
            return true;
        }
        thread::sleep(WAIT);
        program.open_again();
    }
    false
}

/// Asks the first window to come forward. A program that is dying takes the question, but gives no answer.
fn answered(folder: &Path) -> io::Result<bool> {
    let Some(name) = name(folder) else { return Ok(false) };
    let mut first = Stream::connect(name)?;
    first.write_all(b"1")?;
    if first.set_recv_timeout(Some(PATIENCE)).is_err() {
        // This system cannot wait for so long and no longer; then the question has to do.
        return Ok(true);
    }
    Ok(first.read(&mut [0])? == 1)
}

/// Waits for second starts, on a thread that ends with the program. Where the system offers no such channel, a second
/// start still finds the household in use and says so.
pub fn listen(app: AppHandle, folder: &Path) {
    let Some(listener) = name(folder).and_then(|name| ListenerOptions::new().name(name).create_sync().ok()) else {
        return;
    };
    thread::spawn(move || {
        for mut second in listener.incoming().filter_map(Result::ok) {
            // Whoever does not wait for the answer does not need it.
            let _ = second.write_all(b"1");
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
