//! Blocks that are split over several segments, put together again.

use crate::bytes::number;
use crate::{Fault, Report, Source, block, limits};
use audit::FindingKind as Kind;
use std::borrow::Cow;

/// What an XMP packet may hold.
const XMP_KINDS: &[Kind] = Kind::ALL;

/// Parts of what is split, as they come.
#[derive(Default)]
pub(super) struct Gathered<'a> {
    icc: Vec<Numbered<'a>>,
    xmp: Vec<XmpPart<'a>>,
    jumbf: Vec<JumbfPart<'a>>,
}

struct Numbered<'a> {
    number: u8,
    of: u8,
    part: Cow<'a, [u8]>,
}

/// Extended XMP (XMP specification part 3, 1.1.3.1): the parts of one packet share a GUID.
struct XmpPart<'a> {
    guid: [u8; 32],
    whole: u32,
    offset: u32,
    payload: Cow<'a, [u8]>,
}

/// JUMBF in APP11 (ISO/IEC 19566-5, annex D): the parts of one box share an instance number.
struct JumbfPart<'a> {
    instance: u16,
    sequence: u32,
    payload: Cow<'a, [u8]>,
}

/// Bytes before the data of an extended XMP segment: name, GUID, length of the whole, offset.
const XMP_HEAD: usize = 35 + 32 + 4 + 4;
/// Bytes before the box in an APP11 segment: `JP`, instance, sequence.
const JUMBF_HEAD: usize = 2 + 2 + 4;

impl<'a> Gathered<'a> {
    /// Part of a colour profile, from its number on.
    pub(super) fn icc(&mut self, payload: Cow<'a, [u8]>) -> Result<(), Fault> {
        let (Some(number), Some(of)) = (payload.get(12).copied(), payload.get(13).copied()) else {
            return Err(Fault::Truncated);
        };
        self.icc.push(Numbered { number, of, part: payload });
        Ok(())
    }

    pub(super) fn xmp(&mut self, payload: Cow<'a, [u8]>) -> Result<(), Fault> {
        let guid = payload.get(35..67).and_then(|guid| guid.try_into().ok()).ok_or(Fault::Truncated)?;
        let whole = number::be32(&payload, 67).ok_or(Fault::Truncated)?;
        let offset = number::be32(&payload, 71).ok_or(Fault::Truncated)?;
        self.xmp.push(XmpPart { guid, whole, offset, payload });
        Ok(())
    }

    pub(super) fn jumbf(&mut self, payload: Cow<'a, [u8]>) -> Result<(), Fault> {
        let instance = number::be16(&payload, 2).ok_or(Fault::Truncated)?;
        let sequence = number::be32(&payload, 4).ok_or(Fault::Truncated)?;
        self.jumbf.push(JumbfPart { instance, sequence, payload });
        Ok(())
    }

    /// Reads what has come together.
    pub(super) fn read(self, report: &mut Report) {
        if !self.icc.is_empty() {
            report.part(&[Kind::Device, Kind::Serial, Kind::Author, Kind::Comment], |report| profile(self.icc, report));
        }
        extended(self.xmp, report);
        jumbf(self.jumbf, report);
    }
}

fn profile(mut parts: Vec<Numbered<'_>>, report: &mut Report) -> Result<(), Fault> {
    parts.sort_by_key(|part| part.number);
    let count = parts.len();
    let in_order =
        parts.iter().zip(1_usize..).all(|(part, at)| usize::from(part.number) == at && usize::from(part.of) == count);
    let data = |part: &Numbered<'_>| part.part.get(14..).unwrap_or_default().to_vec();
    let whole: Vec<u8> = parts.iter().flat_map(data).collect();
    block::icc::read(&whole, report)?;
    if in_order { Ok(()) } else { Err(Fault::Malformed("colour profile parts")) }
}

fn extended(mut parts: Vec<XmpPart<'_>>, report: &mut Report) {
    parts.sort_by_key(|part| (part.guid, part.offset));
    for packet in parts.chunk_by(|one, other| one.guid == other.guid) {
        match joined(packet) {
            Ok(whole) => noticed(Source::Xmp, Kind::Comment, report, |report| {
                report.part(XMP_KINDS, |report| block::xmp::read(&whole, Source::Xmp, report));
            }),
            Err(fault) => {
                report.there(Kind::Comment, Source::Xmp);
                report.gave_up(XMP_KINDS, fault);
            }
        }
    }
}

