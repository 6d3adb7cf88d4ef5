//! Pictures, sound and videos that a packet holds or announces.

use super::model::{Property, get, number, text};
use crate::block::preview;
use crate::{Detail, Report, Source, limits};
use audit::FindingKind;

/// Notes a picture that is written as base 64.
pub(super) fn picture(written: &str, source: Source, report: &mut Report) {
    let (head, len) = decoded(written, limits::XMP_PICTURE);
    let before = report.noted;
    preview::found(&head, len, source, report);
    if report.noted == before {
        report.bytes(FindingKind::HiddenPreview, source, len);
    }
}

/// Notes sound that is written as base 64.
pub(super) fn sound(written: &str, source: Source, report: &mut Report) {
    report.bytes(FindingKind::MotionVideo, source, decoded(written, 0).1);
}

/// The first bytes of what is written as base 64, and how many bytes it is.
fn decoded(written: &str, most: usize) -> (Vec<u8>, u64) {
    let mut out = Vec::new();
    let mut digits = 0_u64;
    let mut bits = 0_u32;
    for byte in written.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        if !digits.is_multiple_of(4) && out.len() < most {
            let shift = [0, 4, 2, 0][usize::try_from(digits % 4).unwrap_or(0)];
            out.push((bits >> shift & 0xff) as u8);
        }
        digits += 1;
    }
    (out, digits.saturating_mul(6) / 8)
}

/// Notes what the fields of one level announce: the parts behind a picture, and Google's marks of a moving one.
pub(super) fn announced(fields: &[Property<'_>], source: Source, report: &mut Report) {
    if let Some(directory) = get(fields, "Container:Directory") {
        for entry in directory.entries() {
            let item = get(entry.fields(), "Container:Item").map_or(entry.fields(), |item| item.fields());
            part(item, source, report);
        }
    }
}

/// One entry of Google's directory of the parts of a file.
fn part(item: &[Property<'_>], source: Source, report: &mut Report) {
    let (meaning, mime) = (text(item, "Item:Semantic"), text(item, "Item:Mime"));
    if meaning == "Primary" || (meaning.is_empty() && mime.is_empty()) {
        return;
    }
    let moves =
        ["MotionPhoto", "MicroVideo"].contains(&meaning) || mime.starts_with("video/") || mime.starts_with("audio/");
    let kind = if moves { FindingKind::MotionVideo } else { FindingKind::HiddenPreview };
    match number(item, "Item:Length").filter(|len| *len >= 1.0) {
        Some(len) => report.found(kind, source, Detail::Bytes(len as u64)),
        None => report.there(kind, source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64_is_decoded_as_far_as_needed() {
        assert_eq!(decoded("Q0FO\nQVJZ", 100), (b"CANARY".to_vec(), 6));
        assert_eq!(decoded("Q0FOQVI=", 2), (b"CA".to_vec(), 5));
        assert_eq!(decoded("", 2), (Vec::new(), 0));
    }
}
