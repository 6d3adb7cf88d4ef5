//! Random files: any of the blocks, in any order, in either byte order.

use super::blocks::{iptc, list, photoshop, profile, xmp};
use super::exif::{directories, exif};
use super::jpeg::{jpeg, segment};
use super::png::{chunk, packed, png};
use super::tiff::{Directory, Order, Value, tiff};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

/// A random file and the ending of its name.
#[derive(Debug, Clone)]
pub struct Varied {
    pub ending: &'static str,
    pub bytes: Vec<u8>,
}

/// Words with everything that words have.
pub fn words() -> impl Strategy<Value = String> {
    select(vec![
        "Emma",
        "Gr\u{fc}\u{df}e vom See",
        "Zo\u{eb} & Ben <3",
        "Kita Sonnenschein, Gruppe 2",
        "x",
        "\u{1f600} da",
    ])
    .prop_map(str::to_owned)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// `2024-05-06T07:08:09`.
pub fn moment() -> impl Strategy<Value = String> {
    (1990..2035u32, 1..13u32, 1..29u32, 0..24u32, 0..60u32, 0..60u32)
        .prop_map(|(year, month, day, h, m, s)| format!("{year}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}"))
}

/// Latitude and longitude in ten-thousandths of a minute, so that every way to write them is exact enough.
pub fn place() -> impl Strategy<Value = (i64, i64)> {
    (-53_000_000..53_000_000i64, -107_000_000..107_000_000i64)
}

fn packet() -> impl Strategy<Value = Vec<u8>> {
    let names = || prop::collection::vec(words(), 1..4);
    (of(words()), of(words()), of(names()), of(words()), of(moment()), of(place()), of(words()), of(names())).prop_map(
        |(title, caption, keywords, creator, taken, place, city, persons)| {
            let mut properties: Vec<(&str, String)> = Vec::new();
            let mut add = |name, kind, items: Option<Vec<String>>| {
                let items = items.map(|items| items.iter().map(|item| escaped(item)).collect::<Vec<_>>());
                properties.extend(items.map(|items| (name, list(kind, &items))));
            };
            add("dc:title", "Alt", title.map(|one| vec![one]));
            add("dc:description", "Alt", caption.map(|one| vec![one]));
            add("dc:subject", "Bag", keywords);
            add("dc:creator", "Seq", creator.map(|one| vec![one]));
            add("Iptc4xmpExt:PersonInImage", "Bag", persons);
            properties.extend(city.map(|city| ("photoshop:City", escaped(&city))));
            properties.extend(taken.map(|taken| ("photoshop:DateCreated", format!("{taken}+02:00"))));
            if let Some((lat, lon)) = place {
                properties.push(("exif:GPSLatitude", minutes(lat, 'N', 'S')));
                properties.push(("exif:GPSLongitude", minutes(lon, 'E', 'W')));
            }
            xmp(&properties)
        },
    )
}

/// `48,8.5000N`, as XMP writes it.
fn minutes(ten_thousandths: i64, plus: char, minus: char) -> String {
    let size = ten_thousandths.unsigned_abs();
    let (degrees, rest) = (size / 600_000, size % 600_000);
    let sign = if ten_thousandths < 0 { minus } else { plus };
    format!("{degrees},{}.{:04}{sign}", rest / 10_000, rest % 10_000)
}

fn records() -> impl Strategy<Value = Vec<u8>> {
    let names = prop::collection::vec(words(), 0..4);
    (of(words()), of(words()), names, of(words()), of(words()), of(moment())).prop_map(
        |(title, caption, keywords, creator, city, taken)| {
            let mut records = Vec::new();
            records.extend(title.map(|text| (5, text)));
            records.extend(keywords.into_iter().map(|text| (25, text)));
            if let Some(taken) = taken {
                records.push((55, taken[..10].replace('-', "")));
                records.push((60, format!("{}+0200", taken[11..].replace(':', ""))));
            }
            records.extend(creator.map(|text| (80, text)));
            records.extend(city.map(|text| (90, text)));
            records.extend(caption.map(|text| (120, text)));
            iptc(&records)
        },
    )
}

fn segments() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let wrapped = |marker, name: &'static [u8]| move |content: Vec<u8>| segment(marker, &[name, &content].concat());
    let exif = exif().prop_map(wrapped(0xe1, b"Exif\0\0"));
    let xmp = packet().prop_map(wrapped(0xe1, b"http://ns.adobe.com/xap/1.0/\0"));
    let iptc = records().prop_map(|records| photoshop(0x0404, &records)).prop_map(wrapped(0xed, b"Photoshop 3.0\0"));
    let icc = words().prop_map(|words| profile(&words)).prop_map(wrapped(0xe2, b"ICC_PROFILE\0\x01\x01"));
    let comment = words().prop_map(String::into_bytes).prop_map(wrapped(0xfe, b""));
    let odd = (0xe3..0xeeu8, words()).prop_map(|(marker, text)| segment(marker, text.as_bytes()));
    let jfif = Just(segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"));
    let parts = (of(jfif), of(exif), of(xmp), of(iptc), of(icc), of(comment), of(odd));
    parts
        .prop_map(|(a, b, c, d, e, f, g)| [a, b, c, d, e, f, g].into_iter().flatten().collect::<Vec<_>>())
        .prop_shuffle()
}

/// A JPEG.
pub fn a_jpeg() -> impl Strategy<Value = Varied> {
    (segments(), 1..5u8, of(words())).prop_map(|(before, blocks, after)| Varied {
        ending: "jpg",
        bytes: jpeg(&before, blocks, after.unwrap_or_default().as_bytes()),
    })
}

/// A PNG.
pub fn a_png() -> impl Strategy<Value = Varied> {
    let chunks = || {
        let exif = exif().prop_map(|block| chunk(b"eXIf", &block));
        let xmp = packet().prop_map(|packet| chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", &packet[..]].concat()));
        let text = words().prop_map(|text| chunk(b"iTXt", &[b"Description\0\0\0\0\0", text.as_bytes()].concat()));
        let small = Just(chunk(b"zTXt", &[b"Author\0\0", &packed(b"Emma B.")[..]].concat()));
        let private = Just(chunk(b"prVt", b"Emma"));
        let time = Just(chunk(b"tIME", &[7, 232, 5, 6, 7, 8, 9]));
        (of(exif), of(xmp), of(text), of(small), of(private), of(time))
            .prop_map(|(a, b, c, d, e, f)| [a, b, c, d, e, f].into_iter().flatten().collect::<Vec<_>>())
            .prop_shuffle()
    };
    // Each chunk stands before or after the picture, not both: some may stand there once only.
    (chunks(), any::<prop::sample::Index>(), 1..40u8, of(words())).prop_map(|(chunks, cut, side, after)| {
        let (before, later) = chunks.split_at(cut.index(chunks.len() + 1));
        Varied { ending: "png", bytes: png(side, before, later, after.unwrap_or_default().as_bytes()) }
    })
}

/// A TIFF of one picture.
pub fn a_tiff() -> impl Strategy<Value = Varied> {
    (directories(), any::<bool>(), any::<bool>(), of(packet()), of(records())).prop_map(
        |(mut chain, big, first, packet, records)| {
            // The second directory would be a further page, not a thumbnail.
            chain.truncate(1);
            let main = chain.remove(0);
            let main = picture(main).maybe(700, packet.map(Value::Byte)).maybe(33723, records.map(Value::Undefined));
            let order = if big { Order::Big } else { Order::Little };
            Varied { ending: "tif", bytes: tiff(order, first, &[main]) }
        },
    )
}

/// Sixteen grey pixels each way, in one strip.
fn picture(main: Directory) -> Directory {
    let pixels: Vec<u8> = (0..=255).collect();
    main.with(256, Value::Short(vec![16]))
        .with(257, Value::Short(vec![16]))
        .with(258, Value::Short(vec![8]))
        .with(259, Value::Short(vec![1]))
        .with(262, Value::Short(vec![1]))
        .with(277, Value::Short(vec![1]))
        .with(278, Value::Short(vec![16]))
        .data(273, 279, pixels)
}
