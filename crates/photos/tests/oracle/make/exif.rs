//! Random Exif.

use super::jpeg::jpeg;
use super::tiff::{Directory, Order, Value, tiff};
use super::vary::{moment, place, words};
use proptest::option::of;
use proptest::prelude::*;

/// An Exif block.
pub fn exif() -> impl Strategy<Value = Vec<u8>> {
    (directories(), any::<bool>(), any::<bool>()).prop_map(|(chain, big, first)| {
        let order = if big { Order::Big } else { Order::Little };
        tiff(order, first, &chain)
    })
}

/// The main directory with those inside it, and perhaps the one of the thumbnail.
pub fn directories() -> impl Strategy<Value = Vec<Directory>> {
    (main(), of(details()), of(gps()), any::<bool>()).prop_map(|(main, details, gps, thumbnail)| {
        let main = main.maybe(0x8769, details.map(Value::Directory)).maybe(0x8825, gps.map(Value::Directory));
        let small = Directory::default().with(0x0103, Value::Short(vec![6])).data(0x0201, 0x0202, jpeg(&[], 1, b""));
        if thumbnail { vec![main, small] } else { vec![main] }
    })
}

fn main() -> impl Strategy<Value = Directory> {
    let parts =
        (of(words()), of(words()), of(words()), of(1..9u16), of(moment()), of(words()), of(words()), of(words()));
    parts.prop_map(|(caption, artist, rights, turn, changed, title, keywords, device)| {
        Directory::default()
            .maybe(0x010e, caption.map(Value::Ascii))
            .maybe(0x010f, device.clone().map(Value::Ascii))
            .maybe(0x0110, device.map(Value::Ascii))
            .maybe(0x0112, turn.map(|turn| Value::Short(vec![turn])))
            .maybe(0x0132, changed.map(written))
            .maybe(0x013b, artist.map(Value::Ascii))
            .maybe(0x8298, rights.map(Value::Ascii))
            .maybe(0x9c9b, title.map(wide))
            .maybe(0x9c9e, keywords.map(wide))
    })
}

fn details() -> impl Strategy<Value = Directory> {
    let offset = || of(prop::sample::select(vec!["+02:00", "-09:30", "+00:00"]));
    (of(moment()), offset(), of(0..1000u16), of(moment()), of(words()), of(words()), any::<bool>()).prop_map(
        |(taken, offset, fraction, scanned, comment, owner, technical)| {
            // Offset and fraction belong to the moment; alone they would be something else.
            let when = taken.as_ref();
            Directory::default()
                .maybe(0x829a, technical.then(|| Value::Rational(vec![(1, 250)])))
                .maybe(0x9011, when.and(offset).map(|offset| Value::Ascii(offset.to_owned())))
                .maybe(0x9291, when.and(fraction).map(|fraction| Value::Ascii(format!("{fraction:03}"))))
                .maybe(0x9003, taken.clone().map(written))
                .maybe(0x9004, scanned.map(written))
                .maybe(0x9286, comment.map(|text| Value::Undefined(unicode(&text))))
                .maybe(0xa430, owner.map(Value::Ascii))
                .with(0x9000, Value::Undefined(b"0232".to_vec()))
        },
    )
}

fn gps() -> impl Strategy<Value = Directory> {
    (place(), 0..3u8, of(0..8000u32)).prop_map(|((lat, lon), style, height)| {
        let side = |value: i64, plus: &str, minus: &str| {
            Value::Ascii(if value < 0 { minus.to_owned() } else { plus.to_owned() })
        };
        Directory::default()
            .with(1, side(lat, "N", "S"))
            .with(2, degrees(lat, style))
            .with(3, side(lon, "E", "W"))
            .with(4, degrees(lon, style))
            .maybe(5, height.map(|_| Value::Byte(vec![0])))
            .maybe(6, height.map(|height| Value::Rational(vec![(height, 1)])))
    })
}

/// Seconds with parts, minutes with parts, or degrees with parts.
fn degrees(ten_thousandths: i64, style: u8) -> Value {
    let size = u32::try_from(ten_thousandths.unsigned_abs()).unwrap();
    let (whole, rest) = (size / 600_000, size % 600_000);
    Value::Rational(match style {
        0 => vec![(whole, 1), (rest / 10_000, 1), (rest % 10_000 * 60, 10_000)],
        1 => vec![(whole, 1), (rest, 10_000), (0, 1)],
        _ => vec![(size, 600_000), (0, 1), (0, 1)],
    })
}

fn written(moment: String) -> Value {
    Value::Ascii(moment.replace('-', ":").replace('T', " "))
}

/// ExifTool reads two bytes a character here, so there is none that needs four.
fn wide(text: String) -> Value {
    let text: String = text.chars().filter(|c| c.len_utf16() == 1).collect();
    Value::Byte(text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect())
}

/// A comment that says it is ASCII, or UTF-16 in the order of Windows, which most programs write.
fn unicode(text: &str) -> Vec<u8> {
    if text.is_ascii() {
        return [b"ASCII\0\0\0", text.as_bytes()].concat();
    }
    let wide = text.chars().filter(|c| c.len_utf16() == 1).map(|c| c as u16).flat_map(u16::to_le_bytes);
    b"UNICODE\0\xff\xfe".iter().copied().chain(wide).collect()
}
