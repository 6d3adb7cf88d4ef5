//! Covering and cropping: solid ink burned into the pixels of a new file, which is proven before it gets its name.
//!
//! There is no blur and no mosaic: both can be undone.

mod ink;
mod proof;
mod shape;
mod write;

pub use shape::{Mask, Shape};

use super::{Undecodable, format_of, stored, turn};
use crate::{Bytes, Format, Reason, Refusal, Scan, clean, limits};
use audit::FindingKind;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What is to be done with a picture. All places are parts of the picture as shown, before it is cropped.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct Edit {
    /// What stays of the picture; nothing outside of it gets into the copy.
    pub crop: Option<Area>,
    /// What is covered.
    pub spots: Vec<Spot>,
}

/// A rectangle: upper left corner and size, as parts of width and height, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Area {
    /// All of it.
    pub const WHOLE: Self = Self { x: 0.0, y: 0.0, w: 1.0, h: 1.0 };
}

/// A place to cover.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Spot {
    /// Its outline.
    pub shape: Shape,
    /// Red, green and blue of the ink.
    pub ink: [u8; 3],
}

impl Spot {
    /// A spot of black ink.
    #[must_use]
    pub const fn black(shape: Shape) -> Self {
        Self { shape, ink: [0; 3] }
    }
}

/// A copy in which every spot is proven to be ink and nothing else is given away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// Where the copy is.
    pub out: PathBuf,
    /// PNG for a PNG, JPEG for everything else.
    pub format: Format,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Why there is no covered copy. Nothing was left behind in the folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoverRefusal {
    /// The picture could not be decoded.
    #[error("undecodable: {0}")]
    Undecodable(#[from] Undecodable),
    /// The edit makes no sense: nothing to do, a place that is no place, more than the limits allow.
    #[error("edit: {0}")]
    Edit(&'static str),
    /// The copy gave something away, or could not be proven not to.
    #[error("still there: {0:?}")]
    Left(BTreeSet<FindingKind>),
    /// In the copy a spot was not covered everywhere.
    #[error("not covered")]
    NotCovered,
    /// The copy could not be written.
    #[error("not written")]
    NotWritten(Reason),
}

/// The same words serve for both: a picture that could not be covered was not understood, or would not have been right.
impl From<CoverRefusal> for Refusal {
    fn from(refusal: CoverRefusal) -> Self {
        match refusal {
            CoverRefusal::Undecodable(_) | CoverRefusal::Edit(_) => Self::NotUnderstood(Reason::NotSupported),
            CoverRefusal::Left(left) => Self::Left(left),
            CoverRefusal::NotCovered => Self::Changed,
            CoverRefusal::NotWritten(reason) => Self::NotWritten(reason),
        }
    }
}

/// Covers and crops the picture of a file into the folder `to`, under `name`; its ending becomes the right one, and where
/// that name is taken a number is added. The scan of the same file tells its format and how it is turned: pixels are
/// turned, so that the copy needs no orientation. The copy gets its name only after it was opened anew, scanned whole, and
/// decoded, and every pixel of every spot was found to be ink.
///
/// # Errors
/// [`CoverRefusal`]; then no copy is left in the folder.
pub fn cover(file: &dyn Bytes, scan: &Scan, edit: &Edit, to: &Path, name: &str) -> Result<Covered, CoverRefusal> {
    let mut plan = ink::Plan::of(edit)?;
    let source = format_of(file, scan)?;
    let decoded = stored(source, file, None)?;
    let orientation = if decoded.upright { 1 } else { scan.orientation };
    let mut pixels = turn::turned(decoded.pixels, orientation)?;
    pixels = plan.cropped(pixels)?;
    plan.burn(&mut pixels);
    let (width, height) = (pixels.width, pixels.height);
    let format = if source == Format::Png { Format::Png } else { Format::Jpeg };
    let copy = write::copy(&pixels, format, decoded.profile.as_deref(), to)?;
    drop(pixels);
    proof::prove(copy.path(), format, (width, height), &plan)?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let ending = format.row().endings.first().copied().unwrap_or_default();
    let out = clean::keep(copy, to, &format!("{stem}.{ending}")).map_err(|_| CoverRefusal::NotWritten(Reason::Disk))?;
    Ok(Covered { out, format, width, height })
}

/// Refuses edits that cannot be carried out as drawn.
fn sensible(edit: &Edit) -> Result<(), CoverRefusal> {
    if edit.crop.is_none() && edit.spots.is_empty() {
        return Err(CoverRefusal::Edit("nothing to do"));
    }
    if edit.spots.len() > limits::SPOTS {
        return Err(CoverRefusal::Edit("too many spots"));
    }
    if let Some(crop) = edit.crop
        && !(crop.x >= 0.0 && crop.y >= 0.0 && crop.w > 0.0 && crop.h > 0.0)
    {
        return Err(CoverRefusal::Edit("a crop that is none"));
    }
    if let Some(crop) = edit.crop
        && !(crop.x + crop.w <= 1.000_001 && crop.y + crop.h <= 1.000_001)
    {
        return Err(CoverRefusal::Edit("a crop outside the picture"));
    }
    if edit.spots.iter().any(|spot| !spot.shape.is_sensible()) {
        return Err(CoverRefusal::Edit("a spot that is none"));
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
