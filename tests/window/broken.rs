//! Households that cannot be opened, and starts that meet each other: a plain sentence, and nothing overwritten.

use crate::harness::{House, Lang, Window, program, until};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A house with a household in it; its window is closed again.
async fn kept(lang: Lang) -> House {
    let house = House::new(lang);
    let window = Window::open(&house).await;
    window.post("/keep", &[("keep", "here")]).await;
    window.post("/intake/skip", &[]).await;
    window.post("/step/whatsapp-groups", &[("answer", "done")]).await;
    window.go("/plan").await;
    drop(window);
    house
}

/// The files of a household with their bytes; the lock and SQLite's shared memory are no answers.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let kept = entries.filter(|path| path.is_file() && !path.to_string_lossy().ends_with("-shm"));
    kept.filter(|path| !path.ends_with("household.lock"))
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect()
}

/// A start that does not outlive its test.
struct Start(std::process::Child);

impl Drop for Start {
    fn drop(&mut self) {
        // It has ended already when all is well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn a_damaged_household_is_named_and_set_aside() {
    let house = kept(Lang::De).await;
    std::fs::write(house.household().join("household.db"), b"not a database any more").unwrap();
    let before = files(house.household());
    let window = Window::open(&house).await;
    assert_eq!(window.page().await.address, "/trouble");
    assert!(window.text("main").await.contains("beschädigt"), "a plain sentence says what happened");
    assert_eq!(files(house.household()), before, "nothing was overwritten");
    assert_eq!(window.answer("way", "set-aside").await.address, "/welcome");
    let aside =
        std::fs::read_dir(house.household()).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.is_dir());
    let found = std::fs::read(aside.unwrap().join("household.db")).unwrap();
    assert_eq!(found, b"not a database any more", "the damaged file is kept");
}

#[tokio::test]
async fn a_newer_household_is_left_alone() {
    let house = kept(Lang::En).await;
    let key = house.household().join("household.key");
    let text = std::fs::read_to_string(&key).unwrap();
    let newer = text.replacen("\"format\":1", "\"format\":99", 1).replacen("\"format\": 1", "\"format\": 99", 1);
    assert_ne!(newer, text, "the key file has a format number");
    std::fs::write(&key, newer).unwrap();
    let before = files(house.household());
    let window = Window::open(&house).await;
    assert_eq!(window.page().await.address, "/trouble");
    assert!(window.text("main").await.contains("newer version"));
    assert!(!window.has("main button[value='set-aside']").await, "what is whole is not set aside");
    assert_eq!(window.answer("way", "keep-nothing").await.address, "/intake/children", "the evening can go on");
    assert_eq!(files(house.household()), before, "nothing was overwritten");
}

#[tokio::test]
async fn where_nothing_can_be_written_the_evening_goes_on_in_memory() {
    let mut house = House::new(Lang::De);
    let file = house.root().join("a-file");
    std::fs::write(&file, b"in the way").unwrap();
    house.move_to(file.join("household"));
    let window = Window::open(&house).await;
    window.go("/keep").await;
    let page = window.answer("keep", "here").await;
    assert_eq!(page.heading, "Das hat nicht geklappt");
    assert!(window.text("main").await.contains("Ordner"), "the sentence says why");
    assert_eq!(window.answer("keep", "nothing").await.address, "/intake/children");
    assert_eq!(std::fs::read(file).unwrap(), b"in the way");
}

#[tokio::test]
async fn a_second_start_ends_and_the_first_window_goes_on() {
    let house = kept(Lang::De).await;
    let window = Window::open(&house).await;
    let mut second = Start(house.command(&program()).spawn().unwrap());
    let ended = until("the second start ends", async || second.0.try_wait().unwrap()).await;
    assert!(ended.success(), "a second start is no error");
    assert_eq!(window.go("/result").await.address, "/result", "the first window still answers");
}

#[tokio::test]
async fn a_household_works_in_another_folder() {
    let mut house = kept(Lang::De).await;
    let elsewhere = house.root().join("a stick").join("Schnappschutz ü");
    std::fs::create_dir(elsewhere.parent().unwrap()).unwrap();
    std::fs::rename(house.household(), &elsewhere).unwrap();
    house.move_to(elsewhere);
    let window = Window::open(&house).await;
    assert_eq!(window.page().await.address, "/plan", "it resumes where it was");
    window.go("/step/whatsapp-groups").await;
    assert!(window.text("main").await.contains("Erledigt"));
}
