//! Photos as the household keeps them: what they give away, never a picture.

use super::Photo;
use photos::{Scan, pixels::likeness::Views};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use store::PhotoRecord;

#[derive(Serialize, Deserialize)]
struct Kept {
    scan: Scan,
    whole: bool,
}

/// A photo as it is kept; `None` when it cannot be written as text, which no scan does.
pub(super) fn to_record(photo: &Photo) -> Option<PhotoRecord> {
    let kept = Kept { scan: photo.scan.clone(), whole: photo.whole };
    Some(PhotoRecord {
        path: to_bytes(photo.path()),
        size: photo.size,
        modified: photo.modified,
        scan: serde_json::to_string(&kept).ok()?,
        views: photo.views.as_ref().map(|views| views.to_bytes().to_vec()),
    })
}

/// A photo that was kept; `None` for one of another version, which is looked at again.
pub(super) fn from_record(record: PhotoRecord) -> Option<Photo> {
    let kept: Kept = serde_json::from_str(&record.scan).ok()?;
    let mut photo = Photo::new(from_bytes(record.path)?, record.size, record.modified, kept.scan, kept.whole);
    photo.views = record.views.and_then(|bytes| Views::from_bytes(&bytes));
    Some(photo)
}

#[cfg(unix)]
pub(super) fn to_bytes(path: &Path) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec()
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps)] // elsewhere not every run of bytes is a path
pub(super) fn from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    Some(<OsString as std::os::unix::ffi::OsStringExt>::from_vec(bytes).into())
}

#[cfg(windows)]
pub(super) fn to_bytes(path: &Path) -> Vec<u8> {
    std::os::windows::ffi::OsStrExt::encode_wide(path.as_os_str()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(windows)]
pub(super) fn from_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    let wide: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Some(<OsString as std::os::windows::ffi::OsStringExt>::from_wide(&wide).into())
}
