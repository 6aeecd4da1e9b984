//! Who has signed up to an event, in the order of arrival.

use std::collections::BTreeMap;

use domain::exchange::{Place, Standing};
use domain::values::{Id, Instant};

use super::Span;
use crate::{Arg, Error, Row, Sql, Tx};

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
    /// Nothing for somebody without an account.
    pub visitor: Option<Visitor>,
    pub agency: String,
    /// Nothing once it has been erased.
    pub name: Option<String>,
    pub email: Option<String>,
    /// The code of the language of the letters.
    pub language: String,
    pub needs: Option<String>,
    pub attended: bool,
    pub signed_at: Instant,
    /// To the organiser's own questions, in their order; nothing where nobody asked.
    pub answers: Vec<String>,
}

const ADD: Sql = Sql("INSERT INTO sign_up (organisation, id, event, ticket, standing, until_at, \
     visitor_organisation, visitor, agency, name, email, needs, attended, signed_at, language, \
     confirm_by, answers) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, ?13, ?14, ?15, ?16)");
const STAND: Sql = Sql("UPDATE sign_up SET standing = ?3, until_at = ?4, confirm_by = ?5 \
     WHERE organisation = ?1 AND id = ?2");
const HOLD: Sql = Sql("UPDATE sign_up SET agency = ?3, name = ?4, language = ?5, needs = ?6, \
     answers = ?7 WHERE organisation = ?1 AND id = ?2 AND confirm_by IS NOT NULL");
const ATTEND: Sql = Sql("UPDATE sign_up SET attended = ?3 WHERE organisation = ?1 AND id = ?2");
const OF_EVENT: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, attended, signed_at, language, confirm_by, answers \
     FROM sign_up WHERE organisation = ?1 AND event = ?2 ORDER BY ticket");
const LIVE: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, attended, signed_at, language, confirm_by, answers \
     FROM sign_up WHERE organisation = ?1 AND event = ?2 \
     AND standing IN ('seated', 'waiting', 'offered') ORDER BY ticket");
const ONE: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, attended, signed_at, language, confirm_by, answers \
     FROM sign_up WHERE organisation = ?1 AND id = ?2");
const OF_VISITOR: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, attended, signed_at, language, confirm_by, answers \
     FROM sign_up WHERE organisation = ?1 AND visitor_organisation = ?2 AND visitor = ?3 \
     ORDER BY signed_at, ticket, id");
const COMING: Sql = Sql("SELECT e.number, e.title, e.begins_at, s.standing, s.until_at, \
     CAST(CASE WHEN s.standing = 'waiting' THEN (SELECT COUNT(*) FROM sign_up w \
       WHERE w.organisation = s.organisation AND w.event = s.event AND w.standing = 'waiting' \
       AND w.ticket <= s.ticket AND (w.confirm_by IS NULL OR w.confirm_by > ?4)) \
       ELSE 0 END AS BIGINT) FROM sign_up s \
     JOIN event e ON e.organisation = s.organisation AND e.id = s.event \
     WHERE s.organisation = ?1 AND s.visitor_organisation = ?2 AND s.visitor = ?3 \
     AND (s.standing IN ('seated', 'waiting') OR (s.standing = 'offered' AND s.until_at > ?4)) \
     AND e.state = 'published' AND e.ends_at > ?4 ORDER BY e.begins_at, e.number");
const OF_EMAIL: Sql = Sql("SELECT id, event, ticket, standing, until_at, visitor_organisation, \
     visitor, agency, name, email, needs, attended, signed_at, language, confirm_by, answers \
     FROM sign_up WHERE organisation = ?1 AND event = ?2 AND email = ?3 ORDER BY ticket DESC");
const LAST_TICKET: Sql = Sql("SELECT ticket FROM sign_up \
     WHERE organisation = ?1 AND event = ?2 ORDER BY ticket DESC LIMIT 1");
// Each part is one look into an index: whoever comes must not cost more the more there are. Those that are not
// confirmed count until they have been settled, which is done first.
const TALLY: Sql = Sql("SELECT \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND standing IN ('seated', 'offered')), \
     CAST(CASE WHEN EXISTS (SELECT 1 FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND standing = 'waiting') THEN 1 ELSE 0 END AS BIGINT), \
     CAST(CASE WHEN EXISTS (SELECT 1 FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND standing = 'offered' AND until_at <= ?3) \
       OR EXISTS (SELECT 1 FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND confirm_by <= ?3) THEN 1 ELSE 0 END AS BIGINT)");
