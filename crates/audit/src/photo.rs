//! What the file of a photo or a video can give away.

use crate::keyed::keyed;

keyed! {
    /// What a file gives away besides its picture. The order is the order of harm, the most harmful first. The keys are
    /// those of the command line.
    FindingKind {
        /// Where the picture was taken, as coordinates.
        Location = "location",
        /// Where the picture was taken, in words: a town, a street, a place.
        PlaceName = "place-name",
        /// Somebody's name: who is in the picture.
        Person = "person",
        /// A box around a face.
        FaceRegion = "face-region",
        /// A second picture inside: a thumbnail, a preview, an earlier version, a depth map.
        HiddenPreview = "hidden-preview",
        /// A short video that was taken along with the picture, or sound.
        MotionVideo = "motion-video",
        /// A description of the picture.
        Caption = "caption",
        /// A keyword, a tag or the name of an album.
        Keyword = "keyword",
        /// Any other text.
        Comment = "comment",
        /// Who took the picture or owns it, with contact data.
        Author = "author",
        /// When the picture was taken or changed.
        Date = "date",
        /// A number that belongs to one device or one picture only.
        Serial = "serial",
        /// Which device took it.
        Device = "device",
        /// Which program wrote it.
        Software = "software",
        /// What a platform or a cloud wrote into it.
        PlatformMark = "platform-mark",
        /// Data that no viewer shows: after the end, between the parts, in blocks nobody knows.
        Trailer = "trailer",
    }
}

keyed! {
    /// A way on which a picture leaves the family.
    Channel {
        /// Shown in a network: feed, story, profile.
        Feed = "feed",
        /// Sent as a photo in a messenger.
        Messenger = "messenger",
        /// Sent as a document or file in a messenger.
        Document = "document",
        /// E-mail, AirDrop, iMessage.
        Mail = "mail",
        /// A link into a cloud, a shared album, an own website.
        Cloud = "cloud",
    }
}

keyed! {
    /// What becomes of the data in a picture on its way.
    Fate {
        /// Mostly taken out for those who see it.
        Drops = "drops",
        /// It depends on settings and kind of file.
        Depends = "depends",
        /// It goes along.
        Keeps = "keeps",
    }
}

impl FindingKind {
    /// How harmful it is, from 1 (the most).
    #[must_use]
    pub fn rank(self) -> usize {
        Self::ALL.iter().position(|kind| *kind == self).map_or(usize::MAX, |at| at + 1)
    }
}
