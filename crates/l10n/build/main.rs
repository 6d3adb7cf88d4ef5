//! Writes one method of `Words` for each German message of the screens, so that a wrong name or a missing argument is
//! an error of the compiler. What is wrong in a file is told with its line.

#![allow(clippy::print_stdout, reason = "this is how a build script talks to cargo")]

mod messages;
mod methods;
mod patterns;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

/// A fault in a file of words: where and what, in one line.
pub(crate) struct Fault {
    /// The file as seen from the root of the project.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, as a sentence.
    pub says: String,
}

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../../locales");
    match run() {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            for Fault { file, line, says } in faults {
                println!("cargo::error={file}:{line}: {says}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("cargo::error=the words could not be read or written: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> std::io::Result<Vec<Fault>> {
    let mut faults = Vec::new();
    let mut found = Vec::new();
    for path in ftl_files(Path::new("../../locales/de/ui"))? {
        let file = path.strip_prefix("../..").unwrap_or(&path).to_string_lossy();
        found.extend(messages::read(&file, &fs::read_to_string(&path)?, &mut faults));
    }
    messages::check_names(&found, &mut faults);
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("messages.rs");
    fs::write(target, methods::write(&found))?;
    Ok(faults)
}

fn ftl_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    files.sort();
    Ok(files)
}
