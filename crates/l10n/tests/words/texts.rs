//! The words as a reader meets them: each branch of each text, written out.

use crate::files::{AREAS, File, files};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// What stands for an inserted value.
const VALUE: &str = "Mia";

/// One text of one message, in one of its branches.
pub struct Text {
    /// Where it is, e.g. `de/content/help.ftl: help-blackmail.first`.
    pub place: String,
    /// `ui` or `content`.
    pub area: &'static str,
    /// Its file, e.g. `help.ftl`.
    pub file: String,
    /// The id of its message.
    pub id: String,
    /// Its attribute; empty for the value.
    pub attribute: String,
    /// What it says.
    pub says: String,
}

/// Every text of a language.
pub fn texts(lang: &'static str) -> Vec<Text> {
    let files: Vec<_> = AREAS.into_iter().flat_map(|area| files(lang, area)).collect();
    let names = Names { known: files.iter().flat_map(known).collect() };
    let mut texts = Vec::new();
    for file in &files {
        for (key, pattern) in file.patterns() {
            let (id, attribute) = key.split_once('.').unwrap_or((&key, ""));
            texts.extend(names.branches(pattern).into_iter().map(|says| Text {
                place: file.place(&key),
                area: file.area,
                file: file.name.clone(),
                id: id.to_owned(),
                attribute: attribute.to_owned(),
                says,
            }));
        }
    }
    texts
}

/// Messages and terms by name, for those that refer to them.
struct Names<'a> {
    known: BTreeMap<String, &'a Pattern<&'static str>>,
}

impl Names<'_> {
    /// A text for each way through its branches.
    fn branches(&self, pattern: &Pattern<&'static str>) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.written(expression),
            };
            texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
        }
        texts
    }

    fn written(&self, expression: &Expression<&'static str>) -> Vec<String> {
        let named = |name: String| self.known.get(&name).map_or_else(Vec::new, |pattern| self.branches(pattern));
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter().flat_map(|variant| self.branches(&variant.value)).collect()
            }
            Expression::Inline(InlineExpression::MessageReference { id, .. }) => named(id.name.to_owned()),
            Expression::Inline(InlineExpression::TermReference { id, .. }) => named(format!("-{}", id.name)),
            Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
            Expression::Inline(InlineExpression::Placeable { expression }) => self.written(expression),
            Expression::Inline(_) => vec![VALUE.to_owned()],
        }
    }
}

fn known(file: &File) -> impl Iterator<Item = (String, &Pattern<&'static str>)> {
    file.resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref().map(|value| (message.id.name.to_owned(), value)),
        Entry::Term(term) => Some((format!("-{}", term.id.name), &term.value)),
        _ => None,
    })
}
