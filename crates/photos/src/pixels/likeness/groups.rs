//! Groups among many pictures: an index over parts of the patterns instead of comparing each with each.

use super::{APART, Pattern, Views, near};
use crate::jobs;
use std::collections::HashMap;
use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

/// Parts of a pattern.
const PARTS: usize = 4;
/// Bits of a part that may differ. Patterns that differ by at most eleven bits are all found; by twelve or thirteen, all but
/// the few whose differences are spread evenly over all parts. One bit more would take five times as long.
const WRONG: u32 = 2;
/// Neighbours remembered of one picture: who has more is grouped by those.
const NEIGHBOURS: usize = 512;

/// For each picture others, by their places.
type Lists = Vec<Vec<u32>>;

/// Groups of pictures that are copies of each other, by their places in the list; each has two members or more. Around one
/// picture of each group all others are copies of it: groups do not grow from neighbour to neighbour.
#[must_use]
pub fn groups(pictures: &[Views]) -> Vec<Vec<usize>> {
    let (different, same) = without_twins(pictures);
    let index = Index::new(&different);
    let near = neighbours(&different, &index);
    let mut order: Vec<usize> = (0..different.len()).collect();
    order.sort_by_key(|number| std::cmp::Reverse(near.get(*number).map_or(0, Vec::len)));
    let mut taken = vec![false; different.len()];
    let mut groups = Vec::new();
    for leader in order {
        if taken.get(leader) != Some(&false) {
            continue;
        }
        let others = near.get(leader).into_iter().flatten().map(|other| *other as usize);
        let mut group = Vec::new();
        for member in std::iter::once(leader).chain(others) {
            if let Some(taken) = taken.get_mut(member).filter(|taken| !**taken) {
                *taken = true;
                group.extend(same.get(member).into_iter().flatten());
            }
        }
        if group.len() > 1 {
            group.sort_unstable();
            groups.push(group);
        }
    }
    groups.sort_unstable();
    groups
}

/// Pictures with equal views only once, and who they stand for. Those without any structure are left out.
fn without_twins(pictures: &[Views]) -> (Vec<Views>, Vec<Vec<usize>>) {
    let (mut different, mut same): (Vec<Views>, Vec<Vec<usize>>) = (Vec::new(), Vec::new());
    let mut known: HashMap<Views, usize> = HashMap::new();
    for (number, views) in pictures.iter().enumerate().filter(|(_, views)| views.asked().next().is_some()) {
        let place = *known.entry(*views).or_insert_with(|| {
            different.push(*views);
            same.push(Vec::new());
            different.len() - 1
        });
        if let Some(twins) = same.get_mut(place) {
            twins.push(number);
        }
    }
    (different, same)
}

/// For each picture those it is alike to, both ways.
fn neighbours(pictures: &[Views], index: &Index) -> Lists {
    let mut near = vec![Vec::new(); pictures.len()];
    for (number, found) in (0_u32..).zip(found(pictures, index)) {
        for other in found {
            for (one, two) in [(number, other), (other, number)] {
                if let Some(list) = near.get_mut(one as usize).filter(|list: &&mut Vec<u32>| !list.contains(&two)) {
                    list.push(two);
                }
            }
        }
    }
    near
}

/// For each picture, in order, what the index gives: a part of them for each thread.
fn found(pictures: &[Views], index: &Index) -> Lists {
    let each = pictures.len().div_ceil(jobs()).max(1);
    thread::scope(|scope| {
        let begin = |(first, part)| {
            let begun = thread::Builder::new().spawn_scoped(scope, move || found_of(part, first, index));
            begun.map_err(|_| (first, part))
        };
        // All are begun before the first is waited for.
        let begun: Vec<_> = (0..).step_by(each).zip(pictures.chunks(each)).map(begin).collect();
        let finish = |begun: Result<ScopedJoinHandle<'_, Lists>, (u32, &[Views])>| match begun {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            // Where the system gives no thread, here.
            Err((first, part)) => found_of(part, first, index),
        };
        begun.into_iter().flat_map(finish).collect()
    })
}

/// The same for some of the pictures, of which the first has this number.
fn found_of(part: &[Views], first: u32, index: &Index) -> Lists {
    let mut seen = vec![u32::MAX; index.pictures.len()];
    let one = |(number, views): (u32, &Views)| {
        let mut found = Vec::new();
        for asked in views.asked() {
            index.ask(asked, |other| {
                if other != number
                    && let Some(seen) = seen.get_mut(other as usize)
                    && *seen != number
                    && found.len() < NEIGHBOURS
                {
                    *seen = number;
                    found.push(other);
                }
            });
        }
        found
    };
    (first..).zip(part).map(one).collect()
}

/// Stored patterns, sorted by each of their parts.
struct Index<'a> {
    pictures: &'a [Views],
    parts: [Sorted; PARTS],
    /// Every way a part can be wrong.
    wrong: Vec<u16>,
}

/// All stored patterns by one part of them.
#[derive(Default)]
struct Sorted {
    /// Where the patterns with this part begin.
    starts: Vec<u32>,
    patterns: Vec<Stored>,
}

#[derive(Clone, Copy, Default)]
struct Stored {
    coarse: u64,
    picture: u32,
    view: u32,
}

impl<'a> Index<'a> {
    fn new(pictures: &'a [Views]) -> Self {
        let mut stored = Vec::new();
        for (picture, views) in (0_u32..).zip(pictures) {
            let one = |(view, pattern): (usize, Pattern)| Stored { coarse: pattern.coarse, picture, view: view as u32 };
            stored.extend(views.stored().map(one));
        }
        let mut parts: [Sorted; PARTS] = Default::default();
        for (part, sorted) in parts.iter_mut().enumerate() {
            *sorted = Sorted::by(part, &stored);
        }
        Self { pictures, parts, wrong: (0..=u16::MAX).filter(|bits| bits.count_ones() <= WRONG).collect() }
    }

    /// Names every picture with a stored view near to the one asked with; the same one possibly several times.
    fn ask(&self, asked: (usize, Pattern), mut found: impl FnMut(u32)) {
        let coarse = asked.1.coarse;
        for (part, sorted) in self.parts.iter().enumerate() {
            let key = part_of(coarse, part);
            for stored in self.wrong.iter().flat_map(|wrong| sorted.with(key ^ wrong)) {
                if (coarse ^ stored.coarse).count_ones() <= APART
                    && let Some(views) = self.pictures.get(stored.picture as usize)
                    && let Some(Some(pattern)) = views.patterns.get(stored.view as usize)
                    && near(asked, (stored.view as usize, *pattern))
                {
                    found(stored.picture);
                }
            }
        }
    }
}

impl Sorted {
    fn by(part: usize, stored: &[Stored]) -> Self {
        let mut patterns = stored.to_vec();
        patterns.sort_by_key(|one| part_of(one.coarse, part));
        let mut starts = vec![0_u32; usize::from(u16::MAX) + 2];
        for one in &patterns {
            if let Some(count) = starts.get_mut(usize::from(part_of(one.coarse, part)) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        Self { starts, patterns }
    }

    fn with(&self, key: u16) -> &[Stored] {
        match self.starts.get(usize::from(key)..usize::from(key) + 2) {
            Some([start, end]) => self.patterns.get(*start as usize..*end as usize).unwrap_or_default(),
            _ => &[],
        }
    }
}

const fn part_of(pattern: u64, part: usize) -> u16 {
    (pattern >> (part * 16)) as u16
}
