//! Many files: handed out to a few threads, each result told as soon as it is there, stopped whenever the listener says so.

use crate::walk::{Entry, Kind};
use crate::{Bytes, Cleaned, Depth, FileBytes, Format, Naming, Reason, Refusal, Scan, Stamp, Verdict};
use crate::{clean, limits, scan, sidecar};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{mem, thread};

/// What a listener says to each result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Go,
    /// Nothing more is begun, nothing more is told.
    Stop,
}

/// The result for one entry.
#[derive(Debug)]
pub struct Row<T> {
    /// Which entry, by its place in the list.
    pub index: usize,
    /// What came of it.
    pub result: T,
}

/// What was read, and of which version of the file.
#[derive(Debug)]
pub struct Seen {
    /// What the file gives away.
    pub scan: Scan,
    /// The version that was read, to know it again; `None` where nothing was read or the file changed meanwhile.
    pub stamp: Option<Stamp>,
}

/// How many threads are good for reading: as many as there are processors, from two to four, as a disk gives no more.
#[must_use]
pub fn jobs() -> usize {
    thread::available_parallelism().map_or(2, usize::from).clamp(2, 4)
}

/// Reads the entries that `wanted` lets through, with so many threads at once. Tells each result when it is there, in no
/// order but one at a time; a refused entry is a result, junk is one too. To go on after a stop, let through what is not
/// known yet: the same place, the same [`Stamp`].
pub fn scan_all(
    entries: &[Entry],
    jobs: usize,
    depth: Depth,
    wanted: impl Fn(usize, &Entry) -> bool + Sync,
    tell: impl Fn(Row<Seen>) -> Flow + Sync,
) -> Flow {
    hand_out(entries, jobs, wanted, |_, entry, buffer| look(entry, depth, buffer), tell)
}

/// Cleans the candidates that `wanted` lets through into the folder `to`, as [`clean`] does with one. Copies that would
/// have the same name get numbers in the order in which they are done.
pub fn clean_all(
    entries: &[Entry],
    jobs: usize,
    to: &Path,
    naming: &Naming,
    wanted: impl Fn(usize, &Entry) -> bool + Sync,
    tell: impl Fn(Row<Result<Cleaned, Refusal>>) -> Flow + Sync,
) -> Flow {
    // Names do not depend on which thread is first.
    let mut count = 0_usize;
    let mut number = |index, entry: &Entry| {
        count += usize::from(entry.kind == Kind::Candidate && wanted(index, entry));
        count
    };
    let numbers: Vec<usize> = entries.iter().enumerate().map(|(index, entry)| number(index, entry)).collect();
    let work = |index: usize, entry: &Entry, buffer: &mut Vec<u8>| {
        let number = numbers.get(index).copied().unwrap_or_default();
        caught(|| clean_one(entry, to, naming, number, buffer)).unwrap_or(Err(Refusal::NotUnderstood(Reason::Stopped)))
    };
    hand_out(entries, jobs, &wanted, work, tell)
}

fn hand_out<T: Send>(
    entries: &[Entry],
    jobs: usize,
    wanted: impl Fn(usize, &Entry) -> bool + Sync,
    work: impl Fn(usize, &Entry, &mut Vec<u8>) -> T + Sync,
    tell: impl Fn(Row<T>) -> Flow + Sync,
) -> Flow {
    let next = AtomicUsize::new(0);
    let flow = Mutex::new(Flow::Go);
    let run = || {
        let mut buffer = Vec::with_capacity(limits::HEAD);
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(entry) = entries.get(index) else { return };
            if !wanted(index, entry) {
                continue;
            }
            let result = work(index, entry, &mut buffer);
            let mut flow = flow.lock().unwrap_or_else(PoisonError::into_inner);
            if *flow == Flow::Go {
                *flow = tell(Row { index, result });
            }
            if *flow == Flow::Stop {
                next.store(entries.len(), Ordering::Relaxed);
                return;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..jobs.clamp(1, 64).min(entries.len()) {
            // Where the system gives no thread, fewer do the work: this one at least.
            let _ = thread::Builder::new().spawn_scoped(scope, run);
        }
        run();
    });
    flow.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// One entry, read. Whatever happens inside is a result.
fn look(entry: &Entry, depth: Depth, buffer: &mut Vec<u8>) -> Seen {
    match entry.kind {
        Kind::Refused(reason) => unread(Verdict::Unreadable, reason),
        Kind::Junk => unread(Verdict::Unsupported, Reason::UnknownFormat),
        Kind::Candidate => watched(&entry.path, depth, buffer, |file| scan(file, depth)),
        Kind::Sidecar => watched(&entry.path, depth, buffer, |file| sidecar::read_bytes(file, &entry.path)),
    }
}

/// Reads a file, and looks whether it is still the same afterwards.
fn watched(path: &Path, depth: Depth, buffer: &mut Vec<u8>, read: impl FnOnce(&dyn Bytes) -> Scan) -> Seen {
    let opened = FileBytes::open_with(path, mem::take(buffer));
    let (file, before) = match opened.map(|file| (file.stamp(), file)) {
        Ok((before, file)) => {
            let time = limits::time(depth, file.size());
            (file.within(time), before)
        }
        Err(fault) => return unread(Verdict::Unreadable, fault.into()),
    };
    let scan = caught(|| read(&file)).unwrap_or_else(|| Scan::nothing(None, Verdict::Unreadable, Reason::Stopped));
    *buffer = file.into_buffer();
    match Stamp::at(path) {
        same if same == before => Seen { scan, stamp: before },
        None => unread(Verdict::Unreadable, Reason::Vanished),
        Some(_) => unread(Verdict::Unreadable, Reason::Changed),
    }
}

fn unread(verdict: Verdict, reason: Reason) -> Seen {
    Seen { scan: Scan::nothing(None, verdict, reason), stamp: None }
}

fn clean_one(
    entry: &Entry,
    to: &Path,
    naming: &Naming,
    number: usize,
    buffer: &mut Vec<u8>,
) -> Result<Cleaned, Refusal> {
    match entry.kind {
        Kind::Refused(reason) => return Err(Refusal::Unreadable(reason)),
        Kind::Sidecar | Kind::Junk => return Err(Refusal::Format(None)),
        Kind::Candidate => {}
    }
    let unreadable = |fault: crate::Fault| Refusal::Unreadable(fault.into());
    let file = FileBytes::open_with(&entry.path, mem::take(buffer)).map_err(unreadable)?;
    let before = file.stamp();
    let format = Format::of(&file);
    let size = file.size();
    *buffer = file.into_buffer();
    let Some(format) = format else {
        return Err(if size == 0 { Refusal::Unreadable(Reason::Empty) } else { Refusal::Format(None) });
    };
    let cleaned = clean(&entry.path, to, &naming.name(&entry.path, format, number))?;
    if Stamp::at(&entry.path) == before {
        return Ok(cleaned);
    }
    // The copy is clean, but of something that was half one file and half another: it goes again.
    let _ = std::fs::remove_file(&cleaned.out);
    Err(Refusal::Unreadable(Reason::Changed))
}

/// Runs a reader; a panic of ours is `None`, never the end of everything.
fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
mod tests;
