//! Reading: all segments before the first scan, and as much of what follows as there is reason to look at.

use super::apps::Apps;
use super::marker::{DNL, EOI, SOI, SOS, is_frame, is_progressive};
use super::walk::{Segment, Walk, is_plain_tail};
use crate::bytes::number;
use crate::{Bytes, Depth, Fault, Report, Source, block, limits};
use audit::FindingKind as Kind;

/// What may lie hidden behind plain picture data.
const BEHIND: &[Kind] = &[Kind::Trailer, Kind::MotionVideo, Kind::HiddenPreview];
/// How many of the last bytes are looked at before a picture is taken for plain.
const TAIL: usize = 4096;

/// Reads a JPEG and what lies behind its end.
///
/// # Errors
/// [`Fault`] when it does not begin like one.
pub(crate) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let mut reading = Reading { file, walk: Walk::new(file)?, apps: Apps::new(file), frame: Frame::default() };
    let header = reading.header(report);
    report.size = reading.frame.size();
    for segment in header.iter().filter(|segment| Apps::reads(segment.marker)) {
        reading.apps.read(*segment, report);
    }
    let end = match header.last() {
        Some(last) if last.marker == SOS => reading.behind(depth, report),
        Some(last) => reading.end(*last, report),
        None => None,
    };
    reading.apps.finish(report);
    report.bytes(Kind::Trailer, Source::Unreferenced, reading.walk.stray);
    if let Some(end) = end {
        report.part(BEHIND, |report| block::after_end::read(file, end, report));
    }
    Ok(())
}

struct Reading<'a> {
    file: &'a dyn Bytes,
    walk: Walk<'a>,
    apps: Apps<'a>,
    frame: Frame,
}

/// What the frame header says.
#[derive(Default)]
struct Frame {
    width: u16,
    height: u16,
    components: u8,
    progressive: bool,
    several_scans: bool,
}

impl Frame {
    fn size(&self) -> Option<(u32, u32)> {
        (self.width > 0 && self.height > 0).then_some((u32::from(self.width), u32::from(self.height)))
    }
}

impl Reading<'_> {
    /// The segments up to the first scan or the end.
    fn header(&mut self, report: &mut Report) -> Vec<Segment> {
        let mut header = Vec::with_capacity(32);
        while let Some(segment) = self.next(report) {
            self.note(segment, report);
            header.push(segment);
            if matches!(segment.marker, SOS | SOI | EOI) {
                break;
            }
        }
        header
    }

    /// The next segment, past what is broken.
    fn next(&mut self, report: &mut Report) -> Option<Segment> {
        loop {
            match self.walk.next() {
                Ok(Some(segment)) => return Some(segment),
                Ok(None) => {
                    report.fault(Fault::Truncated);
                    return None;
                }
                Err(fault @ Fault::Malformed(_)) => {
                    report.gave_up(Kind::ALL, fault);
                    self.walk.pass();
                }
                Err(fault) => {
                    report.gave_up(Kind::ALL, fault);
                    return None;
                }
            }
        }
    }

    /// What is no application segment: frames and scans are remembered, what no picture needs is reported.
    fn note(&mut self, segment: Segment, report: &mut Report) {
        let marker = segment.marker;
        if !is_frame(marker) && !matches!(marker, SOS | DNL) {
            let known = Apps::reads(marker) || matches!(marker, SOI | EOI | 0xc4 | 0xcc | 0xdb..=0xdf);
            if !known {
                // JPG, JPGn, RES: no picture has them.
                report.bytes(Kind::Trailer, Source::JpegSegment, segment.len() as u64);
                report.fault(Fault::Malformed("unknown marker"));
            }
            return;
        }
        let Ok(head) = self.file.get(segment.body, segment.len().min(6)) else { return };
        match marker {
            SOS => self.frame.several_scans |= head.first().is_some_and(|count| *count < self.frame.components),
            DNL => self.frame.height = number::be16(&head, 0).unwrap_or(0),
            _ => {
                self.frame.progressive |= is_progressive(marker);
                self.frame.height = number::be16(&head, 1).unwrap_or(0);
                self.frame.width = number::be16(&head, 3).unwrap_or(0);
                self.frame.components = head.get(5).copied().unwrap_or(0);
            }
        }
    }

    /// Where what follows the picture begins; `None` when that is not looked at.
    fn behind(&mut self, depth: Depth, report: &mut Report) -> Option<u64> {
        if depth == Depth::Quick {
            let indexed = self.indexed_end();
            if indexed.is_some() || !self.has_reason_to_walk() {
                BEHIND.iter().for_each(|kind| report.unsure(*kind));
                return indexed;
            }
        }
        self.scans(report)
    }

    /// Walks over every scan and reads the segments between them.
    fn scans(&mut self, report: &mut Report) -> Option<u64> {
        let mut in_scan = true;
        loop {
            if in_scan && let Err(fault) = self.walk.scan(&mut |_| Ok(())) {
                report.gave_up(Kind::ALL, fault);
                return None;
            }
            let segment = self.next(report)?;
            self.note(segment, report);
            in_scan = segment.marker == SOS;
            if matches!(segment.marker, EOI | SOI) {
                report.size = self.frame.size();
                return self.end(segment, report);
            }
            if Apps::reads(segment.marker) {
                self.apps.read(segment, report);
            }
        }
    }

    fn end(&self, last: Segment, report: &mut Report) -> Option<u64> {
        match last.marker {
            EOI => Some(last.end),
            SOI => {
                report.fault(Fault::Malformed("no end of image"));
                Some(last.start)
            }
            _ => None,
        }
    }

    /// The end that the index of further pictures tells, where there is one.
    fn indexed_end(&self) -> Option<u64> {
        let end = self.apps.first_end.filter(|_| !self.frame.progressive && !self.frame.several_scans)?;
        let last = self.file.get(end.checked_sub(2)?, 2).ok()?;
        (*last == [0xff, EOI]).then_some(end)
    }

    fn has_reason_to_walk(&self) -> bool {
        let size = self.file.size();
        let tail = || self.file.up_to(size.saturating_sub(TAIL as u64), TAIL).is_ok_and(|tail| is_plain_tail(&tail));
        self.apps.announced
            || self.frame.progressive
            || self.frame.several_scans
            || size <= limits::HEAD as u64
            || !tail()
    }
}
