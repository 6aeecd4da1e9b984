//! The public calendar a page at a time: however many events there are, as many are read as are shown.

use domain::values::{Id, Instant};

use super::EventRow;
use super::event::{Span, fill, read};
use crate::{Arg, Error, Sql, Tx};

/// Which events are looked for: those that are over after `from`, and by `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing<'a> {
    pub from: Instant,
    pub until: Instant,
    pub kind: Option<&'a str>,
    pub audience: Option<&'a str>,
    pub series: Option<&'a str>,
}

const COMING: Sql = Sql("SELECT id, number, state, kind, own_kind, title, body, speakers, place, \
     link, audience, seats, last_day, introduces, because, write_up, changes, \
     changed_at, most_times, questions, series, invited, begins_at FROM event \
     WHERE organisation = ?1 AND ends_at > ?2 AND ends_at <= ?3 AND state <> 'draft' \
     AND (CAST(?4 AS TEXT) IS NULL OR kind = ?4) AND (CAST(?5 AS TEXT) IS NULL OR audience = ?5) \
     AND (CAST(?6 AS TEXT) IS NULL OR series = ?6) ORDER BY begins_at, number \
     LIMIT COALESCE(CAST(?7 AS BIGINT), 0) OFFSET COALESCE(CAST(?8 AS BIGINT), 0)");
const EARLIER: Sql =
    Sql("SELECT id, number, state, kind, own_kind, title, body, speakers, place, \
     link, audience, seats, last_day, introduces, because, write_up, changes, \
     changed_at, most_times, questions, series, invited, begins_at FROM event \
     WHERE organisation = ?1 AND ends_at > ?2 AND ends_at <= ?3 AND state <> 'draft' \
     AND (CAST(?4 AS TEXT) IS NULL OR kind = ?4) AND (CAST(?5 AS TEXT) IS NULL OR audience = ?5) \
     AND (CAST(?6 AS TEXT) IS NULL OR series = ?6) ORDER BY begins_at DESC, number DESC \
     LIMIT COALESCE(CAST(?7 AS BIGINT), 0) OFFSET COALESCE(CAST(?8 AS BIGINT), 0)");
const BOUNDS: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT), \
     CAST(COUNT(CASE WHEN state = 'cancelled' THEN 1 END) AS BIGINT), \
     MIN(ends_at), MAX(ends_at) FROM event \
     WHERE organisation = ?1 AND ends_at > ?2 AND ends_at <= ?3 AND state <> 'draft' \
     AND (CAST(?4 AS TEXT) IS NULL OR kind = ?4) AND (CAST(?5 AS TEXT) IS NULL OR audience = ?5) \
     AND (CAST(?6 AS TEXT) IS NULL OR series = ?6)");
const IN_SERIES: Sql = Sql("SELECT number, title, begins_at, ends_at FROM event \
     WHERE organisation = ?1 AND series = ?2 AND id <> ?3 AND state = 'published' \
     ORDER BY begins_at, number");
const SERIES: Sql =
    Sql("SELECT DISTINCT series FROM event WHERE organisation = ?1 AND series IS NOT NULL");

pub(super) const ALL: &[Sql] = &[COMING, EARLIER, BOUNDS, IN_SERIES, SERIES];

/// How many there are, how many of them were called off, and when the first and the last of them end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub count: i64,
    pub cancelled: i64,
    pub first: Option<Instant>,
    pub last: Option<Instant>,
}

/// The bounds of what is looked for.
///
/// # Errors
/// Those of the engine.
pub fn event_bounds(tx: &Tx<'_>, of: &Listing<'_>) -> Result<Bounds, Error> {
    let organisation = tx.organisation()?;
    let args: [&dyn Arg; 6] =
        [&organisation, &of.from, &of.until, &of.kind, &of.audience, &of.series];
    tx.one(BOUNDS, &args, |row| {
        Ok(Bounds {
            count: row.get(0)?,
            cancelled: row.get(1)?,
            first: row.get(2)?,
            last: row.get(3)?,
        })
    })
}

/// `count` of them after the first `skip`, by when they begin, and a span that they lie in.
///
/// # Errors
/// Those of the engine.
pub fn event_page(
    tx: &Tx<'_>,
    of: &Listing<'_>,
    is_earlier: bool,
    (count, skip): (i64, i64),
) -> Result<(Vec<EventRow>, Span), Error> {
    let organisation = tx.organisation()?;
    let args: [&dyn Arg; 8] =
        [&organisation, &of.from, &of.until, &of.kind, &of.audience, &of.series, &count, &skip];
    let sql = if is_earlier { EARLIER } else { COMING };
    let all = tx.all(sql, &args, |row| Ok((row.get::<Instant>(22)?, read(row)?)))?;
    let (begins, mut rows): (Vec<Instant>, Vec<EventRow>) = all.into_iter().unzip();
    let first = begins.iter().min().copied().unwrap_or(of.until);
    let last = begins.iter().max().copied().unwrap_or(of.until);
    let span = Span { from: first, until: last.plus_minutes(1) };
    fill(tx, &mut rows, span)?;
    Ok((rows, span))
}

/// An event of the same series.
#[derive(Clone, Debug, PartialEq)]
pub struct OfSeries {
    pub number: i64,
    pub title: String,
    pub begins: Instant,
    pub ends: Instant,
}

/// The other events of a series that have been announced, the first that begins first.
///
/// # Errors
/// Those of the engine.
pub fn others_in_series(tx: &Tx<'_>, series: &str, own: Id) -> Result<Vec<OfSeries>, Error> {
    tx.all(IN_SERIES, &[&tx.organisation()?, &series, &own], |row| {
        Ok(OfSeries {
            number: row.get(0)?,
            title: row.get(1)?,
            begins: row.get(2)?,
            ends: row.get(3)?,
        })
    })
}

/// The names that series have.
///
/// # Errors
/// Those of the engine.
pub fn series_names(tx: &Tx<'_>) -> Result<Vec<String>, Error> {
    tx.all(SERIES, &[&tx.organisation()?], |row| row.get(0))
}
