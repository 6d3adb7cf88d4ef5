//! Typst's world: one source, three fonts, nothing else. No file can be opened, no day can be asked for.

use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const FACES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../assets/fonts/SourceSans3-Semibold.ttf"),
    include_bytes!("../../../assets/fonts/SourceSans3-Bold.ttf"),
];

/// What is the same for every paper; read once in the life of the program.
struct Shelf {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

fn shelf() -> &'static Shelf {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(|| {
        let fonts: Vec<_> = FACES.iter().filter_map(|face| Font::new(Bytes::new(*face), 0)).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Shelf { book, fonts, template: Source::detached(include_str!("paper.typ")) }
    })
}

/// Whether every face can draw the character.
pub(crate) fn covered(c: char) -> bool {
    shelf().fonts.iter().all(|font| font.info().coverage.contains(c.into()))
}

/// The template and the words of one paper, which it finds in `sys.inputs`.
pub(crate) struct Desk {
    library: LazyHash<Library>,
}

impl Desk {
    pub(crate) fn with(words: Dict) -> Self {
        Self { library: LazyHash::new(Library::builder().with_inputs(words).build()) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &shelf().book
    }

    fn main(&self) -> FileId {
        shelf().template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(shelf().template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        shelf().fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_draw_what_our_papers_need() {
        assert_eq!(shelf().fonts.len(), FACES.len(), "every face must be readable");
        let needed = "aäößẞéłşїґя →←„“‚‘’“”–—…×·•□☐✓§€№\u{a0}\u{202f}\u{ad}\u{2011}\u{200b}\u{308}";
        assert_eq!(needed.chars().filter(|c| !covered(*c)).collect::<String>(), "");
        assert!(!covered('🦊') && !covered('漢'), "coverage must be able to say no");
    }

    #[test]
    fn no_file_can_be_opened() {
        let desk = Desk::with(Dict::new());
        let other = Source::detached("").id().map(|path| path.with_extension("txt")).intern();
        assert!(desk.file(desk.main()).is_err() && desk.source(other).is_err());
        assert!(desk.today(None).is_none());
    }
}
