//! Who signed: read roughly from the certificates and the time stamp inside a COSE signature.

use crate::block::moment;
use crate::{Report, Source};
use audit::FindingKind;
use memchr::memmem;

/// Object identifiers 2.5.4.3 (common name) and 2.5.4.10 (organisation), as DER writes them.
const NAMES: &[&[u8]] = &[b"\x06\x03\x55\x04\x03", b"\x06\x03\x55\x04\x0a"];
/// GeneralizedTime of fifteen characters.
const TIME: &[u8] = b"\x18\x0f";
/// Names looked at.
const MOST: usize = 64;

/// Notes all names in the certificates, and when it was stamped.
pub(super) fn read(data: &[u8], report: &mut Report) {
    for name in NAMES {
        for at in memmem::find_iter(data, name).take(MOST) {
            report.text(FindingKind::Author, Source::C2pa, &text(data.get(at + name.len()..).unwrap_or_default()));
        }
    }
    for at in memmem::find_iter(data, TIME).take(MOST) {
        let written = data.get(at + 2..at + 17).and_then(|time| std::str::from_utf8(time).ok()).unwrap_or("");
        if written.ends_with('Z') && moment::of(written).is_some() {
            moment::found(written, Source::C2pa, report);
        }
    }
}

/// A text of DER: UTF-8, printable, T61 or IA5, shorter than 128 bytes.
fn text(data: &[u8]) -> String {
    let [0x0c | 0x13 | 0x14 | 0x16, len, rest @ ..] = data else { return String::new() };
    let text = rest.get(..usize::from(*len)).filter(|_| *len < 0x80).unwrap_or_default();
    String::from_utf8_lossy(text).into_owned()
}
