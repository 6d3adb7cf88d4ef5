//! Pictures of every screen: `./dev screens` keeps them, and without it a handful shows that it would work.

use crate::harness::{House, Lang, Window};
use crate::tour::tour;
use std::path::{Path, PathBuf};

const THEMES: [&str; 2] = ["light", "dark"];

/// Without `SCREENS_DIR` only these are taken.
const HANDFUL: [&str; 4] = ["welcome", "plan", "step", "help-blackmail"];

#[tokio::test]
async fn screens_in_german() {
    pictures(Lang::De).await;
}

#[tokio::test]
async fn screens_in_english() {
    pictures(Lang::En).await;
}

async fn pictures(lang: Lang) {
    let house = House::new(lang);
    let wish = std::env::var_os("SCREENS_DIR").map(PathBuf::from);
    let folder = wish.clone().unwrap_or_else(|| house.desktop());
    std::fs::create_dir_all(&folder).unwrap();
    let window = Window::open(&house).await;
    tour(&window, async |stop| {
        if !stop.is_screen() || (wish.is_none() && !HANDFUL.contains(&stop.name)) {
            stop.visit(&window).await;
            return;
        }
        for theme in THEMES {
            window.post("/settings", &[("theme", theme)]).await;
            window.hush().await;
            stop.visit(&window).await;
            let picture = folder.join(format!("{}-{theme}-{}.png", lang.code(), stop.name));
            std::fs::write(&picture, window.picture().await).unwrap();
            assert_picture(&picture);
        }
    })
    .await;
}

/// A PNG with more to it than one colour: a blank page of this size compresses to a few kilobytes.
fn assert_picture(path: &Path) {
    let bytes = std::fs::read(path).unwrap();
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{} is a PNG", path.display());
    assert!(bytes.len() > 20_000, "{} shows something: {} bytes", path.display(), bytes.len());
}
