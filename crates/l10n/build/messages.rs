//! Reads the German words of the screens into what the methods need.

use crate::Fault;
use crate::patterns::{Variable, declared, german, variables};
use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// A text that becomes a method: the value of a message, or one of its attributes.
pub(crate) struct Text {
    /// The name of its file, e.g. `welcome.ftl`.
    pub file: String,
    /// The line of its message, counted from 1.
    pub line: usize,
    /// The id of its message.
    pub id: String,
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
    /// Its variables in the order of their declaration.
    pub variables: Vec<Variable>,
    /// What it says in German.
    pub german: String,
}

impl Text {
    /// The name of its method: `welcome-title.hint` is `welcome_title_hint`.
    pub fn method(&self) -> String {
        let attribute = self.attribute.iter().map(|attribute| format!("-{attribute}"));
        let name: String = std::iter::once(self.id.clone()).chain(attribute).collect();
        name.replace('-', "_").to_lowercase()
    }

    fn fault(&self, says: String) -> Fault {
        Fault { file: self.file.clone(), line: self.line, says }
    }
}

/// Reads one file; what is wrong in it goes to `faults`.
pub(crate) fn read(file: &str, source: &str, faults: &mut Vec<Fault>) -> Vec<Text> {
    let resource = parser::parse(source).unwrap_or_else(|(readable, errors)| {
        faults.extend(errors.iter().map(|error| Fault {
            file: file.to_owned(),
            line: source[..error.pos.start.min(source.len())].lines().count().max(1),
            says: format!("this is not Fluent: {error}"),
        }));
        readable
    });
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(|message| texts(file, source, message, faults)).collect()
}

/// Two texts must not become the same method.
pub(crate) fn check_names(texts: &[Text], faults: &mut Vec<Fault>) {
    let mut methods: BTreeMap<String, &Text> = BTreeMap::new();
    for text in texts {
        if let Some(first) = methods.insert(text.method(), text) {
            let says = format!("{} is already the method of {}:{}", text.method(), first.file, first.line);
            faults.push(text.fault(says));
        }
    }
}

fn texts(file: &str, source: &str, message: &Message<&str>, faults: &mut Vec<Fault>) -> Vec<Text> {
    let id = message.id.name;
    let line = line_of(source, id);
    let mut tell = |says| faults.push(Fault { file: file.to_owned(), line, says });
    if !id.starts_with(&prefix(file)) {
        tell(format!("{id} does not begin with {}, the name of its file", prefix(file)));
    }
    let declared = declared(message.comment.as_ref(), |says| tell(format!("{id}: {says}")));
    let mut unused: Vec<_> = declared.iter().map(|variable| variable.name.clone()).collect();
    let mut texts = Vec::new();
    for (attribute, pattern) in patterns(message) {
        let uses = variables(pattern);
        for name in uses.iter().filter(|name| !declared.iter().any(|variable| variable.name == **name)) {
            tell(format!("{id} uses ${name}; declare it above as “# ${name} (Number): …” or “# ${name} (String): …”"));
        }
        unused.retain(|name| !uses.contains(name));
        texts.push(Text {
            file: file.to_owned(),
            line,
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
            variables: declared.iter().filter(|variable| uses.contains(&variable.name)).cloned().collect(),
            german: german(pattern),
        });
    }
    for name in unused {
        tell(format!("{id} declares ${name} and never uses it"));
    }
    texts
}

fn patterns<'a>(message: &'a Message<&'a str>) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}

/// `locales/de/ui/welcome.ftl` → `welcome-`.
fn prefix(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    format!("{}-", name.trim_end_matches(".ftl"))
}

/// The line on which a message begins; the parser does not tell.
fn line_of(source: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(begins).unwrap_or_default() + 1
}
