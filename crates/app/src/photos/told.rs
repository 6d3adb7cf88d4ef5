//! What a photo gives away, as sentences: the most harmful first, one for each kind.

use super::Photo;
use audit::FindingKind;
use jiff::civil::DateTime;
use l10n::{Lang, Words};
use photos::{Detail, Finding, Reason, Refusal, Source, Town};

/// Values of one kind that are shown; the rest are counted.
const VALUES: usize = 4;
/// Metres of a degree of latitude.
const METRES_A_DEGREE: f64 = 111_320.0;
/// Nearer than this the town itself is meant, in metres.
const IN_TOWN: f64 = 3_000.0;

/// What a photo gives away of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The kind.
    pub kind: FindingKind,
    /// Its name.
    pub name: String,
    /// What the file says, in whole sentences.
    pub sentences: Vec<String>,
    /// The values themselves, each once; at the end how many more there are.
    pub values: Vec<String>,
}

/// What a photo gives away, the most harmful first.
#[must_use]
pub fn told(words: Words, photo: &Photo) -> Vec<Told> {
    photo.kinds().into_iter().map(|kind| of_kind(words, photo, kind)).collect()
}

fn of_kind(words: Words, photo: &Photo, kind: FindingKind) -> Told {
    let findings: Vec<_> = photo.scan.findings.iter().filter(|finding| finding.kind == kind).collect();
    let mut values: Vec<String> = Vec::new();
    for value in findings.iter().filter_map(|finding| detail_words(words, finding)) {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    if values.len() > VALUES {
        let more = i64::try_from(values.len() - VALUES + 1).unwrap_or(i64::MAX);
        values.truncate(VALUES - 1);
        values.push(words.finding_more(more));
    }
    Told { kind, name: kind_name(words, kind), sentences: sentences(words, photo, kind, &findings), values }
}

fn sentences(words: Words, photo: &Photo, kind: FindingKind, findings: &[&Finding]) -> Vec<String> {
    match kind {
        FindingKind::Location => location(words, photo, findings),
        FindingKind::FaceRegion => {
            vec![words.finding_face_region_says(i64::try_from(findings.len()).unwrap_or(i64::MAX))]
        }
        FindingKind::HiddenPreview => {
            let more = findings.iter().any(|one| matches!(one.detail, Detail::Picture { shows_more: Some(true), .. }));
            let says = std::iter::once(words.finding_hidden_preview_says());
            says.chain(more.then(|| words.finding_hidden_preview_more())).collect()
        }
        FindingKind::PlaceName => vec![words.finding_place_name_says()],
        FindingKind::Person => vec![words.finding_person_says()],
        FindingKind::MotionVideo => vec![words.finding_motion_video_says()],
        FindingKind::Caption => vec![words.finding_caption_says()],
        FindingKind::Keyword => vec![words.finding_keyword_says()],
        FindingKind::Comment => vec![words.finding_comment_says()],
        FindingKind::Author => vec![words.finding_author_says()],
        FindingKind::Date => vec![words.finding_date_says()],
        FindingKind::Serial => vec![words.finding_serial_says()],
        FindingKind::Device => vec![words.finding_device_says()],
        FindingKind::Software => vec![words.finding_software_says()],
        FindingKind::PlatformMark => vec![words.finding_platform_mark_says()],
        FindingKind::Trailer => vec![words.finding_trailer_says()],
    }
}

/// How exact it is, near which town, and what that means at home.
fn location(words: Words, photo: &Photo, findings: &[&Finding]) -> Vec<String> {
    let exact = findings.iter().filter_map(|finding| match finding.detail {
        Detail::Place { lat, lon, accuracy, .. } => Some(metres(lat, lon, accuracy)),
        _ => None,
    });
    let Some(metres) = exact.min() else { return vec![words.finding_location_far()] };
    let mut said = vec![words.finding_location_exact(&distance(words, f64::from(metres)))];
    said.extend(photo.town.as_ref().map(|town| town_words(words, town)));
    if metres <= 100 {
        said.push(words.finding_location_home());
    }
    said
}

/// Near which town it is.
#[must_use]
pub fn town_words(words: Words, town: &Town) -> String {
    let name = town_name(words, town);
    if town.metres < IN_TOWN {
        words.finding_location_in(&name)
    } else {
        words.finding_location_near(&distance(words, town.metres), &name)
    }
}

/// What a town is called in the language of the words; a part of a large city with the city's name.
#[must_use]
pub fn town_name(words: Words, town: &Town) -> String {
    let german = words.lang() != Lang::En;
    let name = |name: &photos::TownName| if german { name.german } else { name.usual };
    match &town.city {
        Some(city) if name(city) != name(&town.name) => format!("{} ({})", name(&town.name), name(city)),
        _ => name(&town.name).to_owned(),
    }
}

fn distance(words: Words, metres: f64) -> String {
    #[allow(clippy::cast_possible_truncation)] // distances on the earth
    let whole = |value: f64| words.number(value.round() as i64);
    if metres < 1000.0 { words.finding_metres(&whole(metres)) } else { words.finding_km(&whole(metres / 1000.0)) }
}

/// How exact a place is, in metres: what the device said, or what its digits can hold; never better than ten, which is
/// what a phone can do.
fn metres(lat: f64, lon: f64, accuracy: Option<f64>) -> u32 {
    let digits = |value: f64| {
        let whole = |scale: f64| (value * scale - (value * scale).round()).abs() < 1e-6;
        [1.0, 10.0, 100.0, 1000.0].into_iter().find(|scale| whole(*scale)).unwrap_or(10_000.0)
    };
    let from_digits = METRES_A_DEGREE / digits(lat).max(digits(lon));
    let metres = accuracy.filter(|metres| *metres > 0.0).unwrap_or(from_digits).clamp(10.0, 200_000.0);
    // "About 11 metres" would claim more than is known.
    let step = if metres < 100.0 { 10.0 } else { 100.0 };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped above
    let rounded = ((metres / step).round() * step) as u32;
    rounded
}

/// The name of a kind.
#[must_use]
pub fn kind_name(words: Words, kind: FindingKind) -> String {
    match kind {
        FindingKind::Location => words.finding_location(),
        FindingKind::PlaceName => words.finding_place_name(),
        FindingKind::Person => words.finding_person(),
        FindingKind::FaceRegion => words.finding_face_region(),
        FindingKind::HiddenPreview => words.finding_hidden_preview(),
        FindingKind::MotionVideo => words.finding_motion_video(),
        FindingKind::Caption => words.finding_caption(),
        FindingKind::Keyword => words.finding_keyword(),
        FindingKind::Comment => words.finding_comment(),
        FindingKind::Author => words.finding_author(),
        FindingKind::Date => words.finding_date(),
        FindingKind::Serial => words.finding_serial(),
        FindingKind::Device => words.finding_device(),
        FindingKind::Software => words.finding_software(),
        FindingKind::PlatformMark => words.finding_platform_mark(),
        FindingKind::Trailer => words.finding_trailer(),
    }
}

/// What a finding says, as it is shown; `None` where it is only there.
#[must_use]
pub fn detail_words(words: Words, finding: &Finding) -> Option<String> {
    match &finding.detail {
        Detail::Text(text) => Some(text.clone()),
        Detail::Moment(moment) => Some(moment_words(words, moment)),
        Detail::Place { lat, lon, .. } => Some(format!("{lat:.5}, {lon:.5}")),
        Detail::Region { name, .. } => name.clone(),
        Detail::Picture { width: 0, .. } | Detail::There => None,
        Detail::Picture { width, height, .. } => Some(words.finding_size(&width.to_string(), &height.to_string())),
        Detail::Bytes(count) => Some(amount(words, *count)),
    }
}

/// "5. Mai 2024, 07:08 (+02:00)", or as the file writes it.
fn moment_words(words: Words, moment: &str) -> String {
    let (day, offset) = match moment.char_indices().skip(11).find(|(_, c)| matches!(c, '+' | '-' | 'Z')) {
        Some((at, _)) => moment.split_at(at),
        None => (moment, ""),
    };
    let Ok(when) = day.parse::<DateTime>() else { return moment.to_owned() };
    let said = format!("{}, {}", words.date(when.date()), words.time(when.time()));
    if offset.is_empty() { said } else { format!("{said} ({offset})") }
}

fn amount(words: Words, bytes: u64) -> String {
    let count = i64::try_from(bytes).unwrap_or(i64::MAX);
    match count {
        0..2_000 => words.finding_bytes(&words.number(count)),
        2_000..2_000_000 => words.finding_kilobytes(&words.number(count / 1000)),
        _ => words.finding_megabytes(&words.number(count / 1_000_000)),
    }
}

/// Where inside the file something was found: the term of the field, for whoever wants to look it up.
#[must_use]
pub const fn source_name(source: Source) -> &'static str {
    source.key()
}

