//! What can have happened: each has a sheet of its own behind the help door.

use crate::keyed::keyed;

keyed! {
    /// What has happened to a family, as a short triage finds out. The keys are addresses, ids of words and of papers.
    Incident {
        /// A picture of the child is where it should not be.
        PhotoMisused = "photo-misused",
        /// The child is blackmailed or pressed for pictures (sextortion).
        Blackmail = "blackmail",
        /// A sexual fake of the child exists (deepfake).
        FakeImage = "fake-image",
        /// Somebody came across abuse material.
        AbuseMaterial = "abuse-material",
        /// A stranger collects or comments on the family's pictures.
        Stranger = "stranger",
        /// Somebody threatens the family or knows where it is.
        Threat = "threat",
        /// A relative, a school or a club refuses to take a picture down.
        Refusal = "refusal",
        /// The child has posted or sent something of itself.
        OwnPost = "own-post",
        /// Nothing has happened, but there is worry.
        Worried = "worried",
    }
}

keyed! {
    /// A field of the note about what has happened. All of them are text: the note never holds a picture.
    NoteField {
        /// What has happened, in plain words.
        What = "what",
        /// The address of the page or post.
        Address = "address",
        /// The name of the account or group.
        User = "user",
        /// The day it was seen.
        Day = "day",
        /// The time it was seen.
        Time = "time",
        /// The time zone of that time.
        Zone = "zone",
        /// Where it was reported.
        Reported = "reported",
        /// The case number or the answer.
        CaseNumber = "case-number",
        /// What comes next.
        NextStep = "next-step",
    }
}

/// The shortest run of letters and digits without a break that is taken for a file and not for words, in characters.
/// Longer than any address in use: those have slashes, dots or question marks in between.
const FILE_RUN: usize = 400;

/// Whether a text holds a picture written out as text: a `data:` address, or a long run of base64 (RFC 4648).
#[must_use]
pub fn holds_a_file(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let data_address = lower.match_indices("data:").any(|(at, found)| {
        let rest = &lower[at + found.len()..];
        let head = rest.split([',', ' ', '\n']).next().unwrap_or_default();
        head.contains("base64")
            || ["image/", "video/", "audio/", "application/"].iter().any(|kind| head.starts_with(kind))
    });
    let in_base64 = |c: char| c.is_ascii_alphanumeric() || ['+', '/', '-', '_', '='].contains(&c);
    // A file that was broken into lines is one run all the same.
    let joined: String = text.chars().filter(|c| !['\n', '\r'].contains(c)).collect();
    let long_run = joined
        .split(|c: char| !in_base64(c))
        .any(|run| run.len() >= FILE_RUN && run.matches('/').count() < run.len() / 8);
    data_address || long_run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_written_out_as_text_is_seen() {
        let base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB".repeat(20);
        for text in [
            "data:image/png;base64,iVBORw0KGgo=",
            "seht: DATA:Image/JPEG;base64,/9j/4AAQ",
            "data:;base64,AAAA",
            &base64,
            &base64.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line)).collect::<Vec<_>>().join("\n"),
        ] {
            assert!(holds_a_file(text), "{}", &text[..20]);
        }
    }

    #[test]
    fn words_and_addresses_are_no_file() {
        let long = format!("https://example.org/{}?id={}", "a/b.c-d/".repeat(80), "x".repeat(120));
        for text in
            ["", "Metadata: nothing", "data: 3 pictures", "Er schrieb: „ich finde dich“.", &long, &"Wort ".repeat(300)]
        {
            assert!(!holds_a_file(text), "{text}");
        }
    }
}
