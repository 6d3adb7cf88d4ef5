//! `photos scan`: what the files of photos and videos give away.

use crate::{Ending, failure::Failure, out::Out};
use app::{Finding, FindingDetail as Detail, FindingKind, Flow, Reason, Scan, Scanned, Words};
use serde::Serialize;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Reads every file, and writes one object or one paragraph for each, as soon as it is read.
pub fn run(
    words: Words,
    paths: &[PathBuf],
    jobs: Option<usize>,
    whole: bool,
    json: bool,
    out: &mut Out<impl Write + Send>,
) -> Result<Ending, Failure> {
    let state = Mutex::new((out, Ending::Whole, Ok(())));
    app::scan_files(paths, jobs, whole, |scanned| {
        let Ok(mut state) = state.lock() else { return Flow::Stop };
        if !matches!(scanned.scan.verdict, app::Verdict::Read) {
            state.1 = Ending::Partial;
        }
        let written = if json { state.0.record(&record(&scanned)) } else { readable(words, &scanned, state.0) };
        state.2 = written;
        if state.2.is_ok() { Flow::Go } else { Flow::Stop }
    });
    let (_, ending, written) = state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    written?;
    Ok(ending)
}

/// One file.
#[derive(Serialize)]
struct Record<'a> {
    file: String,
    format: Option<&'static str>,
    verdict: app::Verdict,
    reason: Option<Reason>,
    findings: Vec<FindingRecord<'a>>,
    unknown: &'a BTreeSet<FindingKind>,
}

/// One finding; which fields it has depends on its kind.
#[derive(Serialize, Default)]
struct FindingRecord<'a> {
    kind: &'static str,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alt: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accuracy: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<[f64; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shows_more: Option<bool>,
}

fn record<'a>(scanned: &'a Scanned<'_>) -> Record<'a> {
    let Scan { format, verdict, reason, findings, unknown, .. } = &scanned.scan;
    Record {
        file: shown(scanned.path),
        format: format.map(app::Format::key),
        verdict: *verdict,
        reason: *reason,
        findings: findings.iter().map(finding).collect(),
        unknown,
    }
}

/// The path as it was given, with the names below it; what is not Unicode in it becomes U+FFFD.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn finding(finding: &Finding) -> FindingRecord<'_> {
    let named = FindingRecord { kind: finding.kind.key(), source: finding.source.key(), ..FindingRecord::default() };
    match &finding.detail {
        Detail::Place { lat, lon, alt, accuracy } => {
            FindingRecord { lat: Some(*lat), lon: Some(*lon), alt: *alt, accuracy: *accuracy, ..named }
        }
        Detail::Moment(moment) => FindingRecord { value: Some(moment), ..named },
        Detail::Text(name) if finding.kind == FindingKind::Person => FindingRecord { name: Some(name), ..named },
        Detail::Text(text) => FindingRecord { text: Some(text), ..named },
        Detail::Region { x, y, w, h, name } => {
            FindingRecord { area: Some([*x, *y, *w, *h]), name: name.as_deref(), ..named }
        }
        Detail::Picture { width, height, bytes, shows_more } => FindingRecord {
            width: Some(*width),
            height: Some(*height),
            bytes: Some(*bytes),
            shows_more: *shows_more,
            ..named
        },
        Detail::Bytes(bytes) => FindingRecord { bytes: Some(*bytes), ..named },
        Detail::There => named,
    }
}

fn readable(words: Words, scanned: &Scanned<'_>, out: &mut Out<impl Write>) -> io::Result<()> {
    out.text(0, &shown(scanned.path))?;
    let photo = scanned.photo();
    if let Some(reason) = scanned.scan.reason {
        out.text(3, &app::reason_words(words, reason))?;
    }
    let told = app::told(words, &photo);
    for one in &told {
        out.text(3, &one.sentences.join(" "))?;
        out.text(6, &one.values.join(" · "))?;
    }
    if told.is_empty() && scanned.scan.reason.is_none() {
        out.text(3, &words.photo_one_nothing())?;
    }
    if !scanned.scan.unknown.is_empty() && scanned.scan.format.is_some() {
        let kinds: Vec<_> = scanned.scan.unknown.iter().map(|kind| app::kind_name(words, *kind)).collect();
        out.text(3, &format!("{}: {}", words.photo_one_unknown(), kinds.join(", ")))?;
    }
    out.gap()
}
