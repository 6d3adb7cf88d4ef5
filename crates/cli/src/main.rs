//! schnappschutz-cli: the use cases of the window for scripts and for people who like to type.
//!
//! This crate refuses to know windows, households on disk and how anything is worked out: it reads arguments, asks
//! `app`, and writes lines. Its names and shapes are a contract, stated field by field in `docs/cli.md`.

mod answers;
mod args;
mod command;
mod failure;
mod locale;
mod out;
mod record;

use app::{Lang, Words};
use clap::Parser;
use failure::Failure;
use out::Out;
use std::io::{self, BufWriter, ErrorKind};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let locale = sys_locale::get_locale().unwrap_or_default();
    let words = Words::new(args.lang.unwrap_or_else(|| locale::lang(&locale)));
    let mut out = Out::new(BufWriter::new(io::stdout()));
    let ended = command::run(&args.command, words, &locale, &mut out).and_then(|ending| {
        out.flush()?;
        Ok(ending)
    });
    match ended {
        Ok(Ending::Whole) => ExitCode::SUCCESS,
        Ok(Ending::Partial) => ExitCode::FAILURE,
        // Whoever reads has seen enough, as in `schnappschutz-cli places | head`.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            out::say(&failure.sentence(words));
            ExitCode::FAILURE
        }
    }
}

/// How a command ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Everything was done.
    Whole,
    /// Something was left out and named on stderr; the rest was done.
    Partial,
}

/// The language of a code on the command line.
fn lang(code: String) -> Result<Lang, String> {
    Lang::offered().iter().copied().find(|lang| lang.code() == code).ok_or(code)
}
