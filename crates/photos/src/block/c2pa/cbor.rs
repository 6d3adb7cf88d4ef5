//! The texts of CBOR data (RFC 8949), each with the key it stands under.

/// Values inside values.
const DEPTH: usize = 32;

/// Calls `said` with every text and number and the closest key above it. Stops at what is no CBOR.
pub(super) fn each_text(data: &[u8], mut said: impl FnMut(&str, &str)) {
    let mut reader = Reader { rest: data };
    // Every turn takes at least one byte.
    while !reader.rest.is_empty() && reader.value("", DEPTH, &mut said).is_some() {}
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, len: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(usize::try_from(len).ok()?)?;
        self.rest = rest;
        Some(taken)
    }

    /// The kind of a value and its number; `None` as number for one of open length.
    fn head(&mut self) -> Option<(u8, Option<u64>)> {
        let first = *self.take(1)?.first()?;
        let number = match first & 31 {
            small @ 0..=23 => Some(u64::from(small)),
            long @ 24..=27 => {
                Some(self.take(1 << (long - 24))?.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
            }
            31 => None,
            _ => return None,
        };
        Some((first >> 5, number))
    }

    fn value(&mut self, key: &str, depth: usize, said: &mut impl FnMut(&str, &str)) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        let (kind, number) = self.head()?;
        match kind {
            0 => said(key, &number?.to_string()),
            1 => said(key, &format!("-{}", number?.saturating_add(1))),
            2 | 3 => {
                let bytes = self.string(number)?;
                if kind == 3 {
                    said(key, &String::from_utf8_lossy(&bytes));
                }
            }
            4 => self.each(number, |reader| reader.value(key, depth, said))?,
            5 => self.each(number, |reader| {
                let key = reader.key(depth)?;
                reader.value(&key, depth, said)
            })?,
            6 => self.value(key, depth, said)?,
            // Doubles; single and half ones have no use in places.
            _ if number.is_some_and(|bits| bits > 0xffff_ffff) => said(key, &f64::from_bits(number?).to_string()),
            _ => {}
        }
        Some(())
    }

    /// Entries up to a count, or to the mark that ends an open one. Each entry takes at least a byte.
    fn each(&mut self, count: Option<u64>, mut entry: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let mut done = 0;
        while count.is_none_or(|count| done < count) {
            if count.is_none() && self.rest.first() == Some(&0xff) {
                self.take(1)?;
                break;
            }
            entry(self)?;
            done += 1;
        }
        Some(())
    }

    /// A key: text, or a number as text.
    fn key(&mut self, depth: usize) -> Option<String> {
        let mut key = String::new();
        self.value("", depth, &mut |_: &str, text: &str| key = text.to_owned())?;
        Some(key)
    }

    fn string(&mut self, len: Option<u64>) -> Option<Vec<u8>> {
        if let Some(len) = len {
            return self.take(len).map(<[u8]>::to_vec);
        }
        let mut whole = Vec::new();
        while self.rest.first() != Some(&0xff) {
            let (_, len) = self.head()?;
            whole.extend(self.take(len?)?);
        }
        self.take(1)?;
        Some(whole)
    }
}
