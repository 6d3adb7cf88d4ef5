//! What is asked of a worker, and what it answers.

use crate::pixels::cover::{Area, Edit, cover};
use crate::pixels::faces::{Suggestion, suggest};
use crate::pixels::likeness::views_of;
use crate::pixels::{decode_small, thumbnail::thumbnail};
use crate::{Depth, FileBytes, Refusal, Scan, limits, scan};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::path::Path;

/// How large a picture is decoded to look for faces, in pixels; the search itself scales it down.
const FACE_SIDE: u32 = 640;

/// One file and what to do with it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Order {
    /// Where it is; names need not be Unicode.
    pub path: OsString,
    /// What to do.
    pub task: Task,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Task {
    /// A small JPEG.
    Thumbnail { scan: Scan, side: u32 },
    /// What it looks like.
    Views,
    /// Where faces may be.
    Faces { scan: Scan },
    /// A covered copy.
    Cover { scan: Scan, edit: Edit, to: OsString, name: String },
}

/// What came of it. Bytes stand beside the answer, not in it.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Answer {
    /// The bytes are a JPEG.
    Jpeg,
    /// The bytes are [`crate::pixels::likeness::Views::to_bytes`].
    Views,
    Faces(Vec<Area>),
    /// Where the copy is.
    Covered(Result<OsString, Refusal>),
    #[default]
    Nothing,
}

impl Order {
    /// How long it may keep a processor busy, in seconds; where only the clock on the wall can be asked, that long and the
    /// time for reading the file from a slow disk.
    pub fn seconds(&self) -> u64 {
        // Covering decodes, encodes, and decodes once more to prove it.
        let times = if matches!(self.task, Task::Cover { .. }) { 6 } else { 1 };
        let busy = limits::DECODING_SECONDS * times;
        if cfg!(unix) {
            return busy;
        }
        let size = std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len());
        busy * 6 + size / limits::PACE
    }

    /// Does it, in this process.
    pub fn carry_out(&self) -> (Answer, Vec<u8>) {
        let path = Path::new(&self.path);
        if let Task::Cover { scan, edit, to, name } = &self.task {
            let covered = covered(path, scan, edit, Path::new(to), name);
            return (Answer::Covered(covered), Vec::new());
        }
        let Ok(file) = FileBytes::open(path) else { return Default::default() };
        match &self.task {
            Task::Thumbnail { scan, side } => thumbnail(&file, scan, *side).map(|made| (Answer::Jpeg, made.jpeg)).ok(),
            Task::Views => {
                let views = views_of(&file, &scan(&file, Depth::Quick));
                views.map(|views| (Answer::Views, views.to_bytes().to_vec())).ok()
            }
            Task::Faces { scan } => match decode_small(&file, scan, FACE_SIDE).map(|pixels| suggest(&pixels)) {
                Ok(Suggestion::Found(faces)) => Some((Answer::Faces(faces), Vec::new())),
                _ => None,
            },
            Task::Cover { .. } => None,
        }
        .unwrap_or_default()
    }
}

fn covered(path: &Path, scan: &Scan, edit: &Edit, to: &Path, name: &str) -> Result<OsString, Refusal> {
    let file = FileBytes::open(path).map_err(|fault| Refusal::Unreadable(fault.into()))?;
    Ok(cover(&file, scan, edit, to, name)?.out.into_os_string())
}
