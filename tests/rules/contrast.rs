//! What can be read: the contrast of the colours in each theme, by the formula of WCAG 2.2.

use crate::css::{Declaration, declarations};
use crate::files::text;
use crate::report;
use std::collections::BTreeMap;

type Colours = BTreeMap<String, String>;

/// Text or sign, what it stands on, and the least contrast.
const PAIRS: &[(&str, &[&str], f64)] = &[
    ("ink", &["paper", "surface"], 7.0),
    ("ink", &["accent-soft", "warm-soft"], 4.5),
    ("ink-soft", &["paper", "surface", "accent-soft", "warm-soft"], 4.5),
    ("accent", &["paper", "surface", "accent-soft"], 4.5),
    ("accent-strong", &["paper", "surface", "accent-soft"], 4.5),
    ("on-accent", &["accent", "accent-strong"], 4.5),
    ("paper", &["ink"], 4.5),
    ("line-strong", &["paper", "surface", "accent-soft"], 3.0),
    ("focus", &["paper", "surface", "accent-soft", "warm-soft"], 3.0),
];

/// A theme is the light one with what a rule changes.
const THEMES: &[(&str, &str)] = &[
    ("light", ":root"),
    ("dark", ":root[data-theme=\"dark\"]"),
    ("contrast", ":root[data-theme=\"contrast\"]"),
    ("system, dark", "@media (prefers-color-scheme: dark) > :root[data-theme=\"system\"]"),
    ("system, more contrast", "@media (prefers-contrast: more) > :root[data-theme=\"system\"]"),
];

#[test]
fn every_pair_can_be_read_in_every_theme() {
    let mut wrong = Vec::new();
    for (name, rule) in THEMES {
        let colours = theme(rule);
        for (text, grounds, least) in PAIRS {
            for ground in *grounds {
                let contrast = contrast(&colours[*text], &colours[*ground]);
                if contrast < *least {
                    wrong.push(format!("{name}: {text} on {ground} has {contrast:.2}, at least {least}"));
                }
            }
        }
    }
    report("contrast", &wrong);
}

#[test]
fn what_the_system_asks_for_looks_like_what_is_chosen() {
    assert_eq!(theme(THEMES[3].1), theme(THEMES[1].1), "dark by the system is dark by choice");
    assert_eq!(theme(THEMES[4].1), theme(THEMES[2].1), "contrast by the system is contrast by choice");
    assert_ne!(theme(THEMES[1].1), theme(THEMES[0].1), "dark is not light");
}

#[test]
fn the_sheet_is_black_on_white_in_every_theme() {
    let sheet: Colours = declarations(&text("ui/style/screens.css"))
        .into_iter()
        .filter(|declaration| declaration.within == [".sheet"])
        .map(|declaration| (declaration.property, declaration.value))
        .collect();
    let white = &sheet["background"];
    assert!(contrast(&sheet["color"], white) >= 7.0, "text");
    for name in ["--ink", "--ink-soft", "--accent"] {
        let least = if name == "--ink" { 7.0 } else { 4.5 };
        assert!(contrast(&sheet[name], white) >= least, "{name} on the sheet");
    }
}

#[test]
fn the_formula_is_that_of_wcag() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#fff") - 4.48).abs() < 0.01);
    assert!((contrast("#fff", "#777777") - 4.48).abs() < 0.01, "the order does not matter");
}

fn theme(rule: &str) -> Colours {
    let all = declarations(&text("ui/style/tokens.css"));
    let of = |rule: &str| -> Colours {
        let here = |declaration: &&Declaration| declaration.within.join(" > ") == rule;
        let colour = |d: &Declaration| Some((d.property.strip_prefix("--")?.to_owned(), d.value.clone()));
        all.iter().filter(here).filter_map(colour).collect()
    };
    let (mut colours, changed) = (of(":root"), of(rule));
    assert!(changed.len() >= 10, "{rule} stands in tokens.css");
    colours.extend(changed);
    colours
}

/// From 1 (the same) to 21 (black on white).
fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let [red, green, blue] = channels(colour);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Red, green and blue, linear, 0 to 1.
fn channels(colour: &str) -> [f64; 3] {
    let digits = colour.strip_prefix('#').unwrap_or_else(|| panic!("{colour} is a colour such as #1e2a2b"));
    let wide: String =
        if digits.len() == 3 { digits.chars().flat_map(|d| [d, d]).collect() } else { digits.to_owned() };
    let channel = |at: usize| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
    [channel(0), channel(2), channel(4)].map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) })
}
