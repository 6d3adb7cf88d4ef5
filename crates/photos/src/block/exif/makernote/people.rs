//! People whom the camera knows by name, and the place it knows by name.

use super::super::faces::{Area, Frame};
use super::super::ifd::Order;
use super::super::reader::Reader;
use super::super::text;
use super::super::value::Numbers;
use crate::report::tidy;
use crate::{FindingKind, Source};

/// Panasonic counts faces in a picture of this width.
pub(super) const WIDE: f64 = 320.0;

/// Panasonic: how many, then up to three of 48 bytes: name, box around its centre, age.
pub(super) fn panasonic(bytes: &[u8], order: Order, reader: &mut Reader<'_, '_>) {
    let count = usize::from(order.u16(bytes, 0).unwrap_or(0)).min(3);
    for face in bytes.get(4..).unwrap_or_default().chunks_exact(48).take(count) {
        let (name, rest) = face.split_at(20);
        let (edges, age) = rest.split_at(8);
        let name = tidy(&text::plain(name));
        let age = text::plain(age);
        let numbers = Numbers::new(edges, 3, order);
        let [x, y, w, h] = [0, 1, 2, 3].map(|index| numbers.real(index).unwrap_or(0.0));
        let mut area = Area::around(Source::MakerNote, [x, y, w, h], Frame::Wide(WIDE));
        area.name = (!name.is_empty()).then(|| name.clone());
        reader.area(area);
        reader.text(FindingKind::Person, &name);
        if !age.starts_with("9999:99:99") {
            reader.text(FindingKind::Person, &age);
        }
    }
}

/// Fujifilm: places and lengths of entries with a name and a birthday; their own places count from the start as well.
pub(super) fn fujifilm(bytes: &[u8], order: Order, reader: &mut Reader<'_, '_>) {
    let number = |at: usize| order.u32(bytes, at).and_then(|number| usize::try_from(number).ok());
    let string = |at: usize| {
        let (len, start) = (number(at)?, number(at.checked_add(4)?)?);
        bytes.get(start..start.checked_add(len)?).map(text::plain)
    };
    for row in (0..bytes.len() / 8).take(8) {
        let Some((at, len)) = number(row * 8).zip(number(row * 8 + 4)) else { return };
        if len < 62 {
            return;
        }
        for place in [30, 54].map(|behind| at.saturating_add(behind)) {
            if let Some(text) = string(place) {
                reader.text(FindingKind::Person, &text);
            }
        }
    }
}

/// Nikon: version, encoding, country, and the name of the place in 70 bytes.
pub(super) fn nikon_place(bytes: &[u8], reader: &mut Reader<'_, '_>) {
    let country = bytes.get(5..8).map(text::plain).unwrap_or_default();
    reader.text(FindingKind::PlaceName, &country);
    let place = bytes.get(9..bytes.len().min(79)).unwrap_or_default();
    // 1 is UTF-8, 2 is UTF-16.
    let place = if bytes.get(4) == Some(&2) { text::wide(place, false) } else { text::plain(place) };
    reader.text(FindingKind::PlaceName, &place);
}
