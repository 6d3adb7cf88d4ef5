//! Marker codes (ITU-T T.81, table B.1): the byte after 0xFF.

/// For temporary use in arithmetic coding; stands alone.
pub(super) const TEM: u8 = 0x01;
/// Differential and lossless frames included: `is_frame` tells them from DHT, JPG and DAC.
pub(super) const SOF0: u8 = 0xc0;
/// Huffman tables.
pub(super) const DHT: u8 = 0xc4;
/// Arithmetic coding conditioning.
pub(super) const DAC: u8 = 0xcc;
/// First restart mark; stands alone.
pub(super) const RST0: u8 = 0xd0;
/// Last restart mark.
pub(super) const RST7: u8 = 0xd7;
/// Start of image; stands alone.
pub(super) const SOI: u8 = 0xd8;
/// End of image; stands alone.
pub(super) const EOI: u8 = 0xd9;
/// Start of scan.
pub(super) const SOS: u8 = 0xda;
/// Quantisation tables.
pub(super) const DQT: u8 = 0xdb;
/// Number of lines, where the frame did not say it.
pub(super) const DNL: u8 = 0xdc;
/// Restart interval.
pub(super) const DRI: u8 = 0xdd;
/// First application segment.
pub(super) const APP0: u8 = 0xe0;
/// Exif and XMP.
pub(super) const APP1: u8 = 0xe1;
/// Colour profiles.
pub(super) const APP2: u8 = 0xe2;
/// Adobe's colour transform.
pub(super) const APP14: u8 = 0xee;
/// Last application segment.
pub(super) const APP15: u8 = 0xef;
/// A comment.
pub(super) const COM: u8 = 0xfe;

/// Whether a marker begins a frame: SOF0 to SOF15 without DHT, JPG and DAC.
pub(super) const fn is_frame(marker: u8) -> bool {
    matches!(marker, SOF0..=0xcf) && !matches!(marker, DHT | 0xc8 | DAC)
}

/// Whether a frame comes in many scans (SOF2, SOF6, SOF10, SOF14).
pub(super) const fn is_progressive(marker: u8) -> bool {
    matches!(marker, 0xc2 | 0xc6 | 0xca | 0xce)
}
