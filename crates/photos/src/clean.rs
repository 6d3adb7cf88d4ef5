//! Taking out what a file gives away: into a new file, by allow-list, and proven before it is called clean.

use crate::essence::{Essence, Strictness};
use crate::{Bytes, Depth, Fault, FileBytes, Format, Reason, Scan, Verdict, container, limits, scan};
use audit::FindingKind;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use tempfile::NamedTempFile;

/// How the names of unfinished copies begin.
pub(crate) const UNFINISHED: &str = ".schnappschutz-";

/// What stays in a cleaned copy besides the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// How the picture is turned.
    Orientation,
    /// The colour profile.
    Icc,
}

/// A copy that was proven to give nothing away.
#[derive(Debug)]
pub struct Cleaned {
    /// The format.
    pub format: Format,
    /// Where the copy is.
    pub out: PathBuf,
    /// What was taken out.
    pub removed: BTreeSet<FindingKind>,
    /// What stayed.
    pub kept: BTreeSet<Kept>,
}

/// Why there is no cleaned copy. Nothing was left behind in the folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The file could not be read at all.
    #[error("unreadable")]
    Unreadable(Reason),
    /// The format is read but not cleaned here.
    #[error("this format is not cleaned")]
    Format(Option<Format>),
    /// A part of the file is not understood well enough to promise anything.
    #[error("not understood: {0:?}")]
    NotUnderstood(Reason),
    /// The copy still gave something away, or could not be proven not to.
    #[error("still there: {0:?}")]
    Left(BTreeSet<FindingKind>),
    /// The picture in the copy was not the same.
    #[error("the picture changed")]
    Changed,
    /// The copy could not be written.
    #[error("not written")]
    NotWritten(Reason),
}

/// Cleans the file at `from` into the folder `to`, under `name`; where that name is taken, a number is added. The original is
/// opened for reading only. The copy gets its name only after it was proven: written, opened anew, scanned whole, walked
/// by a second reader that knows an allow-list, and its picture compared.
///
/// # Errors
/// [`Refusal`]; then no copy is left in the folder.
pub fn clean(from: &Path, to: &Path, name: &str) -> Result<Cleaned, Refusal> {
    let original = FileBytes::open(from).map_err(|fault| Refusal::Unreadable(fault.into()))?;
    // It is gone through three times: read, written, compared.
    let time = limits::time(Depth::Whole, original.size()).saturating_mul(4);
    let original = original.within(time);
    let before = scan(&original, Depth::Whole);
    let format = cleanable(&before)?;
    let source: &dyn Bytes = &original;
    let picture = container::essence(format, source, Strictness::Lenient).map_err(not_understood)?;
    let mut copy = unnamed(to).map_err(not_written)?;
    write(format, source, &before, &mut BufWriter::with_capacity(limits::WINDOW, copy.as_file_mut()))?;
    let left = on_the_disk(copy.as_file(), || {
        // Opened anew, by its name: what is proven is what the system gives to whoever opens it.
        let written = FileBytes::open(copy.path()).map_err(|fault| Refusal::NotWritten(fault.into()))?;
        prove(&written, format, &picture)
    })?;
    if !left.is_empty() {
        return Err(Refusal::Left(left));
    }
    let out = keep(copy, to, name)?;
    let removed = before.findings.iter().map(|finding| finding.kind).collect();
    Ok(Cleaned { format, out, removed, kept: kept(&picture) })
}

/// Waits until all of a file is on the disk, and does something else meanwhile: both take about as long.
fn on_the_disk<T>(file: &File, meanwhile: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    thread::scope(|scope| {
        // Where the system gives no thread, one after the other.
        let waiting = thread::Builder::new().spawn_scoped(scope, || file.sync_all());
        let done = meanwhile();
        let written = match waiting {
            Ok(waiting) => waiting.join().unwrap_or_else(|_| Err(ErrorKind::Other.into())),
            Err(_) => file.sync_all(),
        };
        written.map_err(not_written).and(done)
    })
}

/// The format to clean it as.
pub(crate) fn cleanable(before: &Scan) -> Result<Format, Refusal> {
    match (before.verdict, before.format) {
        (Verdict::Unreadable, _) => Err(Refusal::Unreadable(before.reason.unwrap_or(Reason::Damaged))),
        (Verdict::Read | Verdict::Partly, Some(format)) if format.row().cleans => Ok(format),
        (_, format) => Err(Refusal::Format(format)),
    }
}

