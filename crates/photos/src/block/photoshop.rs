//! Resource blocks of Photoshop, each beginning with `8BIM`.

use crate::{Bytes, Fault, Report, Source};

/// Reads the blocks one after another, without the `Photoshop 3.0` before them. Hands IPTC, Exif, XMP and ICC on.
pub(crate) fn read(_block: &[u8], _report: &mut Report) -> Result<(), Fault> {
    Err(Fault::Unsupported("not written yet"))
}
