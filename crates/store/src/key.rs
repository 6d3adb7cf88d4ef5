//! The data key and its file: `{"format":1,"slots":[{"wrap":"open","key":"<64 hex>"}]}`.
//!
//! A slot holds the key wrapped in one way. This version knows `open`: wrapped by nothing, the account at the
//! computer is the lock. A slot of another kind (`password`, `recovery`) is passed over; where no slot is `open`,
//! the household is [`StoreError::Locked`].

use crate::{
    Home,
    durable::{create_new, exists, publish, remove_if_there},
    error::{StoreError, io},
    home::{DATABASE, JOURNAL, KEY, KEY_NEW, WAL},
};
use std::{
    fmt::Write as _,
    io::{ErrorKind, Write as _},
};

/// The key file's format number.
const FORMAT: u32 = 1;

/// 256 random bits that encrypt the database. Has no `Debug`, so that it cannot be logged.
pub(crate) struct Key([u8; 32]);

#[derive(serde::Deserialize)]
struct Head {
    format: u32,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct KeyFile {
    format: u32,
    slots: Vec<Slot>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(tag = "wrap", rename_all = "kebab-case")]
enum Slot {
    Open {
        key: String,
    },
    #[serde(other, skip_serializing)]
    Unknown,
}

impl Key {
    /// A new key from the system's random source.
    pub(crate) fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; 32];
        let refused = |_| StoreError::Io { doing: "make key", kind: ErrorKind::Other };
        getrandom::fill(&mut bytes).map_err(refused)?;
        Ok(Self(bytes))
    }

    /// The key as SQLCipher takes it without deriving anything: `x'…'`.
    pub(crate) fn as_pragma(&self) -> String {
        format!("x'{}'", self.to_hex())
    }

    fn to_hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    fn from_hex(hex: &str) -> Option<Self> {
        let digits: Vec<u8> = hex.chars().map(|c| c.to_digit(16)?.try_into().ok()).collect::<Option<_>>()?;
        let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        (digits.len() == 64).then_some(())?;
        Some(Self(bytes.try_into().ok()?))
    }
}

/// Reads the key of a home.
///
/// # Errors
/// [`StoreError::KeyMissing`] when only the database is there, [`StoreError::Io`] with `NotFound` when neither is,
/// [`StoreError::Locked`], [`StoreError::Newer`], [`StoreError::Damaged`].
pub(crate) fn read(home: &Home) -> Result<Key, StoreError> {
    let is_household = || [DATABASE, WAL, JOURNAL].iter().any(|name| exists(&home.file(name)));
    match std::fs::read(home.file(KEY)) {
        Ok(bytes) => parse(&bytes),
        Err(error) if error.kind() == ErrorKind::NotFound && is_household() => Err(StoreError::KeyMissing),
        Err(error) => Err(io("read key")(error)),
    }
}

/// Writes a new key file and returns when it is on the disk.
///
/// # Errors
/// [`StoreError::AlreadyThere`] when there is one; otherwise what the system says.
pub(crate) fn write(home: &Home, key: &Key) -> Result<(), StoreError> {
    const DOING: &str = "write key";
    if exists(&home.file(KEY)) {
        return Err(StoreError::AlreadyThere);
    }
    let unfinished = home.file(KEY_NEW);
    remove_if_there(&unfinished, DOING)?;
    create_new(&unfinished, DOING)?.write_all(&render(key)?).map_err(io(DOING))?;
    publish(&unfinished, &home.file(KEY), DOING)
}

fn render(key: &Key) -> Result<Vec<u8>, StoreError> {
    let file = KeyFile { format: FORMAT, slots: vec![Slot::Open { key: key.to_hex() }] };
    serde_json::to_vec(&file).map_err(|_| StoreError::Damaged)
}

fn parse(bytes: &[u8]) -> Result<Key, StoreError> {
    let head: Head = serde_json::from_slice(bytes).map_err(|_| StoreError::Damaged)?;
    match head.format {
        FORMAT => {}
        0 => return Err(StoreError::Damaged),
        found => return Err(StoreError::Newer { found, known: FORMAT }),
    }
    let file: KeyFile = serde_json::from_slice(bytes).map_err(|_| StoreError::Damaged)?;
    let open = file.slots.iter().find_map(|slot| match slot {
        Slot::Open { key } => Some(key),
        Slot::Unknown => None,
    });
    match open {
        Some(hex) => Key::from_hex(hex).ok_or(StoreError::Damaged),
        None if file.slots.is_empty() => Err(StoreError::Damaged),
        None => Err(StoreError::Locked),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> StoreError {
        parse(text.as_bytes()).err().expect("this key file must not open")
    }

    #[test]
    fn a_key_file_says_what_it_is_and_comes_back() {
        let key = Key([0xa5; 32]);
        let text = String::from_utf8(render(&key).unwrap()).unwrap();
        assert_eq!(text, format!(r#"{{"format":1,"slots":[{{"wrap":"open","key":"{}"}}]}}"#, "a5".repeat(32)));
        assert_eq!(parse(text.as_bytes()).unwrap_or(Key([0; 32])).0, key.0, "the key must come back");
    }

    #[test]
    fn two_keys_differ() {
        assert_ne!(Key::random().unwrap().0, Key::random().unwrap().0, "a key must be random");
    }

    #[test]
    fn other_slots_are_passed_over() {
        let password = r#"{"wrap":"password","kdf":"argon2id","memory":65536,"salt":"00","key":"00"}"#;
        let open = format!(r#"{{"wrap":"open","key":"{}"}}"#, "0f".repeat(32));
        let both = format!(r#"{{"format":1,"slots":[{password},{open}]}}"#);
        assert_eq!(parse(both.as_bytes()).unwrap_or(Key([0; 32])).0, [0x0f; 32], "the open slot must be found");
        assert_eq!(refusal(&format!(r#"{{"format":1,"slots":[{password}]}}"#)), StoreError::Locked);
    }

    #[test]
    fn a_newer_format_is_named_whatever_it_holds() {
        assert_eq!(refusal(r#"{"format":2,"keys":{}}"#), StoreError::Newer { found: 2, known: 1 });
    }

    #[test]
    fn anything_else_is_damaged() {
        let short = format!(r#"{{"format":1,"slots":[{{"wrap":"open","key":"{}"}}]}}"#, "0f".repeat(31));
        let not_hex = format!(r#"{{"format":1,"slots":[{{"wrap":"open","key":"{}"}}]}}"#, "ä".repeat(32));
        let no_key = r#"{"format":1,"slots":[{"wrap":"open"}]}"#;
        for text in
            ["", "{", "[]", r#"{"format":0,"slots":[]}"#, r#"{"format":1,"slots":[]}"#, no_key, &short, &not_hex]
        {
            assert_eq!(refusal(text), StoreError::Damaged, "{text:?}");
        }
    }
}
