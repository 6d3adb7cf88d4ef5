//! Arrows point downwards only, and each wall has one room behind it.

use crate::metadata::{Kind, Metadata};
use crate::report;
use std::collections::BTreeSet;

/// Every arrow between our rooms, for the program and its build. No other is allowed, and none of these is idle.
const ARROWS: &[(&str, &[&str])] = &[
    ("schnappschutz", &["app", "ui"]),
    ("cli", &["app", "audit"]),
    ("ui", &["app", "audit"]),
    ("app", &["audit", "content", "l10n", "papers", "photos", "search", "store"]),
    ("store", &["audit"]),
    ("content", &["audit"]),
    ("photos", &["audit"]),
    ("papers", &[]),
    ("l10n", &[]),
    ("search", &[]),
    ("audit", &[]),
];

/// Rooms that look at the others from outside; nobody depends on them.
const OUTSIDE: &[&str] = &["house-tests", "bench"];

/// A crate of others, as a whole name or up to `*`, and the only rooms that may name it, whatever for.
const WALLS: &[(&str, &[&str])] = &[
    ("tauri*", &["schnappschutz"]),
    ("wry", &["schnappschutz"]),
    ("axum*", &["ui"]),
    ("askama*", &["ui"]),
    ("tower*", &["ui"]),
    ("rusqlite*", &["store"]),
    ("libsqlite3-sys", &["store"]),
    ("typst*", &["papers"]),
    ("qrcode", &["papers"]),
    ("image", &["photos"]),
    ("zune-*", &["photos"]),
    ("heic-decoder", &["photos"]),
    ("jxl-oxide", &["photos"]),
    ("jpeg-encoder", &["photos"]),
    ("fast_image_resize", &["photos"]),
    ("rustface", &["photos"]),
    ("walkdir", &["photos"]),
    ("roxmltree", &["photos"]),
    ("rust-stemmers", &["search"]),
    ("strsim", &["search"]),
    ("fluent*", &["l10n"]),
    ("unic-langid*", &["l10n"]),
    ("icu_*", &["l10n"]),
    ("toml*", &["content"]),
    ("clap*", &["cli"]),
    ("open", &["schnappschutz"]),
    ("arboard", &["schnappschutz"]),
    ("gtk*", &["schnappschutz"]),
    ("fantoccini", &["house-tests"]),
    ("hyper*", &["house-tests"]),
];

#[test]
fn our_rooms_know_exactly_those_they_may_know() {
    let metadata = Metadata::read(None);
    let (ours, mut wrong) = (metadata.ours(), Vec::new());
    let listed: BTreeSet<_> = ARROWS.iter().map(|(room, _)| *room).chain(OUTSIDE.iter().copied()).collect();
    assert_eq!(ours, listed, "every room has its line in this law");
    for (room, allowed) in ARROWS {
        let known = metadata.direct(room, &[Kind::Normal, Kind::Build]);
        let known: BTreeSet<_> = known.intersection(&ours).copied().collect();
        let allowed: BTreeSet<_> = allowed.iter().copied().collect();
        wrong.extend(known.difference(&allowed).map(|other| format!("{room} must not know {other}")));
        wrong.extend(allowed.difference(&known).map(|other| format!("{room} no longer knows {other}: say so here")));
    }
    report("arrows", &wrong);
}

#[test]
fn arrows_point_downwards() {
    for (place, (room, allowed)) in ARROWS.iter().enumerate() {
        for other in *allowed {
            let below = ARROWS[place + 1..].iter().any(|(name, _)| name == other);
            assert!(below, "{other} stands below {room}, so that there is no ring");
        }
    }
}

#[test]
fn tests_of_a_room_know_no_room_above_it() {
    let metadata = Metadata::read(None);
    let mut wrong = Vec::new();
    for (place, (room, _)) in ARROWS.iter().enumerate() {
        let above: BTreeSet<_> = ARROWS[..place].iter().map(|(name, _)| *name).collect();
        let known = metadata.direct(room, &[Kind::Dev]);
        wrong.extend(known.intersection(&above).map(|other| format!("the tests of {room} must not know {other}")));
    }
    report("arrows of tests", &wrong);
}

#[test]
fn each_wall_has_one_room_behind_it() {
    let metadata = Metadata::read(None);
    let mut wrong = Vec::new();
    let mut used = BTreeSet::new();
    for room in metadata.ours() {
        for name in metadata.direct(room, &[Kind::Normal, Kind::Build, Kind::Dev]) {
            for (wall, rooms) in WALLS.iter().filter(|(wall, _)| is(wall, name)) {
                used.insert(*wall);
                if !rooms.contains(&room) {
                    wrong.push(format!("{room} names {name}, which is for {rooms:?} alone"));
                }
            }
        }
    }
    let idle = WALLS.iter().filter(|(wall, _)| !used.contains(wall) && *wall != "wry" && *wall != "libsqlite3-sys");
    wrong.extend(idle.map(|(wall, _)| format!("nobody names {wall}: the wall can go")));
    report("walls", &wrong);
}

fn is(wall: &str, name: &str) -> bool {
    wall.strip_suffix('*').map_or(wall == name, |start| name.starts_with(start))
}
