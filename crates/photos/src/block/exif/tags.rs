//! What the entries of Exif and TIFF directories mean here (Exif 3.0; TIFF 6.0; TIFF/EP; DNG 1.7; Microsoft's XP tags).

use crate::FindingKind as Kind;

/// What an entry means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Text.
    Text(Kind),
    /// Text in UTF-16, low byte first.
    Wide(Kind),
    /// Text behind a mark of its encoding.
    Marked(Kind),
    /// A number of a device or of one picture, as text or as number.
    Number,
    /// The maker of the device.
    Make,
    /// The model of the device.
    Model,
    /// How the picture is turned.
    Orientation,
    /// One of the three moments: changed, taken, digitised.
    Date(usize),
    /// The parts of a second of one of the three moments.
    Fraction(usize),
    /// The offset from UTC of one of the three moments.
    Offset(usize),
    /// Offsets in hours, of TIFF/EP.
    Hours,
    /// A directory with the same kinds of entries.
    Directory,
    /// Directories of further pictures.
    Pictures,
    /// The directory of places.
    Gps,
    /// The directory of Interoperability.
    Interop,
    /// The maker's own block.
    MakerNote,
    /// The same inside DNG: a name, then data.
    Private,
    /// A packet of XMP.
    Xmp,
    /// Records of IPTC.
    Iptc,
    /// Photoshop's blocks.
    Photoshop,
    /// A colour profile.
    Icc,
    /// Content credentials.
    C2pa,
    /// The area of the main subject.
    Area,
    /// The place of the main subject.
    Spot,
    /// Room that is left free.
    Padding,
    /// All layers of Photoshop, or a whole original file.
    Original,
    /// GeoTIFF: the place of the picture on the map.
    Geo,
    /// Part of the description of coded picture data.
    Coding,
    /// About taking pictures, not about people.
    Technical,
}

/// What an entry of any directory but those of places means; `None` for one that is not known.
pub(crate) fn meaning(tag: u16) -> Option<Meaning> {
    if let Ok(at) = TAGS.binary_search_by_key(&tag, |row| row.0) {
        return TAGS.get(at).map(|row| row.1);
    }
    let within = |ranges: &[(u16, u16)]| ranges.iter().any(|(first, last)| (*first..=*last).contains(&tag));
    if within(CODING) { Some(Meaning::Coding) } else { within(TECHNICAL).then_some(Meaning::Technical) }
}

/// In the order of the numbers.
const TAGS: &[(u16, Meaning)] = &[
    (0x010d, Meaning::Text(Kind::Caption)),   // DocumentName
    (0x010e, Meaning::Text(Kind::Caption)),   // ImageDescription
    (0x010f, Meaning::Make),                  // Make
    (0x0110, Meaning::Model),                 // Model
    (0x0112, Meaning::Orientation),           // Orientation
    (0x011d, Meaning::Text(Kind::Caption)),   // PageName
    (0x0131, Meaning::Text(Kind::Software)),  // Software
    (0x0132, Meaning::Date(0)),               // DateTime
    (0x013b, Meaning::Text(Kind::Author)),    // Artist
    (0x013c, Meaning::Text(Kind::Device)),    // HostComputer
    (0x014a, Meaning::Pictures),              // SubIFDs
    (0x014d, Meaning::Text(Kind::Comment)),   // InkNames
    (0x0151, Meaning::Text(Kind::Comment)),   // TargetPrinter
    (0x02bc, Meaning::Xmp),                   // XMP
    (0x800d, Meaning::Text(Kind::Caption)),   // ImageID
    (0x80a4, Meaning::Text(Kind::Comment)),   // WangAnnotation
    (0x8298, Meaning::Text(Kind::Author)),    // Copyright
    (0x830e, Meaning::Geo),                   // ModelPixelScale
    (0x83bb, Meaning::Iptc),                  // IPTC
    (0x8482, Meaning::Geo),                   // ModelTiepoint
    (0x85d8, Meaning::Geo),                   // ModelTransformation
    (0x8649, Meaning::Photoshop),             // ImageResources
    (0x8769, Meaning::Directory),             // ExifIFD
    (0x8773, Meaning::Icc),                   // ICC profile
    (0x87af, Meaning::Geo),                   // GeoKeyDirectory
    (0x87b0, Meaning::Geo),                   // GeoDoubleParams
    (0x87b1, Meaning::Geo),                   // GeoAsciiParams
    (0x8825, Meaning::Gps),                   // GPSInfo
    (0x882a, Meaning::Hours),                 // TimeZoneOffset
    (0x9003, Meaning::Date(1)),               // DateTimeOriginal
    (0x9004, Meaning::Date(2)),               // DateTimeDigitized
    (0x9010, Meaning::Offset(0)),             // OffsetTime
    (0x9011, Meaning::Offset(1)),             // OffsetTimeOriginal
    (0x9012, Meaning::Offset(2)),             // OffsetTimeDigitized
    (0x9211, Meaning::Number),                // ImageNumber
    (0x9213, Meaning::Text(Kind::Comment)),   // ImageHistory
    (0x9214, Meaning::Area),                  // SubjectArea
    (0x927c, Meaning::MakerNote),             // MakerNote
    (0x9286, Meaning::Marked(Kind::Comment)), // UserComment
    (0x9290, Meaning::Fraction(0)),           // SubSecTime
    (0x9291, Meaning::Fraction(1)),           // SubSecTimeOriginal
    (0x9292, Meaning::Fraction(2)),           // SubSecTimeDigitized
    (0x935c, Meaning::Original),              // ImageSourceData
    (0x9c9b, Meaning::Wide(Kind::Caption)),   // XPTitle
    (0x9c9c, Meaning::Wide(Kind::Comment)),   // XPComment
    (0x9c9d, Meaning::Wide(Kind::Author)),    // XPAuthor
    (0x9c9e, Meaning::Wide(Kind::Keyword)),   // XPKeywords
    (0x9c9f, Meaning::Wide(Kind::Caption)),   // XPSubject
    (0xa005, Meaning::Interop),               // InteropIFD
    (0xa214, Meaning::Spot),                  // SubjectLocation
    (0xa420, Meaning::Number),                // ImageUniqueID
    (0xa430, Meaning::Text(Kind::Author)),    // CameraOwnerName
    (0xa431, Meaning::Number),                // BodySerialNumber
    (0xa433, Meaning::Text(Kind::Device)),    // LensMake
    (0xa434, Meaning::Text(Kind::Device)),    // LensModel
    (0xa435, Meaning::Number),                // LensSerialNumber
    (0xa436, Meaning::Text(Kind::Caption)),   // ImageTitle
    (0xa437, Meaning::Text(Kind::Author)),    // Photographer
    (0xa438, Meaning::Text(Kind::Author)),    // ImageEditor
    (0xa439, Meaning::Text(Kind::Software)),  // CameraFirmware
    (0xa43a, Meaning::Text(Kind::Software)),  // RAWDevelopingSoftware
    (0xa43b, Meaning::Text(Kind::Software)),  // ImageEditingSoftware
    (0xa43c, Meaning::Text(Kind::Software)),  // MetadataEditingSoftware
    (0xa480, Meaning::Text(Kind::Comment)),   // GDALMetadata
    (0xc614, Meaning::Text(Kind::Device)),    // UniqueCameraModel
    (0xc615, Meaning::Text(Kind::Device)),    // LocalizedCameraModel
    (0xc62f, Meaning::Number),                // CameraSerialNumber
    (0xc634, Meaning::Private),               // DNGPrivateData
    (0xc65d, Meaning::Number),                // RawDataUniqueID
    (0xc68b, Meaning::Text(Kind::Comment)),   // OriginalRawFileName
    (0xc68c, Meaning::Original),              // OriginalRawFileData
    (0xc6f8, Meaning::Text(Kind::Software)),  // ProfileName
    (0xc716, Meaning::Text(Kind::Software)),  // PreviewApplicationName
    (0xc71b, Meaning::Text(Kind::Date)),      // PreviewDateTime
    (0xcd41, Meaning::C2pa),                  // C2PA
    (0xea1c, Meaning::Padding),               // Padding
    (0xfde8, Meaning::Text(Kind::Author)),    // OwnerName of Camera Raw
    (0xfde9, Meaning::Number),                // SerialNumber of Camera Raw
    (0xfdea, Meaning::Text(Kind::Device)),    // Lens of Camera Raw
    (0xfe4c, Meaning::Text(Kind::Comment)),   // RawFile of Camera Raw
    (0xfe4d, Meaning::Text(Kind::Software)),  // Converter of Camera Raw
];

