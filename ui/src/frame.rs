//! What every page has around its content.

use crate::{asset, desk::Desk, notice::Notice};
use app::{Keeping, Lang, Words};
use audit::Question;

/// One entry of the main menu.
pub struct NavItem {
    /// Where it leads.
    pub href: &'static str,
    /// What it says.
    pub label: String,
    /// Whether this is where the parent is.
    pub current: bool,
}

/// One language on offer.
pub struct LanguageItem {
    /// Its code.
    pub code: &'static str,
    /// Its short name, in its own language.
    pub label: &'static str,
    /// Its whole name, in its own language.
    pub name: &'static str,
    /// Whether the window speaks it now.
    pub current: bool,
}

/// Header, footer and the attributes of the document.
pub struct Frame {
    /// The words of this page.
    pub w: Words,
    /// The `lang` attribute.
    pub lang: &'static str,
    /// The theme's key.
    pub theme: &'static str,
    /// The title of the window.
    pub window_title: String,
    /// The heading.
    pub title: String,
    /// The address of this page, to come back to.
    pub here: String,
    /// The hash of the assets.
    pub hash: &'static str,
    /// The main menu; empty before the plan.
    pub nav: Vec<NavItem>,
    /// The languages.
    pub languages: Vec<LanguageItem>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// Whether this is the sample family.
    pub sample: bool,
    /// What becomes of the answers, as a sentence; empty while undecided.
    pub keeping: String,
    /// Whether the help door is open.
    pub in_help: bool,
}

impl Frame {
    /// The frame of a page with this heading at this address.
    #[must_use]
    pub fn new(desk: &mut Desk, title: String, here: &str) -> Self {
        let w = desk.words();
        let preferences = desk.program.preferences();
        let keeping = desk.program.keeping();
        Self {
            w,
            lang: preferences.lang.html(),
            theme: preferences.theme.key(),
            window_title: app::plain(&w.common_window_title(&title)),
            nav: nav(desk, here),
            languages: languages(preferences.lang),
            notice: desk.take_notice(),
            sample: keeping == Keeping::Sample,
            keeping: match keeping {
                Keeping::Undecided | Keeping::Sample => String::new(),
                Keeping::Here => w.common_keeps_here(),
                Keeping::Nowhere => w.common_keeps_nothing(),
            },
            in_help: here.starts_with("/help"),
            here: here.to_owned(),
            hash: asset::hash(),
            title,
        }
    }
}

/// The menu appears once the questions are behind.
fn nav(desk: &Desk, here: &str) -> Vec<NavItem> {
    let passed = desk.program.intake().map_or(0, |(_, passed)| passed.len());
    if passed < Question::ALL.len() {
        return Vec::new();
    }
    let w = desk.words();
    let item = |href: &'static str, label| NavItem { href, label, current: here.starts_with(href) };
    vec![
        item("/plan", w.common_nav_plan()),
        item("/look", w.common_nav_looks()),
        NavItem { current: here.starts_with("/photo"), ..item("/photos", w.common_nav_photos()) },
        item("/result", w.common_nav_result()),
        item("/paper", w.common_nav_papers()),
        item("/read", w.common_nav_read()),
        item("/search", w.common_nav_search()),
    ]
}

fn languages(current: Lang) -> Vec<LanguageItem> {
    let item = |lang: &Lang| LanguageItem {
        code: lang.code(),
        label: if *lang == Lang::En { "EN" } else { "DE" },
        name: if *lang == Lang::En { "English" } else { "Deutsch" },
        current: lang.html() == current.html(),
    };
    Lang::offered().iter().map(item).collect()
}
