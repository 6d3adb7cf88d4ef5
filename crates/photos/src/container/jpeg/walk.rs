//! From segment to segment, and over the scans between them.

use super::marker::{EOI, RST0, RST7, SOI, SOS, TEM};
use super::window::Window;
use crate::bytes::number;
use crate::{Bytes, Fault, limits};
use memchr::memchr;

/// One segment: where it stands. SOI and EOI have no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Segment {
    /// The byte after 0xFF.
    pub marker: u8,
    /// Where its 0xFF stands, the last one where several fill up.
    pub start: u64,
    /// Where its content begins.
    pub body: u64,
    /// Where it ends.
    pub end: u64,
    /// Whether the file ends before it does; `end` is then the end of the file.
    pub cut: bool,
}

impl Segment {
    /// Length of the content; at most 65,533.
    pub(super) fn len(&self) -> usize {
        usize::try_from(self.end.saturating_sub(self.body)).unwrap_or(usize::MAX)
    }
}

/// Walks over a file. A segment is given once; what is neither segment nor scan is counted.
pub(super) struct Walk<'a> {
    window: Window<'a>,
    at: u64,
    count: usize,
    /// Bytes passed so far that belong to nothing.
    pub stray: u64,
}

impl<'a> Walk<'a> {
    /// Begins after the SOI.
    pub(super) fn new(file: &'a dyn Bytes) -> Result<Self, Fault> {
        let mut window = Window::new(file)?;
        if !window.headers(0, 2)?.starts_with(&[0xff, SOI]) {
            return Err(Fault::Malformed("no start of image"));
        }
        Ok(Self { window, at: 2, count: 0, stray: 0 })
    }

    /// The next segment; `None` at the end of the file. After an SOS, [`Walk::scan`] comes first. A fault leaves the place
    /// where it is; [`Walk::pass`] goes on behind it.
    pub(super) fn next(&mut self) -> Result<Option<Segment>, Fault> {
        self.count = self.count.saturating_add(1);
        if self.count > limits::SEGMENTS {
            return Err(Fault::TooMuch("segments"));
        }
        loop {
            let held = self.window.headers(self.at, 4)?;
            let (marker, passed) = match *held {
                [] => return Ok(None),
                [0xff, 0xff, ..] => {
                    // Fill bytes (B.1.1.2): any number of 0xFF may stand before a marker.
                    self.at += held.iter().take_while(|byte| **byte == 0xff).count() as u64 - 1;
                    continue;
                }
                [0xff, TEM | 0x00 | RST0..=RST7, ..] => (None, 2),
                [0xff, marker, ..] => (Some(marker), 0),
                [0xff] => (None, 1),
                [..] => (None, memchr(0xff, held).unwrap_or(held.len())),
            };
            let Some(marker) = marker else {
                self.at += passed as u64;
                self.stray += passed as u64;
                continue;
            };
            let length = number::be16(held, 2);
            return self.segment(marker, length).map(Some);
        }
    }

    fn segment(&mut self, marker: u8, length: Option<u16>) -> Result<Segment, Fault> {
        let start = self.at;
        let size = self.window.size();
        let whole = match (marker, length) {
            (SOI | EOI, _) => 2,
            (_, Some(0 | 1)) => return Err(Fault::Malformed("segment shorter than its length")),
            (_, Some(length)) => u64::from(length).saturating_add(2),
            (_, None) => 4,
        };
        let head = if matches!(marker, SOI | EOI) { 2 } else { 4 };
        let end = start.saturating_add(whole);
        self.at = end.min(size);
        let body = start.saturating_add(head).min(size);
        Ok(Segment { marker, start, body, end: end.min(size), cut: end > size })
    }

    /// Goes on behind a marker that is none.
    pub(super) fn pass(&mut self) {
        self.at = self.at.saturating_add(2);
        self.stray = self.stray.saturating_add(2);
    }

    /// Passes the entropy-coded data after an SOS up to the next marker or the end of the file, and gives them to `sink`
    /// without fill bytes. Stuffed zeros and restart marks belong to them.
    pub(super) fn scan(&mut self, sink: &mut dyn FnMut(&[u8]) -> Result<(), Fault>) -> Result<(), Fault> {
        loop {
            let held = self.window.data(self.at, 2)?;
            let (plain, stop) = plain(held);
            sink(held.get(..plain).unwrap_or_default())?;
            let at_end = held.len() < 2 && plain == 0;
            self.at += plain as u64;
            match stop {
                Stop::Marker => return Ok(()),
                Stop::Fill => self.at += 1,
                Stop::More if at_end => {
                    self.at = self.window.size();
                    return Ok(());
                }
                Stop::More => {}
            }
        }
    }
}

/// Why plain picture data stop.
enum Stop {
    Marker,
    Fill,
    More,
}

/// How many bytes from the start are plain picture data, and what comes then.
fn plain(held: &[u8]) -> (usize, Stop) {
    let end = first_stop(held);
    match held.get(end + 1) {
        Some(0xff) => (end, Stop::Fill),
        Some(_) => (end, Stop::Marker),
        None => (end, Stop::More),
    }
}

/// How many bytes are looked at together.
const BLOCK: usize = 64;

