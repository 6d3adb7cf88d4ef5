//! Proving a covered copy: opened anew, scanned whole, decoded, and looked at pixel by pixel.

use super::CoverRefusal;
use super::ink::{Plan, reaches};
use crate::essence::Strictness;
use crate::pixels::{Pixels, Undecodable, stored};
use crate::{Depth, FileBytes, Format, Reason, Verdict, container, scan};
use audit::FindingKind;
use std::collections::BTreeSet;
use std::path::Path;

/// How far a covered pixel may be from its ink, in levels: rounding of the coding, no picture.
const OFF: u8 = 2;

/// Whether the copy gives nothing away and is ink inside every outline as it was drawn.
pub(super) fn prove(copy: &Path, format: Format, size: (u32, u32), plan: &Plan) -> Result<(), CoverRefusal> {
    let file = FileBytes::open(copy).map_err(|fault| CoverRefusal::NotWritten(fault.into()))?;
    let after = scan(&file, Depth::Whole);
    let mut left: BTreeSet<_> = after.findings.iter().map(|finding| finding.kind).collect();
    left.extend(&after.unknown);
    if left.is_empty() && (after.verdict != Verdict::Read || after.format != Some(format) || after.orientation != 1) {
        left.insert(FindingKind::Trailer);
    }
    // The second reader of the cleaner, which knows nothing but what may be there.
    if container::essence(format, &file, Strictness::OnlyThis).is_err() {
        left.insert(FindingKind::Trailer);
    }
    if !left.is_empty() {
        return Err(CoverRefusal::Left(left));
    }
    let shown = stored(format, &file, None).map_err(|error| match error {
        Undecodable::Fault(fault) => CoverRefusal::NotWritten(fault.into()),
        _ => CoverRefusal::NotWritten(Reason::Damaged),
    })?;
    if (shown.pixels.width, shown.pixels.height) == size && is_ink(&shown.pixels, plan) {
        Ok(())
    } else {
        Err(CoverRefusal::NotCovered)
    }
}

/// Looks at each pixel whose middle lies inside an outline: it is ink of that spot, or of a later one that reaches there.
pub(super) fn is_ink(pixels: &Pixels, plan: &Plan) -> bool {
    let spots = plan.spots();
    spots.iter().enumerate().all(|(number, (outline, ink))| {
        let later = spots.get(number + 1..).unwrap_or_default();
        let mask = outline.mask(pixels.width, pixels.height);
        (0..pixels.height).zip(&mask.rows).all(|(y, row)| {
            row.iter().flat_map(|(from, to)| *from..*to).all(|x| {
                let shown = pixels.at(x, y);
                is(shown, *ink) || later.iter().any(|(other, ink)| is(shown, *ink) && reaches(other, x, y))
            })
        })
    })
}

fn is(shown: [u8; 3], ink: [u8; 3]) -> bool {
    shown.iter().zip(ink).all(|(level, ink)| level.abs_diff(ink) <= OFF)
}
