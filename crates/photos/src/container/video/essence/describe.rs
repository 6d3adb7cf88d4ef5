//! Sample tables and sample descriptions.

use super::headers::rows;
use super::parts::{self, Shape};
use super::{BAD, Look};
use crate::Fault;
use crate::block::icc;
use crate::bytes::number;

/// How the samples of a track look.
pub(super) struct How {
    pub shape: Shape,
    /// Bytes of a frame of plain sound; 0 for anything else.
    pub frame: u64,
}

/// Hashes the tables but the places of the chunks.
pub(super) fn tables(look: &mut Look, handler: &[u8; 4], stbl: &[u8]) -> Result<How, Fault> {
    let list = look.inside(stbl)?;
    let first = |kind: &[u8; 4]| list.iter().find(|one| one.0 == *kind).map(|one| one.1);
    let mut seen = Vec::new();
    for (kind, body) in &list {
        let groups = matches!(kind, b"sgpd" | b"sbgp");
        let name = (*kind, if groups { body.get(4..8) } else { None });
        let known = [b"stsd", b"stts", b"ctts", b"stss", b"stps", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"sdtp"];
        look.must((groups || kind == b"cslg" || known.contains(&kind)) && !seen.contains(&name))?;
        seen.push(name);
    }
    for (kind, each) in [(b"stts", 8), (b"ctts", 8), (b"stss", 4), (b"stps", 4), (b"stsc", 12)] {
        rows(look, first(kind), 4, each)?;
    }
    let fixed = first(b"stsz").and_then(|sizes| number::be32(sizes, 4)).unwrap_or(0);
    rows(look, first(b"stsz"), 8, if fixed == 0 { 4 } else { 0 })?;
    let samples = first(b"stsz").or(first(b"stz2")).and_then(|sizes| number::be32(sizes, 8)).ok_or(BAD)?;
    if let Some(small) = first(b"stz2") {
        let bits = u64::from(samples) * u64::from(*small.get(7).ok_or(BAD)?);
        exact(look, Some(small), usize::try_from(bits.div_ceil(8)).map_err(|_| BAD)?.saturating_add(12))?;
    }
    exact(look, first(b"sdtp"), (samples as usize).saturating_add(4))?;
    exact(look, first(b"cslg"), if first(b"cslg").and_then(<[u8]>::first) == Some(&1) { 44 } else { 24 })?;
    for (name, each) in [(b"roll", 2), (b"prol", 2), (b"rap ", 1), (b"sync", 1)] {
        groups(look, &list, name, each)?;
    }
    let strange =
        |name: &Option<&[u8]>| name.is_some_and(|name| ![&b"roll"[..], b"prol", b"rap ", b"sync"].contains(&name));
    look.must(!seen.iter().any(|(_, name)| strange(name)))?;
    descriptions(look, handler, first(b"stsd").ok_or(BAD)?)
}

fn exact(look: &mut Look, table: Option<&[u8]>, len: usize) -> Result<(), Fault> {
    if let Some(table) = table {
        look.must(table.len() == len)?;
        look.put(table.get(..len).ok_or(BAD)?);
    }
    Ok(())
}

fn groups(look: &mut Look, list: &[([u8; 4], &[u8])], name: &[u8; 4], each: usize) -> Result<(), Fault> {
    let of = |kind: &[u8; 4], fits: fn(&[u8], usize) -> bool| {
        let named = list.iter().filter(|one| one.0 == *kind && one.1.get(4..8) == Some(name));
        named.map(|one| one.1).find(|body| fits(body, each))
    };
    let told = of(b"sgpd", |body, each| {
        body.first() == Some(&1) && number::be32(body, 8).is_some_and(|len| len as usize == each)
    });
    let held = of(b"sbgp", |body, _| body.first() == Some(&0));
    let full = |body: &[u8], place, each| {
        number::be32(body, place).is_some_and(|rows| (rows as usize).saturating_mul(each) <= body.len() - place - 4)
    };
    match (told, held) {
        (Some(told), Some(held)) if full(told, 12, each) && full(held, 8, 8) => {
            rows(look, Some(told), 12, each)?;
            rows(look, Some(held), 8, 8)
        }
        (None, None) => Ok(()),
        _ => look.must(false),
    }
}

fn descriptions(look: &mut Look, handler: &[u8; 4], stsd: &[u8]) -> Result<How, Fault> {
    let list = look.inside(stsd.get(8..).ok_or(BAD)?)?;
    look.must(
        number::be32(stsd, 0) == Some(0) && number::be32(stsd, 4).map(|count| count as usize) == Some(list.len()),
    )?;
    let mut how = How { shape: Shape::Plain, frame: 0 };
    for (kind, body) in list {
        look.put(&kind);
        let header = if handler == b"vide" { picture(look, body)? } else { sound(look, body)? };
        let inside = body.get(header..).unwrap_or_default();
        for (name, config) in look.inside(inside)? {
            match &name {
                b"wave" => {
                    for (name, config) in look.inside(config)? {
                        configuration(look, &name, config)?;
                    }
                }
                name => configuration(look, name, config)?,
            }
        }
        let shape = Shape::of(&kind, &look.inside(inside)?)?;
        how = How { shape, frame: if handler == b"soun" { frame(&kind, body) } else { 0 } };
    }
    Ok(how)
}

