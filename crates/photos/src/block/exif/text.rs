//! Text as cameras and programs write it: in the encoding they say, or in none they say.

/// Text whose encoding is not said: UTF-8 where that fits, else Latin-1. Ends at the first NUL unless more text follows
/// it, as in Copyright, which holds two texts.
pub(crate) fn plain(bytes: &[u8]) -> String {
    let bytes = bytes.trim_ascii_end();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
    text.replace('\0', " ")
}

/// Text in UTF-16, low byte first where `little`.
pub(crate) fn wide(bytes: &[u8], little: bool) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| {
        let pair: [u8; 2] = pair.try_into().ok()?;
        Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    });
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Text behind the eight bytes that name its encoding (Exif 2.32, 4.6.5, UserComment).
pub(crate) fn marked(bytes: &[u8], little: bool) -> String {
    let Some((mark, text)) = bytes.split_at_checked(8) else {
        return plain(bytes);
    };
    match mark {
        b"UNICODE\0" => unicode(text, little),
        b"JIS\0\0\0\0\0" => shift_jis(text),
        b"ASCII\0\0\0" | [0, 0, 0, 0, 0, 0, 0, 0] => plain(text),
        // No mark at all: some programs write the text alone.
        _ => plain(bytes),
    }
}

/// UTF-16 of either byte order, or UTF-8 that only claims to be UTF-16. Writers do not keep to the order of the file, so
/// the order that gives more Latin letters wins.
fn unicode(text: &[u8], little: bool) -> String {
    match text {
        [0xff, 0xfe, rest @ ..] => return wide(rest, true),
        [0xfe, 0xff, rest @ ..] => return wide(rest, false),
        _ => {}
    }
    let zeros = |odd: usize| text.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if even == 0 && odd == 0 && std::str::from_utf8(text).is_ok_and(|text| text.is_ascii()) {
        return plain(text);
    }
    wide(text, if even == odd { little } else { odd > even })
}

/// Shift-JIS, as far as it can be told without its table of characters: Latin and kana; a sign of its table becomes a
/// replacement character, which shows that something is there.
fn shift_jis(bytes: &[u8]) -> String {
    if std::str::from_utf8(bytes).is_ok() {
        return plain(bytes);
    }
    let mut text = String::new();
    let mut rest = bytes.iter().copied();
    while let Some(lead) = rest.next() {
        let code = match lead {
            0..=0x7f => u32::from(lead),
            0xa1..=0xdf => 0xff61 + u32::from(lead - 0xa1),
            _ => kana(lead, rest.next().unwrap_or(0)),
        };
        text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    text.replace('\0', " ")
}

fn kana(lead: u8, trail: u8) -> u32 {
    let trail = u32::from(trail);
    match (lead, trail) {
        (0x81, 0x40) => 0x3000,
        (0x82, 0x4f..=0x58) => trail - 0x4f + 0x30,
        (0x82, 0x60..=0x79) => trail - 0x60 + 0x41,
        (0x82, 0x81..=0x9a) => trail - 0x81 + 0x61,
        (0x82, 0x9f..=0xf1) => trail - 0x9f + 0x3041,
        (0x83, 0x40..=0x7e) => trail - 0x40 + 0x30a1,
        (0x83, 0x80..=0x96) => trail - 0x80 + 0x30e0,
        _ => 0xfffd,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_a_word_about_its_encoding_is_read() {
        assert_eq!(plain("Zoë am See".as_bytes()), "Zoë am See");
        assert_eq!(plain(b"Zo\xeb\0\0"), "Zoë  ");
    }

    #[test]
    fn comments_are_read_in_every_encoding() {
        for (bytes, text) in [
            (&b"ASCII\0\0\0Emma"[..], "Emma"),
            (b"UNICODE\0E\0m\0m\0a\0", "Emma"),
            (b"UNICODE\0\0E\0m\0m\0a", "Emma"),
            (b"UNICODE\0\xfe\xff\0E\0m", "Em"),
            (b"UNICODE\0Emma", "Emma"),
            (b"JIS\0\0\0\0\0\x82\xa0\x83\x41\xb1", "あアｱ"),
            (b"\0\0\0\0\0\0\0\0Emma", "Emma"),
            (b"no mark at all", "no mark at all"),
            (b"Emma", "Emma"),
        ] {
            assert_eq!(marked(bytes, false), text);
        }
    }
}
