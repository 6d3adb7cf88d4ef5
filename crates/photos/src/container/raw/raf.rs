//! RAF of Fujifilm: a JPEG with all metadata, tables of the sensor, and its data.

use super::read::preview;
use crate::bytes::number;
use crate::{Bytes, Depth, Fault, FindingKind, Report, Source};

/// Length of the header with the places of its parts.
const HEADER: usize = 0x6c;
/// Where the model stands, and how long it is.
const MODEL: std::ops::Range<usize> = 0x1c..0x3c;
/// Where the number of the device stands, before the model.
const SERIAL: std::ops::Range<usize> = 0x14..0x1c;

pub(super) fn read(file: &dyn Bytes, depth: Depth, report: &mut Report) -> Result<(), Fault> {
    let head = file.get(0, HEADER)?;
    let place = |at: usize| number::be32(&head, at).map(u64::from).ok_or(Fault::Truncated);
    let text = |range| head.get(range).map(|bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned());
    report.text(FindingKind::Device, Source::Tiff, &text(MODEL).unwrap_or_default());
    report.text(FindingKind::Serial, Source::Tiff, &text(SERIAL).unwrap_or_default());
    let (at, len) = (place(0x54)?, place(0x58)?);
    report.part(FindingKind::ALL, |report| preview(file, at, len, depth, report));
    // The data of the sensor has room for more than is known here.
    report.unsure(FindingKind::Trailer);
    Ok(())
}
