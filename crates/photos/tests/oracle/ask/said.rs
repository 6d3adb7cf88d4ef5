//! Facts out of what ExifTool says.

use super::exiftool::{Tags, parts};
use super::facts::Facts;
use photos::FindingKind;
use photos::FindingKind::{Author, Caption, Keyword, Person, PlaceName};
use serde_json::Value;
use std::collections::BTreeMap;

/// Tags with words in them, by name in whatever group, and what kind of finding they are here.
const WORDS: &[(&str, FindingKind)] = &[
    ("Artist", Author),
    ("Author", Author),
    ("By-line", Author),
    ("Caption-Abstract", Caption),
    ("City", PlaceName),
    ("Comment", Caption),
    ("Copyright", Author),
    ("CopyrightNotice", Author),
    ("Country", PlaceName),
    ("Country-PrimaryLocationName", PlaceName),
    ("Creator", Author),
    ("Description", Caption),
    ("Headline", Caption),
    ("HierarchicalSubject", Keyword),
    ("ImageDescription", Caption),
    ("Keywords", Keyword),
    ("LastKeywordXMP", Keyword),
    ("ObjectName", Caption),
    ("OwnerName", Author),
    ("PersonDisplayName", Person),
    ("PersonInImage", Person),
    ("Province-State", PlaceName),
    ("Rights", Author),
    ("State", PlaceName),
    ("Sub-location", PlaceName),
    ("Subject", Keyword),
    ("TagsList", Keyword),
    ("Title", Caption),
    ("UserComment", Caption),
    ("XPAuthor", Author),
    ("XPComment", Caption),
    ("XPKeywords", Keyword),
    ("XPSubject", Caption),
    ("XPTitle", Caption),
];

/// Tags of moments. Those in [`JOINED`] stand for two or three of them.
const MOMENTS: &[&str] = &[
    "CreateDate",
    "CreationDate",
    "DateCreated",
    "DateTimeDigitized",
    "DateTimeOriginal",
    "MediaCreateDate",
    "MediaModifyDate",
    "MetadataDate",
    "ModifyDate",
    "TrackCreateDate",
    "TrackModifyDate",
];

/// What ExifTool puts together out of others, and the name of the first of these.
const JOINED: &[(&str, &str)] = &[
    ("DateTimeCreated", "DateCreated"),
    ("GPSDateTime", "GPSDateStamp"),
    ("SubSecCreateDate", "CreateDate"),
    ("SubSecDateTimeOriginal", "DateTimeOriginal"),
    ("SubSecModifyDate", "ModifyDate"),
];

/// Groups about the file on the disk, and those whose dates are of no person.
const NOT_OF_THE_PICTURE: &[&str] = &["Composite", "ExifTool", "File", "ICC-header", "ICC_Profile", "System"];

/// What it found.
pub fn facts(tags: &Tags) -> Facts {
    let mut facts = Facts::default();
    places(tags, &mut facts);
    moments(tags, &mut facts);
    for (key, value) in tags {
        let (group, name) = parts(key);
        if let Some(length) = binary(value)
            && (name.ends_with("Image") || name.starts_with("MPImage") || name == "JpgFromRaw")
        {
            facts.pictures.insert(length);
        }
        if !NOT_OF_THE_PICTURE.contains(&group) || name == "Comment" {
            words(name, value, &mut facts);
        }
    }
    facts
}

fn words(name: &str, value: &Value, facts: &mut Facts) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| words(name, item, facts)),
        Value::Object(inner) if name == "RegionInfo" || name == "RegionInfoMP" => regions(inner, facts),
        Value::Object(inner) => inner.iter().for_each(|(name, value)| words(name, value, facts)),
        _ => {
            let kind = WORDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
            let text = plain(value);
            match kind {
                Some(kind) if name == "XPKeywords" => text.split(';').for_each(|word| facts.text(kind, word)),
                Some(kind) => facts.text(kind, &text),
                None => {}
            }
        }
    }
}

fn regions(info: &Tags, facts: &mut Facts) {
    let lists = ["RegionList", "Regions"].iter().filter_map(|name| info.get(*name)?.as_array());
    for region in lists.flatten() {
        let names = ["Name", "PersonDisplayName"].iter().filter_map(|name| region.get(*name));
        names.for_each(|name| facts.text(Person, &plain(name)));
    }
}

fn places(tags: &Tags, facts: &mut Facts) {
    let mut sides: BTreeMap<(String, &str), [Vec<f64>; 2]> = BTreeMap::new();
    for (key, value) in tags {
        let (group, name) = parts(key);
        if group == "Composite" {
            continue;
        }
        match name {
            "GPSLatitude" | "GPSLongitude" | "GPSDestLatitude" | "GPSDestLongitude" => {
                let document = key.split(':').find(|part| part.starts_with("Doc")).unwrap_or("");
                let of = if name.contains("Dest") { "Dest" } else { "" };
                let pair = sides.entry((format!("{group}{document}"), of)).or_default();
                let signed = value.as_f64().map(|size| size * sign(tags, key, name));
                pair[usize::from(name.ends_with("Longitude"))].extend(signed);
            }
            "GPSCoordinates" => {
                let numbers: Vec<f64> = plain(value).split_whitespace().filter_map(|part| part.parse().ok()).collect();
                if let [lat, lon, ..] = numbers[..] {
                    facts.place(lat, lon);
                }
            }
            _ => {}
        }
    }
    for [lats, lons] in sides.values() {
        lats.iter().zip(lons).for_each(|(lat, lon)| facts.place(*lat, *lon));
    }
}

/// Exif writes the hemisphere in a tag of its own.
fn sign(tags: &Tags, key: &str, name: &str) -> f64 {
    let group = parts(key).0;
    let side = tags.iter().find(|(other, _)| parts(other).0 == group && parts(other).1 == format!("{name}Ref"));
    let south_or_west = side.and_then(|(_, side)| side.as_str()).is_some_and(|side| side.starts_with(['S', 'W']));
    if south_or_west { -1.0 } else { 1.0 }
}

fn moments(tags: &Tags, facts: &mut Facts) {
    let joined: Vec<_> = tags.iter().filter(|(key, _)| parts(key).0 == "Composite").collect();
    let mut replaced = Vec::new();
    for (key, value) in joined {
        if let Some((_, first)) = JOINED.iter().find(|(name, _)| *name == parts(key).1) {
            replaced.push(*first);
            facts.moments_of(value, false);
        }
    }
    for (key, value) in tags {
        let (group, name) = parts(key);
        let in_exif = group == "ExifIFD" || group == "IFD0" || group == "IPTC" || group == "GPS";
        if MOMENTS.contains(&name) && !NOT_OF_THE_PICTURE.contains(&group) && !(in_exif && replaced.contains(&name)) {
            // The headers of films and the time of a PNG are in UTC; ExifTool does not say so.
            facts.moments_of(value, ["QuickTime", "PNG"].contains(&group) || group.starts_with("Track"));
        }
    }
}

impl Facts {
    fn moments_of(&mut self, value: &Value, utc: bool) {
        let text = plain(value);
        if text.starts_with("0000") || text.len() < 10 {
            return;
        }
        let (date, time) = text.split_at(10);
        let moment = format!("{}{}", date.replace(':', "-"), time.replacen(' ', "T", 1));
        self.moment(&if utc { format!("{moment}Z") } else { moment });
    }
}

/// `(Binary data 142 bytes, use -b option to extract)`
fn binary(value: &Value) -> Option<u64> {
    value.as_str()?.strip_prefix("(Binary data ")?.split(' ').next()?.parse().ok()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
