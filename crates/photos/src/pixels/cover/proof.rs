//! Proving a covered copy: opened anew, scanned whole, decoded, and looked at pixel by pixel.

use super::CoverRefusal;
use super::ink::Plan;
use crate::pixels::{Pixels, Undecodable, area, stored};
use crate::{Depth, FileBytes, Format, Reason, Verdict, scan};
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

/// Looks at each pixel whose middle lies inside an outline. Of several spots the last one gives the colour.
pub(super) fn is_ink(pixels: &Pixels, plan: &Plan) -> bool {
    let mut looked = vec![false; area(pixels.width, pixels.height)];
    plan.spots().rev().all(|(outline, ink)| {
        let mask = outline.mask(pixels.width, pixels.height);
        (0..pixels.height).zip(&mask.rows).all(|(y, row)| {
            row.iter().flat_map(|(from, to)| *from..*to).all(|x| {
                let seen = looked.get_mut(area(pixels.width, y) + x as usize);
                let before = seen.is_some_and(|seen| std::mem::replace(seen, true));
                before || pixels.at(x, y).iter().zip(ink).all(|(level, ink)| level.abs_diff(ink) <= OFF)
            })
        })
    })
}
