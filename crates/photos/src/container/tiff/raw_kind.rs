//! Whether a TIFF structure is a raw file. Neither header nor ending says so for all of them.

use crate::block::exif::ifd::{Directory, Layout, Walker};
use crate::block::exif::value::Numbers;

/// Photometric interpretations of raw data: a colour filter array, linear raw (DNG).
const RAW_COLOURS: [u64; 2] = [32803, 34892];
/// Compressions of raw data: Sony, Nikon, Pentax, Samsung, Kodak and others.
const RAW_CODINGS: [u64; 8] = [32767, 32769, 32770, 32772, 34713, 65000, 65535, 34892];
/// DNGVersion; Canon's and Sony's own tags of raw files.
const RAW_TAGS: [u16; 4] = [0xc612, 0xc640, 0xc5d8, 0x7310];

/// Whether it is one: by the tag of DNG, by Canon's mark in the header, or by a directory with data of a sensor.
pub(super) fn is_raw(walker: &mut Walker<'_>, layout: Layout, first: u64) -> bool {
    if walker.get(8, 3).is_ok_and(|mark| &*mark == b"CR\x02") {
        return true;
    }
    let mut at = first;
    while at != 0 {
        let Ok(directory) = walker.directory(at, layout) else { return false };
        if sensor(walker, &directory) || inner(walker, &directory, layout) {
            return true;
        }
        at = directory.next;
    }
    false
}

fn inner(walker: &mut Walker<'_>, directory: &Directory, layout: Layout) -> bool {
    let Some(entry) = directory.get(0x014a) else { return false };
    let Ok(bytes) = walker.beginning(entry, 64) else { return false };
    let places = Numbers::new(&bytes, entry.kind, entry.order);
    (0..places.len())
        .filter_map(|index| places.whole(index))
        .any(|at| walker.directory(at, layout).is_ok_and(|directory| sensor(walker, &directory)))
}

fn sensor(walker: &mut Walker<'_>, directory: &Directory) -> bool {
    let mut is_one_of = |tag: u16, values: &[u64]| {
        let entry = directory.get(tag)?;
        let bytes = walker.beginning(entry, 8).ok()?;
        Numbers::new(&bytes, entry.kind, entry.order).whole(0).filter(|value| values.contains(value))
    };
    RAW_TAGS.iter().any(|tag| directory.get(*tag).is_some())
        || is_one_of(0x0106, &RAW_COLOURS).is_some()
        || is_one_of(0x0103, &RAW_CODINGS).is_some()
}
