//! What one file may cost, whatever it claims. The one place for these numbers.

/// How much is read of every file at first, in bytes: 93 of 100 JPEG headers end within.
pub const HEAD: usize = 64 * 1024;
/// Metadata read from one file altogether, in bytes. Walking over picture data in [`WINDOW`] steps is not counted.
pub const METADATA: u64 = 64 * 1024 * 1024;
/// Reads from one file.
pub const READS: u32 = 512;
/// The step in which a file is walked over, in bytes.
pub const WINDOW: usize = 256 * 1024;
/// Seconds that reading the headers of one file may take.
pub const SECONDS: u64 = 10;
/// Bytes of a file that grant one second more where the whole file is read: the pace of a slow card.
pub const PACE: u64 = 8 * 1024 * 1024;
/// Files and folders listed at once.
pub const ENTRIES: usize = 2_000_000;
/// A sidecar file, in bytes.
pub const SIDECAR: u64 = 8 * 1024 * 1024;
/// The name of a cleaned copy, in bytes.
pub const NAME: usize = 200;
/// Findings kept of one file.
pub const FINDINGS: usize = 4096;
/// Characters kept of one text.
pub const TEXT: usize = 4096;

/// Blocks of metadata inside blocks: Exif inside Photoshop inside Exif.
pub const NESTED: usize = 8;
/// Files inside files: a picture behind a picture, and what that holds.
pub const FILES_INSIDE: u8 = 3;
/// Things told apart after the end of a picture; what comes then is one remainder.
pub const AFTER_END: usize = 64;
/// Bytes of a remainder after the end that are searched for texts and names, at its start and at its end.
pub const REMAINDER: usize = 64 * 1024;
/// Entries of a directory of Samsung's, pictures of an index of further pictures.
pub const INDEX: usize = 1024;

/// Segments of a JPEG before the end of its first image.
pub const SEGMENTS: usize = 4096;
/// An extended XMP packet, put together, in bytes.
pub const EXTENDED_XMP: usize = 32 * 1024 * 1024;

/// Directories in one TIFF structure.
pub const IFDS: usize = 64;
/// Directories inside directories.
pub const IFD_DEPTH: usize = 8;
/// Entries of one directory.
pub const IFD_ENTRIES: usize = 4096;
/// One value of a directory, in bytes.
pub const IFD_VALUE: u64 = 4 * 1024 * 1024;

/// An XMP packet, in bytes.
pub const XMP: usize = 8 * 1024 * 1024;
/// Nodes of an XMP packet.
pub const XMP_NODES: u32 = 200_000;
/// Elements of an XMP packet inside each other.
pub const XMP_DEPTH: usize = 256;
/// Namespaces that an XMP packet declares, counted each time: the parser's time grows with their square.
pub const XMP_NAMESPACES: usize = 1024;
/// Attributes of one element of an XMP packet: for the same reason.
pub const XMP_ATTRIBUTES: usize = 512;
/// Attributes of a whole XMP packet.
pub const XMP_ATTRIBUTES_ALL: usize = 100_000;
/// How much of a picture or sound written as text is decoded, in bytes: enough for its header.
pub const XMP_PICTURE: usize = 64 * 1024;

/// Compressed metadata, unpacked, in bytes; see [`inflated`].
pub const INFLATED: usize = 16 * 1024 * 1024;

/// Boxes inside boxes.
pub const BOX_DEPTH: usize = 16;
/// Boxes of one file.
pub const BOXES: usize = 100_000;
/// Pieces of data that the items or samples of one file consist of.
pub const EXTENTS: usize = 1_000_000;
/// One coded item of a HEIF file, when it is taken apart, in bytes.
pub const CODED: u64 = 128 * 1024 * 1024;
/// A `moov`: all that a film says about itself, in bytes.
pub const MOOV: usize = 32 * 1024 * 1024;
/// Tracks of one film.
pub const TRACKS: usize = 64;
/// Samples of a track of timed data that are read for what they say, when the whole film is read.
pub const TIMED_SAMPLES: u32 = 4096;
/// The same when only headers are read.
pub const TIMED_SAMPLES_QUICK: u32 = 8;
/// How much of one such sample is read, in bytes.
pub const TIMED_SAMPLE: usize = 64 * 1024;
/// One coded picture of a film, in bytes.
pub const SAMPLE: u64 = 64 * 1024 * 1024;
/// Chunks of a PNG or WebP, blocks of a GIF.
pub const CHUNKS: usize = 200_000;

/// The unpacked picture data of a PNG that is checked for what hides behind it, in bytes.
pub const PNG_RAW: u64 = 1024 * 1024 * 1024;

/// A side of a picture, in pixels.
pub const SIDE: u32 = 65_535;
/// Pixels of a picture that is decoded in full.
pub const PIXELS: u64 = 100_000_000;
/// Pixels of a picture that is decoded at an eighth of its size.
pub const PIXELS_EIGHTH: u64 = 400_000_000;
/// Pixels of a HEIF picture: its decoder keeps about fifteen bytes for each. Phones reach 48 million.
pub const PIXELS_HEIF: u64 = 52_000_000;
/// Memory for decoding one picture, in bytes.
pub const DECODING: u64 = 512 * 1024 * 1024;
/// Passes of a progressive JPEG.
pub const SCANS: usize = 64;
/// A file that is read into memory to be decoded, in bytes: pictures with a film behind them are that long.
pub const PICTURE_FILE: usize = 256 * 1024 * 1024;
/// Places in a raw file that are looked at for a preview.
pub const PREVIEWS: usize = 1024;

/// Memory of a process that decodes, in bytes.
pub const WORKER: u64 = 1536 * 1024 * 1024;
/// Seconds that decoding one picture may keep a processor busy.
pub const DECODING_SECONDS: u64 = 10;
/// The longest part of an order to such a process or of its answer, in bytes: a scan with all findings it may have.
pub const FRAME: u32 = 128 * 1024 * 1024;

/// Spots of one covered picture.
pub const SPOTS: usize = 256;
/// Corners of one spot.
pub const CORNERS: usize = 2048;

/// How large compressed metadata of `packed` bytes may become: at most [`INFLATED`], and 200 to 1 beyond 64 KiB.
#[must_use]
pub const fn inflated(packed: usize) -> usize {
    let ratio = packed.saturating_mul(200).saturating_add(64 * 1024);
    if ratio < INFLATED { ratio } else { INFLATED }
}

/// How long reading a file of `size` bytes may take.
#[must_use]
pub const fn time(depth: crate::Depth, size: u64) -> std::time::Duration {
    let seconds = match depth {
        crate::Depth::Quick => SECONDS,
        crate::Depth::Whole => SECONDS.saturating_add(size / PACE),
    };
    std::time::Duration::from_secs(seconds)
}
