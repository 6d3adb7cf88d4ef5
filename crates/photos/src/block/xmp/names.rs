//! What the properties of XMP mean here. A name is the usual prefix of its namespace and the property.

use super::namespaces::NAMESPACES;
use super::properties::PROPERTIES;
use audit::FindingKind;

/// What a property is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Text of a kind of finding.
    Text(FindingKind),
    /// A moment.
    Moment,
    /// A picture, written as text in base 64.
    Picture,
    /// Sound, written as text in base 64.
    Sound,
    /// Says with a number other than 0 that a video belongs to the picture.
    Motion,
    /// The name of a colour profile: nothing, where it is one that everybody has.
    Profile,
    /// Read together with its neighbours, in places, regions and pictures.
    Elsewhere,
    /// Says how the picture was taken or developed, nothing about people, places or one device.
    Technical,
    /// Not known.
    Unknown,
}

/// The name under which a property is known here: `dc:title`. Namespaces that are not known keep the file's own prefix.
pub(super) fn name<'a>(namespace: Option<&str>, local: &str, prefix: impl FnOnce() -> Option<&'a str>) -> String {
    let Some(namespace) = namespace else { return local.to_owned() };
    let known = NAMESPACES.iter().find(|(uri, _)| *uri == namespace).map(|(_, prefix)| *prefix);
    let own = || prefix().filter(|prefix| !prefix.is_empty()).map(|prefix| format!("{prefix}?:{local}"));
    known.map(|known| format!("{known}:{local}")).or_else(own).unwrap_or_else(|| format!("?:{local}"))
}

/// What a property means, by its own name, else by its namespace.
pub(super) fn meaning(name: &str) -> Meaning {
    if let Some((_, meaning)) = PROPERTIES.iter().find(|(known, _)| *known == name) {
        return *meaning;
    }
    let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
    if TECHNICAL.contains(&prefix) { Meaning::Technical } else { Meaning::Unknown }
}

/// Namespaces of which everything that has no row of its own is technical.
const TECHNICAL: &[&str] = &[
    "tiff",
    "exif",
    "exifEX",
    "aux",
    "crs",
    "crss",
    "crd",
    "hdrgm",
    "hdr_metadata",
    "HDRGainMap",
    "GPano",
    "GDepth",
    "GImage",
    "GFocus",
    "GCamera",
    "GAudio",
    "Container",
    "Item",
    "xmpG",
    "xmpTPg",
    "stFnt",
    "stDim",
    "stArea",
    "x",
    "rdf",
    "apdi",
    "aas",
    "drone-dji",
    "MicrosoftPhoto",
    "xmpGImg",
    "MP",
    "MPRI",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_and_namespace_has_one_row() {
        for (at, (name, _)) in PROPERTIES.iter().enumerate() {
            assert!(!PROPERTIES.iter().skip(at + 1).any(|(other, _)| other == name), "{name}");
            let prefix = name.split(':').next();
            assert!(NAMESPACES.iter().any(|(_, known)| Some(*known) == prefix), "{name}");
        }
        for (at, (uri, _)) in NAMESPACES.iter().enumerate() {
            assert!(!NAMESPACES.iter().skip(at + 1).any(|(other, _)| other == uri), "{uri}");
        }
    }

    #[test]
    fn a_foreign_prefix_cannot_claim_a_known_name() {
        assert_eq!(name(Some("http://example.com/"), "title", || Some("dc")), "dc?:title");
        assert_eq!(meaning("dc?:title"), Meaning::Unknown);
        assert_eq!(name(Some("http://purl.org/dc/elements/1.1/"), "title", || Some("x")), "dc:title");
    }
}
