//! Search over everything, answered while typing.

use crate::{desk::Desk, form, frame::Frame, input::Input, refusal::Refusal, reply::Reply};
use app::{Found, Naming, Words};
use askama::Template;

/// The longest question, in characters.
const QUESTION_MAX: usize = 100;

/// The most help lines among the answers: all of them stand on one page.
const LINES_AT_MOST: usize = 3;

/// Something that was found.
struct Line {
    href: String,
    kind: String,
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Page {
    frame: Frame,
    question: String,
    count: String,
    none: bool,
    lines: Vec<Line>,
}

/// Shows the field, and what fits what stands in it.
pub fn show(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let words = desk.words();
    let typed = input.query.one("q").map(|typed| typed.chars().take(QUESTION_MAX).collect::<String>());
    let question = form::line(typed.as_deref(), QUESTION_MAX).unwrap_or_default();
    let naming = desk.program.naming()?;
    // The space at the end says that the last word is finished.
    let found = desk.program.find(typed.as_deref().unwrap_or_default());
    let mut numbers = 0;
    let few_numbers = |found: &&Found| {
        numbers += usize::from(matches!(found, Found::Line(_)));
        numbers <= LINES_AT_MOST || !matches!(found, Found::Line(_))
    };
    let lines: Vec<_> = found.iter().filter(few_numbers).filter_map(|found| line(desk, &naming, found)).collect();
    let asked = !question.is_empty();
    let page = Page {
        count: if asked { words.search_count(lines.len() as i64) } else { String::new() },
        none: asked && lines.is_empty(),
        lines,
        question,
        frame: Frame::new(desk, words.search_title(), &input.address),
    };
    Ok(Reply::Page(page.render()?))
}

fn line(desk: &Desk, naming: &Naming, found: &Found) -> Option<Line> {
    let words = naming.words;
    let content = &desk.program.content;
    let said = |id: &str, part: &str| words.content_attr(id, part).unwrap_or_default();
    Some(match found {
        Found::Step(id) => {
            let (place, step) = desk.program.step(id).ok()?;
            let why = naming.why(id);
            Line {
                href: format!("/step/{id}"),
                kind: format!("{} · {}", words.search_kind_step(), naming.place(&place.id)),
                title: naming.title(id),
                text: if why.is_empty() { naming.what(&step) } else { why },
            }
        }
        Found::Place(id) => Line {
            href: format!("/place/{id}"),
            kind: words.search_kind_place(),
            title: naming.place(id),
            text: said(&format!("place-{id}"), "about"),
        },
        Found::Page(kind, id) => {
            let page = content.page(*kind, id)?;
            let message = page.message();
            Line {
                href: super::read::address(page),
                kind: super::read::kind_words(words, *kind).0,
                title: words.content(&message)?,
                text: said(&message, "short"),
            }
        }
        Found::Sheet(incident) => {
            let key = incident.key();
            help_line(words, &format!("help-{key}"), format!("/help/{key}"), "first")?
        }
        Found::SayNo => help_line(words, "sayno", "/help/sayno".to_owned(), "lead")?,
        Found::Line(id) => Line {
            kind: words.search_kind_line(),
            ..help_line(words, &format!("line-{id}"), "/help/lines".to_owned(), "what")?
        },
    })
}

fn help_line(words: Words, message: &str, href: String, part: &str) -> Option<Line> {
    Some(Line {
        href,
        kind: words.search_kind_situation(),
        title: words.content(message)?,
        text: words.content_attr(message, part).unwrap_or_default(),
    })
}
