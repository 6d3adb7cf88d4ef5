//! What the program does with photos.

use super::job::{Copied, Job, JobKind, Known, Progress, Stage};
use super::{Collection, Photo, PhotoId, Picture, record, work};
use crate::{Failure, Program};
use photos::Naming;
use photos::pixels::cover::Edit;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Photos that are fetched and kept in one transaction.
const AT_ONCE: usize = 1000;
/// How long a page may be busy with that.
const FETCHING: Duration = Duration::from_millis(40);

/// The photos of the open household and the work at them.
#[derive(Debug, Default)]
pub(crate) struct PhotoDesk {
    collection: Collection,
    roots: Vec<PathBuf>,
    /// Files in the chosen folders that are neither pictures nor videos.
    others: usize,
    loaded: bool,
    job: Option<Job>,
    copied: Option<Copied>,
    /// Whether some of what was chosen has not been read.
    unfinished: bool,
}

impl Program {
    /// The photos that were looked at.
    ///
    /// # Errors
    /// [`Failure`] when no household is open or it cannot be read or written.
    pub fn photos(&mut self) -> Result<&mut Collection, Failure> {
        self.load_photos()?;
        self.fetch_photos()?;
        Ok(&mut self.photo_desk.collection)
    }

    /// How many files in the chosen folders are neither pictures nor videos.
    #[must_use]
    pub const fn other_files(&self) -> usize {
        self.photo_desk.others
    }

    /// How far the work at hand is; `None` when there is none.
    #[must_use]
    pub fn photo_progress(&self) -> Option<Progress> {
        self.photo_desk.job.as_ref().map(Job::progress)
    }

    /// Whether some of what was chosen has not been read, and nobody is reading it.
    #[must_use]
    pub fn photos_unfinished(&self) -> bool {
        self.photo_desk.unfinished && !self.photos_at_work()
    }

    /// Whether a job is running.
    #[must_use]
    pub fn photos_at_work(&self) -> bool {
        self.photo_progress().is_some_and(|progress| progress.stage != Stage::Ended)
    }

    /// Begins to read folders and files. What is running is stopped; what was read of it stays.
    ///
    /// # Errors
    /// As for every write.
    pub fn look_at_photos(&mut self, chosen: Vec<PathBuf>) -> Result<(), Failure> {
        self.load_photos()?;
        let bytes: Vec<_> = chosen.iter().map(|path| record::to_bytes(path)).collect();
        self.open_mut()?.add_photo_roots(&bytes)?;
        let desk = &mut self.photo_desk;
        desk.roots.extend(chosen.into_iter().filter(|path| !desk.roots.contains(path)).collect::<Vec<_>>());
        self.go_on_with_photos()
    }

    /// Goes on reading what was chosen; what is known and unchanged is not read again.
    ///
    /// # Errors
    /// As for every read of the household.
    pub fn go_on_with_photos(&mut self) -> Result<(), Failure> {
        self.load_photos()?;
        self.fetch_rest()?;
        let desk = &mut self.photo_desk;
        let known =
            |photo: &Photo| (photo.path().to_owned(), (photo.size, photo.modified, photo.whole, photo.views.is_some()));
        let known: Known = desk.collection.iter().map(known).collect();
        desk.others = 0;
        desk.unfinished = true;
        desk.job = Some(Job::look(self.decoders.clone(), desk.roots.clone(), known));
        Ok(())
    }

    /// Stops the work at hand.
    pub fn stop_photos(&mut self) {
        if let Some(job) = &self.photo_desk.job {
            job.stop();
        }
    }

    /// Forgets the list. The pictures stay where they are.
    ///
    /// # Errors
    /// As for every write.
    pub fn forget_photos(&mut self) -> Result<(), Failure> {
        self.open_mut()?.forget_photos()?;
        self.photo_desk = PhotoDesk { loaded: true, ..PhotoDesk::default() };
        Ok(())
    }

    /// Begins to write clean copies of photos into a folder.
    ///
    /// # Errors
    /// As for every read of the household.
    pub fn clean_photos(&mut self, ids: &[PhotoId], to: PathBuf, new_names: bool) -> Result<(), Failure> {
        let word = crate::plain(&self.words().photo_clean_word());
        let collection = self.photos()?;
        let paths: Vec<_> =
            ids.iter().filter_map(|id| collection.get(*id)).map(|photo| photo.path().to_owned()).collect();
        let naming = if new_names { Naming::Numbered(word) } else { Naming::Original };
        self.begin_copies(JobKind::Clean, to.clone(), move |desk| work::clean(desk, &paths, &to, &naming))
    }

