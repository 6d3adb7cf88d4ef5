#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

fn listed(paths: &[&Path]) -> Vec<(String, Kind)> {
    let paths: Vec<PathBuf> = paths.iter().map(|path| path.to_path_buf()).collect();
    walk(&paths).map(|entry| (entry.path.file_name().unwrap().to_string_lossy().into_owned(), entry.kind)).collect()
}

fn row(name: &str, kind: Kind) -> (String, Kind) {
    (name.to_owned(), kind)
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn write(path: PathBuf) -> PathBuf {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, b"abc").unwrap();
    path
}

#[test]
fn files_come_in_the_order_of_their_names_and_are_told_apart() {
    let folder = folder();
    for name in ["b/2.JPG", "b/1.jpg", "a.txt", "c.XMP", "c.jpg.json", "thumbs.DB", ".picasa.ini", "._c.jpg"] {
        write(folder.path().join(name));
    }
    let expected = [
        row("._c.jpg", Kind::Junk),
        row(".picasa.ini", Kind::Junk),
        row("a.txt", Kind::Candidate),
        row("1.jpg", Kind::Candidate),
        row("2.JPG", Kind::Candidate),
        row("c.XMP", Kind::Sidecar),
        row("c.jpg.json", Kind::Sidecar),
        row("thumbs.DB", Kind::Junk),
    ];
    assert_eq!(listed(&[folder.path()]), expected);
}

#[test]
fn an_entry_knows_its_file() {
    let folder = folder();
    let path = write(folder.path().join("a.jpg"));
    let entry = walk(std::slice::from_ref(&path)).next().unwrap();
    assert_eq!((entry.size, Some(entry.stamp())), (3, Stamp::at(&path)));
    assert_eq!(entry.id.is_some(), cfg!(unix));
}

#[test]
fn what_is_chosen_twice_is_listed_once() {
    let folder = folder();
    let inside = write(folder.path().join("b/1.jpg"));
    let twice = [inside.as_path(), folder.path(), inside.parent().unwrap(), folder.path()];
    assert_eq!(listed(&twice), [row("1.jpg", Kind::Candidate)]);
    let gone = folder.path().join("gone");
    let rows = [row("1.jpg", Kind::Candidate), row("gone", Kind::Refused(Reason::Vanished))];
    assert_eq!(listed(&[folder.path(), &gone, &gone]), rows, "what is not there is told all the same");
}

#[test]
fn what_is_gone_is_a_row() {
    let folder = folder();
    assert_eq!(listed(&[&folder.path().join("gone")]), [row("gone", Kind::Refused(Reason::Vanished))]);
}

#[test]
fn there_is_an_end() {
    let folder = folder();
    (0..9).for_each(|number| drop(write(folder.path().join(format!("{number}.jpg")))));
    let walk = Walk { left: 4, ..walk(&[folder.path().to_owned(), folder.path().join("other")]) };
    let kinds: Vec<Kind> = walk.map(|entry| entry.kind).collect();
    let (more, listed) = kinds.split_last().unwrap();
    assert_eq!((*more, listed), (Kind::Refused(Reason::TooComplex), &[Kind::Candidate; 3][..]));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn links_are_followed_only_where_they_were_chosen() {
        let folder = folder();
        let album = folder.path().join("album");
        let file = write(folder.path().join("other/1.jpg"));
        write(album.join("2.jpg"));
        symlink(&album, album.join("loop")).unwrap();
        symlink(&file, album.join("picture")).unwrap();
        symlink(album.join("self"), album.join("self")).unwrap();
        let inside = [
            row("2.jpg", Kind::Candidate),
            row("loop", Kind::Refused(Reason::Link)),
            row("picture", Kind::Refused(Reason::Link)),
            row("self", Kind::Refused(Reason::Link)),
        ];
        assert_eq!(listed(&[&album]), inside);
        assert_eq!(listed(&[&album.join("loop")]), inside, "a chosen link to a folder");
        assert_eq!(listed(&[&folder.path().join("album/picture")]), [row("picture", Kind::Candidate)]);
        assert_eq!(listed(&[&album.join("self")]), [row("self", Kind::Refused(Reason::Link))]);
    }

    #[test]
    fn a_name_need_not_be_unicode() {
        let folder = folder();
        let name = folder.path().join(OsStr::from_bytes(b"\xff\xfe.jpg"));
        if fs::write(&name, b"abc").is_err() {
            return; // some disks take Unicode only
        }
        let entry = walk(&[folder.path().to_owned()]).next().unwrap();
        assert_eq!((entry.path, entry.kind), (name, Kind::Candidate));
    }

    #[test]
    fn a_pipe_and_a_device_are_rows() {
        let folder = folder();
        let pipe = folder.path().join("pipe.jpg");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(listed(&[folder.path()]), [row("pipe.jpg", Kind::Refused(Reason::NotAFile))]);
        assert_eq!(listed(&[&pipe]), [row("pipe.jpg", Kind::Refused(Reason::NotAFile))]);
        assert_eq!(listed(&[Path::new("/dev/null")]), [row("null", Kind::Refused(Reason::NotAFile))]);
    }

    #[test]
    fn a_locked_folder_is_a_row_and_its_neighbours_are_listed() {
        let folder = folder();
        let locked = folder.path().join("locked");
        write(locked.join("1.jpg"));
        write(folder.path().join("open.jpg"));
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o0)).unwrap();
        let powerful = fs::read_dir(&locked).is_ok();
        let rows = listed(&[folder.path()]);
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o700)).unwrap();
        if !powerful {
            let expected = [row("locked", Kind::Refused(Reason::NoPermission)), row("open.jpg", Kind::Candidate)];
            assert_eq!(rows, expected);
        }
    }
}
