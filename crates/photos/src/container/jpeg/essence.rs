//! The second look: the picture alone, found by a walker of its own that knows only what a cleaned copy may hold.

use super::grammar;
use super::window::Window;
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault, block, limits};
use blake3::Hasher;
use memchr::{memchr, memchr_iter};

/// Hash over tables, frame, scans, density and colour transform; orientation; hash over the colour profile.
///
/// # Errors
/// [`Fault`] when there is no whole picture, or more than the allow-list names.
pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let window = Window::new(file)?;
    let mut look =
        Look { window, at: 0, strict: how == Strictness::OnlyThis, seen: Seen::default(), hash: Hasher::new() };
    if look.two()? != [0xff, 0xd8] {
        return Err(Fault::Malformed("no start of image"));
    }
    look.at = 2;
    for _ in 0..limits::SEGMENTS {
        let marker = look.marker()?;
        if marker == 0xd9 {
            return look.whole();
        }
        look.segment(marker)?;
    }
    Err(Fault::TooMuch("segments"))
}

struct Look<'a> {
    window: Window<'a>,
    at: u64,
    strict: bool,
    seen: Seen,
    hash: Hasher,
}

/// What was seen so far.
#[derive(Default)]
struct Seen {
    /// Place in the order of the allow-list: JFIF, Exif, profile, Adobe, picture.
    stage: u8,
    frames: u32,
    scans: u32,
    density: Option<Vec<u8>>,
    turn: Option<u64>,
    profile: Vec<(u8, u8, Vec<u8>)>,
    transform: Option<u8>,
}

impl Look<'_> {
    fn two(&mut self) -> Result<[u8; 2], Fault> {
        match self.window.headers(self.at, 2)? {
            [one, two, ..] => Ok([*one, *two]),
            _ => Err(Fault::Truncated),
        }
    }

    fn not_when_strict(&self) -> Result<(), Fault> {
        if self.strict { Err(NOT_ALLOWED) } else { Ok(()) }
    }

    /// The next marker; stands behind it afterwards.
    fn marker(&mut self) -> Result<u8, Fault> {
        loop {
            match self.two()? {
                [0xff, 0xff] => self.at += 1,
                [0xff, 0x00 | 0x01 | 0xd0..=0xd7] => self.at += 2,
                [0xff, marker] => {
                    self.at += 2;
                    return Ok(marker);
                }
                _ => {
                    let held = self.window.headers(self.at, 2)?;
                    self.at += memchr(0xff, held).unwrap_or(held.len()) as u64;
                }
            }
            self.not_when_strict()?;
        }
    }

    fn segment(&mut self, marker: u8) -> Result<(), Fault> {
        let len = usize::from(u16::from_be_bytes(self.two()?));
        if len < 2 {
            return Err(Fault::Malformed("segment shorter than its length"));
        }
        let segment = self.window.headers(self.at, len)?.get(..len).ok_or(Fault::Truncated)?;
        let content = segment.get(2..).unwrap_or_default();
        let fits = match marker {
            0xe0..=0xef | 0xfe => self.seen.beside(marker, content, self.strict)?,
            0xc4 => grammar::huffman(content),
            0xcc => grammar::arithmetic(content),
            0xc0..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => grammar::frame(content),
            0xda => grammar::scan(content),
            0xdb => grammar::quantisation(content),
            0xdc | 0xdd => grammar::number(content),
            _ => return Err(Fault::Unsupported("JPEG marker")),
        };
        if self.strict && !fits {
            return Err(NOT_ALLOWED);
        }
        self.at += len as u64;
        if !matches!(marker, 0xe0..=0xef | 0xfe) {
            self.hash.update(&[0xff, marker]);
            self.hash.update(segment);
            self.seen.stage = PICTURE;
        }
        match marker {
            0xc4 | 0xcc => {}
            0xc0..=0xcf => self.seen.frames += 1,
            0xda => return self.data(),
            _ => {}
        }
        Ok(())
    }

    /// The data of a scan: up to a 0xFF that neither a zero nor a restart mark follows. Long stretches go into the hash at
    /// once, as it is many times faster with those.
    fn data(&mut self) -> Result<(), Fault> {
        self.seen.scans += 1;
        loop {
            let held = self.window.data(self.at, 2)?;
            let until = end_of_data(held);
            let (data, rest) = held.split_at_checked(until).ok_or(Fault::Truncated)?;
            self.hash.update(data);
            let step = match rest {
                [] | [_] if data.is_empty() => return Err(Fault::Truncated),
                [] | [_] => 0,
                [_, 0xff, ..] if self.strict => return Err(NOT_ALLOWED),
                [_, 0xff, ..] => 1,
                [_, _, ..] => {
                    self.at += until as u64;
                    return Ok(());
                }
            };
            self.at += until as u64 + step;
        }
    }

    fn whole(mut self) -> Result<Essence, Fault> {
        if self.seen.frames == 0 || self.seen.scans == 0 {
            return Err(Fault::Malformed("no picture"));
        }
        if self.strict && (self.seen.frames > 1 || self.at != self.window.size()) {
            return Err(NOT_ALLOWED);
        }
        self.hash.update(&self.seen.density.take().unwrap_or_default());
        self.hash.update(&[self.seen.transform.unwrap_or(u8::MAX)]);
        let orientation = self.seen.turn.unwrap_or(1);
        Ok(Essence { picture: self.hash.finalize(), orientation, colour: self.seen.colour(self.strict)? })
    }
}

