//! One-time links with which somebody chooses a passphrase, so that nobody else ever knows it.

use domain::access::{Action, LINK_DAYS, Reason};
use domain::values::{Id, Instant};
use store::Tx;
use store::access::{add_link, everybody};
use store::audit::{Event, append};

use super::set_up::named_by_operator;
use super::sign_in::new_token;
use super::{Visit, hash_token, permit};
use crate::{App, Error};

/// A link that has been made. Its token is nowhere else: whoever makes it hands it over.
#[derive(Clone, PartialEq)]
pub struct Link {
    pub token: String,
    pub expires_at: Instant,
    now: Instant,
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Link")
    }
}

impl Link {
    /// Made outside the transaction that keeps it.
    pub(super) fn new(app: &App) -> Link {
        let now = app.now();
        Link { token: new_token(app), expires_at: now.plus_hours(24 * LINK_DAYS), now }
    }

    /// Makes the link count; those that the account had before end. Made `by` somebody, or by the
    /// operator.
    pub(super) fn keep_in(&self, tx: &Tx<'_>, account: Id, by: Option<Id>) -> Result<(), Error> {
        add_link(tx, &hash_token(&self.token), account, self.expires_at)?;
        let event = Event {
            at: self.now,
            account: by,
            action: "account.link-made",
            subject_table: "account",
            subject: account.to_string(),
            facts: "{}".to_owned(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    }
}

/// A new link for somebody who has forgotten the passphrase or never chose one.
///
/// # Errors
/// Refused with [`Reason::OwnLink`] or [`Reason::AccountEnded`]; [`Error::Missing`] if there is no
/// such account here.
pub fn make_link(app: &App, visit: &Visit, account: Id) -> Result<Link, Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let by = visit.person.as_ref().ok_or(Error::SignIn)?.id;
    let link = Link::new(app);
    app.write(visit, |tx| {
        let found = everybody(tx)?.into_iter().find(|(found, _)| found.id == account);
        let (_, ended_at) = found.ok_or(Error::Missing)?;
        // Whoever sits down at an administrator's screen must not come by the passphrase too.
        if by == account {
            return Err(Error::refused(Reason::OwnLink));
        }
        if ended_at.is_some() {
            return Err(Error::refused(Reason::AccountEnded));
        }
        link.keep_in(tx, account, Some(by))
    })?;
    Ok(link)
}

/// The operator's emergency road: a new link for the account with the address `email` in the
/// organisation `slug`.
///
/// # Errors
/// Refused at `agency` or `email` with [`Reason::UnknownOrganisation`], [`Reason::UnknownAccount`] or
/// [`Reason::AccountEnded`].
pub fn make_link_as_operator(app: &App, slug: &str, email: &str) -> Result<Link, Error> {
    let (scope, _) = named_by_operator(app, slug)?;
    let wanted = email.trim().to_lowercase();
    let link = Link::new(app);
    app.in_scope(&scope, |tx| {
        let found = everybody(tx)?.into_iter().find(|(account, _)| account.email == wanted);
        let unknown = || Error::refused_at("email", Reason::UnknownAccount);
        let (account, ended_at) = found.ok_or_else(unknown)?;
        if ended_at.is_some() {
            return Err(Error::refused_at("email", Reason::AccountEnded));
        }
        link.keep_in(tx, account.id, None)
    })?;
    Ok(link)
}