// What anybody may see is without those who have not confirmed: whoever signs another up must not see in a number
// whether that one was there before.
const COUNTED: Sql = Sql("SELECT \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND confirm_by IS NULL AND (standing = 'seated' OR (standing = 'offered' AND until_at > ?3))), \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND confirm_by IS NULL AND standing = 'waiting'), \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM sign_up WHERE organisation = ?1 AND event = ?2 \
       AND attended = 1)");
const BEFORE: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM sign_up WHERE organisation = ?1 \
     AND event = ?2 AND standing = 'waiting' AND ticket <= ?3 \
     AND (confirm_by IS NULL OR confirm_by > ?4)");
const TAKEN: Sql = Sql("SELECT s.event, \
     CAST(SUM(CASE WHEN s.standing = 'waiting' THEN 0 ELSE 1 END) AS BIGINT), \
     CAST(SUM(CASE WHEN s.standing = 'waiting' THEN 1 ELSE 0 END) AS BIGINT) FROM sign_up s \
     JOIN event e ON e.organisation = s.organisation AND e.id = s.event \
     WHERE s.organisation = ?1 AND e.ends_at > ?3 AND e.begins_at < ?4 AND s.confirm_by IS NULL \
     AND (s.standing IN ('seated', 'waiting') OR (s.standing = 'offered' AND s.until_at > ?2)) \
     GROUP BY s.event");
const TO_ASK: Sql = Sql("SELECT s.id FROM sign_up s \
     JOIN event e ON e.organisation = s.organisation AND e.id = s.event \
     WHERE s.organisation = ?1 AND e.state = 'published' AND e.ends_at > ?2 AND e.ends_at <= ?3 \
     AND s.attended = 1 AND s.visitor IS NULL AND s.email IS NOT NULL AND s.asked_at IS NULL \
     ORDER BY s.id");
const ASKED: Sql = Sql("UPDATE sign_up SET asked_at = ?3 WHERE organisation = ?1 AND id = ?2");
const HAS_ANSWERS: Sql = Sql("SELECT id FROM sign_up \
     WHERE organisation = ?1 AND event = ?2 AND answers IS NOT NULL LIMIT 1");
const FORGET_NEEDS: Sql = Sql("UPDATE sign_up SET needs = NULL WHERE organisation = ?1 \
     AND needs IS NOT NULL AND event IN \
     (SELECT id FROM event WHERE organisation = ?1 AND ends_at <= ?2)");
const FORGET_PEOPLE: Sql = Sql("UPDATE sign_up SET name = NULL, email = NULL, answers = NULL \
     WHERE organisation = ?1 AND name IS NOT NULL AND event IN \
     (SELECT id FROM event WHERE organisation = ?1 AND ends_at <= ?2)");
// Whoever never confirmed, or let an offer go, is not coming: nothing of them is needed.
const FORGET_HELD: Sql = Sql("UPDATE sign_up SET name = NULL, email = NULL, needs = NULL, \
     answers = NULL WHERE organisation = ?1 AND name IS NOT NULL \
     AND visitor IS NULL AND standing = 'expired' AND signed_at <= ?2");

pub(super) const ALL: &[Sql] = &[
    ADD,
    STAND,
    HOLD,
    ATTEND,
    OF_EVENT,
    LIVE,
    ONE,
    OF_VISITOR,
    COMING,
    OF_EMAIL,
    LAST_TICKET,
    TALLY,
    COUNTED,
    BEFORE,
    TAKEN,
    TO_ASK,
    ASKED,
    HAS_ANSWERS,
    FORGET_NEEDS,
    FORGET_PEOPLE,
    FORGET_HELD,
];

/// Adds a sign-up.
///
/// # Errors
/// [`Error::Conflict`] if the ticket is taken.
pub fn add_sign_up(tx: &Tx<'_>, new: &SignUp) -> Result<(), Error> {
    let answers = written(&new.answers);
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &new.place.id,
            &new.event,
            &new.place.ticket,
            &new.place.standing.code(),
            &new.place.standing.until(),
            &new.visitor.as_ref().map(|visitor| visitor.organisation),
            &new.visitor.as_ref().map(|visitor| visitor.account),
            &new.agency,
            &new.name,
            &new.email,
            &new.needs,
            &new.signed_at,
            &new.language,
            &new.place.confirm_by,
            &answers,
        ],
    )
}

