//! Opening a page of our own content in the system's browser, by its id.

use crate::{
    desk::Desk,
    input::Input,
    refusal::Refusal,
    reply::{Effect, Reply},
};
use audit::LinkId;

/// Opens the link of the id and comes back to the road, or to the help door where it was asked for there.
pub fn open(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let id = LinkId::new(input.param("link")).map_err(|_| Refusal::UnknownPage)?;
    let link = desk.program.content.link(&id).ok_or(Refusal::UnknownPage)?;
    let back = input.back_to_help().unwrap_or(&desk.back).to_owned();
    Ok(Reply::Do(Effect::OpenLink(link.url.clone()), back))
}
