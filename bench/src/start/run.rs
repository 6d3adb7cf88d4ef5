//! One start of a program with a window, and its end with all the processes of its web view.

use super::screen::Screen;
use crate::Unmeasured;
use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a window may take to appear at most.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long killed processes are waited for. What is listed after that has ended, and its parent does not ask for it.
const ENDING: Duration = Duration::from_secs(5);

/// From the start of the process until its window appears. `home`: its household; `temp`: for what it leaves behind.
pub fn until_shown(screen: &Screen, program: &Path, home: &Path, temp: &Path) -> Result<Duration, Unmeasured> {
    let start = Instant::now();
    let child = Command::new(program)
        .env("SCHNAPPSCHUTZ_HOME", home)
        .env("TMPDIR", temp)
        .env_remove("TAURI_WEBVIEW_AUTOMATION")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    let running = Running(child);
    let shown = screen.shown(running.0.id(), start + PATIENCE);
    running.end()?;
    Ok(shown?.ok_or("no window appeared")?.duration_since(start))
}

/// A program and the processes it has started.
struct Running(Child);

impl Running {
    /// Ends them all, and comes back when none is left to disturb the next run.
    fn end(mut self) -> Result<(), Unmeasured> {
        let group = Pid::from_child(&self.0);
        kill_process_group(group, Signal::KILL)?;
        self.0.wait()?;
        let until = Instant::now() + ENDING;
        while test_kill_process_group(group).is_ok() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}
