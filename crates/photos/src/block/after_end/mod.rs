//! What lies after the end of a picture: motion photos, further pictures, makers' own blocks, leftovers.

mod files;
mod remainder;

use super::samsung;
use crate::{Bytes, Fault, Report, Source, limits};
use audit::FindingKind;

/// What may lie there.
const KINDS: &[FindingKind] = FindingKind::ALL;

/// Reads everything from `start` to the end of the file. Finds nothing where nothing is.
///
/// # Errors
/// [`Fault`] when the file cannot be read there; what is broken is noted.
pub(crate) fn read(file: &dyn Bytes, start: u64, report: &mut Report) -> Result<(), Fault> {
    let mut end = file.size();
    if start >= end {
        return Ok(());
    }
    match samsung::read(file, start, end, report) {
        Ok(Some(directory)) => {
            end = directory.start;
            // Empty as it may be, it is there.
            report.bytes(FindingKind::Trailer, Source::Samsung, file.size() - end);
            for inside in directory.inside.iter().take(limits::AFTER_END) {
                files::read_inside(file, inside.start, inside.len, Source::Samsung, report);
            }
        }
        Ok(None) => {}
        Err(fault) => report.gave_up(KINDS, fault),
    }
    parts(file, start, end, report)
}

/// Files one after another, and what lies between them.
fn parts(file: &dyn Bytes, start: u64, end: u64, report: &mut Report) -> Result<(), Fault> {
    let (mut read, mut tried) = (start, start);
    let mut parts = 0;
    while let Some(at) = files::find(file, tried, end)? {
        parts += 1;
        if parts > limits::AFTER_END {
            report.gave_up(KINDS, Fault::TooMuch("files after the end"));
            break;
        }
        match files::end(file, at, end) {
            Some(until) => {
                remainder::read(file, read, at, report)?;
                files::read_inside(file, at, until - at, Source::AfterEnd, report);
                (read, tried) = (until, until);
            }
            None => tried = at + 1,
        }
    }
    remainder::read(file, read, end, report)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Detail;

    const PICTURE: &[u8] =
        b"\xff\xd8\xff\xc0\0\x0b\x08\0\x02\0\x04\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0a\xff\xd9";
    const FILM: &[u8] = b"\0\0\0\x10ftypmp42\0\0\0\0\0\0\0\x0cmdatABCD";

    fn found(bytes: &[u8]) -> Vec<(FindingKind, Detail)> {
        let mut report = Report::default();
        read(&bytes, 0, &mut report).unwrap();
        report.findings.into_iter().map(|found| (found.kind, found.detail)).collect()
    }

    #[test]
    fn nothing_and_zeros_are_nothing() {
        assert!(found(b"").is_empty());
        assert!(found(&[0; 100]).is_empty());
    }

    #[test]
    fn pictures_films_and_leftovers_are_told_apart() {
        let all = found(&[b"left", PICTURE, FILM, b"{\"over\":1}"].concat());
        let picture = Detail::Picture { width: 4, height: 2, bytes: PICTURE.len() as u64, shows_more: None };
        assert!(all.contains(&(FindingKind::HiddenPreview, picture)), "{all:?}");
        assert!(all.contains(&(FindingKind::MotionVideo, Detail::Bytes(FILM.len() as u64))), "{all:?}");
        assert!(all.contains(&(FindingKind::Trailer, Detail::Bytes(4))), "{all:?}");
        assert!(all.contains(&(FindingKind::Comment, Detail::Text("{\"over\":1}".to_owned()))), "{all:?}");
    }

    #[test]
    fn many_files_come_to_an_end() {
        let bytes = PICTURE.repeat(1000);
        let mut report = Report::default();
        read(&bytes.as_slice(), 0, &mut report).unwrap();
        assert!(report.faults.contains(&Fault::TooMuch("files after the end")));
        let starts = b"\xff\xd8\xff\xe0".repeat(1000);
        read(&starts.as_slice(), 0, &mut Report::default()).unwrap();
    }
}
