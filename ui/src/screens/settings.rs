//! Settings: colours, text size, language, and what becomes of the answers.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    notice::Notice,
    parts::Choice,
    refusal::Refusal,
    reply::{Effect, Reply},
};
use app::{Keeping, Lang, TextSize, Theme, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "settings.html")]
struct Page {
    frame: Frame,
    themes: Vec<Choice>,
    sizes: Vec<Choice>,
    folder: String,
    here: bool,
    nowhere: bool,
    own: bool,
    back: String,
}

#[derive(Template)]
#[template(path = "delete.html")]
struct Delete {
    frame: Frame,
}

/// Shows the settings.
pub fn show(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let preferences = desk.program.preferences();
    let keeping = desk.program.keeping();
    let theme = |theme: &Theme| Choice::new(theme.key(), theme_name(words, *theme), preferences.theme == *theme);
    let size = |size: &TextSize| {
        let percent = size.percent();
        Choice::new(&percent.to_string(), words.settings_size_value(i64::from(percent)), preferences.size == *size)
    };
    let page = Page {
        themes: Theme::ALL.iter().map(theme).collect(),
        sizes: TextSize::OFFERED.iter().map(size).collect(),
        folder: words.settings_folder(&desk.program.folder()),
        here: keeping == Keeping::Here,
        nowhere: keeping == Keeping::Nowhere,
        own: matches!(keeping, Keeping::Here | Keeping::Nowhere),
        back: desk.back.clone(),
        frame: Frame::new(desk, words.settings_title(), "/settings"),
    };
    Ok(Reply::Page(page.render()?))
}

/// Takes over colours and text size.
pub fn save(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let mut preferences = desk.program.preferences();
    if let Some(key) = input.form.one("theme") {
        preferences.theme = Theme::from_key(key).ok_or(Refusal::NotUnderstood)?;
    }
    if let Some(percent) = input.form.one("size") {
        preferences.size = TextSize::new(percent.parse().map_err(|_| Refusal::NotUnderstood)?);
    }
    desk.program.set_preferences(preferences)?;
    let said = desk.words().settings_applied();
    desk.say(Notice::saying(said));
    Ok(Reply::Do(Effect::Zoom(preferences.size.percent()), "/settings".to_owned()))
}

/// The zoom keys: larger, smaller, normal.
pub fn size(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let mut preferences = desk.program.preferences();
    preferences.size = match input.form.one("change") {
        Some("larger") => preferences.size.larger(),
        Some("smaller") => preferences.size.smaller(),
        Some("normal") => TextSize::NORMAL,
        _ => return Err(Refusal::NotUnderstood),
    };
    // The window is zoomed even where the size cannot be remembered: who cannot read it cannot do anything else.
    let _ = desk.program.set_preferences(preferences);
    Ok(Reply::Quietly(Effect::Zoom(preferences.size.percent())))
}

/// Changes the language and stays on the page.
pub fn language(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    // The long language is for layout tests, and only debug builds speak it.
    let spoken = |lang: &Lang| Lang::offered().contains(lang) || cfg!(debug_assertions);
    let lang = input.form.one("lang").and_then(Lang::from_code).filter(spoken).ok_or(Refusal::NotUnderstood)?;
    let mut preferences = desk.program.preferences();
    preferences.lang = lang;
    let _ = desk.program.set_preferences(preferences);
    let back = input.form.one("back").filter(|back| crate::adapter::is_local(back));
    Ok(Reply::see(back.unwrap_or("/")))
}

/// Keeps the answers on this computer after all.
pub fn keep(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    if in_sample(desk) {
        return Ok(Reply::see("/settings"));
    }
    desk.program.keep_here()?;
    let said = desk.words().keep_done_here();
    desk.say(Notice::saying(said));
    Ok(Reply::see("/settings"))
}

/// Asks before everything is deleted.
pub fn ask_delete(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    if in_sample(desk) {
        return Ok(Reply::see("/settings"));
    }
    let frame = Frame::new(desk, desk.words().settings_delete_title(), "/settings/delete");
    Ok(Reply::Page(Delete { frame }.render()?))
}

/// Deletes everything and begins at the beginning.
pub fn delete(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    if input.form.one("sure") != Some("yes") {
        return Err(Refusal::NotUnderstood);
    }
    if in_sample(desk) {
        return Ok(Reply::see("/settings"));
    }
    desk.program.delete_everything()?;
    desk.saved = None;
    let said = desk.words().settings_deleted();
    desk.say(Notice::saying(said));
    Ok(Reply::Do(Effect::Zoom(TextSize::NORMAL.percent()), "/welcome".to_owned()))
}

/// In the sample family nothing of the real one can be kept or deleted.
fn in_sample(desk: &Desk) -> bool {
    desk.program.keeping() == Keeping::Sample
}

fn theme_name(words: Words, theme: Theme) -> String {
    match theme {
        Theme::System => words.settings_theme_system(),
        Theme::Light => words.settings_theme_light(),
        Theme::Dark => words.settings_theme_dark(),
        Theme::Contrast => words.settings_theme_contrast(),
    }
}
