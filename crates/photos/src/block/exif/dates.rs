//! Moments: a date and a time, the parts of a second, the offset from UTC, each in an entry of its own (Exif 3.0, 4.6.6).

/// A moment, out of up to three entries.
#[derive(Debug, Default, Clone)]
pub(crate) struct Moment {
    /// `2024:05:06 07:08:09`.
    pub date: Option<String>,
    /// `123`.
    pub fraction: Option<String>,
    /// `+02:00`.
    pub offset: Option<String>,
}

/// What a moment turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// RFC 3339, or the part of it that is known.
    Moment(String),
    /// Something else that is no empty form.
    Text(String),
}

impl Moment {
    /// The moment as one text; `None` where nothing is said.
    pub fn said(&self) -> Option<Said> {
        let offset = self.offset.as_deref().and_then(offset);
        let Some(date) = self.date.as_deref() else {
            return offset.map(Said::Text);
        };
        let fraction = self.fraction.as_deref().map_or("", fraction);
        match rfc3339(date, fraction, offset.as_deref().unwrap_or("")) {
            Some(moment) => Some(Said::Moment(moment)),
            // `0000:00:00 00:00:00` and `    :  :     :  :  ` are empty forms.
            None if date.chars().any(|c| c.is_alphanumeric() && c != '0') => Some(Said::Text(date.to_owned())),
            None => offset.map(Said::Text),
        }
    }
}

/// A date and a time as Exif writes them, as RFC 3339. Colons, dashes, slashes and points may part the numbers.
pub(crate) fn rfc3339(written: &str, fraction: &str, offset: &str) -> Option<String> {
    let mut numbers = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let mut number = |most: u32| {
        let part = numbers.next()?;
        part.parse::<u32>().ok().filter(|number| part.len() <= 4 && *number <= most)
    };
    let (year, month, day) = (number(9999)?, number(12)?, number(31)?);
    if year < 100 || month == 0 || day == 0 {
        return None;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    let Some((hour, minute)) = number(24).zip(number(59)) else {
        return Some(date);
    };
    let second = number(60).unwrap_or(0);
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{date}T{hour:02}:{minute:02}:{second:02}{point}{fraction}{offset}"))
}

/// The digits of a part of a second, at most nine.
fn fraction(written: &str) -> &str {
    let digits = written.trim_matches(|c: char| c == '\0' || c.is_whitespace());
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end.min(9)).unwrap_or("")
}

/// `+02:00`, `+0200`, `Z`.
fn offset(written: &str) -> Option<String> {
    let written = written.trim_matches(|c: char| c == '\0' || c.is_whitespace());
    if written == "Z" {
        return Some(written.to_owned());
    }
    let sign = written.chars().next().filter(|sign| matches!(sign, '+' | '-'))?;
    let digits: String = written.chars().skip(1).filter(char::is_ascii_digit).take(4).collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    Some(format!("{sign}{hours}:{:0<2}", minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(date: &str, fraction: &str, offset: &str) -> Option<Said> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Moment { date: some(date), fraction: some(fraction), offset: some(offset) }.said()
    }

    #[test]
    fn a_moment_has_parts() {
        let moment = |text: &str| Some(Said::Moment(text.to_owned()));
        assert_eq!(said("2024:05:06 07:08:09", "", ""), moment("2024-05-06T07:08:09"));
        assert_eq!(said("2024:05:06 07:08:09\0", "120 ", "+02:00\0"), moment("2024-05-06T07:08:09.120+02:00"));
        assert_eq!(said("2024-05-06T07:08", "", "Z"), moment("2024-05-06T07:08:00Z"));
        assert_eq!(said("2024:05:06", "", ""), moment("2024-05-06"));
    }

    #[test]
    fn empty_forms_say_nothing_and_odd_ones_are_text() {
        assert_eq!(said("0000:00:00 00:00:00", "", ""), None);
        assert_eq!(said("    :  :     :  :  ", "", ""), None);
        assert_eq!(said("Muttertag", "", ""), Some(Said::Text("Muttertag".to_owned())));
        assert_eq!(
            said("", "", "+02:00"),
            Some(Said::Text("+02:00".to_owned())),
            "the offset alone tells of a country"
        );
    }
}
