//! Nothing of the computer it was written on, and no photographs.

use crate::files::{all, root, text};
use crate::report;
use regex::Regex;

/// Photographs and films, and pictures that could be one.
const PHOTOGRAPHS: &[&str] = &[
    ".jpg", ".jpeg", ".jpe", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff", ".gif", ".bmp", ".dng", ".mp4",
    ".mov",
];
/// Pictures of our own making: the window, and the sign of the program.
const PICTURES: [&str; 2] = ["docs/screens/", "src-tauri/icons/"];
/// Pictures and films that a program has drawn, for the tests of what reads them.
const DRAWN: [&str; 2] = ["crates/photos/tests/fixtures/", "tests/fixtures/photos/"];
/// Bytes of a drawn one: no photograph is so small.
const DRAWN_MOST: usize = 16 * 1024;

/// Paths of a person's or a build machine's home. `/home/a` is nobody's.
const MACHINE: &str =
    r"(?:^|[^\w./-])(?:/home/(?:[b-z]|a\w)|/Users/\w|/root/|/work/|/workspace/|/builds?/|/mnt/|[A-Z]:\\Users\\)";

/// The only place packages come from.
const REGISTRY: &str = r#"source = "registry+https://github.com/rust-lang/crates.io-index""#;

#[test]
fn no_photograph_lies_here() {
    let picture = |path: &str| PICTURES.iter().any(|folder| path.starts_with(folder));
    let drawn = |path: &str| DRAWN.iter().any(|folder| path.starts_with(folder));
    let photograph = all().into_iter().filter(|file| {
        if drawn(&file.path) {
            return file.bytes().len() > DRAWN_MOST;
        }
        let png = file.ends(&[".png"]) && !picture(&file.path);
        file.ends(PHOTOGRAPHS) || png || looks_like_one(&file.bytes(), file.ends(&[".png", ".ico"]))
    });
    report("photographs", &photograph.map(|file| file.path).collect::<Vec<_>>());
}

/// By its first bytes, whatever it is called.
fn looks_like_one(bytes: &[u8], is_picture: bool) -> bool {
    let jpeg = bytes.starts_with(&[0xff, 0xd8, 0xff]);
    let png = bytes.starts_with(b"\x89PNG") && !is_picture;
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let heif = bytes.get(4..8) == Some(b"ftyp");
    jpeg || png || webp || heif
}

#[test]
fn a_photograph_would_be_seen() {
    assert!(looks_like_one(b"\xff\xd8\xff\xe0", false) && looks_like_one(b"RIFF....WEBP", false));
    assert!(!looks_like_one(b"//! Rules", false) && !looks_like_one(b"\x89PNG", true));
}

#[test]
fn no_path_of_a_machine_is_written_down() {
    let machine = Regex::new(MACHINE).unwrap();
    assert!(machine.is_match("see /home/bea/x") && machine.is_match("(/root/x)") && machine.is_match("\"/work/x"));
    assert!(!machine.is_match("/home/a/.local") && !machine.is_match("docs/work/x") && !machine.is_match("ci.build/x"));
    let own = Regex::new(&format!(r"(?:^|[^\w./-]){}/", regex::escape(&root().to_string_lossy()))).unwrap();
    let this = |path: &str| path == "tests/rules/clean.rs";
    let mut wrong = Vec::new();
    for file in all().into_iter().filter(|file| !this(&file.path)) {
        let text = file.text();
        let found = text.lines().enumerate().filter(|(_, line)| machine.is_match(line) || own.is_match(line));
        wrong.extend(found.map(|(number, _)| format!("{}:{}", file.path, number + 1)));
    }
    report("paths of a machine", &wrong);
}

#[test]
fn packages_come_from_the_public_registry_alone() {
    let lock = text("Cargo.lock");
    let strange = lock.lines().filter(|line| line.starts_with("source = ") && *line != REGISTRY);
    let mut wrong: Vec<_> = strange.map(|line| format!("Cargo.lock: {line}")).collect();
    let settings = Regex::new(r"(?i)(extra-)?index-url|replace-with|registry\s*=|\[source\.").unwrap();
    let chosen = all().into_iter().filter(|file| file.ends(&["requirements.txt", "cargo.toml", ".cargo/config.toml"]));
    for file in chosen {
        wrong.extend(settings.is_match(&file.text()).then(|| format!("{} names a registry", file.path)));
    }
    report("registries", &wrong);
}
