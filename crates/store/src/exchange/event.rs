//! Events and their occasions.

use std::collections::BTreeMap;

use domain::exchange::{
    Audience, Event, Kind, Occasion, State, begins, ends, read_questions, written_questions,
};
use domain::values::{Date, Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// An event as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct EventRow {
    pub id: Id,
    pub number: i64,
    pub state: State,
    pub event: Event,
    pub because: Option<String>,
    pub write_up: Option<String>,
    pub changes: i64,
    pub changed_at: Instant,
    /// The most occasions that it has had.
    pub most_times: i64,
}

/// Which events a list holds: those that are not over by `from`, and begin before `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Instant,
    pub until: Instant,
}

const ADD: Sql = Sql("INSERT INTO event (organisation, id, number, state, kind, own_kind, title, \
     body, speakers, place, link, audience, seats, last_day, introduces, begins_at, ends_at, \
     because, write_up, changes, changed_at, most_times, questions, series, invited) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, \
     ?19, 0, ?20, ?21, ?22, ?23, ?24)");
const SAVE: Sql = Sql("UPDATE event SET kind = ?3, own_kind = ?4, title = ?5, body = ?6, \
     speakers = ?7, place = ?8, link = ?9, audience = ?10, seats = ?11, last_day = ?12, \
     introduces = ?13, begins_at = ?14, ends_at = ?15, write_up = ?16, changes = ?17, \
     changed_at = ?18, most_times = ?19, questions = ?20, series = ?21, invited = ?22 \
     WHERE organisation = ?1 AND id = ?2");
const SET_STATE: Sql = Sql("UPDATE event SET state = ?3, because = ?4, changed_at = ?5, \
     changes = changes + 1 \
     WHERE organisation = ?1 AND id = ?2");
const ONE: Sql = Sql("SELECT id, number, state, kind, own_kind, title, body, speakers, place, \
     link, audience, seats, last_day, introduces, because, write_up, changes, \
     changed_at, most_times, questions, series, invited FROM event \
     WHERE organisation = ?1 AND number = ?2");
const BY_ID: Sql = Sql("SELECT number FROM event WHERE organisation = ?1 AND id = ?2");
const RELATED: Sql = Sql("SELECT id, number, title, state, introduces FROM event \
     WHERE organisation = ?1 AND (id = ?2 OR introduces = ?3) ORDER BY begins_at, number");
const LIST: Sql = Sql("SELECT id, number, state, kind, own_kind, title, body, speakers, place, \
     link, audience, seats, last_day, introduces, because, write_up, changes, \
     changed_at, most_times, questions, series, invited FROM event \
     WHERE organisation = ?1 AND (ends_at IS NULL OR ends_at > ?2) \
     AND (begins_at IS NULL OR begins_at < ?3) ORDER BY begins_at, number");
const TO_REMIND: Sql =
    Sql("SELECT number, begins_at, reminded FROM event WHERE organisation = ?1 \
     AND state = 'published' AND begins_at > ?2 AND begins_at < ?3 ORDER BY number");
const INVITED: Sql = Sql("SELECT number FROM event WHERE organisation = ?1 \
     AND state = 'published' AND audience = 'invited' AND invited IS NOT NULL AND begins_at > ?2 \
     ORDER BY begins_at, number");
const REMINDED: Sql = Sql("UPDATE event SET reminded = ?3 WHERE organisation = ?1 AND id = ?2");
const OCCASIONS_OF: Sql = Sql("SELECT event, day, from_time, to_time, note FROM event_occasion \
     WHERE organisation = ?1 AND event = ?2 ORDER BY place");
const OCCASIONS: Sql = Sql("SELECT o.event, o.day, o.from_time, o.to_time, o.note \
     FROM event_occasion o \
     JOIN event e ON e.organisation = o.organisation AND e.id = o.event \
     WHERE o.organisation = ?1 AND e.ends_at > ?2 AND e.begins_at < ?3 \
     ORDER BY o.event, o.place");
