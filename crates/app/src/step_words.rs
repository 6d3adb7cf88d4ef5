//! What is said about a step beside its own words: how fresh, how well confirmed, from where. Screen and paper share it.

use audit::{Confidence, Device, Phone, Place, Source, Step};
use jiff::civil::Date;
use l10n::{Lang, Words};

/// When the step was checked; says so when that is long ago.
#[must_use]
pub fn checked(words: Words, step: &Step, today: Date) -> String {
    let date = words.date(step.checked_on);
    if step.is_old(today) { words.step_checked_old(&date) } else { words.step_checked(&date) }
}

/// When a help line, a situation or a look was checked; says so when that is long ago.
#[must_use]
pub fn checked_day(words: Words, checked_on: Date, today: Date) -> String {
    let date = words.date(checked_on);
    if audit::checked_long_ago(checked_on, today) { words.door_checked_old(&date) } else { words.door_checked(&date) }
}

/// What is not confirmed about it; empty when everything is. Where the fact itself is not, the path needs no word.
#[must_use]
pub fn doubts(words: Words, step: &Step) -> Vec<String> {
    if step.confidence == Confidence::C {
        return vec![words.step_fact_unsure()];
    }
    (step.path_confidence == Some(Confidence::C)).then(|| words.step_path_unsure()).into_iter().collect()
}

/// Where it was read.
#[must_use]
pub fn sources(words: Words, place: &Place, step: &Step) -> Vec<String> {
    let ours = place.sources.iter().filter(|source| step.sources.contains(&source.id));
    ours.map(|source| named_source(words, source)).collect()
}

/// A source with its publisher, as a sentence.
#[must_use]
pub fn named_source(words: Words, source: &Source) -> String {
    if source.id.as_str().ends_with(BACKGROUND) {
        return words.step_source_background();
    }
    words.step_source(&format!("{} ({})", source.title, source.publisher))
}

/// The end of the id of a source that is none: our own knowledge, marked C.
const BACKGROUND: &str = "-background";

/// The click path that comes first: the parent's phone, else what the step has.
#[must_use]
pub fn first_device(step: &Step, phone: Option<Phone>) -> Option<Device> {
    let wanted = match phone {
        Some(Phone::Iphone) => Some(Device::Ios),
        Some(Phone::Android) => Some(Device::Android),
        Some(Phone::Computer) => Some(Device::Web),
        None => None,
    };
    wanted.filter(|device| step.devices.contains(device)).or_else(|| step.devices.first().copied())
}

/// The name of a sign in a menu; `None` for a label.
#[must_use]
pub fn sign_name(words: Words, part: &str) -> Option<String> {
    match part {
        "☰" => Some(words.step_sign_lines()),
        "⋮" | "⋯" => Some(words.step_sign_dots()),
        _ => None,
    }
}

/// The label of the click path in the other language of the menus.
#[must_use]
pub fn other_language(words: Words) -> String {
    match words.lang().other() {
        Lang::En => words.step_path_english(),
        _ => words.step_path_german(),
    }
}
