//! Parties: one that has become present is added, one that no longer is gets a last day.

use domain::access::{Action, PartyKind, Reason, Role, last_day};
use domain::values::{Date, Id};
use serde_json::json;
use store::Tx;
use store::access::{
    add_party as store_party, end_assignment, end_sessions, held, parties, set_party,
};

use super::{Party, Visit, party_name, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Adds a party, or brings one back that has had a last day. Agreements that have been made stay with
/// the parties that they have.
///
/// # Errors
/// Refused at `kind` with [`Reason::PartyIsHere`].
pub fn add_party(app: &App, visit: &Visit, kind: PartyKind, key: Option<Id>) -> Result<(), Error> {
    permit(app, visit, Action::ManageAgency)?;
    let (by, new) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        if !is_first(tx, key, "/myndigheten", by.now)? {
            return Ok(());
        }
        let id = match parties(tx)?.into_iter().find(|party| party.kind == kind) {
            Some(party) if party.until.is_none_or(|last| last >= by.today) => {
                return Err(Error::refused_at("kind", Reason::PartyIsHere));
            }
            Some(party) => {
                let id = party.id;
                set_party(tx, &Party { until: None, ..party })?;
                id
            }
            None => {
                store_party(tx, new, kind, &party_name(kind))?;
                new
            }
        };
        by.note(tx, "party.added", ("party", id), &json!({ "kind": kind.code() }), &[])
    })
}

/// Changes what a party is called and its last day. Its representatives' roles end with it; agreements
/// keep the party.
///
/// # Errors
/// Refused with [`Reason::EmployerStays`], or at `until` with [`Reason::DayHasPassed`];
/// [`Error::Missing`] if there is no such party here.
pub fn change_party(
    app: &App,
    visit: &Visit,
    id: Id,
    name: &str,
    until: Option<Date>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageAgency)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let old = parties(tx)?.into_iter().find(|party| party.id == id).ok_or(Error::Missing)?;
        if old.kind == PartyKind::Employer && until.is_some() {
            return Err(Error::refused(Reason::EmployerStays));
        }
        let until = last_day(old.until, until, by.today)
            .map_err(|reason| Error::refused_at("until", reason))?;
        let renamed = old.name != name;
        set_party(tx, &Party { name: name.to_owned(), until, ..old })?;
        let facts = json!({ "renamed": renamed, "until": until.map(|day| day.to_string()) });
        by.note(tx, "party.changed", ("party", id), &facts, &[])?;
        until.map_or(Ok(()), |last| end_representatives(tx, &by, id, last))
    })
}

/// Nobody speaks, or reads, for a party that is not there.
fn end_representatives(tx: &Tx<'_>, by: &By, party: Id, last: Date) -> Result<(), Error> {
    for held in held(tx, None)? {
        let given = &held.given;
        let speaks = given.role == Role::Representative && given.party == Some(party);
        if !speaks || given.until.is_some_and(|until| until <= last) {
            continue;
        }
        end_assignment(tx, held.id, last)?;
        end_sessions(tx, held.account)?;
        let facts = json!({
            "assignment": held.id.to_string(),
            "role": given.role.code(),
            "until": last.to_string(),
        });
        by.note(tx, "role.ended", ("account", held.account), &facts, &[])?;
    }
    Ok(())
}
