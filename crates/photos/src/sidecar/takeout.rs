//! The JSON file that Google Takeout puts beside each picture.

use crate::{Detail, Fault, FindingKind, Report, Source};
use serde::Deserialize;

/// What is read of it; every part may be missing.
#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Takeout {
    description: Option<String>,
    photo_taken_time: Option<Time>,
    geo_data: Option<Place>,
    geo_data_exif: Option<Place>,
    people: Option<Vec<Person>>,
    google_photos_origin: Option<Origin>,
    shared_album_comments: Option<Vec<Remark>>,
    url: Option<String>,
}

#[derive(Deserialize)]
struct Time {
    timestamp: String,
}

#[derive(Deserialize)]
struct Place {
    latitude: f64,
    longitude: f64,
    altitude: Option<f64>,
}

#[derive(Deserialize)]
struct Person {
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Origin {
    mobile_upload: Option<Upload>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Upload {
    device_type: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Remark {
    text: Option<String>,
    content_owner_name: Option<String>,
}

/// Reads the whole text. JSON of another make is refused.
pub(super) fn read(text: &[u8], report: &mut Report) -> Result<(), Fault> {
    let read: Takeout = serde_json::from_slice(text).map_err(|_| Fault::Malformed("JSON"))?;
    if read.photo_taken_time.is_none() && read.geo_data.is_none() && read.people.is_none() {
        return Err(Fault::Unsupported("JSON of another make"));
    }
    for place in [&read.geo_data, &read.geo_data_exif].into_iter().flatten() {
        place.tell(report);
    }
    let names = read.people.iter().flatten().filter_map(|person| person.name.as_deref());
    names.for_each(|name| report.text(FindingKind::Person, Source::Sidecar, name));
    report.text(FindingKind::Caption, Source::Sidecar, read.description.as_deref().unwrap_or_default());
    for remark in read.shared_album_comments.iter().flatten() {
        report.text(FindingKind::Comment, Source::Sidecar, remark.text.as_deref().unwrap_or_default());
        report.text(FindingKind::Author, Source::Sidecar, remark.content_owner_name.as_deref().unwrap_or_default());
    }
    if let Some(time) = &read.photo_taken_time {
        time.tell(report);
    }
    let device =
        read.google_photos_origin.and_then(|origin| origin.mobile_upload).and_then(|upload| upload.device_type);
    report.text(FindingKind::Device, Source::Sidecar, device.as_deref().unwrap_or_default());
    report.text(FindingKind::PlatformMark, Source::Sidecar, read.url.as_deref().unwrap_or_default());
    Ok(())
}

impl Place {
    /// Takeout writes zeros where no place is known.
    fn tell(&self, report: &mut Report) {
        let (lat, lon) = (self.latitude, self.longitude);
        if lat == 0.0 && lon == 0.0 {
            return;
        }
        if !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon) {
            report.gave_up(&[FindingKind::Location], Fault::Malformed("place"));
            return;
        }
        let alt = self.altitude.filter(|alt| *alt != 0.0);
        report.found(FindingKind::Location, Source::Sidecar, Detail::Place { lat, lon, alt, accuracy: None });
    }
}

impl Time {
    /// Seconds since 1970, in UTC.
    fn tell(&self, report: &mut Report) {
        match self.timestamp.parse().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()) {
            Some(moment) => report.found(FindingKind::Date, Source::Sidecar, Detail::Moment(moment.to_string())),
            None => report.gave_up(&[FindingKind::Date], Fault::Malformed("time")),
        }
    }
}
