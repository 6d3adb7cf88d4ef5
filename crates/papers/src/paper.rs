//! The finished record: what a caller hands in.

use jiff::civil::Date;
use serde::Serialize;

/// One paper, ready to be set: all words chosen, all dates written out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Language of every word on the paper: `de` or `en`.
    pub lang: String,
    /// Title on the first page and in the document's properties. Must not be empty.
    pub title: String,
    /// One sentence below the title; may be empty.
    pub subtitle: String,
    /// Day written into the document's properties.
    pub date: Date,
    /// The same day as people of this language write it; may be empty.
    pub date_text: String,
    /// Words at the foot of each page; may be empty.
    pub footer: String,
    /// The word before the page number: `Seite`, `Page`.
    pub page_label: String,
    /// Whether it is set small, so that a full sheet fits on one page.
    pub compact: bool,
    /// What stands on the paper, from top to bottom.
    pub blocks: Vec<Block>,
}

/// One piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading of the first level.
    Heading(String),
    /// A heading of the second level; needs a [`Block::Heading`] somewhere before it.
    Subheading(String),
    /// A paragraph. A line break in it stays a line break.
    Text(String),
    /// A plain list.
    List(Vec<String>),
    /// A list whose order matters.
    Numbered(Vec<String>),
    /// Things to do, each with a box to tick.
    Checklist(Vec<CheckItem>),
    /// One sentence that stands out, such as an if-then sentence.
    Sentence {
        /// What kind of sentence it is.
        label: String,
        /// The sentence.
        text: String,
    },
    /// A table of data.
    Table {
        /// What the table shows; stands above it.
        caption: String,
        /// One word a column. Must not be empty.
        head: Vec<String>,
        /// Rows, each as long as the head.
        rows: Vec<Vec<String>>,
    },
    /// A table of telephone numbers: the first column is large, to be read in a hurry.
    Numbers {
        /// What the table shows; stands above it.
        caption: String,
        /// One word a column. Must not be empty.
        head: Vec<String>,
        /// Rows, each as long as the head; the number first.
        rows: Vec<Vec<String>>,
    },
    /// Empty lines to write on.
    Lines {
        /// What to write; stands directly before the lines.
        label: String,
        /// Number of lines.
        count: u8,
    },
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckItem {
    /// Whether the box is ticked already.
    pub done: bool,
    /// The box in words, for those who listen: "done", "still open".
    pub box_label: String,
    /// What to do.
    pub title: String,
    /// How long it takes, in words; may be empty.
    pub minutes: String,
    /// Why, where, and what else belongs to it.
    pub details: Vec<Detail>,
    /// Where to go, printed as words and as a QR code.
    pub link: Option<PaperLink>,
}

/// A labelled remark below a thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// One word, such as `Warum`.
    pub label: String,
    /// The remark. A line break in it stays a line break.
    pub text: String,
}

/// A link that works on paper too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperLink {
    /// The address, exactly as the QR code holds it.
    pub url: String,
    /// The words printed for it.
    pub text: String,
    /// The QR code in words, for those who listen.
    pub alt: String,
}
