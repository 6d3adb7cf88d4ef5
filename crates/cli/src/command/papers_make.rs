//! `papers make`: one paper as PDF, from a file of answers and in memory only.

use crate::{Ending, answers, args::Make, failure::Failure, locale, out::say};
use app::{AnswersFile, Clock, Content, Program, Words};
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Makes the paper and writes it. Nicknames never appear on it. The file is there whole or not at all.
pub fn run(content: Content, words: Words, locale: &str, make: &Make) -> Result<Ending, Failure> {
    let (file, ending) = match &make.answers {
        Some(path) => answers::read(path, &content, words)?,
        None => (AnswersFile::default(), Ending::Whole),
    };
    let mut preferences = locale::preferences(locale, words.lang());
    preferences.country = make.country.unwrap_or(preferences.country);
    let program = Program::from_answers(content, &file, Clock::System, preferences)?;
    let paper = program.paper(make.id, words, false)?;
    let bytes = app::pdf(&paper).map_err(app::Failure::from)?;
    write(&make.out, &bytes, make.force)?;
    let name = make.out.file_name().unwrap_or(make.out.as_os_str());
    say(&words.paper_saved(&name.to_string_lossy()));
    Ok(ending)
}

fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    let unwritable = |error: io::Error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::Exists(path.to_owned()),
        _ => Failure::Unwritable { file: path.to_owned(), error },
    };
    if force {
        return fs::write(path, bytes).map_err(unwritable);
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(unwritable)?;
    file.write_all(bytes).map_err(|error| {
        // What was begun here is ours to remove; if even that fails the error below says enough.
        let _ = fs::remove_file(path);
        unwritable(error)
    })
}
