//! The words of the content: found by id at run time, never put together from parts.

use crate::{Lang, Words, long, shelf};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, unicode::unescape_unicode_to_string};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

impl Words {
    /// The text of a content id, e.g. `step-whatsapp-status`; `None` when the language has none. It may hold line
    /// breaks where its author broke the line.
    #[must_use]
    pub fn content(self, id: &str) -> Option<String> {
        texts(self.lang()).get(id)?.value.clone()
    }

    /// A part of a content id, e.g. `why` of `step-whatsapp-status`; `None` when the language has none.
    #[must_use]
    pub fn content_attr(self, id: &str, attr: &str) -> Option<String> {
        texts(self.lang()).get(id)?.attributes.get(attr).cloned()
    }

    /// Every text of the content in this language.
    pub fn content_texts(self) -> impl Iterator<Item = &'static str> {
        texts(self.lang())
            .values()
            .flat_map(|text| text.value.iter().chain(text.attributes.values()))
            .map(String::as_str)
    }

    /// Every content id of this language, sorted.
    pub fn content_ids(self) -> impl Iterator<Item = &'static str> {
        texts(self.lang()).keys().map(String::as_str)
    }
}

/// Everything of a language that [`Words::content`] finds, as `id`, and [`Words::content_attr`] finds, as `id.attr`.
#[must_use]
pub fn content_keys(lang: Lang) -> BTreeSet<String> {
    let keys = texts(lang).iter().flat_map(|(id, text)| {
        let value = text.value.iter().map(move |_| id.clone());
        value.chain(text.attributes.keys().map(move |attribute| format!("{id}.{attribute}")))
    });
    keys.collect()
}

/// The same for the files of a folder laid out like `locales`, for somebody who edits them.
///
/// # Errors
/// What the system says when a file cannot be read, or the line that is not Fluent.
pub fn content_keys_of(locales: &Path, lang: Lang) -> io::Result<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(locales.join(lang.code()).join("content"))? {
        let path = entry?.path();
        if path.extension().is_none_or(|kind| kind != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path)?;
        let resource = parser::parse(source.as_str()).map_err(|(_, errors)| slip(&path, &source, &errors))?;
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                keys.extend(message.value.iter().map(|_| id.to_owned()));
                keys.extend(message.attributes.iter().map(|part| format!("{id}.{}", part.id.name)));
            }
        }
    }
    Ok(keys)
}

fn slip(path: &Path, source: &str, errors: &[fluent_syntax::parser::ParserError]) -> io::Error {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let at = errors.first().map_or(0, |error| error.pos.start);
    let line = source.get(..at).unwrap_or_default().lines().count().max(1);
    let says = errors.first().map(ToString::to_string).unwrap_or_default();
    io::Error::other(format!("{name}, line {line}: {says}"))
}

/// One content message: its own text and its parts.
#[derive(Debug, Default)]
struct Text {
    value: Option<String>,
    attributes: BTreeMap<String, String>,
}

type Texts = BTreeMap<String, Text>;

fn texts(lang: Lang) -> &'static Texts {
    static DE: LazyLock<Texts> = LazyLock::new(|| read(Lang::De));
    static EN: LazyLock<Texts> = LazyLock::new(|| read(Lang::En));
    static LONG: LazyLock<Texts> = LazyLock::new(|| read(Lang::Long));
    match lang {
        Lang::De => &DE,
        Lang::En => &EN,
        Lang::Long => &LONG,
    }
}

/// What cannot be parsed is left out here; the tests name it.
fn read(lang: Lang) -> Texts {
    let mut texts = Texts::new();
    for source in shelf::sources(lang, "content") {
        let resource = parser::parse(source).unwrap_or_else(|(readable, _)| readable);
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                texts.insert(message.id.name.to_owned(), text(lang, message));
            }
        }
    }
    texts
}

fn text(lang: Lang, message: &Message<&str>) -> Text {
    let written = |pattern| match lang {
        Lang::Long => long::stretch(&flat(pattern)).into_owned(),
        Lang::De | Lang::En => flat(pattern),
    };
    let attributes = message.attributes.iter();
    Text {
        value: message.value.as_ref().map(written),
        attributes: attributes.map(|part| (part.id.name.to_owned(), written(&part.value))).collect(),
    }
}

/// The text of a pattern. Content has no variables (a test holds that), so only literals are resolved.
fn flat(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            unescape_unicode_to_string(value).into_owned()
        }
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_can_be_found() {
        for lang in [Lang::De, Lang::En, Lang::Long] {
            let words = Words::new(lang);
            for key in content_keys(lang) {
                let text = match key.split_once('.') {
                    Some((id, attribute)) => words.content_attr(id, attribute),
                    None => words.content(&key),
                };
                assert!(text.is_some(), "{} has no text for {key}", lang.code());
            }
        }
    }

    #[test]
    fn the_long_language_has_the_german_ids() {
        assert_eq!(content_keys(Lang::Long), content_keys(Lang::De), "only the words are longer");
    }

    #[test]
    fn words_of_screens_are_no_content() {
        let words = Words::new(Lang::De);
        assert_eq!(words.content("common-back"), None, "screens ask by method");
        assert_eq!(words.content_attr("nowhere", "why"), None);
    }

    #[test]
    fn literals_are_resolved_and_lines_stay() {
        let resource = parser::parse("a = Eins{\" \"}und\n    zwei{\"\\u002C\"}\n    .b = drei\n");
        let Ok(resource) = resource else { panic!("the sample does not parse") };
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("the sample has no message") };
        let text = text(Lang::De, message);
        assert_eq!(text.value.as_deref(), Some("Eins und\nzwei,"));
        assert_eq!(text.attributes.get("b").map(String::as_str), Some("drei"));
    }
}
