//! Each party's own view: written alone, released, then read side by side.

use domain::access::Action;
use domain::agreement::{Reason, Signatory, readable};
use domain::values::{Id, Instant};
use serde_json::json;
use store::Tx;
use store::agreement::{self as stored, AgreementRow};

use super::{By, own_parties};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// A party's column on the page. One that may not be read looks the same as one that is not written.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownView {
    pub party: Signatory,
    /// The visitor represents the party.
    pub own: bool,
    pub body: Option<String>,
    pub released_at: Option<Instant>,
    /// The party has left: what it had released stays with the others.
    pub left: bool,
}

/// The parties' views, as far as the visitor may read them.
///
/// # Errors
/// [`Error::Missing`] if there is no such agreement.
pub fn views(app: &App, visit: &Visit, number: i64) -> Result<Vec<ShownView>, Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    let own = own_parties(visit, app.today());
    app.read(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        let written = stored::views(tx, row.id)?;
        let shown = |party: Signatory, left: bool| {
            let view = written.iter().find(|v| v.party == party.party && readable(v, &own));
            ShownView {
                own: own.contains(&party.party) && !left,
                body: view.map(|view| view.body.clone()),
                released_at: view.and_then(|view| view.released_at),
                left,
                party,
            }
        };
        let present = stored::parties(tx, row.id)?.into_iter().map(|party| shown(party, false));
        let left = stored::parties_that_left(tx, row.id)?.into_iter();
        let left = left.map(|party| shown(party, true)).filter(|view| view.released_at.is_some());
        Ok(present.chain(left).collect())
    })
}

/// Writes the view of the party that the visitor represents.
///
/// # Errors
/// Refused with [`Reason::OtherParty`] for one who represents no party to the agreement, [`Reason::Released`].
pub fn write_view(app: &App, visit: &Visit, number: i64, body: &str) -> Result<(), Error> {
    permit(app, visit, Action::WriteView)?;
    let (by, own) = (By::of(app, visit)?, own_parties(visit, app.today()));
    app.write(visit, |tx| {
        let (row, party) = own_side(tx, number, &own)?;
        let views = stored::views(tx, row.id)?;
        if views.iter().any(|view| view.party == party && view.released_at.is_some()) {
            return Err(Error::refused(Reason::Released));
        }
        stored::put_view(tx, row.id, party, body, by.now)?;
        let facts = json!({ "party": party.to_string() });
        by.note(tx, "agreement.view-written", ("agreement", row.id), &facts, &[])
    })
}

/// Lets the other parties read the view of the party that the visitor represents.
///
/// # Errors
/// Refused with [`Reason::OtherParty`], [`Reason::NoView`], [`Reason::Released`].
pub fn release_view(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    permit(app, visit, Action::WriteView)?;
    let (by, own) = (By::of(app, visit)?, own_parties(visit, app.today()));
    app.write(visit, |tx| {
        let (row, party) = own_side(tx, number, &own)?;
        let views = stored::views(tx, row.id)?;
        match views.iter().find(|view| view.party == party) {
            None => return Err(Error::refused(Reason::NoView)),
            Some(view) if view.released_at.is_some() => {
                return Err(Error::refused(Reason::Released));
            }
            Some(_) => stored::release_view(tx, row.id, party, by.now)?,
        }
        let facts = json!({ "party": party.to_string() });
        by.note(tx, "agreement.view-released", ("agreement", row.id), &facts, &[])
    })
}

fn own_side(tx: &Tx<'_>, number: i64, own: &[Id]) -> Result<(AgreementRow, Id), Error> {
    let row = stored::by_number(tx, number)?;
    let parties = stored::parties(tx, row.id)?;
    let party = parties.iter().find(|party| own.contains(&party.party));
    let party = party.ok_or_else(|| Error::refused(Reason::OtherParty))?.party;
    Ok((row, party))
}
