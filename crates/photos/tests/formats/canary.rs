//! A canary file and what must become of it.

use crate::ask::{self, Agreement, exiftool};
use photos::{Depth, FindingKind, Format, Scan, Source, Verdict, clean, scan_bytes};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// A file with markers in it.
pub struct Canary {
    pub format: Format,
    pub bytes: Vec<u8>,
    pub planted: Vec<Planted>,
}

/// A marker: an ASCII word that stands nowhere else, and how it must be reported.
pub struct Planted {
    /// The place in plain words, for the message of the test.
    pub place: &'static str,
    pub marker: String,
    pub kind: FindingKind,
    pub source: Source,
}

impl Planted {
    pub fn new(place: &'static str, marker: &str, kind: FindingKind, source: Source) -> Self {
        Self { place, marker: marker.to_owned(), kind, source }
    }
}

impl Canary {
    /// Scans whole: every marker is in the file and reported with kind and source; nothing was left open.
    pub fn is_reported(&self) -> Scan {
        let scan = scan_bytes(&self.bytes, Depth::Whole);
        assert_eq!(scan.format, Some(self.format));
        let missed: Vec<_> = self
            .planted
            .iter()
            .filter(|one| !scan.findings.iter().any(|found| found.kind == one.kind && found.source == one.source))
            .map(|one| format!("{} ({:?} in {:?})", one.place, one.kind, one.source))
            .collect();
        assert!(missed.is_empty(), "not reported: {missed:#?}\nfound: {:#?}", scan.findings);
        self.is_a_seed();
        self.asked(&self.bytes, |folder| ask::before(folder, Agreement::AllOfIts));
        scan
    }

    /// Cleans: no marker is left, nothing is found any more, and cleaning twice is cleaning once.
    pub fn is_cleaned(&self) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let original = folder.path().join("original");
        fs::write(&original, &self.bytes).unwrap();
        let cleaned = clean(&original, folder.path(), "clean").expect("can be cleaned");
        let bytes = fs::read(&cleaned.out).unwrap();
        for one in &self.planted {
            assert!(!holds(&bytes, one.marker.as_bytes()), "still there: {}", one.place);
        }
        let scan = scan_bytes(&bytes, Depth::Whole);
        assert_eq!((scan.verdict, scan.format), (Verdict::Read, Some(self.format)));
        assert!(scan.gives_nothing_away(), "{scan:?}");
        assert!(bytes.len() <= self.bytes.len(), "not larger than before");
        assert_eq!(fs::read(&original).unwrap(), self.bytes, "the original stays as it is");
        let again = clean(&cleaned.out, folder.path(), "again").expect("can be cleaned again");
        assert_eq!(fs::read(again.out).unwrap(), bytes, "cleaning twice is cleaning once");
        self.asked(&bytes, ask::after);
        bytes
    }

    /// Fuzzing begins with every file that was looked at here; see `./dev fuzz`.
    fn is_a_seed(&self) {
        if let Some(folder) = std::env::var_os("CANARIES") {
            fs::create_dir_all(&folder).unwrap();
            fs::write(Path::new(&folder).join(blake3::hash(&self.bytes).to_hex().as_str()), &self.bytes).unwrap();
        }
    }

    /// Asks another reader, where that is installed and there is nothing else to do.
    fn asked(&self, bytes: &[u8], about: impl Fn(&Path) -> Vec<String>) {
        static HERE: OnceLock<bool> = OnceLock::new();
        if std::env::var_os("CANARIES").is_some() || !HERE.get_or_init(exiftool::is_here) {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let name = format!("canary.{}", self.format.row().endings[0]);
        fs::write(folder.path().join(name), bytes).unwrap();
        let wrong = about(folder.path());
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

pub fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
