//! A worker and nothing else, for `tests/apart.rs`: the program serves the same way.
use std::process::ExitCode;

fn main() -> ExitCode {
    photos::apart::serve()
}
