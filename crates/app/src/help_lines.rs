//! Help lines for a country, a need and an instant: who is there now stands first.

use content::{Content, Country, HelpLine, Hours, Open, Purpose};
use jiff::{Timestamp, tz::TimeZone};

/// A help line and whether somebody is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineNow<'a> {
    /// The line.
    pub line: &'a HelpLine,
    /// Whether somebody is there, by the clocks of its country.
    pub open: Open,
}

/// The lines of a need that a family in a country can use: those of its own country first, then as in the content, for
/// whatever is read at another time. A line of many countries whose number the country has itself is left out.
#[must_use]
pub fn lines_of(content: &Content, country: Country, need: Purpose) -> Vec<&HelpLine> {
    let reach = country.reaches();
    let own = |line: &&HelpLine| line.country == country;
    let told =
        |line: &HelpLine| line.dial.is_some() && content.lines.iter().filter(own).any(|other| other.dial == line.dial);
    let ours = content.lines.iter().filter(|line| line.meets(need) && reach.contains(&line.country));
    let mut lines: Vec<_> = ours.filter(|line| line.country == country || !told(line)).collect();
    lines.sort_by_key(|line| reach.iter().position(|country| *country == line.country));
    lines
}

/// The same with whether somebody is there: the own country first, then by who is there now, then as in the content.
#[must_use]
pub fn lines_now(content: &Content, country: Country, need: Purpose, now: Timestamp) -> Vec<LineNow<'_>> {
    let lines = lines_of(content, country, need).into_iter();
    let mut lines: Vec<_> = lines.map(|line| LineNow { line, open: open_now(line, now) }).collect();
    lines.sort_by_key(|now| (now.line.country != country, now.line.country, now.open.rank()));
    lines
}

/// The numbers that matter for some needs, in their order: every emergency number, else the first of each need, none
/// twice. `lines` gives the lines of a need, best first.
pub fn first_numbers<'a>(needs: &[Purpose], lines: impl Fn(Purpose) -> Vec<&'a HelpLine>) -> Vec<&'a HelpLine> {
    let mut numbers: Vec<&HelpLine> = Vec::new();
    for need in needs {
        let most = if *need == Purpose::Danger { usize::MAX } else { 1 };
        let with_number = lines(*need).into_iter().filter(|line| line.number.is_some());
        let new: Vec<_> = with_number.filter(|line| !numbers.contains(line)).take(most).collect();
        numbers.extend(new);
    }
    numbers
}

/// Whether somebody is there at an instant; could not tell where the zone is not known.
#[must_use]
pub fn open_now(line: &HelpLine, now: Timestamp) -> Open {
    let zone = line.country.zone().and_then(|name| TimeZone::get(name).ok());
    match (&line.hours, zone) {
        (Hours::At(_), None) => Open::Unknown,
        (hours, zone) => hours.at(now, &zone.unwrap_or(TimeZone::UTC)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn ids(country: Country, need: Purpose, now: &str) -> Vec<String> {
        let content = Content::embedded().unwrap();
        let lines = lines_now(&content, country, need, now.parse().unwrap());
        lines.iter().map(|now| format!("{} {}", now.line.id, now.open.key())).collect()
    }

    #[test]
    fn who_is_there_now_stands_first_and_the_own_country_before_others() {
        // A Thursday in November: 10:00 and 23:00 in Germany.
        let (day, night) = ("2026-11-26T09:00:00Z", "2026-11-26T22:00:00Z");
        assert_eq!(
            ids(Country::DE, Purpose::Parent, day),
            ["de-elterntelefon open", "de-hilfe-telefon closed", "eu-better-internet any-time",]
        );
        assert_eq!(ids(Country::DE, Purpose::Missing, night)[0], "de-missing-children open");
        assert_eq!(ids(Country::DE, Purpose::Child, night)[0], "de-kinder-jugendtelefon closed", "still the own one");
    }

    #[test]
    fn an_emergency_has_a_number_and_no_number_twice() {
        for country in Country::offered().filter(|country| *country != Country::CA) {
            let lines = ids(country, Purpose::Danger, "2026-11-26T03:00:00Z");
            assert!(lines[0].ends_with(" open"), "{country:?} {lines:?}");
        }
        let content = Content::embedded().unwrap();
        for country in Country::offered() {
            for need in Purpose::ALL {
                let lines = lines_now(&content, country, *need, Timestamp::UNIX_EPOCH);
                let mut numbers: Vec<_> = lines.iter().filter_map(|now| now.line.dial.as_ref()).collect();
                let count = numbers.len();
                numbers.sort_unstable();
                numbers.dedup();
                assert_eq!(numbers.len(), count, "{country:?} {need:?}");
            }
        }
    }

    #[test]
    fn no_european_number_is_offered_overseas() {
        for country in [Country::US, Country::CA, Country::AU, Country::NZ] {
            for need in Purpose::ALL {
                let lines = ids(country, *need, "2026-11-26T03:00:00Z");
                assert!(lines.iter().all(|line| !line.starts_with("eu-")), "{country:?} {lines:?}");
            }
        }
    }

    #[test]
    fn the_zone_of_every_country_is_known() {
        for zone in Country::ALL.iter().filter_map(|country| country.zone()) {
            assert!(TimeZone::get(zone).is_ok(), "{zone}");
        }
    }
}
