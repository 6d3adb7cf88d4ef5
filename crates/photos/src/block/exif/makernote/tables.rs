//! What the entries of makers' own directories mean here: only those that tell of people, places, devices and further
//! pictures. Known from the public description of these blocks by the makers of readers; none is documented by its maker.

use super::faces;
use super::notes::{Faces, Note};
use crate::FindingKind as Kind;

/// Rows of a directory: number and meaning.
pub(super) type Table = &'static [(u16, Note)];

const fn text(kind: Kind) -> Note {
    Note::Text(kind)
}

const fn area(read: Faces) -> Note {
    Note::Faces(read)
}

pub(super) const APPLE: Table = &[
    (0x0003, Note::There(Kind::Serial)), // RunTime: how long the device was on
    (0x000b, Note::Number),              // BurstUUID
    (0x0011, Note::Number),              // ContentIdentifier: the film that belongs to it
    (0x0015, Note::Number),              // ImageUniqueID
    (0x0016, Note::Number),              // PhotosOriginatingSignature
    (0x0018, Note::Number),              // PhotosRenderOriginatingSignature
    (0x001e, text(Kind::Software)),      // OriginatingAppID
    (0x0020, Note::Number),              // ImageCaptureRequestIdentifier
    (0x0029, Note::Number),              // SpatialOverCaptureGroupIdentifier
    (0x002b, Note::Number),              // PhotoIdentifier
    (0x002e, Note::There(Kind::Device)), // camera type: front or back
    (0x0045, Note::There(Kind::Device)), // front facing
];

pub(super) const PANASONIC: Table = &[
    (0x0025, Note::Number),           // InternalSerialNumber
    (0x0033, text(Kind::Person)),     // BabyAge
    (0x004e, area(faces::panasonic)), // FaceDetInfo
    (0x0052, Note::Number),           // LensSerialNumber
    (0x0054, Note::Number),           // AccessorySerialNumber
    (0x0061, Note::People),           // FaceRecInfo
    (0x0065, text(Kind::Caption)),    // Title
    (0x0066, text(Kind::Person)),     // BabyName
    (0x0067, text(Kind::PlaceName)),  // Location
    (0x0069, text(Kind::PlaceName)),  // Country
    (0x006b, text(Kind::PlaceName)),  // State
    (0x006d, text(Kind::PlaceName)),  // City
    (0x006f, text(Kind::PlaceName)),  // Landmark
    (0x0080, text(Kind::PlaceName)),  // City2
    (0x8010, text(Kind::Person)),     // BabyAge
];

pub(super) const FUJIFILM: Table = &[
    (0x0010, Note::Number),          // InternalSerialNumber
    (0x4103, area(faces::fujifilm)), // FacePositions
    (0x4282, Note::Registered),      // FaceRecInfo
];

pub(super) const CANON: Table = &[
    (0x0006, text(Kind::Device)),   // ImageType
    (0x0007, text(Kind::Software)), // FirmwareVersion
    (0x0009, text(Kind::Author)),   // OwnerName
    (0x000c, Note::Number),         // SerialNumber
    (0x0024, area(faces::canon)),   // FaceDetect1
    (0x0028, Note::Number),         // ImageUniqueID
    (0x0035, Note::Town),           // TimeInfo
    (0x0095, text(Kind::Device)),   // LensModel
    (0x0096, Note::Number),         // InternalSerialNumber
    (0x00b6, Note::CanonPreview),   // PreviewImageInfo
];

pub(super) const NIKON: Table = &[
    (0x0011, Note::Pictures),     // PreviewIFD
    (0x001d, Note::Number),       // SerialNumber
    (0x0021, area(faces::nikon)), // FaceDetect
    (0x0039, Note::NikonPlace),   // LocationInfo
    (0x00a0, Note::Number),       // SerialNumber
];

pub(super) const OLYMPUS: Table = &[
    (0x0088, Note::Preview(0x0089)),           // PreviewImage
    (0x0207, text(Kind::Device)),              // CameraType
    (0x0209, text(Kind::Comment)),             // CameraID
    (0x0404, Note::Number),                    // SerialNumber
    (0x101a, Note::Number),                    // SerialNumber
    (0x1036, Note::Preview(0x1037)),           // PreviewImage
    (0x2010, Note::Inner(OLYMPUS_EQUIPMENT)),  // Equipment
    (0x2020, Note::Inner(OLYMPUS_SETTINGS)),   // CameraSettings
    (0x2040, Note::Inner(OLYMPUS_PROCESSING)), // ImageProcessing
];

const OLYMPUS_EQUIPMENT: Table = &[
    (0x0101, Note::Number), // SerialNumber
    (0x0102, Note::Number), // InternalSerialNumber
    (0x0202, Note::Number), // LensSerialNumber
    (0x0302, Note::Number), // ExtenderSerialNumber
    (0x1003, Note::Number), // FlashSerialNumber
];

const OLYMPUS_SETTINGS: Table = &[(0x0101, Note::Preview(0x0102))];

const OLYMPUS_PROCESSING: Table = &[(0x1201, area(faces::olympus))];

pub(super) const PENTAX: Table = &[
    (0x0004, Note::Preview(0x0003)),        // PreviewImage
    (0x0023, Note::There(Kind::PlaceName)), // HometownCity
    (0x0024, Note::There(Kind::PlaceName)), // DestinationCity
    (0x0060, area(faces::pentax)),          // FaceInfo
    (0x0227, area(faces::pentax_places)),   // FacePos
    (0x0229, Note::Number),                 // SerialNumber
];

pub(super) const SONY: Table = &[
    (0x2031, Note::Number),      // SerialNumber
    (0x3000, area(faces::sony)), // ShotInfo
];

pub(super) const CASIO: Table = &[
    (0x0004, Note::Preview(0x0003)), // PreviewImage
    (0x2089, area(faces::casio)),    // FaceInfo
    (0x3006, text(Kind::PlaceName)), // HometownCity
];

pub(super) const RICOH: Table = &[
    (0x0005, Note::Number),       // SerialNumber
    (0x001a, area(faces::ricoh)), // FaceInfo
];

pub(super) const SAMSUNG: Table = &[
    (0x0030, text(Kind::PlaceName)),          // LocalLocationName
    (0x0031, text(Kind::PlaceName)),          // LocationName
    (0x0035, Note::Pictures),                 // PreviewIFD
    (0x0100, Note::Marked(Kind::FaceRegion)), // FaceDetect
    (0x0120, Note::Marked(Kind::FaceRegion)), // FaceRecognition
    (0x0123, text(Kind::Person)),             // FaceName
    (0xa002, Note::Number),                   // SerialNumber
    (0xa005, Note::Number),                   // InternalLensSerialNumber
];

pub(super) const LEICA: Table = &[
    (0x0305, Note::Number),        // SerialNumber
    (0x0407, text(Kind::Comment)), // OriginalFileName
    (0x0500, Note::Number),        // InternalSerialNumber
];

pub(super) const MINOLTA: Table = &[(0x0088, Note::Preview(0x0089))];

/// For makers whose entries are not known: pictures are still found by their first bytes.
pub(super) const ANY: Table = &[];
