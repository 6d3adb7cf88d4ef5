//! Boxes around faces, each maker in its own way: in the picture's numbers or in those of a small frame, around the
//! centre or from the corner.

use super::super::faces::{Area, Frame};
use super::super::ifd::{Entry, Order};
use super::super::value::Numbers;
use super::notes::Context;
use super::people;
use crate::Source;

/// More faces than any camera marks.
const MOST: usize = 64;

fn pairs(order: Order, bytes: &[u8]) -> Numbers<'_> {
    Numbers::new(bytes, 3, order)
}

/// Four numbers from an index on.
fn four(numbers: Numbers<'_>, at: usize) -> Option<[f64; 4]> {
    Some([numbers.real(at)?, numbers.real(at + 1)?, numbers.real(at + 2)?, numbers.real(at + 3)?])
}

fn frame(numbers: Numbers<'_>, at: usize) -> Frame {
    match (numbers.real(at), numbers.real(at + 1)) {
        (Some(width), Some(height)) => Frame::Fixed(width, height),
        _ => Frame::Picture,
    }
}

fn count(numbers: Numbers<'_>, at: usize) -> usize {
    numbers.whole(at).and_then(|count| usize::try_from(count).ok()).unwrap_or(0).min(MOST)
}

fn corner(edges: [f64; 4], frame: Frame) -> Area {
    Area { source: Source::MakerNote, edges, frame, name: None }
}

/// Left, top, right, bottom.
fn corners([left, top, right, bottom]: [f64; 4], frame: Frame) -> Area {
    corner([left, top, (right - left).max(0.0), (bottom - top).max(0.0)], frame)
}

pub(super) fn panasonic(bytes: &[u8], entry: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let numbers = pairs(entry.order, bytes);
    let boxes = (0..count(numbers, 0)).filter_map(|face| four(numbers, 1 + face * 4));
    boxes.map(|edges| Area::around(Source::MakerNote, edges, Frame::Wide(people::WIDE))).collect()
}

pub(super) fn fujifilm(bytes: &[u8], entry: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let numbers = pairs(entry.order, bytes);
    let boxes = (0..numbers.len() / 4).take(MOST).filter_map(|face| four(numbers, face * 4));
    boxes.map(|edges| corners(edges, Frame::Picture)).collect()
}

/// Centres, counted from the centre of a frame; the width of all is in the next entry.
pub(super) fn canon(bytes: &[u8], entry: &Entry, context: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let numbers = pairs(entry.order, bytes);
    let signed = Numbers::new(bytes, 8, entry.order);
    let frame = frame(numbers, 3);
    let middle = if let Frame::Fixed(width, height) = frame { (width / 2.0, height / 2.0) } else { (0.0, 0.0) };
    let width = context.directory.get(0x25).copied().and_then(|width| {
        let bytes = context.reader.walker.beginning(&width, 4).ok()?;
        bytes.get(1).map(|byte| f64::from(*byte))
    });
    let side = width.unwrap_or(0.0);
    let centres = (0..count(numbers, 2)).filter_map(|face| signed.real(8 + face * 2).zip(signed.real(9 + face * 2)));
    centres.map(|(x, y)| Area::around(Source::MakerNote, [middle.0 + x, middle.1 + y, side, side], frame)).collect()
}

pub(super) fn nikon(bytes: &[u8], entry: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let numbers = pairs(entry.order, bytes);
    let boxes = (0..count(numbers, 3)).filter_map(|face| four(numbers, 4 + face * 4));
    boxes.map(|[top, left, width, height]| corner([left, top, width, height], frame(numbers, 1))).collect()
}

