//! The other programs: whether they are here, how long they take, and how a figure compares ours with them.

use crate::Unmeasured;
use crate::report::{Figure, Unit};
use crate::samples::{Samples, milliseconds};
use std::fs::File;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Turns that count; one more of ours before them warms the disk's cache.
const TURNS: usize = 3;

/// What a program says about its version; `None` where it is not installed.
pub fn version(program: &str, asked: &str) -> Option<String> {
    let answer = Command::new(program).arg(asked).stdin(Stdio::null()).output().ok()?;
    let said = String::from_utf8_lossy(&answer.stdout);
    Some(format!("{program} {}", said.lines().next().unwrap_or_default().rsplit([' ', '-']).next()?))
}

/// A figure nobody could compare.
pub fn absent(name: &str, program: &str) -> Figure {
    Figure::without(name).note(format!("{program} is not installed"))
}

/// Runs programs at once until the last has ended. What they say goes into a file, as it would for whoever uses them.
pub fn run(commands: Vec<Command>, said: &File) -> Result<Duration, Unmeasured> {
    let start = Instant::now();
    let mut children = Vec::new();
    for mut command in commands {
        command.stdin(Stdio::null()).stdout(said.try_clone()?).stderr(Stdio::null());
        children.push(command.spawn()?);
    }
    for mut child in children {
        child.wait()?;
    }
    Ok(start.elapsed())
}

/// Both by turns: the times of ours, and of the peer.
pub fn by_turns(
    mut ours: impl FnMut() -> Result<Duration, Unmeasured>,
    mut peer: impl FnMut() -> Result<Duration, Unmeasured>,
) -> Result<(Samples, Samples), Unmeasured> {
    ours()?;
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        own.push(ours()?);
        others.push(peer()?);
    }
    Ok((Samples::of(own).ok_or("no turn was measured")?, Samples::of(others).ok_or("no turn was measured")?))
}

/// How many times faster the best turn of ours is, and what that means for so many files.
pub fn faster(name: &str, files: usize, (ours, peer): &(Samples, Samples), version: &str) -> Figure {
    let (best, other) = (ours.percentile(0), peer.percentile(0));
    let note = format!("{files} files, {} a second; {version}: {}", pace(files, best), pace(files, other));
    Figure::new(name, other / best, Unit::Times).note(note)
}

/// Files a second.
pub fn pace(files: usize, took: f64) -> String {
    let pace = files as f64 * 1_000.0 / took;
    if pace < 100.0 { format!("{pace:.1}") } else { format!("{pace:.0}") }
}

/// How long something took that may fail.
pub fn timed(deed: impl FnOnce() -> Result<(), Unmeasured>) -> Result<Duration, Unmeasured> {
    let start = Instant::now();
    deed()?;
    Ok(start.elapsed())
}

/// The best time in milliseconds of something done a few times.
pub fn best(mut deed: impl FnMut() -> Result<(), Unmeasured>) -> Result<f64, Unmeasured> {
    let mut least = f64::INFINITY;
    for _ in 0..TURNS {
        least = least.min(milliseconds(timed(&mut deed)?));
    }
    Ok(least)
}
