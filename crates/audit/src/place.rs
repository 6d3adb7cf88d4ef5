//! Places: where pictures of a child can be seen.

use crate::{LinkId, PlaceId, SourceId, Step, keyed::keyed, step::Confidence};

keyed! {
    /// What sort of place it is.
    PlaceKind {
        /// Chats and status pictures.
        Messenger = "messenger",
        /// Profiles and posts.
        Network = "network",
        /// Clips.
        Video = "video",
        /// Photo storage with shared albums.
        Cloud = "cloud",
        /// School, nursery, club: people who publish for us.
        School = "school",
        /// What a search for a name finds.
        SearchEngine = "search-engine",
    }
}

keyed! {
    /// Who can see a picture.
    Audience {
        /// Everybody, also without an account.
        Anyone = "anyone",
        /// Whoever has the number or is in the address book.
        Contacts = "contacts",
        /// Confirmed friends.
        Friends = "friends",
        /// Followers.
        Followers = "followers",
        /// Invited people.
        Invited = "invited",
        /// Whoever holds the link.
        Link = "link",
        /// Only the parent.
        Nobody = "nobody",
        /// Nobody can tell in general.
        Unknown = "unknown",
    }
}

keyed! {
    /// What a link is for.
    LinkKind {
        /// Opens the very setting.
        Settings = "settings",
        /// The platform's own help page.
        Help = "help",
        /// A report, removal or objection form.
        Form = "form",
    }
}

/// A page outside the program; only such pages can ever be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// An https address.
    pub url: String,
    /// What it is for.
    pub kind: LinkKind,
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The source's own title.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Its https address, where there is one.
    pub url: Option<String>,
    /// How good it is.
    pub confidence: Confidence,
}

/// A place with its steps, in the order of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Its position in lists.
    pub order: u32,
    /// Who sees pictures there when nothing was changed.
    pub default_audience: Audience,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Pages its steps may open.
    pub links: Vec<Link>,
    /// Where its facts were read.
    pub sources: Vec<Source>,
}

impl Place {
    /// The link of an id.
    #[must_use]
    pub fn link(&self, id: &LinkId) -> Option<&Link> {
        self.links.iter().find(|link| link.id == *id)
    }
}
