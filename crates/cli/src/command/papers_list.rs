//! `papers list`: every paper that can be made.

use crate::{Ending, failure::Failure, out::Out};
use app::{Lang, PaperId, Words};
use serde::Serialize;
use std::io::Write;

/// Writes every paper.
pub fn run(words: Words, json: bool, out: &mut Out<impl Write>) -> Result<Ending, Failure> {
    for id in PaperId::ALL {
        let (title, about) = id.title_and_about(words);
        if json {
            let languages = Lang::offered().iter().map(|lang| lang.code()).collect();
            let (title, about) = (app::plain(&title), app::plain(&about));
            out.record(&Record { paper: id.key(), title, about, file: app::paper_name(*id, words), languages })?;
        } else {
            out.text(0, &format!("{}: {title}", id.key()))?;
            out.text(3, &about)?;
        }
    }
    Ok(Ending::Whole)
}

#[derive(Serialize)]
struct Record {
    paper: &'static str,
    title: String,
    about: String,
    file: String,
    languages: Vec<&'static str>,
}
