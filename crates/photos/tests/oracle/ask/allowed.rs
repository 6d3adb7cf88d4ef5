//! What ExifTool may still see in a cleaned file: the file on the disk, the structure of its format, how it is turned, its
//! colours.

use super::exiftool::{Tags, parts};
use serde_json::Value;

/// Groups of which everything may be there: about the file on the disk, about ExifTool, and colour profiles.
const GROUPS: &[&str] = &["Adobe", "ExifTool", "ICC-header", "System"];

/// Groups and the names that may be there.
const NAMES: &[(&str, &[&str])] = &[
    ("Composite", &["ImageSize", "Megapixels", "AvgBitrate", "Rotation", "Duration"]),
    ("File", FILE),
    // How a JPEG, PNG or WebP is turned, and what Exif demands beside it.
    ("IFD0", IFD0),
    ("IFD1", IFD0),
    ("JFIF", &["JFIFVersion", "ResolutionUnit", "XResolution", "YResolution", "ThumbnailWidth", "ThumbnailHeight"]),
    ("PNG", PNG),
    ("PNG-cICP", &["ColorPrimaries", "TransferCharacteristics", "MatrixCoefficients", "VideoFullRangeFlag"]),
    ("PNG-pHYs", &["PixelUnits", "PixelsPerUnitX", "PixelsPerUnitY"]),
    ("RIFF", RIFF),
    ("GIF", GIF),
    ("Jpeg2000", JXL),
    ("JXL", JXL),
    ("QuickTime", QUICKTIME),
    ("QuickTime", CODING),
    ("Meta", &["PrimaryItemReference", "MetaImageSize"]),
];

const FILE: &[&str] = &[
    "BitsPerSample",
    "ColorComponents",
    "EncodingProcess",
    "ExifByteOrder",
    "FileType",
    "FileTypeExtension",
    "ImageDataHash",
    "ImageDataMD5",
    "ImageHeight",
    "ImageWidth",
    "JPEGDigest",
    "JPEGImageLength",
    "JPEGQualityEstimate",
    "MIMEType",
    "PageCount",
    "YCbCrSubSampling",
];

/// Baseline TIFF (TIFF 6.0, section 8), its coding tags, and the profile.
const IFD0: &[&str] = &[
    "BitsPerSample",
    "Compression",
    "ExtraSamples",
    "FillOrder",
    "ImageHeight",
    "ImageWidth",
    "Orientation",
    "PhotometricInterpretation",
    "PlanarConfiguration",
    "Predictor",
    "ResolutionUnit",
    "RowsPerStrip",
    "SampleFormat",
    "SamplesPerPixel",
    "StripByteCounts",
    "StripOffsets",
    "SubfileType",
    "TileByteCounts",
    "TileLength",
    "TileOffsets",
    "TileWidth",
    "XResolution",
    "YCbCrCoefficients",
    "YCbCrPositioning",
    "YCbCrSubSampling",
    "YResolution",
    "ReferenceBlackWhite",
    "ColorMap",
    "JPEGTables",
    "WhitePoint",
    "PrimaryChromaticities",
    "TransferFunction",
];

const PNG: &[&str] = &[
    "AnimationFrames",
    "AnimationPlays",
    "BackgroundColor",
    "BitDepth",
    "BlueX",
    "BlueY",
    "ColorType",
    "Compression",
    "Filter",
    "Gamma",
    "GreenX",
    "GreenY",
    "ImageHeight",
    "ImageWidth",
    "Interlace",
    "Palette",
    "ProfileName",
    "RedX",
    "RedY",
    "SRGBRendering",
    "SignificantBits",
    "Transparency",
    "WhitePointX",
    "WhitePointY",
];

const RIFF: &[&str] = &[
    "AlphaFiltering",
    "AlphaPreprocessing",
    "AlphaCompression",
    "AlphaIsUsed",
    "AnimationLoopCount",
    "BackgroundColor",
    "Duration",
    "FrameCount",
    "HorizontalScale",
    "ImageHeight",
    "ImageWidth",
    "VP8Version",
    "VerticalScale",
    "WebP_Flags",
];

const GIF: &[&str] = &[
    "AnimationIterations",
    "BackgroundColor",
    "BitsPerPixel",
    "ColorResolutionDepth",
    "Duration",
    "FrameCount",
    "GIFVersion",
    "HasColorMap",
    "ImageHeight",
    "ImageWidth",
    "PixelAspectRatio",
    "TransparentColor",
];

const JXL: &[&str] = &["ImageHeight", "ImageWidth", "MajorBrand", "MinorVersion", "CompatibleBrands", "JXLLevel"];

