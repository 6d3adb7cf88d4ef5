//! Reads our own HTML: tags and their attributes, and the text between them. Templates close what they open, and
//! attribute values are escaped, so a small reader sees all there is.

use std::collections::BTreeMap;

/// One opening tag.
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// The tags around it, by their place in the page.
    pub within: Vec<usize>,
    /// The text inside it, up to its end.
    pub text: String,
}

impl Tag {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// One page.
pub struct Page {
    pub tags: Vec<Tag>,
}

const EMPTY: &[&str] = &["meta", "link", "input", "br", "path", "rect", "circle", "ellipse", "line", "!doctype", "img"];

impl Page {
    pub fn read(html: &str) -> Self {
        let (mut tags, mut open): (Vec<Tag>, Vec<usize>) = (Vec::new(), Vec::new());
        let mut rest = html;
        while let Some((text, after)) = rest.split_once('<') {
            say(&mut tags, &open, text);
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.split_once("-->").expect("a comment ends").1;
                continue;
            }
            let (inside, next) = end_of_tag(after);
            rest = next;
            if let Some(name) = inside.strip_prefix('/') {
                let last = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing"));
                assert_eq!(tags[last].name, name, "tags are closed in order");
                continue;
            }
            let tag = tag(inside.trim_end_matches('/'), &open);
            let stays = !inside.ends_with('/') && !EMPTY.contains(&tag.name.as_str());
            tags.push(tag);
            if stays {
                open.push(tags.len() - 1);
            }
        }
        assert!(open.is_empty(), "every tag is closed");
        Self { tags }
    }

    pub fn all(&self, name: &'static str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// The one tag of a name.
    pub fn one(&self, name: &'static str) -> &Tag {
        let found: Vec<_> = self.all(name).collect();
        assert_eq!(found.len(), 1, "exactly one <{name}>");
        found[0]
    }

    /// Whether a tag stands within one of a name.
    pub fn is_within(&self, tag: &Tag, name: &str) -> bool {
        tag.within.iter().any(|place| self.tags[*place].name == name)
    }

    /// All text of the page.
    pub fn text(&self) -> &str {
        &self.one("html").text
    }
}

/// Up to the `>` that ends the tag, and what follows; a `>` in quotes ends nothing.
fn end_of_tag(after: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, letter) in after.char_indices() {
        match (letter, quote) {
            ('>', None) => return (&after[..at], &after[at + 1..]),
            ('"' | '\'', None) => quote = Some(letter),
            (_, Some(open)) if open == letter => quote = None,
            _ => {}
        }
    }
    panic!("a tag has no end: {after:.60}");
}

fn tag(inside: &str, open: &[usize]) -> Tag {
    let (name, mut rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let mut attributes = BTreeMap::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let value = after.strip_prefix('=').map(|after| {
            let quote = after.chars().next().expect("a value");
            assert!(quote == '"' || quote == '\'', "values stand in quotes: {inside}");
            let (value, next) = after[1..].split_once(quote).expect("a quote is closed");
            rest = next;
            unescaped(value)
        });
        if value.is_none() {
            rest = after;
        }
        let before = attributes.insert(attribute.to_owned(), value.unwrap_or_default());
        assert!(before.is_none(), "{attribute} is there twice in <{inside}>");
    }
    Tag { name: name.to_lowercase(), attributes, within: open.to_vec(), text: String::new() }
}

fn say(tags: &mut [Tag], open: &[usize], text: &str) {
    let text = unescaped(text);
    open.iter().for_each(|place| tags[*place].text.push_str(&text));
}

/// The text as it was before it was escaped.
fn unescaped(text: &str) -> String {
    let signs = [("&#60;", "<"), ("&lt;", "<"), ("&#62;", ">"), ("&gt;", ">"), ("&#34;", "\""), ("&quot;", "\"")];
    let more = [("&#39;", "'"), ("&#x27;", "'"), ("&#38;", "&"), ("&amp;", "&")];
    signs.iter().chain(&more).fold(text.to_owned(), |text, (escaped, sign)| text.replace(escaped, sign))
}

#[test]
fn a_page_is_read_with_its_texts() {
    let page = Page::read(r#"<!doctype html><html lang="de"><p id='a' hidden>1 &#60; <b>2</b><br>!</p></html>"#);
    assert_eq!(page.text(), "1 < 2!");
    let (b, p) = (page.one("b"), page.one("p"));
    assert_eq!((p.attribute("id"), p.attribute("hidden"), p.attribute("class")), (Some("a"), Some(""), None));
    assert!(page.is_within(b, "p") && !page.is_within(p, "b"));
}
