//! The photos that were looked at, by what they give away.

use super::Photo;
use photos::{FindingKind, Town, pixels::likeness::Views};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The number of a photo in the collection; stays as long as the collection does.
pub type PhotoId = u32;

/// Which photos, beside kind, year and place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Show {
    /// In which something was found.
    Found,
    /// In which nothing was found and nothing is open.
    Clear,
    /// About which something could not be told.
    Unclear,
}

impl Show {
    /// The word in addresses.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Clear => "clear",
            Self::Unclear => "unclear",
        }
    }

    /// The choice of a word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Found, Self::Clear, Self::Unclear].into_iter().find(|show| show.key() == key)
    }
}

/// Which photos are meant; what is empty does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// With a finding of this kind.
    pub kind: Option<FindingKind>,
    /// Of this year; the inner `None` is "without a date".
    pub year: Option<Option<i16>>,
    /// Near the town of this number.
    pub town: Option<u32>,
    /// By what is known.
    pub show: Option<Show>,
}

impl Filter {
    /// Whether a photo is meant.
    #[must_use]
    pub fn takes(&self, photo: &Photo) -> bool {
        let shown = match self.show {
            None => true,
            Some(Show::Found) => !photo.scan.findings.is_empty(),
            Some(Show::Clear) => photo.scan.findings.is_empty() && !photo.is_unclear(),
            Some(Show::Unclear) => photo.is_unclear(),
        };
        shown
            && self.kind.is_none_or(|kind| photo.has(kind))
            && self.year.is_none_or(|year| photo.year == year)
            && self.town.is_none_or(|number| photo.town.is_some_and(|town| town.number == number))
    }
}

/// How many photos there are of what.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overview {
    /// All.
    pub total: usize,
    /// In which something was found.
    pub found: usize,
    /// In which nothing was found, and nothing is open.
    pub clear: usize,
    /// About which something could not be told.
    pub unclear: usize,
    /// By kind, the most harmful first.
    pub kinds: Vec<(FindingKind, usize)>,
    /// By year, the latest first; those without a date last.
    pub years: Vec<(Option<i16>, usize)>,
    /// By town, the most frequent first.
    pub towns: Vec<(Town, usize)>,
}

/// The photos that were looked at.
#[derive(Debug, Default)]
pub struct Collection {
    photos: Vec<Photo>,
    places: HashMap<PathBuf, PhotoId>,
    uncovered: BTreeSet<PhotoId>,
    all_uncovered: bool,
    overview: Option<Arc<Overview>>,
    selected: Option<(Filter, Arc<Vec<PhotoId>>)>,
    order: Option<Arc<Vec<PhotoId>>>,
}

