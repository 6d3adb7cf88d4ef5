//! What a reader gets to see: one line a figure, with its bar and how it stands to it.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

use std::error::Error;
use std::thread::available_parallelism;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds.
    Milliseconds,
    /// So many times another figure of the same run.
    Times,
    /// Parts of a hundred.
    Percent,
    /// Thousands of bytes.
    Kilobytes,
    /// Millions of bytes.
    Megabytes,
}

/// One number with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    name: String,
    value: f64,
    unit: Unit,
    bar: Option<Bar>,
    note: String,
}

/// What a figure is held to, in its own unit.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Bar {
    AtMost(f64),
    AtLeast(f64),
}

impl Figure {
    /// A figure without a bar.
    pub fn new(name: impl Into<String>, value: f64, unit: Unit) -> Self {
        Self { name: name.into(), value, unit, bar: None, note: String::new() }
    }

    /// A figure that cannot be had here; its note says why.
    pub fn without(name: impl Into<String>) -> Self {
        Self::new(name, f64::NAN, Unit::Times)
    }

    /// The most it may be, in its own unit.
    pub fn at_most(self, bar: f64) -> Self {
        Self { bar: Some(Bar::AtMost(bar)), ..self }
    }

    /// The least it has to be, in its own unit.
    pub fn at_least(self, bar: f64) -> Self {
        Self { bar: Some(Bar::AtLeast(bar)), ..self }
    }

    /// What else is worth knowing.
    pub fn note(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }

    fn verdict(&self) -> &'static str {
        match self.bar {
            Some(Bar::AtMost(bar)) if self.value <= bar => "within",
            Some(Bar::AtMost(_)) => "over",
            Some(Bar::AtLeast(bar)) if self.value >= bar => "reached",
            Some(Bar::AtLeast(_)) => "below",
            None => "",
        }
    }
}

/// What was measured where. Never the name of the computer or a path on it.
pub fn heading() {
    let cores = available_parallelism().map_or_else(|_| "unknown".to_owned(), |cores| cores.to_string());
    let build = if cfg!(debug_assertions) { "DEBUG BUILD, its figures mean nothing" } else { "release build" };
    println!("Schnappschutz: {build}, cores: {cores}, {} {}", std::env::consts::OS, std::env::consts::ARCH);
}

/// The heading of a part.
pub fn part(title: &str) {
    println!("\n{title}");
}

/// One line.
pub fn figure(figure: &Figure) {
    println!("{}", line(figure));
}

/// A part without figures.
pub fn unmeasured(why: &dyn Error) {
    println!("  could not be measured: {why}");
}

fn line(figure: &Figure) -> String {
    let bar = match figure.bar {
        Some(Bar::AtMost(bar)) => format!("≤ {}", written(bar, figure.unit)),
        Some(Bar::AtLeast(bar)) => format!("≥ {}", written(bar, figure.unit)),
        None => String::new(),
    };
    let value = if figure.value.is_nan() { "–".to_owned() } else { written(figure.value, figure.unit) };
    format!("  {:<34} {value:>10}   {bar:<10} {:<7} {}", figure.name, figure.verdict(), figure.note)
        .trim_end()
        .to_owned()
}

/// A number with its unit: two digits after the point where the number is small.
fn written(value: f64, unit: Unit) -> String {
    let unit = match unit {
        Unit::Milliseconds => "ms",
        Unit::Times => "×",
        Unit::Percent => "%",
        Unit::Kilobytes => "kB",
        Unit::Megabytes => "MB",
    };
    let digits = if value.fract() == 0.0 || value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.digits$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_says_how_it_stands_to_its_bar() {
        let figure = |value| Figure::new("a", value, Unit::Times).at_most(1.25);
        assert_eq!(figure(1.25).verdict(), "within");
        assert_eq!(figure(1.26).verdict(), "over");
        assert_eq!(figure(f64::NAN).verdict(), "over", "what is no number is never within");
        assert_eq!(Figure::new("a", 9.0, Unit::Times).verdict(), "");
    }

    #[test]
    fn a_figure_may_have_to_be_large() {
        let figure = |value| Figure::new("a", value, Unit::Times).at_least(6.0);
        assert_eq!([6.0, 5.99, f64::NAN].map(|value| figure(value).verdict()), ["reached", "below", "below"]);
        assert!(line(&figure(7.0)).contains("7 ×   ≥ 6 ×"));
    }

    #[test]
    fn a_figure_that_is_not_to_be_had_says_why() {
        let said = line(&Figure::without("reading").note("exiftool is not installed"));
        let words: Vec<_> = said.split_whitespace().collect();
        assert_eq!(words.join(" "), "reading – exiftool is not installed");
    }

    #[test]
    fn a_line_holds_name_number_bar_and_verdict() {
        let figure = Figure::new("plan", 4.236, Unit::Milliseconds).at_most(10.0).note("half of them below 2 ms");
        let words: Vec<_> = line(&figure).split_whitespace().map(str::to_owned).collect();
        assert_eq!(words[..7].join(" "), "plan 4.24 ms ≤ 10 ms within");
        assert!(line(&figure).ends_with("half of them below 2 ms"));
    }
}
