//! What can be typed. clap answers wrong usage by itself, with exit code 2.

use app::{Country, Lang, PaperId};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as Arguments, Parser, Subcommand};
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
        /// Only this country: DE, AT, CH, LI, LU, GB, IE, or EU for lines that work in many countries.
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<Country>,
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