/// All four corners of a box, or its place, size and angle.
pub(super) fn olympus(bytes: &[u8], entry: &Entry, context: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let mut other = |tag: u16, at: usize| {
        let found = context.directory.get(tag).copied()?;
        let bytes = context.reader.walker.beginning(&found, 24).ok()?;
        Numbers::new(&bytes, found.kind, found.order).real(at)
    };
    let faces = [0, 1, 2].map(|at| other(0x1200, at).unwrap_or(0.0)).into_iter().fold(0.0, f64::max);
    let frame = match (other(0x1203, 0), other(0x1203, 1)) {
        (Some(width), Some(height)) => Frame::Fixed(width, height),
        _ => Frame::Picture,
    };
    let squares = other(0x1200, 2).is_some();
    let signed = Numbers::new(bytes, 8, entry.order);
    let step = if squares { 4 } else { 8 };
    (0..(faces as usize).min(8))
        .filter_map(|face| {
            let values = four(signed, face * step)?;
            if squares {
                let [x, y, side, _] = values;
                return Some(Area::around(Source::MakerNote, [x, y, side, side], frame));
            }
            let rest = four(signed, face * step + 4)?;
            let (xs, ys) = ([values[0], values[2], rest[0], rest[2]], [values[1], values[3], rest[1], rest[3]]);
            let least = |of: [f64; 4]| of.into_iter().fold(f64::MAX, f64::min);
            let most = |of: [f64; 4]| of.into_iter().fold(f64::MIN, f64::max);
            Some(corners([least(xs), least(ys), most(xs), most(ys)], frame))
        })
        .collect()
}

/// The centre of the main face in hundredths.
pub(super) fn pentax(bytes: &[u8], _: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let numbers = Numbers::new(bytes, 1, Order::Big);
    let (Some(x), Some(y)) = (numbers.real(2), numbers.real(3)) else { return Vec::new() };
    let around = Area::around(Source::MakerNote, [x, y, 0.0, 0.0], Frame::Fixed(100.0, 100.0));
    if count(numbers, 0) == 0 { Vec::new() } else { vec![around] }
}

/// Centres of faces in the picture; their sizes are in the next entry.
pub(super) fn pentax_places(bytes: &[u8], entry: &Entry, context: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let sizes = context.directory.get(0x0228).copied();
    let sizes = sizes.and_then(|sizes| context.reader.walker.beginning(&sizes, 256).ok()).unwrap_or_default();
    let (centres, sizes) = (pairs(entry.order, bytes), pairs(entry.order, &sizes));
    (0..centres.len() / 2)
        .take(MOST)
        .filter_map(|face| {
            let (x, y) = (centres.real(face * 2)?, centres.real(face * 2 + 1)?);
            let (w, h) = (sizes.real(face * 2).unwrap_or(0.0), sizes.real(face * 2 + 1).unwrap_or(0.0));
            (x > 0.0 && y > 0.0).then(|| Area::around(Source::MakerNote, [x, y, w, h], Frame::Picture))
        })
        .collect()
}

/// Where the faces begin, how many there are and how long each is; each begins with top, left, height, width.
pub(super) fn sony(bytes: &[u8], entry: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let order = Order::of(bytes).unwrap_or(entry.order);
    let number = |at: usize| order.u16(bytes, at).map_or(0, usize::from);
    let (start, faces, step) = (number(0x02), number(0x30).min(MOST), number(0x32));
    (0..faces)
        .filter_map(|face| {
            let one = bytes.get(start.checked_add(face.checked_mul(step)?)?..)?;
            let [top, left, height, width] = four(pairs(order, one), 0)?;
            Some(corner([left, top, width, height], Frame::Picture))
        })
        .collect()
}

/// Two kinds: one big endian with a byte for the count, one little endian with its own mark.
pub(super) fn casio(bytes: &[u8], _: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let marked = bytes.starts_with(&[2, 1]);
    let (order, at, size, first, step) =
        if marked { (Order::Little, 2, 4, 0x18, 0x34) } else { (Order::Big, 0, 1, 0x0d, 0x6f) };
    let faces = bytes.get(at).map_or(0, |count| usize::from(*count)).min(10);
    let frame = bytes.get(size..).map_or(Frame::Picture, |rest| frame(pairs(order, rest), 0));
    let boxes = (0..faces).filter_map(|face| four(pairs(order, bytes.get(first + face * step..)?), 0));
    boxes.map(|edges| corners(edges, frame)).collect()
}

pub(super) fn ricoh(bytes: &[u8], entry: &Entry, _: &mut Context<'_, '_, '_>) -> Vec<Area> {
    let faces = bytes.get(0xb5).map_or(0, |count| usize::from(*count)).min(8);
    let frame = bytes.get(0xb6..).map_or(Frame::Picture, |rest| frame(pairs(entry.order, rest), 0));
    let boxes = (0..faces).filter_map(|face| four(pairs(entry.order, bytes.get(0xbc + face * 12..)?), 0));
    boxes.map(|edges| corner(edges, frame)).collect()
}
