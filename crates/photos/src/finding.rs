//! One thing a file gives away.

use crate::Source;
use audit::FindingKind;

/// One thing a file gives away, and where inside it was found.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// Where it was found.
    pub source: Source,
    /// What it says.
    pub detail: Detail,
}

/// What a finding says.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// Coordinates, WGS 84.
    Place {
        /// Degrees, north is positive, −90 to 90.
        lat: f64,
        /// Degrees, east is positive, −180 to 180.
        lon: f64,
        /// Metres above the sea.
        alt: Option<f64>,
        /// How exact the device said it was, in metres.
        accuracy: Option<f64>,
    },
    /// A moment as the file writes it, made RFC 3339: `2024-05-06T07:08:09`, with parts of a second and an offset where
    /// the file has them.
    Moment(String),
    /// Text in Unicode, without control characters, at most [`crate::limits::TEXT`] characters.
    Text(String),
    /// A box around a face or another area, as parts of width and height: top left corner and size, 0 to 1.
    Region {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        w: f64,
        /// Height.
        h: f64,
        /// The name at the box, also reported as a person.
        name: Option<String>,
    },
    /// A picture inside; 0 where its size is not written.
    Picture {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// Length of its data in bytes.
        bytes: u64,
        /// Whether it shows something the picture itself does not: another crop, or an area that is covered now.
        shows_more: Option<bool>,
    },
    /// So many bytes of something.
    Bytes(u64),
    /// It is there; more is not known.
    There,
}

impl Finding {
    /// The text of a text, empty otherwise.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.detail {
            Detail::Text(text) | Detail::Moment(text) => text,
            _ => "",
        }
    }
}
