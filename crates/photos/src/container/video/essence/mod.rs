//! The second look: walks a film on its own, hashes what plays, and in [`Strictness::OnlyThis`] refuses all else.

mod data;
mod describe;
mod headers;
mod parts;

use crate::container::boxes::{BoxAt, BoxCount};
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault, limits};
use blake3::Hasher;

const BAD: Fault = Fault::Malformed("film");

/// Kinds of files a brand may name.
const BRANDS: &[u8] =
    b"qt  isomiso2iso3iso4iso5iso6iso7iso8iso9mp41mp42mp71avc1hvc1hev1av01M4V M4VHM4VPM4A M4B 3gp13gp23gp3\
    3gp43gp53gp63gp73gp83gp93gr63gs63ge63gg63g2a3g2b3g2cdashdby1f4v mmp4NDSC\0\0\0\0";

/// Boxes by their four letters, with what is in them.
type Inside<'a> = Vec<([u8; 4], &'a [u8])>;

/// What is gathered on the way.
pub(super) struct Look {
    strict: bool,
    picture: Hasher,
    colour: Hasher,
    orientation: u64,
}

impl Look {
    /// In a cleaned film, this must be so.
    fn must(&self, so: bool) -> Result<(), Fault> {
        if self.strict && !so { Err(NOT_ALLOWED) } else { Ok(()) }
    }

    /// Puts bytes into the hash, with their length so that nothing can move from one to the next.
    fn put(&mut self, bytes: &[u8]) {
        self.picture.update(&(bytes.len() as u64).to_be_bytes());
        self.picture.update(bytes);
    }

    /// Puts ranges of a header of `len` bytes into the hash. Anything between them must be zeros.
    fn fields(&mut self, bytes: &[u8], len: usize, ranges: &[(usize, usize)]) -> Result<(), Fault> {
        self.must(bytes.len() == len)?;
        let mut rest = bytes.get(..len).ok_or(BAD)?.to_vec();
        for (from, count) in ranges {
            let field = rest.get_mut(*from..from + count).ok_or(BAD)?;
            let copy = field.to_vec();
            field.fill(0);
            self.put(&copy);
        }
        self.must(rest.iter().all(|byte| *byte == 0))
    }

    /// The boxes inside some bytes; in a cleaned film there is nothing else.
    fn inside<'a>(&self, bytes: &'a [u8]) -> Result<Inside<'a>, Fault> {
        let mut found = Vec::new();
        for one in BoxCount::default().between(&bytes, 0, bytes.len() as u64) {
            match one {
                Ok(one) => found.push((one.kind, part(bytes, one.body, one.end)?)),
                Err(fault) if self.strict => return Err(fault),
                Err(_) => break,
            }
        }
        Ok(found)
    }

    /// The first box of each of these kinds. In a cleaned film there is one of each at most, and none of another.
    fn named<'a, const N: usize>(&self, bytes: &'a [u8], kinds: [&[u8; 4]; N]) -> Result<[Option<&'a [u8]>; N], Fault> {
        let mut found = [None; N];
        for (kind, body) in self.inside(bytes)? {
            let place = kinds.iter().position(|one| **one == kind).and_then(|at| found.get_mut(at));
            match place {
                Some(place @ None) => *place = Some(body),
                _ => self.must(false)?,
            }
        }
        Ok(found)
    }
}

fn part(bytes: &[u8], start: u64, end: u64) -> Result<&[u8], Fault> {
    let (start, end) = (usize::try_from(start).map_err(|_| BAD)?, usize::try_from(end).map_err(|_| BAD)?);
    bytes.get(start..end).ok_or(BAD)
}

/// What plays in a film.
///
/// # Errors
/// [`Fault`] when it cannot be walked; [`NOT_ALLOWED`] when a cleaned film holds more than it may.
pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let mut look =
        Look { strict: how == Strictness::OnlyThis, picture: Hasher::new(), colour: Hasher::new(), orientation: 1 };
    let (mut kinds, mut film, mut data) = (Vec::new(), None, Vec::<BoxAt>::new());
    for found in BoxCount::default().between(file, 0, file.size()) {
        let found = match found {
            Ok(found) => found,
            Err(fault) if look.strict => return Err(fault),
            Err(_) => break,
        };
        look.must(!found.to_end && !kinds.contains(&found.kind))?;
        kinds.push(found.kind);
        match &found.kind {
            b"ftyp" => brands(&look, &found.content(file, limits::HEAD)?)?,
            b"moov" if film.is_none() => film = Some(found.content(file, limits::MOOV)?),
            b"mdat" => data.push(found),
            b"moov" | b"moof" => return Err(Fault::Unsupported("more than one film")),
            _ => look.must(false)?,
        }
    }
    let ranges = headers::film(&mut look, file, &film.ok_or(BAD)?)?;
    if look.strict {
        data::covered(&data, ranges)?;
    }
    Ok(Essence { picture: look.picture.finalize(), orientation: look.orientation, colour: look.colour.finalize() })
}

fn brands(look: &Look, body: &[u8]) -> Result<(), Fault> {
    let (brands, rest) = body.as_chunks::<4>();
    look.must(rest.is_empty() && brands.get(1) == Some(&[0; 4]))?;
    look.must(brands.iter().all(|brand| BRANDS.as_chunks::<4>().0.contains(brand)))
}
