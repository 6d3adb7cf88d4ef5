//! Where inside a file something was found.

/// The container or block that held a finding; its key is the word of the command line.
macro_rules! sources {
    ($($(#[$meta:meta])* $variant:ident = $key:literal,)+) => {
        /// Where inside a file something was found: the block, or the container where no block has a name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Source { $($(#[$meta])* #[serde(rename = $key)] $variant,)+ }

        impl Source {
            /// Every source.
            pub const ALL: &'static [Source] = &[$(Source::$variant),+];

            /// The word of the command line.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Source::$variant => $key),+ }
            }
        }
    };
}

sources! {
    /// Exif: TIFF directories.
    Exif = "exif",
    /// A maker's own block inside Exif.
    MakerNote = "makernote",
    /// An XMP packet.
    Xmp = "xmp",
    /// IPTC-IIM.
    Iptc = "iptc",
    /// Photoshop's resource blocks.
    Photoshop = "photoshop",
    /// A colour profile.
    Icc = "icc",
    /// Content credentials (C2PA) in a JUMBF box.
    C2pa = "c2pa",
    /// A comment segment of a JPEG.
    JpegComment = "jpeg-comment",
    /// Another application segment of a JPEG.
    JpegSegment = "jpeg-segment",
    /// JFIF's or JFXX's own thumbnail.
    Jfif = "jfif",
    /// The index of further pictures of a JPEG (MPF).
    Mpf = "mpf",
    /// Samsung's blocks after the end.
    Samsung = "samsung-trailer",
    /// A text chunk of a PNG.
    PngText = "png-text",
    /// Another chunk of a PNG.
    PngChunk = "png-chunk",
    /// A chunk of a WebP.
    WebpChunk = "webp-chunk",
    /// An extension block of a GIF.
    GifExtension = "gif-extension",
    /// A directory of a TIFF or raw file.
    Tiff = "tiff",
    /// An item or property of a HEIF or AVIF file.
    HeifItem = "heif-item",
    /// A box of a JPEG XL, HEIF, AVIF, MP4 or MOV file.
    Box = "box",
    /// QuickTime's or MP4's user data and keys.
    QuickTime = "quicktime",
    /// A track of timed data in a video: places, subtitles, faces.
    TimedTrack = "timed-track",
    /// Times, names and languages in the headers of a film and its tracks.
    TrackHeader = "track-header",
    /// User data inside the picture stream itself.
    Stream = "stream",
    /// After the end of the picture.
    AfterEnd = "after-end",
    /// Between the parts, where nothing refers to.
    Unreferenced = "unreferenced",
    /// A file that belongs to the picture and lies beside it.
    Sidecar = "sidecar",
}
