//! The sample family: in and out, without touching the real household.

use crate::{desk::Desk, input::Input, refusal::Refusal, reply::Reply};
use app::Keeping;

/// Opens the sample family at its plan.
pub fn enter(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    desk.program.start_sample()?;
    Ok(Reply::see("/plan"))
}

/// Leaves it; the real road goes on where it was.
pub fn leave(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    desk.program.leave_sample();
    desk.back = if desk.program.keeping() == Keeping::Nowhere { "/plan" } else { "/" }.to_owned();
    Ok(Reply::see(input.back_to_help().unwrap_or("/")))
}
