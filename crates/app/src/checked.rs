//! The content check over the content of this program, or of a folder that somebody edits.

use content::{Check, Content, ContentError, Files, WordKeys};
use jiff::civil::Date;
use l10n::Lang;
use std::path::Path;

/// Runs the content check over the shipped content and the words of both languages.
///
/// # Errors
/// [`ContentError`] when the content cannot even be parsed.
pub fn checked_content(today: Date) -> Result<(Content, Check), ContentError> {
    let words: WordKeys = Lang::ALL_REAL.iter().map(|lang| (lang.code(), l10n::content_keys(*lang))).collect();
    checked(&Files::embedded()?, &words, today)
}

/// Runs the content check over a folder laid out like this project: `assets/content` and `locales`.
///
/// # Errors
/// [`ContentError`] when a file cannot be read or parsed.
pub fn checked_folder(folder: &Path, today: Date) -> Result<(Content, Check), ContentError> {
    let files = Files::of_folder(&folder.join("assets/content"))?;
    let mut words = WordKeys::new();
    for lang in Lang::ALL_REAL {
        let keys = l10n::content_keys_of(&folder.join("locales"), lang).map_err(|error| ContentError::Malformed {
            file: format!("locales/{}/content", lang.code()),
            reason: error.to_string(),
        })?;
        words.insert(lang.code(), keys);
    }
    checked(&files, &words, today)
}

fn checked(files: &Files, words: &WordKeys, today: Date) -> Result<(Content, Check), ContentError> {
    let content = Content::parse(files)?;
    let check = content::check(&content, words, today);
    Ok((content, check))
}
