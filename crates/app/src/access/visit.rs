//! From the session cookie to a visit.

use domain::access::changed_since;
use sha2::{Digest, Sha256};
use store::access::{by_session, seen};

use super::Visit;
use crate::{App, Error};

/// `last_seen` is written at most this often.
const SEEN_EVERY_MILLISECONDS: i64 = 60_000;

/// Who comes with the session token `token` to the organisation `slug`.
///
/// # Errors
/// Those of the engine.
pub fn visit(app: &App, token: Option<&str>, slug: Option<&str>) -> Result<Visit, Error> {
    let now = app.now();
    let hash = token.map(hash_token);
    let visit = by_session(&app.store, hash.as_ref(), slug, now)?;
    if visit.person.as_ref().is_some_and(|person| {
        changed_since(&person.assignments, person.since.local_date(), now.local_date())
    }) {
        // What changes a role now ends the sessions itself; this one has seen a role's first or last day pass.
        return Ok(by_session(&app.store, None, slug, now)?);
    }
    if let (Some(person), Some(hash)) = (&visit.person, &hash) {
        let age = now.millis() - person.last_seen.millis();
        if age > SEEN_EVERY_MILLISECONDS {
            // A page must not fail because this could not be noted: a full disk would stop reading.
            let _ = app.write(&visit, |tx| Ok(seen(tx, hash, now)?));
        }
    }
    Ok(visit)
}

/// The form in which a bearer token is stored.
pub fn hash_token(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Somebody nobody knows, outside every organisation.
pub fn stranger() -> Visit {
    store::access::stranger()
}
