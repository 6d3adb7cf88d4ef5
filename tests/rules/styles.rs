//! Style: logical properties, colours in one place, nothing from outside.

use crate::css::{Declaration, declarations};
use crate::files::below;
use crate::report;
use regex::Regex;
use std::sync::LazyLock;

/// Where colours may be written.
const COLOUR_FILES: [&str; 2] = ["ui/style/tokens.css", "ui/style/art.css"];
/// Black on white in every theme: a sheet of paper, and the pattern a camera must read.
const ALWAYS_PAPER: [&str; 2] = [".sheet", ".qr"];

const PHYSICAL: &str = r"^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-.*)?|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|overflow-[xy])$";
const COLOUR: &str = r"(?i)#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|\b(?:white|black|red|green|blue|yellow|orange|grey|gray|silver|navy|teal|maroon|purple|pink|brown|gold|beige|ivory)\b";

#[test]
fn lengths_and_sides_are_logical() {
    let wrong: Vec<_> = all()
        .iter()
        .filter_map(|(file, declaration)| Some(format!("{file}: {}: {}", shown(declaration), physical(declaration)?)))
        .collect();
    report("physical sides", &wrong);
}

#[test]
fn colours_stand_in_one_place() {
    let colour = Regex::new(COLOUR).unwrap();
    let mut wrong = Vec::new();
    for (file, declaration) in all() {
        let paper =
            declaration.within.iter().any(|selector| ALWAYS_PAPER.iter().any(|name| selector.starts_with(name)));
        if !COLOUR_FILES.contains(&file.as_str()) && !paper && colour.is_match(&declaration.value) {
            wrong.push(format!("{file}: {}: colours stand in tokens.css", shown(&declaration)));
        }
    }
    report("colours", &wrong);
}

#[test]
fn nothing_comes_from_outside() {
    let own = Regex::new(r#"^url\("[a-z0-9]+\.woff2"\) format\("woff2"\)$"#).unwrap();
    let mut wrong = Vec::new();
    for (file, declaration) in all() {
        let font =
            declaration.within.last().is_some_and(|rule| rule == "@font-face") && own.is_match(&declaration.value);
        if declaration.value.contains("url(") && !font {
            wrong.push(format!("{file}: {}: only our fonts have an address", shown(&declaration)));
        }
    }
    for file in below("ui/style/") {
        let imports = file.text().lines().filter(|line| line.contains("@import")).count();
        wrong.extend((imports > 0).then(|| format!("{}: @import", file.path)));
    }
    report("addresses in style", &wrong);
}

#[test]
fn what_is_wrong_is_noticed() {
    let fault = |css: &str| declarations(css).iter().any(|declaration| physical(declaration).is_some());
    for css in [
        ".a{margin-left:0}",
        ".a{left:0}",
        ".a{text-align:left}",
        ".a{float:right}",
        ".a{max-width:1px}",
        ".a{padding:0 1px 0 0}",
        ".a{border-radius:0 1px 1px 0}",
    ] {
        assert!(fault(css), "{css}");
    }
    for css in
        [".a{margin-inline-start:0}", ".a{text-align:start}", ".a{padding:0 1px 2px 1px}", ".a{border-radius:1px}"]
    {
        assert!(!fault(css), "{css}");
    }
    let colour = Regex::new(COLOUR).unwrap();
    assert!(["#fff", "RGB(0 0 0)", "1px solid white"].iter().all(|value| colour.is_match(value)));
    assert!(!["var(--ink)", "currentcolor", "transparent", "Canvas"].iter().any(|value| colour.is_match(value)));
}

/// Why a declaration is not logical.
fn physical(Declaration { property, value, .. }: &Declaration) -> Option<&'static str> {
    let parts: Vec<_> = value.split(' ').collect();
    static NAMES: LazyLock<Regex> = LazyLock::new(|| Regex::new(PHYSICAL).unwrap());
    if NAMES.is_match(property) {
        return Some("write -inline-, -block- or inset-");
    }
    if ["text-align", "float", "clear"].contains(&property.as_str()) && ["left", "right"].contains(&value.as_str()) {
        return Some("write start or end");
    }
    let four = ["margin", "padding", "inset", "border-width"].contains(&property.as_str()) && parts.len() == 4;
    if four && parts[1] != parts[3] {
        return Some("left and right differ: write -inline");
    }
    // Top left and bottom left make the start of a line, top right and bottom right its end.
    if property == "border-radius" && parts.len() == 4 && (parts[0] != parts[1] || parts[3] != parts[2]) {
        return Some("left and right differ: write border-start-end-radius");
    }
    None
}

fn all() -> Vec<(String, Declaration)> {
    let sheets = below("ui/style/").into_iter().filter(|file| file.ends(&[".css"]));
    sheets.flat_map(|file| declarations(&file.text()).into_iter().map(move |d| (file.path.clone(), d))).collect()
}

fn shown(declaration: &Declaration) -> String {
    format!("{} {{ {}: {} }}", declaration.within.join(" > "), declaration.property, declaration.value)
}
