//! A folder of files that both readers are asked about.

use crate::make::vary::Varied;
use photos::clean;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::fs;
use std::path::Path;

/// A folder that goes with its last reader; one with `ORACLE_KEEP` in the environment stays, to look into.
pub struct Set {
    folder: tempfile::TempDir,
}

impl Set {
    /// These files.
    pub fn of(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let folder = tempfile::Builder::new().disable_cleanup(std::env::var_os("ORACLE_KEEP").is_some()).tempdir();
        let set = Self { folder: folder.unwrap() };
        for (name, bytes) in files {
            fs::write(set.folder().join(name), bytes).unwrap();
        }
        set
    }

    /// Random files, the same ones each time.
    pub fn random(name: &str, strategy: impl Strategy<Value = Varied>, count: usize) -> Self {
        let mut runner = TestRunner::deterministic();
        Self::of((0..count).map(|number| {
            let varied = strategy.new_tree(&mut runner).unwrap().current();
            (format!("{name}-{number:03}.{}", varied.ending), varied.bytes)
        }))
    }

    /// Where they are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The names of all, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// The cleaned copies, and those that were refused.
    pub fn cleaned(&self) -> (Self, Vec<String>) {
        let copies = Self::of([]);
        let mut refused = Vec::new();
        for name in self.names() {
            if let Err(refusal) = clean(&self.folder().join(&name), copies.folder(), &name) {
                refused.push(format!("{name}: not cleaned: {refusal}"));
            }
        }
        (copies, refused)
    }

    /// Fails when anything is wrong.
    pub fn report(&self, wrong: &[String]) {
        let shown = wrong.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
        assert!(wrong.is_empty(), "{} in {}:\n{shown}", wrong.len(), self.folder().display());
    }
}
