//! Which format a file has, by its content and never by its name; and what is done here for each.

use crate::Bytes;

/// A format of pictures or videos.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// JPEG, also with a motion photo or further pictures behind it.
    Jpeg,
    /// HEIC and other HEIF pictures.
    Heif,
    /// AVIF, also moving.
    Avif,
    /// PNG and APNG.
    Png,
    /// WebP, also moving.
    Webp,
    /// GIF.
    Gif,
    /// TIFF.
    Tiff,
    /// Raw files built on TIFF (DNG, CR2, NEF, ARW, ORF, RW2, PEF, SRW), CR3 and RAF.
    Raw,
    /// JPEG XL.
    Jxl,
    /// MP4, M4V, 3GP.
    Mp4,
    /// QuickTime (MOV).
    Mov,
}

/// What is done for a format. The table of the README is this one.
pub struct FormatRow {
    /// The format.
    pub format: Format,
    /// The word of the command line.
    pub key: &'static str,
    /// As it is written.
    pub name: &'static str,
    /// The endings that its files have; the first is the usual one, which a cleaned copy gets unless it had another.
    pub endings: &'static [&'static str],
    /// Whether what it gives away is read.
    pub reads: bool,
    /// Whether it can be cleaned without touching the picture.
    pub cleans: bool,
    /// Whether its picture can be shown here.
    pub shows: bool,
}

const fn row(
    format: Format,
    key: &'static str,
    name: &'static str,
    endings: &'static [&'static str],
    cleans: bool,
    shows: bool,
) -> FormatRow {
    FormatRow { format, key, name, endings, reads: true, cleans, shows }
}

const RAW: &[&str] = &["dng", "cr2", "cr3", "nef", "arw", "raf", "rw2", "orf", "pef", "srw"];

/// Every format, the most common first.
pub const FORMATS: &[FormatRow] = &[
    row(Format::Jpeg, "jpeg", "JPEG", &["jpg", "jpeg", "jpe", "jfif"], true, true),
    row(Format::Heif, "heif", "HEIC, HEIF", &["heic", "heif", "hif"], true, true),
    row(Format::Avif, "avif", "AVIF", &["avif"], true, false),
    row(Format::Png, "png", "PNG, APNG", &["png", "apng"], true, true),
    row(Format::Webp, "webp", "WebP", &["webp"], true, true),
    row(Format::Gif, "gif", "GIF", &["gif"], true, true),
    row(Format::Tiff, "tiff", "TIFF", &["tif", "tiff"], true, true),
    row(Format::Raw, "raw", "DNG, CR2, CR3, NEF, ARW, RAF, RW2, ORF, PEF, SRW", RAW, false, true),
    row(Format::Jxl, "jxl", "JPEG XL", &["jxl"], true, true),
    row(Format::Mp4, "mp4", "MP4, M4V, 3GP", &["mp4", "m4v", "3gp"], true, false),
    row(Format::Mov, "mov", "MOV", &["mov", "qt"], true, false),
];

impl Format {
    /// The row of the table.
    #[must_use]
    pub fn row(self) -> &'static FormatRow {
        // Every format has its row: a test holds it.
        FORMATS.iter().find(|row| row.format == self).unwrap_or(&FORMATS[0])
    }

    /// The word of the command line.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// Whether it is a video.
    #[must_use]
    pub const fn is_video(self) -> bool {
        matches!(self, Self::Mp4 | Self::Mov)
    }

    /// The format of a file; `None` for anything unknown.
    #[must_use]
    pub fn of(file: &dyn Bytes) -> Option<Self> {
        let head = file.up_to(0, 4096).ok()?;
        Self::of_head(&head)
    }

    fn of_head(head: &[u8]) -> Option<Self> {
        let is = |at: usize, magic: &[u8]| head.get(at..).is_some_and(|rest| rest.starts_with(magic));
        if is(0, &[0xff, 0xd8, 0xff]) {
            Some(Self::Jpeg)
        } else if is(0, b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if is(0, b"RIFF") && is(8, b"WEBP") {
            Some(Self::Webp)
        } else if is(0, b"GIF87a") || is(0, b"GIF89a") {
            Some(Self::Gif)
        } else if is(0, &[0xff, 0x0a]) || is(0, b"\0\0\0\x0cJXL \r\n\x87\n") {
            Some(Self::Jxl)
        } else if is(0, b"FUJIFILMCCD-RAW") || is(0, b"IIRO") || is(0, b"IIRS") || is(0, b"MMOR") || is(0, b"IIU\0") {
            Some(Self::Raw)
        } else if is(0, b"II*\0") || is(0, b"MM\0*") || is(0, b"II+\0") || is(0, b"MM\0+") {
            // Raw files of this kind are told from plain TIFF by their directories: container::tiff does that.
            Some(Self::Tiff)
        } else {
            of_brands(head)
        }
    }
}

/// By the brands of an ISO base media file (ISO/IEC 14496-12, box `ftyp`).
fn of_brands(head: &[u8]) -> Option<Format> {
    let kind = head.get(4..8)?;
    if kind != b"ftyp" {
        let old_quicktime = [&b"moov"[..], b"mdat", b"wide", b"pnot", b"skip", b"free"].contains(&kind);
        return old_quicktime.then_some(Format::Mov);
    }
    let size = u32::from_be_bytes(head.get(..4)?.try_into().ok()?) as usize;
    let brands: Vec<&[u8]> = head.get(8..size.min(head.len())).unwrap_or_default().chunks_exact(4).collect();
    let has = |names: &[&[u8; 4]]| brands.iter().any(|brand| names.iter().any(|name| *brand == *name));
    let major = *brands.first()?;
    if major == b"crx " {
        Some(Format::Raw)
    } else if has(&[b"avif", b"avis"]) {
        Some(Format::Avif)
    } else if has(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2"]) {
        Some(Format::Heif)
    } else if major == b"qt  " {
        Some(Format::Mov)
    } else {
        Some(Format::Mp4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides() {
        for (head, format) in [
            (&b"\xff\xd8\xff\xe0"[..], Some(Format::Jpeg)),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Some(Format::Heif)),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", Some(Format::Avif)),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", Some(Format::Mov)),
            (b"\0\0\0\x14ftyp3gp5\0\0\0\0isom", Some(Format::Mp4)),
            (b"\0\0\0\x08wide\0\0\0\0mdat", Some(Format::Mov)),
            (b"II*\0\x08\0\0\0", Some(Format::Tiff)),
            (b"%PDF-1.7", None),
            (b"", None),
        ] {
            assert_eq!(Format::of(&head), format);
        }
    }

    #[test]
    fn every_format_has_its_row() {
        let all = [
            Format::Jpeg,
            Format::Heif,
            Format::Avif,
            Format::Png,
            Format::Webp,
            Format::Gif,
            Format::Tiff,
            Format::Raw,
            Format::Jxl,
            Format::Mp4,
            Format::Mov,
        ];
        assert!(all.iter().all(|format| format.row().format == *format));
        assert_eq!(all.len(), FORMATS.len());
    }
}
