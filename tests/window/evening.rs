//! The shortest whole evening, by the keys of the keyboard alone: for tests of the program without a driver.

use crate::harness::{Key, Plain};
use Key::{BackTab, Enter, Space, Tab};

/// What is typed on the way. Small letters only, and words that stand nowhere else.
pub const NICKNAME: &str = "zwirbelkind";
pub const REFLECTION: &str = "quittengelee";
pub const NOTE: &str = "dudelsackprobe";

/// From a heading back to the last field of a step's page: its place, the help door, the way to hide, the settings, two languages, seven
/// entries of the menu, the name, the way to the content; out of the page; and from its end two entries and a button.
const BACK_TO_THE_NOTE: usize = 20;

/// Keeps the answers on this computer.
pub async fn keep_here(window: &Plain) {
    window.press(&[Tab, Enter]);
    window.arrives("keep-title").await;
    window.press(&[Tab, Enter]);
    window.arrives("intake-children-title").await;
}

/// Keeps nothing.
pub async fn keep_nothing(window: &Plain) {
    window.press(&[Tab, Enter]);
    window.arrives("keep-title").await;
    window.press(&[Tab, Tab, Enter]);
    window.arrives("intake-children-title").await;
}

/// From the first question to the second look at the plan: six answers, a step that is done, what matters, a note.
pub async fn from_questions_to_plan(window: &Plain) {
    window.press(&[Tab]);
    window.write(NICKNAME);
    window.press(&[Enter]);
    for (place, keys) in [
        ("intake-places-title", [Tab, Space, Enter]),
        ("intake-posters-title", [Tab, Space, Enter]),
        ("intake-phone-title", [Tab, Space, Enter]),
        ("intake-time-title", [Tab, Space, Enter]),
        ("intake-situations-title", [Tab, Space, Enter]),
    ] {
        window.arrives(place).await;
        window.press(&keys);
    }
    window.arrives("intake-check-title").await;
    window.press(&[Tab; 7]);
    window.press(&[Enter]);
    window.arrives("look-title").await;
    window.press(&[Tab, Tab, Enter]);
    window.arrives("plan-title").await;
    note(window).await;
    done(window).await;
}

/// Opens the first step and writes a note there.
async fn note(window: &Plain) {
    let plan = window.title();
    window.press(&[Tab, Enter]);
    window.leaves(&plan).await;
    for _ in 0..BACK_TO_THE_NOTE {
        window.press_seen(BackTab).await;
    }
    window.write(NOTE);
    window.press_seen(Tab).await;
    window.press_seen(Enter).await;
}

/// Says that the step is done, and why it matters.
async fn done(window: &Plain) {
    let step = window.title();
    // Before the first answer there may be a button for other devices, which opens and closes.
    while window.title() == step {
        window.press_seen(Tab).await;
        window.press_seen(Enter).await;
    }
    window.arrives("reflect-first-title").await;
    // Before the field is the button that takes the answer back.
    window.press(&[Tab, Tab]);
    window.write(REFLECTION);
    window.press(&[Tab, Enter]);
    window.arrives("plan-title").await;
}
