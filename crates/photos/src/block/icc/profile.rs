//! A colour profile as a table of tags, each looked at for what it may hold (ICC.1:2022).

use super::words;
use crate::Fault;
use crate::bytes::number;

/// Bytes before the table.
pub(super) const HEADER: usize = 128;
/// More tags than any profile has.
const TAGS: u32 = 256;

/// One row of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub name: [u8; 4],
    pub data: &'a [u8],
    /// Its data up to those of another tag: compact profiles let a text end inside of what follows.
    pub own: &'a [u8],
    /// Where its data begin.
    pub start: usize,
}

/// What the data of a tag are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Needed to show the colours.
    Colour,
    /// Text of makers only.
    Harmless,
    /// Other text.
    Text(String),
    /// The number of a device.
    Serial(String),
    /// A model of a device.
    Model(String),
    /// Measured on one screen.
    Measured,
    /// Anything else.
    Unknown,
}

/// All tags of a profile.
pub(super) fn tags(profile: &[u8]) -> Result<Vec<Tag<'_>>, Fault> {
    if profile.get(36..40) != Some(b"acsp") {
        return Err(Fault::Malformed("colour profile"));
    }
    let count = number::be32(profile, HEADER).filter(|count| *count <= TAGS).ok_or(Fault::TooMuch("colour profile"))?;
    let mut tags = Vec::new();
    for row in (0..count as usize).map(|row| HEADER + 4 + row * 12) {
        let name = profile.get(row..row + 4).and_then(|name| name.try_into().ok()).ok_or(Fault::Truncated)?;
        let place =
            |at| number::be32(profile, at).and_then(|value| usize::try_from(value).ok()).ok_or(Fault::Truncated);
        let (start, len) = (place(row + 4)?, place(row + 8)?);
        let data = profile.get(start..start.saturating_add(len)).ok_or(Fault::Truncated)?;
        if start < HEADER + 4 + count as usize * 12 {
            return Err(Fault::Malformed("colour profile"));
        }
        tags.push(Tag { name, data, own: data, start });
    }
    let starts: Vec<usize> = tags.iter().map(|tag: &Tag<'_>| tag.start).collect();
    for tag in &mut tags {
        let next = starts.iter().filter(|start| **start > tag.start).min().map_or(usize::MAX, |next| next - tag.start);
        tag.own = tag.data.get(..next).unwrap_or(tag.data);
    }
    Ok(tags)
}

/// Bytes other than 0 that no tag refers to, and those in reserved places of the header.
pub(super) fn stray(profile: &[u8], tags: &[Tag<'_>]) -> usize {
    let mut used: Vec<_> = tags.iter().map(|tag| (tag.start, tag.start.saturating_add(tag.data.len()))).collect();
    used.push((0, HEADER + 4 + tags.len() * 12));
    used.sort_unstable();
    let mut stray = filled(profile.get(100..HEADER).unwrap_or_default());
    let mut at = 0;
    for (start, end) in used {
        stray += filled(profile.get(at..start).unwrap_or_default());
        at = at.max(end);
    }
    // Some programs end a profile with the end of a line.
    stray + profile.get(at..).unwrap_or_default().iter().filter(|byte| !matches!(byte, 0 | b'\n' | b'\r')).count()
}

fn filled(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte != 0).count()
}

/// Tags that are needed to show the colours.
const COLOUR: &[&[u8; 4]] = &[
    b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt", b"bkpt", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"chad", b"chrm", b"lumi",
    b"meas", b"view", b"tech", b"gamt", b"A2B0", b"A2B1", b"A2B2", b"A2B3", b"B2A0", b"B2A1", b"B2A2", b"B2A3",
    b"D2B0", b"D2B1", b"D2B2", b"D2B3", b"B2D0", b"B2D1", b"B2D2", b"B2D3", b"pre0", b"pre1", b"pre2", b"rig0",
    b"rig2", b"cicp", b"clro", b"ciis",
];

/// What a tag holds.
pub(super) fn content(tag: &Tag<'_>) -> Content {
    let colour = COLOUR.contains(&&tag.name);
    match (&tag.name, kind(tag.data)) {
        (b"mmod", _) if number::be32(tag.data, 16).unwrap_or(0) == 0 => Content::Model(model(tag.data)),
        (b"mmod", _) => Content::Serial(model(tag.data)),
        (b"vcgt" | b"ndin" | b"vcgp" | b"aarg" | b"aagg" | b"aabg", _) => Content::Measured,
        (_, b"text") => text(tag.own.get(8..).and_then(ascii)),
        (_, b"desc") => text(description(tag.own)),
        (_, b"mluc") => text(languages(tag.own)),
        (_, b"dict") => text(dictionary(tag.own)),
        (_, b"sig ") if tag.data.len() <= 12 => Content::Harmless,
        (_, b"XYZ " | b"sf32" | b"meas" | b"view" | b"chrm" | b"cicp") if colour && tag.data.len() <= 512 => {
            Content::Colour
        }
        (_, b"curv") if colour && curve(tag.data) => Content::Colour,
        (_, b"para") if colour && tag.data.len() <= 44 => Content::Colour,
        (_, b"mft1" | b"mft2" | b"mAB " | b"mBA " | b"mpet" | b"clro") if colour => Content::Colour,
        _ => Content::Unknown,
    }
}