/// Where the first 0xFF stands that neither a zero nor a restart mark follows; where none does, the end of the slice.
///
/// Grainy pictures hold a 0xFF every few hundred bytes, nearly all of them followed by a zero: from one to the next takes
/// longer than to look at all bytes, many at once.
fn first_stop(held: &[u8]) -> usize {
    let (now, next) = (held, held.get(1..).unwrap_or_default());
    let blocks = now.as_chunks::<BLOCK>().0.iter().zip(next.as_chunks::<BLOCK>().0);
    let quiet = blocks.take_while(|(now, next)| !stops_within(now, next)).count() * BLOCK;
    let rest = held.get(quiet..).unwrap_or_default();
    let stop = rest
        .iter()
        .enumerate()
        .position(|(at, byte)| *byte == 0xff && rest.get(at + 1).is_none_or(|next| stops(*next)));
    quiet + stop.unwrap_or(rest.len())
}

/// Whether a 0xFF before this byte is more than data.
const fn stops(next: u8) -> bool {
    !matches!(next, 0 | RST0..=RST7)
}

/// Without a branch, so that the compiler makes vectors of it.
fn stops_within(now: &[u8; BLOCK], next: &[u8; BLOCK]) -> bool {
    now.iter().zip(next).fold(false, |any, (now, next)| any | ((*now == 0xff) & (*next != 0) & (*next & 0xf8 != RST0)))
}

/// Whether bytes out of the middle of a scan, or its end with the EOI, hold no marker.
pub(super) fn is_plain_tail(tail: &[u8]) -> bool {
    let Some(data) = tail.strip_suffix(&[0xff, EOI]) else { return false };
    let mut rest = data;
    loop {
        let (plain, stop) = plain(rest);
        match stop {
            Stop::Marker => return false,
            Stop::More => return true,
            Stop::Fill => rest = rest.get(plain + 1..).unwrap_or_default(),
        }
    }
}

/// Where the JPEG that begins at byte 0 ends: behind its EOI, or at the end of the bytes when it has none.
///
/// # Errors
/// [`Fault`] when it is no JPEG, or its headers are broken before the first scan.
pub(crate) fn picture_end(file: &dyn Bytes) -> Result<u64, Fault> {
    let mut walk = Walk::new(file)?;
    let mut scans = 0_u32;
    while let Some(segment) = walk.next()? {
        match segment.marker {
            EOI => return Ok(segment.end),
            SOI => return Ok(segment.start),
            SOS => {
                scans += 1;
                walk.scan(&mut |_| Ok(()))?;
            }
            _ => {}
        }
    }
    if scans > 0 { Ok(file.size()) } else { Err(Fault::Truncated) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn markers(bytes: &[u8]) -> (Vec<u8>, u64) {
        let mut walk = Walk::new(&bytes).unwrap();
        let mut found = Vec::new();
        while let Ok(Some(segment)) = walk.next() {
            found.push(segment.marker);
            if segment.marker == SOS {
                walk.scan(&mut |_| Ok(())).unwrap();
            }
        }
        (found, walk.stray)
    }

    #[test]
    fn fill_bytes_and_what_belongs_to_nothing_are_passed() {
        let bytes = b"\xff\xd8\xff\xff\xff\xfe\0\x03A--\xff\xda\0\x02ab\xff\0\xff\xd3c\xff\xff\xd9";
        assert_eq!(markers(bytes), (vec![0xfe, SOS, EOI], 2));
    }

    #[test]
    fn scans_come_without_fill_bytes() {
        let bytes: &[u8] = b"\xff\xd8\xff\xda\0\x02ab\xff\xff\0c\xff\xff\xff\xd9";
        let mut walk = Walk::new(&bytes).unwrap();
        walk.next().unwrap();
        let mut data = Vec::new();
        walk.scan(&mut |part| {
            data.extend_from_slice(part);
            Ok(())
        })
        .unwrap();
        assert_eq!(data, b"ab\xff\0c");
        assert_eq!(walk.next().unwrap().unwrap().marker, EOI);
    }

    #[test]
    fn many_bytes_at_once_stop_where_one_after_the_other_does() {
        let slow = |held: &[u8]| {
            let mut at = 0;
            while let Some(byte) = held.get(at) {
                match (byte, held.get(at + 1)) {
                    (0xff, Some(0 | 0xd0..=0xd7)) => at += 2,
                    (0xff, _) => return at,
                    _ => at += 1,
                }
            }
            held.len()
        };
        for length in 0..200 {
            for stop in 0..length {
                for follows in [0, 0xcf, 0xd0, 0xd7, 0xd8, 0xd9, 0xff] {
                    let mut held: Vec<u8> = (0..length).map(|at| if at % 7 == 3 { 0xff } else { 0 }).collect();
                    held[stop] = 0xff;
                    if let Some(next) = held.get_mut(stop + 1) {
                        *next = follows;
                    }
                    assert_eq!(first_stop(&held), slow(&held), "{held:?}");
                }
            }
        }
    }

    #[test]
    fn the_walk_ends_whatever_is_cut_off() {
        let bytes = b"\xff\xd8\xff\xe1\0\x04AB\xff\xda\0\x02ab\xff\0\xff\xd3c\xff\xff\xd9";
        for end in 2..bytes.len() {
            markers(bytes.get(..end).unwrap());
        }
        assert_eq!(markers(b"\xff\xd8\xff\xda\0\x02a\xff").0, [SOS]);
    }

    #[test]
    fn a_tail_tells_what_no_scan_holds() {
        assert!(is_plain_tail(b"abc\xff\0\xff\xd0d\xff\xff\xd9"));
        assert!(!is_plain_tail(b"abc\xff\xd9abc\xff\xd9"));
        assert!(!is_plain_tail(b"abc"));
    }
}