/// Describes how picture data is coded, and where it is (TIFF 6.0, Adobe's supplements).
const CODING: &[(u16, u16)] = &[
    (0x00fe, 0x0103), // NewSubfileType .. Compression
    (0x0106, 0x010a), // PhotometricInterpretation .. FillOrder
    (0x0111, 0x0111), // StripOffsets
    (0x0115, 0x011c), // SamplesPerPixel .. PlanarConfiguration
    (0x0122, 0x0129), // GrayResponse, T4/T6 options, ResolutionUnit, PageNumber
    (0x012d, 0x012d), // TransferFunction
    (0x013d, 0x0149), // Predictor .. TileByteCounts, bad fax lines
    (0x014c, 0x0150), // InkSet, NumberOfInks, DotRange (InkNames has its own row)
    (0x0152, 0x015b), // ExtraSamples .. JPEGTables
    (0x0200, 0x0209), // old JPEG
    (0x0211, 0x0214), // YCbCr, ReferenceBlackWhite
];

/// About taking pictures, not about people (Exif 3.0, table 8; TIFF/EP; DNG).
const TECHNICAL: &[(u16, u16)] = &[
    (0x0001, 0x0002), // Interoperability
    (0x1000, 0x1002), // related image of Interoperability
    (0x4746, 0x4749), // Rating
    (0x828d, 0x829d), // CFA, exposure, aperture (Copyright has its own row)
    (0x8822, 0x8835), // exposure programme, sensitivity (GPS and time zone have their own rows)
    (0x9000, 0x9000), // ExifVersion
    (0x9101, 0x9102), // components, compressed bits
    (0x9201, 0x920e), // shutter, aperture, distance, light, flash
    (0x9215, 0x9217), // ExposureIndex
    (0x9400, 0x9405), // surroundings
    (0xa000, 0xa004), // FlashpixVersion .. RelatedSoundFile
    (0xa20b, 0xa217), // focal plane, sensing (SubjectLocation has its own row)
    (0xa300, 0xa302), // FileSource .. CFAPattern
    (0xa401, 0xa40c), // rendering
    (0xa432, 0xa432), // LensSpecification
    (0xa460, 0xa462), // composite image
    (0xa500, 0xa500), // Gamma
    (0xc4a5, 0xc4a5), // PrintIM
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(TAGS.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(meaning(0x010f), Some(Meaning::Make));
        assert_eq!(meaning(0x0111), Some(Meaning::Coding));
        assert_eq!(meaning(0xfe00), None);
    }
}
