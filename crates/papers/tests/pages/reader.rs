//! A PDF read back: its catalogue, its tag tree, its text.

use lopdf::{Dictionary, Document, Object};
use papers::Paper;

/// One structure element with all that lies below it.
#[derive(Debug)]
pub struct Element {
    /// Its type, `H1`, `TH`, `Figure` …
    pub kind: String,
    /// Its alternative text.
    pub alt: Option<String>,
    /// Its attributes by name; of numbers and the like only the debug form.
    pub attributes: Vec<(String, String)>,
    /// Its children, in reading order.
    pub children: Vec<Element>,
}

impl Element {
    /// All elements of that type below this one, in reading order.
    pub fn all(&self, kind: &str) -> Vec<&Element> {
        let here = |child: &&Element| child.kind == kind;
        self.children.iter().flat_map(|child| Some(child).filter(here).into_iter().chain(child.all(kind))).collect()
    }
}

/// The finished file of a paper, opened.
pub fn read(paper: &Paper) -> Document {
    Document::load_mem(&papers::pdf(paper).unwrap()).expect("the file must open")
}

/// The tag tree.
pub fn tree(pdf: &Document) -> Element {
    let root = pdf.catalog().unwrap().get_deref(b"StructTreeRoot", pdf).unwrap().as_dict().unwrap();
    Element { kind: "root".to_owned(), alt: None, attributes: Vec::new(), children: children(pdf, root) }
}

/// All text of all pages without blanks, hyphens and places to break, so that line ends do not matter.
pub fn text(pdf: &Document) -> String {
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    squeezed(&pdf.extract_text(&pages).unwrap())
}

/// The text without blanks, hyphens and places to break.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"-\u{2010}\u{ad}\u{200b}".contains(*c)).collect()
}

/// The string of a dictionary as text.
pub fn string(pdf: &Document, dict: &Dictionary, key: &[u8]) -> Option<String> {
    dict.get_deref(key, pdf).ok().map(|value| lopdf::decode_text_string(value).unwrap())
}

fn children(pdf: &Document, dict: &Dictionary) -> Vec<Element> {
    let kids = match dict.get_deref(b"K", pdf) {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(kid) => vec![kid.clone()],
        Err(_) => Vec::new(),
    };
    kids.iter().filter_map(|kid| element(pdf, kid)).collect()
}

/// The element, unless it is marked content or a link annotation.
fn element(pdf: &Document, object: &Object) -> Option<Element> {
    let dict = pdf.dereference(object).unwrap().1.as_dict().ok()?;
    let kind = String::from_utf8(dict.get(b"S").ok()?.as_name().unwrap().to_vec()).unwrap();
    Some(Element {
        kind,
        alt: string(pdf, dict, b"Alt"),
        attributes: attributes(pdf, dict),
        children: children(pdf, dict),
    })
}

fn attributes(pdf: &Document, dict: &Dictionary) -> Vec<(String, String)> {
    let owners = match dict.get_deref(b"A", pdf) {
        Ok(Object::Array(owners)) => owners.clone(),
        Ok(owner) => vec![owner.clone()],
        Err(_) => Vec::new(),
    };
    let each = owners.iter().filter_map(|owner| pdf.dereference(owner).unwrap().1.as_dict().ok());
    each.flat_map(|owner| owner.iter().map(|(key, value)| (String::from_utf8_lossy(key).into_owned(), said(value))))
        .collect()
}

fn said(value: &Object) -> String {
    value.as_name().map_or_else(|_| format!("{value:?}"), |name| String::from_utf8_lossy(name).into_owned())
}
