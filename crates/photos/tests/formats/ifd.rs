//! Builds TIFF structures: directories, values, strips.

/// The value of an entry.
pub enum Value {
    /// Its bytes, in the order of the file.
    Bytes(u16, Vec<u8>),
    /// Numbers of two bytes.
    Shorts(Vec<u16>),
    /// Numbers of four bytes.
    Longs(Vec<u32>),
    /// Fractions.
    Fractions(Vec<(u32, u32)>),
    /// Places of directories.
    Inside(Vec<Dir>),
    /// Places of data that stands elsewhere in the file.
    Places(Vec<Vec<u8>>),
}

pub type Dir = Vec<(u16, Value)>;

pub fn ascii(text: &str) -> Value {
    Value::Bytes(2, [text.as_bytes(), b"\0"].concat())
}

pub fn undefined(bytes: impl AsRef<[u8]>) -> Value {
    Value::Bytes(7, bytes.as_ref().to_vec())
}

pub fn short(number: u16) -> Value {
    Value::Shorts(vec![number])
}

/// Byte order of a structure; big endian where `big`.
#[derive(Clone, Copy)]
pub struct Order {
    pub big: bool,
}

pub const LITTLE: Order = Order { big: false };
pub const BIG: Order = Order { big: true };

impl Order {
    pub fn two(self, number: u16) -> Vec<u8> {
        if self.big { number.to_be_bytes().to_vec() } else { number.to_le_bytes().to_vec() }
    }

    pub fn four(self, number: u32) -> Vec<u8> {
        if self.big { number.to_be_bytes().to_vec() } else { number.to_le_bytes().to_vec() }
    }

    /// A whole structure: directories that follow each other.
    pub fn file(self, chain: Vec<Dir>) -> Vec<u8> {
        let letters: &[u8] = if self.big { b"MM" } else { b"II" };
        let mut out = [letters, &self.two(42), &self.four(8)].concat();
        self.chain(&mut out, chain);
        out
    }

    /// A directory behind some bytes; places count from the first of them.
    pub fn behind(self, head: &[u8], dir: Dir) -> Vec<u8> {
        let mut out = head.to_vec();
        self.dir(&mut out, dir);
        out
    }

    fn chain(self, out: &mut Vec<u8>, chain: Vec<Dir>) {
        let mut link = None;
        for dir in chain {
            if let Some(link) = link {
                let at = self.four(u32::try_from(out.len()).unwrap());
                out.splice(link..link + 4, at);
            }
            link = Some(self.dir(out, dir));
        }
    }

    /// Appends a directory and all that belongs to it; gives back where its link is.
    fn dir(self, out: &mut Vec<u8>, mut dir: Dir) -> usize {
        dir.sort_by_key(|entry| entry.0);
        let start = out.len();
        out.extend(self.two(u16::try_from(dir.len()).unwrap()));
        out.resize(start + 2 + dir.len() * 12 + 4, 0);
        let link = out.len() - 4;
        for (index, (tag, value)) in dir.into_iter().enumerate() {
            let (kind, count, bytes) = self.value(out, value);
            let mut row = [self.two(tag), self.two(kind), self.four(count)].concat();
            if bytes.len() > 4 {
                row.extend(self.four(u32::try_from(out.len()).unwrap()));
                out.extend(&bytes);
                if !bytes.len().is_multiple_of(2) {
                    out.push(0);
                }
            } else {
                row.extend(bytes.into_iter().chain([0; 4]).take(4));
            }
            let at = start + 2 + index * 12;
            out.splice(at..at + 12, row);
        }
        link
    }

    fn value(self, out: &mut Vec<u8>, value: Value) -> (u16, u32, Vec<u8>) {
        let longs = |numbers: Vec<u32>| numbers.iter().flat_map(|number| self.four(*number)).collect::<Vec<_>>();
        match value {
            Value::Bytes(kind, bytes) => (kind, u32::try_from(bytes.len()).unwrap(), bytes),
            Value::Shorts(numbers) => {
                let bytes: Vec<_> = numbers.iter().flat_map(|number| self.two(*number)).collect();
                (3, u32::try_from(numbers.len()).unwrap(), bytes)
            }
            Value::Longs(numbers) => (4, u32::try_from(numbers.len()).unwrap(), longs(numbers)),
            Value::Fractions(all) => {
                let bytes = all.iter().flat_map(|(above, below)| [self.four(*above), self.four(*below)].concat());
                (5, u32::try_from(all.len()).unwrap(), bytes.collect())
            }
            Value::Inside(dirs) => {
                let mut places = Vec::new();
                for dir in dirs {
                    places.push(u32::try_from(out.len()).unwrap());
                    self.dir(out, dir);
                }
                (4, u32::try_from(places.len()).unwrap(), longs(places))
            }
            Value::Places(data) => {
                let mut places = Vec::new();
                for piece in data {
                    places.push(u32::try_from(out.len()).unwrap());
                    out.extend(piece);
                    if !out.len().is_multiple_of(2) {
                        out.push(0);
                    }
                }
                (4, u32::try_from(places.len()).unwrap(), longs(places))
            }
        }
    }
}

/// The directory of a small grey picture without compression, in strips of two rows.
pub fn picture(width: u16, height: u16) -> Dir {
    let strips: Vec<Vec<u8>> = (0..height.div_ceil(2))
        .map(|strip| {
            let rows = 2.min(height - strip * 2);
            (0..width * rows).map(|at| u8::try_from((at * 7 + strip * 31) % 251).unwrap()).collect()
        })
        .collect();
    let lengths = strips.iter().map(|strip| u32::try_from(strip.len()).unwrap()).collect();
    vec![
        (0x0100, short(width)),
        (0x0101, short(height)),
        (0x0102, short(8)),
        (0x0103, short(1)),
        (0x0106, short(1)),
        (0x0111, Value::Places(strips)),
        (0x0115, short(1)),
        (0x0116, short(2)),
        (0x0117, Value::Longs(lengths)),
    ]
}

/// A directory of places: degrees, minutes, seconds in hundredths.
pub fn places(lat: [u32; 3], lon: [u32; 3]) -> Dir {
    let degrees = |[d, m, s]: [u32; 3]| Value::Fractions(vec![(d, 1), (m, 1), (s, 100)]);
    vec![(1, ascii("N")), (2, degrees(lat)), (3, ascii("W")), (4, degrees(lon))]
}
