//! Signing in with a local account. Other proofs of identity (OIDC, a second factor) end in the
//! same [`begin_session`]; that is the port.

use domain::access::Reason;
use domain::values::{Id, Instant};
use sha2::{Digest, Sha256};
use store::access::{clear_failures, credentials, failures, note_failures, start_session};

use super::{Scope, hash_token, password};
use crate::{App, Error};

/// Slowing down begins after this many failures in a row.
const FREE_FAILURES: i64 = 5;
/// The longest that one waits between two tries.
const LONGEST_WAIT_SECONDS: i64 = 300;
/// Compared with when the address is unknown, so that the answer takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$\
    AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A session that has begun: the token for the cookie, and the organisation to go to.
#[derive(Debug)]
pub struct SignedIn {
    pub token: String,
    pub organisation: Id,
    pub account: Id,
}

/// Signs in with e-mail address and passphrase.
///
/// # Errors
/// Refused with [`Reason::NotRecognised`] (the same for an unknown address) or
/// [`Reason::SlowDown`].
pub fn sign_in(app: &App, email: &str, passphrase: &str) -> Result<SignedIn, Error> {
    // A zero byte stands in no address, and no engine takes it.
    let email = email.trim().to_lowercase().replace('\0', " ");
    let email_hash: [u8; 32] = Sha256::digest(email.as_bytes()).into();
    let nobody = store::access::for_operator(&app.store, None)?;
    let now = app.now();
    let (found, failed) = app.store.read(&nobody, |tx| {
        Ok::<_, Error>((credentials(tx, &email)?, failures(tx, &email_hash)?))
    })?;
    if let Some(seconds) = failed.and_then(|(count, last)| seconds_to_wait(count, last, now)) {
        return Err(Error::refused(Reason::SlowDown { seconds }));
    }
    if found.is_empty() {
        password::matches(passphrase, NOBODY);
    }
    let right = found.into_iter().find(|c| password::matches(passphrase, &c.password_hash));
    let Some(right) = right else {
        note_failure(app, &nobody, &email_hash, failed)?;
        return Err(Error::refused_at("email", Reason::NotRecognised));
    };
    app.in_scope(&nobody, |tx| Ok(clear_failures(tx, &email_hash)?))?;
    begin_session(app, &nobody, right.organisation, right.account)
}

/// Begins a session for somebody whose identity has been proved.
pub(super) fn begin_session(
    app: &App,
    scope: &Scope,
    organisation: Id,
    account: Id,
) -> Result<SignedIn, Error> {
    let token = new_token(app);
    let hash = hash_token(&token);
    let now = app.now();
    app.in_scope(scope, |tx| Ok(start_session(tx, &hash, organisation, account, now)?))?;
    Ok(SignedIn { token, organisation, account })
}

/// 256 random bits, as the cookie carries them.
pub(crate) fn new_token(app: &App) -> String {
    app.random::<32>().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Counts one more failure for an address.
pub(super) fn note_failure(
    app: &App,
    scope: &Scope,
    email_hash: &[u8; 32],
    failed: Option<(i64, Instant)>,
) -> Result<(), Error> {
    let (count, now) = (failed.map_or(1, |(count, _)| count + 1), app.now());
    app.in_scope(scope, |tx| Ok(note_failures(tx, email_hash, count, now)?))
}

/// How long to wait before the next try, if at all.
pub(super) fn seconds_to_wait(count: i64, last: Instant, now: Instant) -> Option<i64> {
    let over = u32::try_from(count - FREE_FAILURES).ok()?;
    let wait = 2_i64.saturating_pow(over).min(LONGEST_WAIT_SECONDS);
    let left = wait - (now.millis() - last.millis()) / 1000;
    (left > 0).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_failures_cost_nothing_and_then_the_wait_doubles() {
        let at = Instant::from_millis(0);
        assert_eq!(seconds_to_wait(4, at, at), None);
        assert_eq!(seconds_to_wait(5, at, at), Some(1));
        assert_eq!(seconds_to_wait(8, at, at), Some(8));
        assert_eq!(seconds_to_wait(60, at, at), Some(300));
        assert_eq!(seconds_to_wait(8, at, Instant::from_millis(8_000)), None);
    }
}
