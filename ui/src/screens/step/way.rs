//! The way to what a step changes: through the menus, by a word to look for, or by a page that helps.

use app::Words;
use audit::{Device, LinkKind, Place, PlaceKind, Step, StepId};

/// One click path with its twin in the other language.
pub(super) struct Path {
    pub(super) device: String,
    pub(super) parts: Vec<PathPart>,
    pub(super) other: Vec<PathPart>,
    pub(super) other_lang: &'static str,
    pub(super) other_label: String,
}

/// One stop on a click path: a label, or a sign with its name.
#[derive(PartialEq)]
pub(super) struct PathPart {
    pub(super) sign: String,
    pub(super) words: String,
}

/// The page that helps, and the pattern that takes it to the phone.
pub(super) struct StepLink {
    pub(super) action: String,
    pub(super) label: String,
    pub(super) url: String,
    pub(super) view_box: String,
    pub(super) pattern: String,
    pub(super) alt: String,
}

pub(super) fn path(words: Words, id: &StepId, device: Device) -> Path {
    let attribute = format!("path-{}", device.key());
    let steps = |words: Words| {
        let text = words.content_attr(&format!("step-{id}"), &attribute).unwrap_or_default();
        text.split(" → ").map(|part| path_part(words, part.trim())).collect::<Vec<_>>()
    };
    let other = words.lang().other();
    let (parts, foreign) = (steps(words), steps(Words::new(other)));
    Path {
        device: match device {
            Device::Ios => words.step_path_ios(),
            Device::Android => words.step_path_android(),
            Device::Web => words.step_path_web(),
        },
        other: if foreign == parts { Vec::new() } else { foreign },
        parts,
        other_lang: other.html(),
        other_label: app::other_language(words),
    }
}

fn path_part(words: Words, part: &str) -> PathPart {
    match app::sign_name(words, part) {
        Some(name) => PathPart { sign: part.to_owned(), words: name },
        None => PathPart { sign: String::new(), words: part.to_owned() },
    }
}

/// The word to look out for; among people there is nothing to search.
pub(super) fn search(words: Words, place: &Place, step: &Step, word: &str) -> String {
    match place.kind {
        _ if word.is_empty() => String::new(),
        PlaceKind::People => String::new(),
        _ if step.devices.is_empty() => words.step_look_for(word),
        _ => words.step_moved(word),
    }
}

pub(super) fn link(words: Words, place: &Place, step: &Step) -> Option<StepLink> {
    let link = place.link(step.link.as_ref()?)?;
    let qr = app::qr(&link.url).ok()?;
    Some(StepLink {
        action: format!("/link/{}", link.id),
        label: link_label(words, link.kind),
        alt: words.step_link_qr(&link.url),
        url: link.url.clone(),
        view_box: qr.view_box(),
        pattern: qr.svg_path(),
    })
}

/// What the button to a page outside says.
pub(crate) fn link_label(words: Words, kind: LinkKind) -> String {
    match kind {
        LinkKind::Settings => words.step_link_settings(),
        LinkKind::Help => words.step_link_help(),
        LinkKind::Form => words.step_link_form(),
    }
}
