//! Changing one's own passphrase.

use domain::access::{Action, Reason};
use sha2::{Digest, Sha256};
use store::access::{
    end_links, end_sessions, failures, password_hash, set_password_hash, start_session,
};
use store::audit::{Event, append};

use super::account::hashed;
use super::sign_in::{new_token, note_failure, seconds_to_wait};
use super::{SignedIn, Visit, hash_token, password, permit};
use crate::{App, Error};

/// Replaces the visitor's passphrase. Every session ends, and a new one begins here. An account
/// that has a passphrase asks for it, with the same slowing down as at sign-in.
///
/// # Errors
/// Refused with [`Reason::WrongPassphrase`], [`Reason::SlowDown`] or
/// [`Reason::PassphraseTooShort`].
pub fn change_passphrase(
    app: &App,
    visit: &Visit,
    present: &str,
    new: &str,
) -> Result<SignedIn, Error> {
    permit(app, visit, Action::ManageOwnAccount)?;
    let person = visit.person.as_ref().ok_or(Error::SignIn)?;
    let organisation = visit.organisation.as_ref().ok_or(Error::Missing)?.id;
    let email_hash: [u8; 32] = Sha256::digest(person.email.as_bytes()).into();
    let now = app.now();
    let (stored, failed) =
        app.read(visit, |tx| Ok((password_hash(tx, person.id)?, failures(tx, &email_hash)?)))?;
    if let Some(stored) = stored {
        if let Some(seconds) = failed.and_then(|(count, last)| seconds_to_wait(count, last, now)) {
            return Err(Error::refused(Reason::SlowDown { seconds }));
        }
        if !password::matches(present, &stored) {
            note_failure(app, &visit.scope, &email_hash, failed)?;
            return Err(Error::refused_at("present", Reason::WrongPassphrase));
        }
    }
    let hash = hashed(app, new)?;
    let token = new_token(app);
    let token_hash = hash_token(&token);
    app.write(visit, |tx| {
        set_password_hash(tx, person.id, &hash)?;
        end_links(tx, person.id)?;
        end_sessions(tx, person.id)?;
        start_session(tx, &token_hash, organisation, person.id, now)?;
        let event = Event {
            at: now,
            account: Some(person.id),
            action: "account.passphrase-changed",
            subject_table: "account",
            subject: person.id.to_string(),
            facts: "{}".to_owned(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    })?;
    Ok(SignedIn { token, organisation, account: person.id })
}

/// Whether the visitor's account has a passphrase.
///
/// # Errors
/// [`Error::SignIn`] for a stranger.
pub fn has_passphrase(app: &App, visit: &Visit) -> Result<bool, Error> {
    let person = visit.person.as_ref().ok_or(Error::SignIn)?;
    app.read(visit, |tx| Ok(password_hash(tx, person.id)?.is_some()))
}
