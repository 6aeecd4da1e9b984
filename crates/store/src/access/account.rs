//! Accounts, and what they sign in with.

use domain::values::{Id, Instant, swedish_key};

use crate::{Error, Sql, Tx};

/// An account of an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub id: Id,
    pub name: String,
    pub email: String,
}

/// What a sign-in is compared with.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub organisation: Id,
    pub account: Id,
    pub password_hash: String,
}

const ADD: Sql = Sql("INSERT INTO account (organisation, id, email, name, sort_key, created_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const LIST: Sql =
    Sql("SELECT id, name, email FROM account WHERE organisation = ?1 AND ended_at IS NULL \
     ORDER BY sort_key, id");
const EVERYBODY: Sql =
    Sql("SELECT id, name, email, ended_at FROM account WHERE organisation = ?1 \
     ORDER BY sort_key, id");
const PASSWORD: Sql = Sql("SELECT password_hash FROM account WHERE organisation = ?1 AND id = ?2");
const SET_PASSWORD: Sql =
    Sql("UPDATE account SET password_hash = ?3 WHERE organisation = ?1 AND id = ?2");
const END: Sql = Sql(
    "UPDATE account SET ended_at = ?3 WHERE organisation = ?1 AND id = ?2 AND ended_at IS NULL",
);
const CREDENTIALS: Sql = Sql("SELECT organisation, id, password_hash FROM account \
     WHERE email = ?1 AND ended_at IS NULL AND password_hash IS NOT NULL ORDER BY organisation");
const FAILURES: Sql = Sql("SELECT failures, last_at FROM sign_in_failure WHERE email_hash = ?1");
const CLEAR_FAILURES: Sql = Sql("DELETE FROM sign_in_failure WHERE email_hash = ?1");
const NOTE_FAILURES: Sql =
    Sql("INSERT INTO sign_in_failure (email_hash, failures, last_at) VALUES (?1, ?2, ?3)");

pub(super) const ALL: &[Sql] = &[
    ADD,
    LIST,
    EVERYBODY,
    PASSWORD,
    SET_PASSWORD,
    END,
    CREDENTIALS,
    FAILURES,
    CLEAR_FAILURES,
    NOTE_FAILURES,
];

/// Adds an account, which nobody can sign in to before it has a passphrase.
///
/// # Errors
/// [`Error::Conflict`] if the address is taken in the organisation.
pub fn add_account(tx: &Tx<'_>, account: &Account, now: Instant) -> Result<(), Error> {
    let key = swedish_key(&account.name);
    let organisation = tx.organisation()?;
    tx.run_one(ADD, &[&organisation, &account.id, &account.email, &account.name, &key, &now])
}

/// The accounts that are in use, in Swedish order of name.
///
/// # Errors
/// Those of the engine.
pub fn accounts(tx: &Tx<'_>) -> Result<Vec<Account>, Error> {
    tx.all(LIST, &[&tx.organisation()?], |row| {
        Ok(Account { id: row.get(0)?, name: row.get(1)?, email: row.get(2)? })
    })
}

/// Every account there has been, in Swedish order of name; those that have ended with the time.
///
/// # Errors
/// Those of the engine.
pub fn everybody(tx: &Tx<'_>) -> Result<Vec<(Account, Option<Instant>)>, Error> {
    tx.all(EVERYBODY, &[&tx.organisation()?], |row| {
        let account = Account { id: row.get(0)?, name: row.get(1)?, email: row.get(2)? };
        Ok((account, row.get(3)?))
    })
}

/// The stored form of an account's passphrase, if it has one.
///
/// # Errors
/// [`Error::Missing`] if there is no such account.
pub fn password_hash(tx: &Tx<'_>, account: Id) -> Result<Option<String>, Error> {
    tx.one(PASSWORD, &[&tx.organisation()?, &account], |row| row.get(0))
}

/// Replaces an account's passphrase.
///
/// # Errors
/// [`Error::Missing`] if there is no such account.
pub fn set_password_hash(tx: &Tx<'_>, account: Id, hash: &str) -> Result<(), Error> {
    tx.run_one(SET_PASSWORD, &[&tx.organisation()?, &account, &hash])
}

/// Ends an account: from now on nobody signs in to it.
///
/// # Errors
/// [`Error::Missing`] if there is none, or it has ended.
pub fn end_account(tx: &Tx<'_>, account: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(END, &[&tx.organisation()?, &account, &now])
}

/// The accounts of an e-mail address, in whichever organisation.
///
/// # Errors
/// Those of the engine.
pub fn credentials(tx: &Tx<'_>, email: &str) -> Result<Vec<Credentials>, Error> {
    tx.all(CREDENTIALS, &[&email], |row| {
        Ok(Credentials {
            organisation: row.get(0)?,
            account: row.get(1)?,
            password_hash: row.get(2)?,
        })
    })
}

/// How many times in a row sign-in has failed for an address, and when last.
///
/// # Errors
/// Those of the engine.
pub fn failures(tx: &Tx<'_>, email_hash: &[u8; 32]) -> Result<Option<(i64, Instant)>, Error> {
    tx.first(FAILURES, &[email_hash], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Replaces the count of failures of an address.
///
/// # Errors
/// Those of the engine.
pub fn note_failures(
    tx: &Tx<'_>,
    email_hash: &[u8; 32],
    count: i64,
    now: Instant,
) -> Result<(), Error> {
    clear_failures(tx, email_hash)?;
    tx.run_one(NOTE_FAILURES, &[email_hash, &count, &now])
}

/// Forgets the failures of an address, after a sign-in that succeeded.
///
/// # Errors
/// Those of the engine.
pub fn clear_failures(tx: &Tx<'_>, email_hash: &[u8; 32]) -> Result<(), Error> {
    tx.run(CLEAR_FAILURES, &[email_hash]).map(|_| ())
}
