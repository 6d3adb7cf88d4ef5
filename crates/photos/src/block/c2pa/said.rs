//! What the texts of claims and assertions mean.

use crate::block::{moment, xmp};
use crate::{Detail, Report, Source};
use audit::FindingKind::{self, *};

/// Keys and what stands under them. The part of a key after its prefix counts. One row a line.
const KEYS: &[(&str, FindingKind)] = &[
    ("claim_generator", Software),
    ("softwareAgent", Software),
    ("Software", Software),
    ("CreatorTool", Software),
    ("Make", Device),
    ("Model", Device),
    ("LensModel", Device),
    ("instanceID", Serial),
    ("instanceId", Serial),
    ("documentID", Serial),
    ("InstanceID", Serial),
    ("DocumentID", Serial),
    ("BodySerialNumber", Serial),
    ("SerialNumber", Serial),
    ("title", Caption),
    ("description", Caption),
    ("caption", Caption),
    ("keywords", Keyword),
    ("author", Author),
    ("creator", Author),
    ("Artist", Author),
    ("Copyright", Author),
    ("rights", Author),
    ("credit", Author),
    ("copyrightNotice", Author),
    ("PersonInImage", Person),
    ("City", PlaceName),
    ("State", PlaceName),
    ("CountryName", PlaceName),
    ("Country", PlaceName),
    ("Sublocation", PlaceName),
];

/// Keys of moments.
const MOMENTS: &[&str] = &[
    "when",
    "DateTime",
    "DateTimeOriginal",
    "DateTimeDigitized",
    "CreateDate",
    "ModifyDate",
    "dateCreated",
    "DateCreated",
];

/// Keys of numbers, hashes and links between the parts.
const TECHNICAL: &[&str] = &[
    "alg",
    "hash",
    "url",
    "uri",
    "pad",
    "pad1",
    "pad2",
    "exclusions",
    "start",
    "length",
    "action",
    "digitalSourceType",
    "format",
    "relationship",
    "@context",
    "@type",
    "version",
    "use",
    "code",
    "explanation",
    "specVersion",
    "merkle",
    "uniqueId",
    "localId",
    "count",
    "alg_soft",
    "signature",
    "assertions",
    "created_assertions",
    "gathered_assertions",
    "sig",
    "sig_type",
    "org.cai.c2pa_rs",
    "validationStatus",
    "success",
    "changes",
    "xpath",
    "offset",
    "redacted_assertions",
];

/// Remembers coordinates until both are there.
#[derive(Default)]
pub(super) struct Said {
    lat: Option<String>,
    lon: Option<String>,
}

impl Said {
    /// Notes one text of an assertion with this label.
    pub fn one(&mut self, label: &str, key: &str, text: &str, report: &mut Report) {
        let key = key.rsplit(':').next().unwrap_or(key);
        match key {
            "GPSLatitude" | "latitude" => self.lat = Some(text.to_owned()),
            "GPSLongitude" | "longitude" => self.lon = Some(text.to_owned()),
            _ if MOMENTS.contains(&key) => moment::found(text, Source::C2pa, report),
            _ if TECHNICAL.contains(&key) || label.starts_with("c2pa.hash") => {}
            _ => report.text(kind(label, key, text), Source::C2pa, text),
        }
        self.place(report);
    }

    fn place(&mut self, report: &mut Report) {
        let (Some(lat), Some(lon)) = (&self.lat, &self.lon) else { return };
        match (xmp::degrees(lat, ['N', 'S'], 90.0), xmp::degrees(lon, ['E', 'W'], 180.0)) {
            (Some(lat), Some(lon)) => {
                report.found(Location, Source::C2pa, Detail::Place { lat, lon, alt: None, accuracy: None });
            }
            _ => report.text(Location, Source::C2pa, &format!("{lat} {lon}")),
        }
        (self.lat, self.lon) = (None, None);
    }

    /// At the end: half a place is noted as well.
    pub fn conclude(&mut self, report: &mut Report) {
        for half in [self.lat.take(), self.lon.take()].into_iter().flatten() {
            report.text(Location, Source::C2pa, &half);
        }
    }
}

fn kind(label: &str, key: &str, text: &str) -> FindingKind {
    let known = KEYS.iter().find(|(known, _)| *known == key).map(|(_, kind)| *kind);
    match known {
        Some(kind) => kind,
        // The generator of a claim and of an action are written as structures, a person of a work as well.
        None if key == "name" && label.contains("CreativeWork") => Author,
        None if key == "name" && !label.starts_with("cawg") => Software,
        None if text.starts_with("urn:") || text.starts_with("xmp:") => Serial,
        None => Comment,
    }
}
