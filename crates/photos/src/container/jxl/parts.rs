//! A code stream in one piece or in several, and where it ends.

use super::frames::Frames;
use crate::clean::copy_range;
use crate::container::boxes::BoxAt;
use crate::{Bytes, Fault};
use std::cmp::Ordering;
use std::ops::Range;

/// A code stream.
pub(super) struct Stream<'a> {
    file: &'a dyn Bytes,
    parts: Vec<Range<u64>>,
    /// How many bytes lie before the end of each part.
    ends: Vec<u64>,
}

impl<'a> Stream<'a> {
    /// The whole file.
    pub fn bare(file: &'a dyn Bytes) -> Self {
        Self::of(file, std::iter::once(0..file.size()).collect())
    }

    /// That of boxes.
    pub fn in_boxes(file: &'a dyn Bytes, boxes: &[BoxAt]) -> Result<Self, Fault> {
        Ok(Self::of(file, codestream(file, boxes)?))
    }

    fn of(file: &'a dyn Bytes, parts: Vec<Range<u64>>) -> Self {
        let mut sum = 0_u64;
        let mut end = |part: &Range<u64>| {
            sum = sum.saturating_add(part.end - part.start);
            sum
        };
        Self { file, ends: parts.iter().map(&mut end).collect(), parts }
    }

    /// How many bytes there are, whether they belong to it or not.
    pub fn len(&self) -> u64 {
        self.ends.last().copied().unwrap_or(0)
    }

    /// Its frames.
    pub fn frames(&self) -> Result<Frames, Fault> {
        Frames::of(|from, most| {
            let until = from.saturating_add(most as u64).min(self.len());
            let mut bytes = Vec::new();
            let first = self.ends.partition_point(|end| *end <= from);
            for (part, end) in self.parts.iter().zip(&self.ends).skip(first) {
                let before = end - (part.end - part.start);
                let (start, end) = (from.max(before), until.min(*end));
                if start >= end {
                    break;
                }
                copy_range(self.file, part.start + (start - before), end - start, &mut bytes)?;
            }
            Ok(bytes)
        })
    }

    /// Where all of it lies in the file, as long as it is proven that it holds no names and nothing behind its end.
    /// Where there is something behind, it is not cut off: a mistake about the end would cost a part of the picture.
    pub fn alone(self) -> Result<Vec<Range<u64>>, Fault> {
        let frames = self.frames()?;
        if !frames.names.is_empty() {
            return Err(Fault::Unsupported("names in a code stream"));
        }
        if frames.hides {
            return Err(Fault::Unsupported("hidden layers"));
        }
        match frames.end.cmp(&self.len()) {
            Ordering::Less => Err(Fault::Unsupported("data behind a code stream")),
            Ordering::Equal => Ok(self.parts),
            Ordering::Greater => Err(Fault::Truncated),
        }
    }
}

/// Where it lies: in one box, or in parts that are numbered from 0, the last one marked.
fn codestream(file: &dyn Bytes, boxes: &[BoxAt]) -> Result<Vec<Range<u64>>, Fault> {
    let (mut parts, mut whole, mut ended) = (Vec::new(), 0, false);
    for one in boxes.iter().filter(|one| matches!(&one.kind, b"jxlc" | b"jxlp")) {
        if ended {
            return Err(Fault::Malformed("two code streams"));
        }
        if &one.kind == b"jxlc" {
            whole += 1;
            parts.push(one.body..one.end);
            continue;
        }
        let mut number = [0; 4];
        file.fill(one.body, &mut number)?;
        let number = u32::from_be_bytes(number);
        ended = number >> 31 == 1;
        let start = one.body.checked_add(4).filter(|start| *start <= one.end).ok_or(Fault::Truncated)?;
        if (number & 0x7fff_ffff) as usize != parts.len() {
            return Err(Fault::Malformed("order of the code stream"));
        }
        parts.push(start..one.end);
    }
    if ended && whole == 0 || whole == 1 && parts.len() == 1 { Ok(parts) } else { Err(Fault::Malformed("code stream")) }
}
