//! Asking ExifTool about the files of a folder, and comparing.

mod accepted;
mod allowed;
pub mod exiftool;
mod facts;
mod said;

use facts::Facts;
use photos::{Depth, scan_file};
use std::path::Path;

/// How far two readers have to agree.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// We see all that ExifTool sees.
    AllOfIts,
    /// And nothing else.
    Same,
}

/// What is told of the files of a folder by one reader only.
pub fn before(folder: &Path, how: Agreement) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, tags) in exiftool::read(folder) {
        let ours = Facts::ours(&scan_file(&folder.join(&name), Depth::Whole).findings);
        let oracle = said::facts(&tags);
        wrong.extend(ours.misses(&oracle).into_iter().map(|fact| format!("{name}: we miss {fact}")));
        if how == Agreement::Same {
            wrong.extend(ours.invents(&oracle).into_iter().map(|fact| format!("{name}: only we see {fact}")));
        }
    }
    wrong.retain(|one| !accepted::is(one));
    wrong
}

/// What ExifTool still sees in the cleaned files of a folder that nobody allowed.
pub fn after(folder: &Path) -> Vec<String> {
    let beyond = |(name, tags): (String, exiftool::Tags)| {
        allowed::beyond(&tags).into_iter().map(move |tag| format!("{name}: cleaned, yet {tag}"))
    };
    exiftool::everything(folder).into_iter().flat_map(beyond).collect()
}
