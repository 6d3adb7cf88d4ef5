//! The Fluent files, embedded and parsed once.

use crate::{Lang, Words, long};
use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue, types::FluentNumber};
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

/// A bundle with the words of the screens in one language.
pub(crate) type Bundle = FluentBundle<FluentResource>;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The words of the screens.
pub(crate) fn ui(lang: Lang) -> &'static Bundle {
    static DE: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::De, &sources(Lang::De, "ui")));
    static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En, &sources(Lang::En, "ui")));
    static LONG: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Long, &sources(Lang::Long, "ui")));
    match lang {
        Lang::De => &DE,
        Lang::En => &EN,
        Lang::Long => &LONG,
    }
}

/// The Fluent files of a language in `area` (`ui` or `content`), sorted by name.
pub(crate) fn sources(lang: Lang, area: &str) -> Vec<&'static str> {
    let folder = LOCALES.get_dir(format!("{}/{area}", lang.real().code()));
    let mut files: Vec<_> = folder.into_iter().flat_map(Dir::files).collect();
    files.retain(|file| file.path().extension().is_some_and(|kind| kind == "ftl"));
    files.sort_by_key(|file| file.path());
    files.into_iter().filter_map(include_dir::File::contents_utf8).collect()
}

/// What cannot be parsed or is there twice is left out here; the build and the tests name it.
fn bundle(lang: Lang, sources: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.langid()]);
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource(resource).unwrap_or_default();
    }
    bundle.set_formatter(Some(match lang {
        Lang::De | Lang::Long => |value, _| grouped(Lang::De, value),
        Lang::En => |value, _| grouped(Lang::En, value),
    }));
    if lang == Lang::Long {
        bundle.set_transform(Some(long::stretch));
    }
    bundle
}

/// Writes numbers as people do; the plural is chosen from the number itself before.
fn grouped(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        #[allow(clippy::cast_possible_truncation, reason = "whole numbers far below 2^53 are shown")]
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 => {
            Some(Words::new(lang).number(*value as i64))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain;
    use fluent::FluentArgs;

    const SAMPLE: &str = "n = { $n ->\n    [0] Kein Bild\n    [one] Ein Bild\n   *[other] Schon { $n } Bilder\n }\n";

    #[test]
    fn a_plural_is_chosen_by_the_number_and_shown_grouped() {
        assert_eq!(
            [0, 1, 2, 12_345].map(|n| said(Lang::De, n)),
            ["Kein Bild", "Ein Bild", "Schon 2 Bilder", "Schon 12.345 Bilder"]
        );
        assert_eq!(said(Lang::En, 12_345), "Schon 12,345 Bilder");
    }

    #[test]
    fn the_long_language_stretches_words_and_leaves_values() {
        assert_eq!(said(Lang::Long, 12_345), "Schoon 12.345 Bildeer");
    }

    #[test]
    fn inserted_values_stand_between_direction_marks() {
        assert_eq!(marked(Lang::De, 2), "Schon \u{2068}2\u{2069} Bilder");
    }

    fn said(lang: Lang, n: i64) -> String {
        plain(&marked(lang, n))
    }

    fn marked(lang: Lang, n: i64) -> String {
        let bundle = bundle(lang, &[SAMPLE]);
        let message = bundle.get_message("n").and_then(|message| message.value());
        let arguments = FluentArgs::from_iter([("n", n)]);
        let mut errors = Vec::new();
        let text = message.map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned());
        assert!(errors.is_empty(), "{errors:?}");
        text.unwrap_or_default()
    }
}
