//! Decoding in a process of its own: what a hostile picture does to a decoder ends that process and nothing else.
//!
//! The program starts itself once more with [`WORD`], hands it orders through a pipe and gets small answers back. Reading
//! what a file says about itself stays where it is: those readers are ours, and bounded. Without a worker ([`Decoders::here`],
//! or where the system has never given a process) the same is done in place, behind the wall of [`crate::pixels`].

mod frame;
mod order;
mod pool;
mod worker;

pub use worker::serve;

use crate::pixels::cover::{Area, Edit};
use crate::pixels::likeness::Views;
use crate::{Reason, Refusal, Scan};
use order::{Answer, Order, Task};
use pool::Pool;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The only argument of a program that is to be a worker and calls [`serve`].
pub const WORD: &str = "--decode-for-another";

/// Where pictures are decoded. Clones share their workers.
#[derive(Debug, Clone, Default)]
pub struct Decoders(Option<Arc<Pool>>);

impl Decoders {
    /// In this process.
    #[must_use]
    pub const fn here() -> Self {
        Self(None)
    }

    /// In processes of this program with these arguments; they end when the last clone is dropped.
    #[must_use]
    pub fn apart(program: PathBuf, arguments: Vec<OsString>) -> Self {
        Self(Some(Arc::new(Pool::new(program, arguments))))
    }

    /// A small JPEG of the picture, as [`crate::pixels::thumbnail::thumbnail`] makes it; `None` where there is none.
    #[must_use]
    pub fn thumbnail(&self, path: &Path, scan: &Scan, side: u32) -> Option<Vec<u8>> {
        match self.ask(path, Task::Thumbnail { scan: scan.clone(), side }) {
            (Answer::Jpeg, jpeg) => Some(jpeg),
            _ => None,
        }
    }

    /// What the picture looks like; `None` where that cannot be told.
    #[must_use]
    pub fn views(&self, path: &Path) -> Option<Views> {
        match self.ask(path, Task::Views) {
            (Answer::Views, bytes) => Views::from_bytes(&bytes),
            _ => None,
        }
    }

    /// Where faces may be; empty when none were found, or it could not be told.
    #[must_use]
    pub fn faces(&self, path: &Path, scan: &Scan) -> Vec<Area> {
        match self.ask(path, Task::Faces { scan: scan.clone() }) {
            (Answer::Faces(faces), _) => faces,
            _ => Vec::new(),
        }
    }

    /// Covers and crops as [`crate::pixels::cover::cover`]; where the copy is.
    ///
    /// # Errors
    /// [`Refusal`]; then no copy is left in the folder.
    pub fn cover(&self, path: &Path, scan: &Scan, edit: &Edit, to: &Path, name: &str) -> Result<PathBuf, Refusal> {
        let (scan, edit, to, name) = (scan.clone(), edit.clone(), to.as_os_str().to_owned(), name.to_owned());
        match self.ask(path, Task::Cover { scan, edit, to, name }) {
            (Answer::Covered(covered), _) => covered.map(PathBuf::from),
            _ => Err(Refusal::NotUnderstood(Reason::Stopped)),
        }
    }

    fn ask(&self, path: &Path, task: Task) -> (Answer, Vec<u8>) {
        let order = Order { path: path.as_os_str().to_owned(), task };
        self.0.as_ref().map_or_else(|| order.carry_out(), |pool| pool.ask(&order))
    }
}
