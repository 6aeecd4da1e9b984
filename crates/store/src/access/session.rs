//! Who a request comes from: the session, its account and what it may reach.

use domain::access::{ABSOLUTE_HOURS, Assignment, IDLE_MINUTES};
use domain::values::{Id, Instant};

use super::Scope;
use super::assignment::assignment;
use super::organisation::{self, Organisation};
use crate::{Error, Row, Sql, Store, Tx};

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: Id,
    pub name: String,
    pub email: String,
    pub assignments: Vec<Assignment>,
    /// When the session began.
    pub since: Instant,
    pub last_seen: Instant,
}

/// Who a request comes from, and where it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub scope: Scope,
    /// The organisation in the address; without one there, the visitor's own.
    pub organisation: Option<Organisation>,
    /// The visitor, where he or she belongs to that organisation.
    pub person: Option<Person>,
    /// The visitor is signed in, but to another organisation than the one in the address.
    pub elsewhere: bool,
}

const SESSION: Sql =
    Sql("SELECT o.id, o.slug, o.name, o.kind, o.invented, a.id, a.name, a.email, s.created_at, \
     s.last_seen \
     FROM session s \
     JOIN account a ON a.organisation = s.organisation AND a.id = s.account \
     JOIN organisation o ON o.id = s.organisation \
     WHERE s.token_hash = ?1 AND s.last_seen > ?2 AND s.created_at > ?3 AND a.ended_at IS NULL");
const ASSIGNMENTS: Sql =
    Sql("SELECT g.role, g.unit, g.party, p.kind, g.from_date, g.until_date FROM assignment g \
     LEFT JOIN party p ON p.organisation = g.organisation AND p.id = g.party \
     WHERE g.organisation = ?1 AND g.account = ?2 AND g.proposed = 0 ORDER BY g.from_date, g.id");
const START: Sql =
    Sql("INSERT INTO session (token_hash, organisation, account, created_at, last_seen) \
     VALUES (?1, ?2, ?3, ?4, ?4)");
const SEEN: Sql = Sql("UPDATE session SET last_seen = ?2 WHERE token_hash = ?1");
const END: Sql = Sql("DELETE FROM session WHERE token_hash = ?1");
const END_ALL: Sql = Sql("DELETE FROM session WHERE organisation = ?1 AND account = ?2");

pub(super) const ALL: &[Sql] = &[SESSION, ASSIGNMENTS, START, SEEN, END, END_ALL];

/// The visit of a request with the session `token_hash` (if any) to the organisation `slug` (if the
/// address names one). A session that belongs elsewhere counts as no session there, and an
/// organisation that does not exist is visited like one that does: what asks for a person answers
/// the same in both.
///
/// # Errors
/// Those of the engine.
pub fn by_session(
    store: &Store,
    token_hash: Option<&[u8; 32]>,
    slug: Option<&str>,
    now: Instant,
) -> Result<Visit, Error> {
    let idle = now.plus_minutes(-IDLE_MINUTES);
    let absolute = now.plus_hours(-ABSOLUTE_HOURS);
    store.read(&Scope::nobody(), |tx| {
        let entered = match token_hash {
            Some(hash) => tx.first(SESSION, &[hash, &idle, &absolute], session_row)?,
            None => None,
        };
        match (slug, entered) {
            (None, None) => Ok(stranger()),
            (Some(slug), entered)
                if entered.as_ref().is_none_or(|(o, _)| o.slug.as_str() != slug) =>
            {
                let organisation = match organisation::by_slug(tx, slug) {
                    Err(Error::Missing) => None,
                    found => Some(found?),
                };
                let scope = Scope { organisation: organisation.as_ref().map(|o| o.id) };
                Ok(Visit { scope, organisation, person: None, elsewhere: entered.is_some() })
            }
            (_, Some((organisation, mut person))) => {
                let of = [&organisation.id as &dyn crate::Arg, &person.id];
                person.assignments = tx.all(ASSIGNMENTS, &of, |row| assignment(row, 0))?;
                let scope = Scope { organisation: Some(organisation.id) };
                let organisation = Some(organisation);
                Ok(Visit { scope, organisation, person: Some(person), elsewhere: false })
            }
            (Some(_), None) => Err(Error::Missing),
        }
    })
}

/// The visit of somebody nobody knows, outside every organisation.
pub fn stranger() -> Visit {
    Visit { scope: Scope::nobody(), organisation: None, person: None, elsewhere: false }
}

/// The scope of a command run by the operator on the organisation `slug`, or on none.
///
/// # Errors
/// [`Error::Missing`] if there is no such organisation.
pub fn for_operator(store: &Store, slug: Option<&str>) -> Result<Scope, Error> {
    let Some(slug) = slug else { return Ok(Scope::nobody()) };
    let organisation = store.read(&Scope::nobody(), |tx| organisation::by_slug(tx, slug))?;
    Ok(Scope { organisation: Some(organisation.id) })
}

fn session_row(row: &Row<'_>) -> Result<(Organisation, Person), Error> {
    let person = Person {
        id: row.get(5)?,
        name: row.get(6)?,
        email: row.get(7)?,
        assignments: Vec::new(),
        since: row.get(8)?,
        last_seen: row.get(9)?,
    };
    Ok((organisation::organisation(row)?, person))
}

/// Begins a session; only the hash of its token is stored.
///
/// # Errors
/// Those of the engine.
pub fn start_session(
    tx: &Tx<'_>,
    token_hash: &[u8; 32],
    organisation: Id,
    account: Id,
    now: Instant,
) -> Result<(), Error> {
    tx.run_one(START, &[token_hash, &organisation, &account, &now])
}

/// Notes that the session was used.
///
/// # Errors
/// Those of the engine. A session that has just ended is no error.
pub fn seen(tx: &Tx<'_>, token_hash: &[u8; 32], now: Instant) -> Result<(), Error> {
    tx.run(SEEN, &[token_hash, &now]).map(|_| ())
}

/// Ends one session.
///
/// # Errors
/// Those of the engine.
pub fn end_session(tx: &Tx<'_>, token_hash: &[u8; 32]) -> Result<(), Error> {
    tx.run(END, &[token_hash]).map(|_| ())
}

/// Ends every session of an account: sign out everywhere.
///
/// # Errors
/// Those of the engine.
pub fn end_sessions(tx: &Tx<'_>, account: Id) -> Result<u64, Error> {
    tx.run(END_ALL, &[&tx.organisation()?, &account])
}

/// The roles of an account that count, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn assignments_of(tx: &Tx<'_>, account: Id) -> Result<Vec<Assignment>, Error> {
    tx.all(ASSIGNMENTS, &[&tx.organisation()?, &account], |row| assignment(row, 0))
}
