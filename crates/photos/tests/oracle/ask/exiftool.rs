//! ExifTool as the oracle: asked about a whole folder at once, without anybody's settings.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// What ExifTool says about a file: tags, each with its groups before it, `IFD0:Copy1:ImageDescription`.
pub type Tags = Map<String, Value>;

/// Whether it is here. Where CI runs it has to be; elsewhere a line says that nothing was asked.
pub fn is_here() -> bool {
    let here = Command::new("exiftool").arg("-ver").output().is_ok_and(|done| done.status.success());
    assert!(here || std::env::var_os("CI").is_none(), "CI asks exiftool, which is not installed");
    if !here {
        eprintln!("skipped: exiftool is not installed");
    }
    here
}

/// What it reads in every file of a folder, by file name.
pub fn read(folder: &Path) -> BTreeMap<String, Tags> {
    ask(folder, &["-n", "-a", "-struct", "-ee"])
}

/// Everything it sees, what it does not know by name too.
pub fn everything(folder: &Path) -> BTreeMap<String, Tags> {
    ask(folder, &["-a", "-u", "-U", "-ee3", "-api", "RequestAll=3"])
}

/// A hash over the picture data of every file, where this version of ExifTool makes one.
pub fn picture_hashes(folder: &Path) -> BTreeMap<String, String> {
    let hash = |tags: Tags| tags.iter().find(|(key, _)| key.contains("ImageData")).map(|(_, hash)| hash.to_string());
    let all = ask(folder, &["-ImageDataHash", "-ImageDataMD5"]);
    all.into_iter().filter_map(|(name, tags)| Some((name, hash(tags)?))).collect()
}

fn ask(folder: &Path, how: &[&str]) -> BTreeMap<String, Tags> {
    let mut command = Command::new("exiftool");
    // The first option, or somebody's settings are read. Family 4 tells values with one name apart.
    command.args(["-config", "", "-q", "-q", "-j", "-G1:3:4"]).args(how).arg(folder);
    let done = command.output().unwrap();
    // Nothing at all about an empty folder.
    if done.stdout.trim_ascii().is_empty() {
        return BTreeMap::new();
    }
    let said: Vec<Tags> = serde_json::from_slice(&done.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&done.stderr)));
    let name = |tags: &Tags| {
        let path = tags["SourceFile"].as_str().unwrap().to_owned();
        Path::new(&path).file_name().unwrap().to_string_lossy().into_owned()
    };
    said.into_iter().map(|tags| (name(&tags), tags)).collect()
}

/// Group (the first of them) and name of a tag.
pub fn parts(key: &str) -> (&str, &str) {
    (key.split(':').next().unwrap_or(""), key.rsplit(':').next().unwrap_or(""))
}
