//! One module a command.

mod content_check;
mod help_lines;
mod papers_list;
mod papers_make;
mod photos_clean;
mod photos_scan;
mod places;
mod plan;

use crate::args::{Command, Content as ContentCommand, Papers, Photos};
use crate::{Ending, failure::Failure, out::Out};
use app::{Clock, Content, Words};
use std::io::Write;

/// Runs a command. `locale` is the system's tag, e.g. `de-AT`.
pub fn run(command: &Command, words: Words, locale: &str, out: &mut Out<impl Write + Send>) -> Result<Ending, Failure> {
    let content = || Content::embedded().map_err(|error| Failure::Content(error.to_string()));
    match command {
        Command::Places(json) => places::run(&content()?, words, Clock::System.today(), json.json, out),
        Command::Plan { answers, json } => plan::run(&content()?, words, answers, json.json, out),
        Command::HelpLines { country, now, need, json } => {
            let asked = help_lines::Asked {
                country: *country,
                need: *need,
                here: now.map_or_else(|| Clock::System.here(), |instant| Clock::System.of(instant)),
            };
            help_lines::run(&content()?, words, &asked, json.json, out)
        }
        Command::Content(ContentCommand::Check { from, json }) => {
            content_check::run(words, Clock::System.today(), (from.as_deref(), json.json), out)
        }
        Command::Papers(Papers::List(json)) => papers_list::run(words, json.json, out),
        Command::Papers(Papers::Make(make)) => papers_make::run(content()?, words, locale, make),
        Command::Photos(Photos::Scan { paths, jobs, whole, json }) => {
            photos_scan::run(words, paths, jobs.map(usize::from), *whole, json.json, out)
        }
        Command::Photos(Photos::Clean { paths, out: to, json }) => photos_clean::run(words, paths, to, json.json, out),
    }
}
