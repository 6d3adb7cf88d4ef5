//! What Fluent allows and we do not: half sentences in plurals, variables in content, references into nowhere.

use crate::files::{AREAS, File, LANGS, all, files};
use crate::report;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::BTreeSet;

#[test]
fn a_plural_has_one_and_other_and_whole_sentences() {
    let mut wrong = Vec::new();
    for file in all() {
        for (key, pattern) in file.patterns() {
            wrong.extend(plural_faults(pattern).map(|says| format!("{} {says}", file.place(&key))));
        }
    }
    report("plurals", &wrong);
}

#[test]
fn content_has_no_variables_and_no_branches() {
    let mut wrong = Vec::new();
    for file in LANGS.into_iter().flat_map(|lang| files(lang, "content")) {
        for (key, pattern) in file.patterns() {
            let literal = |element: &PatternElement<&str>| match element {
                PatternElement::TextElement { .. } => true,
                PatternElement::Placeable { expression } => {
                    matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
                }
            };
            if !pattern.elements.iter().all(literal) {
                wrong.push(format!("{} has a placeable; content is plain text", file.place(&key)));
            }
        }
    }
    report("content texts with placeables", &wrong);
}

#[test]
fn every_reference_leads_to_a_message_or_term_of_the_same_language() {
    let mut wrong = Vec::new();
    for lang in LANGS {
        let files: Vec<_> = AREAS.into_iter().flat_map(|area| files(lang, area)).collect();
        let known: BTreeSet<_> = files.iter().flat_map(names).collect();
        for file in &files {
            for (key, pattern) in file.patterns().chain(terms(file)) {
                let lost = references(pattern).into_iter().filter(|name| !known.contains(name));
                wrong.extend(lost.map(|name| format!("{} refers to {name}, which is nowhere", file.place(&key))));
            }
        }
    }
    report("references into nowhere", &wrong);
}

#[test]
fn a_plural_without_other_is_noticed() {
    let half = "a = { $n ->\n    [one] Ein Bild\n   *[two] Bilder\n } offen\n";
    let resource = fluent_syntax::parser::parse(half).unwrap();
    let Entry::Message(message) = &resource.body[0] else { panic!("the sample has no message") };
    let faults: Vec<_> = plural_faults(message.value.as_ref().unwrap()).collect();
    assert_eq!(faults.len(), 2, "half a sentence, and no other: {faults:?}");
}

/// A branch is a whole sentence, so nothing stands beside the branches.
fn plural_faults(pattern: &Pattern<&str>) -> impl Iterator<Item = String> {
    let mut faults = Vec::new();
    let selects = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    for variants in selects {
        if pattern.elements.len() > 1 {
            faults.push("has text beside its branches; put the whole sentence into each branch".to_owned());
        }
        let plural =
            variants.iter().any(|variant| matches!(name(variant), "zero" | "one" | "two" | "few" | "many" | "other"));
        let has =
            |wanted, default| variants.iter().any(|variant| name(variant) == wanted && variant.default == default);
        if plural && !(has("one", false) && has("other", true)) {
            faults.push("needs the branches [one] and *[other]".to_owned());
        }
        faults.extend(variants.iter().flat_map(|variant| plural_faults(&variant.value).collect::<Vec<_>>()));
    }
    faults.into_iter()
}

fn name<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn names(file: &File) -> impl Iterator<Item = String> {
    file.resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    })
}

fn terms(file: &File) -> impl Iterator<Item = (String, &Pattern<&'static str>)> {
    file.resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((format!("-{}", term.id.name), &term.value)),
        _ => None,
    })
}

fn references(pattern: &Pattern<&str>) -> Vec<String> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    placeables.flat_map(in_expression).collect()
}

fn in_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => in_inline(inline),
        Expression::Select { selector, variants } => {
            let branches = variants.iter().flat_map(|variant| references(&variant.value));
            in_inline(selector).into_iter().chain(branches).collect()
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>) -> Vec<String> {
    let in_arguments = |arguments: &CallArguments<&str>| arguments.positional.iter().flat_map(in_inline).collect();
    match inline {
        InlineExpression::MessageReference { id, .. } => vec![id.name.to_owned()],
        InlineExpression::TermReference { id, .. } => vec![format!("-{}", id.name)],
        InlineExpression::FunctionReference { id, arguments } => {
            let lost = format!("{}(), a function", id.name);
            std::iter::once(lost).chain::<Vec<_>>(in_arguments(arguments)).collect()
        }
        InlineExpression::Placeable { expression } => in_expression(expression),
        _ => Vec::new(),
    }
}
