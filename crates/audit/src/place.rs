//! Places: where pictures of a child can be seen.

use crate::{AgeBand, LinkId, PlaceId, Poster, Situation, SourceId, Step, keyed::keyed, step::Confidence};
use jiff::civil::Date;

keyed! {
    /// What sort of place it is.
    PlaceKind {
        /// Chats and status pictures.
        Messenger = "messenger",
        /// Profiles and posts.
        Network = "network",
        /// Clips.
        Video = "video",
        /// Profiles for work.
        Professional = "professional",
        /// Networks of a neighbourhood.
        Neighbours = "neighbours",
        /// Photo storage with shared albums.
        Cloud = "cloud",
        /// Files behind a link.
        LinkSharing = "link-sharing",
        /// Albums made for families.
        FamilyApp = "family-app",
        /// Prints and photo books.
        Print = "print",
        /// The phone itself.
        Device = "device",
        /// Routes and races.
        Sport = "sport",
        /// Second-hand sales.
        Market = "market",
        /// Dating profiles.
        Dating = "dating",
        /// A web page of one's own.
        Blog = "blog",
        /// Relatives, friends, the other parent.
        People = "people",
        /// School: people who publish for us.
        School = "school",
        /// Nursery.
        Nursery = "nursery",
        /// Sports club, music school, parish.
        Club = "club",
        /// Whoever takes pictures for money.
        Photographer = "photographer",
        /// Newspapers.
        Press = "press",
        /// What a search for a name finds.
        SearchEngine = "search-engine",
        /// Copies of old pages.
        Archive = "archive",
        /// Searches by face.
        FaceSearch = "face-search",
        /// Accounts nobody thinks of any more.
        Accounts = "accounts",
        /// A place the family added itself.
        Own = "own",
    }
}

keyed! {
    /// Under which heading a place stands in a list.
    PlaceGroup {
        /// Chats.
        Chats = "chats",
        /// Networks and videos.
        Networks = "networks",
        /// Photos, albums, links.
        Photos = "photos",
        /// Sport, markets, dating, pages of one's own.
        More = "more",
        /// People and institutions that show pictures.
        People = "people",
        /// What strangers find.
        Finding = "finding",
        /// Places the family added.
        Own = "own",
    }
}

impl PlaceKind {
    /// The heading it stands under.
    #[must_use]
    pub const fn group(self) -> PlaceGroup {
        match self {
            Self::Messenger => PlaceGroup::Chats,
            Self::Network | Self::Video | Self::Professional | Self::Neighbours => PlaceGroup::Networks,
            Self::Cloud | Self::LinkSharing | Self::FamilyApp | Self::Print | Self::Device => PlaceGroup::Photos,
            Self::Sport | Self::Market | Self::Dating | Self::Blog => PlaceGroup::More,
            Self::People | Self::School | Self::Nursery | Self::Club | Self::Photographer | Self::Press => {
                PlaceGroup::People
            }
            Self::SearchEngine | Self::Archive | Self::FaceSearch | Self::Accounts => PlaceGroup::Finding,
            Self::Own => PlaceGroup::Own,
        }
    }

    /// Whether a family can itself show pictures there and so can name it in the intake.
    #[must_use]
    pub const fn is_shown_by_family(self) -> bool {
        !matches!(self.group(), PlaceGroup::People | PlaceGroup::Finding) && !matches!(self, Self::Device)
    }

    /// Whether old pictures pile up there, so that at least one step is about the past.
    #[must_use]
    pub const fn has_past(self) -> bool {
        matches!(self, Self::Messenger | Self::Network | Self::Video | Self::Cloud | Self::FamilyApp | Self::Blog)
    }
}

keyed! {
    /// Which families a place concerns.
    Reach {
        /// Every family.
        Everyone = "everyone",
        /// A family that named no place.
        Usual = "usual",
        /// Only a family that named it, or whose people post there.
        Chosen = "chosen",
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

/// How a picture is removed that somebody else posted; its words are `.report-how`, `.report-who` and `.report-needs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The form or page that helps, where there is one.
    pub link: Option<LinkId>,
    /// Where the facts were read; never empty.
    pub sources: Vec<SourceId>,
    /// When they were last checked.
    pub checked_on: Date,
    /// How well they are confirmed.
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
    /// Which families it concerns.
    pub reach: Reach,
    /// Whose posting makes it concern a family.
    pub posters: Vec<Poster>,
    /// The ages it is about; empty for all.
    pub ages: Vec<AgeBand>,
    /// Circumstances in which it would harm.
    pub hidden_in: Vec<Situation>,
    /// Circumstances in which it concerns every family.
    pub needed_in: Vec<Situation>,
    /// How somebody else's picture is removed there; `None` for a place of the family's own.
    pub report: Option<Report>,
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
