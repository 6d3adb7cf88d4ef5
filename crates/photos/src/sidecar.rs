//! Files that lie beside a picture and say more about it than the picture itself.

use crate::{
    Bytes, Depth, Detail, Fault, FileBytes, FindingKind, Reason, Report, Scan, Source, Verdict, block, limits, scan,
};
use std::path::Path;

mod takeout;

/// Reads a sidecar file: `.xmp`, `.json` of Google Takeout, `.aae` of Apple, and `.thm` and `.lrv`, which are a small
/// picture and a small video.
#[must_use]
pub fn read(path: &Path) -> Scan {
    match FileBytes::open(path) {
        Ok(file) => {
            let time = limits::time(Depth::Quick, file.size());
            read_bytes(&file.within(time), path)
        }
        Err(fault) => Scan::nothing(None, Verdict::Unreadable, fault.into()),
    }
}

pub(crate) fn read_bytes(file: &dyn Bytes, path: &Path) -> Scan {
    if file.size() == 0 {
        return Scan::nothing(None, Verdict::Unreadable, Reason::Empty);
    }
    let is = |ending: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
    if is("thm") || is("lrv") {
        return small_picture(scan(file, Depth::Quick));
    }
    let mut report = Report::default();
    let read = whole(file).and_then(|text| {
        if is("xmp") {
            block::xmp::read(&text, Source::Sidecar, &mut report)
        } else if is("json") {
            takeout::read(&text, &mut report)
        } else {
            edits(&text, &mut report)
        }
    });
    Scan::of(None, report, read.map(|()| None))
}

/// What is there besides its own findings is a second picture of the same scene.
fn small_picture(mut scan: Scan) -> Scan {
    if scan.format.is_some() {
        let detail = Detail::There;
        scan.findings.push(crate::Finding { kind: FindingKind::HiddenPreview, source: Source::Sidecar, detail });
        scan.findings.sort_by_key(|finding| finding.kind.rank());
    }
    scan
}

fn whole(file: &dyn Bytes) -> Result<Vec<u8>, Fault> {
    if file.size() > limits::SIDECAR {
        return Err(Fault::TooMuch("sidecar"));
    }
    let mut text = vec![0; usize::try_from(file.size()).map_err(|_| Fault::TooMuch("sidecar"))?];
    file.fill(0, &mut text)?;
    Ok(text)
}

/// Apple's list of edits: what the picture was before cropping and turning. Only that it is there is told.
fn edits(text: &[u8], report: &mut Report) -> Result<(), Fault> {
    if memchr::memmem::find(text, b"adjustment").is_none() {
        return Err(Fault::Unsupported("sidecar"));
    }
    report.bytes(FindingKind::Comment, Source::Sidecar, text.len() as u64);
    if memchr::memmem::find(text, b"adjustmentTimestamp").is_some() {
        report.there(FindingKind::Date, Source::Sidecar);
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read_text(name: &str, text: &str) -> Scan {
        read_bytes(&text.as_bytes(), Path::new(name))
    }

    fn kinds(scan: &Scan) -> Vec<FindingKind> {
        scan.findings.iter().map(|finding| finding.kind).collect()
    }

    #[test]
    fn takeout_tells_where_who_and_when() {
        let scan = read_text(
            "a.jpg.json",
            r#"{"title":"a.jpg","description":"Emma am See","creationTime":{"timestamp":"1"},
            "photoTakenTime":{"timestamp":"1714979289","formatted":"x"},"geoData":{"latitude":48.1,"longitude":11.5,"altitude":0.0},
            "geoDataExif":{"latitude":0.0,"longitude":0.0},"people":[{"name":"Emma"}],
            "googlePhotosOrigin":{"mobileUpload":{"deviceType":"ANDROID_PHONE"}},"url":"https://example.org/x",
            "sharedAlbumComments":[{"text":"schön","contentOwnerName":"Oma"}]}"#,
        );
        assert_eq!(scan.verdict, Verdict::Read, "{scan:?}");
        assert!(scan.unknown.is_empty());
        use FindingKind as K;
        let expected = [K::Location, K::Person, K::Caption, K::Comment, K::Author, K::Date, K::Device, K::PlatformMark];
        assert_eq!(kinds(&scan), expected);
        assert!(scan.findings.iter().any(|finding| finding.text() == "2024-05-06T07:08:09Z"));
        assert!(scan.findings.iter().all(|finding| finding.source == Source::Sidecar));
    }

    #[test]
    fn what_is_not_understood_may_hold_anything() {
        for (name, text) in [
            ("a.json", "{}"),
            ("a.json", "[1,2]"),
            ("a.json", "{\"people\":3}"),
            ("a.json", "{\"geoData\":"),
            ("a.aae", "nothing"),
        ] {
            let scan = read_text(name, text);
            assert_eq!((scan.verdict, scan.unknown.len()), (Verdict::Unreadable, FindingKind::ALL.len()), "{text}");
        }
        assert_eq!(read_text("a.json", &"[".repeat(100_000)).reason, Some(Reason::Damaged));
        assert_eq!(read_text("a.json", "").reason, Some(Reason::Empty));
    }

    #[test]
    fn a_packet_beside_the_picture_is_read_as_one_inside() {
        let text = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="48,8.5N" exif:GPSLongitude="11,30E"/>
            </rdf:RDF></x:xmpmeta>"#;
        let scan = read_text("a.XMP", text);
        assert_eq!((scan.verdict, kinds(&scan)), (Verdict::Read, vec![FindingKind::Location]));
        assert_eq!(scan.findings[0].source, Source::Sidecar);
        assert_eq!(read_text("a.xmp", "<x").unknown.len(), FindingKind::ALL.len(), "what is cut off may hold anything");
    }

    #[test]
    fn apples_edits_are_there() {
        let scan = read_text("IMG_1.AAE", "<plist><key>adjustmentData</key><key>adjustmentTimestamp</key></plist>");
        assert_eq!(kinds(&scan), [FindingKind::Comment, FindingKind::Date]);
    }
}
