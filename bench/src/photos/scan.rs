//! Reading what the files of a library give away, beside ExifTool as one long process.

use super::corpus::Library;
use super::{JOBS, peer};
use crate::Unmeasured;
use crate::report::{Figure, Unit};
use photos::{Depth, Entry, Flow, Verdict, scan_all, walk};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The word on the command line that reads one folder instead of running the bench.
pub const ONE: &str = "--one-scan";

/// How many times faster than ExifTool reading has to be.
const BAR: f64 = 100.0;
/// The most memory reading may take, however many files there are, in millions of bytes.
const MEMORY_BAR: f64 = 100.0;

/// Headers, whole files, memory.
pub fn figures(library: &Library, folder: &Path) -> Result<Vec<Figure>, Unmeasured> {
    let quick = || peer::timed(|| read(&library.folder, Depth::Quick));
    let mut figures = Vec::new();
    match peer::version("exiftool", "-ver") {
        None => figures.push(peer::absent("reading headers", "exiftool")),
        Some(version) => {
            let said = File::create(folder.join("exiftool.json"))?;
            let times = peer::by_turns(quick, || peer::run(vec![exiftool(&library.folder)], &said))?;
            let whole = peer::best(|| read(&library.folder, Depth::Whole))?;
            figures.push(peer::faster("reading headers, faster", library.count, &times, &version).at_least(BAR));
            let note = format!("{} files a second, against the same run of the peer", peer::pace(library.count, whole));
            figures.push(
                Figure::new("reading whole files, faster", times.1.percentile(0) / whole, Unit::Times).note(note),
            );
        }
    }
    if let Some(memory) = memory(&library.folder)? {
        figures.push(Figure::new("reading, memory at most", memory, Unit::Megabytes).at_most(MEMORY_BAR));
    }
    Ok(figures)
}

fn exiftool(folder: &Path) -> Command {
    let mut command = Command::new("exiftool");
    command.args(["-config", "", "-fast2", "-n", "-q", "-q", "-j", "-r"]).arg(folder);
    command
}

/// Lists a folder and reads every file. Nothing in the invented library is beyond us: whatever is, is a mistake here.
fn read(folder: &Path, depth: Depth) -> Result<(), Unmeasured> {
    let entries: Vec<Entry> = walk(&[folder.to_owned()]).collect();
    let wrong = AtomicUsize::new(0);
    let findings = AtomicUsize::new(0);
    scan_all(
        &entries,
        JOBS,
        depth,
        |_, _| true,
        |row| {
            let scan = row.result.scan;
            wrong.fetch_add(usize::from(scan.verdict != Verdict::Read), Ordering::Relaxed);
            findings.fetch_add(scan.findings.len(), Ordering::Relaxed);
            Flow::Go
        },
    );
    match (wrong.into_inner(), findings.into_inner()) {
        (0, 1..) => Ok(()),
        (0, _) => Err("nothing was found".into()),
        (wrong, _) => Err(format!("{wrong} of {} files were not read", entries.len()).into()),
    }
}

/// Reads one folder and prints how much memory that took. `words`: the folder.
#[allow(clippy::print_stdout, reason = "read by the process that asked for it")]
pub fn scan_one(words: &[String]) -> Result<(), Unmeasured> {
    let [folder] = words else { return Err("--one-scan FOLDER".into()) };
    read(&PathBuf::from(folder), Depth::Quick)?;
    let kilobytes = std::fs::read_to_string("/proc/self/status").ok().and_then(|status| {
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1).map(str::to_owned)
    });
    println!("{}", kilobytes.unwrap_or_default());
    Ok(())
}

/// The most memory a process of its own has for reading, in millions of bytes; `None` where the system does not say.
fn memory(folder: &Path) -> Result<Option<f64>, Unmeasured> {
    let answer = Command::new(std::env::current_exe()?).arg(ONE).arg(folder).output()?;
    if !answer.status.success() {
        return Err(String::from_utf8_lossy(&answer.stderr).trim().into());
    }
    let kilobytes = str::from_utf8(&answer.stdout)?.trim().parse::<f64>().ok();
    Ok(kilobytes.map(|kilobytes| kilobytes * 1_024.0 / 1_000_000.0))
}
