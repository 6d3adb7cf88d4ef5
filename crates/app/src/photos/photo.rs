//! One photo that was looked at.

use photos::{Detail, FindingKind, Scan, Town, Verdict, pixels::likeness::Views};
use std::path::{Path, PathBuf};

/// One photo or video that was looked at. Its picture is not kept.
#[derive(Debug, Clone)]
pub struct Photo {
    path: PathBuf,
    /// Its name as it is shown; never its path.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was changed last, in nanoseconds since 1970.
    pub modified: i64,
    /// What it gives away.
    pub scan: Scan,
    /// Whether every byte was looked at.
    pub whole: bool,
    /// What it looks like, for finding copies.
    pub views: Option<Views>,
    /// The next town, where it says where it was taken.
    pub town: Option<Town>,
    /// The year it was taken in, where it says so.
    pub year: Option<i16>,
}

impl Photo {
    /// A photo as it was read.
    #[must_use]
    pub fn new(path: PathBuf, size: u64, modified: i64, scan: Scan, whole: bool) -> Self {
        let name = photos::name(&path);
        let town = place(&scan).and_then(|(lat, lon)| photos::nearest(lat, lon));
        let year = year(&scan);
        Self { path, name, size, modified, scan, whole, views: None, town, year }
    }

    /// Where it lies; for reading it, never for showing.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it has a finding of a kind.
    #[must_use]
    pub fn has(&self, kind: FindingKind) -> bool {
        self.scan.findings.iter().any(|finding| finding.kind == kind)
    }

    /// The kinds it has findings of, the most harmful first, each once.
    #[must_use]
    pub fn kinds(&self) -> Vec<FindingKind> {
        let mut kinds: Vec<_> = self.scan.findings.iter().map(|finding| finding.kind).collect();
        kinds.dedup();
        kinds
    }

    /// Whether something about it could not be told.
    #[must_use]
    pub fn is_unclear(&self) -> bool {
        self.scan.verdict != Verdict::Read || !self.scan.unknown.is_empty()
    }

    /// Whether it can be cleaned here.
    #[must_use]
    pub fn can_be_cleaned(&self) -> bool {
        self.scan.format.is_some_and(|format| format.row().cleans)
    }

    /// Whether its picture can be shown here.
    #[must_use]
    pub fn can_be_shown(&self) -> bool {
        self.scan.format.is_some_and(|format| format.row().shows)
    }

    /// A word that changes when the file does; for addresses of its picture.
    #[must_use]
    pub fn stamp(&self) -> String {
        format!("{:x}-{:x}", self.size, self.modified)
    }
}

fn place(scan: &Scan) -> Option<(f64, f64)> {
    scan.findings.iter().find_map(|finding| match finding.detail {
        Detail::Place { lat, lon, .. } => Some((lat, lon)),
        _ => None,
    })
}

/// The earliest year: cameras write when it was taken, editors when it was changed.
fn year(scan: &Scan) -> Option<i16> {
    let moments = scan.findings.iter().filter(|finding| finding.kind == FindingKind::Date);
    let years = moments.filter_map(|finding| finding.text().get(..4)?.parse::<i16>().ok());
    years.filter(|year| (1900..=2100).contains(year)).min()
}
