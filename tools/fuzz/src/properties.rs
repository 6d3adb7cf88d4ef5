//! What must hold for any bytes, beyond "no panic, no endless loop, no memory without bound", which libFuzzer sees to.

use photos::{Depth, Detail, Finding, Refusal, Scan, fuzzing, limits, scan_bytes};

/// Reads whole and quickly: what is reported is bounded and can be shown.
pub fn reads(bytes: &[u8]) -> Scan {
    presentable(&scan_bytes(bytes, Depth::Quick).findings);
    let whole = scan_bytes(bytes, Depth::Whole);
    presentable(&whole.findings);
    assert!((1..=8).contains(&whole.orientation), "{}", whole.orientation);
    assert!(whole.seconds.is_none_or(|seconds| seconds.is_finite() && seconds >= 0.0), "{:?}", whole.seconds);
    whole
}

/// Findings are few enough, and each is within the bounds that its documentation names.
pub fn presentable(findings: &[Finding]) {
    assert!(findings.len() <= limits::FINDINGS);
    for finding in findings {
        match &finding.detail {
            Detail::Place { lat, lon, alt, accuracy } => {
                assert!((-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon), "{finding:?}");
                assert!(alt.is_none_or(f64::is_finite) && accuracy.is_none_or(f64::is_finite), "{finding:?}");
            }
            Detail::Region { x, y, w, h, name } => {
                assert!([x, y, w, h].into_iter().all(|part| (0.0..=1.0).contains(part)), "{finding:?}");
                shown(name.as_deref().unwrap_or("a name"));
            }
            Detail::Moment(text) | Detail::Text(text) => shown(text),
            Detail::Bytes(count) => assert!(*count > 0),
            Detail::Picture { .. } | Detail::There => {}
        }
    }
}

fn shown(text: &str) {
    assert!(!text.is_empty() && text.chars().count() <= limits::TEXT && !text.chars().any(char::is_control), "{text:?}");
}

/// Cleans: what is called clean has no finding left, is no larger, and stays as it is when cleaned again. With
/// `FUZZ_STRICT` in the environment a copy that only the proof held back is a mistake too.
pub fn cleans(bytes: &[u8]) {
    match fuzzing::clean(bytes) {
        Ok(copy) => {
            let scan = scan_bytes(&copy, Depth::Whole);
            assert!(scan.gives_nothing_away(), "called clean: {scan:?}");
            assert!(scan_bytes(&copy, Depth::Quick).findings.is_empty(), "found by a quick look");
            assert!(copy.len() <= bytes.len(), "grew from {} to {}", bytes.len(), copy.len());
            assert_eq!(fuzzing::clean(&copy).as_ref(), Ok(&copy), "cleaning twice is cleaning once");
        }
        Err(refusal @ (Refusal::Left(_) | Refusal::Changed)) => {
            assert!(std::env::var_os("FUZZ_STRICT").is_none(), "written, but not clean: {refusal:?}");
        }
        Err(_) => {}
    }
}

/// A profile that was cleaned stays as it is, and gives nothing away.
pub fn profile(bytes: &[u8]) {
    if let Ok(copy) = fuzzing::profile(bytes) {
        assert!(copy.len() <= bytes.len(), "grew");
        assert_eq!(fuzzing::profile(&copy).as_ref(), Ok(&copy), "cleaning twice is cleaning once");
        let left = fuzzing::block("icc", &copy).unwrap_or_default();
        assert!(left.findings.is_empty(), "called clean: {:?}", left.findings);
    }
}
