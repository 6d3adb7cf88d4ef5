//! "Keep nothing" means it: when the program is over, no file of ours is on the computer, and nothing that was typed.

use crate::evening::{NICKNAME, NOTE, REFLECTION, from_questions_to_plan, keep_nothing};
use crate::harness::{House, Lang, Plain};
use std::path::{Path, PathBuf};

#[tokio::test]
async fn who_keeps_nothing_and_closes_the_window_leaves_no_file_behind() {
    let house = House::new(Lang::De);
    let window = Plain::open(&house).await;
    keep_nothing(&window).await;
    from_questions_to_plan(&window).await;
    let status = window.close().await;
    assert!(status.success(), "closing the window is a normal end: {status}");
    eprintln!("{:#?}", files(house.root()));
    panic!();
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
