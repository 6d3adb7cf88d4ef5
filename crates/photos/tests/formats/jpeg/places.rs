//! Every place of a JPEG where something can stand, with a marker in it.

use super::build::*;
use crate::canary::Planted;
use photos::{FindingKind, FindingKind::*, Source, Source::*};

/// Collects segments and what was planted in them.
#[derive(Default)]
pub struct Plants {
    pub bytes: Vec<u8>,
    pub planted: Vec<Planted>,
}

impl Plants {
    fn plant(&mut self, place: &'static str, kind: FindingKind, source: Source, build: impl FnOnce(&str) -> Vec<u8>) {
        let marker = format!("{:08}", PREFIX + self.planted.len() + self.bytes.len() * 100);
        self.bytes.extend(build(&marker));
        self.planted.push(Planted::new(place, &marker, kind, source));
    }

    /// A marker, its name at the start, and the marker.
    fn named(&mut self, place: &'static str, marker: u8, name: &[u8], kind: FindingKind) {
        self.plant(place, kind, JpegSegment, |word| segment(marker, &[name, word.as_bytes()]));
    }
}

/// Eight digits that stand nowhere else; digits, so that they are numbers and texts alike.
const PREFIX: usize = 71_000_000;

/// What stands before the picture.
pub fn header() -> Plants {
    let mut plants = Plants::default();
    pictures(&mut plants);
    blocks(&mut plants);
    makers(&mut plants);
    plants
}

fn pictures(plants: &mut Plants) {
    plants.plant("JFIF thumbnail", HiddenPreview, Jfif, |word| {
        segment(0xe0, &[b"JFIF\0\x01\x02\0\0\x48\0\x48\x01\x03", word.as_bytes(), b"x"])
    });
    plants.plant("JFXX thumbnail", HiddenPreview, Jfif, |word| segment(0xe0, &[b"JFXX\0\x10", &picture(word)]));
    plants.plant("JFXX of no known kind", Trailer, Jfif, |word| segment(0xe0, &[b"JFXX\0\x77", word.as_bytes()]));
    plants.plant("preview in APP3", HiddenPreview, JpegSegment, |word| segment(0xe3, &[&picture(word)]));
    plants.plant("index of pictures", Serial, Mpf, |word| index(0, word.as_bytes()));
    plants.named("JPEG-HDR", 0xeb, b"HDR_RI ver=11", HiddenPreview);
    plants.named("gain map", 0xe2, b"urn:iso:std:iso:ts:21496:-1\0", Trailer);
    plants.named("FLIR", 0xe1, b"FLIR\0", HiddenPreview);
}

/// A picture with a comment.
pub fn picture(word: &str) -> Vec<u8> {
    [&[0xff, 0xd8][..], &segment(0xfe, &[word.as_bytes()]), &BASELINE[HEAD..]].concat()
}

fn blocks(plants: &mut Plants) {
    plants.plant("Exif description", Caption, Exif, |word| {
        let turned: &[u8] = &[0, 6];
        segment(0xe1, &[b"Exif\0\0", &tiff(&[(0x010e, 2, word.as_bytes()), (0x0112, 3, turned)], &[])])
    });
    plants.plant("Exif thumbnail", HiddenPreview, Exif, |word| {
        segment(0xe1, &[b"Exif\0\0", &tiff(&[(0x0112, 3, &[0, 3])], &picture(word))])
    });
    plants.plant("second Exif", Author, Exif, |word| {
        segment(0xe1, &[b"Exif\0\0", &tiff(&[(0x013b, 2, word.as_bytes())], &[])])
    });
    plants.plant("bytes that no directory refers to", Trailer, Unreferenced, |word| {
        segment(0xe1, &[b"Exif\0\0", &tiff(&[(0x013b, 2, b"somebody")], &[]), word.as_bytes()])
    });
    plants.plant("Meta in APP3", Software, Exif, |word| {
        segment(0xe3, &[b"Meta\0\0", &tiff(&[(0x0131, 2, word.as_bytes())], &[])])
    });
    plants.plant("XMP", Caption, Xmp, |word| {
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", xmp("description", word).as_bytes()])
    });
    plants.plant("extended XMP", Keyword, Xmp, |word| {
        let packet = xmp("subject", word);
        let (one, other) = packet.as_bytes().split_at(100);
        [extended_xmp(packet.len(), 100, other), extended_xmp(packet.len(), 0, one)].concat()
    });
    plants.plant("XMP without a name", Trailer, JpegSegment, |word| segment(0xe1, &[xmp("title", word).as_bytes()]));
    plants.plant("colour profile", Author, Icc, |word| {
        let profile = profile(word);
        let (one, other) = profile.split_at(200);
        [icc(2, 2, other), icc(1, 2, one)].concat()
    });
    plants.plant("content credentials", Software, C2pa, |word| {
        let whole = credentials(word);
        let (one, other) = whole.split_at(60);
        [jumbf(2, &[&whole[..8], other].concat()), jumbf(1, one)].concat()
    });
    plants.plant("IPTC", Caption, Iptc, |word| {
        let record = [b"\x1c\x02\x78", &u16(word.len())[..], word.as_bytes()].concat();
        segment(0xed, &[b"Photoshop 3.0\0", &resource(0x0404, &record)])
    });
    plants.plant("Photoshop thumbnail", HiddenPreview, Photoshop, |word| {
        segment(0xed, &[b"Photoshop 3.0\0", &resource(0x040c, &[&[0; 28], &picture(word)[..]].concat())])
    });
}