    /// Begins to write a covered or cut copy of one photo into a folder.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is no such photo.
    pub fn cover_photo(&mut self, id: PhotoId, edit: Edit, to: PathBuf) -> Result<(), Failure> {
        let name = crate::plain(&self.words().cover_file());
        let picture = self.picture(id)?;
        let kind = if edit.spots.is_empty() { JobKind::Cut } else { JobKind::Cover };
        self.begin_copies(kind, to.clone(), move |desk| work::cover(desk, &picture, &edit, &to, &name))
    }

    fn begin_copies(
        &mut self,
        kind: JobKind,
        folder: PathBuf,
        run: impl FnOnce(&super::job::Desk) + Send + 'static,
    ) -> Result<(), Failure> {
        self.fetch_rest()?;
        self.photo_desk.copied = Some(Copied { kind, folder, rows: Vec::new(), stopped: false });
        self.photo_desk.job = Some(Job::begin(kind, run));
        Ok(())
    }

    /// What the last job that writes copies has made.
    ///
    /// # Errors
    /// As for every read of the household.
    pub fn copied_photos(&mut self) -> Result<Option<&Copied>, Failure> {
        self.photos()?;
        Ok(self.photo_desk.copied.as_ref())
    }

    /// The picture of a photo.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is no such photo, else as for every write.
    pub fn picture(&mut self, id: PhotoId) -> Result<Picture, Failure> {
        let decoders = self.decoders.clone();
        let photo = self.photos()?.get(id).ok_or(Failure::Unknown)?;
        Ok(Picture::new(photo, decoders))
    }

    /// Forgets what is in memory: another household is open now.
    pub(crate) fn leave_photos(&mut self) {
        self.photo_desk = PhotoDesk::default();
    }

    fn load_photos(&mut self) -> Result<(), Failure> {
        if self.photo_desk.loaded {
            return Ok(());
        }
        let household = self.open()?;
        let (records, roots) = (household.photos()?, household.photo_roots()?);
        let desk = &mut self.photo_desk;
        for photo in records.into_iter().filter_map(record::from_record) {
            desk.collection.put(photo);
        }
        desk.roots = roots.into_iter().filter_map(record::from_bytes).collect();
        desk.unfinished = desk.collection.iter().any(|photo| !photo.whole);
        desk.loaded = true;
        Ok(())
    }

    /// Takes what the job has found since the last time, and keeps it: for as long as a page may take, and the rest with
    /// the next page.
    fn fetch_photos(&mut self) -> Result<(), Failure> {
        let begun = Instant::now();
        while self.fetch_some()? && begun.elapsed() < FETCHING {}
        Ok(())
    }

    /// Takes all of it: the job is about to make room for another.
    fn fetch_rest(&mut self) -> Result<(), Failure> {
        while self.fetch_some()? {}
        Ok(())
    }

    /// Takes some of it; whether there is more.
    fn fetch_some(&mut self) -> Result<bool, Failure> {
        let Some(job) = &self.photo_desk.job else { return Ok(false) };
        // The state first: what is found after it is fetched the next time.
        let progress = job.progress();
        let found = job.take(AT_ONCE);
        // Whether it has ended shows once nothing is left.
        let more = !found.photos.is_empty();
        let desk = &mut self.photo_desk;
        desk.others += found.others;
        let mut changed: Vec<PhotoId> = found.photos.into_iter().map(|photo| desk.collection.put(photo)).collect();
        changed.extend(found.views.into_iter().filter_map(|(path, views)| desk.collection.set_views(&path, views)));
        if progress.kind != JobKind::Look
            && let Some(copied) = &mut desk.copied
        {
            copied.rows.extend(found.copies);
            copied.stopped = progress.stopped;
        }
        if progress.stage == Stage::Ended && progress.kind == JobKind::Look {
            desk.unfinished = progress.stopped;
        }
        changed.sort_unstable();
        changed.dedup();
        let collection = &self.photo_desk.collection;
        let records: Vec<_> =
            changed.into_iter().filter_map(|id| collection.get(id).and_then(record::to_record)).collect();
        if !records.is_empty() {
            self.open_mut()?.keep_photos(&records)?;
        }
        Ok(more)
    }
}
