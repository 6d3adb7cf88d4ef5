//! The file itself: the same each time, small, and pages that hold what they should.

use papers::{Block, CheckItem, Detail, Paper};

use crate::reader::{read, text};
use crate::sample::{ENDLESS, english, german, odd};

#[test]
fn the_same_paper_is_the_same_file() {
    let first = papers::pdf(&german()).unwrap();
    papers::pdf(&english()).unwrap();
    assert!(first == papers::pdf(&german()).unwrap(), "a paper must not depend on the clock or on earlier papers");
}

#[test]
fn a_page_is_at_most_150_kilobytes() {
    for paper in [german(), english()] {
        let size = papers::pdf(&paper).unwrap().len();
        let pages = read(&paper).get_pages().len();
        assert!(pages >= 2, "the samples must be real plans");
        assert!(size <= 150_000 * pages, "{size} bytes for {pages} pages");
    }
}

/// A thing to do with that many lines of remarks.
fn item(lines: usize) -> CheckItem {
    let detail = Detail { label: "Note".to_owned(), text: vec!["word"; lines].join("\n") };
    CheckItem {
        done: false,
        box_label: "open".to_owned(),
        title: "Talk".to_owned(),
        minutes: String::new(),
        details: vec![detail],
        link: None,
    }
}

#[test]
fn an_item_stays_on_one_page_if_it_can() {
    let paper = Paper { blocks: vec![Block::Checklist((0..6).map(|_| item(20)).collect())], ..english() };
    let pdf = read(&paper);
    for page in pdf.get_pages().into_keys() {
        let words = pdf.extract_text(&[page]).unwrap().matches("word").count();
        assert_eq!(words % 20, 0, "an item was torn apart on page {page}");
    }
}

#[test]
fn an_item_longer_than_a_page_goes_on() {
    let pdf = read(&Paper { blocks: vec![Block::Checklist(vec![item(200)])], ..english() });
    assert!(pdf.get_pages().len() >= 4, "200 lines do not fit on fewer pages");
    assert_eq!(text(&pdf).matches("word").count(), 200, "no line may be lost");
}

#[test]
fn empty_pieces_are_no_trouble() {
    let blocks = vec![
        Block::List(Vec::new()),
        Block::Checklist(Vec::new()),
        Block::Text(String::new()),
        Block::Sentence { label: String::new(), text: String::new() },
        Block::Table { caption: String::new(), head: vec!["Place".to_owned()], rows: Vec::new() },
        Block::Lines { label: String::new(), count: 0 },
    ];
    assert_eq!(
        read(&Paper { subtitle: String::new(), date_text: String::new(), footer: String::new(), blocks, ..english() })
            .get_pages()
            .len(),
        1
    );
}

#[test]
fn a_word_that_fits_nowhere_is_broken_not_lost() {
    assert_eq!(text(&read(&odd())).matches(ENDLESS).count(), 15);
}
