//! Makers' own blocks.

use super::ifd::{Entry, Layout};
use super::reader::Reader;
use crate::{Detail, FindingKind, Source};

pub(super) fn read(reader: &mut Reader<'_, '_>, _entry: &Entry, _layout: Layout) {
    reader.from(Source::MakerNote, |reader| reader.found(FindingKind::Comment, Detail::There));
}
