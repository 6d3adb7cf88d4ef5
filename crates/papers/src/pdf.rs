//! From a paper to the bytes of a PDF.

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::record::record;
use crate::world::Desk;
use crate::{Paper, PaperError};

/// Papers whose intermediate results stay in memory, so that the second one is quick and the hundredth no burden.
const REMEMBERED: usize = 3;

/// The paper as A4 pages: PDF/UA-1 and PDF/A-2a, the same bytes for the same paper.
///
/// # Errors
/// What [`PaperError`] says about the record; [`PaperError::Typst`] if the typesetter refuses.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PaperError> {
    let (desk, options) = (Desk::with(record(paper)?), options()?);
    let file = typst::compile::<PagedDocument>(&desk)
        .output
        .and_then(|document| typst_pdf::pdf(&document, &options))
        .map_err(|complaints| PaperError::Typst(complaints.iter().map(said).collect()));
    typst::comemo::evict(REMEMBERED);
    file
}

fn options() -> Result<PdfOptions, PaperError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|complaint| PaperError::Typst(vec![complaint.message().to_string()]))?;
    let creator = Smart::Custom(Some("Schnappschutz".to_owned()));
    Ok(PdfOptions { creator, standards, ..PdfOptions::default() })
}

fn said(complaint: &SourceDiagnostic) -> String {
    complaint.message.to_string()
}
