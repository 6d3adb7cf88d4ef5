//! Parts of coded pictures. Those that are no picture may be silent instead of what they were: only their length counts.

use super::{BAD, Look};
use crate::Fault;
use crate::bytes::number;
use crate::essence::NOT_ALLOWED;

/// How a sample is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Parts with a length of so many bytes before each; H.265 or H.264.
    Lengths { bytes: usize, hevc: bool },
    /// MPEG-4 part 2.
    Codes,
    /// Nothing is known of it.
    Plain,
}

impl Shape {
    pub fn of(kind: &[u8; 4], inside: &[([u8; 4], &[u8])]) -> Result<Self, Fault> {
        let bits = |name: &[u8; 4], at: usize| {
            inside.iter().find(|one| one.0 == *name).and_then(|one| one.1.get(at)).ok_or(BAD)
        };
        match kind {
            b"avc1" | b"avc2" | b"avc3" | b"avc4" | b"dva1" | b"dvav" => {
                Ok(Self::Lengths { bytes: usize::from(bits(b"avcC", 4)? & 3) + 1, hevc: false })
            }
            b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => {
                Ok(Self::Lengths { bytes: usize::from(bits(b"hvcC", 21)? & 3) + 1, hevc: true })
            }
            b"mp4v" => Ok(Self::Codes),
            _ => Ok(Self::Plain),
        }
    }
}

/// What a part says.
#[derive(PartialEq, Eq)]
enum Says {
    /// Picture, or how to show it: hashed.
    Picture,
    /// Nothing, or nothing any more.
    Nothing,
    /// Something else.
    Something,
}

/// Puts one sample into the hash.
pub(super) fn sample(look: &mut Look, sample: &mut [u8], shape: Shape) -> Result<(), Fault> {
    match shape {
        Shape::Plain => look.put(sample),
        Shape::Codes => codes(look, sample)?,
        Shape::Lengths { bytes, hevc } => {
            let mut rest = &*sample;
            while !rest.is_empty() {
                let (length, after) = rest.split_at_checked(bytes).ok_or(BAD)?;
                let length = length.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
                let (nal, after) = after.split_at_checked(length).ok_or(BAD)?;
                one(look, nal, hevc)?;
                rest = after;
            }
        }
    }
    Ok(())
}

fn one(look: &mut Look, nal: &[u8], hevc: bool) -> Result<(), Fault> {
    let says = says(nal, hevc);
    look.must(says != Says::Something)?;
    if says == Says::Picture {
        look.put(nal);
    } else {
        look.put(&(nal.len() as u64).to_be_bytes());
    }
    Ok(())
}

fn says(nal: &[u8], hevc: bool) -> Says {
    let Some(first) = nal.first() else { return Says::Picture };
    let (kind, header) = if hevc { (first >> 1 & 0x3f, 2) } else { (first & 0x1f, 1) };
    // Most parts are pictures, and large: those are not opened.
    if if hevc { !(36..=61).contains(&kind) } else { matches!(kind, 1..=5 | 7..=9 | 13..=23) } {
        return Says::Picture;
    }
    let (plain, loose) = opened(nal);
    let silent = |from: usize, to: usize| {
        let bytes = plain.iter().zip(&loose).take(to).skip(from);
        bytes.into_iter().all(|(byte, loose)| *byte == 0xff || !loose)
    };
    let quiet = |so| if so { Says::Nothing } else { Says::Something };
    match kind {
        6 if !hevc => message(&plain, header, silent),
        39 | 40 if hevc => message(&plain, header, silent),
        0 | 10 | 11 | 24..=31 if !hevc => quiet(silent(header, plain.len())),
        36 | 37 | 41..=61 if hevc => quiet(silent(header, plain.len())),
        12 if !hevc => quiet(silent(header, plain.len().saturating_sub(1))),
        38 if hevc => quiet(silent(header, plain.len().saturating_sub(1))),
        _ => Says::Picture,
    }
}

/// A part without the threes that keep start codes away, and for each byte whether it is free of them.
fn opened(nal: &[u8]) -> (Vec<u8>, Vec<bool>) {
    let (mut plain, mut loose) = (Vec::with_capacity(nal.len()), Vec::with_capacity(nal.len()));
    let (mut zeros, mut held) = (0, false);
    for byte in nal {
        if zeros >= 2 && *byte == 3 {
            loose.iter_mut().rev().take(2).for_each(|one| *one = false);
            (zeros, held) = (0, true);
            continue;
        }
        plain.push(*byte);
        loose.push(!held);
        held = false;
        zeros = if *byte == 0 { zeros + 1 } else { 0 };
    }
    (plain, loose)
}

