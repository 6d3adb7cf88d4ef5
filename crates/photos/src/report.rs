//! What the readers of one file write their findings into.

use crate::{Detail, Fault, Finding, Source, limits};
use audit::FindingKind;
use std::collections::BTreeSet;

/// Collects what is found in one file: bounded, each thing once, and honest about what could not be told.
#[derive(Debug, Default)]
pub struct Report {
    /// What was found, in the order of the file.
    pub findings: Vec<Finding>,
    /// Questions that could not be answered.
    pub unknown: BTreeSet<FindingKind>,
    /// What went wrong in parts, in the order of the file; each once.
    pub faults: Vec<Fault>,
    /// Width and height of the picture itself in pixels as stored, before orientation.
    pub size: Option<(u32, u32)>,
    /// How to turn the stored picture, 1 to 8 as in Exif; 1 is upright.
    pub orientation: Option<u16>,
    /// Length of a video in seconds.
    pub seconds: Option<f64>,
    /// How often something was noted, the same thing again included: tells a block in which nothing was found.
    pub(crate) noted: usize,
    /// How many files this one is inside of.
    files: u8,
    nested: usize,
}

impl Report {
    /// Notes a finding. The same thing from the same source is kept once; beyond [`limits::FINDINGS`] the rest is
    /// counted as a fault.
    pub fn found(&mut self, kind: FindingKind, source: Source, detail: Detail) {
        self.noted += 1;
        if self.findings.len() >= limits::FINDINGS {
            self.fault(Fault::TooMuch("findings"));
            return;
        }
        let finding = Finding { kind, source, detail };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    /// Notes a text, cleaned of control characters and cut to [`limits::TEXT`]. An empty text is no finding.
    pub fn text(&mut self, kind: FindingKind, source: Source, text: &str) {
        let clean = tidy(text);
        if !clean.is_empty() {
            self.found(kind, source, Detail::Text(clean));
        }
    }

    /// Notes that something is there.
    pub fn there(&mut self, kind: FindingKind, source: Source) {
        self.found(kind, source, Detail::There);
    }

    /// Notes so many bytes of something; none are no finding.
    pub fn bytes(&mut self, kind: FindingKind, source: Source, count: u64) {
        if count > 0 {
            self.found(kind, source, Detail::Bytes(count));
        }
    }

    /// Notes that a question could not be answered.
    pub fn unsure(&mut self, kind: FindingKind) {
        self.unknown.insert(kind);
    }

    /// Notes that several questions could not be answered, and why.
    pub fn gave_up(&mut self, kinds: &[FindingKind], fault: Fault) {
        self.unknown.extend(kinds);
        self.fault(fault);
    }

    /// Notes that something went wrong in a part of the file.
    pub fn fault(&mut self, fault: Fault) {
        if self.faults.len() < 64 && !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// Runs a reader of a file inside this one. What it finds is found here; its size, its orientation and its length are
    /// not those of the picture. Files inside files have an end.
    pub(crate) fn file_inside(&mut self, kinds: &[FindingKind], read: impl FnOnce(&mut Self) -> Result<(), Fault>) {
        if self.files >= limits::FILES_INSIDE {
            self.gave_up(kinds, Fault::TooMuch("files inside files"));
            return;
        }
        let mut inner = Self { files: self.files + 1, nested: self.nested, ..Self::default() };
        inner.part(kinds, read);
        for Finding { kind, source, detail } in inner.findings {
            self.found(kind, source, detail);
        }
        self.unknown.extend(inner.unknown);
        inner.faults.into_iter().for_each(|fault| self.fault(fault));
    }

    /// Runs a reader of a block that may hold further blocks: these have an end at [`limits::NESTED`].
    ///
    /// # Errors
    /// [`Fault::TooMuch`] beyond that, else what the reader says.
    pub fn inside(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        if self.nested >= limits::NESTED {
            return Err(Fault::TooMuch("blocks inside blocks"));
        }
        self.nested += 1;
        let result = read(self);
        self.nested -= 1;
        result
    }

    /// Runs a reader of a part. When it fails, the questions it would have answered could not be told.
    pub fn part(&mut self, kinds: &[FindingKind], read: impl FnOnce(&mut Self) -> Result<(), Fault>) {
        if let Err(fault) = read(self) {
            self.gave_up(kinds, fault);
        }
    }
}

/// Text as it may be shown: no control characters, no marks that turn the direction of writing, spaces joined, cut to
/// [`limits::TEXT`].
#[must_use]
pub fn tidy(text: &str) -> String {
    let harmless =
        |c: char| !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let shown: String = text.chars().take(limits::TEXT * 4).map(|c| if harmless(c) { c } else { ' ' }).collect();
    let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.chars().take(limits::TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_harmless_and_an_empty_one_is_no_finding() {
        let mut report = Report::default();
        report.text(FindingKind::Comment, Source::Exif, " \0\u{202e}\n");
        assert!(report.findings.is_empty());
        report.text(FindingKind::Comment, Source::Exif, "Emma\u{202e}\0  am See");
        report.text(FindingKind::Comment, Source::Exif, "Emma am See");
        assert_eq!(report.findings.len(), 1, "the same thing once");
        assert_eq!(report.findings[0].text(), "Emma am See");
    }

    #[test]
    fn files_inside_files_have_an_end() {
        fn deeper(report: &mut Report) {
            report.size = Some((1, 1));
            report.there(FindingKind::Comment, Source::Box);
            report.file_inside(&[FindingKind::Trailer], |inner| {
                deeper(inner);
                Ok(())
            });
        }
        let mut report = Report::default();
        report.file_inside(&[], |inner| {
            deeper(inner);
            Ok(())
        });
        assert_eq!(report.size, None);
        assert_eq!(report.findings.len(), 1);
        assert_eq!(report.faults, [Fault::TooMuch("files inside files")]);
    }

    #[test]
    fn there_is_an_end() {
        let mut report = Report::default();
        for number in 0..limits::FINDINGS + 10 {
            report.bytes(FindingKind::Trailer, Source::AfterEnd, number as u64 + 1);
        }
        assert_eq!(report.findings.len(), limits::FINDINGS);
        assert_eq!(report.faults, [Fault::TooMuch("findings")]);
    }
}
