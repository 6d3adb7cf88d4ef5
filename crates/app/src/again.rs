//! The next audit: when the last one ended, and what is worth ten minutes now.

use crate::{Failure, Program};
use audit::{LastAudit, Revisit};
use jiff::civil::Date;

impl Program {
    /// The day on which the last audit ended; `None` before the first one.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn last_audit(&self) -> Result<Option<Date>, Failure> {
        Ok(self.open()?.last_audit()?.map(|(day, _)| day))
    }

    /// Keeps that today's audit has ended, with the ages and places that counted.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be written.
    pub fn end_audit(&mut self) -> Result<(), Failure> {
        let (intake, _) = self.intake()?;
        let places = self.places()?.iter().filter(|place| intake.covers(place)).map(|place| place.id.clone()).collect();
        let (today, known) = (self.today(), LastAudit { ages: intake.ages(), places });
        Ok(self.open_mut()?.end_audit(today, &known)?)
    }

    /// What is worth ten minutes now; empty before the first audit ended.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read.
    pub fn revisit(&self) -> Result<Vec<Revisit>, Failure> {
        let household = self.open()?;
        let Some((day, last)) = household.last_audit()? else { return Ok(Vec::new()) };
        let (intake, _) = household.intake()?;
        Ok(audit::revisit(&self.places()?, &intake, &household.answers()?, day, &last))
    }
}
