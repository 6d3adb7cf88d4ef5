//! Looking at oneself from outside, before and after.

use crate::keyed::keyed;
use std::collections::BTreeMap;

keyed! {
    /// The three guided looks.
    LookId {
        /// The messenger's profile picture, from a contact's phone.
        Messenger = "messenger",
        /// The own profile in a private window.
        Profile = "profile",
        /// The child's name with the town in a search engine.
        Search = "search",
    }
}

keyed! {
    /// What was seen. Unknown is never shown as none.
    Sighting {
        /// The child can be seen.
        Found = "found",
        /// Nothing was there.
        NotThere = "not-there",
        /// It could not be told.
        CouldNotTell = "could-not-tell",
    }
}

keyed! {
    /// When a look was taken.
    Round {
        /// Before the first step.
        Before = "before",
        /// At the end of the evening.
        After = "after",
    }
}

/// What was seen in each look of each round.
pub type Looks = BTreeMap<(Round, LookId), Sighting>;
