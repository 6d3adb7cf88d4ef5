//! JFIF's own segments (ITU-T T.871): density, and thumbnails that are hardly ever there.

use crate::{Report, Source, block::preview};
use audit::FindingKind as Kind;

/// Reads the header, from its name on. Fourteen bytes are its whole allowance.
pub(super) fn read(payload: &[u8], report: &mut Report) {
    let (across, down) = match payload.get(12..14) {
        Some(&[across, down]) => (u32::from(across), u32::from(down)),
        _ => (0, 0),
    };
    let thumbnail = across * down * 3;
    if thumbnail > 0 {
        preview::sized(across, down, u64::from(thumbnail), Source::Jfif, report);
    }
    let more = (payload.len() as u64).saturating_sub(14).saturating_sub(u64::from(thumbnail));
    report.bytes(Kind::Trailer, Source::Jfif, more);
}

/// Reads the extension, from behind its name: a thumbnail as JPEG, with a palette, or plain.
pub(super) fn extension(content: &[u8], report: &mut Report) {
    let data = content.get(1..).unwrap_or_default();
    let len = data.len() as u64;
    match (content.first(), data) {
        (Some(0x10), _) => preview::found(data, len, Source::Jfif, report),
        (Some(0x11 | 0x13), [across, down, ..]) => {
            preview::sized(u32::from(*across), u32::from(*down), len, Source::Jfif, report);
        }
        _ => report.bytes(Kind::Trailer, Source::Jfif, content.len() as u64),
    }
}
