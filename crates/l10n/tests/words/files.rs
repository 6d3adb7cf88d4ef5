//! The Fluent files as they lie on disk.

use fluent_syntax::ast::{Entry, Message, Pattern, Resource};
use fluent_syntax::parser;
use std::fs;
use std::path::{Path, PathBuf};

/// The languages people read, by the names of their folders.
pub const LANGS: [&str; 2] = ["de", "en"];
/// The words of the screens and the words of the content.
pub const AREAS: [&str; 2] = ["ui", "content"];

/// One file.
pub struct File {
    /// `de` or `en`.
    pub lang: &'static str,
    /// `ui` or `content`.
    pub area: &'static str,
    /// Its name, e.g. `help.ftl`.
    pub name: String,
    /// What it holds; junk where it cannot be parsed.
    pub resource: Resource<&'static str>,
    /// Lines that are not Fluent.
    pub errors: Vec<String>,
}

impl File {
    /// Where something is, e.g. `de/content/help.ftl: help-blackmail.first`.
    pub fn place(&self, id: &str) -> String {
        format!("{}/{}/{}: {id}", self.lang, self.area, self.name)
    }

    /// Its messages.
    pub fn messages(&self) -> impl Iterator<Item = &Message<&'static str>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// Each text with its key, `id` or `id.attribute`.
    pub fn patterns(&self) -> impl Iterator<Item = (String, &Pattern<&'static str>)> {
        self.messages().flat_map(|message| {
            let id = message.id.name;
            let value = message.value.iter().map(move |pattern| (id.to_owned(), pattern));
            let attributes = message.attributes.iter();
            value.chain(attributes.map(move |part| (format!("{id}.{}", part.id.name), &part.value)))
        })
    }
}

/// Every file of a language and area, sorted by name.
pub fn files(lang: &'static str, area: &'static str) -> Vec<File> {
    let mut files: Vec<_> =
        below(&root().join("locales").join(lang).join(area)).into_iter().map(|path| file(lang, area, &path)).collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// Every file of every language and area.
pub fn all() -> impl Iterator<Item = File> {
    LANGS.into_iter().flat_map(|lang| AREAS.into_iter().flat_map(move |area| files(lang, area)))
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file below a folder; none when there is no such folder.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

fn file(lang: &'static str, area: &'static str, path: &Path) -> File {
    let source: &'static str = fs::read_to_string(path).unwrap().leak();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let line = |start: usize| source[..start].lines().count().max(1);
    let errors =
        errors.iter().map(|error| format!("{lang}/{area}/{name}:{}: {error}", line(error.pos.start))).collect();
    File { lang, area, name, resource, errors }
}
