//! Names of files: how they are shown, and what cleaned copies are called.

use crate::{Format, limits};
use std::path::Path;

/// How cleaned copies are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    /// As the original, made harmless for every system.
    Original,
    /// A word and a number, as in `photo-0001.jpg`: the old name gives nothing away.
    Numbered(String),
}

impl Naming {
    /// The name of the copy of `original`, the one at `number` among all.
    #[must_use]
    pub fn name(&self, original: &Path, format: Format, number: usize) -> String {
        match self {
            Self::Original => {
                let own = original.file_stem().unwrap_or_default().to_string_lossy();
                format!("{}.{}", harmless(&own), ending(original, format))
            }
            Self::Numbered(word) => format!("{}-{number:04}.{}", harmless(word), first(format)),
        }
    }
}

/// A path or name as it may be shown: whatever is no Unicode, no character to see, or turns the direction of writing
/// becomes `\u{fffd}`.
#[must_use]
pub fn shown(path: &Path) -> String {
    let lossy = path.to_string_lossy();
    lossy.chars().take(limits::TEXT).map(|c| if unseen(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The name of a file without its folder, as [`shown`].
#[must_use]
pub fn name(path: &Path) -> String {
    shown(Path::new(path.file_name().unwrap_or_default()))
}

/// Control characters, marks of direction, and characters without width: they make a name look like another.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn first(format: Format) -> &'static str {
    format.row().endings.first().copied().unwrap_or("bin")
}

/// The ending of the original where it fits the format, otherwise the format's usual one.
fn ending(original: &Path, format: Format) -> &str {
    let own = original.extension().and_then(|own| own.to_str());
    let fits = |own: &&str| format.row().endings.iter().any(|ending| own.eq_ignore_ascii_case(ending));
    own.filter(fits).unwrap_or_else(|| first(format))
}

/// A stem that every system takes: nothing unseen, nothing that separates paths, no name of a device of Windows, neither
/// dots nor spaces at its ends, short enough for an ending and a number behind it.
fn harmless(stem: &str) -> String {
    const ROOM: usize = limits::NAME - "-9999.heic".len();
    let bad = |c: char| unseen(c) || c == char::REPLACEMENT_CHARACTER || r#"<>:"/\|?*"#.contains(c);
    let mut name = String::new();
    for c in stem.chars().map(|c| if bad(c) { '_' } else { c }) {
        if name.len() + c.len_utf8() > ROOM {
            break;
        }
        name.push(c);
    }
    let trimmed = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    match trimmed {
        "" => "photo".to_owned(),
        device if is_device(device) => format!("_{device}"),
        _ => trimmed.to_owned(),
    }
}

/// Names that Windows gives to devices, whatever ending follows.
fn is_device(stem: &str) -> bool {
    let word = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let port = ["COM", "LPT"].iter().find_map(|port| word.strip_prefix(port));
    let numbered = port.is_some_and(|rest| rest.chars().count() == 1 && rest.contains(|c| "0123456789¹²³".contains(c)));
    numbered || matches!(word.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn copy_of(name: &str) -> String {
        Naming::Original.name(Path::new(name), Format::Jpeg, 1)
    }

    #[test]
    fn a_copy_keeps_its_name_where_every_system_takes_it() {
        assert_eq!(copy_of("Ferien/Emma am See.JPG"), "Emma am See.JPG");
        assert_eq!(copy_of("Bild.jpeg"), "Bild.jpeg");
        assert_eq!(copy_of("wrong.png"), "wrong.jpg", "the content decides");
        assert_eq!(copy_of("none"), "none.jpg");
        assert_eq!(copy_of(".hidden"), "hidden.jpg");
    }

    #[test]
    fn no_name_is_a_trap() {
        for (original, copy) in [
            ("con.jpg", "_con.jpg"),
            ("COM1.tar.jpg", "_COM1.tar.jpg"),
            ("lpt¹.jpg", "_lpt¹.jpg"),
            ("comet.jpg", "comet.jpg"),
            ("end. . .jpg", "end.jpg"),
            ("gpj.\u{202e}exe.jpg", "gpj._exe.jpg"),
            ("a\nb:c?.jpg", "a_b_c_.jpg"),
            ("... .jpg", "photo.jpg"),
        ] {
            assert_eq!(copy_of(original), copy);
        }
        let long = copy_of(&format!("{}.jpg", "ä".repeat(300)));
        assert!(long.len() <= limits::NAME && long.ends_with("ä.jpg"), "{long}");
    }

    #[test]
    fn a_number_gives_nothing_away() {
        let name = Naming::Numbered("foto".to_owned());
        assert_eq!(name.name(Path::new("Emma.JPEG"), Format::Jpeg, 7), "foto-0007.jpg");
        assert_eq!(name.name(Path::new("Emma.MOV"), Format::Mov, 12_345), "foto-12345.mov");
    }

    #[test]
    fn what_is_shown_shows_what_it_is() {
        assert_eq!(shown(Path::new("a\u{202e}gpj.exe\u{7}")), "a\u{fffd}gpj.exe\u{fffd}");
        assert_eq!(shown(Path::new("Ferien  2024/Ärger.jpg")), "Ferien  2024/Ärger.jpg");
    }
}
