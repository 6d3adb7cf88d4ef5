//! What the codes of user data, of keys and of handlers mean, and which boxes are technical.

use crate::FindingKind as Kind;

/// User data whose body is international text or text (QuickTime, 3GPP, makers).
pub(super) const USER_DATA: &[(&[u8; 4], Kind)] = &[
    (b"\xa9nam", Kind::Caption),
    (b"\xa9des", Kind::Caption),
    (b"\xa9inf", Kind::Caption),
    (b"\xa9lyr", Kind::Caption),
    (b"desc", Kind::Caption),
    (b"ldes", Kind::Caption),
    (b"titl", Kind::Caption),
    (b"dscp", Kind::Caption),
    (b"\xa9ART", Kind::Author),
    (b"aART", Kind::Author),
    (b"\xa9aut", Kind::Author),
    (b"\xa9cpy", Kind::Author),
    (b"\xa9dir", Kind::Author),
    (b"\xa9prd", Kind::Author),
    (b"\xa9prf", Kind::Author),
    (b"\xa9wrt", Kind::Author),
    (b"\xa9com", Kind::Author),
    (b"auth", Kind::Author),
    (b"perf", Kind::Author),
    (b"cprt", Kind::Author),
    (b"\xa9alb", Kind::Keyword),
    (b"\xa9gen", Kind::Keyword),
    (b"\xa9grp", Kind::Keyword),
    (b"\xa9key", Kind::Keyword),
    (b"albm", Kind::Keyword),
    (b"gnre", Kind::Keyword),
    (b"keyw", Kind::Keyword),
    (b"\xa9day", Kind::Date),
    (b"@day", Kind::Date),
    (b"date", Kind::Date),
    (b"purd", Kind::Date),
    (b"\xa9mak", Kind::Device),
    (b"\xa9mod", Kind::Device),
    (b"@mak", Kind::Device),
    (b"@mod", Kind::Device),
    (b"manu", Kind::Device),
    (b"modl", Kind::Device),
    (b"vndr", Kind::Device),
    (b"CNCV", Kind::Device),
    (b"CNMN", Kind::Device),
    (b"\xa9swr", Kind::Software),
    (b"\xa9too", Kind::Software),
    (b"\xa9enc", Kind::Software),
    (b"\xa9fmt", Kind::Software),
    (b"@swr", Kind::Software),
    (b"FIRM", Kind::Software),
    (b"CNFV", Kind::Software),
    (b"CAME", Kind::Serial),
    (b"LENS", Kind::Serial),
    (b"MUID", Kind::Serial),
    (b"GUMI", Kind::Serial),
    (b"slno", Kind::Serial),
    (b"SNum", Kind::Serial),
    (b"apID", Kind::Author),
    (b"ownr", Kind::Author),
];

/// Keys of `mdta`, by the words they end with or hold; the first that fits decides.
pub(super) const KEYS: &[(&str, Kind)] = &[
    ("location.name", Kind::PlaceName),
    ("location.body", Kind::PlaceName),
    ("location.note", Kind::PlaceName),
    ("location.role", Kind::PlaceName),
    ("location.date", Kind::Date),
    ("location.facing", Kind::Location),
    ("location.motion", Kind::Location),
    ("location", Kind::Location),
    ("direction.", Kind::Location),
    ("content.identifier", Kind::Serial),
    ("serial", Kind::Serial),
    ("identifier", Kind::Serial),
    ("creationdate", Kind::Date),
    ("creation_time", Kind::Date),
    ("year", Kind::Date),
    ("date", Kind::Date),
    ("software", Kind::Software),
    ("version", Kind::Software),
    ("encoder", Kind::Software),
    ("make", Kind::Device),
    ("manufacturer", Kind::Device),
    ("model", Kind::Device),
    ("camera", Kind::Device),
    ("author", Kind::Author),
    ("artist", Kind::Author),
    ("copyright", Kind::Author),
    ("director", Kind::Author),
    ("producer", Kind::Author),
    ("performer", Kind::Author),
    ("publisher", Kind::Author),
    ("credits", Kind::Author),
    ("detected-face", Kind::FaceRegion),
    ("artwork", Kind::HiddenPreview),
    ("title", Kind::Caption),
    ("displayname", Kind::Caption),
    ("description", Kind::Caption),
    ("information", Kind::Caption),
    ("keywords", Kind::Keyword),
    ("album", Kind::Keyword),
    ("collection", Kind::Keyword),
    ("genre", Kind::Keyword),
    ("com.android.", Kind::Software),
];