/// Where the first 0xFF stands that is followed by neither a zero nor a restart mark, or by nothing.
fn end_of_data(held: &[u8]) -> usize {
    let mut ends = memchr_iter(0xff, held);
    let end = ends.find(|at| !matches!(held.get(at + 1), Some(0x00 | 0xd0..=0xd7)));
    end.unwrap_or(held.len())
}

const PICTURE: u8 = 5;

impl Seen {
    /// A segment beside the picture: whether it has exactly the form of the allow-list. After the first scan viewers no
    /// longer look at any.
    fn beside(&mut self, marker: u8, content: &[u8], strict: bool) -> Result<bool, Fault> {
        if self.scans > 0 {
            return Ok(false);
        }
        let (stage, exact) = match (marker, content) {
            (0xe0, [b'J', b'F', b'I', b'F', 0, density @ .., _, _]) if content.len() == 14 => {
                self.density.get_or_insert_with(|| density.to_vec());
                (1, content.ends_with(&[0, 0]))
            }
            (0xe0, [b'J', b'F', b'I', b'F', 0, more @ ..]) if content.len() > 14 => {
                self.density.get_or_insert_with(|| more.iter().take(7).copied().collect());
                return Ok(false);
            }
            (0xe1, [b'E', b'x', b'i', b'f', 0, _, tiff @ ..]) => {
                let turn = *self.turn.get_or_insert_with(|| turn(tiff).unwrap_or(1));
                (2, (2..=8).contains(&turn) && content == minimal(turn))
            }
            (0xe2, name) if name.starts_with(b"ICC_PROFILE\0") => {
                let [number, of, part @ ..] = name.get(12..).unwrap_or_default() else {
                    return Err(Fault::Malformed("colour profile parts"));
                };
                self.profile.push((*number, *of, part.to_vec()));
                (3, self.profile.len() == usize::from(*number) && (part.len() == 65_519 || number == of))
            }
            (0xee, [b'A', b'd', b'o', b'b', b'e', _, _, _, _, _, _, transform, ..]) => {
                if self.transform.is_some_and(|before| before != *transform) {
                    return Err(Fault::Unsupported("colour transform"));
                }
                self.transform = Some(*transform);
                (4, *transform <= 2 && content == [b"Adobe\0\x64\0\0\0\0", &[*transform][..]].concat())
            }
            _ => return Ok(false),
        };
        // In the order of the allow-list, each once; only a profile has parts.
        let in_order = stage > self.stage || (stage == 3 && self.stage == 3);
        if strict {
            self.stage = stage;
        }
        Ok(exact && in_order)
    }

    /// The colour profile, as a cleaned copy carries it.
    fn colour(mut self, strict: bool) -> Result<blake3::Hash, Fault> {
        self.profile.sort_by_key(|part| part.0);
        let count = self.profile.len();
        for (at, (number, of, _)) in self.profile.iter().enumerate() {
            if usize::from(*number) != at + 1 || usize::from(*of) != count {
                return Err(Fault::Malformed("colour profile parts"));
            }
        }
        if count == 0 {
            return Ok(blake3::hash(b""));
        }
        let joined = self.profile.into_iter().flat_map(|(.., part)| part).collect::<Vec<_>>();
        let cleaned = block::icc::cleaned(&joined)?;
        if strict && cleaned != joined { Err(NOT_ALLOWED) } else { Ok(blake3::hash(&cleaned)) }
    }
}

