//! One page of a TIFF file, as far as a cleaned copy may hold it.

use super::allowed::{self, Row};
use super::pieces;
use super::surplus::{self, Surplus};
use crate::block::exif::ifd::{Directory, Entry, Walker, width};
use crate::block::exif::value::Numbers;
use crate::block::icc;
use crate::{Fault, limits};

/// An entry with its value, in the byte order of the file.
pub(super) struct Field {
    pub tag: u16,
    pub kind: u16,
    pub count: u64,
    pub value: Vec<u8>,
}

/// A page: its entries but for the places of strips or tiles, and these.
pub(super) struct Page {
    pub fields: Vec<Field>,
    /// Number and type of the entry for the places.
    pub places: (u16, u16),
    /// Place and length in the original.
    pub pieces: Vec<(u64, u64)>,
}

const UNKNOWN: Fault = Fault::Unsupported("an entry of a TIFF directory");

impl Page {
    /// Takes what is allowed out of a directory.
    ///
    /// # Errors
    /// [`Fault`] when it is not understood well enough.
    pub fn of(walker: &mut Walker<'_>, directory: &Directory, paged: bool) -> Result<Self, Fault> {
        let mut page = Self { fields: Vec::new(), places: (0, 0), pieces: Vec::new() };
        for row in allowed::COPIED {
            page.copy(walker, directory, row)?;
        }
        page.colours()?;
        page.pieces(walker, directory)?;
        page.density(walker, directory)?;
        page.turned(walker, directory)?;
        if paged {
            page.copy(walker, directory, &(allowed::SUBFILE, &[4], 1))?;
        }
        if let Some(entry) = only(directory, allowed::PROFILE)? {
            let value = icc::cleaned(&walker.value(entry)?)?;
            page.fields.push(Field { tag: entry.tag, kind: 7, count: value.len() as u64, value });
        }
        page.fields.sort_by_key(|field| field.tag);
        page.coded(walker)?;
        Ok(page)
    }

    fn copy(&mut self, walker: &mut Walker<'_>, directory: &Directory, row: &Row) -> Result<(), Fault> {
        let (tag, kinds, most) = *row;
        let Some(entry) = only(directory, tag)? else { return Ok(()) };
        if !kinds.contains(&entry.kind) || entry.count == 0 || entry.count > most {
            return Err(UNKNOWN);
        }
        let value = walker.value(entry)?.into_owned();
        self.fields.push(Field { tag, kind: entry.kind, count: entry.count, value });
        Ok(())
    }

    /// A number of an entry that was copied.
    pub fn number(&self, walker: &Walker<'_>, tag: u16) -> Option<u64> {
        let field = self.fields.iter().find(|field| field.tag == tag)?;
        Numbers::new(&field.value, field.kind, walker.order()).whole(0)
    }

    fn colours(&self) -> Result<(), Fault> {
        let has = |tag: u16| self.fields.iter().any(|field| field.tag == tag);
        if [0x0100, 0x0101, allowed::COLOURS].into_iter().all(has) { Ok(()) } else { Err(UNKNOWN) }
    }

    fn pieces(&mut self, walker: &mut Walker<'_>, directory: &Directory) -> Result<(), Fault> {
        let pair = |at: u16, len: u16| Ok::<_, Fault>(only(directory, at)?.zip(only(directory, len)?));
        let strips = pair(allowed::STRIP_OFFSETS, allowed::STRIP_LENGTHS)?;
        let tiles = pair(allowed::TILE_OFFSETS, allowed::TILE_LENGTHS)?;
        let (offsets, lengths) = match (strips, tiles) {
            (Some(found), None) | (None, Some(found)) => found,
            _ => return Err(Fault::Unsupported("strips and tiles, or neither")),
        };
        let kinds = [offsets, lengths].iter().all(|entry| matches!(entry.kind, 3 | 4));
        if !kinds || offsets.count != lengths.count || offsets.count == 0 || offsets.count > limits::EXTENTS as u64 {
            return Err(UNKNOWN);
        }
        let (at, len) = (walker.value(offsets)?, walker.value(lengths)?);
        let at = Numbers::new(&at, offsets.kind, offsets.order);
        let value = len.clone().into_owned();
        let len = Numbers::new(&len, lengths.kind, lengths.order);
        self.pieces = (0..at.len()).filter_map(|index| at.whole(index).zip(len.whole(index))).collect();
        self.places = (offsets.tag, offsets.kind);
        self.fields.push(Field { tag: lengths.tag, kind: lengths.kind, count: lengths.count, value });
        Ok(())
    }

