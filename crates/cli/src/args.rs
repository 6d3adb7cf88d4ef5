//! What can be typed. clap answers wrong usage by itself, with exit code 2.

use app::{Country, Lang, PaperId, Purpose};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as Arguments, Parser, Subcommand};
use jiff::Timestamp;
use std::path::PathBuf;

/// Schnappschutz on the command line: which pictures of a child can others see, and what can be done.
///
/// Works offline and touches no household. Exit code: 0 done, 1 something could not be read or written (the rest was
/// done), 2 wrong usage.
#[derive(Debug, Parser)]
#[command(name = "schnappschutz-cli", version)]
pub struct Args {
    /// Language of the words; without it the system's, else German.
    #[arg(long, global = true, value_parser = PossibleValuesParser::new(["de", "en"]).try_map(crate::lang))]
    pub lang: Option<Lang>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Every place with its steps.
    Places(Json),
    /// The ordered plan for an intake and answers.
    Plan {
        /// Intake and answers, as docs/cli.md shows.
        #[arg(long, value_name = "FILE.json")]
        answers: PathBuf,
        /// How it is written.
        #[command(flatten)]
        json: Json,
    },
    /// Help lines and reporting points.
    HelpLines {
        /// Only the lines of this country: DE, AT, CH, LI, LU, GB, IE, US, CA, AU, NZ, EU for lines that work in many
        /// countries of Europe, INT for those that work everywhere.
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<Country>,
        /// Who is there at this instant, e.g. 2026-11-26T20:15:00+01:00; without it, now.
        #[arg(long, value_name = "TIME", value_parser = instant)]
        now: Option<Timestamp>,
        /// Only lines that meet this need.
        #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(Purpose::ALL.iter().map(|need| need.key())).try_map(need))]
        need: Option<Purpose>,
        /// How it is written.
        #[command(flatten)]
        json: Json,
    },
    /// The content of this program.
    #[command(subcommand)]
    Content(Content),
    /// Papers to print.
    #[command(subcommand)]
    Papers(Papers),
    /// What the files of photos and videos give away.
    #[command(subcommand)]
    Photos(Photos),
}

/// What can be done with photos.
#[derive(Debug, Subcommand)]
pub enum Photos {
    /// What the files give away, one line a file. Reads headers; --whole reads every byte.
    Scan {
        /// Files and folders.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// How many threads read at once.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=64))]
        jobs: Option<u8>,
        /// Read every file to its end, so that nothing is left open that can be told.
        #[arg(long)]
        whole: bool,
        /// How it is written.
        #[command(flatten)]
        json: Json,
    },
    /// Writes copies that give nothing away, each proven before it is kept. The originals stay as they are.
    Clean {
        /// Files and folders.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// The folder for the copies; it must be there.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// How it is written.
        #[command(flatten)]
        json: Json,
    },
}

/// What can be done with the content.
#[derive(Debug, Subcommand)]
pub enum Content {
    /// What is missing, wrong or old in the content. Exit code 1 when something is missing or wrong.
    Check {
        /// Checks the files of this folder (with assets/content and locales in it) instead of the content built in.
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
        /// How it is written.
        #[command(flatten)]
        json: Json,
    },
}

/// What can be done with papers.
#[derive(Debug, Subcommand)]
pub enum Papers {
    /// Every paper that can be made.
    List(Json),
    /// Makes a paper as PDF.
    Make(Make),
}

/// A paper to be made.
#[derive(Debug, Arguments)]
pub struct Make {
    /// Which paper.
    #[arg(value_parser = PossibleValuesParser::new(PaperId::ALL.iter().map(|id| id.key())).try_map(paper))]
    pub id: PaperId,
    /// Intake and answers, as docs/cli.md shows; without it the paper of a family that has answered nothing.
    #[arg(long, value_name = "FILE.json")]
    pub answers: Option<PathBuf>,
    /// Whose help lines and whose law: DE, AT, CH, LI, LU, GB, IE, US, CA, AU, NZ or EU; without it the system's.
    #[arg(long, value_name = "CODE", value_parser = country)]
    pub country: Option<Country>,
    /// The file to write.
    #[arg(short, long = "out", value_name = "OUT.pdf")]
    pub out: PathBuf,
    /// Replace the file when it is there already.
    #[arg(long)]
    pub force: bool,
}

/// How the answer is written.
#[derive(Debug, Clone, Copy, Arguments)]
pub struct Json {
    /// One JSON object a line, and nothing else on stdout.
    #[arg(long)]
    pub json: bool,
}

fn paper(key: String) -> Result<PaperId, String> {
    PaperId::from_key(&key).ok_or(key)
}

fn need(key: String) -> Result<Purpose, String> {
    Purpose::from_key(&key).ok_or(key)
}

fn instant(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|_| "an instant has a date, a time and an offset, e.g. 2026-11-26T20:15:00+01:00".to_owned())
}

fn country(code: &str) -> Result<Country, String> {
    Country::from_code(code).ok_or_else(|| {
        let known: Vec<_> = Country::ALL.iter().map(|country| country.code()).collect();
        format!("known are {}", known.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        <Args as clap::CommandFactory>::command().debug_assert();
    }
}