/// Why a file was not read, or not whole.
#[must_use]
pub fn reason_words(words: Words, reason: Reason) -> String {
    match reason {
        Reason::Empty => words.finding_reason_empty(),
        Reason::Truncated => words.finding_reason_truncated(),
        Reason::Damaged => words.finding_reason_damaged(),
        Reason::TooComplex => words.finding_reason_too_complex(),
        Reason::UnknownFormat => words.finding_reason_unknown_format(),
        Reason::NotSupported => words.finding_reason_not_supported(),
        Reason::NoPermission => words.finding_reason_no_permission(),
        Reason::Vanished => words.finding_reason_vanished(),
        Reason::NotAFile | Reason::Link => words.finding_reason_not_a_file(),
        Reason::Changed => words.finding_reason_changed(),
        Reason::Disk => words.finding_reason_disk(),
        Reason::Stopped => words.finding_reason_stopped(),
        Reason::OnlineOnly => words.finding_reason_online_only(),
    }
}

/// Why there is no copy.
#[must_use]
pub fn refusal_words(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unreadable(reason) => reason_words(words, *reason),
        Refusal::Format(_) => words.photo_cleaned_refused_format(),
        Refusal::NotUnderstood(_) => words.photo_cleaned_refused_understood(),
        Refusal::Left(_) => words.photo_cleaned_refused_left(),
        Refusal::Changed => words.photo_cleaned_refused_changed(),
        Refusal::NotWritten(_) => words.photo_cleaned_refused_written(),
    }
}
