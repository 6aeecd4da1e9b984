//! From where somebody without an account has lately tried to sign up.

use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// A network that tries with an address, each as a keyed hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub event: Id,
    pub network: [u8; 32],
    pub recipient: [u8; 32],
}

const ADD: Sql = Sql("INSERT INTO sign_up_attempt (organisation, event, network, recipient, \
     until_at) VALUES (?1, ?2, ?3, ?4, ?5) \
     ON CONFLICT (organisation, event, network, recipient) DO UPDATE SET until_at = excluded.until_at");
const OTHERS: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM sign_up_attempt \
     WHERE organisation = ?1 AND event = ?2 AND network = ?3 AND recipient <> ?4 AND until_at > ?5");
const END: Sql = Sql("DELETE FROM sign_up_attempt \
     WHERE organisation = ?1 AND event = ?2 AND recipient = ?3");
const FORGET: Sql = Sql("DELETE FROM sign_up_attempt WHERE organisation = ?1 AND until_at <= ?2");

pub(super) const ALL: &[Sql] = &[ADD, OTHERS, END, FORGET];

/// Keeps that a network has tried, until then.
///
/// # Errors
/// [`Error::Conflict`] if there is no such event.
pub fn add_attempt(tx: &Tx<'_>, one: &Attempt, until: Instant) -> Result<(), Error> {
    tx.run_one(ADD, &[&tx.organisation()?, &one.event, &one.network, &one.recipient, &until])
}

/// With how many other addresses the network has tried that counts still.
///
/// # Errors
/// Those of the engine.
pub fn other_attempts(tx: &Tx<'_>, one: &Attempt, now: Instant) -> Result<i64, Error> {
    let of: [&dyn crate::Arg; 5] =
        [&tx.organisation()?, &one.event, &one.network, &one.recipient, &now];
    tx.one(OTHERS, &of, |row| row.get(0))
}

/// Whoever has confirmed was no fake: the network may bring others.
///
/// # Errors
/// Those of the engine.
pub fn end_attempts(tx: &Tx<'_>, event: Id, recipient: &[u8; 32]) -> Result<(), Error> {
    tx.run(END, &[&tx.organisation()?, &event, recipient])?;
    Ok(())
}

/// Erases those that count no longer. Tells how many.
///
/// # Errors
/// Those of the engine.
pub fn forget_attempts(tx: &Tx<'_>, now: Instant) -> Result<u64, Error> {
    tx.run(FORGET, &[&tx.organisation()?, &now])
}
