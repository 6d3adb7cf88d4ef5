#![allow(clippy::unwrap_used)]

use super::*;
use FindingKind::*;

fn profile(version: u8, tags: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    header[8] = version;
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    header[24..36].copy_from_slice(&[7, 0xe8, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9]);
    header[36..40].copy_from_slice(b"acsp");
    header[80..84].copy_from_slice(b"EMMA");
    let mut built = header.clone();
    built.extend(u32::try_from(tags.len()).unwrap().to_be_bytes());
    let mut start = HEADER + 4 + tags.len() * 12;
    for (name, data) in tags {
        built.extend(*name);
        built.extend(u32::try_from(start).unwrap().to_be_bytes());
        built.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        start += data.len().next_multiple_of(4);
    }
    for (_, data) in tags {
        built.extend(data);
        built.resize(built.len().next_multiple_of(4), 0);
    }
    let size = u32::try_from(built.len()).unwrap().to_be_bytes();
    built[..4].copy_from_slice(&size);
    built
}

fn description(text: &str) -> Vec<u8> {
    let mut data =
        [b"desc\0\0\0\0", &u32::try_from(text.len() + 1).unwrap().to_be_bytes()[..], text.as_bytes(), b"\0"].concat();
    data.resize(data.len() + 78, 0);
    data
}

fn language(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let len = u32::try_from(units.len()).unwrap().to_be_bytes();
    [b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cdeDE", &len[..], &[0, 0, 0, 28], &units].concat()
}

fn colour() -> Vec<(&'static [u8; 4], Vec<u8>)> {
    let point = b"XYZ \0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0".to_vec();
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33".to_vec();
    let mut tags = vec![(b"wtpt", point.clone())];
    tags.extend([b"rXYZ", b"gXYZ", b"bXYZ"].map(|name| (name, point.clone())));
    tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|name| (name, curve.clone())));
    tags
}

fn with(tags: &[(&'static [u8; 4], Vec<u8>)], version: u8) -> Vec<u8> {
    profile(version, &[tags, &colour()].concat())
}

fn found(profile: &[u8]) -> Vec<FindingKind> {
    let mut report = Report::default();
    read(profile, &mut report).unwrap();
    report.findings.iter().map(|found| found.kind).collect()
}

#[test]
fn a_known_profile_stays_byte_for_byte() {
    let copyright = b"text\0\0\0\0Copyright (c) 1998 Hewlett-Packard Company\0".to_vec();
    for known in [
        with(&[(b"desc", description("sRGB IEC61966-2.1")), (b"cprt", copyright)], 2),
        with(&[(b"desc", language("Display P3")), (b"cprt", language("Copyright Apple Inc., 2022"))], 4),
    ] {
        assert!(found(&known).is_empty());
        assert_eq!(cleaned(&known).unwrap(), known);
    }
}

#[test]
fn what_tells_of_somebody_goes_and_the_colours_stay() {
    let serial = b"mmod\0\0\0\0\0\0\x06\x10\0\0\xa0\x40\x12\x34\x56\x78".to_vec();
    for (version, told, meant) in [
        (2, (b"desc", description("Monitor of Emma 12345678")), Comment),
        (4, (b"desc", language("Monitor of Emma with a long name")), Comment),
        (2, (b"cprt", b"text\0\0\0\0Emma M.\0".to_vec()), Author),
        (2, (b"dmdd", description("SN 12345678")), Device),
        (4, (b"mmod", serial), Serial),
        (2, (b"priv", b"data\0\0\0\0CANARY".to_vec()), Trailer),
        (2, (b"vcgt", b"vcgt\0\0\0\0CANARY".to_vec()), Device),
        (2, (b"desc", [description("sRGB"), b"CANARY".to_vec()].concat()), Trailer),
        (2, (b"wtpt", [b"XYZ \0\0\0\0".to_vec(), vec![b'x'; 600]].concat()), Trailer),
    ] {
        let unknown = with(&[told], version);
        assert_eq!(found(&unknown), [meant]);
        let clean = cleaned(&unknown).unwrap();
        assert!(clean.len() <= unknown.len());
        assert!(found(&clean).is_empty());
        assert_eq!(cleaned(&clean).unwrap(), clean, "cleaning twice is cleaning once");
        let tags = profile::tags(&clean).unwrap();
        assert!(
            colour()
                .iter()
                .all(|(name, data)| tags.iter().any(|tag| tag.name == **name && tag.data == data) || *name == b"wtpt")
        );
        assert_eq!(&clean[24..36], &[0; 12], "the day it was made goes");
        assert!(!clean.windows(4).any(|part| part == b"Emma" || part == b"EMMA" || part == b"CANA"));
    }
}

#[test]
fn bytes_that_no_tag_refers_to_are_noticed() {
    let mut profile = with(&[(b"desc", description("sRGB"))], 2);
    profile.extend(b"CANARY");
    assert_eq!(found(&profile), [Trailer]);
    assert!(found(&cleaned(&profile).unwrap()).is_empty());
    profile[110] = 1;
    assert_eq!(found(&profile), [Trailer]);
}

#[test]
fn a_cut_or_changed_profile_is_refused_or_read_but_never_a_panic() {
    let whole =
        with(&[(b"desc", language("Emma")), (b"dmdd", description("Emma")), (b"meta", b"dict\0\0\0\0".to_vec())], 4);
    for at in 0..whole.len() {
        let _ = cleaned(&whole[..at]);
        for byte in [0, 1, 0x7f, 0xff] {
            let mut changed = whole.clone();
            changed[at] = byte;
            let _ = cleaned(&changed);
        }
    }
}