impl Collection {
    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.photos.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.photos.is_empty()
    }

    /// The photo of a number.
    #[must_use]
    pub fn get(&self, id: PhotoId) -> Option<&Photo> {
        self.photos.get(id as usize)
    }

    /// The photo at a path.
    #[must_use]
    pub fn at(&self, path: &Path) -> Option<&Photo> {
        self.places.get(path).and_then(|id| self.get(*id))
    }

    /// All photos.
    pub fn iter(&self) -> impl Iterator<Item = &Photo> {
        self.photos.iter()
    }

    /// Adds a photo, or replaces the one at the same path.
    pub fn put(&mut self, mut photo: Photo) -> PhotoId {
        (self.overview, self.selected, self.order) = (None, None, None);
        if let Some(id) = self.places.get(photo.path()).copied() {
            let there = &mut self.photos[id as usize];
            if (there.size, there.modified) == (photo.size, photo.modified) {
                photo.views = photo.views.or(there.views.take());
            }
            *there = photo;
            return id;
        }
        let id = PhotoId::try_from(self.photos.len()).unwrap_or(PhotoId::MAX);
        self.places.insert(photo.path().to_owned(), id);
        self.photos.push(photo);
        id
    }

    /// Whether the pictures of lists may be seen. All are covered when a household is opened.
    #[must_use]
    pub const fn all_uncovered(&self) -> bool {
        self.all_uncovered
    }

    /// Uncovers the pictures of lists, or covers them.
    pub const fn uncover_all(&mut self, uncovered: bool) {
        self.all_uncovered = uncovered;
    }

    /// Whether the picture of a photo may be seen.
    #[must_use]
    pub fn is_uncovered(&self, id: PhotoId) -> bool {
        self.all_uncovered || self.uncovered.contains(&id)
    }

    /// Uncovers one picture.
    pub fn uncover(&mut self, id: PhotoId) {
        self.uncovered.insert(id);
    }

    /// Covers one picture, and those of lists: whoever covers one does not want to see the others either.
    pub fn cover(&mut self, id: PhotoId) {
        self.uncovered.remove(&id);
        self.all_uncovered = false;
    }

    /// Notes what the photo at a path looks like.
    pub(super) fn set_views(&mut self, path: &Path, views: Views) -> Option<PhotoId> {
        let id = *self.places.get(path)?;
        self.photos.get_mut(id as usize)?.views = Some(views);
        Some(id)
    }

    /// Those a filter takes, the most harmful first, then the latest.
    pub fn select(&mut self, filter: &Filter) -> Arc<Vec<PhotoId>> {
        if let Some((last, ids)) = &self.selected
            && last == filter
        {
            return Arc::clone(ids);
        }
        let order = self.ordered();
        let takes = |id: &PhotoId| self.get(*id).is_some_and(|photo| filter.takes(photo));
        let ids: Arc<Vec<_>> = Arc::new(order.iter().copied().filter(takes).collect());
        self.selected = Some((filter.clone(), Arc::clone(&ids)));
        ids
    }

    /// All of them in the order of lists: sorting many takes longer than a page may, so it is done once.
    fn ordered(&mut self) -> Arc<Vec<PhotoId>> {
        if let Some(order) = &self.order {
            return Arc::clone(order);
        }
        let key = |photo: &Photo| {
            let worst = photo.scan.findings.first().map_or(usize::MAX, |finding| finding.kind.rank());
            (worst, Reverse(photo.year), Reverse(photo.modified))
        };
        let mut all: Vec<_> = self.photos.iter().zip(0..).map(|(photo, id): (_, PhotoId)| (key(photo), id)).collect();
        all.sort_unstable();
        let order: Arc<Vec<_>> = Arc::new(all.into_iter().map(|(_, id)| id).collect());
        self.order = Some(Arc::clone(&order));
        order
    }

    /// How many there are of what.
    pub fn overview(&mut self) -> Arc<Overview> {
        if let Some(overview) = &self.overview {
            return Arc::clone(overview);
        }
        let overview = Arc::new(counted(&self.photos));
        self.overview = Some(Arc::clone(&overview));
        overview
    }

    /// Other photos that show the same picture.
    #[must_use]
    pub fn copies(&self, id: PhotoId) -> Vec<PhotoId> {
        let Some(views) = self.get(id).and_then(|photo| photo.views.as_ref()) else { return Vec::new() };
        let others = self.photos.iter().zip(0..).filter(|(_, other)| *other != id);
        let alike = others.filter(|(photo, _)| {
            photo.views.as_ref().is_some_and(|other| photos::pixels::likeness::alike(views, other))
        });
        alike.map(|(_, other)| other).collect()
    }
}

fn counted(photos: &[Photo]) -> Overview {
    let (mut kinds, mut years, mut towns) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut overview = Overview { total: photos.len(), ..Overview::default() };
    for photo in photos {
        let found = !photo.scan.findings.is_empty();
        overview.found += usize::from(found);
        overview.unclear += usize::from(photo.is_unclear());
        overview.clear += usize::from(!found && !photo.is_unclear());
        photo.kinds().into_iter().for_each(|kind| *kinds.entry(kind).or_insert(0) += 1);
        *years.entry(photo.year).or_insert(0) += 1;
        if let Some(town) = &photo.town {
            towns.entry((town.name.usual, town.number)).or_insert((*town, 0)).1 += 1;
        }
    }
    overview.kinds = kinds.into_iter().collect();
    overview.years = years.into_iter().rev().collect();
    overview.towns = towns.into_values().collect();
    // Towns of the same number stay in the order of their names.
    overview.towns.sort_by_key(|(_, count)| Reverse(*count));
    overview
}