/// The one Exif segment of a cleaned copy, written out.
fn minimal(turn: u64) -> Vec<u8> {
    let mut content = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    content.push(u8::try_from(turn).unwrap_or(0));
    content.extend([0; 6]);
    content
}

/// How the first directory of a TIFF structure says to turn the picture.
fn turn(tiff: &[u8]) -> Option<u64> {
    let little = tiff.starts_with(b"II\x2a\0");
    if !little && !tiff.starts_with(b"MM\0\x2a") {
        return None;
    }
    let value = |bytes: &[u8]| {
        let digit = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
        if little { bytes.iter().rev().fold(0, digit) } else { bytes.iter().fold(0, digit) }
    };
    let directory = tiff.get(usize::try_from(value(tiff.get(4..8)?)).ok()?..)?;
    let count = usize::try_from(value(directory.get(..2)?)).ok()?;
    let mut entries = directory.get(2..)?.chunks_exact(12).take(count);
    let entry = entries.find(|entry| entry.first_chunk::<2>().is_some_and(|tag| value(tag) == 0x0112))?;
    let turn = match value(entry.get(2..4)?) {
        3 => value(entry.get(8..10)?),
        4 => value(entry.get(8..12)?),
        _ => return None,
    };
    (1..=8).contains(&turn).then_some(turn)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PICTURE: &[u8] = b"\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0a\xff\0b";
    const JFIF: &[u8] = b"\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0";
    const ADOBE: &[u8] = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\x01";

    fn strict(parts: &[&[u8]]) -> Result<Essence, Fault> {
        let bytes = [b"\xff\xd8", parts.concat().as_slice()].concat();
        essence(&bytes.as_slice(), Strictness::OnlyThis)
    }

    fn turned(turn: u64) -> Vec<u8> {
        [b"\xff\xe1\0\x22", minimal(turn).as_slice()].concat()
    }

    #[test]
    fn only_what_the_allow_list_names_stands_in_a_copy() {
        let end: &[u8] = b"\xff\xd9";
        assert_eq!(strict(&[JFIF, &turned(6), ADOBE, PICTURE, end]).unwrap().orientation, 6);
        assert!(strict(&[PICTURE, end]).is_ok());
        for parts in [
            &[ADOBE, JFIF, PICTURE, end][..],
            &[JFIF, JFIF, PICTURE, end],
            &[&turned(1), PICTURE, end],
            &[b"\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\x01\0", PICTURE, end],
            &[b"\xff\xee\0\x0eAdobe\0\x64\0\x01\0\0\x01", PICTURE, end],
            &[b"\xff\xee\0\x0fAdobe\0\x64\0\0\0\0\x01x", PICTURE, end],
            &[b"\xff\xfe\0\x03x", PICTURE, end],
            &[b"\xff\xff\xfe\0\x02", PICTURE, end],
            &[b"\xff\x01", PICTURE, end],
            &[b"\xff\xdd\0\x05\0\0x", PICTURE, end],
            &[b"stray", PICTURE, end],
            &[PICTURE, ADOBE, end],
            &[PICTURE, PICTURE, end],
            &[PICTURE, b"\xff", end],
            &[PICTURE, end, b"\0"],
            &[PICTURE],
        ] {
            assert!(strict(parts).is_err(), "{parts:?}");
        }
    }

    #[test]
    fn what_stands_beside_does_not_change_the_picture() {
        let end: &[u8] = b"\xff\xd9left over";
        let bytes = [b"\xff\xd8", JFIF, b"\xff\xfe\0\x03x", &turned(3), &turned(6), PICTURE, b"\xff", end].concat();
        let found = essence(&bytes.as_slice(), Strictness::Lenient).unwrap();
        assert_eq!(found, strict(&[JFIF, &turned(3), PICTURE, b"\xff\xd9"]).unwrap());
        assert_ne!(found.picture, strict(&[PICTURE, b"\xff\xd9"]).unwrap().picture);
    }
}
