//! The running program: what is open, where it is kept, and how it looks.

use crate::{
    Clock, Failure, Keeping, Naming, Preferences,
    finder::{Finder, finder},
    household::{Kept, read_preferences, write_preferences},
    photos::PhotoDesk,
    sample::sample_family,
};
use ::photos::Decoders;
use audit::{Place, PlaceId, Step, StepId};
use content::Content;
use jiff::civil::Date;
use l10n::{Lang, Words};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::path::PathBuf;
use store::{Home, Household, StoreError};

/// One running program.
pub struct Program {
    /// The content.
    pub content: Content,
    clock: Clock,
    home: Home,
    preferences: Preferences,
    kept: Option<Kept>,
    unkept: Option<Household>,
    sample: Option<Household>,
    trouble: Option<StoreError>,
    finders: [OnceCell<Finder>; 2],
    pub(crate) photo_desk: PhotoDesk,
    pub(crate) decoders: Decoders,
}

impl Program {
    /// Starts with the household of the folder, if there is one. A household that cannot be opened is no error here:
    /// it is [`Program::trouble`], shown in the window.
    #[must_use]
    pub fn start(content: Content, folder: PathBuf, clock: Clock, usual: Preferences) -> Self {
        let mut program = Self::without_household(content, folder, clock, usual);
        program.open_again();
        program
    }

    /// A program that has not looked into its folder.
    pub(crate) fn without_household(content: Content, folder: PathBuf, clock: Clock, usual: Preferences) -> Self {
        Self {
            content,
            clock,
            home: Home::new(folder),
            preferences: usual,
            kept: None,
            unkept: None,
            sample: None,
            trouble: None,
            finders: [OnceCell::new(), OnceCell::new()],
            photo_desk: PhotoDesk::default(),
            decoders: Decoders::here(),
        }
    }

    /// Tries to open the household of the folder, for instance after the parent has made room on the disk.
    pub fn open_again(&mut self) {
        if !self.home.has_household() {
            self.trouble = None;
            return;
        }
        match Kept::open(&self.home, &self.content)
            .and_then(|kept| Ok((read_preferences(&kept.household, self.preferences)?, kept)))
        {
            Ok((preferences, kept)) => {
                self.preferences = preferences;
                self.kept = Some(kept);
                self.leave_photos();
                self.trouble = None;
            }
            Err(error) => self.trouble = Some(error),
        }
    }

    /// Why the household of the folder could not be opened.
    #[must_use]
    pub const fn trouble(&self) -> Option<&StoreError> {
        self.trouble.as_ref()
    }

    /// Moves a damaged household to a folder beside it, so that a new one can be begun. Nothing is deleted.
    ///
    /// # Errors
    /// [`Failure::Store`] when the files cannot be moved.
    pub fn set_aside(&mut self) -> Result<PathBuf, Failure> {
        let stamp = self.clock.now().strftime("%Y-%m-%d-%H%M%S").to_string();
        let folder = self.home.set_aside(&stamp)?;
        self.trouble = None;
        Ok(folder)
    }

    /// Today, where the parent is.
    #[must_use]
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// The clock of this program.
    #[must_use]
    pub const fn clock(&self) -> Clock {
        self.clock
    }

