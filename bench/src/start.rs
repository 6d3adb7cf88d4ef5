//! How long the window takes to appear, beside an empty window of the same web view in the same run.
//!
//! Both programs show their window when its first page has loaded, so the moment is seen from outside: nothing in the
//! program knows that it is measured.

#[cfg(target_os = "linux")]
mod run;
#[cfg(target_os = "linux")]
mod screen;

use crate::Unmeasured;
use crate::report::Figure;

/// Only where windows are windows of an X server.
#[cfg(not(target_os = "linux"))]
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    Err("needs an X server, as ./dev bench starts one on Linux".into())
}

/// The program, for the first time and with a large household, against the empty window, by turns.
#[cfg(target_os = "linux")]
pub fn figures() -> Result<Vec<Figure>, Unmeasured> {
    use crate::{folders, household, report::Unit, samples::Samples};

    /// Measured runs of each; one more before them warms the disk's cache.
    const RUNS: usize = 7;
    /// The most the program may take, compared with the empty window.
    const BAR: f64 = 1.25;

    let folder = folders::passing()?;
    let home = folder.path().join("household");
    let mut program = household::make(&home)?;
    program.set_road("/plan")?;
    drop(program);
    let (program, empty) = (folders::program()?, folders::empty_window()?);
    let screen = screen::Screen::open()?;

    let mut times = [const { Vec::new() }; 3];
    for round in 0..=RUNS {
        let new = folder.path().join(format!("new-{round}"));
        let contenders = [(&empty, &new), (&program, &new), (&program, &home)];
        for ((path, home), times) in contenders.into_iter().zip(&mut times) {
            let time = run::until_shown(&screen, path, home, folder.path())?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    let [empty, new, large] = times.map(|times| Samples::of(times).ok_or("no run was measured"));
    let (empty, new, large) = (empty?, new?, large?);
    let shown = |name: &str, times: &Samples| Figure::new(name, times.median(), Unit::Milliseconds).note(times.range());
    let ratio = |name: &str, times: &Samples| {
        Figure::new(name, times.median() / empty.median(), Unit::Times).at_most(BAR).note("of the empty window")
    };
    Ok(vec![
        shown("an empty window", &empty),
        shown("the program, first start", &new),
        shown("the program, large household", &large),
        ratio("first start", &new),
        ratio("large household", &large),
    ])
}
