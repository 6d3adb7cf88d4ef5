//! `photos clean`: copies that give nothing away.

use super::photos_scan::shown;
use crate::{Ending, failure::Failure, out::Out};
use app::{CleanedFile, FindingKind, Flow, Kept, Reason, Refusal, Words};
use serde::Serialize;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Cleans every file into a folder, and writes one object or one line for each, as soon as it is done.
pub fn run(
    words: Words,
    paths: &[PathBuf],
    to: &Path,
    json: bool,
    out: &mut Out<impl Write + Send>,
) -> Result<Ending, Failure> {
    if !to.is_dir() {
        return Err(Failure::Unwritable { file: to.to_owned(), error: io::ErrorKind::NotFound.into() });
    }
    let state = Mutex::new((out, Ending::Whole, Ok(())));
    app::clean_files(paths, to, |cleaned| {
        let Ok(mut state) = state.lock() else { return Flow::Stop };
        if cleaned.result.is_err() {
            state.1 = Ending::Partial;
        }
        let written = if json { state.0.record(&record(&cleaned)) } else { readable(words, &cleaned, state.0) };
        state.2 = written;
        if state.2.is_ok() { Flow::Go } else { Flow::Stop }
    });
    let (_, ending, written) = state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    written?;
    Ok(ending)
}

/// One file.
#[derive(Serialize)]
struct Record {
    file: String,
    out: Option<String>,
    verdict: &'static str,
    reason: Option<&'static str>,
    removed: BTreeSet<FindingKind>,
    kept: BTreeSet<Kept>,
    left: BTreeSet<FindingKind>,
}

fn record(cleaned: &CleanedFile<'_>) -> Record {
    let nothing = Record {
        file: shown(cleaned.path),
        out: None,
        verdict: "refused",
        reason: None,
        removed: BTreeSet::new(),
        kept: BTreeSet::new(),
        left: BTreeSet::new(),
    };
    match &cleaned.result {
        Ok(done) => Record {
            out: Some(shown(&done.out)),
            verdict: "clean",
            removed: done.removed.clone(),
            kept: done.kept.clone(),
            ..nothing
        },
        Err(refusal) => Record {
            verdict: if matches!(refusal, Refusal::Unreadable(_)) { "unreadable" } else { "refused" },
            reason: Some(reason(refusal)),
            left: if let Refusal::Left(left) = refusal { left.clone() } else { BTreeSet::new() },
            ..nothing
        },
    }
}

/// The word for why there is no copy; docs/cli.md lists them.
const fn reason(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Unreadable(reason) | Refusal::NotWritten(reason) => reason.key(),
        Refusal::Format(None) => Reason::UnknownFormat.key(),
        Refusal::Format(Some(_)) => "not-cleaned",
        Refusal::NotUnderstood(reason) => reason.key(),
        Refusal::Left(_) => "left",
        Refusal::Changed => "picture-changed",
    }
}

fn readable(words: Words, cleaned: &CleanedFile<'_>, out: &mut Out<impl Write>) -> io::Result<()> {
    let says = match &cleaned.result {
        Ok(done) => shown(&done.out),
        Err(refusal) => app::refusal_words(words, refusal),
    };
    out.text(0, &format!("{} → {says}", shown(cleaned.path)))
}
