//! Intake and answers in a JSON file: the input of `plan --answers` and `papers make`.

use audit::{Answers, Intake, NICKNAME_MAX, PlaceId};
use content::Content;
use serde::de::Error;
use std::{collections::BTreeSet, fs::File, io::Read, path::Path};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// Intake and answers, as in `docs/cli.md`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnswersFile {
    /// The six answers of the intake.
    pub intake: Intake,
    /// The answer to each step that has one.
    pub answers: Answers,
}

/// The file could not be used.
#[derive(Debug, thiserror::Error)]
pub enum AnswersFileError {
    /// It could not be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// It is larger than 1 MiB.
    #[error("is larger than 1 MiB")]
    TooLarge,
    /// It is not of the right shape.
    #[error("is not an answers file: {0}")]
    Malformed(#[from] serde_json::Error),
}

impl AnswersFile {
    /// Reads and checks a file of at most 1 MiB.
    ///
    /// # Errors
    /// [`AnswersFileError`] when it cannot be read, is too large, has an unknown field or word, an id that is none, or a
    /// nickname that is too long.
    pub fn read(path: &Path) -> Result<Self, AnswersFileError> {
        let mut text = Vec::new();
        File::open(path)?.take(LARGEST + 1).read_to_end(&mut text)?;
        if text.len() as u64 > LARGEST {
            return Err(AnswersFileError::TooLarge);
        }
        let file: Self = serde_json::from_slice(&text)?;
        let long = |name: &String| name.chars().count() > NICKNAME_MAX;
        if file.intake.children.iter().filter_map(|child| child.nickname.as_ref()).any(long) {
            let says = format!("a nickname is longer than {NICKNAME_MAX} characters");
            return Err(serde_json::Error::custom(says).into());
        }
        Ok(file)
    }

    /// Gives each answer the id its step has today.
    pub fn rename(&mut self, content: &Content) {
        for renamed in &content.renamed {
            if let Some(answer) = self.answers.remove(&renamed.from) {
                self.answers.entry(renamed.to.clone()).or_insert(answer);
            }
        }
    }

    /// Takes out the places and the answers whose ids the content does not have, and returns those ids: places first,
    /// then steps, each sorted.
    pub fn take_unknown(&mut self, content: &Content) -> Vec<String> {
        let unknown = |id: &PlaceId| content.place(id).is_none();
        let mut places: BTreeSet<_> = self.intake.places.extract_if(.., |id| unknown(id)).collect();
        places.extend(self.intake.affected.extract_if(.., |id| unknown(id)));
        let steps: Vec<_> = self.answers.extract_if(.., |id, _| content.step(id).is_none()).collect();
        let places = places.into_iter().map(String::from);
        places.chain(steps.into_iter().map(|(id, _)| String::from(id))).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<AnswersFile, AnswersFileError> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        AnswersFile::read(file.path())
    }

    #[test]
    fn an_empty_object_is_an_empty_intake() {
        assert_eq!(read("{}").unwrap(), AnswersFile::default());
    }

    #[test]
    fn a_file_of_another_shape_is_malformed() {
        let long = format!(r#"{{"intake": {{"children": [{{"nickname": "{}"}}]}}}}"#, "ä".repeat(NICKNAME_MAX + 1));
        let unknown_field = r#"{"intakes": {}}"#;
        let unknown_word = r#"{"answers": {"whatsapp-status": "perhaps"}}"#;
        for text in ["", "7", unknown_field, unknown_word, r#"{"answers": {"A b": "done"}}"#, &long] {
            assert!(matches!(read(text), Err(AnswersFileError::Malformed(_))), "{text}");
        }
    }

    #[test]
    fn a_file_above_one_mebibyte_is_not_parsed() {
        let text = format!("{{}}{}", " ".repeat(1024 * 1024));
        assert!(matches!(read(&text), Err(AnswersFileError::TooLarge)), "even if the rest is white space");
    }

    #[test]
    fn unknown_ids_are_taken_out_and_named() {
        let text = r#"{"intake": {"places": ["whatsapp", "myspace"]},
            "answers": {"whatsapp-profile-photo": "done", "myspace-wall": "later"}}"#;
        let mut file = read(text).unwrap();
        let content = Content::embedded().unwrap();
        assert_eq!(file.take_unknown(&content), ["myspace", "myspace-wall"]);
        assert_eq!((file.intake.places.len(), file.answers.len()), (1, 1), "what is known stays");
        assert!(file.take_unknown(&content).is_empty());
    }
}