    /// The words in the language of the window.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.preferences.lang)
    }

    /// What places and steps are called for this family.
    ///
    /// # Errors
    /// [`Failure`] when the household cannot be read.
    pub fn naming(&self) -> Result<Naming, Failure> {
        let intake = match self.intake() {
            Ok((intake, _)) => intake,
            Err(Failure::NoHousehold) => audit::Intake::default(),
            Err(failure) => return Err(failure),
        };
        Ok(Naming::new(self.words(), self.own()?, intake))
    }

    /// Every place with its steps: those of the content and those of the family.
    ///
    /// # Errors
    /// [`Failure`] when the household cannot be read.
    pub fn places(&self) -> Result<Cow<'_, [Place]>, Failure> {
        Ok(self.own()?.joined(&self.content.places))
    }

    /// The place of an id, with the family's own steps.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is none, [`Failure`] when the household cannot be read.
    pub fn place(&self, id: &PlaceId) -> Result<Place, Failure> {
        self.places()?.iter().find(|place| place.id == *id).cloned().ok_or(Failure::Unknown)
    }

    /// The step of an id with its place.
    ///
    /// # Errors
    /// [`Failure::Unknown`] when there is none, [`Failure`] when the household cannot be read.
    pub fn step(&self, id: &StepId) -> Result<(Place, Step), Failure> {
        let places = self.places()?;
        let mut steps = places.iter().flat_map(|place| place.steps.iter().map(move |step| (place, step)));
        let found = steps.find(|(_, step)| step.id == *id);
        found.map(|(place, step)| (place.clone(), step.clone())).ok_or(Failure::Unknown)
    }

    /// The index of the content in the language of the window; made when it is first needed.
    pub(crate) fn finder(&self) -> &Finder {
        let lang = self.preferences.lang;
        self.finders[usize::from(lang == Lang::En)].get_or_init(|| finder(&self.content, lang))
    }

    /// Language, country, theme and text size.
    #[must_use]
    pub const fn preferences(&self) -> Preferences {
        self.preferences
    }

    /// Changes the preferences, and remembers them where something is kept.
    ///
    /// # Errors
    /// [`Failure::Store`] when they cannot be remembered; the window has changed all the same.
    pub fn set_preferences(&mut self, preferences: Preferences) -> Result<(), Failure> {
        self.preferences = preferences;
        match &mut self.kept {
            Some(kept) => Ok(write_preferences(&mut kept.household, preferences)?),
            None => Ok(()),
        }
    }

    /// Where the answers go at the moment.
    #[must_use]
    pub const fn keeping(&self) -> Keeping {
        match (&self.sample, &self.kept, &self.unkept) {
            (Some(_), _, _) => Keeping::Sample,
            (_, Some(_), _) => Keeping::Here,
            (_, _, Some(_)) => Keeping::Nowhere,
            _ => Keeping::Undecided,
        }
    }

    /// Keeps the answers on this computer from now on. What was answered in memory comes along.
    ///
    /// # Errors
    /// [`Failure::Store`] when the household cannot be made; nothing was overwritten.
    pub fn keep_here(&mut self) -> Result<(), Failure> {
        if self.kept.is_some() {
            return Ok(());
        }
        // What an earlier attempt left on a full disk is whole and empty.
        let mut kept =
            if self.home.has_household() { Kept::open(&self.home, &self.content)? } else { Kept::create(&self.home)? };
        write_preferences(&mut kept.household, self.preferences)?;
        if let Some(unkept) = &self.unkept {
            kept.household.copy_from(unkept)?;
        }
        self.kept = Some(kept);
        self.unkept = None;
        Ok(())
    }

    /// Keeps nothing: the answers live in memory and are gone when the window closes.
    ///
    /// # Errors
    /// [`Failure::Store`] when there is no memory for it.
    pub fn keep_nothing(&mut self) -> Result<(), Failure> {
        if self.kept.is_none() && self.unkept.is_none() {
            self.unkept = Some(Household::in_memory()?);
        }
        Ok(())
    }

    /// Goes on in memory although the household of this computer cannot be opened; its files stay as they are.
    ///
    /// # Errors
    /// [`Failure::Store`] when there is no memory for it.
    pub fn pass_over_trouble(&mut self) -> Result<(), Failure> {
        self.keep_nothing()?;
        self.trouble = None;
        Ok(())
    }

    /// Opens the sample family; the real household stays untouched behind it.
    ///
    /// # Errors
    /// [`Failure::Store`] when there is no memory for it.
    pub fn start_sample(&mut self) -> Result<(), Failure> {
        self.sample = Some(sample_family(&self.content, self.clock.now())?);
        self.leave_photos();
        Ok(())
    }

    /// Leaves the sample family.
    pub fn leave_sample(&mut self) {
        self.sample = None;
        self.leave_photos();
    }

    /// Deletes everything: the key first, then the household. The sample family goes too.
    ///
    /// # Errors
    /// [`Failure::Store`] names what could not be deleted.
    pub fn delete_everything(&mut self) -> Result<(), Failure> {
        // A household that another window has open is not deleted under its feet.
        if self.kept.is_none() && self.home.has_household() {
            drop(self.home.lock()?);
        }
        self.leave_photos();
        self.sample = None;
        self.unkept = None;
        self.kept = None;
        store::wipe(&self.home)?;
        self.trouble = None;
        self.preferences = Preferences::usual(self.preferences.lang, self.preferences.country);
        Ok(())
    }

    /// The folder of the household, to be shown in a sentence.
    #[must_use]
    pub fn folder(&self) -> String {
        self.home.path().display().to_string()
    }

    pub(crate) fn open(&self) -> Result<&Household, Failure> {
        let kept = self.kept.as_ref().map(|kept| &kept.household);
        self.sample.as_ref().or(kept).or(self.unkept.as_ref()).ok_or(Failure::NoHousehold)
    }

    pub(crate) fn open_mut(&mut self) -> Result<&mut Household, Failure> {
        let kept = self.kept.as_mut().map(|kept| &mut kept.household);
        self.sample.as_mut().or(kept).or(self.unkept.as_mut()).ok_or(Failure::NoHousehold)
    }
}
