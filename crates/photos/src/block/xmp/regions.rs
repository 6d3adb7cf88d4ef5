//! Boxes around faces: the schemas of the Metadata Working Group, of Microsoft, of ACDSee and of IPTC.

use super::model::{Property, Value, get, number, text};
use crate::{Detail, Report, Source};
use audit::FindingKind;

/// A box in parts of width and height: left, top, width, height.
type Area = [f64; 4];

/// Notes the regions that fields of one level hold.
pub(super) fn read(fields: &[Property<'_>], source: Source, report: &mut Report) {
    if let Some(list) = get(fields, "mwg-rs:RegionList") {
        let whole = dimensions(fields, "mwg-rs:AppliedToDimensions");
        for region in list.entries() {
            metadata_working_group(region.fields(), whole, source, report);
        }
    }
    if let Some(list) = get(fields, "acdsee-rs:RegionList") {
        for region in list.entries() {
            acdsee(region.fields(), source, report);
        }
    }
    if let Some(written) = get(fields, "MPReg:Rectangle") {
        let parts: Vec<f64> = written.text().split(',').filter_map(|part| part.trim().parse().ok()).collect();
        let area = <[f64; 4]>::try_from(parts).ok();
        found(area, text(fields, "MPReg:PersonDisplayName"), source, report);
    }
    if let Some(boundary) = get(fields, "Iptc4xmpExt:RegionBoundary") {
        found(iptc(boundary.fields(), report.size), text(fields, "Iptc4xmpExt:Name"), source, report);
    }
}

fn metadata_working_group(region: &[Property<'_>], whole: Option<[f64; 2]>, source: Source, report: &mut Report) {
    let name = text(region, "mwg-rs:Name");
    let face = matches!(text(region, "mwg-rs:Type"), "Face" | "Pet" | "");
    if !face && name.is_empty() {
        return;
    }
    let area = get(region, "mwg-rs:Area").and_then(|area| centred(area.fields(), "stArea", whole));
    let area = area.map(|area| as_stored(area, whole, report));
    if face {
        found(area, name, source, report);
    } else {
        report.text(FindingKind::Comment, source, name);
    }
}

fn acdsee(region: &[Property<'_>], source: Source, report: &mut Report) {
    let areas = ["acdsee-rs:DLYArea", "acdsee-rs:ALGArea"];
    let area = areas.iter().find_map(|name| centred(get(region, name)?.fields(), "acdsee-stArea", None));
    found(area, text(region, "acdsee-rs:Name"), source, report);
}

/// The Working Group gives the centre of a region, not its corner.
fn centred(area: &[Property<'_>], prefix: &str, whole: Option<[f64; 2]>) -> Option<Area> {
    let part = |name: &str| number(area, &format!("{prefix}:{name}"));
    let across = part("d").or_else(|| part("w")).unwrap_or(0.0);
    let down = part("d").or_else(|| part("h")).unwrap_or(0.0);
    let (x, y) = (part("x")?, part("y")?);
    let [width, height] = if text(area, &format!("{prefix}:unit")) == "pixel" { whole? } else { [1.0, 1.0] };
    Some([(x - across / 2.0) / width, (y - down / 2.0) / height, across / width, down / height])
}

/// IPTC's boundary: a rectangle by its corner, a circle by its centre, or the corners of a shape.
fn iptc(boundary: &[Property<'_>], size: Option<(u32, u32)>) -> Option<Area> {
    let part = |fields: &[Property<'_>], name: &str| number(fields, &format!("Iptc4xmpExt:{name}"));
    let [width, height] = match (text(boundary, "Iptc4xmpExt:rbUnit"), size) {
        ("pixel", Some((width, height))) => [f64::from(width), f64::from(height)],
        ("pixel", None) => return None,
        _ => [1.0, 1.0],
    };
    let area = match (part(boundary, "rbX"), part(boundary, "rbY"), part(boundary, "rbRx")) {
        (Some(x), Some(y), Some(radius)) => [x - radius, y - radius, radius * 2.0, radius * 2.0],
        (Some(x), Some(y), None) => [x, y, part(boundary, "rbW")?, part(boundary, "rbH")?],
        _ => {
            let corners = get(boundary, "Iptc4xmpExt:rbVertices")?.entries();
            let all = |name: &str| corners.iter().filter_map(|one| part(one.fields(), name)).collect::<Vec<_>>();
            let (left, across) = span(&all("rbX"))?;
            let (top, down) = span(&all("rbY"))?;
            [left, top, across, down]
        }
    };
    Some([area[0] / width, area[1] / height, area[2] / width, area[3] / height])
}

fn span(values: &[f64]) -> Option<(f64, f64)> {
    let least = values.iter().copied().reduce(f64::min)?;
    let most = values.iter().copied().reduce(f64::max)?;
    Some((least, most - least))
}

fn dimensions(fields: &[Property<'_>], name: &str) -> Option<[f64; 2]> {
    let whole = get(fields, name).map(Value::fields)?;
    let side = |name: &str| number(whole, name).filter(|side| *side > 0.0);
    Some([side("stDim:w")?, side("stDim:h")?])
}

/// Some programs count on the turned picture: then the dimensions they give are those of the stored one, exchanged.
fn as_stored(area: Area, whole: Option<[f64; 2]>, report: &Report) -> Area {
    let (Some([width, height]), Some((across, down))) = (whole, report.size) else { return area };
    let exchanged = (width > height) != (across > down) && across != down;
    let [x, y, w, h] = area;
    match report.orientation {
        Some(5) if exchanged => [y, x, h, w],
        Some(6) if exchanged => [y, 1.0 - x - w, h, w],
        Some(7) if exchanged => [1.0 - y - h, 1.0 - x - w, h, w],
        Some(8) if exchanged => [1.0 - y - h, x, h, w],
        _ => area,
    }
}

/// Notes a face with its name, if it has one.
fn found(area: Option<Area>, name: &str, source: Source, report: &mut Report) {
    report.text(FindingKind::Person, source, name);
    let name = Some(crate::report::tidy(name)).filter(|name| !name.is_empty());
    match area.filter(|area| area.iter().all(|part| part.is_finite())) {
        Some([x, y, w, h]) => report.found(FindingKind::FaceRegion, source, Detail::Region { x, y, w, h, name }),
        None => report.there(FindingKind::FaceRegion, source),
    }
}
