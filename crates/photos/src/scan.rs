//! One file, read: the way from a path to findings.

use crate::{Bytes, Fault, FileBytes, Finding, Format, Reason, Report, container, limits};
use audit::FindingKind;
use std::collections::BTreeSet;
use std::path::Path;

/// How far a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Headers and the last bytes; the whole file only where these give reason to. What lies hidden behind plain picture
    /// data remains "could not tell".
    Quick,
    /// Every byte that could hold something.
    Whole,
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// All of it was read.
    Read,
    /// Some of it was read.
    Partly,
    /// Nothing of it could be read.
    Unreadable,
    /// Of no format known here.
    Unsupported,
}

/// What one file gives away.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Scan {
    /// Its format, where that is known.
    pub format: Option<Format>,
    /// How it went.
    pub verdict: Verdict,
    /// Why not all of it was read.
    pub reason: Option<Reason>,
    /// What was found, the most harmful first.
    pub findings: Vec<Finding>,
    /// Questions that could not be answered.
    pub unknown: BTreeSet<FindingKind>,
    /// Width and height in pixels as shown, orientation applied.
    pub size: Option<(u32, u32)>,
    /// How to turn the stored picture, 1 to 8 as in Exif.
    pub orientation: u16,
    /// Length of a video in seconds.
    pub seconds: Option<f64>,
}

/// Reads the file at a path.
#[must_use]
pub fn scan_file(path: &Path, depth: Depth) -> Scan {
    match FileBytes::open(path) {
        Ok(file) => {
            let time = limits::time(depth, file.size());
            scan(&file.within(time), depth)
        }
        Err(fault) => Scan::nothing(None, Verdict::Unreadable, fault.into()),
    }
}

/// Reads a file that is in memory, for instance out of an archive.
#[must_use]
pub fn scan_bytes(bytes: &[u8], depth: Depth) -> Scan {
    scan(&bytes, depth)
}

/// Reads any bytes. Never fails: what goes wrong is a verdict with a reason.
#[must_use]
pub fn scan(file: &dyn Bytes, depth: Depth) -> Scan {
    if file.size() == 0 {
        return Scan::nothing(None, Verdict::Unreadable, Reason::Empty);
    }
    let Some(format) = Format::of(file) else {
        return Scan::nothing(None, Verdict::Unsupported, Reason::UnknownFormat);
    };
    let mut report = Report::default();
    let read = container::read(format, file, depth, &mut report);
    Scan::of(Some(format), report, read.map(Some))
}

impl Scan {
    pub(crate) fn nothing(format: Option<Format>, verdict: Verdict, reason: Reason) -> Self {
        // What was not read may hold anything.
        let unknown = FindingKind::ALL.iter().copied().collect();
        Self {
            format,
            verdict,
            reason: Some(reason),
            findings: Vec::new(),
            unknown,
            size: None,
            orientation: 1,
            seconds: None,
        }
    }

    /// What a reader found, and how it ended; the format it gives is closer than the one sniffed.
    pub(crate) fn of(sniffed: Option<Format>, mut report: Report, read: Result<Option<Format>, Fault>) -> Self {
        let format = read.unwrap_or(sniffed);
        if let Err(fault) = read {
            report.gave_up(FindingKind::ALL, fault);
        }
        report.findings.sort_by_key(|finding| finding.kind.rank());
        let reason = report.faults.first().copied().map(Reason::from);
        let nothing = read.is_err() && report.findings.is_empty() && report.size.is_none();
        let verdict = match reason {
            None => Verdict::Read,
            Some(_) if nothing => Verdict::Unreadable,
            Some(_) => Verdict::Partly,
        };
        let orientation = report.orientation.filter(|turn| (1..=8).contains(turn)).unwrap_or(1);
        let size = report.size.map(|(across, down)| if orientation > 4 { (down, across) } else { (across, down) });
        Self {
            format,
            verdict,
            reason,
            findings: report.findings,
            unknown: report.unknown,
            size,
            orientation,
            seconds: report.seconds,
        }
    }

    /// Whether it was found, or could not be told.
    pub(crate) fn may_hold(&self, kind: FindingKind) -> bool {
        self.unknown.contains(&kind) || self.findings.iter().any(|finding| finding.kind == kind)
    }

    /// Whether it is proven that the file gives nothing away: all was read, nothing found, nothing left open.
    #[must_use]
    pub fn gives_nothing_away(&self) -> bool {
        self.verdict == Verdict::Read && self.findings.is_empty() && self.unknown.is_empty()
    }
}
