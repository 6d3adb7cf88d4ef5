//! "Keep nothing" means it: when the program is over, no file of ours is on the computer, and nothing that was typed.

use crate::evening::{NICKNAME, NOTE, REFLECTION, from_questions_to_plan, keep_nothing};
use crate::harness::{House, Lang, Plain};
use std::path::{Path, PathBuf};

/// What the system's libraries may write for themselves, whatever program runs; none of them sees what is typed.
const OF_THE_SYSTEM: [&str; 4] = [
    // Mesa: drawing programs made for this graphics card.
    "home/.cache/mesa_shader_cache",
    // Fontconfig: which fonts are installed.
    "home/.cache/fontconfig",
    // GStreamer: which sounds and films could be played.
    "home/.cache/gstreamer-1.0",
    // dconf: that no setting of the desktop was changed.
    "run/dconf",
];

#[tokio::test]
async fn who_keeps_nothing_and_closes_the_window_leaves_no_file_behind() {
    let house = House::new(Lang::De);
    let before = files(house.root());
    let window = an_evening(&house).await;
    let status = window.close().await;
    assert!(status.success(), "closing the window is a normal end: {status}");
    let ours: Vec<_> = files(house.root()).into_iter().filter(|file| !is_of_the_system(file, &house)).collect();
    let ours: Vec<_> = ours.into_iter().filter(|file| !before.contains(file)).collect();
    assert_eq!(ours, [] as [PathBuf; 0], "no file of ours is left");
    assert!(!house.household().exists(), "not even an empty folder is where the household would be");
    assert_eq!(entries(&house.root().join("tmp")), [] as [PathBuf; 0], "the folder of the web view is gone, too");
    assert_nothing_typed_is_in_a_file(&house);
}

#[tokio::test]
async fn who_keeps_nothing_and_loses_power_leaves_nothing_typed_behind() {
    let house = House::new(Lang::De);
    an_evening(&house).await.kill();
    assert!(!house.household().exists(), "there is no household");
    assert_nothing_typed_is_in_a_file(&house);

    let left = entries(&house.root().join("tmp"));
    assert!(!left.is_empty(), "the killed program could not tidy up");
    let window = Plain::open(&house).await;
    assert!(left.iter().all(|folder| !folder.exists()), "the next start tidies up: {left:?}");
    window.kill();
}

async fn an_evening(house: &House) -> Plain {
    let window = Plain::open(house).await;
    keep_nothing(&window).await;
    from_questions_to_plan(&window).await;
    window
}

/// A file that does hold such a word shows that the search would find it.
fn assert_nothing_typed_is_in_a_file(house: &House) {
    let control = house.root().join("control");
    std::fs::write(&control, format!("…{NICKNAME}…")).unwrap();
    let holding: Vec<_> = files(house.root()).into_iter().filter(|file| holds_something_typed(file)).collect();
    assert_eq!(holding, [control], "what was typed is in no file but the one that tests the search");
}

/// As bytes, and as the two bytes a letter that some programs keep text in.
fn holds_something_typed(file: &Path) -> bool {
    let bytes = std::fs::read(file).unwrap();
    [NICKNAME, REFLECTION, NOTE].iter().any(|word| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [word.as_bytes(), &wide].iter().any(|text| bytes.windows(text.len()).any(|part| part == *text))
    })
}

fn is_of_the_system(file: &Path, house: &House) -> bool {
    OF_THE_SYSTEM.iter().any(|place| file.starts_with(house.root().join(place)))
}

/// Every file below a folder, at any depth.
fn files(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}