fn picture(look: &mut Look, body: &[u8]) -> Result<usize, Fault> {
    let mut head = body.get(..78).ok_or(BAD)?.to_vec();
    look.must(number::be16(&head, 6) == Some(1))?;
    head.get_mut(6..8).ok_or(BAD)?.fill(0);
    look.fields(&head, 78, &[(24, 12), (40, 2), (74, 4)])?;
    Ok(78)
}

fn sound(look: &mut Look, body: &[u8]) -> Result<usize, Fault> {
    let len = [28, 44, 64].get(usize::from(number::be16(body, 8).ok_or(BAD)?)).copied().ok_or(BAD)?;
    let mut head = body.get(..len).ok_or(BAD)?.to_vec();
    look.must(number::be16(&head, 6) == Some(1))?;
    head.get_mut(6..8).ok_or(BAD)?.fill(0);
    look.fields(&head, len, &[(8, 2), (16, len - 16)])?;
    Ok(len)
}

/// Bytes of one frame of plain sound.
fn frame(kind: &[u8; 4], body: &[u8]) -> u64 {
    let channels = u64::from(number::be16(body, 16).unwrap_or(0));
    let width = match kind {
        b"in24" => 3,
        b"in32" | b"fl32" => 4,
        b"fl64" => 8,
        b"ulaw" | b"alaw" => 1,
        b"twos" | b"sowt" | b"raw " => u64::from(number::be16(body, 18).unwrap_or(0) / 8),
        _ => 0,
    };
    channels * width
}

/// Boxes that say how to decode, and how long they are at most.
fn longest(name: &[u8; 4]) -> Option<usize> {
    Some(match name {
        b"\0\0\0\0" => 0,
        b"fiel" | b"enda" => 2,
        b"dac3" => 3,
        b"gama" | b"clli" | b"frma" | b"mp4a" => 4,
        b"pasp" | b"CoLL" | b"amve" => 8,
        b"vpcC" | b"btrt" => 12,
        b"mdcv" | b"dvcC" | b"dvvC" | b"dvwC" => 24,
        b"SmDm" => 28,
        b"clap" => 32,
        b"dec3" | b"alac" | b"dapa" => 64,
        b"dOps" => 267,
        b"chan" => 512,
        b"av1C" | b"esds" => 1024,
        _ => return None,
    })
}

/// Where a configuration ends by what it says itself.
fn end(name: &[u8; 4], body: &[u8]) -> Option<usize> {
    match name {
        b"esds" => {
            let long = body.get(5..8)?.iter().take_while(|byte| **byte >= 0x80).count();
            let length = body.get(5..=5 + long)?.iter().fold(0_usize, |sum, byte| sum << 7 | usize::from(byte & 0x7f));
            (body.get(5 + long)? < &0x80).then_some(6 + long + length)
        }
        b"chan" => (number::be32(body, 12)? as usize).checked_mul(20)?.checked_add(16),
        b"dOps" => Some(if *body.get(10)? == 0 { 11 } else { 13 + usize::from(*body.get(1)?) }),
        _ => None,
    }
}

fn configuration(look: &mut Look, name: &[u8; 4], body: &[u8]) -> Result<(), Fault> {
    match name {
        b"avcC" => parts::avc(look, body),
        b"hvcC" => parts::hevc(look, body),
        b"damr" | b"d263" => {
            look.must(body.starts_with(&[0; 4]) && body.len() <= 9)?;
            look.put(body.get(4..9.min(body.len())).unwrap_or_default());
            Ok(())
        }
        b"colr" => colour(look, body),
        name => match longest(name) {
            Some(most) if body.len() <= most => {
                let end = end(name, body).filter(|end| *end < body.len()).unwrap_or(body.len());
                look.must(end == body.len())?;
                look.put(name);
                look.put(body.get(..end).unwrap_or_default());
                Ok(())
            }
            _ => look.must(false),
        },
    }
}

fn colour(look: &mut Look, body: &[u8]) -> Result<(), Fault> {
    let len = match body.get(..4) {
        Some(b"nclx") => 11,
        Some(b"nclc") => 10,
        Some(b"prof" | b"rICC") => {
            let profile = body.get(4..).unwrap_or_default();
            let plain = icc::cleaned(profile)?;
            look.must(plain == profile)?;
            look.colour.update(&plain);
            return Ok(());
        }
        _ => return look.must(false),
    };
    look.must(body.len() == len)?;
    look.put(body.get(..len).ok_or(BAD)?);
    Ok(())
}
