//! The first address: resumes where the parent was.

use crate::{desk::Desk, input::Input, notice::Notice, refusal::Refusal, reply::Reply};
use app::Keeping;

/// Leads to the screen the parent was on, or to the first one.
pub fn resume(desk: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    if desk.program.trouble().is_some() {
        return Ok(Reply::see("/trouble"));
    }
    match desk.program.keeping() {
        Keeping::Undecided => Ok(Reply::see("/welcome")),
        Keeping::Here => {
            let road = desk.program.road()?.filter(|road| road.starts_with('/') && road != "/");
            let settled = desk.program.plan()?.settled;
            let text = desk.words().plan_welcome_back(i64::try_from(settled).unwrap_or(i64::MAX));
            desk.say(Notice::saying(text));
            Ok(Reply::See(road.unwrap_or_else(|| "/intake/children".to_owned())))
        }
        Keeping::Nowhere | Keeping::Sample => Ok(Reply::See(desk.back.clone())),
    }
}

/// An address that leads nowhere.
pub fn unknown(_: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    Err(Refusal::UnknownPage)
}
