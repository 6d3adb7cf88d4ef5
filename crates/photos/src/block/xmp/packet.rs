//! From the bytes of a packet to XML text that a parser may be given.

use crate::{Fault, limits};
use std::borrow::Cow;

/// The text of a packet, and how many bytes stand in it where only spaces belong.
pub(super) struct Packet<'a> {
    /// From the first `<` of the root element's surroundings to its end.
    pub xml: &'a str,
    /// Bytes before and after it that are neither spaces nor the wrapper.
    pub stray: u64,
}

/// UTF-16 by its byte order mark or its zeros, UTF-8 otherwise. Characters that XML forbids become spaces.
pub(super) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |pair: fn([u8; 2]) -> u16| -> String {
        let units = bytes.chunks_exact(2).map(|two| pair([two[0], two[1]]));
        char::decode_utf16(units).map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    let text = match bytes {
        [0xfe, 0xff, ..] | [0, b'<', ..] => Cow::Owned(wide(u16::from_be_bytes)),
        [0xff, 0xfe, ..] | [b'<', 0, ..] => Cow::Owned(wide(u16::from_le_bytes)),
        _ => String::from_utf8_lossy(bytes),
    };
    let allowed =
        |c: char| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.chars().all(allowed) {
        return text;
    }
    Cow::Owned(text.chars().map(|c| if allowed(c) { c } else { ' ' }).collect())
}

/// Finds the XML between the wrapper and the padding (ISO 16684-1, 7.3).
pub(super) fn unwrapped(text: &str) -> Packet<'_> {
    let start = text.find('<').unwrap_or(text.len());
    let (before, rest) = text.split_at(start);
    let (body, after) = match rest.rfind("<?xpacket end") {
        Some(at) => {
            let (body, wrapper) = rest.split_at(at);
            (body, wrapper.split_once("?>").map_or("", |(_, after)| after))
        }
        None => (rest, ""),
    };
    let (xml, padding) = body.split_at(end_of_root(body));
    let stray = [before, padding, after].iter().map(|part| shown(part)).sum();
    Packet { xml, stray }
}

/// Where the last closing tag ends.
fn end_of_root(body: &str) -> usize {
    let closing = body.rfind("</").and_then(|at| body.get(at..)?.find('>').map(|len| at + len + 1)).unwrap_or(0);
    let empty = body.rfind("/>").map_or(0, |at| at + 2);
    match closing.max(empty) {
        0 => body.len(),
        end => end,
    }
}

fn shown(part: &str) -> u64 {
    part.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}').map(|c| c.len_utf8() as u64).sum()
}

/// Looks whether a parser may be given this: no document type, not too deep, and not so many names that its time would
/// grow beyond measure.
///
/// # Errors
/// [`Fault::TooMuch`], [`Fault::Malformed`] for a document type.
pub(super) fn bearable(xml: &str) -> Result<(), Fault> {
    let mut depth = 0_usize;
    let mut attributes = 0_usize;
    let mut namespaces = 0_usize;
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        if let Some(end) = skipped(rest)? {
            rest = rest.get(end..).unwrap_or("");
            continue;
        }
        let tag = &rest[..tag_end(rest)];
        rest = &rest[tag.len()..];
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
            continue;
        }
        let here = tag.matches('=').count();
        attributes += here;
        namespaces += tag.matches("xmlns").count();
        depth += usize::from(!tag.ends_with("/>"));
        if depth > limits::XMP_DEPTH
            || here > limits::XMP_ATTRIBUTES
            || attributes > limits::XMP_ATTRIBUTES_ALL
            || namespaces > limits::XMP_NAMESPACES
        {
            return Err(Fault::TooMuch("XMP"));
        }
    }
    Ok(())
}

/// The length of a comment, an instruction or a section of characters at the start; `None` for a tag.
fn skipped(rest: &str) -> Result<Option<usize>, Fault> {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
        if rest.starts_with(open) {
            return Ok(Some(rest.find(close).map_or(rest.len(), |at| at + close.len())));
        }
    }
    if rest.starts_with("<!") { Err(Fault::Malformed("XMP with a document type")) } else { Ok(None) }
}

/// The length of a tag, minding that values may hold `>`.
fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_is_told_from_what_hides_in_it() {
        let packet = unwrapped("<?xpacket begin='' id=''?><x><y/></x>  \n  <?xpacket end='w'?>\0\0 ");
        assert_eq!((packet.xml, packet.stray), ("<?xpacket begin='' id=''?><x><y/></x>", 2));
        let packet = unwrapped("\u{feff} <x/>  hidden  <?xpacket end='w'?> more");
        assert_eq!((packet.xml, packet.stray), ("<x/>", 10));
        assert_eq!(unwrapped("").stray, 0);
    }

    #[test]
    fn all_three_encodings_are_read() {
        assert_eq!(decoded(b"\xff\xfe<\0x\0>\0"), "\u{feff}<x>");
        assert_eq!(decoded(b"\0<\0x\0/\0>"), "<x/>");
        assert_eq!(decoded("<ü\0>".as_bytes()), "<ü >");
    }

    #[test]
    fn what_would_keep_a_parser_busy_is_refused() {
        assert!(bearable("<a b='1>'><!-- < --><c/></a>").is_ok());
        assert!(bearable("<!DOCTYPE x [<!ENTITY a 'b'>]><x/>").is_err());
        assert!(bearable(&"<a>".repeat(20_000)).is_err());
        assert!(bearable(&format!("<a {}/>", "b='' ".repeat(5000))).is_err());
        assert!(bearable(&"<a xmlns:b=''/>".repeat(5000)).is_err());
    }
}
