//! The second look: walks directories on its own, and knows only what a cleaned file may hold.

mod list;
mod look;

use crate::block::icc;
use crate::clean::hash_range;
use crate::essence::{Essence, NOT_ALLOWED, Strictness};
use crate::{Bytes, Fault};
use list::{ALLOWED, COPIED, DENSITY};
use look::{Directory, Look, Row};

pub(crate) fn essence(file: &dyn Bytes, how: Strictness) -> Result<Essence, Fault> {
    let look = Look::new(file)?;
    let all = look.chain()?;
    let number = all.len();
    let pages = pages(&look, all)?;
    let mut told = Told { look: &look, picture: blake3::Hasher::new(), profiles: blake3::Hasher::new(), turn: None };
    told.picture.update(if look.big_end { b"MM" } else { b"II" });
    for page in &pages {
        told.page(page)?;
    }
    if how == Strictness::OnlyThis {
        if number != pages.len() {
            return Err(NOT_ALLOWED);
        }
        only_this(&look, &pages)?;
    }
    let orientation = told.turn.unwrap_or(1);
    Ok(Essence { picture: told.picture.finalize(), orientation, colour: told.profiles.finalize() })
}

/// The directories that a viewer shows: the first that is no smaller copy, and all that say to be pages when it does.
fn pages(look: &Look<'_>, all: Vec<Directory>) -> Result<Vec<Directory>, Fault> {
    let mut shown: Vec<(u64, Directory)> = Vec::new();
    for directory in all {
        let subfile = look.number(&directory, 0x00fe)?.unwrap_or(0);
        let paged = shown.first().is_some_and(|first| first.0 == 2);
        if matches!((subfile, shown.is_empty()), (0 | 2, true)) || (subfile == 2 && paged) {
            shown.push((subfile, directory));
        }
    }
    if shown.is_empty() {
        Err(Fault::Malformed("no picture"))
    } else {
        Ok(shown.into_iter().map(|one| one.1).collect())
    }
}

/// What is told apart: the picture, how it is turned, its colours.
struct Told<'r, 'a> {
    look: &'r Look<'a>,
    picture: blake3::Hasher,
    profiles: blake3::Hasher,
    turn: Option<u64>,
}

