//! An invented library, the same in each run: phone photos, pictures out of messengers, screenshots, HEIC, films.
//!
//! Coding pictures takes long, so a few are coded once and written again and again, each time with other metadata and a
//! comment of its own.

use super::picture::{Chance, Pixels, jpeg, scene, smaller};
use super::{blocks, exif};
use crate::Unmeasured;
use crate::report::{Figure, Unit};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Different phone pictures, of 12 megapixels each.
const SCENES: u64 = 6;
/// Files of each kind.
const PHOTOS: usize = 800;
const MESSAGES: usize = 1_500;
const SCREENSHOTS: usize = 300;
const HEICS: usize = 200;
const FILMS: usize = 200;

/// Small files of formats that need an encoder of their own. They are padded to the size of real ones.
const FILM: &[u8] = include_bytes!("../../../crates/photos/tests/fixtures/film.mp4");
const HEIC: &[u8] = include_bytes!("../../../crates/photos/tests/fixtures/heif/gradient.heic");
const PROGRESSIVE: &[u8] = include_bytes!("../../../crates/photos/tests/fixtures/jpeg/progressive.jpg");

/// Where the files are.
pub struct Library {
    /// The folder of all.
    pub folder: PathBuf,
    /// JPEG of 12 megapixels.
    pub photos: Vec<PathBuf>,
    /// PNG.
    pub screenshots: Vec<PathBuf>,
    /// All of them.
    pub count: usize,
    bytes: u64,
}

impl Library {
    /// Writes the files into a new folder.
    pub fn make(folder: &Path) -> Result<Self, Unmeasured> {
        let mut library =
            Self { folder: folder.to_owned(), photos: Vec::new(), screenshots: Vec::new(), count: 0, bytes: 0 };
        library.photos = library.photos()?;
        library.messages()?;
        library.screenshots = library.screenshots()?;
        library.padded("heic", HEICS, HEIC, 1_000_000)?;
        library.padded("mp4", FILMS, FILM, 1_500_000)?;
        settled();
        Ok(library)
    }

    /// How large it is.
    pub fn figure(&self) -> Figure {
        let note = format!("{} files, {PHOTOS} of them photos of 12 megapixels, invented", self.count);
        Figure::new("the library", self.bytes as f64 / 1_000_000.0, Unit::Megabytes).note(note)
    }

    fn photos(&mut self) -> Result<Vec<PathBuf>, Unmeasured> {
        let coded = (0..SCENES).map(|seed| jpeg(&scene(seed, 4032, 3024, 12))).collect::<Result<Vec<_>, _>>()?;
        let small = coded.iter().map(|coded| smaller(coded, 160)).collect::<Result<Vec<_>, _>>()?;
        let pictures = coded.iter().zip(&small).cycle().take(PHOTOS).enumerate();
        pictures
            .map(|(number, (coded, small))| {
                let mut before = vec![blocks::segment(0xe1, &exif::exif(number, Some(small)))];
                if number.is_multiple_of(8) {
                    before.push(xmp(number, number % 90));
                }
                if number.is_multiple_of(12) {
                    before.push(blocks::segment(0xed, &blocks::iptc(number, number % 60)));
                }
                before.push(blocks::segment(0xe2, &blocks::colours()));
                self.write("jpg", "IMG", number, &with(coded, number, before))
            })
            .collect()
    }

    /// Most messengers take everything out; what was edited before it was sent may have kept something.
    fn messages(&mut self) -> Result<(), Unmeasured> {
        let mut coded: Vec<Vec<u8>> =
            (0..4).map(|seed| jpeg(&scene(100 + seed, 1600, 1200, 5))).collect::<Result<_, _>>()?;
        coded.push(PROGRESSIVE.to_vec());
        for (number, coded) in coded.iter().cycle().take(MESSAGES).enumerate() {
            let before = match number % 6 {
                0 => vec![blocks::segment(0xe1, &exif::exif(number, None))],
                1 => vec![xmp(number, 3), blocks::segment(0xed, &blocks::iptc(number, 4))],
                2 => vec![blocks::segment(0xe2, &blocks::colours())],
                _ => Vec::new(),
            };
            self.write("jpg", "message", number, &with(coded, number, before))?;
        }
        Ok(())
    }

