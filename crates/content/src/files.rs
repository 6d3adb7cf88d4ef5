//! The content files as text: those this program was built with, or those of a folder that somebody edits.

use crate::{ContentError, PageKind};
use include_dir::{Dir, include_dir};
use std::{fs, path::Path};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/content");

/// The sheets of the help door and the questions that lead to them.
pub(crate) const SHEETS: &str = "help/sheets.toml";
/// The help lines.
pub(crate) const LINES: &str = "help/lines.toml";

/// What becomes of the data in a picture on its way.
pub(crate) const CHANNELS: &str = "channels.toml";

/// The largest content file that is read from a folder, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// The text of every content file.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// (name below `assets/content`, text) of each place.
    pub places: Vec<(String, String)>,
    /// The pages of each kind; a kind without a file has no pages.
    pub pages: Vec<(PageKind, String)>,
    /// `help/sheets.toml`.
    pub sheets: String,
    /// `help/lines.toml`.
    pub lines: String,
    /// `looks.toml`.
    pub looks: String,
    /// `channels.toml`.
    pub channels: String,
    /// `renamed.toml`; empty when there is none.
    pub renamed: String,
}

impl Files {
    /// The files this program was built with.
    ///
    /// # Errors
    /// [`ContentError::Malformed`] when a file is missing.
    pub fn embedded() -> Result<Self, ContentError> {
        let text = |file: &include_dir::File<'_>| String::from_utf8_lossy(file.contents()).into_owned();
        let places = FILES.get_dir("places").into_iter().flat_map(Dir::files);
        let read = |name: &str| FILES.get_file(name).map(text);
        Self::gather(places.map(|file| (file.path().display().to_string(), text(file))).collect(), read)
    }

    /// The files of a folder laid out like `assets/content`.
    ///
    /// # Errors
    /// [`ContentError::Malformed`] when a file is missing, too large or not text.
    pub fn of_folder(folder: &Path) -> Result<Self, ContentError> {
        let mut names: Vec<_> = fs::read_dir(folder.join("places"))
            .map_err(|error| malformed("places", error.to_string()))?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".toml"))
            .map(|name| format!("places/{name}"))
            .collect();
        names.sort();
        let places = names.into_iter().map(|name| Ok((text_of(folder, &name)?, name)));
        let places = places.map(|pair| pair.map(|(text, name)| (name, text))).collect::<Result<_, ContentError>>()?;
        Self::gather(places, |name| text_of(folder, name).ok())
    }

    fn gather(places: Vec<(String, String)>, read: impl Fn(&str) -> Option<String>) -> Result<Self, ContentError> {
        let needed = |name: &str| read(name).ok_or_else(|| malformed(name, "the file cannot be read".to_owned()));
        let pages = PageKind::ALL.iter().filter_map(|kind| Some((*kind, read(&pages_file(*kind))?)));
        Ok(Self {
            places,
            pages: pages.collect(),
            sheets: needed(SHEETS)?,
            lines: needed(LINES)?,
            looks: needed("looks.toml")?,
            channels: needed(CHANNELS)?,
            renamed: read("renamed.toml").unwrap_or_default(),
        })
    }
}

/// The name of the file with the pages of a kind.
pub(crate) fn pages_file(kind: PageKind) -> String {
    format!("pages/{}.toml", kind.file())
}

pub(crate) fn malformed(file: &str, reason: String) -> ContentError {
    ContentError::Malformed { file: file.to_owned(), reason }
}

fn text_of(folder: &Path, name: &str) -> Result<String, ContentError> {
    let path = folder.join(name);
    let size = fs::metadata(&path).map_err(|error| malformed(name, error.to_string()))?.len();
    if size > LARGEST {
        return Err(malformed(name, "is larger than 1 MiB".to_owned()));
    }
    fs::read_to_string(&path).map_err(|error| malformed(name, error.to_string()))
}
