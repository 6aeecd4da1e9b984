//! The letters.

use domain::outbox::{Kind, Progress, State};
use domain::values::{Date, Id, Instant};

use crate::access::Account;
use crate::{Error, Sql, Tx};

/// A letter on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub id: Id,
    pub about: About,
    pub progress: Progress,
}

/// What a letter is written from when it leaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum About {
    /// What waits for the account.
    Waits { account: Id },
    /// A row of the room that the kind belongs to.
    Subject { kind: Kind, subject: Id },
}

/// A letter that did not arrive, or may not have.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    pub account: Account,
    pub day: Date,
    pub state: State,
    pub fault: Option<String>,
}

const ADD: Sql = Sql("INSERT INTO outbox (organisation, id, kind, account, day, number, state, \
     failed, queued_at, next_at) VALUES (?1, ?2, 'waits', ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
const OF_DAY: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox \
     WHERE organisation = ?1 AND account = ?2 AND day = ?3");
const OPEN: Sql = Sql("SELECT id FROM outbox \
     WHERE organisation = ?1 AND account = ?2 AND state = 'waiting' ORDER BY queued_at, id");
const DUE: Sql =
    Sql("SELECT id, account, state, failed, queued_at, next_at, fault, kind, subject \
     FROM outbox WHERE organisation = ?1 AND state IN ('waiting', 'sending') AND next_at <= ?2 \
     ORDER BY next_at, id");
const SAVE: Sql = Sql("UPDATE outbox SET state = ?4, failed = ?5, next_at = ?6, fault = ?7 \
     WHERE organisation = ?1 AND id = ?2 AND state = ?3");
const BY_DAY: Sql = Sql("SELECT day, state, CAST(COUNT(*) AS BIGINT) FROM outbox \
     WHERE organisation = ?1 AND day >= ?2 GROUP BY day, state ORDER BY day DESC, state");
const FAILED: Sql = Sql("SELECT a.id, a.name, a.email, o.day, o.state, o.fault FROM outbox o \
     JOIN account a ON a.organisation = o.organisation AND a.id = o.account \
     WHERE o.organisation = ?1 AND o.day >= ?2 AND o.state IN ('given_up', 'uncertain') \
     AND a.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox s \
       WHERE s.organisation = o.organisation AND s.account = o.account AND s.state = 'sent' \
       AND s.queued_at > o.queued_at) ORDER BY a.sort_key, a.id, o.day DESC, o.number DESC");
const FORGET: Sql = Sql("DELETE FROM outbox WHERE organisation = ?1 AND day < ?2 \
     AND state NOT IN ('waiting', 'sending') AND NOT EXISTS (SELECT 1 FROM told t \
       WHERE t.organisation = outbox.organisation AND t.letter = outbox.id)");

pub(super) const ALL: &[Sql] = &[ADD, OF_DAY, OPEN, DUE, SAVE, BY_DAY, FAILED, FORGET];

/// Puts a letter to the account in the outbox: the `number`th of that day.
///
/// # Errors
/// [`Error::Conflict`] if the day has one of that number, or the number is over ten.
pub fn add_letter(
    tx: &Tx<'_>,
    (id, account): (Id, Id),
    progress: &Progress,
    (day, number): (Date, i64),
) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &id,
            &account,
            &day,
            &number,
            &progress.state.code(),
            &progress.failed,
            &progress.queued_at,
            &progress.next_at,
        ],
    )
}

/// How many letters somebody has been written that day.
///
/// # Errors
/// Those of the engine.
pub fn letters_of_day(tx: &Tx<'_>, account: Id, day: Date) -> Result<i64, Error> {
    tx.one(OF_DAY, &[&tx.organisation()?, &account, &day], |row| row.get(0))
}

/// The letter to somebody that has not left yet, if there is one.
///
/// # Errors
/// Those of the engine.
pub fn open_letter(tx: &Tx<'_>, account: Id) -> Result<Option<Id>, Error> {
    tx.first(OPEN, &[&tx.organisation()?, &account], |row| row.get(0))
}

/// The letters to look at now, the longest waiting first: to send, or sent without an answer.
///
/// # Errors
/// Those of the engine.
pub fn due(tx: &Tx<'_>, now: Instant) -> Result<Vec<Letter>, Error> {
    tx.all(DUE, &[&tx.organisation()?, &now], |row| {
        let about = match row.get::<Option<Id>>(1)? {
            Some(account) => About::Waits { account },
            None => About::Subject { kind: kind(&row.get::<String>(7)?)?, subject: row.get(8)? },
        };
        Ok(Letter {
            id: row.get(0)?,
            about,
            progress: Progress {
                state: state(&row.get::<String>(2)?)?,
                failed: row.get(3)?,
                queued_at: row.get(4)?,
                next_at: row.get(5)?,
                fault: row.get(6)?,
            },
        })
    })
}

/// Saves where a letter stands, if it still stands where it was found: of two processes with the
/// same letter one goes on.
///
/// # Errors
/// [`Error::Missing`] if it does not.
pub fn save_letter(tx: &Tx<'_>, id: Id, from: State, to: &Progress) -> Result<(), Error> {
    let (from, state) = (from.code(), to.state.code());
    tx.run_one(SAVE, &[&tx.organisation()?, &id, &from, &state, &to.failed, &to.next_at, &to.fault])
}

/// How many letters there are since a day, by day and where they stand; the last day first.
///
/// # Errors
/// Those of the engine.
pub fn by_day(tx: &Tx<'_>, since: Date) -> Result<Vec<(Date, State, i64)>, Error> {
    tx.all(BY_DAY, &[&tx.organisation()?, &since], |row| {
        Ok((row.get(0)?, state(&row.get::<String>(1)?)?, row.get(2)?))
    })
}

/// The letters since a day that did not arrive or may not have, where none has got through since: by
/// name, the last day first.
///
/// # Errors
/// Those of the engine.
pub fn failed(tx: &Tx<'_>, since: Date) -> Result<Vec<Failed>, Error> {
    tx.all(FAILED, &[&tx.organisation()?, &since], |row| {
        Ok(Failed {
            account: Account { id: row.get(0)?, name: row.get(1)?, email: row.get(2)? },
            day: row.get(3)?,
            state: state(&row.get::<String>(4)?)?,
            fault: row.get(5)?,
        })
    })
}

/// Removes the letters from before a day that have come to an end and tell of nothing that waits.
///
/// # Errors
/// Those of the engine.
pub fn forget_before(tx: &Tx<'_>, day: Date) -> Result<(), Error> {
    tx.run(FORGET, &[&tx.organisation()?, &day]).map(|_| ())
}

pub(super) fn state(code: &str) -> Result<State, Error> {
    State::from_code(code).ok_or_else(|| Error::Broken("a stored letter is unknown".to_owned()))
}

fn kind(code: &str) -> Result<Kind, Error> {
    Kind::from_code(code).ok_or_else(|| Error::Broken("a stored letter is of no kind".to_owned()))
}
