//! Reading from a file, or from a part of one, without believing any offset.

use crate::{Fault, Stamp, limits};
use std::borrow::Cow;
use std::cell::Cell;
use std::fs::File;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// Bytes that can be asked for by place. All readers take this, so a block inside a file reads like a file.
pub trait Bytes {
    /// How many there are.
    fn size(&self) -> u64;

    /// Exactly `len` bytes from `offset`.
    ///
    /// # Errors
    /// [`Fault::Truncated`] when they are not all there, [`Fault::TooMuch`] beyond the limits.
    fn get(&self, offset: u64, len: usize) -> Result<Cow<'_, [u8]>, Fault>;

    /// The bytes from `offset`, `len` or as many as there are.
    ///
    /// # Errors
    /// As [`Bytes::get`].
    fn up_to(&self, offset: u64, len: usize) -> Result<Cow<'_, [u8]>, Fault> {
        let left = self.size().saturating_sub(offset);
        self.get(offset.min(self.size()), usize::try_from(left).unwrap_or(usize::MAX).min(len))
    }

    /// Fills `buffer` from `offset`, for walking over picture data: not counted as metadata.
    ///
    /// # Errors
    /// [`Fault::Truncated`] when there is less.
    fn fill(&self, offset: u64, buffer: &mut [u8]) -> Result<(), Fault>;
}

impl Bytes for &[u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn get(&self, offset: u64, len: usize) -> Result<Cow<'_, [u8]>, Fault> {
        part(self, offset, len).map(Cow::Borrowed).ok_or(Fault::Truncated)
    }

    fn fill(&self, offset: u64, buffer: &mut [u8]) -> Result<(), Fault> {
        buffer.copy_from_slice(part(self, offset, buffer.len()).ok_or(Fault::Truncated)?);
        Ok(())
    }
}

fn part(bytes: &[u8], offset: u64, len: usize) -> Option<&[u8]> {
    let start = usize::try_from(offset).ok()?;
    bytes.get(start..start.checked_add(len)?)
}

/// A file, of which the head is read once and anything else only when it is asked for.
pub struct FileBytes {
    file: File,
    size: u64,
    head: Vec<u8>,
    reads: Cell<u32>,
    metadata: Cell<u64>,
    asked: Cell<u32>,
    end: Option<Instant>,
}

impl FileBytes {
    /// Opens a file for reading. Follows no rule about links: whoever walks folders decides that.
    ///
    /// # Errors
    /// What the system says; [`io::ErrorKind::NotSeekable`] for what is no ordinary file.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        Self::open_with(path, Vec::new())
    }

    /// As [`FileBytes::open`], with a buffer from [`FileBytes::into_buffer`] to be used again.
    ///
    /// # Errors
    /// As there.
    pub fn open_with(path: &Path, mut head: Vec<u8>) -> Result<Self, Fault> {
        // A pipe would wait for its other end for ever: look before opening, and once more after.
        if !std::fs::metadata(path)?.is_file() {
            return Err(Fault::Io(io::ErrorKind::NotSeekable));
        }
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(Fault::Io(io::ErrorKind::NotSeekable));
        }
        let size = metadata.len();
        head.resize(usize::try_from(size).unwrap_or(usize::MAX).min(limits::HEAD), 0);
        read_exact_at(&file, &mut head, 0)?;
        Ok(Self { file, size, head, reads: Cell::new(1), metadata: Cell::new(0), asked: Cell::new(0), end: None })
    }

    /// From now on there is only so much time: afterwards every read fails with [`Fault::TooMuch`].
    #[must_use]
    pub fn within(self, time: Duration) -> Self {
        Self { end: Instant::now().checked_add(time), ..self }
    }

    /// Looks at the clock, though not for every little part of the head.
    fn in_time(&self, from_head: bool) -> Result<(), Fault> {
        let Some(end) = self.end else { return Ok(()) };
        self.asked.set(self.asked.get().wrapping_add(1));
        let look = !from_head || self.asked.get().is_multiple_of(64);
        if look && Instant::now() >= end { Err(Fault::TooMuch("time")) } else { Ok(()) }
    }

    /// What tells this version of the file from a later one.
    #[must_use]
    pub fn stamp(&self) -> Option<Stamp> {
        self.file.metadata().ok().map(|metadata| Stamp::of(&metadata))
    }

    /// Gives the buffer of the head back.
    #[must_use]
    pub fn into_buffer(self) -> Vec<u8> {
        self.head
    }
}