/// Writes anew what somebody said who has not confirmed.
///
/// # Errors
/// [`Error::Missing`] if there is none that has not been.
pub fn set_held(tx: &Tx<'_>, one: &SignUp) -> Result<(), Error> {
    let answers = written(&one.answers);
    tx.run_one(
        HOLD,
        &[
            &tx.organisation()?,
            &one.place.id,
            &one.agency,
            &one.name,
            &one.language,
            &one.needs,
            &answers,
        ],
    )
}

/// Answers as they are stored.
fn written(answers: &[String]) -> Option<String> {
    let list = serde_json::to_string(answers).unwrap_or_default();
    (!answers.is_empty()).then_some(list)
}

/// Moves a sign-up to another standing, or confirms it.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_standing(tx: &Tx<'_>, place: &Place) -> Result<(), Error> {
    let standing = place.standing;
    let of: [&dyn Arg; 5] = [
        &tx.organisation()?,
        &place.id,
        &standing.code(),
        &standing.until(),
        &place.confirm_by.filter(|_| standing.is_live()),
    ];
    tx.run_one(STAND, &of)
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

/// Those that still count, in the order of arrival.
///
/// # Errors
/// Those of the engine.
pub fn live_sign_ups(tx: &Tx<'_>, event: Id) -> Result<Vec<SignUp>, Error> {
    tx.all(LIVE, &[&tx.organisation()?, &event], read)
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

/// What a visitor is to come to.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedUp {
    pub number: i64,
    pub title: String,
    pub begins: Instant,
    pub standing: Standing,
    /// The place in the waiting list, from 1, for whoever waits.
    pub in_line: i64,
}

/// What a visitor has signed up to that is not over, the first that begins first.
///
/// # Errors
/// Those of the engine.
pub fn coming_of(tx: &Tx<'_>, visitor: &Visitor, now: Instant) -> Result<Vec<SignedUp>, Error> {
    let of: [&dyn Arg; 4] = [&tx.organisation()?, &visitor.organisation, &visitor.account, &now];
    tx.all(COMING, &of, |row| {
        let standing = Standing::from_code(&row.get::<String>(3)?, row.get(4)?);
        Ok(SignedUp {
            number: row.get(0)?,
            title: row.get(1)?,
            begins: row.get(2)?,
            standing: standing.ok_or_else(unknown_standing)?,
            in_line: row.get(5)?,
        })
    })
}

/// Every sign-up to an event with this address, the last first.
///
/// # Errors
/// Those of the engine.
pub fn sign_ups_with(tx: &Tx<'_>, event: Id, email: &str) -> Result<Vec<SignUp>, Error> {
    tx.all(OF_EMAIL, &[&tx.organisation()?, &event, &email], read)
}

/// The next ticket of an event. Counted under the organisation's queue, so that it is the order of arrival.
///
/// # Errors
/// Those of the engine.
pub fn next_ticket(tx: &Tx<'_>, event: Id) -> Result<i64, Error> {
    let last = tx.first(LAST_TICKET, &[&tx.organisation()?, &event], |row| row.get::<i64>(0))?;
    Ok(last.unwrap_or_default() + 1)
}

/// What stands in an event's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many seats are kept.
    pub kept: i64,
    pub waits: bool,
    /// An offer or a place that was held has ended, and stands there still.
    pub has_ended: bool,
}

/// What stands in an event's list at `now`, without reading it.
///
/// # Errors
/// Those of the engine.
pub fn tally(tx: &Tx<'_>, event: Id, now: Instant) -> Result<Tally, Error> {
    tx.one(TALLY, &[&tx.organisation()?, &event, &now], |row| {
        Ok(Tally { kept: row.get(0)?, waits: row.get(1)?, has_ended: row.get(2)? })
    })
}

/// What anybody may know of an event's list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// How many seats are kept, and how many wait: of those who have confirmed.
    pub taken: i64,
    pub waiting: i64,
    pub came: i64,
}

