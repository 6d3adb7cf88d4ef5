//! The picture itself: decoding it small or whole, thumbnails, likeness, covering.
//!
//! Everything is checked against [`limits`] before a decoder sees it, and a decoder that stops with a panic makes one file
//! unreadable, not the program.

pub mod cover;
pub mod faces;
mod foreign;
mod heif;
mod jpeg;
mod jxl;
pub mod likeness;
mod others;
mod preview;
mod profile;
mod scale;
pub mod thumbnail;
mod turn;

pub use preview::preview_of;

use crate::{Bytes, Fault, Format, Scan, limits};

/// A decoded picture: eight bits a channel, red, green and blue, row by row, as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Three bytes a pixel.
    pub rgb: Vec<u8>,
}

impl Pixels {
    /// A picture of one colour.
    #[must_use]
    pub fn plain(width: u32, height: u32, colour: [u8; 3]) -> Self {
        Self { width, height, rgb: colour.repeat(area(width, height)) }
    }

    /// The colour at a place; black outside.
    #[must_use]
    pub fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let start = (y as usize * self.width as usize + x as usize) * 3;
        match self.rgb.get(start..start + 3) {
            Some(&[red, green, blue]) if x < self.width => [red, green, blue],
            _ => [0; 3],
        }
    }

    pub(crate) fn new(width: u32, height: u32, rgb: Vec<u8>) -> Result<Self, Undecodable> {
        let fits = width > 0 && height > 0 && rgb.len() == area(width, height) * 3;
        if fits { Ok(Self { width, height, rgb }) } else { Err(Undecodable::Damaged) }
    }

    /// The longer side.
    #[must_use]
    pub fn side(&self) -> u32 {
        self.width.max(self.height)
    }
}

const fn area(width: u32, height: u32) -> usize {
    width as usize * height as usize
}

/// Why there is no picture to show; a named stand-in is shown instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Undecodable {
    /// Of no format known here.
    #[error("unknown format")]
    Unknown,
    /// Videos are not decoded.
    #[error("a video")]
    Video,
    /// This format is read but not decoded.
    #[error("{} is not decoded", .0.key())]
    Format(Format),
    /// More pixels, scans or memory than [`limits`] allow.
    #[error("too large")]
    TooLarge,
    /// The picture data contradict their format.
    #[error("damaged")]
    Damaged,
    /// The decoder stopped; the file is left alone.
    #[error("the decoder stopped")]
    Stopped,
    /// The file could not be read.
    #[error("{0}")]
    Fault(#[from] Fault),
}

/// A picture as it was stored, before it is turned.
pub(crate) struct Decoded {
    pub pixels: Pixels,
    /// The colour profile of the file, as it is there.
    pub profile: Option<Vec<u8>>,
    /// Whether the decoder has turned the picture already (HEIF and JPEG XL say it in the picture data).
    pub upright: bool,
}

impl Decoded {
    pub(crate) const fn plain(pixels: Pixels) -> Self {
        Self { pixels, profile: None, upright: false }
    }
}

/// Decodes a picture whole and turns it as it is shown: `orientation` as [`Scan::orientation`] says, 1 to 8. Of a moving
/// picture it is the first frame, of a raw file its largest preview; transparency lies on white.
///
/// # Errors
/// [`Undecodable`].
pub fn decode(file: &dyn Bytes, orientation: u16) -> Result<Pixels, Undecodable> {
    let format = Format::of(file).ok_or(Undecodable::Unknown)?;
    upright(stored(format, file, None)?, orientation)
}

/// Decodes a picture only as far as needed for one whose longer side has `side` pixels or more: it may be larger, and it
/// is smaller only when the picture itself is.
///
/// # Errors
/// [`Undecodable`].
pub fn decode_small(file: &dyn Bytes, scan: &Scan, side: u32) -> Result<Pixels, Undecodable> {
    upright(stored(format_of(file, scan)?, file, Some(side))?, scan.orientation)
}

/// The format as the scan found it: it tells raw files from TIFF.
pub(crate) fn format_of(file: &dyn Bytes, scan: &Scan) -> Result<Format, Undecodable> {
    scan.format.or_else(|| Format::of(file)).ok_or(Undecodable::Unknown)
}

fn upright(decoded: Decoded, orientation: u16) -> Result<Pixels, Undecodable> {
    let orientation = if decoded.upright { 1 } else { orientation };
    turn::turned(decoded.pixels, orientation)
}

/// Decodes as stored; with `side` possibly at an eighth of the size.
pub(crate) fn stored(format: Format, file: &dyn Bytes, side: Option<u32>) -> Result<Decoded, Undecodable> {
    if format.is_video() {
        return Err(Undecodable::Video);
    }
    if format == Format::Raw {
        return preview::decode(file, side);
    }
    let bytes = whole(file)?;
    match format {
        Format::Jpeg => jpeg::decode(&bytes, side),
        Format::Heif => heif::decode(&bytes),
        Format::Jxl => jxl::decode(&bytes),
        Format::Tiff => others::decode(format, &bytes).or_else(|error| match error {
            Undecodable::TooLarge => Err(error),
            _ => preview::decode(file, side).map_err(|_| error),
        }),
        _ => others::decode(format, &bytes),
    }
}

/// The file in memory, as decoders want it.
fn whole(file: &dyn Bytes) -> Result<Vec<u8>, Undecodable> {
    let size = usize::try_from(file.size()).ok().filter(|size| *size <= limits::PICTURE_FILE);
    let mut bytes = vec![0; size.ok_or(Undecodable::TooLarge)?];
    file.fill(0, &mut bytes)?;
    Ok(bytes)
}

/// Refuses before anything is allocated: no side beyond [`limits::SIDE`], not more than `most` pixels, not more than
/// [`limits::DECODING`] bytes at `each` bytes a pixel.
fn bearable(width: u32, height: u32, most: u64, each: u64) -> Result<(), Undecodable> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 {
        return Err(Undecodable::Damaged);
    }
    let small = width <= limits::SIDE && height <= limits::SIDE && pixels <= most;
    if small && pixels * each <= limits::DECODING { Ok(()) } else { Err(Undecodable::TooLarge) }
}
