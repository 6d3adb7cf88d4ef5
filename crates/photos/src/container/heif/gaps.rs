//! Bytes that nothing refers to, and whether there is anything in them.

use super::location::Place;
use super::meta::Meta;
use crate::{Bytes, Depth, Fault, Report, Source, limits};
use audit::FindingKind;
use std::ops::Range;

/// Looks at what no item of `metas` refers to in the boxes for data.
pub(super) fn read(file: &dyn Bytes, depth: Depth, metas: &[Meta<'_>], data: &[Range<u64>], report: &mut Report) {
    let mut used: Vec<Range<u64>> = Vec::new();
    let mut boxes = data.to_vec();
    for meta in metas {
        boxes.extend(meta.idat.clone());
        let ranges = |place: &Place| place.ranges(file, meta.idat.as_ref()).unwrap_or_default();
        used.extend(meta.places.values().flat_map(ranges));
    }
    let used = joined(used);
    for one in boxes {
        for gap in between(&used, &one) {
            nonzero(file, depth, &gap, Source::Unreferenced, report);
        }
    }
}

/// The same places in order, without overlaps.
fn joined(mut places: Vec<Range<u64>>) -> Vec<Range<u64>> {
    places.sort_unstable_by_key(|range| range.start);
    let mut joined: Vec<Range<u64>> = Vec::new();
    for range in places {
        match joined.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => joined.push(range),
        }
    }
    joined
}

/// What `whole` has that `used`, in order and without overlaps, does not.
fn between(used: &[Range<u64>], whole: &Range<u64>) -> Vec<Range<u64>> {
    let (mut gaps, mut at) = (Vec::new(), whole.start);
    let first = used.partition_point(|range| range.end <= whole.start);
    for range in used.iter().skip(first).take_while(|range| range.start < whole.end) {
        if range.start > at {
            gaps.push(at..range.start);
        }
        at = range.end;
    }
    if at < whole.end {
        gaps.push(at..whole.end);
    }
    gaps
}

/// Notes bytes as data that no viewer shows, unless all are zero.
pub(super) fn nonzero(file: &dyn Bytes, depth: Depth, range: &Range<u64>, source: Source, report: &mut Report) {
    if depth == Depth::Quick && range.end - range.start > limits::HEAD as u64 {
        report.unsure(FindingKind::Trailer);
        return;
    }
    report.part(&[FindingKind::Trailer], |report| {
        if holds_anything(file, range)? {
            report.bytes(FindingKind::Trailer, source, range.end - range.start);
        }
        Ok(())
    });
}

fn holds_anything(file: &dyn Bytes, range: &Range<u64>) -> Result<bool, Fault> {
    let step = |left: u64| usize::try_from(left).unwrap_or(usize::MAX).min(limits::WINDOW);
    let mut buffer = vec![0; step(range.end - range.start)];
    let mut at = range.start;
    while at < range.end {
        buffer.truncate(step(range.end - at));
        file.fill(at, &mut buffer)?;
        if buffer.iter().any(|byte| *byte != 0) {
            return Ok(true);
        }
        at += buffer.len() as u64;
    }
    Ok(false)
}

#[cfg(test)]
#[allow(clippy::single_range_in_vec_init)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_what_is_left() {
        let used = joined(vec![18..30, 0..5, 13..15, 12..14]);
        assert_eq!(used, [0..5, 12..15, 18..30]);
        assert_eq!(between(&used, &(10..20)), [10..12, 15..18]);
        assert_eq!(between(&[], &(3..4)), [3..4]);
        assert!(between(&[0..9], &(3..9)).is_empty());
    }
}
