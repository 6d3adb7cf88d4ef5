//! What a Fluent pattern holds: its variables, and its German text for the reader of the method.

use fluent_syntax::ast::{CallArguments, Comment, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// A variable as its comment declares it.
#[derive(Clone)]
pub(crate) struct Variable {
    /// The name without `$`.
    pub name: String,
    /// Whether it is a number, on which a plural may depend.
    pub is_number: bool,
}

/// The variables a comment declares, one a line: `# $count (Number): how many photos, e.g. 3`.
pub(crate) fn declared(comment: Option<&Comment<&str>>, mut tell: impl FnMut(String)) -> Vec<Variable> {
    let mut declared = Vec::new();
    let lines = comment.into_iter().flat_map(|comment| &comment.content);
    for line in lines.filter_map(|line| line.trim().strip_prefix('$')) {
        match line.split_once(" (").and_then(|(name, rest)| Some((name, rest.split_once("):")?.0))) {
            Some((name, "Number")) => declared.push(Variable { name: name.to_owned(), is_number: true }),
            Some((name, "String")) => declared.push(Variable { name: name.to_owned(), is_number: false }),
            _ => tell(format!("“${line}” declares no variable; write “$name (Number): …” or “$name (String): …”")),
        }
    }
    declared
}

/// The variables a pattern uses, in any branch.
pub(crate) fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

/// What a pattern says; of several branches the default one.
pub(crate) fn german(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => shown(expression),
    };
    pattern.elements.iter().map(element).collect()
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, found));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, found));
}

fn shown(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().filter(|variant| variant.default).map(|variant| german(&variant.value)).collect()
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("{{${}}}", id.name),
        Expression::Inline(InlineExpression::TermReference { id, .. }) => format!("{{-{}}}", id.name),
        Expression::Inline(InlineExpression::MessageReference { id, .. }) => format!("{{{}}}", id.name),
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Inline(InlineExpression::NumberLiteral { value }) => (*value).to_owned(),
        Expression::Inline(InlineExpression::FunctionReference { .. }) => "{…}".to_owned(),
        Expression::Inline(InlineExpression::Placeable { expression }) => shown(expression),
    }
}