impl Told<'_, '_> {
    fn page(&mut self, page: &Directory) -> Result<(), Fault> {
        for row in page.rows.iter().filter(|row| COPIED.iter().any(|allowed| allowed.0 == row.tag)) {
            self.row(row)?;
        }
        if not_square(self.look, page)? {
            for row in DENSITY.iter().filter_map(|tag| page.row(*tag)) {
                self.row(row)?;
            }
        }
        let turn = self.look.number(page, 0x0112)?.filter(|turn| (2..=8).contains(turn)).unwrap_or(1);
        if self.turn.is_none() {
            self.turn = Some(turn);
        } else {
            self.picture.update(&turn.to_le_bytes());
        }
        if let Some(row) = page.row(0x8773) {
            self.profiles.update(&icc::cleaned(&self.look.value(row)?)?);
        }
        for (at, len) in self.look.pieces(page)? {
            self.picture.update(&len.to_le_bytes());
            hash_range(self.look.file, at, len, &mut self.picture)?;
        }
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<(), Fault> {
        self.picture.update(&row.tag.to_le_bytes());
        self.picture.update(&row.kind.to_le_bytes());
        self.picture.update(&row.count.to_le_bytes());
        self.picture.update(&self.look.value(row)?);
        Ok(())
    }
}

/// Whether pixels are wider than high, or the other way round.
fn not_square(look: &Look<'_>, page: &Directory) -> Result<bool, Fault> {
    let mut sides = [None, None];
    for (side, tag) in sides.iter_mut().zip(DENSITY) {
        if let Some(row) = page.row(*tag).filter(|row| row.kind == 5) {
            let value = look.value(row)?;
            *side = look.four(&value, 0).zip(look.four(&value, 4)).filter(|(_, below)| *below > 0);
        }
    }
    let [Some((x, x_below)), Some((y, y_below))] = sides else { return Ok(false) };
    let (x, y) = (f64::from(x) / f64::from(x_below), f64::from(y) / f64::from(y_below));
    Ok((x - y).abs() > f64::EPSILON * x.abs())
}

/// Holds every byte of the file against the list.
fn only_this(look: &Look<'_>, pages: &[Directory]) -> Result<(), Fault> {
    let mut ranges = vec![(0, 8)];
    for page in pages {
        ranges.push((page.at, page.end));
        if !page.rows.is_sorted_by(|one, next| one.tag < next.tag) {
            return Err(NOT_ALLOWED);
        }
        for row in &page.rows {
            allowed(look, page, row, pages.len() > 1)?;
            if row.outside {
                ranges.push((row.at, row.at.saturating_add(row.len)));
            }
        }
        let pieces = look.pieces(page)?;
        if look.number(page, 0x0103)? == Some(7) {
            pieces.iter().try_for_each(|(at, len)| look.only_coding(*at, *len))?;
        }
        ranges.extend(pieces.iter().filter(|(_, len)| *len > 0).map(|(at, len)| (*at, at.saturating_add(*len))));
    }
    // Equal values may stand once for several entries; beyond that, each byte belongs to one part.
    ranges.sort_unstable();
    ranges.dedup();
    let joined = ranges.windows(2).all(|two| matches!(two, [(_, end), (next, _)] if end == next));
    let whole = ranges.last().is_some_and(|(_, end)| *end == look.file.size());
    if joined && whole && pages.first().is_some_and(|page| page.at == 8) { Ok(()) } else { Err(NOT_ALLOWED) }
}

fn allowed(look: &Look<'_>, page: &Directory, row: &Row, paged: bool) -> Result<(), Fault> {
    let listed = ALLOWED.iter().chain(COPIED).find(|allowed| allowed.0 == row.tag).ok_or(NOT_ALLOWED)?;
    let mut fits = listed.1.contains(&row.kind) && row.count > 0 && row.count <= listed.2;
    fits &= match row.tag {
        0x00fe => paged && look.number(page, row.tag)? == Some(2),
        0x0103 => look.number(page, row.tag)?.is_some_and(|coding| list::CODINGS.contains(&coding)),
        0x0112 => look.number(page, row.tag)?.is_some_and(|turn| (2..=8).contains(&turn)),
        0x8773 => icc::cleaned(&look.value(row)?)? == look.value(row)?,
        tag if DENSITY.contains(&tag) => not_square(look, page)?,
        _ => true,
    };
    if fits && look.filled(row)? { Ok(()) } else { Err(NOT_ALLOWED) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// A picture of 4 × 2 as a cleaned file holds it; `more` is a further entry, whose number is higher.
    fn file(more: &[(u16, u16, u32, u32)]) -> Vec<u8> {
        let rows = [
            (0x0100, 3, 1, 4),
            (0x0101, 3, 1, 2),
            (0x0103, 3, 1, 1),
            (0x0106, 3, 1, 1),
            (0x0111, 4, 1, 0),
            (0x0117, 4, 1, 8),
        ];
        let rows: Vec<_> = rows.iter().chain(more).collect();
        let strip = 8 + 2 + 12 * u32::try_from(rows.len()).unwrap() + 4;
        let mut file = b"II*\0\x08\0\0\0".to_vec();
        file.extend(u16::try_from(rows.len()).unwrap().to_le_bytes());
        for &&(tag, kind, count, value) in &rows {
            file.extend([tag.to_le_bytes(), u16::to_le_bytes(kind)].concat());
            file.extend(u32::to_le_bytes(count));
            file.extend(if tag == 0x0111 { strip } else { value }.to_le_bytes());
        }
        file.extend([0; 4]);
        file.extend(b"\x01\x02\x03\x04\x05\x06\x07\x08");
        file
    }

    fn strict(file: &[u8]) -> Result<Essence, Fault> {
        essence(&file, Strictness::OnlyThis)
    }

    #[test]
    fn a_cleaned_file_is_all_on_the_list() {
        assert_eq!(strict(&file(&[])).unwrap().orientation, 1);
        assert!(strict(&file(&[(0x0112, 3, 1, 6)])).is_err(), "entries stand in their order");
        assert!(strict(&file(&[(0x0153, 3, 1, 1)])).is_ok());
    }

    #[test]
    fn anything_else_is_not_allowed() {
        let plain = file(&[]);
        let mut behind = plain.clone();
        behind.push(0);
        let mut gap = plain.clone();
        gap.splice(86..86, [0]);
        gap[66] = 87;
        for dirty in [
            behind,
            gap,
            file(&[(0x0131, 2, 4, 0)]),
            file(&[(0x8769, 4, 1, 8)]),
            file(&[(0x0153, 2, 4, u32::from_le_bytes(*b"Emma"))]),
            file(&[(0x0153, 3, 1, 0x4545_0001)]),
            file(&[(0x0153, 3, 2, 1), (0x0153, 3, 2, 1)]),
        ] {
            assert_eq!(strict(&dirty), Err(NOT_ALLOWED));
            assert!(essence(&&dirty[..], Strictness::Lenient).is_ok());
        }
    }

    #[test]
    fn another_picture_is_another_essence() {
        let one = essence(&&file(&[])[..], Strictness::Lenient).unwrap();
        for at in [18, 46, 90] {
            let mut other = file(&[]);
            other[at] ^= 1;
            assert_ne!(essence(&&other[..], Strictness::Lenient).ok(), Some(one.clone()), "{at}");
        }
    }
}
