//! Properties of items: which a picture needs, and how they look without anything else in them.

use super::coded;
use super::meta::Property;
use crate::{Fault, block};
use std::borrow::Cow;

/// Names for the transparency of a picture: MIAF, and HEVC's own.
pub(super) const ALPHA: [&[u8]; 3] =
    [b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:avc:2015:auxid:1"];

/// Properties that a picture needs, with the lengths that they can have.
const FIXED: &[(&[u8; 4], &[usize])] = &[
    (b"ispe", &[12]),
    (b"pasp", &[8]),
    (b"irot", &[1]),
    (b"imir", &[1]),
    (b"clap", &[32]),
    (b"clli", &[4]),
    (b"mdcv", &[24]),
    (b"amve", &[8]),
    (b"ndwt", &[8]),
    (b"lsel", &[2]),
    (b"a1op", &[1]),
    (b"a1lx", &[7, 13]),
    (b"cclv", &[1, 5, 9, 13, 25, 29, 33, 37]),
];

/// Properties of other pictures or for other uses that say nothing about anybody: numbers in a few bytes.
const TECHNICAL: [&[u8; 4]; 22] = [
    b"auxC", b"rloc", b"oinf", b"tols", b"iscl", b"rref", b"lhvC", b"avcC", b"vvcC", b"evcC", b"jpgC", b"j2kH",
    b"uncC", b"cmpd", b"cmin", b"cmex", b"aebr", b"wbbr", b"fobr", b"afbr", b"dobr", b"mskC",
];
const FEW: usize = 512;

/// The property as a cleaned copy has it; `None` when it has none.
pub(super) fn cleaned<'a>(property: &Property<'a>) -> Result<Option<Cow<'a, [u8]>>, Fault> {
    let body = property.body;
    if let Some((_, lengths)) = FIXED.iter().find(|(kind, _)| **kind == property.kind) {
        if !lengths.contains(&body.len()) {
            return Err(Fault::Malformed("length of a property"));
        }
        return Ok(Some(match &property.kind {
            b"irot" => Cow::Owned(body.iter().map(|byte| byte & 3).collect()),
            b"imir" => Cow::Owned(body.iter().map(|byte| byte & 1).collect()),
            _ => Cow::Borrowed(body),
        }));
    }
    match &property.kind {
        b"pixi" if body.get(4).is_some_and(|count| body.len() == 5 + usize::from(*count)) => {
            Ok(Some(Cow::Borrowed(body)))
        }
        b"pixi" => Err(Fault::Unsupported("pixi")),
        b"colr" => colour(body),
        b"auxC" => Ok(alpha(body).map(Cow::Owned)),
        b"hvcC" => coded::hevc_configuration(body).map(|kept| Some(Cow::Owned(kept))),
        b"av1C" => coded::av1_configuration(body).map(|kept| Some(Cow::Owned(kept))),
        _ => Ok(None),
    }
}

fn colour(body: &[u8]) -> Result<Option<Cow<'_, [u8]>>, Fault> {
    match body.split_at_checked(4) {
        Some((b"nclx", rest)) if rest.len() == 7 => {
            let mut kept = body.to_vec();
            // Seven of the last eight bits are reserved.
            kept.iter_mut().skip(10).for_each(|byte| *byte &= 0x80);
            Ok(Some(Cow::Owned(kept)))
        }
        Some((kind @ (b"rICC" | b"prof"), profile)) => {
            let profile = block::icc::cleaned(profile)?;
            Ok(Some(Cow::Owned([kind, &profile].concat())))
        }
        _ => Err(Fault::Unsupported("colr")),
    }
}

/// Version, flags and name; what follows the name is dropped.
fn alpha(body: &[u8]) -> Option<Vec<u8>> {
    let (_, rest) = body.split_at_checked(4)?;
    let name = rest.split(|byte| *byte == 0).next().filter(|name| ALPHA.contains(name))?;
    Some([&[0; 4], name, &[0]].concat())
}

/// Whether a property says nothing but what a picture needs to be shown.
pub(super) fn is_technical(property: &Property<'_>) -> bool {
    match &property.kind {
        // What else these hold is reported by those who take them apart.
        b"colr" => matches!(property.body.get(..4), Some(b"nclx" | b"rICC" | b"prof")),
        b"hvcC" | b"av1C" => true,
        b"free" | b"skip" => property.body.iter().all(|byte| *byte == 0),
        b"auxC" => property.body.len() <= 128,
        kind if TECHNICAL.contains(&kind) => property.body.len() <= FEW,
        _ => matches!(cleaned(property), Ok(Some(_))),
    }
}
