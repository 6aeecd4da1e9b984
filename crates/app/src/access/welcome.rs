//! Using a one-time link: the person chooses a passphrase and is signed in.

use sha2::{Digest, Sha256};
use store::access::{
    Invited, by_link, clear_failures, end_links, end_sessions, link_counts, set_password_hash,
    start_session,
};
use store::audit::{Event, append};

use super::account::hashed;
use super::sign_in::new_token;
use super::{Organisation, SignedIn, hash_token};
use crate::{App, Error};

/// Whose link it is. Reading changes nothing: whatever follows links in mail may come first.
///
/// # Errors
/// [`Error::Missing`] alike for a link that is unknown, used or expired (rules, part 5).
pub fn invited(app: &App, token: &str) -> Result<Invited, Error> {
    by_link(&app.store, &hash_token(token), app.now())?.ok_or(Error::Missing)
}

/// Chooses the passphrase of the link's account and signs in to it, at its organisation. Every older session and link of
/// the account ends.
///
/// # Errors
/// As [`invited`]; refused with [`domain::access::Reason::PassphraseTooShort`].
pub fn choose_passphrase(
    app: &App,
    token: &str,
    passphrase: &str,
) -> Result<(Organisation, SignedIn), Error> {
    let Invited { scope, organisation, account } = invited(app, token)?;
    let (link_hash, password) = (hash_token(token), hashed(app, passphrase)?);
    let email_hash: [u8; 32] = Sha256::digest(account.email.as_bytes()).into();
    let session = new_token(app);
    let session_hash = hash_token(&session);
    let now = app.now();
    app.in_scope(&scope, |tx| {
        // Somebody with the same link may have come first.
        if !link_counts(tx, &link_hash, now)? {
            return Err(Error::Missing);
        }
        set_password_hash(tx, account.id, &password)?;
        end_links(tx, account.id)?;
        end_sessions(tx, account.id)?;
        clear_failures(tx, &email_hash)?;
        start_session(tx, &session_hash, organisation.id, account.id, now)?;
        let event = Event {
            at: now,
            account: Some(account.id),
            action: "account.passphrase-chosen",
            subject_table: "account",
            subject: account.id.to_string(),
            facts: "{}".to_owned(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    })?;
    let entered = SignedIn { token: session, organisation: organisation.id, account: account.id };
    Ok((organisation, entered))
}
