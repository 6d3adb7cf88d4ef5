//! The names application segments begin with, and how each is read. One row a name.

use FindingKind::{Caption, Comment, Date, Device, HiddenPreview, Keyword, PlatformMark, Serial, Software, Trailer};
use audit::FindingKind;

/// How a segment is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// A TIFF structure with Exif in it.
    Exif,
    /// A TIFF structure of some maker; at least of this kind.
    Tiff(FindingKind),
    /// An XMP packet.
    Xmp,
    /// A part of an extended XMP packet.
    ExtendedXmp,
    /// A part of a colour profile.
    Icc,
    /// The index of further pictures.
    Mpf,
    /// Photoshop's resource blocks.
    Photoshop,
    /// A part of a JUMBF box.
    Jumbf,
    /// JFIF's header.
    Jfif,
    /// JFIF's extension: a thumbnail.
    Jfxx,
    /// Adobe's colour transform.
    Adobe,
    /// GoPro's telemetry.
    GoPro,
    /// Adobe's "Save for Web".
    Ducky,
    /// Keys and values in lines.
    PictureInfo,
    /// A coded picture, or its beginning.
    Picture,
    /// Plain text of this kind.
    Text(FindingKind),
    /// Text in UTF-16, big endian.
    WideText(FindingKind),
    /// Known by name, read no further.
    There(FindingKind),
}

/// Marker, name, bytes to skip to the content, how it is read.
pub(super) type Row = (u8, &'static [u8], usize, How);

/// Every name, in the order of the markers.
pub(super) const NAMES: &[Row] = &[
    (0xe0, b"JFIF\0", 5, How::Jfif),
    (0xe0, b"JFXX\0", 5, How::Jfxx),
    (0xe0, b"AVI1", 4, How::There(Trailer)),
    (0xe0, b"II\x1a\0\0\0HEAPJPGM", 0, How::There(Serial)),
    (0xe0, b"Ocad$Rev:", 9, How::There(Software)),
    (0xe1, b"Exif\0", 6, How::Exif),
    (0xe1, b"exif\0", 6, How::Exif),
    (0xe1, b"http://ns.adobe.com/xap/1.0/\0", 29, How::Xmp),
    (0xe1, b"http://ns.adobe.com/xmp/extension/\0", 35, How::ExtendedXmp),
    (0xe1, b"QVCI\0", 5, How::There(Device)),
    (0xe1, b"FLIR\0", 5, How::There(HiddenPreview)),
    (0xe1, b"PARROT\0", 7, How::There(Device)),
    (0xe2, b"ICC_PROFILE\0", 12, How::Icc),
    (0xe2, b"MPF\0", 4, How::Mpf),
    (0xe2, b"FPXR\0", 5, How::There(Comment)),
    (0xe2, b"VCI\0", 4, How::There(Device)),
    (0xe2, b"urn:iso:std:iso:ts:21496:-1\0", 28, How::There(Trailer)),
    (0xe2, b"\xff\xd8\xff", 0, How::Picture),
    (0xe3, b"Exif\0", 6, How::Exif),
    (0xe3, b"Meta\0", 6, How::Exif),
    (0xe3, b"META\0", 6, How::Exif),
    (0xe3, b"Stim\0", 5, How::There(Device)),
    (0xe3, b"_JPSJPS_", 8, How::Text(Comment)),
    (0xe3, b"\xff\xd8\xff", 0, How::Picture),
    (0xe4, b"SCALADO\0", 8, How::There(Software)),
    (0xe4, b"FPXR\0", 5, How::There(Comment)),
    (0xe4, b"\xff\xd8\xff", 0, How::Picture),
    (0xe5, b"RMETA\0", 6, How::Text(Keyword)),
    (0xe5, b"ssuniqueid\0", 11, How::Text(Serial)),
    (0xe5, b"\xff\xd8\xff", 0, How::Picture),
    (0xe6, b"GoPro\0", 6, How::GoPro),
    (0xe6, b"EPPIM\0", 6, How::Tiff(Software)),
    (0xe6, b"NITF\0", 5, How::There(Trailer)),
    (0xe6, b"TDHD\x01\0\0\0", 8, How::There(Serial)),
    (0xe7, b"HUAWEI\0\0", 8, How::Tiff(Device)),
    (0xe7, b"PENTAX \0", 8, How::There(Device)),
    (0xe7, b"\x1aQualcomm Camera Attributes", 27, How::There(Device)),
    (0xe7, b"DJI-DBG\0", 8, How::Text(Device)),
    (0xe8, b"SPIFF\0", 6, How::There(Trailer)),
    (0xe8, b"SEAL\0", 5, How::Text(PlatformMark)),
    (0xe8, b"<seal ", 0, How::Text(PlatformMark)),
    (0xe9, b"Media Jukebox\0", 14, How::Text(Date)),
    (0xea, b"UNICODE\0", 8, How::WideText(Comment)),
    (0xea, b"AROT\0", 5, How::There(Trailer)),
    (0xeb, b"JP", 2, How::Jumbf),
    (0xeb, b"HDR_RI ", 7, How::There(HiddenPreview)),
    (0xec, b"Ducky", 5, How::Ducky),
    (0xec, b"", 0, How::PictureInfo),
    (0xed, b"Photoshop 3.0\0", 14, How::Photoshop),
    (0xed, b"Adobe_Photoshop2.5:", 19, How::Photoshop),
    (0xed, b"Adobe_CM\0", 9, How::There(Software)),
    (0xee, b"Adobe", 5, How::Adobe),
    (0xef, b"TEXT\0", 5, How::Text(Caption)),
    (0xef, b"Q ", 0, How::There(Software)),
    (0xfe, b"", 0, How::Text(Comment)),
];

/// The row of a segment, when its name is known.
pub(super) fn row(marker: u8, payload: &[u8]) -> Option<&'static Row> {
    NAMES.iter().find(|(of, name, ..)| *of == marker && payload.starts_with(name))
}