/// Names of handlers and coders that are known, by their beginning, and what they tell; `None` for neutral ones.
const HANDLERS: &[(&str, Option<Kind>)] = &[
    ("VideoHandle", None),
    ("SoundHandle", None),
    ("DataHandler", None),
    ("TextHandle", None),
    ("SubtitleHandle", None),
    ("HintHandler", None),
    ("TimeCodeHandler", None),
    ("Time Code Media Handler", None),
    ("Video Media Handler", None),
    ("Sound Media Handler", None),
    ("Apple Video Media Handler", None),
    ("Apple Sound Media Handler", None),
    ("Apple Alias Data Handler", None),
    ("Apple URL Data Handler", None),
    ("AVC Coding", None),
    ("HEVC Coding", None),
    ("AOM Coding", None),
    ("VPC Coding", None),
    ("DOVI Coding", None),
    ("JVT/AVC Coding", None),
    ("H.264", None),
    ("H.265", None),
    ("HEVC", None),
    ("Core Media", Some(Kind::Software)),
    ("Lavc", Some(Kind::Software)),
    ("L-SMASH", Some(Kind::Software)),
    ("GPAC", Some(Kind::Software)),
    ("Mainconcept", Some(Kind::Software)),
    ("ISO Media file produced by Google", Some(Kind::PlatformMark)),
    ("Twitter-vork", Some(Kind::PlatformMark)),
    ("GoPro", Some(Kind::Device)),
    ("DJI", Some(Kind::Device)),
];

/// What the name of a handler or coder tells; `None` for a neutral one.
pub(super) fn of_handler(name: &str) -> Option<Kind> {
    let whole = |begin: &str| {
        let rest = name.strip_prefix(begin)?;
        Some(rest.chars().all(|c| !c.is_alphabetic()) || rest == "r")
    };
    for (begin, kind) in HANDLERS {
        match (whole(begin), kind) {
            (Some(true), None) => return None,
            (Some(_), Some(kind)) => return Some(*kind),
            _ => {}
        }
    }
    Some(Kind::Comment)
}

/// The kind of a key of `mdta`; its name is lower case.
pub(super) fn of_key(name: &str) -> Kind {
    KEYS.iter().find(|(word, _)| name.contains(word)).map_or(Kind::Comment, |(_, kind)| *kind)
}

/// Boxes inside a sample entry that only say how to decode and show.
pub(super) const CONFIGURATION: &[&[u8; 4]] = &[
    b"avcC",
    b"hvcC",
    b"hvcE",
    b"lhvC",
    b"av1C",
    b"vpcC",
    b"esds",
    b"d263",
    b"damr",
    b"dac3",
    b"dec3",
    b"dOps",
    b"dfLa",
    b"alac",
    b"dapa",
    b"wave",
    b"chan",
    b"colr",
    b"pasp",
    b"clap",
    b"fiel",
    b"gama",
    b"btrt",
    b"mdcv",
    b"clli",
    b"st3d",
    b"SmDm",
    b"CoLL",
    b"dvcC",
    b"dvvC",
    b"dvwC",
    b"amve",
    b"vexu",
    b"hfov",
    b"srat",
    b"pcmC",
    b"frma",
    b"enda",
    b"mp4a",
    b"\0\0\0\0",
];

/// Brands of `ftyp` that say no more than the kind of file.
pub(super) const BRANDS: &[&[u8; 4]] = &[
    b"qt  ",
    b"isom",
    b"iso2",
    b"iso3",
    b"iso4",
    b"iso5",
    b"iso6",
    b"iso7",
    b"iso8",
    b"iso9",
    b"mp41",
    b"mp42",
    b"mp71",
    b"avc1",
    b"hvc1",
    b"hev1",
    b"av01",
    b"M4V ",
    b"M4VH",
    b"M4VP",
    b"M4A ",
    b"M4B ",
    b"3gp1",
    b"3gp2",
    b"3gp3",
    b"3gp4",
    b"3gp5",
    b"3gp6",
    b"3gp7",
    b"3gp8",
    b"3gp9",
    b"3gr6",
    b"3gs6",
    b"3ge6",
    b"3gg6",
    b"3g2a",
    b"3g2b",
    b"3g2c",
    b"dash",
    b"dby1",
    b"f4v ",
    b"mmp4",
    b"NDSC",
    b"\0\0\0\0",
];

/// Brands by which makers of cameras mark their files.
const MAKERS: &[&[u8; 4]] = &[b"MSNV", b"XAVC", b"niko", b"pana", b"caqv", b"CAEP", b"KDDI", b"LCAG", b"MPPI", b"GPRO"];

/// What a brand tells; `None` for one that says no more than the kind of file.
pub(super) fn of_brand(brand: &[u8; 4]) -> Option<Kind> {
    match brand {
        brand if BRANDS.contains(&brand) => None,
        brand if MAKERS.contains(&brand) => Some(Kind::Device),
        _ => Some(Kind::Comment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handler_name_is_neutral_only_when_it_is_known_whole() {
        assert_eq!(of_handler("VideoHandler"), None);
        assert_eq!(of_handler("VideoHandler of Emma"), Some(Kind::Comment));
        assert_eq!(of_handler("Core Media Video"), Some(Kind::Software));
        assert_eq!(of_handler("Emma am See"), Some(Kind::Comment));
    }

    #[test]
    fn keys_tell_by_their_words() {
        assert_eq!(of_key("com.apple.quicktime.location.iso6709"), Kind::Location);
        assert_eq!(of_key("com.apple.quicktime.location.name"), Kind::PlaceName);
        assert_eq!(of_key("com.apple.quicktime.content.identifier"), Kind::Serial);
        assert_eq!(of_key("com.android.version"), Kind::Software);
        assert_eq!(of_key("smart-style"), Kind::Comment);
    }
}
