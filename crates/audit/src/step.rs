//! Steps: one thing a parent can do.

use crate::{AgeBand, LinkId, Situation, SourceId, StepId, keyed::keyed};
use jiff::{Unit, civil::Date};
use std::collections::BTreeSet;

/// After so many months a checked date counts as old, and the step says so.
pub const CHECKED_FRESH_MONTHS: i32 = 6;

keyed! {
    /// How basic a step is.
    Level {
        /// The two to four that matter most.
        First = "first",
        /// Worth doing.
        Should = "should",
        /// For those who want more.
        Extra = "extra",
    }
}

keyed! {
    /// Done once, or a habit.
    StepKind {
        /// Done once.
        OneTime = "one-time",
        /// Done again and again.
        Habit = "habit",
    }
}

keyed! {
    /// What a step closes: the topic of the talk with the child.
    Topic {
        /// Who can see.
        Audience = "audience",
        /// Who can find the family.
        Finding = "finding",
        /// Who can tag and mention.
        Tagging = "tagging",
        /// Where the child is.
        Location = "location",
        /// Whether AI models are trained.
        AiTraining = "ai-training",
        /// Whether search engines show it.
        Index = "index",
        /// Who can copy and pass on.
        Copying = "copying",
    }
}

keyed! {
    /// A device with a click path of its own.
    Device {
        /// iPhone and iPad.
        Ios = "ios",
        /// Android.
        Android = "android",
        /// A browser on a computer.
        Web = "web",
    }
}

keyed! {
    /// How well a fact is confirmed.
    Confidence {
        /// Read in the official source.
        A = "A",
        /// Read in a good secondary source, or in several.
        B = "B",
        /// Not confirmed: never shown as a fact.
        C = "C",
    }
}

/// One thing a parent can do, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// How basic it is.
    pub level: Level,
    /// Once or a habit.
    pub kind: StepKind,
    /// 1 to 5: how much it reduces who can see, find or copy pictures of the child.
    pub effect: u8,
    /// Honest minutes for a person who is not quick with menus.
    pub minutes: u32,
    /// Whether one switch covers many pictures at once.
    pub bulk: bool,
    /// What it closes; the first is the main topic; never empty.
    pub closes: Vec<Topic>,
    /// Devices with a click path; empty where no settings menu exists.
    pub devices: Vec<Device>,
    /// The page that helps, where there is one.
    pub link: Option<LinkId>,
    /// Where the facts were read; never empty.
    pub sources: Vec<SourceId>,
    /// Whether it is about old pictures, old accounts and what others did with them.
    pub past: bool,
    /// The ages it is about; empty for all.
    pub ages: Vec<AgeBand>,
    /// Circumstances in which it would harm.
    pub hidden_in: Vec<Situation>,
    /// Circumstances in which it has other words, `.what-<situation>`.
    pub reworded_in: Vec<Situation>,
    /// The day it was added; `None` for a step of the first version.
    pub since: Option<Date>,
    /// The day on which a platform changed what it is about, although its meaning stayed.
    pub changed_on: Option<Date>,
    /// When the facts were last checked.
    pub checked_on: Date,
    /// How well the fact behind the step is confirmed.
    pub confidence: Confidence,
    /// How well the menu names are confirmed; `None` without devices.
    pub path_confidence: Option<Confidence>,
    /// Circumstances in which it is more important.
    pub situations: Vec<Situation>,
}

impl Step {
    /// Whether the checked date is older than [`CHECKED_FRESH_MONTHS`] on the given day.
    #[must_use]
    pub fn is_old(&self, today: Date) -> bool {
        checked_long_ago(self.checked_on, today)
    }

    /// The main topic.
    #[must_use]
    pub fn topic(&self) -> Topic {
        self.closes.first().copied().unwrap_or(Topic::Audience)
    }
}

/// The situation whose words a step is said in; `None` for the usual ones. The most careful words win: where somebody must
/// not find the child, nothing is said that was written for parents who talk to each other.
#[must_use]
pub fn wording(step: &Step, situations: &BTreeSet<Situation>) -> Option<Situation> {
    let careful = [Situation::ProtectionOrder, Situation::FosterCare, Situation::Separation, Situation::WellKnown];
    let hiding = situations.contains(&Situation::ProtectionOrder);
    let fits = |situation: &Situation| situations.contains(situation) && step.reworded_in.contains(situation);
    careful.into_iter().filter(fits).find(|situation| !(hiding && *situation == Situation::Separation))
}

/// Whether a checked date is older than [`CHECKED_FRESH_MONTHS`] on the given day.
#[must_use]
pub fn checked_long_ago(checked_on: Date, today: Date) -> bool {
    checked_on.until((Unit::Month, today)).is_ok_and(|span| span.get_months() >= CHECKED_FRESH_MONTHS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_most_careful_words_win() {
        let mut step = crate::test_content::step("a-one");
        let both = [Situation::Separation, Situation::ProtectionOrder].into();
        step.reworded_in = vec![Situation::Separation, Situation::ProtectionOrder];
        assert_eq!(wording(&step, &both), Some(Situation::ProtectionOrder));
        assert_eq!(wording(&step, &[Situation::Separation].into()), Some(Situation::Separation));
        step.reworded_in = vec![Situation::Separation];
        assert_eq!(wording(&step, &both), None, "words for parents who talk are not for a family that hides");
    }

    #[test]
    fn a_step_is_old_after_six_months() {
        assert!(!checked_long_ago(date(2026, 5, 24), date(2026, 11, 23)));
        assert!(checked_long_ago(date(2026, 5, 23), date(2026, 11, 23)));
        assert!(!checked_long_ago(date(2027, 1, 1), date(2026, 11, 23)), "a future date is not old");
    }
}
