//! What a screen reader is told.

use papers::{Block, CheckItem, Paper};

use crate::reader::{Element, read, string, tree};
use crate::sample::{english, german};

fn items(paper: &Paper) -> Vec<&CheckItem> {
    let lists =
        paper.blocks.iter().filter_map(|block| if let Block::Checklist(items) = block { Some(items) } else { None });
    lists.flatten().collect()
}

/// The levels of all headings, in reading order.
fn levels(element: &Element) -> Vec<String> {
    let heading = |kind: &str| kind.starts_with('H') && kind.len() == 2;
    let own = Some(&element.kind).filter(|kind| heading(kind)).cloned();
    own.into_iter().chain(element.children.iter().flat_map(levels)).collect()
}

#[test]
fn the_document_says_what_it_is() {
    for (paper, lang) in [(german(), "de"), (english(), "en-GB")] {
        let pdf = read(&paper);
        let catalogue = pdf.catalog().unwrap();
        assert_eq!(string(&pdf, catalogue, b"Lang").as_deref(), Some(lang));
        let flag = |dict: &[u8], key: &[u8]| {
            catalogue.get_deref(dict, &pdf).unwrap().as_dict().unwrap().get(key).unwrap().as_bool().unwrap()
        };
        assert!(flag(b"MarkInfo", b"Marked"), "content must be marked");
        assert!(flag(b"ViewerPreferences", b"DisplayDocTitle"), "the window shows the title, not a file name");
        let info = pdf.trailer.get_deref(b"Info", &pdf).unwrap().as_dict().unwrap();
        assert_eq!(string(&pdf, info, b"Title"), Some(paper.title));
        assert!(string(&pdf, info, b"CreationDate").unwrap().starts_with("D:20261103"));
        let about = catalogue.get_deref(b"Metadata", &pdf).unwrap().as_stream().unwrap().get_plain_content().unwrap();
        let about = String::from_utf8(about).unwrap();
        for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(about.contains(claim), "{claim} is missing in the metadata");
        }
    }
}

#[test]
fn headings_stand_in_order() {
    for paper in [german(), english()] {
        let wanted: Vec<_> = paper
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(_) => Some("H1"),
                Block::Subheading(_) => Some("H2"),
                _ => None,
            })
            .collect();
        assert_eq!(levels(&tree(&read(&paper))), wanted, "one heading element for each heading, none skipped");
    }
}

#[test]
fn every_table_has_a_head_and_a_caption() {
    for (paper, sizes) in [(german(), vec![(2, 2), (3, 4)]), (english(), vec![(2, 41)])] {
        let tree = tree(&read(&paper));
        let tables = tree.all("Table");
        assert_eq!(tables.len(), sizes.len());
        for (table, (columns, rows)) in tables.into_iter().zip(sizes) {
            assert_eq!(table.all("TH").len(), columns, "a head cell for each column, once, however many pages");
            assert_eq!(table.all("TR").len(), rows);
            assert_eq!(table.all("Caption").len(), 1);
            for head in table.all("TH") {
                let scope = head.attributes.iter().find(|(name, _)| name == "Scope").map(|(_, value)| value.as_str());
                assert_eq!(scope, Some("Column"), "a head cell says what it heads");
            }
        }
    }
}

#[test]
fn every_picture_has_words_and_none_is_lost() {
    for paper in [german(), english()] {
        let tree = tree(&read(&paper));
        let wanted: Vec<_> = items(&paper)
            .into_iter()
            .flat_map(|item| [Some(&item.box_label), item.link.as_ref().map(|link| &link.alt)])
            .flatten()
            .collect();
        let heard: Vec<_> = tree.all("Figure").into_iter().map(|figure| figure.alt.as_ref().unwrap()).collect();
        assert_eq!(heard, wanted, "box, then QR code, item after item");
    }
}

#[test]
fn a_box_is_the_label_of_its_item() {
    let paper = german();
    let tree = tree(&read(&paper));
    let labels: Vec<_> = tree.all("Lbl").into_iter().filter(|label| !label.all("Figure").is_empty()).collect();
    assert_eq!(labels.len(), items(&paper).len());
    assert_eq!(tree.all("LI").len(), tree.all("LBody").len(), "no item without words");
}

#[test]
fn every_link_leads_where_it_says() {
    let paper = german();
    let pdf = read(&paper);
    let mut found = Vec::new();
    for page in pdf.get_pages().into_values() {
        for link in pdf.get_page_annotations(page).unwrap() {
            assert!(!string(&pdf, link, b"Contents").unwrap().is_empty(), "a link needs words for those who listen");
            let action = link.get_deref(b"A", &pdf).unwrap().as_dict().unwrap();
            found.push(string(&pdf, action, b"URI").unwrap());
        }
    }
    let wanted: Vec<_> = items(&paper).into_iter().filter_map(|item| Some(item.link.as_ref()?.url.clone())).collect();
    assert_eq!(found, wanted);
    assert_eq!(tree(&pdf).all("Link").len(), wanted.len());
}

#[test]
fn the_foot_of_the_page_is_not_read_out() {
    let pdf = read(&german());
    for page in pdf.get_pages().into_values() {
        let content = String::from_utf8_lossy(&pdf.get_page_content(page)).into_owned();
        assert!(content.contains("/Footer"), "the page number must be an artifact of the page");
    }
}
