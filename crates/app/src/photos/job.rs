//! Work that takes longer than a page: it runs beside the window, tells how far it is, and can be stopped at any moment.

use super::{Photo, work};
use photos::{Decoders, Refusal, pixels::likeness::Views};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobKind {
    /// Photos are read.
    Look,
    /// Clean copies are written.
    Clean,
    /// Spots of one picture are covered.
    Cover,
    /// One picture is cut, and nothing is covered.
    Cut,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// Files are listed; how many there are is not known yet.
    #[default]
    Counting,
    /// Headers are read.
    Reading,
    /// Files are read to their end.
    Deeper,
    /// Copies of the same picture are looked for.
    Alike,
    /// Copies are written and proven.
    Writing,
    /// Nothing is left to do, or it was stopped.
    Ended,
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub kind: JobKind,
    /// How far it is.
    pub stage: Stage,
    /// How many of this stage are done; while counting, how many were found.
    pub done: usize,
    /// How many there are; 0 while that is not known.
    pub total: usize,
    /// Whether it was stopped before its end.
    pub stopped: bool,
}

/// What became of one original.
#[derive(Debug, Clone)]
pub struct CopyRow {
    /// The name of the original.
    pub name: String,
    /// The name of the copy, or why there is none.
    pub copy: Result<String, Refusal>,
}

/// What a job that writes copies has made.
#[derive(Debug, Clone)]
pub struct Copied {
    /// What was done.
    pub kind: JobKind,
    /// Where the copies are; for opening, never for showing.
    pub folder: PathBuf,
    /// One row an original, in the order in which they were done.
    pub rows: Vec<CopyRow>,
    /// Whether it was stopped before its end.
    pub stopped: bool,
}

/// What is known of a file from before: size, time, whether it was read to its end, whether its likeness is known.
pub(super) type Known = HashMap<PathBuf, (u64, i64, bool, bool)>;

/// What a job has found and nobody has fetched yet.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub photos: Vec<Photo>,
    pub views: Vec<(PathBuf, Views)>,
    pub copies: Vec<CopyRow>,
    /// Files that are neither pictures nor videos.
    pub others: usize,
}

#[derive(Debug, Default)]
struct State {
    stage: Stage,
    done: usize,
    total: usize,
    stopped: bool,
    found: Found,
}

/// A job as its own thread sees it.
#[derive(Debug, Clone, Default)]
pub(super) struct Desk {
    stop: Arc<AtomicBool>,
    state: Arc<Mutex<State>>,
}

impl Desk {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a stage; `total` is 0 where it is not known.
    pub fn begin(&self, stage: Stage, total: usize) {
        let mut state = self.state();
        (state.stage, state.done, state.total) = (stage, 0, total);
    }

    /// One more is done. `false` when it is time to stop.
    pub fn done(&self, note: impl FnOnce(&mut Found)) -> bool {
        let mut state = self.state();
        state.done += 1;
        note(&mut state.found);
        drop(state);
        self.goes_on()
    }

    /// Whether nobody has stopped it.
    pub fn goes_on(&self) -> bool {
        !self.stop.load(Ordering::Relaxed)
    }
}

/// A job as the program sees it.
#[derive(Debug)]
pub(super) struct Job {
    kind: JobKind,
    desk: Desk,
}

impl Job {
    /// Begins a job in a thread of its own. A panic in it ends the job, not the program.
    pub fn begin(kind: JobKind, run: impl FnOnce(&Desk) + Send + 'static) -> Self {
        let desk = Desk::default();
        let own = desk.clone();
        let ended = move || {
            let whole = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(&own))).is_ok();
            let mut state = own.state();
            state.stopped = !whole || own.stop.load(Ordering::Relaxed);
            state.stage = Stage::Ended;
        };
        // Without a thread nothing is done, and it is said to have been stopped.
        if std::thread::Builder::new().name("photos".to_owned()).spawn(ended).is_err() {
            let mut state = desk.state();
            (state.stage, state.stopped) = (Stage::Ended, true);
        }
        Self { kind, desk }
    }

    /// Reads what lies at these paths, but for what is known and unchanged.
    pub fn look(decoders: Decoders, roots: Vec<PathBuf>, known: Known) -> Self {
        Self::begin(JobKind::Look, move |desk| work::look(desk, &decoders, &roots, &known))
    }

    /// Asks it to stop; it does so after the file at hand.
    pub fn stop(&self) {
        self.desk.stop.store(true, Ordering::Relaxed);
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let state = self.desk.state();
        // It has not ended for those who have not yet fetched all of it.
        let open = state.stage == Stage::Ended && !state.found.photos.is_empty();
        let stage = if open { Stage::Alike } else { state.stage };
        Progress { kind: self.kind, stage, done: state.done, total: state.total, stopped: state.stopped }
    }

    /// Takes what was found since the last time, of the photos at most so many.
    pub fn take(&self, most: usize) -> Found {
        let mut state = self.desk.state();
        let end = most.min(state.found.photos.len());
        let rest = state.found.photos.split_off(end);
        let mut taken = std::mem::take(&mut state.found);
        state.found.photos = rest;
        if !state.found.photos.is_empty() {
            // What a photo looks like is of use once the photo is there.
            state.found.views = std::mem::take(&mut taken.views);
        }
        taken
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.stop();
    }
}
