//! Saying yes to being asked, and taking it back.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::exchange::{Theme, words};
use domain::values::{Id, Instant};
use store::Tx;
use store::audit::{Event, append};
use store::exchange::{Contact, contacts as stored, remove_contact, set_contact};

use super::list::{Listed, listed};
use super::member;
use crate::access::Visit;
use crate::agreement::{agreements, show};
use crate::exchange::knowledge::themes_of;
use crate::{App, Error};

/// What somebody says yes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub themes: Vec<Theme>,
    pub line: Option<String>,
}

/// Before the yes: what was said, or what would be.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    pub mine: Option<Listed>,
    /// The themes that the words of the agreement's problems and goals point to. Only the yes copies them.
    pub suggested: Vec<Theme>,
}

/// What the coordinator has said, or could say.
///
/// # Errors
/// [`Error::SignIn`] for a stranger, [`Error::Forbidden`] for whoever is no coordinator.
pub fn offer(app: &App, visit: &Visit, own: &Visit) -> Result<Offered, Error> {
    let from = member(app, visit, own, Action::OfferContact)?;
    let all = app.read(visit, |tx| Ok(stored(tx)?))?;
    let mine = all.iter().find(|one| one.visitor == from).map(listed);
    Ok(Offered { mine, suggested: suggested(app, own)? })
}

/// The themes of the own agreement: the one that holds, or else the latest.
fn suggested(app: &App, own: &Visit) -> Result<Vec<Theme>, Error> {
    let all = agreements(app, own)?;
    let current = all.iter().find(|line| line.phase == domain::agreement::Phase::InForce);
    let Some(line) = current.or(all.first()) else { return Ok(Vec::new()) };
    let draft = show(app, own, line.number)?.draft;
    let problems = draft.challenges.iter().map(|one| one.value.problem.as_str());
    let goals = draft.goals.iter().map(|one| one.value.title.as_str());
    let said: BTreeSet<String> = problems.chain(goals).flat_map(words).collect();
    Ok(themes_of(&said))
}

/// Says yes: others find the coordinator by these themes. What is said anew keeps its id, so that one withdrawal ends it
/// in every copy.
///
/// # Errors
/// As [`offer`].
pub fn offer_contact(app: &App, visit: &Visit, own: &Visit, said: &Offer) -> Result<(), Error> {
    let from = member(app, visit, own, Action::OfferContact)?;
    let person = own.person.as_ref().ok_or(Error::SignIn)?;
    let home = own.organisation.as_ref().ok_or(Error::SignIn)?;
    let new = Contact {
        id: app.id(),
        visitor: from,
        agency: home.name.clone(),
        name: person.name.clone(),
        email: person.email.clone(),
        themes: said.themes.clone(),
        line: said.line.clone(),
        since_at: app.now(),
    };
    app.write(visit, |tx| {
        let known = stored(tx)?.into_iter().find(|one| one.visitor == new.visitor);
        let contact = Contact { id: known.map_or(new.id, |one| one.id), ..new.clone() };
        set_contact(tx, &contact)?;
        note(tx, "contact.offered", contact.id.to_string(), contact.since_at)
    })
}

/// Takes the yes back. Open to whoever has given it, also when the role has ended.
///
/// # Errors
/// [`Error::SignIn`] for a stranger.
pub fn withdraw_contact(app: &App, visit: &Visit, own: &Visit) -> Result<(), Error> {
    super::at_the_foundation(visit)?;
    let (from, now) = (super::visitor(own)?, app.now());
    app.write(visit, |tx| {
        for mine in stored(tx)?.iter().filter(|one| one.visitor == from) {
            withdraw_again(tx, mine.id, now)?;
        }
        Ok(())
    })
}

/// Takes the yes with this id back; also in an older copy, where it has come back. Whether it was there.
pub(crate) fn withdraw_again(tx: &Tx<'_>, id: Id, now: Instant) -> Result<bool, Error> {
    let was_there = remove_contact(tx, id)?;
    if was_there {
        // The row's own id, which tells nobody whose it was once it is gone.
        note(tx, "contact.withdrawn", id.to_string(), now)?;
    }
    Ok(was_there)
}

/// Without who it was: a yes can be taken back, and the chain stays.
pub(super) fn note(
    tx: &Tx<'_>,
    action: &'static str,
    subject: String,
    now: Instant,
) -> Result<(), Error> {
    let event = Event {
        at: now,
        account: None,
        action,
        subject_table: "contact",
        subject,
        facts: "{}".to_owned(),
        rows: &[],
    };
    append(tx, &event)?;
    Ok(())
}
