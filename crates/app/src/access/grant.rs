//! Giving somebody a role, from a day on.

use domain::access::{Action, Assignment, Reason, Standing, may_grant, placed};
use domain::values::{Id, Instant};
use store::Tx;
use store::access::{add_assignment, end_sessions, everybody, form_key, use_form_key};
use store::audit::{Event, append};

use super::account::{has_its_place_here, standing_in};
use super::{Visit, permit};
use crate::{App, Error};

/// Gives `account` a role, and tells whether it counts at once. Whoever gets it signs in again.
///
/// # Errors
/// Refused with [`Reason::OwnRole`], [`Reason::AccountEnded`], or for a role without its place;
/// [`Error::Missing`] if account, unit or party is not here.
pub fn grant(
    app: &App,
    visit: &Visit,
    account: Id,
    asked: &Assignment,
    key: Option<Id>,
) -> Result<Standing, Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let by = visit.person.as_ref().ok_or(Error::SignIn)?.id;
    let (id, now, today) = (app.id(), app.now(), app.today());
    app.write(visit, |tx| {
        let found = everybody(tx)?.into_iter().find(|(found, _)| found.id == account);
        let (_, ended_at) = found.ok_or(Error::Missing)?;
        may_grant(by, account).map_err(Error::refused)?;
        if ended_at.is_some() {
            return Err(Error::refused(Reason::AccountEnded));
        }
        let given = placed(asked.clone()).map_err(|refusal| vec![refusal])?;
        has_its_place_here(tx, &given, today)?;
        let standing = standing_in(tx, &given, Some(by))?;
        if let Some(key) = key {
            if form_key(tx, key)?.is_some() {
                return Ok(standing);
            }
            use_form_key(tx, key, &account.to_string(), now)?;
        }
        give_in(tx, id, account, &given, (Some(by), standing), now)?;
        Ok(standing)
    })
}

/// Writes a role that may be given, with its entry. A changed role asks for a new session (rules, part 4).
pub(super) fn give_in(
    tx: &Tx<'_>,
    id: Id,
    account: Id,
    given: &Assignment,
    (by, standing): (Option<Id>, Standing),
    now: Instant,
) -> Result<(), Error> {
    add_assignment(tx, id, account, given, by, standing)?;
    end_sessions(tx, account)?;
    let facts = serde_json::json!({
        "assignment": id.to_string(),
        "role": given.role.code(),
        "unit": given.unit.map(|unit| unit.to_string()),
        "party": given.party.map(|party| party.to_string()),
        "from": given.from.to_string(),
        "proposed": standing == Standing::Proposed,
    });
    let event = Event {
        at: now,
        account: by,
        action: "role.granted",
        subject_table: "account",
        subject: account.to_string(),
        facts: facts.to_string(),
        rows: &[],
    };
    append(tx, &event)?;
    Ok(())
}
