//! The tracks of a film, and which of them are the film itself: the pictures and the sound that a player shows.

use super::tree::{at, atoms, child};
use crate::bytes::number;
use crate::{Fault, limits};

/// One track, with the boxes that are asked for often.
pub(super) struct Track<'a> {
    /// Whether a player plays it when nobody chooses otherwise.
    pub enabled: bool,
    /// What kind of track it is: `vide`, `soun` or another.
    pub handler: [u8; 4],
    /// The whole of it.
    pub trak: &'a [u8],
    /// Its sample tables; empty when it has none.
    pub stbl: &'a [u8],
    /// The code of its first sample entry.
    pub format: [u8; 4],
    /// The content of that entry.
    pub entry: &'a [u8],
}

impl<'a> Track<'a> {
    fn of(trak: &'a [u8]) -> Self {
        let tkhd = child(trak, b"tkhd").unwrap_or_default();
        let mdia = child(trak, b"mdia").unwrap_or_default();
        let handler = child(mdia, b"hdlr").and_then(|hdlr| hdlr.get(8..12)?.try_into().ok());
        let stbl = at(mdia, &[b"minf", b"stbl"]).unwrap_or_default();
        let entry = child(stbl, b"stsd").and_then(|stsd| atoms(stsd.get(8..)?).next());
        Self {
            enabled: tkhd.get(3).is_none_or(|flags| flags & 1 == 1),
            handler: handler.unwrap_or_default(),
            trak,
            stbl,
            format: entry.map(|entry| entry.kind).unwrap_or_default(),
            entry: entry.map(|entry| entry.body).unwrap_or_default(),
        }
    }

    /// Whether it holds pictures or sound.
    pub fn plays(&self) -> bool {
        matches!(&self.handler, b"vide" | b"soun")
    }

    /// How large one sample of one size is. Old QuickTime files write 1 for plain sound and mean a frame of all channels.
    pub fn bytes_per_sample(&self, written: u32) -> Result<u64, Fault> {
        if &self.handler != b"soun" || written == 0 {
            return Ok(u64::from(written));
        }
        let channels = number::be16(self.entry, 16).unwrap_or(0);
        let bits = number::be16(self.entry, 18).unwrap_or(0);
        let width = match &self.format {
            b"twos" | b"sowt" | b"raw " | b"NONE" => u64::from(bits / 8),
            b"in24" => 3,
            b"in32" | b"fl32" => 4,
            b"fl64" => 8,
            b"ulaw" | b"alaw" => 1,
            _ if written == 1 => return Err(Fault::Unsupported("sound in packets of unknown size")),
            _ => return Ok(u64::from(written)),
        };
        let frame = width * u64::from(channels);
        if frame > 0 && (written == 1 || u64::from(written) == frame) {
            Ok(frame)
        } else {
            Err(Fault::Unsupported("sound in packets of unknown size"))
        }
    }
}

/// The tracks of a `moov`, in its order, up to [`limits::TRACKS`].
pub(super) fn tracks(moov: &[u8]) -> Vec<Track<'_>> {
    let traks = atoms(moov).filter(|atom| &atom.kind == b"trak");
    traks.take(limits::TRACKS).map(|atom| Track::of(atom.body)).collect()
}

/// For each track whether it belongs to the film. Tracks of pictures and sound that are switched off (the picture before
/// an effect was laid over it, chapter pictures) do not, unless all of them are.
pub(super) fn shown(tracks: &[Track<'_>]) -> Vec<bool> {
    let any = tracks.iter().any(|track| track.plays() && track.enabled);
    tracks.iter().map(|track| track.plays() && (track.enabled || !any)).collect()
}
