//! An invented family's computer: a home, temporary files, a place for saved papers, a language.

use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The language the computer is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    De,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    const fn locale(self) -> &'static str {
        match self {
            Self::De => "de_DE.UTF-8",
            Self::En => "en_GB.UTF-8",
        }
    }
}

/// The folders a program start can reach. They are removed with this value.
pub struct House {
    root: TempDir,
    household: PathBuf,
    real_desktop: bool,
    pub lang: Lang,
}

impl House {
    pub fn new(lang: Lang) -> Self {
        let root = tempfile::Builder::new().prefix("house-").tempdir().unwrap();
        for folder in ["home", "tmp", "run", "desktop"] {
            std::fs::create_dir(root.path().join(folder)).unwrap();
        }
        let household = root.path().join("household");
        let house = Self { root, household, real_desktop: false, lang };
        house.fill_album();
        house.chooses(&[&house.album()]);
        house
    }

    fn fill_album(&self) {
        std::fs::create_dir(self.album()).unwrap();
        let photos = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/photos");
        for photo in std::fs::read_dir(photos).unwrap().map(|entry| entry.unwrap().path()) {
            if photo.extension().is_some_and(|ending| ending != "md") {
                std::fs::copy(&photo, self.album().join(photo.file_name().unwrap())).unwrap();
            }
        }
    }

    /// A folder with a few photos of the family.
    pub fn album(&self) -> PathBuf {
        self.root().join("album")
    }

    /// What is chosen in the dialogs of the recording desktop from now on; the album, if nothing else is said.
    pub fn chooses(&self, paths: &[&Path]) {
        let lines: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
        std::fs::write(self.desktop().join("choose.txt"), lines.join("\n")).unwrap();
    }

    /// A house in which files are saved through the dialog of the system.
    pub fn with_real_dialogs(lang: Lang) -> Self {
        Self { real_desktop: true, ..Self::new(lang) }
    }

    /// Everything a program start may write to lies below.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// The folder of the encrypted household.
    pub fn household(&self) -> &Path {
        &self.household
    }

    /// Points the program to another folder from the next start on.
    pub fn move_to(&mut self, household: PathBuf) {
        self.household = household;
    }

    /// Where the recording desktop saves files.
    pub fn desktop(&self) -> PathBuf {
        self.root.path().join("desktop")
    }

    /// What the desktop was asked to do so far, one entry a line.
    pub fn desktop_log(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.desktop().join("desktop.log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// A command that sees this computer and no other.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let foreign = name.to_string_lossy();
            if foreign.starts_with("XDG_") || foreign.starts_with("LC_") || foreign == "LANGUAGE" {
                command.env_remove(&name);
            }
        }
        command
            .env("HOME", self.root().join("home"))
            .env("TMPDIR", self.root().join("tmp"))
            .env("XDG_RUNTIME_DIR", self.root().join("run"))
            .env("LANG", self.lang.locale())
            .env("SCHNAPPSCHUTZ_HOME", &self.household);
        if !self.real_desktop {
            command.env("SCHNAPPSCHUTZ_RECORDING_DESKTOP", self.desktop());
        }
        command
    }
}

/// The program as the workspace has built it, beside this test.
pub fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let program = test.ancestors().nth(2).unwrap().join("schnappschutz");
    assert!(program.is_file(), "{} is missing; `./dev test window` builds it first", program.display());
    program
}
