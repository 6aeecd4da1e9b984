//! Who has signed up to an event, in the order of arrival.

use std::collections::BTreeMap;

use domain::exchange::{Place, Standing};
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// Somebody of an organisation of the house.
#[derive(Clone, Debug, PartialEq)]
pub struct Visitor {
    pub organisation: Id,
    pub account: Id,
}

/// A sign-up as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct SignUp {
    pub place: Place,
    pub event: Id,
    pub visitor: Visitor,
    pub agency: String,
    /// Nothing once it has been erased.
    pub name: Option<String>,
    pub email: Option<String>,
    pub needs: Option<String>,
    pub question: Option<String>,
    pub attended: bool,
    pub signed_at: Instant,
}

const ADD: Sql = Sql("INSERT INTO sign_up (organisation, id, event, ticket, standing, until_at, \
     visitor_organisation, visitor, agency, name, email, needs, question, attended, signed_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, ?14)");
const STAND: Sql =
    Sql("UPDATE sign_up SET standing = ?3, until_at = ?4 WHERE organisation = ?1 AND id = ?2");
const ATTEND: Sql = Sql("UPDATE sign_up SET attended = ?3 WHERE organisation = ?1 AND id = ?2");
const OF_EVENT: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, question, attended, signed_at FROM sign_up \
     WHERE organisation = ?1 AND event = ?2 ORDER BY ticket");
const ONE: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, question, attended, signed_at FROM sign_up \
     WHERE organisation = ?1 AND id = ?2");
const OF_VISITOR: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, question, attended, signed_at FROM sign_up \
     WHERE organisation = ?1 AND visitor_organisation = ?2 AND visitor = ?3 ORDER BY signed_at, id");
const LAST_TICKET: Sql = Sql("SELECT CAST(COALESCE(MAX(ticket), 0) AS BIGINT) FROM sign_up \
     WHERE organisation = ?1 AND event = ?2");
const TAKEN: Sql = Sql("SELECT event, COUNT(*) FROM sign_up WHERE organisation = ?1 \
     AND (standing = 'seated' OR (standing = 'offered' AND until_at > ?2)) GROUP BY event");
const FORGET_NEEDS: Sql = Sql("UPDATE sign_up SET needs = NULL WHERE organisation = ?1 \
     AND needs IS NOT NULL AND event IN \
     (SELECT id FROM event WHERE organisation = ?1 AND ends_at <= ?2)");
const FORGET_PEOPLE: Sql = Sql("UPDATE sign_up SET name = NULL, email = NULL, question = NULL \
     WHERE organisation = ?1 AND name IS NOT NULL AND event IN \
     (SELECT id FROM event WHERE organisation = ?1 AND ends_at <= ?2)");

pub(super) const ALL: &[Sql] = &[
    ADD,
    STAND,
    ATTEND,
    OF_EVENT,
    ONE,
    OF_VISITOR,
    LAST_TICKET,
    TAKEN,
    FORGET_NEEDS,
    FORGET_PEOPLE,
];

/// Adds a sign-up.
///
/// # Errors
/// [`Error::Conflict`] if the ticket is taken.
pub fn add_sign_up(tx: &Tx<'_>, new: &SignUp) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &new.place.id,
            &new.event,
            &new.place.ticket,
            &new.place.standing.code(),
            &new.place.standing.until(),
            &new.visitor.organisation,
            &new.visitor.account,
            &new.agency,
            &new.name,
            &new.email,
            &new.needs,
            &new.question,
            &new.signed_at,
        ],
    )
}

/// Moves a sign-up to another standing.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_standing(tx: &Tx<'_>, place: &Place) -> Result<(), Error> {
    let standing = place.standing;
    tx.run_one(STAND, &[&tx.organisation()?, &place.id, &standing.code(), &standing.until()])
}

/// Notes whether somebody came.
///
/// # Errors
/// [`Error::Missing`] if there is no such sign-up.
pub fn set_attended(tx: &Tx<'_>, id: Id, attended: bool) -> Result<(), Error> {
    tx.run_one(ATTEND, &[&tx.organisation()?, &id, &attended])
}

/// Every sign-up of an event, in the order of arrival.
///
/// # Errors
/// Those of the engine.
pub fn sign_ups(tx: &Tx<'_>, event: Id) -> Result<Vec<SignUp>, Error> {
    tx.all(OF_EVENT, &[&tx.organisation()?, &event], read)
}

/// The sign-up with this id.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn sign_up_with(tx: &Tx<'_>, id: Id) -> Result<SignUp, Error> {
    tx.one(ONE, &[&tx.organisation()?, &id], read)
}

/// Every sign-up of a visitor, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn sign_ups_of(tx: &Tx<'_>, visitor: &Visitor) -> Result<Vec<SignUp>, Error> {
    tx.all(OF_VISITOR, &[&tx.organisation()?, &visitor.organisation, &visitor.account], read)
}

/// The next ticket of an event. Counted under the organisation's queue, so that it is the order of arrival.
///
/// # Errors
/// Those of the engine.
pub fn next_ticket(tx: &Tx<'_>, event: Id) -> Result<i64, Error> {
    tx.one(LAST_TICKET, &[&tx.organisation()?, &event], |row| row.get::<i64>(0))
        .map(|last| last + 1)
}

/// How many seats are kept at `now`, by event.
///
/// # Errors
/// Those of the engine.
pub fn taken_seats(tx: &Tx<'_>, now: Instant) -> Result<BTreeMap<Id, i64>, Error> {
    let all = tx.all(TAKEN, &[&tx.organisation()?, &now], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all.into_iter().collect())
}

/// Erases access needs of events that were over by `needs`, and names, addresses and questions of those
/// that were over by `people`. Tells how many rows.
///
/// # Errors
/// Those of the engine.
pub fn forget_participants(tx: &Tx<'_>, needs: Instant, people: Instant) -> Result<u64, Error> {
    let organisation = tx.organisation()?;
    let erased = tx.run(FORGET_NEEDS, &[&organisation, &needs])?;
    Ok(erased + tx.run(FORGET_PEOPLE, &[&organisation, &people])?)
}

fn read(row: &Row<'_>) -> Result<SignUp, Error> {
    let standing = Standing::from_code(&row.get::<String>(3)?, row.get(4)?);
    Ok(SignUp {
        place: Place {
            id: row.get(0)?,
            ticket: row.get(2)?,
            standing: standing
                .ok_or_else(|| Error::Broken("a stored standing is unknown".to_owned()))?,
        },
        event: row.get(1)?,
        visitor: Visitor { organisation: row.get(5)?, account: row.get(6)? },
        agency: row.get(7)?,
        name: row.get(8)?,
        email: row.get(9)?,
        needs: row.get(10)?,
        question: row.get(11)?,
        attended: row.get(12)?,
        signed_at: row.get(13)?,
    })
}