/// How a picture or film is coded (AVC, HEVC, AV1 configuration, ISO/IEC 23008-12 properties).
const CODING: &[&str] = &[
    "AV1ConfigurationVersion",
    "AuxiliaryImageType",
    "AverageFrameRate",
    "BitDepthChroma",
    "BitDepthLuma",
    "ChromaFormat",
    "ChromaSamplePosition",
    "ConstantFrameRate",
    "ConstraintIndicatorFlags",
    "GenProfileCompatibilityFlags",
    "GeneralLevelIDC",
    "GeneralProfileIDC",
    "GeneralProfileSpace",
    "GeneralTierFlag",
    "HEVCConfigurationVersion",
    "ImagePixelDepth",
    "ImageSpatialExtent",
    "InitialDelaySamples",
    "LayoutFlags",
    "MinSpatialSegmentationIDC",
    "NumTemporalLayers",
    "ParallelismType",
    "PurchaseFileFormat",
    "Rotation",
    "SampleGroupDescription",
    "SampleToGroup",
    "SeqProfile",
    "SeqTier0",
    "TemporalIDNested",
    "Unknown_btrt",
    "Unknown_mp4a",
];

/// Numbers in the same boxes that ExifTool does not know by name.
const NUMBERED: &[&str] =
    &["QuickTime_HEVCConfig_0x", "QuickTime_AV1Config_0x", "QuickTime_ColorRep_0x", "QuickTime_ChannelLayout_0x"];

/// What a film needs to be played (ISO/IEC 14496-12). Names of handlers and coders are looked at one by one.
const QUICKTIME: &[&str] = &[
    "AVCConfiguration",
    "AudioBitsPerSample",
    "AudioChannels",
    "AudioFormat",
    "AudioSampleRate",
    "AverageBitrate",
    "Balance",
    "BitDepth",
    "BufferSize",
    "ChunkOffset",
    "ColorPrimaries",
    "ColorProfiles",
    "ColorRepresentation",
    "CompatibleBrands",
    "CompositionTimeToSample",
    "CompressorID",
    "CurrentTime",
    "Duration",
    "GraphicsMode",
    "HandlerClass",
    "HandlerType",
    "ImageHeight",
    "ImageWidth",
    "MajorBrand",
    "MatrixCoefficients",
    "MatrixStructure",
    "MaxBitrate",
    "MediaData",
    "MediaDataOffset",
    "MediaDataSize",
    "MediaDuration",
    "MediaHeaderVersion",
    "MediaLanguageCode",
    "MediaTimeScale",
    "MinorVersion",
    "MovieHeaderVersion",
    "NextTrackID",
    "OpColor",
    "PixelAspectRatio",
    "PosterTime",
    "PreferredRate",
    "PreferredVolume",
    "PreviewDuration",
    "PreviewTime",
    "SampleSizes",
    "SampleToChunk",
    "SelectionDuration",
    "SelectionTime",
    "SourceImageHeight",
    "SourceImageWidth",
    "SyncSampleTable",
    "TimeScale",
    "TimeToSampleTable",
    "TrackDuration",
    "TrackHeaderVersion",
    "TrackID",
    "TrackLayer",
    "TrackVolume",
    "TransferCharacteristics",
    "VideoFieldOrder",
    "VideoFrameRate",
    "VideoFullRangeFlag",
    "XResolution",
    "YResolution",
    // Not known to ExifTool by name: edit list and coder configuration.
    "Unknown_av1C",
    "Unknown_clap",
    "Unknown_colr",
    "Unknown_d263",
    "Unknown_edts",
    "Unknown_elst",
    "Unknown_esds",
    "Unknown_hvcC",
    "Unknown_vpcC",
];

/// Texts of which only these may be there.
const TEXTS: &[(&str, &[&str])] = &[
    ("HandlerDescription", &["", "VideoHandler", "SoundHandler", "DataHandler"]),
    ("CompressorName", &[""]),
    ("VendorID", &[""]),
    ("HandlerVendorID", &[""]),
];

/// Tags that nobody allowed, with what they say.
pub fn beyond(tags: &Tags) -> Vec<String> {
    let strange = tags.iter().filter(|(key, value)| *key != "SourceFile" && !is_allowed(key, value));
    strange.map(|(key, value)| format!("{key} = {value}")).collect()
}

fn is_allowed(key: &str, value: &Value) -> bool {
    let (group, name) = parts(key);
    // A group of a track is a group of the film.
    let group = if group.starts_with("Track") { "QuickTime" } else { group };
    let is_profile = group.starts_with("ICC");
    let is_zero_date = name.ends_with("Date") && value.as_str().is_some_and(|date| date.starts_with("0000:00:00"));
    let is_neutral =
        TEXTS.iter().any(|(known, texts)| *known == name && value.as_str().is_some_and(|text| texts.contains(&text)));
    is_profile
        || is_neutral
        || NUMBERED.iter().any(|start| name.starts_with(start))
        || is_zero_date
        || GROUPS.contains(&group)
        || NAMES.iter().any(|(known, names)| *known == group && names.contains(&name))
}
