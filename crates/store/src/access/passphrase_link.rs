//! One-time links with which a passphrase is chosen. Only the hash of a link's token is stored.

use domain::values::{Id, Instant};

use super::organisation::{self, Organisation};
use super::{Account, Scope};
use crate::{Error, Sql, Store, Tx};

/// Whose a link is, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Invited {
    pub scope: Scope,
    pub organisation: Organisation,
    pub account: Account,
}

const ADD: Sql =
    Sql("INSERT INTO passphrase_link (token_hash, organisation, account, expires_at) \
     VALUES (?1, ?2, ?3, ?4)");
const INVITED: Sql = Sql("SELECT o.id, o.slug, o.name, o.kind, o.invented, a.id, a.name, a.email \
     FROM passphrase_link l \
     JOIN account a ON a.organisation = l.organisation AND a.id = l.account \
     JOIN organisation o ON o.id = l.organisation \
     WHERE l.token_hash = ?1 AND l.expires_at > ?2 AND a.ended_at IS NULL");
const ALIVE: Sql = Sql("SELECT account FROM passphrase_link \
     WHERE organisation = ?1 AND token_hash = ?2 AND expires_at > ?3");
const END_ALL: Sql = Sql("DELETE FROM passphrase_link WHERE organisation = ?1 AND account = ?2");

pub(super) const ALL: &[Sql] = &[ADD, INVITED, ALIVE, END_ALL];

/// Adds a link of an account; those that it had before end.
///
/// # Errors
/// [`Error::Conflict`] if there is no such account.
pub fn add_link(
    tx: &Tx<'_>,
    token_hash: &[u8; 32],
    account: Id,
    expires_at: Instant,
) -> Result<(), Error> {
    end_links(tx, account)?;
    tx.run_one(ADD, &[token_hash, &tx.organisation()?, &account, &expires_at])
}

/// Whose link it is. A link that is unknown, used or expired, or whose account has ended, is
/// nobody's.
///
/// # Errors
/// Those of the engine.
pub fn by_link(
    store: &Store,
    token_hash: &[u8; 32],
    now: Instant,
) -> Result<Option<Invited>, Error> {
    store.read(&Scope::nobody(), |tx| {
        tx.first(INVITED, &[token_hash, &now], |row| {
            let organisation = organisation::organisation(row)?;
            Ok(Invited {
                scope: Scope { organisation: Some(organisation.id) },
                organisation,
                account: Account { id: row.get(5)?, name: row.get(6)?, email: row.get(7)? },
            })
        })
    })
}

/// Whether a link of the organisation still counts, inside the transaction that uses it.
///
/// # Errors
/// Those of the engine.
pub fn link_counts(tx: &Tx<'_>, token_hash: &[u8; 32], now: Instant) -> Result<bool, Error> {
    let found =
        tx.first(ALIVE, &[&tx.organisation()?, token_hash, &now], |row| row.get::<Id>(0))?;
    Ok(found.is_some())
}

/// Ends every link of an account.
///
/// # Errors
/// Those of the engine.
pub fn end_links(tx: &Tx<'_>, account: Id) -> Result<(), Error> {
    tx.run(END_ALL, &[&tx.organisation()?, &account]).map(|_| ())
}
