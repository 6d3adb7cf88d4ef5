//! What people type must stand on paper as typed, and must never stop a paper.

use papers::{Block, CheckItem, Detail, Paper, PaperLink};

use crate::reader::{read, squeezed, text};
use crate::sample::{HOSTILE, english};

/// The hostile nickname as it must be read on paper.
const AS_TYPED: &str = r#"Mia #import "x" <script>alert(1)</script> {$x} $x$ *a* _b_ @x \u{41} #eval(1) // `c`"#;

/// A paper with the same words in each of its eighteen places.
fn everywhere(words: &str) -> Paper {
    let w = || words.to_owned();
    let link = PaperLink { url: "https://a.example/b".to_owned(), text: w(), alt: w() };
    let details = vec![Detail { label: w(), text: w() }];
    let item = CheckItem { done: true, box_label: w(), title: w(), minutes: w(), details, link: Some(link) };
    Paper {
        title: w(),
        subtitle: w(),
        date_text: w(),
        footer: w(),
        page_label: w(),
        compact: false,
        blocks: vec![
            Block::Heading(w()),
            Block::Subheading(w()),
            Block::Text(w()),
            Block::List(vec![w()]),
            Block::Checklist(vec![item]),
            Block::Sentence { label: w(), text: w() },
            Block::Numbered(vec![w()]),
            Block::Table { caption: w(), head: vec![w()], rows: vec![vec![w()]] },
            Block::Numbers { caption: w(), head: vec![w()], rows: vec![vec![w()]] },
            Block::Lines { label: w(), count: 2 },
        ],
        ..english()
    }
}

#[test]
fn hostile_words_stand_as_typed_in_every_place() {
    let pdf = read(&everywhere(HOSTILE));
    let pages = pdf.get_pages().len();
    let found = text(&pdf).matches(&squeezed(AS_TYPED)).count();
    let (once, each_page) = (22, 2);
    assert_eq!(found, once + each_page * pages, "each visible place once, the foot on each page:\n{}", text(&pdf));
}

#[test]
fn a_missing_character_becomes_a_box_and_stops_nothing() {
    for words in ["Mia 🦊", "漢字", "مرحبا", "שלום", "👩🏽\u{200d}🦰", "1\u{fe0f}\u{20e3}", "\u{e000}", "a\u{20dd}"]
    {
        let text = text(&read(&everywhere(words)));
        assert!(text.contains('□'), "{words:?} must leave a mark: {text}");
    }
}

#[test]
fn no_character_of_the_basic_plane_stops_a_paper() {
    let all: Vec<char> = (0..=0xffff).filter_map(char::from_u32).collect();
    let blocks = all.chunks(128).map(|some| Block::Text(some.iter().collect())).collect();
    let text = text(&read(&Paper { blocks, ..english() }));
    for c in ['ß', 'Ж', 'ω', '→', '✓', '□'] {
        assert!(text.contains(c), "{c} can be printed");
    }
}

#[test]
fn lines_typed_stay_lines_where_there_is_room() {
    let blocks = vec![Block::Text("eins\r\nzwei\u{2028}drei".to_owned()), Block::Heading("vier\nfünf".to_owned())];
    let pdf = read(&Paper { blocks, ..english() });
    let text = pdf.extract_text(&[1]).unwrap();
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    assert!(lines.windows(3).any(|three| three == ["eins", "zwei", "drei"]), "{text}");
    assert!(lines.contains(&"vier fünf"), "a heading is one line: {text}");
}
