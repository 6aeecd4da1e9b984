//! Signing out, here or everywhere.

use store::access::{end_session, end_sessions};

use super::{Visit, hash_token};
use crate::{App, Error};

/// Ends the session of the token.
///
/// # Errors
/// Those of the engine.
pub fn sign_out(app: &App, visit: &Visit, token: &str) -> Result<(), Error> {
    let hash = hash_token(token);
    app.write(visit, |tx| Ok(end_session(tx, &hash)?))
}

/// Ends every session of the visitor.
///
/// # Errors
/// [`Error::SignIn`] if nobody is signed in.
pub fn sign_out_everywhere(app: &App, visit: &Visit) -> Result<(), Error> {
    let person = visit.person.as_ref().ok_or(Error::SignIn)?;
    app.write(visit, |tx| Ok(end_sessions(tx, person.id).map(|_| ())?))
}
