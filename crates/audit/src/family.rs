//! What a family tells about itself: never a name it does not want to give, never a birth date.

use crate::{PlaceId, keyed::keyed};
use std::collections::BTreeSet;

/// The longest nickname, in characters.
pub const NICKNAME_MAX: usize = 40;

keyed! {
    /// The age of a child as a band of years; the bands of the talks.
    AgeBand {
        /// 0 to 3 years.
        Baby = "0-3",
        /// 4 to 6 years.
        Nursery = "4-6",
        /// 7 to 10 years.
        Primary = "7-10",
        /// 11 to 13 years.
        Middle = "11-13",
        /// 14 to 17 years.
        Teen = "14-17",
    }
}

keyed! {
    /// Who else publishes pictures of the child.
    Poster {
        /// The other parent.
        OtherParent = "other-parent",
        /// Grandparents, aunts, godparents.
        Relatives = "relatives",
        /// Friends of the family and other parents.
        Friends = "friends",
        /// School or nursery.
        School = "school",
        /// Sports club, music school, parish.
        Club = "club",
        /// The child itself.
        Child = "child",
    }
}

keyed! {
    /// The phone in the parent's hand: decides which click path comes first.
    Phone {
        /// An iPhone.
        Iphone = "iphone",
        /// A phone with Android.
        Android = "android",
        /// None, or the parent works at the computer.
        Computer = "computer",
    }
}

keyed! {
    /// How much time there is this evening: decides how many steps are shown at once.
    TimeBudget {
        /// A quarter of an hour.
        Quarter = "quarter",
        /// About an hour.
        Hour = "hour",
        /// A whole evening.
        Evening = "evening",
    }
}

keyed! {
    /// Circumstances that make some steps more important.
    Situation {
        /// The parents live apart.
        Separation = "separation",
        /// There is a protection order, or somebody must not find the child.
        ProtectionOrder = "protection-order",
        /// The child is fostered or adopted.
        FosterCare = "foster-care",
        /// A parent is well known.
        WellKnown = "well-known",
    }
}

keyed! {
    /// The six questions of the intake, one a screen, all skippable.
    Question {
        /// Ages and, if wanted, nicknames of the children.
        Children = "children",
        /// Where the family posts.
        Places = "places",
        /// Who else posts.
        Posters = "posters",
        /// Which phone.
        Phone = "phone",
        /// How much time.
        Time = "time",
        /// Special situation.
        Situations = "situations",
    }
}

/// One child: an age band and, only if the parent wants it, a nickname.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// What the child is called here; at most [`NICKNAME_MAX`] characters; may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The band of years; may be unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
}

/// The answers of the intake. `None` and empty mean: skipped, nothing is assumed.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Intake {
    /// The children, in the order in which they were entered.
    pub children: Vec<Child>,
    /// Where the family posts; empty means all places are looked at.
    pub places: BTreeSet<PlaceId>,
    /// Who else posts.
    pub posters: BTreeSet<Poster>,
    /// The phone in the hand.
    pub phone: Option<Phone>,
    /// The time there is.
    pub time: Option<TimeBudget>,
    /// Special circumstances.
    pub situations: BTreeSet<Situation>,
}

impl Intake {
    /// The places to audit: those the family named, and `school` when school or club publish too.
    /// With no place named every place counts.
    #[must_use]
    pub fn covers(&self, place: &PlaceId, kind: crate::PlaceKind) -> bool {
        let by_others = kind == crate::PlaceKind::School
            && (self.posters.contains(&Poster::School) || self.posters.contains(&Poster::Club));
        self.places.is_empty() || self.places.contains(place) || by_others
    }
}
