//! Records that cannot become an accessible paper are refused by name.

use papers::{Block, CheckItem, Paper, PaperError, PaperLink};

use crate::sample::english;

/// What a paper with this one block is refused for.
fn refusal(block: Block) -> PaperError {
    papers::pdf(&Paper { blocks: vec![block], ..english() }).expect_err("this block must be refused")
}

fn with_address(url: String) -> Block {
    item("open", PaperLink { url, text: "settings".to_owned(), alt: "QR code".to_owned() })
}

fn item(box_label: &str, link: PaperLink) -> Block {
    Block::Checklist(vec![CheckItem {
        done: false,
        box_label: box_label.to_owned(),
        title: "Look".to_owned(),
        minutes: String::new(),
        details: Vec::new(),
        link: Some(link),
    }])
}

#[test]
fn a_table_without_a_head() {
    let table = |head: &[&str], rows: &[&[&str]]| Block::Table {
        caption: "Places".to_owned(),
        head: head.iter().map(ToString::to_string).collect(),
        rows: rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect(),
    };
    let caption = || "Places".to_owned();
    assert_eq!(refusal(table(&[], &[&["a"]])), PaperError::TableHead { caption: caption() });
    assert_eq!(refusal(table(&[" ", "\u{7}"], &[])), PaperError::TableHead { caption: caption() });
    assert_eq!(
        refusal(table(&["A", "B"], &[&["a", "b"], &["a"]])),
        PaperError::TableRow { caption: caption(), row: 1 }
    );
}

#[test]
fn a_skipped_heading_level() {
    assert_eq!(refusal(Block::Subheading("x".to_owned())), PaperError::SubheadingFirst("x".to_owned()));
}

#[test]
fn an_address_that_no_camera_can_read() {
    assert_eq!(refusal(with_address(" ".to_owned())), PaperError::NoAddress);
    assert_eq!(refusal(with_address("x".repeat(4_000))), PaperError::QrTooLong { bytes: 4_000 });
}

#[test]
fn a_picture_that_cannot_be_heard() {
    let link = |alt: &str| PaperLink { url: "https://a.example".to_owned(), text: String::new(), alt: alt.to_owned() };
    let silent = PaperError::Silent { item: "Look".to_owned() };
    assert_eq!(refusal(item("open", link(" "))), silent);
    assert_eq!(refusal(item("\u{2068}", link("QR code"))), silent);
}

#[test]
fn a_paper_without_a_title_language_or_year() {
    let title = Paper { title: "\u{2068}\u{2069}".to_owned(), ..english() };
    assert_eq!(papers::pdf(&title), Err(PaperError::NoTitle));
    assert_eq!(papers::pdf(&Paper { lang: "fr".to_owned(), ..english() }), Err(PaperError::Language("fr".to_owned())));
    let date = jiff::civil::date(-44, 3, 15);
    assert_eq!(papers::pdf(&Paper { date, ..english() }), Err(PaperError::Date(date)));
}
