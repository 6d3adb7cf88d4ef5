//! Pages to read: an overview, the pages of a kind, and one page.

use crate::{
    desk::Desk,
    frame::Frame,
    input::Input,
    parts::{StepLine, caution, step_line},
    refusal::Refusal,
    reply::Reply,
};
use app::{Naming, Page, PageKind, Words};
use askama::Template;
use audit::{Confidence, PageId};

/// A page in a list.
struct Line {
    href: String,
    title: String,
    short: String,
    minutes: String,
}

/// A kind of page on the overview.
struct Kind {
    href: String,
    title: String,
    hint: String,
    count: String,
}

#[derive(Template)]
#[template(path = "read.html")]
struct Overview {
    frame: Frame,
    kinds: Vec<Kind>,
    for_you: Vec<Line>,
}

#[derive(Template)]
#[template(path = "read_kind.html")]
struct OfKind {
    frame: Frame,
    hint: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "read_page.html")]
struct One {
    frame: Frame,
    kind_href: String,
    kind: String,
    minutes: String,
    short: String,
    paragraphs: Vec<String>,
    says: Vec<String>,
    deed: String,
    steps: Vec<StepLine>,
    next: Option<Line>,
    law_note: String,
    caution: String,
    checked: String,
    sources: Vec<String>,
}

/// The four kinds, and what fits the children of this family.
pub fn overview(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let ages = naming.intake().ages();
    let fits = |page: &&Page| page.ages.iter().any(|age| ages.contains(age));
    let page = Overview {
        kinds: PageKind::ALL.iter().map(|kind| kind_card(desk, &naming, *kind)).collect(),
        for_you: shown(desk, &naming).filter(fits).map(|page| line(words, page)).collect(),
        frame: Frame::new(desk, words.read_title(), "/read"),
    };
    Ok(Reply::Page(page.render()?))
}

/// Every page of a kind.
pub fn kind(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let kind = PageKind::from_key(input.param("kind")).ok_or(Refusal::UnknownPage)?;
    let lines = shown(desk, &naming).filter(|page| page.kind == kind).map(|page| line(words, page)).collect();
    let (title, hint) = kind_words(words, kind);
    let frame = Frame::new(desk, title, &format!("/read/{}", kind.key()));
    Ok(Reply::Page(OfKind { frame, hint, lines }.render()?))
}

/// One page. One that would harm in the family's situation is not shown: the overview is.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let kind = PageKind::from_key(input.param("kind")).ok_or(Refusal::UnknownPage)?;
    let id = PageId::new(input.param("page")).map_err(|_| Refusal::UnknownPage)?;
    let page = desk.program.content.page(kind, &id).ok_or(Refusal::UnknownPage)?.clone();
    let naming = desk.program.naming()?;
    if naming.intake().is_in(&page.hidden_in) {
        return Ok(Reply::see("/read"));
    }
    Ok(Reply::Page(one(desk, &naming, &page)?.render()?))
}

/// The address of a page.
pub(crate) fn address(page: &Page) -> String {
    format!("/read/{}/{}", page.kind.key(), page.id)
}

fn one(desk: &mut Desk, naming: &Naming, page: &Page) -> Result<One, Refusal> {
    let words = naming.words;
    let message = page.message();
    let part = |attribute: &str| words.content_attr(&message, attribute).unwrap_or_default();
    let numbered = |name: &str, count: usize| (1..=count).map(|n| part(&format!("{name}-{n}"))).collect();
    let sources = page.sources.iter().filter_map(|id| desk.program.content.source(id));
    let following = shown(desk, naming).filter(|other| other.kind == page.kind);
    let next = following.skip_while(|other| other.id != page.id).nth(1).map(|page| line(words, page));
    let sources = sources.map(|source| app::named_source(words, source)).collect();
    Ok(One {
        kind_href: format!("/read/{}", page.kind.key()),
        kind: kind_words(words, page.kind).0,
        minutes: words.read_minutes(i64::from(page.minutes)),
        short: part("short"),
        paragraphs: numbered("p", page.paragraphs),
        says: numbered("say", page.says),
        deed: part("do"),
        steps: steps(desk, naming, page),
        next,
        caution: if page.kind == PageKind::Talk { caution(naming) } else { String::new() },
        law_note: if page.kind == PageKind::Law { words.read_checked_law() } else { String::new() },
        checked: app::checked_day(words, page.checked_on, desk.program.today()),
        sources,
        frame: Frame::new(desk, words.content(&message).unwrap_or_default(), &address(page)),
    })
}

/// What to do now: the steps of the page that are for this family.
fn steps(desk: &Desk, naming: &Naming, page: &Page) -> Vec<StepLine> {
    let words = naming.words;
    let found = page.steps.iter().filter_map(|id| desk.program.content.step(id));
    let harmless = found
        .filter(|(place, step)| !naming.intake().is_in(&place.hidden_in) && !naming.intake().is_in(&step.hidden_in));
    let doubt = |confidence| if confidence == Confidence::C { words.about_confidence_c() } else { String::new() };
    harmless.map(|(place, step)| step_line(naming, step, naming.place(&place.id), doubt(step.confidence))).collect()
}

/// The pages that do no harm in the family's situation.
fn shown<'a>(desk: &'a Desk, naming: &'a Naming) -> impl Iterator<Item = &'a Page> {
    desk.program.content.pages.iter().filter(|page| !naming.intake().is_in(&page.hidden_in))
}

fn kind_card(desk: &Desk, naming: &Naming, kind: PageKind) -> Kind {
    let words = naming.words;
    let (title, hint) = kind_words(words, kind);
    let count = shown(desk, naming).filter(|page| page.kind == kind).count();
    Kind { href: format!("/read/{}", kind.key()), title, hint, count: words.read_count(count as i64) }
}

/// The name of a kind and what it is good for.
pub(crate) fn kind_words(words: Words, kind: PageKind) -> (String, String) {
    match kind {
        PageKind::Lesson => (words.read_kind_lesson(), words.read_kind_lesson_hint()),
        PageKind::Myth => (words.read_kind_myth(), words.read_kind_myth_hint()),
        PageKind::Talk => (words.read_kind_talk(), words.read_kind_talk_hint()),
        PageKind::Law => (words.read_kind_law(), words.read_kind_law_hint()),
    }
}

fn line(words: Words, page: &Page) -> Line {
    let message = page.message();
    Line {
        href: address(page),
        title: words.content(&message).unwrap_or_default(),
        short: words.content_attr(&message, "short").unwrap_or_default(),
        minutes: words.read_minutes(i64::from(page.minutes)),
    }
}