const ADD_OCCASION: Sql =
    Sql("INSERT INTO event_occasion (organisation, event, place, day, from_time, to_time, note) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const CLEAR_OCCASIONS: Sql =
    Sql("DELETE FROM event_occasion WHERE organisation = ?1 AND event = ?2");

const NAMED: Sql = Sql("SELECT \
     CAST((SELECT COUNT(*) FROM event WHERE organisation = ?1 AND introduces = ?2 \
       AND state <> 'cancelled') AS BIGINT) \
     + CAST((SELECT COUNT(*) FROM wish WHERE organisation = ?1 AND event = ?2) AS BIGINT) \
     + CAST((SELECT COUNT(*) FROM newsletter WHERE organisation = ?1 AND event = ?2) AS BIGINT)");
// What was called off no longer leads to it, and nobody is told of it.
const NAME_NO_MORE: Sql = Sql("UPDATE event SET introduces = NULL \
     WHERE organisation = ?1 AND introduces = ?2");
const CLEAR_NOTICES: Sql = Sql("DELETE FROM event_notice WHERE organisation = ?1 AND event = ?2");
const CLEAR_MATERIAL: Sql =
    Sql("DELETE FROM event_material WHERE organisation = ?1 AND event = ?2");
const REMOVE: Sql =
    Sql("DELETE FROM event WHERE organisation = ?1 AND id = ?2 AND state = 'draft'");

pub(super) const ALL: &[Sql] = &[
    ADD,
    SAVE,
    SET_STATE,
    ONE,
    BY_ID,
    RELATED,
    LIST,
    TO_REMIND,
    INVITED,
    REMINDED,
    OCCASIONS_OF,
    OCCASIONS,
    ADD_OCCASION,
    CLEAR_OCCASIONS,
    NAMED,
    NAME_NO_MORE,
    CLEAR_NOTICES,
    CLEAR_MATERIAL,
    REMOVE,
];

/// Adds an event.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_event(tx: &Tx<'_>, row: &EventRow) -> Result<(), Error> {
    let event = &row.event;
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &row.number,
            &row.state.code(),
            &event.kind.code(),
            &event.kind.own(),
            &event.title,
            &event.text,
            &event.speakers,
            &event.place,
            &event.link,
            &event.audience.code(),
            &event.seats,
            &event.last_day,
            &event.introduces,
            &begins(&event.occasions),
            &ends(&event.occasions),
            &row.because,
            &row.write_up,
            &row.changed_at,
            &most_times(row),
            &questions(row),
            &event.series,
            &invited(row),
        ],
    )?;
    add_occasions(tx, row)
}

/// Saves what is said of an event, its occasions too; not its state.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn save_event(tx: &Tx<'_>, row: &EventRow) -> Result<(), Error> {
    let event = &row.event;
    tx.run_one(
        SAVE,
        &[
            &tx.organisation()?,
            &row.id,
            &event.kind.code(),
            &event.kind.own(),
            &event.title,
            &event.text,
            &event.speakers,
            &event.place,
            &event.link,
            &event.audience.code(),
            &event.seats,
            &event.last_day,
            &event.introduces,
            &begins(&event.occasions),
            &ends(&event.occasions),
            &row.write_up,
            &row.changes,
            &row.changed_at,
            &most_times(row),
            &questions(row),
            &event.series,
            &invited(row),
        ],
    )?;
    tx.run(CLEAR_OCCASIONS, &[&tx.organisation()?, &row.id])?;
    add_occasions(tx, row)
}

/// Moves an event to another state; `because` is why it was called off.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_event_state(
    tx: &Tx<'_>,
    id: Id,
    state: State,
    because: Option<&str>,
    now: Instant,
) -> Result<(), Error> {
    tx.run_one(SET_STATE, &[&tx.organisation()?, &id, &state.code(), &because, &now])
}

/// Whether another event that stands, a wish or a letter names the event.
///
/// # Errors
/// Those of the engine.
pub fn is_named(tx: &Tx<'_>, id: Id) -> Result<bool, Error> {
    let count: i64 = tx.one(NAMED, &[&tx.organisation()?, &id], |row| row.get(0))?;
    Ok(count > 0)
}

/// Removes a draft with all that belongs to it.
///
/// # Errors
/// [`Error::Missing`] if there is no such draft; [`Error::Conflict`] where something names it.
pub fn remove_draft(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 2] = [&tx.organisation()?, &id];
    for statement in [NAME_NO_MORE, CLEAR_NOTICES, CLEAR_MATERIAL, CLEAR_OCCASIONS] {
        tx.run(statement, &of)?;
    }
    tx.run_one(REMOVE, &of)
}

/// The event with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn event(tx: &Tx<'_>, number: i64) -> Result<EventRow, Error> {
    let organisation = tx.organisation()?;
    let mut row = tx.one(ONE, &[&organisation, &number], read)?;
    let occasions = tx.all(OCCASIONS_OF, &[&organisation, &row.id], occasion)?;
    row.event.occasions = occasions.into_iter().map(|(_, occasion)| occasion).collect();
    Ok(row)
}

/// The event with this id.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn event_with(tx: &Tx<'_>, id: Id) -> Result<EventRow, Error> {
    let number = tx.one(BY_ID, &[&tx.organisation()?, &id], |row| row.get(0))?;
    event(tx, number)
}

/// An event that another leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    pub id: Id,
    pub number: i64,
    pub title: String,
    pub state: State,
    pub introduces: Option<Id>,
}

/// What the event introduces, and what introduces it.
///
/// # Errors
/// Those of the engine.
pub fn related_events(tx: &Tx<'_>, row: &EventRow) -> Result<Vec<Related>, Error> {
    let of: [&dyn crate::Arg; 3] = [&tx.organisation()?, &row.event.introduces, &row.id];
    tx.all(RELATED, &of, |row| {
        let state = State::from_code(&row.get::<String>(3)?);
        Ok(Related {
            id: row.get(0)?,
            number: row.get(1)?,
            title: row.get(2)?,
            state: state.ok_or_else(|| Error::Broken("a stored state is unknown".to_owned()))?,
            introduces: row.get(4)?,
        })
    })
}

