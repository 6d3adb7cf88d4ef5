//! Exif as a phone writes it: device, times, exposure, place, a thumbnail.

use super::picture::Chance;

/// What stands at a tag.
enum Value {
    Text(String),
    Short(u16),
    Long(u32),
    Ratios(Vec<(u32, u32)>),
    Raw(Vec<u8>),
    Inside(Vec<(u16, Value)>),
    Bytes(Vec<u8>),
}

/// A directory: tags in order, with what stands there.
type Directory = Vec<(u16, Value)>;

const PHONES: [(&str, &str); 4] =
    [("Apple", "iPhone 13"), ("samsung", "SM-A546B"), ("Google", "Pixel 8"), ("Xiaomi", "Redmi Note 12")];

/// An Exif block with the name of its segment. Whoever was abroad has a place, others do not.
pub fn exif(number: usize, thumbnail: Option<&[u8]>) -> Vec<u8> {
    let chance = &mut Chance(number as u64);
    let mut chain = vec![main(chance, number)];
    chain.extend(thumbnail.map(|jpeg| {
        let length = Value::Long(u32::try_from(jpeg.len()).unwrap_or(u32::MAX));
        vec![(0x0103, Value::Short(6)), (0x0201, Value::Bytes(jpeg.to_vec())), (0x0202, length)]
    }));
    let mut out = b"II*\0\0\0\0\0".to_vec();
    let mut link = 4;
    for directory in chain {
        let entries = directory.len();
        let at = write(&mut out, directory);
        out[link..link + 4].copy_from_slice(&at.to_le_bytes());
        link = at as usize + 2 + 12 * entries;
    }
    [b"Exif\0\0", &out[..]].concat()
}

fn main(chance: &mut Chance, number: usize) -> Directory {
    let (make, model) = PHONES[number % PHONES.len()];
    let taken = moment(chance);
    let mut main = vec![
        (0x010f, Value::Text(make.to_owned())),
        (0x0110, Value::Text(model.to_owned())),
        (0x0112, Value::Short([1, 6, 1, 8, 3][number % 5])),
        (0x011a, Value::Ratios(vec![(72, 1)])),
        (0x011b, Value::Ratios(vec![(72, 1)])),
        (0x0128, Value::Short(2)),
        (0x0131, Value::Text("17.4.1".to_owned())),
        (0x0132, Value::Text(taken.clone())),
        (0x8769, Value::Inside(details(chance, taken))),
    ];
    if number % 10 < 7 {
        main.push((0x8825, Value::Inside(place(chance))));
    }
    main
}

fn details(chance: &mut Chance, taken: String) -> Directory {
    let other = taken.clone();
    vec![
        (0x829a, Value::Ratios(vec![(1, 60 + chance.next() % 900)])),
        (0x829d, Value::Ratios(vec![(16, 10)])),
        (0x8822, Value::Short(2)),
        (0x8827, Value::Short(50 + (chance.next() % 800) as u16)),
        (0x9000, Value::Raw(b"0232".to_vec())),
        (0x9003, Value::Text(taken)),
        (0x9004, Value::Text(other)),
        (0x9010, Value::Text("+02:00".to_owned())),
        (0x9011, Value::Text("+02:00".to_owned())),
        (0x9209, Value::Short(16)),
        (0x920a, Value::Ratios(vec![(51, 10)])),
        (0x9291, Value::Text(format!("{:03}", chance.next() % 1000))),
        (0xa001, Value::Short(1)),
        (0xa405, Value::Short(26)),
        (0xa431, Value::Text(format!("R{:09}", chance.next()))),
        (0xa434, Value::Text("back dual wide camera 5.1mm f/1.6".to_owned())),
    ]
}

fn place(chance: &mut Chance) -> Directory {
    let degrees = |chance: &mut Chance, whole| {
        Value::Ratios(vec![(whole, 1), (chance.next() % 60, 1), (chance.next() % 6000, 100)])
    };
    vec![
        (0, Value::Raw(vec![2, 3, 0, 0])),
        (1, Value::Text("N".to_owned())),
        (2, degrees(chance, 48)),
        (3, Value::Text("E".to_owned())),
        (4, degrees(chance, 9)),
        (6, Value::Ratios(vec![(chance.next() % 2000, 1)])),
        (7, Value::Ratios(vec![(12, 1), (chance.next() % 60, 1), (0, 1)])),
        (16, Value::Text("T".to_owned())),
        (17, Value::Ratios(vec![(chance.next() % 36_000, 100)])),
        (29, Value::Text("2024:05:06".to_owned())),
    ]
}

/// `2024:05:06 07:08:09`.
fn moment(chance: &mut Chance) -> String {
    let mut below = |end| chance.below(end);
    let (year, month, day) = (2015 + below(11), 1 + below(12), 1 + below(28));
    format!("{year}:{month:02}:{day:02} {:02}:{:02}:{:02}", below(24), below(60), below(60))
}

/// Writes a directory before what it refers to, and says where it is.
fn write(out: &mut Vec<u8>, directory: Directory) -> u32 {
    let at = place_of(out);
    let size = 2 + 12 * directory.len() + 4;
    let mut bytes = u16::try_from(directory.len()).unwrap_or(u16::MAX).to_le_bytes().to_vec();
    out.resize(out.len() + size, 0);
    for (tag, value) in directory {
        let (kind, count, mut field): (u16, usize, Vec<u8>) = match value {
            Value::Text(text) => (2, text.len() + 1, [text.as_bytes(), b"\0"].concat()),
            Value::Short(number) => (3, 1, number.to_le_bytes().to_vec()),
            Value::Long(number) => (4, 1, number.to_le_bytes().to_vec()),
            Value::Ratios(parts) => {
                (5, parts.len(), parts.iter().flat_map(|(a, b)| [a.to_le_bytes(), b.to_le_bytes()].concat()).collect())
            }
            Value::Raw(bytes) => (7, bytes.len(), bytes),
            Value::Inside(inner) => (4, 1, write(out, inner).to_le_bytes().to_vec()),
            Value::Bytes(bytes) => (4, 1, put(out, &bytes)),
        };
        if field.len() > 4 {
            field = put(out, &field);
        }
        field.resize(4, 0);
        let count = u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes();
        bytes.extend([&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count, &field].concat());
    }
    let start = at as usize;
    out[start..start + bytes.len()].copy_from_slice(&bytes);
    at
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) -> Vec<u8> {
    let at = place_of(out);
    out.extend(bytes);
    at.to_le_bytes().to_vec()
}

/// Where the next thing goes: at an even place.
fn place_of(out: &mut Vec<u8>) -> u32 {
    out.resize(out.len().next_multiple_of(2), 0);
    u32::try_from(out.len()).unwrap_or(u32::MAX)
}
