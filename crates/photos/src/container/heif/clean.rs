//! Cleaning: a new file with the primary picture, what it is made of, its transparency, and nothing else.

use super::layout::Layout;
use super::meta::Meta;
use super::select::Plan;
use super::{location, write};
use crate::clean::copy_range;
use crate::container::boxes::BoxCount;
use crate::{Bytes, Fault, limits};
use std::io::Write;

/// Brands that say how a still picture is coded. Those of sequences, of tone maps and of makers go.
const BRANDS: [&[u8; 4]; 13] = [
    b"mif1", b"mif2", b"miaf", b"heic", b"heix", b"heim", b"heis", b"avif", b"MA1A", b"MA1B", b"MiHB", b"MiHA", b"MiHE",
];
/// Brands of files whose main content moves.
const MOVING: [&[u8; 4]; 6] = [b"avis", b"msf1", b"hevc", b"hevx", b"hevm", b"hevs"];

/// Writes the copy.
///
/// # Errors
/// [`Fault`] when anything the picture needs is not understood, or nothing can be written.
pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    let mut count = BoxCount::default();
    let layout = Layout::of(file, &mut count);
    if let Some(fault @ (Fault::Io(_) | Fault::TooMuch(_))) = layout.fault {
        return Err(fault);
    }
    let ftyp = layout.boxes.first().filter(|one| &one.kind == b"ftyp").ok_or(Fault::Malformed("no ftyp"))?;
    let brands = ftyp.content(file, limits::HEAD)?;
    let brands: Vec<&[u8]> = brands.chunks_exact(4).collect();
    if layout.all(*b"moov").next().is_some() && brands.iter().any(|brand| is_in(&MOVING, brand)) {
        return Err(Fault::Unsupported("moving picture"));
    }
    let mut metas = layout.all(*b"meta");
    let (one, another) = (metas.next().ok_or(Fault::Malformed("no meta"))?, metas.next());
    if another.is_some() {
        return Err(Fault::Unsupported("two meta boxes"));
    }
    let content = one.content(file, usize::try_from(limits::METADATA).unwrap_or(usize::MAX))?;
    let meta = Meta::of(&content, one.body, &mut count);
    if let Some(fault) = meta.faults.first() {
        return Err(*fault);
    }
    let plan = Plan::of(file, &meta)?;
    let written = write::written(&file_type(&brands)?, &plan, |parts| location::load(file, parts, limits::CODED))?;
    if location::length(&written.data).saturating_add(written.head.len() as u64) > file.size() {
        return Err(Fault::Unsupported("items that share their data in part"));
    }
    out.write_all(&written.head)?;
    for part in written.data {
        copy_range(file, part.start, part.end - part.start, out)?;
    }
    Ok(())
}

fn is_in(list: &[&[u8; 4]], brand: &[u8]) -> bool {
    list.iter().any(|one| one.as_slice() == brand)
}

/// `ftyp` with the brands of the allow-list: the first, a version of nothing, the others once each.
fn file_type(brands: &[&[u8]]) -> Result<Vec<u8>, Fault> {
    let compatible = brands.iter().skip(2);
    let mut kept: Vec<&[u8]> = Vec::new();
    for brand in compatible.filter(|brand| is_in(&BRANDS, brand)) {
        if !kept.contains(brand) {
            kept.push(brand);
        }
    }
    let major = brands.first().filter(|brand| is_in(&BRANDS, brand));
    let major = major.or(kept.first()).ok_or(Fault::Unsupported("brand"))?;
    write::boxed(*b"ftyp", &[major, &[0; 4][..], &kept.concat()].concat())
}