    fn screenshots(&mut self) -> Result<Vec<PathBuf>, Unmeasured> {
        let pictures = (0..2).map(|seed| packed(&scene(200 + seed, 1080, 1920, 0))).collect::<Result<Vec<_>, _>>()?;
        let pictures = pictures.iter().cycle().take(SCREENSHOTS).enumerate();
        pictures.map(|(number, picture)| self.write("png", "screen", number, &screenshot(picture, number))).collect()
    }

    fn padded(&mut self, ending: &str, count: usize, content: &[u8], size: usize) -> Result<(), Unmeasured> {
        let chance = &mut Chance(1);
        for number in 0..count {
            let padding = blocks::padding(size / 2 + chance.below(size));
            self.write(ending, "IMG", number, &[content, &padding].concat())?;
        }
        Ok(())
    }

    /// A hundred files a folder, as cameras do.
    fn write(&mut self, ending: &str, word: &str, number: usize, bytes: &[u8]) -> Result<PathBuf, Unmeasured> {
        let folder = self.folder.join(format!("{word}-{ending}-{:03}", number / 100));
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{word}_{number:04}.{ending}"));
        fs::write(&path, bytes)?;
        self.count += 1;
        self.bytes += bytes.len() as u64;
        Ok(path)
    }
}

/// Small photos in a folder, each of another scene.
pub fn small(folder: &Path, count: usize) -> Result<Vec<PathBuf>, Unmeasured> {
    fs::create_dir_all(folder)?;
    let one = |number: usize| {
        let coded = jpeg(&scene(500 + number as u64, 160, 120, 4))?;
        let path = folder.join(format!("small_{number:04}.jpg"));
        fs::write(&path, with(&coded, number, vec![blocks::segment(0xe1, &exif::exif(number, None))]))?;
        Ok(path)
    };
    (0..count).map(one).collect()
}

/// Waits until all is on the disk: otherwise it would be written while something else is measured. Where there is no such
/// program, it is.
fn settled() {
    let _ = Command::new("sync").status();
}

fn xmp(number: usize, steps: usize) -> Vec<u8> {
    blocks::segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", &blocks::xmp(number, steps)[..]].concat())
}

/// A coded JPEG with other segments at its start, and a comment that makes it one of its kind.
fn with(coded: &[u8], number: usize, before: Vec<Vec<u8>>) -> Vec<u8> {
    let comment = blocks::segment(blocks::COMMENT, format!("number {number}").as_bytes());
    [&coded[..2], &before.concat(), &comment, &coded[2..]].concat()
}

/// The rows of a picture as PNG packs them.
fn packed(pixels: &Pixels) -> Result<Vec<u8>, Unmeasured> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    // Few levels, as areas of a screen have few colours.
    let levels: Vec<u8> = pixels.rgb.iter().map(|level| level & 0xe0).collect();
    for row in levels.chunks_exact(pixels.width as usize * 3) {
        packer.write_all(&[0])?;
        packer.write_all(row)?;
    }
    let size = [pixels.width.to_be_bytes(), pixels.height.to_be_bytes()].concat();
    let head = blocks::chunk(b"IHDR", &[&size[..], &[8, 2, 0, 0, 0]].concat());
    Ok([head, blocks::chunk(b"IDAT", &packer.finish()?)].concat())
}

fn screenshot(picture: &[u8], number: usize) -> Vec<u8> {
    let exif = exif::exif(number, None);
    let said = blocks::chunk(b"iTXt", format!("Description\0\0\0\0\0Screenshot {number}").as_bytes());
    let device = if number.is_multiple_of(3) { blocks::chunk(b"eXIf", &exif[6..]) } else { Vec::new() };
    // IHDR is 25 bytes long and comes first.
    let (head, data) = picture.split_at(25);
    [b"\x89PNG\r\n\x1a\n", head, &said, &device, data, &blocks::chunk(b"IEND", b"")].concat()
}