impl Bytes for FileBytes {
    fn size(&self) -> u64 {
        self.size
    }

    fn get(&self, offset: u64, len: usize) -> Result<Cow<'_, [u8]>, Fault> {
        if let Some(found) = part(&self.head, offset, len) {
            self.in_time(true)?;
            return Ok(Cow::Borrowed(found));
        }
        if offset.checked_add(len as u64).is_none_or(|end| end > self.size) {
            return Err(Fault::Truncated);
        }
        self.in_time(false)?;
        self.reads.set(self.reads.get().saturating_add(1));
        self.metadata.set(self.metadata.get().saturating_add(len as u64));
        if self.reads.get() > limits::READS || self.metadata.get() > limits::METADATA {
            return Err(Fault::TooMuch("reads"));
        }
        let mut buffer = vec![0; len];
        read_exact_at(&self.file, &mut buffer, offset)?;
        Ok(Cow::Owned(buffer))
    }

    fn fill(&self, offset: u64, buffer: &mut [u8]) -> Result<(), Fault> {
        if let Some(found) = part(&self.head, offset, buffer.len()) {
            self.in_time(true)?;
            buffer.copy_from_slice(found);
            return Ok(());
        }
        self.in_time(false)?;
        Ok(read_exact_at(&self.file, buffer, offset)?)
    }
}

#[cfg(unix)]
fn read_exact_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, buffer, offset)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => {
                buffer = &mut buffer[read..];
                offset += read as u64;
            }
        }
    }
    Ok(())
}

/// A part of other bytes, counted from its own start.
pub struct Part<'a> {
    whole: &'a dyn Bytes,
    start: u64,
    size: u64,
}

impl<'a> Part<'a> {
    /// `size` bytes of `whole` from `start`.
    ///
    /// # Errors
    /// [`Fault::Truncated`] when they are not all there.
    pub fn new(whole: &'a dyn Bytes, start: u64, size: u64) -> Result<Self, Fault> {
        let end = start.checked_add(size).ok_or(Fault::Truncated)?;
        if end > whole.size() { Err(Fault::Truncated) } else { Ok(Self { whole, start, size }) }
    }

    fn place(&self, offset: u64, len: usize) -> Result<u64, Fault> {
        let end = offset.checked_add(len as u64).ok_or(Fault::Truncated)?;
        if end > self.size { Err(Fault::Truncated) } else { Ok(self.start + offset) }
    }
}

impl Bytes for Part<'_> {
    fn size(&self) -> u64 {
        self.size
    }

    fn get(&self, offset: u64, len: usize) -> Result<Cow<'_, [u8]>, Fault> {
        self.whole.get(self.place(offset, len)?, len)
    }

    fn fill(&self, offset: u64, buffer: &mut [u8]) -> Result<(), Fault> {
        self.whole.fill(self.place(offset, buffer.len())?, buffer)
    }
}

/// Numbers of two, four and eight bytes at a place of a slice; `None` when they are not there.
pub mod number {
    /// Big endian, two bytes.
    pub fn be16(bytes: &[u8], at: usize) -> Option<u16> {
        array(bytes, at).map(u16::from_be_bytes)
    }

    /// Big endian, four bytes.
    pub fn be32(bytes: &[u8], at: usize) -> Option<u32> {
        array(bytes, at).map(u32::from_be_bytes)
    }

    /// Big endian, eight bytes.
    pub fn be64(bytes: &[u8], at: usize) -> Option<u64> {
        array(bytes, at).map(u64::from_be_bytes)
    }

    /// Little endian, two bytes.
    pub fn le16(bytes: &[u8], at: usize) -> Option<u16> {
        array(bytes, at).map(u16::from_le_bytes)
    }

    /// Little endian, four bytes.
    pub fn le32(bytes: &[u8], at: usize) -> Option<u32> {
        array(bytes, at).map(u32::from_le_bytes)
    }

    fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
        bytes.get(at..at.checked_add(N)?)?.try_into().ok()
    }
}