/// The numbers of the events that begin after `now` and before `end`, and have not been reminded of for the day
/// on which they begin.
///
/// # Errors
/// Those of the engine.
pub fn to_remind(tx: &Tx<'_>, now: Instant, end: Instant) -> Result<Vec<i64>, Error> {
    let all = tx.all(TO_REMIND, &[&tx.organisation()?, &now, &end], |row| {
        let (begins, reminded): (Instant, Option<Date>) = (row.get(1)?, row.get(2)?);
        Ok((row.get(0)?, reminded != Some(begins.local_date())))
    })?;
    Ok(all.into_iter().filter(|(_, is_due)| *is_due).map(|(number, _)| number).collect())
}

/// The numbers of the events that have been announced, begin after `now`, and are for agencies asked by name.
///
/// # Errors
/// Those of the engine.
pub fn for_invited(tx: &Tx<'_>, now: Instant) -> Result<Vec<i64>, Error> {
    tx.all(INVITED, &[&tx.organisation()?, &now], |row| row.get(0))
}

/// Notes that an event has been reminded of for the day.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_reminded(tx: &Tx<'_>, id: Id, day: Date) -> Result<(), Error> {
    tx.run_one(REMINDED, &[&tx.organisation()?, &id, &day])
}

/// The events of a span, the first that begins first.
///
/// # Errors
/// Those of the engine.
pub fn events(tx: &Tx<'_>, span: Span) -> Result<Vec<EventRow>, Error> {
    let mut rows = tx.all(LIST, &[&tx.organisation()?, &span.from, &span.until], read)?;
    fill(tx, &mut rows, span)?;
    Ok(rows)
}

/// Puts the occasions to the events, which lie in the span.
pub(super) fn fill(tx: &Tx<'_>, rows: &mut [EventRow], span: Span) -> Result<(), Error> {
    let within: [&dyn crate::Arg; 3] = [&tx.organisation()?, &span.from, &span.until];
    let mut occasions: BTreeMap<Id, Vec<Occasion>> = BTreeMap::new();
    for (event, occasion) in tx.all(OCCASIONS, &within, occasion)? {
        occasions.entry(event).or_default().push(occasion);
    }
    for row in rows {
        row.event.occasions = occasions.remove(&row.id).unwrap_or_default();
    }
    Ok(())
}

fn questions(row: &EventRow) -> Option<String> {
    let all = &row.event.questions;
    (!all.is_empty()).then(|| written_questions(all))
}

fn invited(row: &EventRow) -> Option<String> {
    let all = &row.event.invited;
    (!all.is_empty()).then(|| all.join("\n"))
}

fn most_times(row: &EventRow) -> i64 {
    row.most_times.max(i64::try_from(row.event.occasions.len()).unwrap_or(i64::MAX))
}

fn add_occasions(tx: &Tx<'_>, row: &EventRow) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    for (place, one) in (1_i64..).zip(&row.event.occasions) {
        let (from, to) = (clock(one.from), clock(one.to));
        tx.run_one(
            ADD_OCCASION,
            &[&organisation, &row.id, &place, &one.day, &from, &to, &one.note],
        )?;
    }
    Ok(())
}

fn clock(time: jiff::civil::Time) -> String {
    time.strftime("%H:%M").to_string()
}

fn occasion(row: &Row<'_>) -> Result<(Id, Occasion), Error> {
    let time = |at| -> Result<jiff::civil::Time, Error> {
        let text: String = row.get(at)?;
        text.parse().map_err(|_| Error::Broken("a stored time is none".to_owned()))
    };
    let occasion = Occasion { day: row.get(1)?, from: time(2)?, to: time(3)?, note: row.get(4)? };
    Ok((row.get(0)?, occasion))
}

pub(super) fn read(row: &Row<'_>) -> Result<EventRow, Error> {
    let unknown = |what: &str| Error::Broken(format!("a stored {what} is unknown"));
    let state = State::from_code(&row.get::<String>(2)?).ok_or_else(|| unknown("state"))?;
    let kind = Kind::from_code(&row.get::<String>(3)?, row.get(4)?);
    let audience = Audience::from_code(&row.get::<String>(10)?);
    Ok(EventRow {
        id: row.get(0)?,
        number: row.get(1)?,
        state,
        event: Event {
            kind: kind.ok_or_else(|| unknown("kind"))?,
            title: row.get(5)?,
            occasions: Vec::new(),
            text: row.get(6)?,
            speakers: row.get(7)?,
            place: row.get(8)?,
            link: row.get(9)?,
            audience: audience.ok_or_else(|| unknown("audience"))?,
            invited: row
                .get::<Option<String>>(21)?
                .map(|all| all.lines().map(str::to_owned).collect())
                .unwrap_or_default(),
            seats: row.get(11)?,
            last_day: row.get(12)?,
            introduces: row.get(13)?,
            series: row.get(20)?,
            questions: read_questions(&row.get::<Option<String>>(19)?.unwrap_or_default())
                .map_err(|_| Error::Broken("stored questions cannot be read".to_owned()))?,
        },
        because: row.get(14)?,
        write_up: row.get(15)?,
        changes: row.get(16)?,
        changed_at: row.get(17)?,
        most_times: row.get(18)?,
    })
}
