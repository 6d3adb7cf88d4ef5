//! A program in memory, filled from a file: papers without a window and without a household.

use crate::{AnswersFile, Clock, Failure, Preferences, Program};
use audit::Question;
use content::Content;
use std::path::PathBuf;

impl Program {
    /// A program that holds the intake and the answers of a file in memory and touches no folder.
    ///
    /// # Errors
    /// [`Failure::Unknown`] for a step or an affected place that is not in the content, [`Failure::Store`] when there is no memory for it.
    pub fn from_answers(
        content: Content,
        file: &AnswersFile,
        clock: Clock,
        preferences: Preferences,
    ) -> Result<Self, Failure> {
        let mut program = Self::without_household(content, PathBuf::new(), clock, preferences);
        program.keep_nothing()?;
        for question in Question::ALL {
            program.save_question(*question, &file.intake)?;
        }
        program.set_affected(&file.intake.affected)?;
        for (step, answer) in &file.answers {
            program.answer(step, *answer)?;
        }
        Ok(program)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::Keeping;
    use audit::{Answer, Phone, StepId};
    use content::Country;
    use l10n::Lang;

    fn program(file: &AnswersFile) -> Result<Program, Failure> {
        let usual = Preferences::usual(Lang::De, Country::DE);
        Program::from_answers(Content::embedded().unwrap(), file, Clock::System, usual)
    }

    #[test]
    fn what_the_file_says_is_there_and_nothing_is_kept() {
        let mut file = AnswersFile::default();
        file.intake.phone = Some(Phone::Iphone);
        file.answers.insert(StepId::new("whatsapp-profile-photo").unwrap(), Answer::Done);
        let program = program(&file).unwrap();
        assert_eq!(program.intake().unwrap().0, file.intake);
        assert_eq!(program.answers().unwrap(), file.answers);
        assert_eq!(program.keeping(), Keeping::Nowhere);
    }

    #[test]
    fn a_step_that_is_nowhere_is_refused() {
        let mut file = AnswersFile::default();
        file.answers.insert(StepId::new("myspace-wall").unwrap(), Answer::Done);
        assert!(matches!(program(&file), Err(Failure::Unknown)));
    }
}