/// Writes the copy, all of it. `before` is what a whole scan of the source found.
pub(crate) fn write(format: Format, source: &dyn Bytes, before: &Scan, out: &mut dyn Write) -> Result<(), Refusal> {
    container::clean(format, source, before, out).map_err(|fault| match fault {
        Fault::Io(_) => Refusal::NotWritten(fault.into()),
        _ => not_understood(fault),
    })?;
    out.flush().map_err(not_written)
}

/// Looks at the written copy twice. What is still there; empty when it is proven clean.
pub(crate) fn prove(written: &dyn Bytes, format: Format, picture: &Essence) -> Result<BTreeSet<FindingKind>, Refusal> {
    let after = scan(written, Depth::Whole);
    let mut left: BTreeSet<_> = after.findings.iter().map(|finding| finding.kind).collect();
    left.extend(&after.unknown);
    if !left.is_empty() {
        return Ok(left);
    }
    match container::essence(format, written, Strictness::OnlyThis) {
        Ok(same) if same == *picture && after.verdict == Verdict::Read => Ok(left),
        Ok(_) => Err(Refusal::Changed),
        Err(_) => Ok(BTreeSet::from([FindingKind::Trailer])),
    }
}

fn kept(picture: &Essence) -> BTreeSet<Kept> {
    let turned = (picture.orientation > 1).then_some(Kept::Orientation);
    let coloured = (picture.colour != blake3::hash(b"")).then_some(Kept::Icc);
    turned.into_iter().chain(coloured).collect()
}

/// A new file in the folder without a name of its own; it is gone unless [`keep`] names it.
pub(crate) fn unnamed(to: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    // A copy is there to be passed on: it may be read by whom the system lets read any new file here.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.prefix(&unfinished(std::process::id())).tempfile_in(to)
}

/// How the names of copies begin that a process has not finished yet.
fn unfinished(process: u32) -> String {
    format!("{UNFINISHED}{process}-")
}

/// Removes what a process that died has left behind in a folder.
pub(crate) fn sweep(folder: &Path, process: u32) {
    let start = unfinished(process);
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().as_encoded_bytes().starts_with(start.as_bytes()) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Gives the copy its name; never that of a file which is already there.
pub(crate) fn keep(copy: NamedTempFile, to: &Path, name: &str) -> Result<PathBuf, Refusal> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut copy = copy;
    for number in 1..10_000_u32 {
        let tried = match number {
            1 => name.to_owned(),
            _ if ending.is_empty() => format!("{stem}-{number}"),
            _ => format!("{stem}-{number}.{ending}"),
        };
        let out = to.join(tried);
        match copy.persist_noclobber(&out) {
            Ok(_) => return Ok(out),
            Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => copy = error.file,
            Err(error) => return Err(not_written(error.error)),
        }
    }
    Err(Refusal::NotWritten(Reason::Disk))
}

pub(crate) fn not_understood(fault: Fault) -> Refusal {
    Refusal::NotUnderstood(fault.into())
}

#[allow(clippy::needless_pass_by_value)] // for map_err
fn not_written(error: std::io::Error) -> Refusal {
    Refusal::NotWritten(Fault::from(error).into())
}

/// Copies a range of the source as it is.
pub(crate) fn copy_range(source: &dyn Bytes, start: u64, len: u64, out: &mut dyn Write) -> Result<(), Fault> {
    let end = start.checked_add(len).filter(|end| *end <= source.size()).ok_or(Fault::Truncated)?;
    let mut buffer = vec![0; usize::try_from(len).unwrap_or(usize::MAX).min(crate::limits::WINDOW)];
    let mut at = start;
    while at < end {
        let step = usize::try_from(end - at).unwrap_or(usize::MAX).min(buffer.len());
        source.fill(at, &mut buffer[..step])?;
        out.write_all(&buffer[..step])?;
        at += step as u64;
    }
    Ok(())
}

/// Puts a range of the source into a hash.
pub(crate) fn hash_range(source: &dyn Bytes, start: u64, len: u64, hash: &mut blake3::Hasher) -> Result<(), Fault> {
    copy_range(source, start, len, hash)
}