fn message(plain: &[u8], header: usize, silent: impl Fn(usize, usize) -> bool) -> Says {
    let mut at = header;
    let mut says = Says::Picture;
    while plain.len() > at.saturating_add(2) {
        let mut number = || {
            let ones = plain.get(at..)?.iter().take_while(|byte| **byte == 0xff).count();
            let last = *plain.get(at + ones)?;
            at += ones + 1;
            Some(ones * 255 + usize::from(last))
        };
        let (Some(kind), Some(size)) = (number(), number()) else { break };
        let end = at.saturating_add(size).min(plain.len());
        if !harmless(kind, plain.get(at..end).unwrap_or_default()) {
            if !silent(at, end) {
                return Says::Something;
            }
            says = Says::Nothing;
        }
        at = end;
    }
    says
}

/// Messages about how to show, those of HDR10+ and Dolby, and the settings of x264 and x265.
fn harmless(kind: usize, payload: &[u8]) -> bool {
    let starts = |list: &[&[u8]]| list.iter().any(|begin| payload.starts_with(begin));
    match kind {
        4 => starts(&[b"\xb5\0\x3c\0\x01\x04", b"\xb5\0\x3b"]),
        5 => {
            payload.len() < 16 + 4096
                && starts(&[
                    b"\xdc\x45\xe9\xbd\xe6\xd9\x48\xb7\x96\x2c\xd8\x20\xd9\x23\xee\xefx264 - core ",
                    b"\x2c\xa2\xde\x09\xb5\x17\x47\xdb\xbb\x55\xa4\xfe\x7f\xc2\xfc\x4ex265 (build ",
                ])
        }
        _ => kind <= 205,
    }
}

/// User data of MPEG-4 stand between two start codes; all but names of coders are hashed as if they were silent.
fn codes(look: &mut Look, sample: &mut [u8]) -> Result<(), Fault> {
    let mut from = 0;
    while let Some(found) = sample.get(from..).and_then(|rest| memchr::memmem::find(rest, b"\0\0\x01\xb2")) {
        let rest = sample.get_mut(from + found + 4..).unwrap_or_default();
        let len = memchr::memmem::find(rest, b"\0\0\x01").unwrap_or(rest.len());
        let data = rest.get_mut(..len).unwrap_or_default();
        let coder = [&b"Lavc"[..], b"XviD", b"DivX", b"FFmpeg"].iter().any(|name| data.starts_with(name)) && len < 32;
        if !coder {
            look.must(data.iter().all(|byte| *byte == 0xff))?;
            data.fill(0xff);
        }
        from += found + 4;
    }
    look.put(sample);
    Ok(())
}

/// `avcC` to its exact end.
pub(super) fn avc(look: &mut Look, body: &[u8]) -> Result<(), Fault> {
    let sets = usize::from(body.get(5).ok_or(BAD)? & 0x1f);
    let mut end = past(body, 6, sets)?;
    end = past(body, end + 1, usize::from(*body.get(end).ok_or(BAD)?))?;
    let wide = [44, 100, 110, 122, 144, 244].contains(body.get(1).ok_or(BAD)?);
    if wide && body.len() - end >= 4 {
        end = past(body, end + 4, usize::from(*body.get(end + 3).ok_or(BAD)?))?;
    }
    look.must(end == body.len())?;
    look.put(body.get(..end).ok_or(BAD)?);
    Ok(())
}

/// The place behind so many parts with two bytes of length each.
fn past(body: &[u8], from: usize, count: usize) -> Result<usize, Fault> {
    let end = (0..count).try_fold(from, |at, _| Some(at + 2 + usize::from(number::be16(body, at)?))).ok_or(BAD)?;
    if end <= body.len() { Ok(end) } else { Err(BAD) }
}

/// `hvcC`: its head and the sets of parameters. Arrays of messages may go.
pub(super) fn hevc(look: &mut Look, body: &[u8]) -> Result<(), Fault> {
    look.put(body.get(..22).ok_or(BAD)?);
    let mut at = 23;
    for _ in 0..*body.get(22).ok_or(BAD)? {
        let kind = body.get(at).ok_or(BAD)? & 0x3f;
        let end = past(body, at + 3, usize::from(number::be16(body, at + 1).ok_or(BAD)?))?;
        if (32..=34).contains(&kind) {
            look.put(body.get(at..end).ok_or(BAD)?);
        } else if look.strict {
            let mut part = at + 3;
            while part < end {
                let next = past(body, part, 1)?;
                if says(body.get(part + 2..next).ok_or(BAD)?, true) != Says::Picture || !(35..=40).contains(&kind) {
                    return Err(NOT_ALLOWED);
                }
                part = next;
            }
        }
        at = end;
    }
    look.must(at == body.len())
}
