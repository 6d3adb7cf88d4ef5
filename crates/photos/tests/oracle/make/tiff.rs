//! Builds TIFF structures in either byte order, with directories before or after their values.

/// Which byte comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Little,
    Big,
}

/// What stands at a tag.
#[derive(Debug, Clone)]
pub enum Value {
    Byte(Vec<u8>),
    Ascii(String),
    Short(Vec<u16>),
    Long(Vec<u32>),
    Rational(Vec<(u32, u32)>),
    Undefined(Vec<u8>),
    /// The place of a directory.
    Directory(Directory),
    /// The place of these bytes, as one number.
    Data(Vec<u8>),
}

/// A directory: tags with values.
#[derive(Debug, Clone, Default)]
pub struct Directory(pub Vec<(u16, Value)>);

impl Directory {
    /// Another value.
    pub fn with(mut self, tag: u16, value: Value) -> Self {
        self.0.push((tag, value));
        self
    }

    /// A value, where there is one.
    pub fn maybe(self, tag: u16, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.with(tag, value),
            None => self,
        }
    }

    /// The bytes of a picture and their number.
    pub fn data(self, place: u16, length: u16, bytes: Vec<u8>) -> Self {
        let count = u32::try_from(bytes.len()).unwrap();
        self.with(place, Value::Data(bytes)).with(length, Value::Long(vec![count]))
    }
}

/// A chain of directories as a TIFF structure.
pub fn tiff(order: Order, directories_first: bool, chain: &[Directory]) -> Vec<u8> {
    let mut out = match order {
        Order::Little => b"II*\0\0\0\0\0".to_vec(),
        Order::Big => b"MM\0*\0\0\0\0".to_vec(),
    };
    let mut writer = Writer { order, directories_first, out: &mut out };
    let mut link = 4;
    for directory in chain {
        let at = writer.directory(directory);
        writer.set(link, at);
        link = at as usize + 2 + 12 * directory.0.len();
    }
    out
}

struct Writer<'a> {
    order: Order,
    directories_first: bool,
    out: &'a mut Vec<u8>,
}

impl Writer<'_> {
    fn directory(&mut self, directory: &Directory) -> u32 {
        let mut entries: Vec<_> = directory.0.iter().collect();
        entries.sort_by_key(|(tag, _)| *tag);
        let size = 2 + 12 * entries.len() + 4;
        let mut at = self.even();
        if self.directories_first {
            self.out.resize(at + size, 0);
        }
        let mut bytes = self.short(u16::try_from(entries.len()).unwrap()).to_vec();
        for (tag, value) in entries {
            bytes.extend(self.entry(*tag, value));
        }
        bytes.extend([0; 4]);
        if self.directories_first {
            self.out[at..at + size].copy_from_slice(&bytes);
        } else {
            at = self.even();
            self.out.extend(bytes);
        }
        u32::try_from(at).unwrap()
    }

    fn entry(&mut self, tag: u16, value: &Value) -> Vec<u8> {
        let (kind, count, bytes) = match value {
            Value::Byte(bytes) => (1, bytes.len(), bytes.clone()),
            Value::Ascii(text) => (2, text.len() + 1, [text.as_bytes(), b"\0"].concat()),
            Value::Short(numbers) => {
                (3, numbers.len(), numbers.iter().flat_map(|number| self.short(*number)).collect())
            }
            Value::Long(numbers) => (4, numbers.len(), numbers.iter().flat_map(|number| self.long(*number)).collect()),
            Value::Rational(parts) => {
                (5, parts.len(), parts.iter().flat_map(|(a, b)| [self.long(*a), self.long(*b)].concat()).collect())
            }
            Value::Undefined(bytes) => (7, bytes.len(), bytes.clone()),
            Value::Directory(inner) => {
                let at = self.directory(inner);
                (4, 1, self.long(at).to_vec())
            }
            Value::Data(bytes) => (4, 1, self.placed(bytes)),
        };
        let mut field = if bytes.len() > 4 { self.placed(&bytes) } else { bytes };
        field.resize(4, 0);
        let count = self.long(u32::try_from(count).unwrap());
        [&self.short(tag)[..], &self.short(kind), &count, &field].concat()
    }

    /// Puts bytes down, and says where.
    fn placed(&mut self, bytes: &[u8]) -> Vec<u8> {
        let at = self.even();
        self.out.extend(bytes);
        self.long(u32::try_from(at).unwrap()).to_vec()
    }

    fn even(&mut self) -> usize {
        if self.out.len() % 2 == 1 {
            self.out.push(0);
        }
        self.out.len()
    }

    fn set(&mut self, at: usize, number: u32) {
        let bytes = self.long(number);
        self.out[at..at + 4].copy_from_slice(&bytes);
    }

    fn short(&self, number: u16) -> [u8; 2] {
        if self.order == Order::Little { number.to_le_bytes() } else { number.to_be_bytes() }
    }

    fn long(&self, number: u32) -> [u8; 4] {
        if self.order == Order::Little { number.to_le_bytes() } else { number.to_be_bytes() }
    }
}
