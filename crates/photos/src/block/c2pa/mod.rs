//! Content credentials: JUMBF boxes (ISO 19566-5, C2PA).
//!
//! Nothing is verified here: the blocks are only read for what they give away.

mod cbor;
mod json;
mod said;
mod signature;

#[cfg(test)]
mod tests;

use crate::block::preview;
use crate::container::boxes::{BoxAt, BoxCount};
use crate::{Bytes, Fault, Report, Source, limits};
use audit::FindingKind;

/// Reads a JUMBF super box, or several one after another.
pub(crate) fn read(boxes: &[u8], report: &mut Report) -> Result<(), Fault> {
    if !boxes.is_empty() {
        report.text(FindingKind::PlatformMark, Source::C2pa, "C2PA");
    }
    let mut walk = Walk { file: &boxes, count: BoxCount::default(), said: said::Said::default() };
    let end = boxes.len() as u64;
    let read = walk.level(0, end, "", 0, report);
    walk.said.conclude(report);
    read
}

struct Walk<'a> {
    file: &'a dyn Bytes,
    count: BoxCount,
    said: said::Said,
}

impl Walk<'_> {
    /// The boxes of one level, of a super box with this label. What is readable before a fault is read.
    fn level(&mut self, start: u64, end: u64, label: &str, depth: usize, report: &mut Report) -> Result<(), Fault> {
        if depth > limits::BOX_DEPTH {
            return Err(Fault::TooMuch("boxes"));
        }
        let mut found = Ok(());
        let boxes: Vec<BoxAt> = self
            .count
            .between(self.file, start, end)
            .map_while(|one| one.map_err(|fault| found = Err(fault)).ok())
            .collect();
        let mut label = label.to_owned();
        for one in boxes {
            match &one.kind {
                b"jumb" => {
                    if let Err(fault) = self.level(one.body, one.end, &label, depth + 1, report) {
                        found = found.and(Err(fault));
                    }
                }
                b"jumd" => label = self.described(&one, report)?,
                _ => self.content(&one, &label, report)?,
            }
        }
        found
    }

    /// The description of a super box: its type, and its label if it has one.
    fn described(&self, one: &BoxAt, report: &mut Report) -> Result<String, Fault> {
        let data = one.content(self.file, limits::XMP)?;
        let named = data.get(16).is_some_and(|marks| marks & 2 != 0);
        let text = data.get(17..).filter(|_| named).unwrap_or_default();
        let end = text.iter().position(|byte| *byte == 0).unwrap_or(text.len());
        let label = String::from_utf8_lossy(text.get(..end).unwrap_or_default()).into_owned();
        if label.contains("urn:") {
            report.text(FindingKind::Serial, Source::C2pa, &label);
        }
        Ok(label)
    }

    fn content(&mut self, one: &BoxAt, label: &str, report: &mut Report) -> Result<(), Fault> {
        let data = one.content(self.file, usize::try_from(limits::METADATA).unwrap_or(usize::MAX))?;
        let picture = label.contains("thumbnail") || label.contains("c2pa.icon");
        match &one.kind {
            b"cbor" if label.contains("signature") => signature::read(&data, report),
            b"cbor" => cbor::each_text(&data, |key, text| self.said.one(label, key, text, report)),
            b"json" => json::each_text(&data, |key, text| self.said.one(label, key, text, report)),
            b"bidb" if picture => hidden(&data, report),
            // The kind of the file that follows, and random bytes that only make hashes harder to guess.
            b"bfdb" | b"c2sh" => {}
            b"free" if data.iter().all(|byte| *byte == 0) => {}
            _ => report.bytes(FindingKind::Trailer, Source::C2pa, data.len() as u64),
        }
        Ok(())
    }
}

fn hidden(picture: &[u8], report: &mut Report) {
    let before = report.noted;
    preview::found(picture, picture.len() as u64, Source::C2pa, report);
    if report.noted == before {
        report.bytes(FindingKind::HiddenPreview, Source::C2pa, picture.len() as u64);
    }
}
