//! What a reader found in a file, in a form in which two readers can be compared.

use photos::{Detail, Finding, FindingKind, Source};
use std::collections::BTreeSet;

/// What was found.
#[derive(Debug, Default)]
pub struct Facts {
    /// Latitude and longitude.
    pub places: Vec<(f64, f64)>,
    /// `2024-05-06T07:08:09+02:00`, to the second.
    pub moments: BTreeSet<String>,
    /// Kind and text; comments count as captions.
    pub texts: BTreeSet<(FindingKind, String)>,
    /// Lengths of the pictures inside, in bytes.
    pub pictures: BTreeSet<u64>,
}

/// The kinds of texts in which two readers must agree both ways.
const BOTH_WAYS: [FindingKind; 4] =
    [FindingKind::Keyword, FindingKind::Author, FindingKind::Person, FindingKind::PlaceName];

impl Facts {
    /// Out of our findings.
    pub fn ours(findings: &[Finding]) -> Self {
        let mut facts = Self::default();
        // Words in a colour profile are mostly its maker's, and ExifTool shows them as those of the profile.
        for finding in findings.iter().filter(|finding| finding.source != Source::Icc) {
            match &finding.detail {
                Detail::Place { lat, lon, .. } => facts.place(*lat, *lon),
                Detail::Moment(moment) => facts.moment(moment),
                Detail::Text(text) => facts.text(finding.kind, text),
                Detail::Picture { bytes, .. } => drop(facts.pictures.insert(*bytes)),
                Detail::Region { .. } | Detail::Bytes(_) | Detail::There => {}
            }
        }
        facts
    }

    /// Notes a place; nowhere is none.
    pub fn place(&mut self, lat: f64, lon: f64) {
        if lat != 0.0 || lon != 0.0 {
            self.places.push((lat, lon));
        }
    }

    /// Notes a moment as RFC 3339 has it, without its parts of a second.
    pub fn moment(&mut self, moment: &str) {
        let (whole, rest) = moment.split_at(moment.find('.').unwrap_or(moment.len()));
        let offset = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
        self.moments.insert(format!("{whole}{offset}").replace('Z', "+00:00"));
    }

    /// Notes a text, its spaces joined.
    pub fn text(&mut self, kind: FindingKind, text: &str) {
        let kind = if kind == FindingKind::Comment { FindingKind::Caption } else { kind };
        let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        if !joined.is_empty() {
            self.texts.insert((kind, joined));
        }
    }

    /// What the oracle sees and these do not know.
    pub fn misses(&self, oracle: &Self) -> Vec<String> {
        let mut missed = far_from(&oracle.places, &self.places);
        missed.extend(oracle.moments.difference(&self.moments).cloned());
        missed.extend(oracle.texts.difference(&self.texts).map(|text| format!("{text:?}")));
        missed.extend(oracle.pictures.difference(&self.pictures).map(|length| format!("picture of {length} bytes")));
        missed
    }

    /// What is here and the oracle knows nothing of, where that would be wrong.
    pub fn invents(&self, oracle: &Self) -> Vec<String> {
        let mut invented = far_from(&self.places, &oracle.places);
        invented.extend(self.moments.difference(&oracle.moments).cloned());
        let both_ways = self.texts.iter().filter(|(kind, _)| BOTH_WAYS.contains(kind));
        invented.extend(both_ways.filter(|text| !oracle.texts.contains(text)).map(|text| format!("{text:?}")));
        invented
    }
}

/// Places of the one to which no place of the other is within a hundred thousandth of a degree: a metre.
fn far_from(one: &[(f64, f64)], other: &[(f64, f64)]) -> Vec<String> {
    let near = |a: &(f64, f64), b: &(f64, f64)| (a.0 - b.0).abs() < 1e-5 && (a.1 - b.1).abs() < 1e-5;
    one.iter().filter(|a| !other.iter().any(|b| near(a, b))).map(|place| format!("{place:?}")).collect()
}