/// How many have a seat, wait for one, and came.
///
/// # Errors
/// Those of the engine.
pub fn counted(tx: &Tx<'_>, event: Id, now: Instant) -> Result<Counted, Error> {
    tx.one(COUNTED, &[&tx.organisation()?, &event, &now], |row| {
        Ok(Counted { taken: row.get(0)?, waiting: row.get(1)?, came: row.get(2)? })
    })
}

/// How many wait with this ticket or an earlier one.
///
/// # Errors
/// Those of the engine.
pub fn place_in_line(tx: &Tx<'_>, event: Id, ticket: i64, now: Instant) -> Result<i64, Error> {
    tx.one(BEFORE, &[&tx.organisation()?, &event, &ticket, &now], |row| row.get(0))
}

/// How many have a seat or wait for one at `now`, of those who have confirmed, by event of a span.
///
/// # Errors
/// Those of the engine.
pub fn taken_seats(
    tx: &Tx<'_>,
    now: Instant,
    span: Span,
) -> Result<BTreeMap<Id, (i64, i64)>, Error> {
    let of: [&dyn Arg; 4] = [&tx.organisation()?, &now, &span.from, &span.until];
    let all = tx.all(TAKEN, &of, |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(all.into_iter().collect())
}

/// Those without an account who came to what ended after `from` and by `until`, and have not been asked what it gave.
///
/// # Errors
/// Those of the engine.
pub fn to_ask(tx: &Tx<'_>, from: Instant, until: Instant) -> Result<Vec<Id>, Error> {
    tx.all(TO_ASK, &[&tx.organisation()?, &from, &until], |row| row.get(0))
}

/// Notes that somebody has been asked.
///
/// # Errors
/// [`Error::Missing`] if there is no such sign-up.
pub fn set_asked(tx: &Tx<'_>, id: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(ASKED, &[&tx.organisation()?, &id, &now])
}

/// Whether anybody has answered the organiser's questions.
///
/// # Errors
/// Those of the engine.
pub fn has_answers(tx: &Tx<'_>, event: Id) -> Result<bool, Error> {
    let first = tx.first(HAS_ANSWERS, &[&tx.organisation()?, &event], |row| row.get::<Id>(0))?;
    Ok(first.is_some())
}

/// When what is erased was over, or was signed up to.
#[derive(Clone, Copy, Debug)]
pub struct Erased {
    pub needs: Instant,
    pub people: Instant,
    /// For sign-ups that were never confirmed: when they were made.
    pub held: Instant,
}

/// Erases access needs, and names, addresses and answers. Tells how many rows.
///
/// # Errors
/// Those of the engine.
pub fn forget_participants(tx: &Tx<'_>, by: Erased) -> Result<u64, Error> {
    let organisation = tx.organisation()?;
    let needs = tx.run(FORGET_NEEDS, &[&organisation, &by.needs])?;
    let people = tx.run(FORGET_PEOPLE, &[&organisation, &by.people])?;
    Ok(needs + people + tx.run(FORGET_HELD, &[&organisation, &by.held])?)
}

fn unknown_standing() -> Error {
    Error::Broken("a stored standing is unknown".to_owned())
}

fn read(row: &Row<'_>) -> Result<SignUp, Error> {
    let standing = Standing::from_code(&row.get::<String>(3)?, row.get(4)?);
    let (organisation, account): (Option<Id>, Option<Id>) = (row.get(5)?, row.get(6)?);
    Ok(SignUp {
        place: Place {
            id: row.get(0)?,
            ticket: row.get(2)?,
            standing: standing.ok_or_else(unknown_standing)?,
            confirm_by: row.get(14)?,
        },
        event: row.get(1)?,
        visitor: organisation
            .zip(account)
            .map(|(organisation, account)| Visitor { organisation, account }),
        agency: row.get(7)?,
        name: row.get(8)?,
        email: row.get(9)?,
        language: row.get(13)?,
        needs: row.get(10)?,
        attended: row.get(11)?,
        signed_at: row.get(12)?,
        answers: match row.get::<Option<String>>(15)? {
            None => Vec::new(),
            Some(list) => serde_json::from_str(&list)
                .map_err(|_| Error::Broken("stored answers cannot be read".to_owned()))?,
        },
    })
}
