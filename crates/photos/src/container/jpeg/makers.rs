//! Application segments of makers that hold keys and values.

use crate::bytes::number;
use crate::{Detail, Report, Source};
use audit::FindingKind as Kind;

const SEGMENT: Source = Source::JpegSegment;

/// Programs that leave their name as a comment.
const PROGRAMS: &[&str] = &[
    "CREATOR: ",
    "Lavc",
    "Intel(R) JPEG Library",
    "LEAD Technologies",
    "File written by Adobe",
    "Created with GIMP",
    "Created with The GIMP",
    "Optimized by JPEGmini",
    "JPEG Encoder Copyright",
    "Compressed by jpeg-recompress",
];

/// Text of a kind; bytes where no text can be made of it. Nothing goes unseen.
pub(super) fn text(kind: Kind, source: Source, content: &[u8], report: &mut Report) {
    let text = std::str::from_utf8(content)
        .map_or_else(|_| content.iter().map(|byte| char::from(*byte)).collect(), str::to_owned);
    let kind = if PROGRAMS.iter().any(|program| text.starts_with(program)) { Kind::Software } else { kind };
    let before = report.findings.len();
    report.text(kind, source, &text);
    if report.findings.len() == before && !report.findings.iter().any(|found| found.source == source) {
        report.bytes(Kind::Trailer, source, content.len() as u64);
    }
}

/// The same for UTF-16, big endian.
pub(super) fn wide_text(kind: Kind, content: &[u8], report: &mut Report) {
    let wide = content.chunks_exact(2).filter_map(|pair| number::be16(pair, 0));
    let narrow: String = char::decode_utf16(wide).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text(kind, SEGMENT, narrow.as_bytes(), report);
}

/// Adobe's "Save for Web": tag, length, value.
pub(super) fn ducky(content: &[u8], report: &mut Report) {
    report.there(Kind::Software, SEGMENT);
    let mut rest = content;
    while let (Some(tag), Some(len)) = (number::be16(rest, 0), number::be16(rest, 2)) {
        let Some(value) = rest.get(4..4 + usize::from(len)) else { break };
        // Texts begin with their length in characters.
        let letters = value.get(4..).unwrap_or_default();
        match tag {
            0 => break,
            2 => wide_text(Kind::Comment, letters, report),
            3 => wide_text(Kind::Author, letters, report),
            _ => {}
        }
        rest = rest.get(4 + usize::from(len)..).unwrap_or_default();
    }
}

/// Lines of keys and values, as older Olympus, Agfa, Epson and Sanyo cameras write them.
pub(super) fn picture_info(content: &[u8], report: &mut Report) {
    report.there(Kind::Device, SEGMENT);
    let text: String = content.iter().map(|byte| char::from(*byte)).collect();
    for line in text.split(['\r', '\n', '\0']) {
        let Some((key, value)) = line.split_once('=') else { continue };
        let kind = match key.trim().to_ascii_lowercase().as_str() {
            "serial" | "serial#" | "serialnumber" | "camserial" => Kind::Serial,
            "id" | "type" | "cameratype" | "model" | "make" => Kind::Device,
            "version" | "firmware" => Kind::Software,
            "timedate" | "date" | "time" => {
                moment(value.trim(), report);
                continue;
            }
            "comment" | "descr" | "title" => Kind::Comment,
            _ => continue,
        };
        report.text(kind, SEGMENT, value);
    }
    // What comes in no lines is still shown.
    if !text.contains('=') {
        report.text(Kind::Comment, SEGMENT, &text);
    }
}

/// Seconds since 1970, or text.
fn moment(value: &str, report: &mut Report) {
    let stamp = value.parse::<i64>().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    match stamp {
        Some(stamp) => report.found(Kind::Date, SEGMENT, Detail::Moment(stamp.to_string())),
        None => report.text(Kind::Date, SEGMENT, value),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_texts_or_at_least_bytes() {
        let mut report = Report::default();
        text(Kind::Comment, Source::JpegComment, b"Emma am See", &mut report);
        text(Kind::Comment, Source::JpegComment, b"CREATOR: gd-jpeg v1.0", &mut report);
        text(Kind::Comment, SEGMENT, b"\x01\x02", &mut report);
        let kinds: Vec<_> = report.findings.iter().map(|found| found.kind).collect();
        assert_eq!(kinds, [Kind::Comment, Kind::Software, Kind::Trailer]);
    }

    #[test]
    fn lines_of_old_cameras_are_read() {
        let mut report = Report::default();
        picture_info(b"[picture info]\r\nTimeDate=946684800\r\nSerial#=#4711\r\n", &mut report);
        assert!(report.findings.iter().any(|found| found.text() == "2000-01-01T00:00:00Z"));
        assert!(report.findings.iter().any(|found| found.kind == Kind::Serial));
    }
}