fn joined(packet: &[XmpPart<'_>]) -> Result<Vec<u8>, Fault> {
    let mut whole = Vec::new();
    for part in packet {
        let data = part.payload.get(XMP_HEAD..).unwrap_or_default();
        let offset = usize::try_from(part.offset).unwrap_or(usize::MAX);
        match offset.checked_sub(whole.len()) {
            Some(0) => whole.extend_from_slice(data),
            // The same part may stand there twice.
            None if whole.get(offset..offset.saturating_add(data.len())) == Some(data) => {}
            _ => return Err(Fault::Malformed("extended XMP parts")),
        }
        if whole.len() > limits::EXTENDED_XMP {
            return Err(Fault::TooMuch("extended XMP"));
        }
    }
    let said = packet.iter().all(|part| usize::try_from(part.whole) == Ok(whole.len()));
    if said { Ok(whole) } else { Err(Fault::Truncated) }
}

fn jumbf(mut parts: Vec<JumbfPart<'_>>, report: &mut Report) {
    parts.sort_by_key(|part| (part.instance, part.sequence));
    for parts in parts.chunk_by(|one, other| one.instance == other.instance) {
        let boxes = whole_box(parts);
        noticed(Source::C2pa, Kind::PlatformMark, report, |report| {
            report.part(Kind::ALL, |report| block::c2pa::read(&boxes, report));
        });
    }
}

/// Every part repeats the header of the box; only the first one's is kept.
fn whole_box(parts: &[JumbfPart<'_>]) -> Vec<u8> {
    let mut whole = Vec::new();
    for (part, first) in parts.iter().zip(std::iter::once(true).chain(std::iter::repeat(false))) {
        let header = match number::be32(&part.payload, JUMBF_HEAD) {
            _ if first => 0,
            Some(1) => 16,
            _ => 8,
        };
        whole.extend_from_slice(part.payload.get(JUMBF_HEAD + header..).unwrap_or_default());
    }
    whole
}

/// Runs a reader of a block that is there; when it finds nothing from that source, at least that is noted: nothing that
/// a cleaned copy may not hold goes unseen.
pub(super) fn noticed(source: Source, kind: Kind, report: &mut Report, read: impl FnOnce(&mut Report)) {
    let before = report.findings.len();
    read(report);
    let nothing = report.findings.len() == before && !report.findings.iter().any(|found| found.source == source);
    if nothing {
        report.there(kind, source);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn part(guid: u8, whole: u32, offset: u32, data: &[u8]) -> Cow<'static, [u8]> {
        let mut payload = b"http://ns.adobe.com/xmp/extension/\0".to_vec();
        payload.extend([guid; 32]);
        payload.extend(whole.to_be_bytes());
        payload.extend(offset.to_be_bytes());
        payload.extend(data);
        Cow::Owned(payload)
    }

    fn all(parts: &[(u32, u32, &[u8])]) -> Result<Vec<u8>, Fault> {
        let mut gathered = Gathered::default();
        for (whole, offset, data) in parts {
            gathered.xmp(part(b'A', *whole, *offset, data)).unwrap();
        }
        gathered.xmp.sort_by_key(|part| part.offset);
        joined(&gathered.xmp)
    }

    #[test]
    fn an_extended_packet_comes_in_any_order_and_only_whole() {
        assert_eq!(all(&[(6, 3, b"def"), (6, 0, b"abc")]).unwrap(), b"abcdef");
        assert_eq!(all(&[(6, 0, b"abc"), (6, 3, b"def"), (6, 3, b"def")]).unwrap(), b"abcdef");
        assert_eq!(all(&[(6, 0, b"abc")]), Err(Fault::Truncated));
        assert!(all(&[(6, 0, b"abc"), (6, 4, b"ef")]).is_err());
        assert!(all(&[(6, u32::MAX, b"abc")]).is_err());
    }

    #[test]
    fn a_box_in_parts_has_one_header() {
        let mut gathered = Gathered::default();
        for (sequence, data) in [(2_u32, &b"\0\0\0\x0cjumbef"[..]), (1, b"\0\0\0\x0cjumbcd")] {
            let mut payload = b"JP\0\x01".to_vec();
            payload.extend(sequence.to_be_bytes());
            payload.extend(data);
            gathered.jumbf(Cow::Owned(payload)).unwrap();
        }
        gathered.jumbf.sort_by_key(|part| part.sequence);
        assert_eq!(whole_box(&gathered.jumbf), b"\0\0\0\x0cjumbcdef");
    }
}
