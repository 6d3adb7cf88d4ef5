//! The parts of records that several commands write.

use audit::{Link, Source};
use serde::Serialize;

/// Where a fact was read.
#[derive(Serialize)]
pub struct SourceRecord<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    url: Option<&'a str>,
    confidence: &'static str,
}

impl<'a> SourceRecord<'a> {
    /// The record of a source.
    pub fn new(source: &'a Source) -> Self {
        Self {
            id: source.id.as_str(),
            title: &source.title,
            publisher: &source.publisher,
            url: source.url.as_deref(),
            confidence: source.confidence.key(),
        }
    }
}

/// A page that helps.
#[derive(Serialize)]
pub struct LinkRecord<'a> {
    id: &'a str,
    url: &'a str,
    kind: &'static str,
}

impl<'a> LinkRecord<'a> {
    /// The record of a link.
    pub fn new(link: &'a Link) -> Self {
        Self { id: link.id.as_str(), url: &link.url, kind: link.kind.key() }
    }
}

/// A source as people read it.
pub fn named(source: &Source) -> String {
    format!("{} ({})", source.title, source.publisher)
}
