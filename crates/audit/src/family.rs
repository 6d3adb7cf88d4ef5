//! What a family tells about itself: never a name it does not want to give, never a birth date.

use crate::{Place, PlaceId, Reach, Step, keyed::keyed};
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
    /// Where something has happened already. No question asks for it: it is noted behind the help door.
    pub affected: BTreeSet<PlaceId>,
}

impl Intake {
    /// Whether a place belongs to this family's audit.
    ///
    /// A place that would harm in one of its situations never does. One the family named, and one where something has
    /// happened, always do, also one where its people post, if a child of the right age is there; for the rest see
    /// [`Reach`].
    #[must_use]
    pub fn covers(&self, place: &Place) -> bool {
        if self.is_in(&place.hidden_in) {
            return false;
        }
        let by_others = place.posters.iter().any(|poster| self.posters.contains(poster));
        let concerned = match place.reach {
            Reach::Everyone => true,
            Reach::Usual => self.places.is_empty() || by_others,
            Reach::Chosen => by_others,
        } || self.is_in(&place.needed_in);
        let named = self.places.contains(&place.id) || self.affected.contains(&place.id);
        named || (concerned && self.has_age(&place.ages))
    }

    /// Whether a step of a covered place is for this family: nothing that would harm, nothing for other ages.
    #[must_use]
    pub fn includes(&self, step: &Step) -> bool {
        !self.is_in(&step.hidden_in) && self.has_age(&step.ages)
    }

    /// Whether the family is in one of these situations.
    #[must_use]
    pub fn is_in(&self, situations: &[Situation]) -> bool {
        situations.iter().any(|situation| self.situations.contains(situation))
    }

    /// Whether a child may be of one of these ages. An age that was not told may be any; no ages mean all.
    #[must_use]
    pub fn has_age(&self, ages: &[AgeBand]) -> bool {
        let may_be = |child: &Child| child.age.is_none_or(|age| ages.contains(&age));
        ages.is_empty() || self.children.is_empty() || self.children.iter().any(may_be)
    }

    /// The ages that were told.
    #[must_use]
    pub fn ages(&self) -> BTreeSet<AgeBand> {
        self.children.iter().filter_map(|child| child.age).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PlaceKind;
    use crate::test_content::{place, step};

    fn of_age(age: AgeBand) -> Intake {
        Intake { children: vec![Child { nickname: None, age: Some(age) }], ..Intake::default() }
    }

    #[test]
    fn reach_decides_what_a_family_gets() {
        let mut one = place("one", PlaceKind::Network, vec![]);
        let named = Intake { places: [PlaceId::new("two").unwrap()].into(), ..Intake::default() };
        for (reach, nothing_said, other_named) in
            [(Reach::Everyone, true, true), (Reach::Usual, true, false), (Reach::Chosen, false, false)]
        {
            one.reach = reach;
            assert_eq!((Intake::default().covers(&one), named.covers(&one)), (nothing_said, other_named), "{reach:?}");
        }
        one.posters = vec![Poster::Club];
        assert!(Intake { posters: [Poster::Club].into(), ..named }.covers(&one), "its people post there");
    }

    #[test]
    fn a_place_and_a_step_wait_for_the_right_age() {
        let mut nursery = place("nursery", PlaceKind::Nursery, vec![]);
        nursery.ages = vec![AgeBand::Baby, AgeBand::Nursery];
        assert!(of_age(AgeBand::Baby).covers(&nursery) && !of_age(AgeBand::Teen).covers(&nursery));
        let mut own_account = step("a-teen");
        own_account.ages = vec![AgeBand::Teen];
        assert!(of_age(AgeBand::Teen).includes(&own_account) && !of_age(AgeBand::Baby).includes(&own_account));
        assert!(Intake::default().includes(&own_account), "an age that was not told may be any");
    }

    #[test]
    fn what_would_harm_is_hidden_even_if_it_was_named() {
        let mut other = place("other-parent", PlaceKind::People, vec![]);
        other.hidden_in = vec![Situation::ProtectionOrder];
        let mut family = Intake { places: [other.id.clone()].into(), ..Intake::default() };
        assert!(family.covers(&other));
        family.situations.insert(Situation::ProtectionOrder);
        family.affected.insert(other.id.clone());
        assert!(!family.covers(&other), "nor when something has happened there");
    }

    #[test]
    fn a_place_where_something_has_happened_is_always_covered() {
        let mut rare = place("rare", PlaceKind::Network, vec![]);
        rare.reach = Reach::Chosen;
        assert!(!Intake::default().covers(&rare));
        assert!(Intake { affected: [rare.id.clone()].into(), ..Intake::default() }.covers(&rare));
    }
}
