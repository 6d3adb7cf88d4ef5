//! The texts of JSON data, each with the key before it: read roughly, without its structure.

/// Calls `said` with every text and number, and the last key before it.
pub(super) fn each_text(data: &[u8], mut said: impl FnMut(&str, &str)) {
    let text = String::from_utf8_lossy(data);
    let mut rest = text.as_ref();
    let mut key = String::new();
    while let Some(at) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit()) {
        rest = &rest[at..];
        if let Some(inside) = rest.strip_prefix('"') {
            let (word, after) = quoted(inside);
            rest = after;
            match rest.trim_start().strip_prefix(':') {
                Some(after) => (key, rest) = (word, after),
                None => said(&key, &word),
            }
        } else {
            let end =
                rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '+' | '.')).unwrap_or(rest.len());
            said(&key, &rest[..end]);
            rest = &rest[end..];
        }
    }
}

/// A word up to its closing quote, and what follows.
fn quoted(text: &str) -> (String, &str) {
    let mut word = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (word, text.get(at + 1..).unwrap_or("")),
            '\\' => match letters.next() {
                Some((_, 'n' | 't' | 'r')) => word.push(' '),
                Some((at, 'u')) => {
                    let code = text.get(at + 1..at + 5).and_then(|digits| u32::from_str_radix(digits, 16).ok());
                    word.push(code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
                    letters.nth(3);
                }
                Some((_, plain)) => word.push(plain),
                None => {}
            },
            plain => word.push(plain),
        }
    }
    (word, "")
}
