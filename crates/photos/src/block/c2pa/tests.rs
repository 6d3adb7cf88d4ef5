#![allow(clippy::unwrap_used)]

use super::*;
use FindingKind::*;

fn one(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
}

fn superbox(label: &str, content: &[Vec<u8>]) -> Vec<u8> {
    let described = [&[0; 16][..], &[3], label.as_bytes(), &[0]].concat();
    one(b"jumb", &[one(b"jumd", &described), content.concat()].concat())
}

fn text(text: &str) -> Vec<u8> {
    let len = u8::try_from(text.len()).unwrap();
    [&[0x78, len][..], text.as_bytes()].concat()
}

fn store() -> Vec<u8> {
    let claim = [vec![0xa2], text("claim_generator"), text("Camera 1"), text("dc:title"), text("emma.jpg")].concat();
    let actions =
        [vec![0xa1], text("actions"), vec![0x9f, 0xa2], text("when"), vec![0xc0], text("2024-05-06T07:08:09Z")];
    let actions = [actions.concat(), text("softwareAgent"), text("Editor 2"), vec![0xff]].concat();
    let exif = br#"{"exif:GPSLatitude": "48,8.5N", "exif:GPSLongitude":"11,30E", "tiff:Make": "Ma\u00fcer"}"#;
    let signature = b"\x06\x03\x55\x04\x03\x0c\x07Emma M.\x18\x0f20240507080910Z";
    let manifest = [
        superbox("c2pa.claim", &[one(b"cbor", &claim)]),
        superbox("c2pa.actions", &[one(b"cbor", &actions)]),
        superbox("stds.exif", &[one(b"json", exif)]),
        superbox("c2pa.signature", &[one(b"cbor", signature)]),
        superbox("c2pa.thumbnail.claim.jpeg", &[one(b"bfdb", b"\0image/jpeg\0"), one(b"bidb", b"no picture")]),
        superbox("own", &[one(b"abcd", b"CANARY")]),
    ];
    superbox("c2pa", &[superbox("urn:uuid:1234", &manifest)])
}

#[test]
fn everything_a_manifest_tells_is_told() {
    let mut report = Report::default();
    read(&store(), &mut report).unwrap();
    let said: Vec<_> = report.findings.iter().map(|found| (found.kind, found.text())).collect();
    for meant in [
        (PlatformMark, "C2PA"),
        (Serial, "urn:uuid:1234"),
        (Software, "Camera 1"),
        (Caption, "emma.jpg"),
        (Date, "2024-05-06T07:08:09Z"),
        (Software, "Editor 2"),
        (Location, ""),
        (Device, "Maüer"),
        (Author, "Emma M."),
        (Date, "2024-05-07T08:09:10Z"),
        (HiddenPreview, ""),
        (Trailer, ""),
    ] {
        assert!(said.contains(&meant), "{meant:?} in {said:#?}");
    }
}

#[test]
fn cut_and_changed_manifests_end() {
    let whole = store();
    for at in 1..whole.len() {
        let mut report = Report::default();
        let _ = read(&whole[..at], &mut report);
        assert!(!report.findings.is_empty());
        for byte in [0, 0x7f, 0x9f, 0xff] {
            let mut changed = whole.clone();
            changed[at] = byte;
            let _ = read(&changed, &mut Report::default());
        }
    }
    let deep = (0..40).fold(Vec::new(), |inner: Vec<u8>, _| one(b"jumb", &inner));
    assert_eq!(read(&deep, &mut Report::default()), Err(Fault::TooMuch("boxes")));
    cbor::each_text(&[0x81; 100_000], |_, _| {});
    cbor::each_text(&[0xff; 100], |_, _| {});
    json::each_text(br#""\u12"#, |_, _| {});
}