    /// Pixels per unit, when these differ across and down.
    fn density(&mut self, walker: &mut Walker<'_>, directory: &Directory) -> Result<(), Fault> {
        let [across, down, unit] = allowed::DENSITY;
        let mut real = |tag: u16| {
            let Some(entry) = only(directory, tag)? else { return Ok(None) };
            Ok::<_, Fault>(Numbers::new(&walker.value(entry)?, entry.kind, entry.order).real(0))
        };
        let (Some(x), Some(y)) = (real(across)?, real(down)?) else { return Ok(()) };
        if (x - y).abs() <= f64::EPSILON * x.abs() {
            return Ok(());
        }
        self.copy(walker, directory, &(across, &[5], 1))?;
        self.copy(walker, directory, &(down, &[5], 1))?;
        self.copy(walker, directory, &(unit, &[3], 1))
    }

    /// How the picture is turned, when it is.
    fn turned(&mut self, walker: &mut Walker<'_>, directory: &Directory) -> Result<(), Fault> {
        self.copy(walker, directory, &(allowed::ORIENTATION, &[3], 1))?;
        let turn = self.number(walker, allowed::ORIENTATION);
        self.fields
            .retain(|field| field.tag != allowed::ORIENTATION || turn.is_some_and(|turn| (2..=8).contains(&turn)));
        Ok(())
    }

    /// Refuses codings that are not known, and strips with room for something else.
    fn coded(&self, walker: &Walker<'_>) -> Result<(), Fault> {
        let coding = self.number(walker, allowed::COMPRESSION).unwrap_or(1);
        if !surplus::CODINGS.contains(&coding) {
            return Err(Fault::Unsupported("a compression of TIFF"));
        }
        let shape = pieces::Shape::of(|tag| self.number(walker, tag), |tag| self.sum(walker, tag));
        if self.pieces.len() as u64 > shape.pieces() {
            return Err(Fault::Unsupported("more strips than the picture has"));
        }
        let mut look = Surplus::default();
        for &(at, len) in self.pieces.iter().filter(|(_, len)| *len > 0) {
            if at.checked_add(len).is_none_or(|end| end > walker.bytes.size()) {
                return Err(Fault::Truncated);
            }
            if look.of(walker.bytes, coding, &shape, (at, len))? > 0 {
                return Err(Fault::Unsupported("a strip with more than the picture"));
            }
        }
        self.tables(coding)
    }

    /// Tables of JPEG that stand apart from the strips hold tables and nothing else.
    fn tables(&self, coding: u64) -> Result<(), Fault> {
        let tables = self.fields.iter().find(|field| field.tag == allowed::JPEG_TABLES);
        match tables {
            Some(_) if coding != 7 => Err(UNKNOWN),
            Some(field) if pieces::extra(&field.value)? > 0 => Err(UNKNOWN),
            _ => Ok(()),
        }
    }

    /// The sum of the numbers of an entry that was copied.
    fn sum(&self, walker: &Walker<'_>, tag: u16) -> Option<u64> {
        let field = self.fields.iter().find(|field| field.tag == tag)?;
        let numbers = Numbers::new(&field.value, field.kind, walker.order());
        Some((0..numbers.len()).filter_map(|index| numbers.whole(index)).fold(0, u64::saturating_add))
    }
}

/// The one entry with a number.
///
/// # Errors
/// When there are two: readers would not agree which one counts. When its type is none.
pub(super) fn only(directory: &Directory, tag: u16) -> Result<Option<&Entry>, Fault> {
    let mut found = directory.entries.iter().filter(|entry| entry.tag == tag);
    match (found.next(), found.next()) {
        (Some(entry), None) if width(entry.kind) == 0 => Err(UNKNOWN),
        (one, None) => Ok(one),
        _ => Err(Fault::Unsupported("an entry twice")),
    }
}
