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
            let due = desk.program.next_audit()?.is_some_and(|day| day <= desk.program.today());
            let words = desk.words();
            let again = due && desk.program.last_audit()?.is_some();
            let text = if again { words.again_due() } else { words.plan_welcome_back() };
            desk.say(Notice::saying(text));
            Ok(Reply::See(match road {
                None => "/intake/children".to_owned(),
                Some(_) if again => "/again".to_owned(),
                // An evening that was ended goes on at the plan.
                Some(road) if due || road == "/next/done" => "/plan".to_owned(),
                Some(road) => road,
            }))
        }
        // Never back to here: that would be a circle.
        Keeping::Nowhere | Keeping::Sample if desk.back != "/" => Ok(Reply::See(desk.back.clone())),
        Keeping::Nowhere | Keeping::Sample => Ok(Reply::see("/plan")),
    }
}

/// An address that leads nowhere.
pub fn unknown(_: &mut Desk, _: &Input) -> Result<Reply, Refusal> {
    Err(Refusal::UnknownPage)
}
