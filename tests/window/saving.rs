//! Saving through the dialog of the system: the file is there, and the desktop's list of recent files has no trace of it.

use crate::harness::{House, Key, Keys, Lang, Window, until};
use std::path::PathBuf;

/// A list with an entry of another program.
const RECENT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
 xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
<bookmark href="file:///tmp/old.txt" added="2026-11-20T10:00:00Z" modified="2026-11-20T10:00:00Z" visited="2026-11-20T10:00:00Z">
<info><metadata owner="http://freedesktop.org"><mime:mime-type type="text/plain"/>
<bookmark:applications><bookmark:application name="x" exec="'x %u'" modified="2026-11-20T10:00:00Z" count="1"/></bookmark:applications>
</metadata></info></bookmark></xbel>"#;

#[tokio::test]
async fn a_saved_sheet_is_no_recent_file_and_the_others_stay() {
    let house = House::with_real_dialogs(Lang::De);
    let home = house.root().join("home");
    let list = home.join(".local/share/recently-used.xbel");
    std::fs::create_dir_all(list.parent().unwrap()).unwrap();
    std::fs::write(&list, RECENT).unwrap();
    let window = Window::open(&house).await;
    window.go("/help/paper/threat").await;
    window.leave().await;
    window.js("document.querySelector(\"form[action='/help/paper/threat'] button\").click()").await;

    // The dialog comes when it comes; Enter saves under the name that is offered.
    let keys = Keys::new();
    let saved: PathBuf = until("the dialog has saved", async || {
        keys.press(&[Key::Enter]);
        [home.join("hinweise.pdf"), home.join("Documents/hinweise.pdf")].into_iter().find(|path| path.is_file())
    })
    .await;
    window.arrival("the file was saved").await;
    assert!(window.text("main").await.contains("hinweise.pdf"), "the window says so");
    assert!(std::fs::read(saved).unwrap().starts_with(b"%PDF"));

    until("the list was written and taken back", async || {
        let text = std::fs::read_to_string(&list).unwrap();
        (text != RECENT && !text.contains("hinweise")).then_some(())
    })
    .await;
    assert!(std::fs::read_to_string(&list).unwrap().contains("old.txt"), "what others noted is still there");
}
