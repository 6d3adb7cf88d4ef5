//! What may stand in a cleaned file: what is needed to show the picture (TIFF 6.0 and Adobe's supplements).

/// Where strips and tiles begin, and how long they are.
pub(super) const STRIP_OFFSETS: u16 = 0x0111;
pub(super) const STRIP_LENGTHS: u16 = 0x0117;
pub(super) const TILE_OFFSETS: u16 = 0x0144;
pub(super) const TILE_LENGTHS: u16 = 0x0145;
pub(super) const SUBFILE: u16 = 0x00fe;
pub(super) const COMPRESSION: u16 = 0x0103;
pub(super) const COLOURS: u16 = 0x0106;
pub(super) const ORIENTATION: u16 = 0x0112;
pub(super) const JPEG_TABLES: u16 = 0x015b;
pub(super) const PROFILE: u16 = 0x8773;
/// Pixels per unit across and down, and the unit: kept when pixels are not square.
pub(super) const DENSITY: [u16; 3] = [0x011a, 0x011b, 0x0128];

/// A row: number, types, the most values.
pub(super) type Row = (u16, &'static [u16], u64);

/// Copied as they are, in the order of the numbers.
pub(super) const COPIED: &[Row] = &[
    (0x0100, &[3, 4], 1),                      // ImageWidth
    (0x0101, &[3, 4], 1),                      // ImageLength
    (0x0102, &[3], 64),                        // BitsPerSample
    (COMPRESSION, &[3], 1),                    // Compression
    (COLOURS, &[3], 1),                        // PhotometricInterpretation
    (0x010a, &[3], 1),                         // FillOrder
    (0x0115, &[3], 1),                         // SamplesPerPixel
    (0x0116, &[3, 4], 1),                      // RowsPerStrip
    (0x011c, &[3], 1),                         // PlanarConfiguration
    (0x012d, &[3], 3 * 65536),                 // TransferFunction
    (0x013d, &[3], 1),                         // Predictor
    (0x013e, &[5], 2),                         // WhitePoint
    (0x013f, &[5], 6),                         // PrimaryChromaticities
    (0x0140, &[3], 3 * 65536),                 // ColorMap
    (0x0142, &[3, 4], 1),                      // TileWidth
    (0x0143, &[3, 4], 1),                      // TileLength
    (0x014c, &[3], 1),                         // InkSet
    (0x014e, &[3], 1),                         // NumberOfInks
    (0x0150, &[1, 3], 128),                    // DotRange
    (0x0152, &[3], 64),                        // ExtraSamples
    (0x0153, &[3], 64),                        // SampleFormat
    (0x0154, &[1, 3, 4, 6, 8, 9, 11, 12], 64), // SMinSampleValue
    (0x0155, &[1, 3, 4, 6, 8, 9, 11, 12], 64), // SMaxSampleValue
    (JPEG_TABLES, &[7], 65536),                // JPEGTables
    (0x0211, &[5], 3),                         // YCbCrCoefficients
    (0x0212, &[3], 2),                         // YCbCrSubSampling
    (0x0213, &[3], 1),                         // YCbCrPositioning
    (0x0214, &[4, 5], 6),                      // ReferenceBlackWhite
];
