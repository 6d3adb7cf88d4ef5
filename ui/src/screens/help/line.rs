//! A help line as the window shows it.

use crate::desk::Desk;
use app::{Country, HelpLine, Hours, LineNow, Open, Purpose};

/// One help line, ready to be shown.
pub struct Line {
    /// Its name.
    pub name: String,
    /// What it is for, and what more there is to say.
    pub what: Vec<String>,
    /// Its hours, one row for each stretch.
    pub hours: Vec<String>,
    /// The key of whether somebody is there: `open`, `any-time`, `unknown` or `closed`.
    pub state: &'static str,
    /// Whether somebody is there, as a sentence.
    pub now: String,
    /// The number as printed; empty without one.
    pub number: String,
    /// The number as it is read aloud.
    pub spoken: String,
    /// Where the number is copied.
    pub copy: String,
    /// What the copying button is called for those who listen.
    pub copy_label: String,
    /// Text message and e-mail.
    pub ways: Vec<String>,
    /// Cost, name, languages.
    pub facts: Vec<String>,
    /// When it was checked.
    pub checked: String,
    /// Its own page.
    pub page: Option<PageLink>,
}

/// A help line's own page.
pub struct PageLink {
    /// What opens it.
    pub action: String,
    /// What the button is called for those who listen.
    pub label: String,
    /// The address without `https://`.
    pub host: String,
}

/// The lines of one need.
pub struct Group {
    /// The need.
    pub title: String,
    /// Its lines, best first.
    pub lines: Vec<Line>,
}

/// One country that can be chosen.
pub struct CountryItem {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: String,
    /// Whether it is the present one.
    pub current: bool,
}

/// Every country a family can live in.
pub fn countries(desk: &Desk) -> Vec<CountryItem> {
    let (words, current) = (desk.words(), desk.program.preferences().country);
    let item = |country: Country| CountryItem {
        code: country.code(),
        name: app::country_name(words, country),
        current: country == current,
    };
    Country::offered().map(item).collect()
}

/// The lines of some needs under their headings; a need without lines is left out.
pub fn groups(desk: &Desk, needs: &[Purpose]) -> Vec<Group> {
    let words = desk.words();
    let group = |need: &Purpose| Group { title: app::need_name(words, *need), lines: lines_for(desk, *need) };
    needs.iter().map(group).filter(|group| !group.lines.is_empty()).collect()
}

/// The lines of a need: the chosen country's first, then who is there now.
pub fn lines_for(desk: &Desk, need: Purpose) -> Vec<Line> {
    now_for(desk, need).iter().map(|now| line(desk, now)).collect()
}

/// The numbers that are answered by a person: every emergency number, and the first of each need for somebody to talk to.
pub fn quick(desk: &Desk, needs: &[Purpose]) -> Vec<Line> {
    let spoken = [Purpose::Danger, Purpose::CrimeVictims, Purpose::Crisis, Purpose::Child, Purpose::Parent];
    let needs: Vec<_> = needs.iter().copied().filter(|need| spoken.contains(need)).collect();
    let lines = app::first_numbers(&needs, |need| now_for(desk, need).into_iter().map(|now| now.line).collect());
    lines.into_iter().map(|line| of(desk, line)).collect()
}

/// The line of an id.
pub fn one(desk: &Desk, id: &str) -> Option<Line> {
    desk.program.content.lines.iter().find(|line| line.id.as_str() == id).map(|line| of(desk, line))
}

fn of(desk: &Desk, line: &HelpLine) -> Line {
    self::line(desk, &LineNow { line, open: app::open_now(line, desk.program.clock().now()) })
}

/// What is said where no emergency number of the country is confirmed; empty elsewhere.
pub fn no_emergency(desk: &Desk) -> String {
    let known = !now_for(desk, Purpose::Danger).is_empty();
    if known { String::new() } else { desk.words().door_no_emergency() }
}

fn now_for(desk: &Desk, need: Purpose) -> Vec<LineNow<'_>> {
    app::lines_now(&desk.program.content, desk.program.preferences().country, need, desk.program.clock().now())
}

fn line(desk: &Desk, LineNow { line, open }: &LineNow<'_>) -> Line {
    let words = desk.words();
    let name = app::line_name(words, line);
    let number = line.number.clone().unwrap_or_default();
    let changing = matches!(open, Open::Until(_) | Open::From(_)).then(|| words.hours_may_change());
    let text = line.text.as_deref().map(|text| words.door_text(text));
    let mail = line.mail.as_deref().map(|mail| words.door_mail(mail));
    Line {
        what: app::line_what(words, line),
        // What is always so is said by the sentence about now.
        hours: match line.hours {
            Hours::Always | Hours::Web => Vec::new(),
            _ => app::hours_words(words, &line.hours).into_iter().chain(changing).collect(),
        },
        state: open.key(),
        now: app::open_words(words, open, &desk.program.clock().here()),
        spoken: words.door_call(&name, &number),
        copy: format!("/help/copy/{}", line.id),
        copy_label: words.door_copy_number(&name),
        ways: text.into_iter().chain(mail).collect(),
        facts: app::line_facts(words, line),
        checked: app::line_checked(words, line, desk.program.today()),
        page: line.url.as_deref().map(|url| PageLink {
            action: format!("/help/page/{}", line.id),
            label: words.door_open_page(&name),
            host: url.trim_start_matches("https://").trim_end_matches('/').to_owned(),
        }),
        name,
        number,
    }
}
