//! A stretch of the file at hand, moved along as it is walked over.

use crate::{Bytes, Fault, limits};
use std::borrow::Cow;

/// What is read at once while only headers are looked for.
const HEADERS: usize = 4096;

/// The bytes at hand. Knows nothing of JPEG: both the walker and the second look use it.
pub(super) struct Window<'a> {
    file: &'a dyn Bytes,
    start: u64,
    held: Cow<'a, [u8]>,
}

impl<'a> Window<'a> {
    pub(super) fn new(file: &'a dyn Bytes) -> Result<Self, Fault> {
        Ok(Self { file, start: 0, held: file.up_to(0, limits::HEAD)? })
    }

    pub(super) fn size(&self) -> u64 {
        self.file.size()
    }

    /// At least `least` bytes from `at`, unless the file ends before; for stepping from header to header.
    pub(super) fn headers(&mut self, at: u64, least: usize) -> Result<&[u8], Fault> {
        self.from(at, least, HEADERS)
    }

    /// The same, for walking over picture data.
    pub(super) fn data(&mut self, at: u64, least: usize) -> Result<&[u8], Fault> {
        self.from(at, least, limits::WINDOW)
    }

    fn from(&mut self, at: u64, least: usize, step: usize) -> Result<&[u8], Fault> {
        let end = self.start.saturating_add(self.held.len() as u64);
        let wanted = at.saturating_add(least as u64).min(self.file.size());
        if at < self.start || wanted > end {
            self.load(at, step.max(least))?;
        }
        let skip = usize::try_from(at.saturating_sub(self.start)).unwrap_or(usize::MAX);
        Ok(self.held.get(skip..).unwrap_or_default())
    }

    fn load(&mut self, at: u64, step: usize) -> Result<(), Fault> {
        let left = usize::try_from(self.file.size().saturating_sub(at)).unwrap_or(usize::MAX);
        let mut buffer = match std::mem::take(&mut self.held) {
            Cow::Owned(buffer) => buffer,
            Cow::Borrowed(_) => Vec::new(),
        };
        buffer.resize(step.min(left), 0);
        self.file.fill(at, &mut buffer)?;
        self.start = at;
        self.held = Cow::Owned(buffer);
        Ok(())
    }
}