fn kind(data: &[u8]) -> &[u8; 4] {
    data.get(..4).and_then(|kind| kind.try_into().ok()).unwrap_or(b"\0\0\0\0")
}

fn text(found: Option<String>) -> Content {
    match found {
        Some(text) if words::harmless(&text) => Content::Harmless,
        Some(text) => Content::Text(text),
        None => Content::Unknown,
    }
}

/// As long as its number of points, with at most three bytes of padding.
fn curve(data: &[u8]) -> bool {
    let len = number::be32(data, 8).and_then(|count| usize::try_from(count).ok()?.checked_mul(2)?.checked_add(12));
    len.is_some_and(|len| (len..=len.saturating_add(3)).contains(&data.len()))
}

/// Text up to the end or the first zero, after which only zeros may stand.
fn ascii(bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (text, rest) = bytes.split_at(end);
    (filled(rest) == 0).then(|| text.iter().map(|byte| char::from(*byte)).collect())
}

fn wide(bytes: &[u8]) -> String {
    let pairs = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(pairs).map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER)).filter(|c| *c != '\0').collect()
}

/// The description of version 2: three times, in ASCII, in Unicode and for the Macintosh.
fn description(data: &[u8]) -> Option<String> {
    let size = |at: usize| number::be32(data, at).and_then(|len| usize::try_from(len).ok());
    let end = 12_usize.checked_add(size(8)?)?;
    let mut all = ascii(data.get(12..end)?)?;
    let units = size(end.checked_add(4)?).unwrap_or(0).checked_mul(2)?;
    let start = end.checked_add(8)?;
    let mac = start.checked_add(units)?;
    if data.len() < mac {
        return (filled(data.get(end..)?) == 0).then_some(all);
    }
    all.push(' ');
    all.push_str(&wide(data.get(start..mac)?));
    let rest = data.get(mac..)?;
    let letters = usize::from(rest.get(2).copied().unwrap_or(0));
    all.push(' ');
    all.push_str(&ascii(rest.get(3..(3 + letters).min(rest.len())).unwrap_or_default())?);
    (filled(rest.get(3 + letters..).unwrap_or_default()) == 0).then_some(all)
}

/// Texts in several languages. Names of languages and countries tell nothing, but all bytes must be accounted for.
fn languages(data: &[u8]) -> Option<String> {
    let size = |at: usize| number::be32(data, at).and_then(|len| usize::try_from(len).ok());
    let count = size(8)?;
    let table = count.checked_mul(12)?.checked_add(16)?;
    let mut all = String::new();
    let mut used = vec![(0, table)];
    for row in (16..table).step_by(12) {
        let (len, start) = (size(row.checked_add(4)?)?, size(row.checked_add(8)?)?);
        let part = data.get(start..start.checked_add(len)?)?;
        if !used.contains(&(start, start + len)) {
            all.push_str(&wide(part));
            all.push(' ');
            used.push((start, start + len));
        }
        if all.len() > 64 * 1024 {
            return None;
        }
    }
    used.sort_unstable();
    let mut at = 0;
    for (start, end) in used {
        if filled(data.get(at..start).unwrap_or_default()) > 0 {
            return None;
        }
        at = at.max(end);
    }
    (filled(data.get(at..).unwrap_or_default()) == 0).then(|| all.trim().to_owned())
}

/// Names and values of a dictionary, read roughly: every run of letters.
fn dictionary(data: &[u8]) -> Option<String> {
    let text = wide(data.get(16..)?);
    let shown: String = text.chars().map(|c| if c.is_ascii_graphic() || c.is_alphabetic() { c } else { ' ' }).collect();
    Some(shown.split_whitespace().filter(|word| word.len() > 1).collect::<Vec<_>>().join(" "))
}

/// Apple's tag of make, model, serial number and day of manufacture.
fn model(data: &[u8]) -> String {
    let part = |at| number::be32(data, at).unwrap_or(0);
    format!("{:08X}-{:08X}-{:08X}", part(8), part(12), part(16))
}
