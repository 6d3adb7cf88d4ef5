//! What the jobs do, stage by stage.

use super::job::{CopyRow, Desk, Known, Stage};
use super::{Photo, Picture};
use photos::pixels::cover::Edit;
use photos::{Decoders, Depth, Entry, Flow, Kind, Naming, Reason, Refusal, Row, Seen, Verdict};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::UNIX_EPOCH;

/// Reads what lies at the paths: quickly at first, then to the end, then what looks alike.
pub(super) fn look(desk: &Desk, decoders: &Decoders, roots: &[PathBuf], known: &Known) {
    desk.begin(Stage::Counting, 0);
    let mut entries = Vec::new();
    for entry in photos::walk(roots).filter(|entry| entry.kind != Kind::Junk) {
        entries.push(entry);
        if !desk.done(|_| {}) {
            return;
        }
    }
    let old = |entry: &Entry| known.get(&entry.path).filter(|(size, modified, ..)| same(entry, *size, *modified));
    let unread: Vec<_> = entries.iter().filter(|entry| old(entry).is_none()).cloned().collect();
    let read = Mutex::new(Vec::new());
    if !pass(desk, Stage::Reading, &unread, Depth::Quick, &read) {
        return;
    }
    let mut unfinished: Vec<Entry> =
        entries.iter().filter(|entry| old(entry).is_some_and(|(_, _, whole, _)| !whole)).cloned().collect();
    let fresh = read.into_inner().unwrap_or_default();
    unfinished.extend(fresh.iter().map(|index: &usize| unread[*index].clone()));
    if !pass(desk, Stage::Deeper, &unfinished, Depth::Whole, &Mutex::new(Vec::new())) {
        return;
    }
    let unseen: Vec<_> = entries.iter().filter(|entry| old(entry).is_none_or(|(.., views)| !views)).collect();
    alike(desk, decoders, &unseen);
}

fn same(entry: &Entry, size: u64, modified: i64) -> bool {
    entry.size == size && nanoseconds(entry) == modified
}

/// Reads entries; those that may hold more than was read are noted in `open`, by their place. `false` when stopped.
fn pass(desk: &Desk, stage: Stage, entries: &[Entry], depth: Depth, open: &Mutex<Vec<usize>>) -> bool {
    desk.begin(stage, entries.len());
    let tell = |Row { index, result: Seen { scan, .. } }: Row<Seen>| {
        let entry = &entries[index];
        let whole = depth == Depth::Whole || scan.unknown.is_empty() || scan.verdict == Verdict::Unreadable;
        if !whole && let Ok(mut open) = open.lock() {
            open.push(index);
        }
        let goes_on = desk.done(|found| {
            if scan.verdict == Verdict::Unsupported {
                found.others += usize::from(depth == Depth::Quick);
            } else if entry.kind != Kind::Refused(Reason::Link) {
                let (size, modified) = (entry.size, nanoseconds(entry));
                found.photos.push(Photo::new(entry.path.clone(), size, modified, scan, whole));
            }
        });
        if goes_on { Flow::Go } else { Flow::Stop }
    };
    photos::scan_all(entries, photos::jobs(), depth, |_, _| true, tell) == Flow::Go
}

/// Looks at the pictures themselves, to find copies of the same one.
fn alike(desk: &Desk, decoders: &Decoders, entries: &[&Entry]) {
    let candidates: Vec<_> = entries.iter().filter(|entry| entry.kind == Kind::Candidate).collect();
    desk.begin(Stage::Alike, candidates.len());
    let next = AtomicUsize::new(0);
    let run = || {
        while let Some(entry) = candidates.get(next.fetch_add(1, Ordering::Relaxed)) {
            let views = decoders.views(&entry.path);
            let goes_on = desk.done(|found| found.views.extend(views.map(|views| (entry.path.clone(), views))));
            if !goes_on {
                return;
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..photos::jobs() {
            scope.spawn(run);
        }
        run();
    });
}

/// Writes clean copies of the files into a folder.
pub(super) fn clean(desk: &Desk, paths: &[PathBuf], to: &Path, naming: &Naming) {
    // A link the parent has in the list was chosen by itself; each file is a path of its own.
    let entries: Vec<Entry> = photos::walk(paths).collect();
    desk.begin(Stage::Writing, entries.len());
    let tell = |row: Row<Result<photos::Cleaned, Refusal>>| {
        let name = photos::name(&entries[row.index].path);
        let copy = row.result.map(|cleaned| photos::name(&cleaned.out));
        if desk.done(|found| found.copies.push(CopyRow { name, copy })) { Flow::Go } else { Flow::Stop }
    };
    photos::clean_all(&entries, photos::jobs(), to, naming, |_, _| true, tell);
}

/// Covers or cuts one picture into a folder.
pub(super) fn cover(desk: &Desk, picture: &Picture, edit: &Edit, to: &Path, name: &str) {
    desk.begin(Stage::Writing, 1);
    let copy = picture.cover(edit, to, name).map(|out| photos::name(&out));
    desk.done(|found| found.copies.push(CopyRow { name: picture.name(), copy }));
}

/// When a file was changed last, as it is kept.
fn nanoseconds(entry: &Entry) -> i64 {
    let since = entry.modified.duration_since(UNIX_EPOCH);
    let signed = |nanoseconds: u128| i64::try_from(nanoseconds).unwrap_or(i64::MAX);
    since.map_or_else(|before| -signed(before.duration().as_nanos()), |after| signed(after.as_nanos()))
}
