//! Throwing away what has outlived its use, in every organisation at once: done by the operator's
//! clock, for nobody.

use domain::values::Instant;

use super::Scope;
use crate::{Error, Sql, Store};

/// What is at most as old as this is thrown away.
#[derive(Clone, Copy, Debug)]
pub struct Outlived {
    pub last_seen: Instant,
    pub session_made: Instant,
    pub link_expired: Instant,
    /// To whom a letter went that a stranger can cause.
    pub recipient: Instant,
    pub failure: Instant,
    pub form_key: Instant,
    /// Begun and never saved.
    pub evaluation: Instant,
}

const SESSIONS: Sql = Sql("DELETE FROM session WHERE last_seen <= ?1 OR created_at <= ?2");
const LINKS: Sql = Sql("DELETE FROM passphrase_link WHERE expires_at <= ?1");
const LETTER_LINKS: Sql = Sql("DELETE FROM letter_link WHERE expires_at <= ?1");
const RECIPIENTS: Sql =
    Sql("UPDATE outbox SET recipient = NULL WHERE recipient IS NOT NULL AND queued_at <= ?1");
const FAILURES: Sql = Sql("DELETE FROM sign_in_failure WHERE last_at <= ?1");
const FORM_KEYS: Sql = Sql("DELETE FROM form_key WHERE at <= ?1");
const EVALUATIONS: Sql = Sql("DELETE FROM evaluation WHERE saved_at IS NULL AND begun_at <= ?1");

pub(super) const ALL: &[Sql] =
    &[SESSIONS, LINKS, LETTER_LINKS, RECIPIENTS, FAILURES, FORM_KEYS, EVALUATIONS];

/// Deletes it, and tells how many rows.
///
/// # Errors
/// Those of the engine.
pub fn sweep(store: &Store, before: &Outlived) -> Result<u64, Error> {
    store.write(&Scope::nobody(), |tx| {
        let sessions = tx.run(SESSIONS, &[&before.last_seen, &before.session_made])?;
        let links = tx.run(LINKS, &[&before.link_expired])?;
        let letter_links = tx.run(LETTER_LINKS, &[&before.link_expired])?;
        let recipients = tx.run(RECIPIENTS, &[&before.recipient])?;
        let failures = tx.run(FAILURES, &[&before.failure])?;
        let evaluations = tx.run(EVALUATIONS, &[&before.evaluation])?;
        let form_keys = tx.run(FORM_KEYS, &[&before.form_key])?;
        Ok(sessions + links + letter_links + recipients + failures + form_keys + evaluations)
    })
}
