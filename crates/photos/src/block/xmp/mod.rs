//! XMP packets (ISO 16684-1).

mod model;
mod names;
mod namespaces;
mod packet;
mod pictures;
mod places;
mod properties;
mod regions;

#[cfg(test)]
mod tests;

use crate::block::{icc, moment};
use crate::{Fault, Report, Source, limits};
use audit::FindingKind;
use model::{Property, Value};
use names::Meaning;
pub(crate) use places::degrees;
use roxmltree::{Document, Node, ParsingOptions};

/// Reads one packet, whole, as XML text in UTF-8 (or UTF-16).
pub(crate) fn read(packet: &[u8], source: Source, report: &mut Report) -> Result<(), Fault> {
    if packet.len() > limits::XMP {
        return Err(Fault::TooMuch("XMP"));
    }
    let before = report.noted;
    let text = packet::decoded(packet);
    let parts = packet::unwrapped(&text);
    report.bytes(FindingKind::Trailer, source, parts.stray);
    let read = document(parts.xml, source, report);
    // A packet is never nothing: what it holds may be purely technical, but a cleaned file has none.
    if report.noted == before {
        report.there(FindingKind::Comment, source);
    }
    read
}

fn document(xml: &str, source: Source, report: &mut Report) -> Result<(), Fault> {
    if xml.is_empty() {
        return Ok(());
    }
    packet::bearable(xml)?;
    let options = ParsingOptions { nodes_limit: limits::XMP_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(xml, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => Fault::TooMuch("XMP"),
        _ => Fault::Malformed("XMP"),
    })?;
    let mut properties = Vec::new();
    for node in document.descendants() {
        if node.is_comment() {
            report.text(FindingKind::Comment, source, node.text().unwrap_or(""));
        } else if node.is_element() && !node.ancestors().skip(1).any(|above| is_rdf(&above)) {
            if is_rdf(&node) {
                properties.extend(model::properties(node));
            } else {
                attributes(node, source, report);
            }
            loose(node, source, report);
        }
    }
    level(&properties, None, source, report);
    Ok(())
}

fn is_rdf(node: &Node<'_, '_>) -> bool {
    node.tag_name().namespace() == Some(model::RDF) && node.tag_name().name() == "RDF"
}

/// The attributes of elements around `rdf:RDF`: usually only `x:xmpmeta`, which names the program.
fn attributes(node: Node<'_, '_>, source: Source, report: &mut Report) {
    for attribute in node.attributes() {
        let name = names::name(attribute.namespace(), attribute.name(), || None);
        let kind = if name == "x:xmptk" { FindingKind::Software } else { FindingKind::Comment };
        report.text(kind, source, attribute.value());
    }
}

/// Text where only elements belong.
fn loose(node: Node<'_, '_>, source: Source, report: &mut Report) {
    for text in node.children().filter(Node::is_text) {
        report.text(FindingKind::Comment, source, text.text().unwrap_or(""));
    }
}

/// Fields of one level: what they say together, then each. `above` is what the property above them means.
fn level(fields: &[Property<'_>], above: Option<Meaning>, source: Source, report: &mut Report) {
    places::read(fields, source, report);
    regions::read(fields, source, report);
    pictures::announced(fields, source, report);
    for field in fields {
        let meaning = match (names::meaning(&field.name), above) {
            // Inside a structure its own meaning counts where a field has none.
            (Meaning::Unknown | Meaning::Technical, Some(above @ Meaning::Text(_))) => above,
            (meaning, _) => meaning,
        };
        one(&field.name, &field.value, meaning, source, report);
    }
}

fn one(name: &str, value: &Value<'_>, meaning: Meaning, source: Source, report: &mut Report) {
    match value {
        Value::List(list) => list.iter().for_each(|entry| one(name, entry, meaning, source, report)),
        Value::Fields(fields) => level(fields, Some(meaning), source, report),
        Value::Text(text) => said(name, text.trim(), meaning, source, report),
    }
}

fn said(name: &str, text: &str, meaning: Meaning, source: Source, report: &mut Report) {
    match meaning {
        Meaning::Text(kind) => report.text(kind, source, text),
        Meaning::Moment => moment::found(text, source, report),
        Meaning::Picture => pictures::picture(text, source, report),
        Meaning::Sound => pictures::sound(text, source, report),
        Meaning::Profile if !icc::harmless(text) => report.text(FindingKind::Comment, source, text),
        Meaning::Motion if !matches!(text, "" | "0") => report.there(FindingKind::MotionVideo, source),
        Meaning::Unknown if tells(text) => report.text(FindingKind::Comment, source, &format!("{name}: {text}")),
        Meaning::Profile | Meaning::Motion | Meaning::Elsewhere | Meaning::Technical | Meaning::Unknown => {}
    }
}

/// Whether a value of an unknown property says anything: more than yes, no or a small number.
fn tells(text: &str) -> bool {
    let number = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    !number && !text.eq_ignore_ascii_case("true") && !text.eq_ignore_ascii_case("false")
}
