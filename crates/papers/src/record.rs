//! The record as Typst values: checked, cleaned, with its QR codes. Values are never read as markup.

use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, Value, dict};

use crate::words::{legible, one_line, printable};
use crate::world::covered;
use crate::{Block, CheckItem, Detail, Paper, PaperError, PaperLink, qr};

/// The paper as the template wants it.
pub(crate) fn record(paper: &Paper) -> Result<Dict, PaperError> {
    let title = line(&paper.title);
    if title.is_empty() {
        return Err(PaperError::NoTitle);
    }
    Ok(dict! {
        "lang" => paper.lang.as_str(),
        "region" => region(&paper.lang)?,
        "title" => title,
        "subtitle" => line(&paper.subtitle),
        "date" => date(paper.date)?,
        "date-text" => line(&paper.date_text),
        "footer" => line(&paper.footer),
        "page-label" => line(&paper.page_label),
        "compact" => paper.compact,
        "blocks" => blocks(&paper.blocks)?,
    })
}

fn region(lang: &str) -> Result<Value, PaperError> {
    match lang {
        "de" => Ok(Value::None),
        "en" => Ok("GB".into_value()),
        other => Err(PaperError::Language(other.to_owned())),
    }
}

fn date(day: jiff::civil::Date) -> Result<Datetime, PaperError> {
    let parts = u8::try_from(day.month()).ok().zip(u8::try_from(day.day()).ok()).filter(|_| day.year() >= 0);
    parts.and_then(|(month, d)| Datetime::from_ymd(day.year().into(), month, d)).ok_or(PaperError::Date(day))
}

fn blocks(blocks: &[Block]) -> Result<Array, PaperError> {
    let mut headed = false;
    blocks
        .iter()
        .map(|piece| {
            headed |= matches!(piece, Block::Heading(_));
            match piece {
                Block::Subheading(text) if !headed => Err(PaperError::SubheadingFirst(text.clone())),
                piece => block(piece).map(Value::Dict),
            }
        })
        .collect()
}

fn block(block: &Block) -> Result<Dict, PaperError> {
    Ok(match block {
        Block::Heading(words) => dict! { "kind" => "heading", "level" => 1, "text" => line(words) },
        Block::Subheading(words) => dict! { "kind" => "heading", "level" => 2, "text" => line(words) },
        Block::Text(words) => dict! { "kind" => "text", "text" => lines(words) },
        Block::List(items) => dict! { "kind" => "list", "items" => row(items) },
        Block::Numbered(items) => dict! { "kind" => "numbered", "items" => row(items) },
        Block::Checklist(items) => {
            let items: Array = items.iter().map(item).collect::<Result<_, _>>()?;
            dict! { "kind" => "checklist", "items" => items }
        }
        Block::Sentence { label, text } => {
            dict! { "kind" => "sentence", "label" => line(label), "text" => lines(text) }
        }
        Block::Table { caption, head, rows } => table(caption, head, rows, false)?,
        Block::Numbers { caption, head, rows } => table(caption, head, rows, true)?,
        Block::Lines { label, count } => {
            dict! { "kind" => "lines", "label" => line(label), "count" => i64::from(*count) }
        }
    })
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>], large: bool) -> Result<Dict, PaperError> {
    if head.is_empty() || head.iter().all(|cell| line(cell).is_empty()) {
        return Err(PaperError::TableHead { caption: caption.to_owned() });
    }
    if let Some(row) = rows.iter().position(|row| row.len() != head.len()) {
        return Err(PaperError::TableRow { caption: caption.to_owned(), row });
    }
    let rows: Array = rows.iter().map(|cells| row(cells).into_value()).collect();
    Ok(dict! { "kind" => "table", "caption" => line(caption), "head" => row(head), "rows" => rows, "large" => large })
}

fn item(item: &CheckItem) -> Result<Value, PaperError> {
    let details: Array = item
        .details
        .iter()
        .map(|Detail { label, text }| dict! { "label" => line(label), "text" => lines(text) }.into_value())
        .collect();
    Ok(dict! {
        "done" => item.done,
        "box-label" => heard(&item.box_label, item)?,
        "title" => line(&item.title),
        "minutes" => line(&item.minutes),
        "details" => details,
        "link" => item.link.as_ref().map(|it| link(it, item)).transpose()?,
    }
    .into_value())
}

fn link(link: &PaperLink, item: &CheckItem) -> Result<Dict, PaperError> {
    let url = one_line(&link.url);
    if url.is_empty() {
        return Err(PaperError::NoAddress);
    }
    let code = qr(&url)?;
    Ok(dict! {
        "url" => url,
        "text" => line(&link.text),
        "alt" => heard(&link.alt, item)?,
        "qr" => Bytes::from_string(code.svg()),
        "quiet-share" => code.margin_share(),
    })
}

fn row(cells: &[String]) -> Array {
    cells.iter().map(|cell| line(cell).into_value()).collect()
}

/// Words for a picture: never drawn, so no font limits them.
fn heard(words: &str, item: &CheckItem) -> Result<String, PaperError> {
    let words = one_line(words);
    if words.is_empty() { Err(PaperError::Silent { item: item.title.clone() }) } else { Ok(words) }
}

/// Words in one line.
fn line(words: &str) -> String {
    printable(&one_line(words), covered)
}

/// Words as an array of lines.
fn lines(words: &str) -> Array {
    printable(legible(words).trim(), covered).split('\n').map(|line| line.trim().into_value()).collect()
}
