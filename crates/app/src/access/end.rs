//! Ending a role, and ending an account.

use domain::access::{Action, Assignment, Reason, Role, Standing, end};
use domain::values::{Date, Id};
use store::Tx;
use store::access::{end_assignment, end_links, end_sessions, everybody, held};
use store::audit::{Event, append};

use super::{Visit, permit};
use crate::{App, Error};

/// Gives a role of `account` its last day, and ends its sessions.
///
/// # Errors
/// Refused with [`Reason::AlreadyEnded`], [`Reason::EndsBeforeItBegins`] or
/// [`Reason::LastAdministrator`]; [`Error::Missing`] if the account has no such role.
pub fn end_role(
    app: &App,
    visit: &Visit,
    account: Id,
    assignment: Id,
    until: Date,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let by = visit.person.as_ref().map(|person| person.id);
    let (now, today) = (app.now(), app.today());
    app.write(visit, |tx| {
        let found = held(tx, Some(account))?.into_iter().find(|held| held.id == assignment);
        let found = found.ok_or(Error::Missing)?;
        let ended: Assignment =
            end(&found.given, until, today).map_err(|reason| Error::refused_at("until", reason))?;
        keeps_an_administrator(tx, today, |other| other == assignment)?;
        end_assignment(tx, assignment, until)?;
        end_sessions(tx, account)?;
        let facts = serde_json::json!({
            "assignment": assignment.to_string(),
            "role": ended.role.code(),
            "until": until.to_string(),
        });
        let event = Event {
            at: now,
            account: by,
            action: "role.ended",
            subject_table: "account",
            subject: account.to_string(),
            facts: facts.to_string(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    })
}

/// Ends an account: its sessions end, and nobody signs in to it again. What the person has done
/// stays in the history.
///
/// # Errors
/// Refused with [`Reason::AccountEnded`] or [`Reason::LastAdministrator`]; [`Error::Missing`] if
/// there is no such account here.
pub fn end_account(app: &App, visit: &Visit, account: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let by = visit.person.as_ref().map(|person| person.id);
    let (now, today) = (app.now(), app.today());
    app.write(visit, |tx| {
        let found = everybody(tx)?.into_iter().find(|(found, _)| found.id == account);
        if found.ok_or(Error::Missing)?.1.is_some() {
            return Err(Error::refused(Reason::AccountEnded));
        }
        let mine: Vec<Id> = held(tx, Some(account))?.iter().map(|held| held.id).collect();
        keeps_an_administrator(tx, today, |other| mine.contains(&other))?;
        store::access::end_account(tx, account, now)?;
        end_links(tx, account)?;
        end_sessions(tx, account)?;
        let event = Event {
            at: now,
            account: by,
            action: "account.ended",
            subject_table: "account",
            subject: account.to_string(),
            facts: "{}".to_owned(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    })
}

/// Refuses to take away the last administrator's role that has no last day.
fn keeps_an_administrator(
    tx: &Tx<'_>,
    today: Date,
    taken: impl Fn(Id) -> bool,
) -> Result<(), Error> {
    let (gone, left): (Vec<_>, Vec<_>) = held(tx, None)?
        .into_iter()
        .filter(|held| held.given.role == Role::Administrator && !held.account_ended)
        .filter(|held| held.standing == Standing::Confirmed)
        .partition(|held| taken(held.id));
    let lasting = left.iter().any(|held| held.given.holds(today) && held.given.until.is_none());
    if !gone.is_empty() && !lasting {
        return Err(Error::refused(Reason::LastAdministrator));
    }
    Ok(())
}
