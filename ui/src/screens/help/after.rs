//! What comes after: how to talk, care for oneself, what to change in the audit, and which places move up.

use crate::{
    desk::Desk,
    input::Input,
    notice::Notice,
    parts::{Choice, StepLine, step_line},
    refusal::Refusal,
    reply::Reply,
};
use app::{Keeping, PageKind, Sheet};
use audit::{Incident, Place, PlaceId};
use std::collections::BTreeSet;

/// One talk to read.
pub struct Talk {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
}

/// The part of a sheet about the days after.
pub struct After {
    /// What to say to the child.
    pub child: String,
    /// What to do for oneself.
    pub own: String,
    /// Talks that help.
    pub talks: Vec<Talk>,
    /// Steps of the audit; none while no household is open.
    pub steps: Vec<StepLine>,
    /// The places of the family where it may have happened; none while no household is open.
    pub places: Vec<Choice>,
    /// All other places where it may have happened.
    pub others: Vec<Choice>,
}

/// What comes after for this family: nothing that would harm in its situation.
pub fn after(desk: &Desk, facts: &Sheet) -> Result<After, Refusal> {
    let (words, naming) = (desk.words(), desk.program.naming()?);
    let part = |attribute: &str| words.content_attr(&facts.message(), attribute).unwrap_or_default();
    let intake = naming.intake();
    let content = &desk.program.content;
    let talks = facts.talks.iter().filter_map(|talk| content.page(PageKind::Talk, talk));
    let talk = |page: &app::Page| Talk {
        href: super::super::read::address(page),
        title: words.content(&page.message()).unwrap_or_default(),
    };
    let steps = facts.steps.iter().filter_map(|step| content.step(step));
    let harmless = steps.filter(|(place, step)| !intake.is_in(&place.hidden_in) && !intake.is_in(&step.hidden_in));
    let lines = harmless.map(|(place, step)| step_line(&naming, step, naming.place(&place.id), String::new()));
    let open = desk.program.keeping() != Keeping::Undecided;
    let (places, others) = if open { places(desk)? } else { Default::default() };
    Ok(After {
        child: part("child"),
        own: part("self"),
        talks: talks.filter(|page| !intake.is_in(&page.hidden_in)).map(talk).collect(),
        steps: if open { lines.collect() } else { Vec::new() },
        places,
        others,
    })
}

/// The places of the family, with those where something has happened already, and all others that would not harm.
fn places(desk: &Desk) -> Result<(Vec<Choice>, Vec<Choice>), Refusal> {
    let naming = desk.program.naming()?;
    let intake = naming.intake();
    let places = desk.program.places()?;
    let harmless = places.iter().filter(|place| !intake.is_in(&place.hidden_in));
    let (ours, others): (Vec<_>, Vec<_>) = harmless.partition(|place| intake.covers(place));
    let choice =
        |place: &Place| Choice::new(place.id.as_str(), naming.place(&place.id), intake.affected.contains(&place.id));
    Ok((ours.into_iter().map(choice).collect(), others.into_iter().map(choice).collect()))
}

/// Moves the chosen places up in the plan.
pub fn affected(desk: &mut Desk, input: &Input) -> Result<Reply, Refusal> {
    let places: Result<BTreeSet<_>, _> = input.form.all("place").map(PlaceId::new).collect();
    desk.program.set_affected(&places.map_err(|_| Refusal::NotUnderstood)?)?;
    let said = desk.words().door_affected_saved();
    desk.say(Notice::saying(said));
    let sheet = input.form.one("sheet").and_then(Incident::from_key);
    Ok(Reply::See(sheet.map_or_else(|| "/plan".to_owned(), |incident| format!("/help/{}", incident.key()))))
}