fn makers(plants: &mut Plants) {
    plants.named("AVI1", 0xe0, b"AVI1", Trailer);
    plants.named("CIFF", 0xe0, b"II\x1a\0\0\0HEAPJPGM", Serial);
    plants.named("Casio", 0xe1, b"QVCI\0", Device);
    plants.named("FPXR", 0xe2, b"FPXR\0", Comment);
    plants.named("Stim", 0xe3, b"Stim\0", Device);
    plants.named("Scalado", 0xe4, b"SCALADO\0", Software);
    plants.named("Samsung's id", 0xe5, b"ssuniqueid\0", Serial);
    plants.named("Ricoh", 0xe5, b"RMETA\0", Keyword);
    plants.plant("GoPro", Serial, TimedTrack, |word| {
        segment(0xe6, &[b"GoPro\0DEVC\0\x01\0\x10CASNc\x08\0\x01", word.as_bytes()])
    });
    plants.plant("EPPIM", Software, JpegSegment, |word| {
        segment(0xe6, &[b"EPPIM\0", &tiff(&[(0xc4a5, 7, word.as_bytes())], &[])])
    });
    plants.named("NITF", 0xe6, b"NITF\0", Trailer);
    plants.named("Huawei", 0xe7, b"HUAWEI\0\0", Device);
    plants.named("Qualcomm", 0xe7, b"\x1aQualcomm Camera Attributes", Device);
    plants.named("Pentax", 0xe7, b"PENTAX \0", Device);
    plants.named("SPIFF", 0xe8, b"SPIFF\0", Trailer);
    plants.named("SEAL", 0xe8, b"SEAL\0", PlatformMark);
    plants.named("Media Jukebox", 0xe9, b"Media Jukebox\0", Date);
    plants.plant("comment in APP10", Comment, JpegSegment, |word| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
        segment(0xea, &[b"UNICODE\0", &wide])
    });
    plants.named("AROT", 0xea, b"AROT\0\0", Trailer);
    plants.plant("picture info", Serial, JpegSegment, |word| {
        segment(0xec, &[b"[picture info]\r\nSerial#=", word.as_bytes(), b"\r\n"])
    });
    plants.plant("Ducky", Comment, JpegSegment, |word| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
        segment(0xec, &[b"Ducky\0\x02", &u16(4 + wide.len()), &u32(word.len()), &wide, &[0, 0]])
    });
    plants.named("behind Adobe's transform", 0xee, b"Adobe\0\x64\0\0\0\0\x01", Trailer);
    plants.named("text in APP15", 0xef, b"TEXT\0", Caption);
    plants.named("a name nobody knows", 0xe9, b"Nobody\0", Trailer);
    plants.plant("comment", Comment, JpegComment, |word| segment(0xfe, &[b"at the lake ", word.as_bytes()]));
    plants.plant("between segments", Trailer, Unreferenced, |word| word.as_bytes().to_vec());
}

/// What stands between two scans.
pub fn between() -> Plants {
    let mut plants = Plants::default();
    plants.plant("comment between scans", Comment, JpegComment, |word| segment(0xfe, &[b"between", word.as_bytes()]));
    plants.plant("XMP between scans", Caption, Xmp, |word| {
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", xmp("description", word).as_bytes()])
    });
    plants.named("serial number between scans", 0xe5, b"ssuniqueid\0", Serial);
    plants.named("a name nobody knows between scans", 0xe9, b"Nobody\0", Trailer);
    plants
}

/// What stands behind the end.
pub fn behind() -> Plants {
    let mut plants = Plants::default();
    plants.plant("leftovers", Trailer, AfterEnd, |word| word.as_bytes().to_vec());
    plants.plant("second picture", HiddenPreview, AfterEnd, picture);
    plants.plant("motion photo", MotionVideo, AfterEnd, film);
    plants.plant("texts of a maker", Comment, AfterEnd, |word| format!("vivo{{\"id\":\"{word}\"}}").into_bytes());
    plants.plant("Samsung: sound", MotionVideo, Samsung, |word| samsung(&[(0x0100, word.as_bytes())]));
    // Only the last directory is one: what the one before holds is told by its marks.
    plants.planted.pop();
    plants.plant("Samsung: country", PlaceName, Samsung, |word| {
        let clip = film(word);
        let blocks: [(u16, &[u8]); 6] = [
            (0x0aa1, word.as_bytes()),
            (0x0a01, b"1714972089123"),
            (0x0a20, &picture(word)),
            (0x0a30, &clip),
            (0x0100, word.as_bytes()),
            (0x0ba1, word.as_bytes()),
        ];
        samsung(&blocks)
    });
    plants
}
