#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::walk;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// A folder of so many files that begin like a GIF, and its entries.
fn folder(files: usize) -> (tempfile::TempDir, Vec<Entry>) {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..files {
        fs::write(folder.path().join(format!("{number:03}.gif")), format!("GIF89a{number}")).unwrap();
    }
    let entries = walk(&[folder.path().to_owned()]).collect();
    (folder, entries)
}

/// Everything that is told, by place; stops after `most`.
fn told(
    entries: &[Entry],
    wanted: impl Fn(usize, &Entry) -> bool + Sync,
    most: usize,
) -> (BTreeMap<usize, Seen>, Flow) {
    let rows = Mutex::new(BTreeMap::new());
    let flow = scan_all(entries, 3, Depth::Quick, wanted, |row| {
        let mut rows = rows.lock().unwrap();
        assert!(rows.insert(row.index, row.result).is_none(), "each once");
        if rows.len() < most { Flow::Go } else { Flow::Stop }
    });
    (rows.into_inner().unwrap(), flow)
}

#[test]
fn each_wanted_entry_is_told_once() {
    let (_folder, entries) = folder(50);
    let (rows, flow) = told(&entries, |_, _| true, usize::MAX);
    assert_eq!((rows.len(), flow), (50, Flow::Go));
    assert!(rows.values().all(|seen| seen.scan.format == Some(Format::Gif) && seen.stamp.is_some()));
    assert_eq!(told(&entries, |index, _| index % 2 == 0, usize::MAX).0.len(), 25);
    assert!(told(&[], |_, _| true, usize::MAX).0.is_empty());
}

#[test]
fn after_a_stop_it_goes_on_where_it_was() {
    let (_folder, entries) = folder(50);
    let (mut rows, flow) = told(&entries, |_, _| true, 20);
    assert_eq!((rows.len(), flow), (20, Flow::Stop), "nothing is told after a stop");
    let known = |index: usize, entry: &Entry| rows.get(&index).is_some_and(|seen| seen.stamp == Some(entry.stamp()));
    let (rest, flow) = told(&entries, |index, entry| !known(index, entry), usize::MAX);
    assert_eq!((rest.len(), flow), (30, Flow::Go));
    rows.extend(rest);
    assert_eq!(rows.len(), 50);
}

#[test]
fn what_cannot_be_read_is_a_row_with_a_reason() {
    let (folder, _) = folder(1);
    let path = |name: &str| folder.path().join(name);
    for (name, content) in [("1-empty.gif", ""), ("2-gone.gif", "GIF89a"), ("3-text.txt", "text"), ("4.json", "{}")] {
        fs::write(path(name), content).unwrap();
    }
    let mut entries: Vec<Entry> = walk(&[folder.path().to_owned(), path("none")]).collect();
    fs::remove_file(path("2-gone.gif")).unwrap();
    entries[0].path = folder.path().to_owned();
    let (rows, _) = told(&entries, |_, _| true, usize::MAX);
    let reasons: Vec<_> = rows.values().map(|seen| seen.scan.reason.unwrap()).collect();
    use Reason as R;
    assert_eq!(reasons, [R::NotAFile, R::Empty, R::Vanished, R::UnknownFormat, R::NotSupported, R::Vanished]);
}

#[test]
fn a_file_that_changes_meanwhile_is_not_believed() {
    let (folder, _) = folder(1);
    let path = folder.path().join("000.gif");
    let nothing = || Scan::nothing(None, Verdict::Read, Reason::Empty);
    let seen = |change: &dyn Fn()| {
        watched(&path, Depth::Quick, &mut Vec::new(), |_| {
            change();
            nothing()
        })
    };
    assert_eq!(seen(&|| {}).scan.reason, Some(Reason::Empty));
    let changed = seen(&|| fs::write(&path, "GIF89a and more").unwrap());
    assert_eq!((changed.scan.reason, changed.stamp), (Some(Reason::Changed), None));
    assert_eq!(seen(&|| fs::remove_file(&path).unwrap()).scan.reason, Some(Reason::Vanished));
}

#[test]
fn a_panic_of_ours_is_a_row() {
    let (folder, _) = folder(1);
    let mut buffer = Vec::new();
    let seen = watched(&folder.path().join("000.gif"), Depth::Quick, &mut buffer, |_| panic!("of the test"));
    assert_eq!(seen.scan.reason, Some(Reason::Stopped));
    assert!(!buffer.is_empty(), "the buffer is used again");
}

#[test]
fn there_is_an_end_of_time() {
    let (folder, _) = folder(1);
    let path = folder.path().join("long");
    fs::write(&path, vec![0; limits::HEAD + 100]).unwrap();
    let file = FileBytes::open(&path).unwrap().within(std::time::Duration::ZERO);
    assert_eq!(file.get(limits::HEAD as u64, 8).unwrap_err(), crate::Fault::TooMuch("time"));
    assert_eq!(file.fill(limits::HEAD as u64, &mut [0; 8]), Err(crate::Fault::TooMuch("time")));
    assert!((0..100).any(|_| file.get(0, 8).is_err()), "the head too, sooner or later");
}

#[test]
fn what_cannot_be_cleaned_leaves_nothing_behind() {
    let (folder, _) = folder(1);
    for (name, content) in [("1-empty.gif", ""), ("2-text.txt", "text"), ("3.json", "{}")] {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let entries: Vec<Entry> = walk(&[folder.path().to_owned(), PathBuf::from("none")]).collect();
    let to = tempfile::tempdir().unwrap();
    let rows = Mutex::new(BTreeMap::new());
    let naming = Naming::Numbered("photo".to_owned());
    let flow = clean_all(
        &entries,
        2,
        to.path(),
        &naming,
        |_, _| true,
        |row| {
            rows.lock().unwrap().insert(row.index, row.result.err());
            Flow::Go
        },
    );
    let rows = rows.into_inner().unwrap();
    assert_eq!(flow, Flow::Go);
    assert_eq!(rows[&1], Some(Refusal::Unreadable(Reason::Empty)));
    assert_eq!((&rows[&2], &rows[&3]), (&Some(Refusal::Format(None)), &Some(Refusal::Format(None))));
    assert_eq!(rows[&4], Some(Refusal::Unreadable(Reason::Vanished)));
    assert_eq!(fs::read_dir(to.path()).unwrap().count(), 0);
}

#[test]
fn what_can_be_cleaned_gets_its_name_whoever_is_first() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let picture = include_bytes!("../../tests/fixtures/jpeg/baseline.jpg");
    for name in ["Emma.JPG", "b.jpeg", "c.png"] {
        fs::write(from.path().join(name), picture).unwrap();
    }
    fs::write(from.path().join("Emma.json"), "{}").unwrap();
    let entries: Vec<Entry> = walk(&[from.path().to_owned()]).collect();
    for (naming, names) in [
        (Naming::Numbered("photo".to_owned()), ["photo-0001.jpg", "photo-0002.jpg", "photo-0003.jpg"]),
        (Naming::Original, ["Emma.JPG", "b.jpeg", "c.jpg"]),
    ] {
        let done = Mutex::new(BTreeMap::new());
        clean_all(
            &entries,
            3,
            to.path(),
            &naming,
            |_, entry| entry.kind == Kind::Candidate,
            |row| {
                let name = row.result.unwrap().out.file_name().unwrap().to_string_lossy().into_owned();
                done.lock().unwrap().insert(row.index, name);
                Flow::Go
            },
        );
        assert_eq!(done.into_inner().unwrap().into_values().collect::<Vec<_>>(), names);
    }
}
