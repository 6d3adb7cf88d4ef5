//! GeoTIFF (OGC 19-008): where the picture lies on the map.

use crate::block::exif::ifd::Entry;
use crate::block::exif::reader::Reader;
use crate::block::exif::value::Numbers;
use crate::{Detail, FindingKind};

/// ModelTiepoint, ModelTransformation, GeoKeyDirectory, GeoAsciiParams.
const TAGS: [u16; 4] = [0x8482, 0x85d8, 0x87af, 0x87b1];
/// The keys of the kind of model and of the geographic system.
const MODEL: u64 = 1024;
const SYSTEM: u64 = 2048;
/// Degrees on the ellipsoid; WGS 84.
const GEOGRAPHIC: u64 = 2;
const WGS_84: u64 = 4326;

/// Notes the place: as coordinates where they are degrees of WGS 84, else that one is there.
pub(super) fn read(reader: &mut Reader<'_, '_>) {
    let [tie, matrix, keys, text] = TAGS.map(|tag| reader.geo.iter().find(|entry| entry.tag == tag).copied());
    if reader.geo.is_empty() {
        return;
    }
    if let Some(entry) = text
        && let Ok(bytes) = reader.walker.beginning(&entry, 1024)
    {
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        reader.text(FindingKind::PlaceName, &text.replace('|', " "));
    }
    let degrees = keys.is_some_and(|keys| is_wgs_84(reader, &keys));
    let place = tie.and_then(|tie| pair(reader, &tie, 3, 4)).or_else(|| pair(reader, &matrix?, 3, 7));
    match place.filter(|(lon, lat)| degrees && lat.abs() <= 90.0 && lon.abs() <= 180.0) {
        Some((lon, lat)) => {
            reader.found(FindingKind::Location, Detail::Place { lat, lon, alt: None, accuracy: None });
        }
        None => reader.found(FindingKind::PlaceName, Detail::There),
    }
}

fn pair(reader: &mut Reader<'_, '_>, entry: &Entry, x: usize, y: usize) -> Option<(f64, f64)> {
    let bytes = reader.walker.beginning(entry, 128).ok()?;
    let numbers = Numbers::new(&bytes, entry.kind, entry.order);
    numbers.real(x).zip(numbers.real(y))
}

/// Whether the keys say degrees of WGS 84: rows of four numbers, key, where its value is, count, value.
fn is_wgs_84(reader: &mut Reader<'_, '_>, keys: &Entry) -> bool {
    let Ok(bytes) = reader.walker.beginning(keys, 4096) else { return false };
    let numbers = Numbers::new(&bytes, keys.kind, keys.order);
    let value = |wanted: u64| {
        let rows = (4..numbers.len()).step_by(4);
        rows.filter(|row| numbers.whole(*row) == Some(wanted)).find_map(|row| numbers.whole(row + 3))
    };
    value(MODEL) == Some(GEOGRAPHIC) && value(SYSTEM) == Some(WGS_84)
}
