//! Where the household lives.

use std::path::{Path, PathBuf};

/// The environment variable that moves the household to another folder.
pub const HOME_VARIABLE: &str = "SCHNAPPSCHUTZ_HOME";

/// The file beside the program that makes it portable.
const PORTABLE_MARK: &str = "portable";

/// The folder could not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HomeRefused {
    /// The environment variable is not an absolute path.
    #[error("SCHNAPPSCHUTZ_HOME must be an absolute path")]
    NotAbsolute,
    /// The system names no folder for a user's data.
    #[error("this computer names no folder for a user's data; set SCHNAPPSCHUTZ_HOME")]
    NoDataFolder,
}

/// The folder of the household: `SCHNAPPSCHUTZ_HOME`, or `data` beside a portable program, or the user's data folder.
///
/// # Errors
/// [`HomeRefused`] when the variable is not an absolute path or the system names no folder.
pub fn home_folder() -> Result<PathBuf, HomeRefused> {
    let wish = std::env::var_os(HOME_VARIABLE).filter(|value| !value.is_empty()).map(PathBuf::from);
    let program = std::env::current_exe().ok();
    choose(wish, program.as_deref().and_then(Path::parent), dirs::data_dir())
}

fn choose(wish: Option<PathBuf>, beside: Option<&Path>, data: Option<PathBuf>) -> Result<PathBuf, HomeRefused> {
    if let Some(wish) = wish {
        return if wish.is_absolute() { Ok(wish) } else { Err(HomeRefused::NotAbsolute) };
    }
    if let Some(folder) = beside.filter(|folder| folder.join(PORTABLE_MARK).is_file()) {
        return Ok(folder.join("data"));
    }
    data.map(|folder| folder.join("schnappschutz")).ok_or(HomeRefused::NoDataFolder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_comes_first_and_must_be_absolute() {
        let chosen = choose(Some("/srv/family".into()), None, Some("/home/a".into()));
        assert_eq!(chosen, Ok(PathBuf::from("/srv/family")));
        assert_eq!(choose(Some("family".into()), None, None), Err(HomeRefused::NotAbsolute));
    }

    #[test]
    fn a_portable_program_keeps_its_data_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(PORTABLE_MARK), "").unwrap();
        assert_eq!(choose(None, Some(folder.path()), None), Ok(folder.path().join("data")));
    }

    #[test]
    fn otherwise_the_users_data_folder() {
        assert_eq!(choose(None, None, Some("/data".into())), Ok(PathBuf::from("/data/schnappschutz")));
        assert_eq!(choose(None, None, None), Err(HomeRefused::NoDataFolder));
    }
}
