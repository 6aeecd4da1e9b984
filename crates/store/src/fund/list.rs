//! Entries as they are read: one by its number, or all that a filter lets through.

use domain::fund::{Account, Kind, Line};
use domain::values::{Date, Id, Instant, Ore, YearOfOrigin};

use super::{account, kind};
use crate::{Error, Row, Sql, Tx};

/// An entry as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub id: Id,
    /// Counted from 1 in the organisation, without gaps.
    pub number: i64,
    pub kind: Kind,
    pub date: Date,
    pub amount: Ore,
    pub closing: bool,
    pub decision: Option<Id>,
    pub measure: Option<Id>,
    pub measure_number: Option<i64>,
    pub goal: Option<Id>,
    pub cost_kind: Option<String>,
    pub cost_centre: Option<String>,
    pub source_document: Option<String>,
    /// The number of the entry that this one takes back.
    pub corrects: Option<i64>,
    /// The number of the entry that took this one back.
    pub corrected_by: Option<i64>,
    pub has_note: bool,
    /// Nothing where it was never written, and where it has been erased.
    pub note: Option<String>,
    pub account_name: Option<String>,
    pub at: Instant,
}

/// Which entries a list has. An account and a year of origin choose entries that touch both in one line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub account: Option<Account>,
    pub origin: Option<YearOfOrigin>,
    pub measure: Option<Id>,
    pub kind: Option<Kind>,
    pub booked_year: Option<i16>,
}

/// An entry in a list, with what it adds where the filter looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub number: i64,
    pub kind: Kind,
    pub date: Date,
    pub amount: Ore,
    /// What its lines on the filter's account and year add up to; with an account chosen these sum to its balance.
    pub change: Ore,
    pub measure: Option<Id>,
    pub corrects: Option<i64>,
    pub corrected: bool,
}

const COLUMNS_OF_ONE: Sql =
    Sql("SELECT e.id, e.number, e.kind, e.booked_on, e.amount, e.closing, e.decision, e.measure, \
     e.goal, e.cost_kind, e.cost_centre, e.source_document, o.number, c.number, e.note, t.body, \
     a.name, e.at, m.number FROM ledger_entry e \
     LEFT JOIN ledger_entry o ON o.organisation = e.organisation AND o.id = e.corrects \
     LEFT JOIN ledger_entry c ON c.organisation = e.organisation AND c.corrects = e.id \
     LEFT JOIN erasable_text t ON t.organisation = e.organisation AND t.id = e.note \
     LEFT JOIN account a ON a.organisation = e.organisation AND a.id = e.account \
     LEFT JOIN measure m ON m.organisation = e.organisation AND m.id = e.measure \
     WHERE e.organisation = ?1 AND e.number = ?2");
const LINES: Sql = Sql("SELECT account, origin, amount FROM ledger_line \
     WHERE organisation = ?1 AND entry = ?2 ORDER BY origin, account");
const LIST: Sql = Sql("SELECT e.number, e.kind, e.booked_on, e.amount, \
     CAST(COALESCE(SUM(l.amount), 0) AS BIGINT), e.measure, MIN(o.number), \
     CAST(COUNT(c.id) AS BIGINT), CAST(COUNT(l.id) AS BIGINT) \
     FROM ledger_entry e \
     LEFT JOIN ledger_line l ON l.organisation = e.organisation AND l.entry = e.id \
       AND l.account = COALESCE(CAST(?2 AS TEXT), l.account) \
       AND l.origin = COALESCE(CAST(?3 AS BIGINT), l.origin) \
     LEFT JOIN ledger_entry o ON o.organisation = e.organisation AND o.id = e.corrects \
     LEFT JOIN ledger_entry c ON c.organisation = e.organisation AND c.corrects = e.id \
     WHERE e.organisation = ?1 \
       AND (CAST(?4 AS TEXT) IS NULL OR e.measure = CAST(?4 AS TEXT)) \
       AND (CAST(?5 AS TEXT) IS NULL OR e.kind = CAST(?5 AS TEXT)) \
       AND (CAST(?6 AS BIGINT) IS NULL OR e.booked_year = CAST(?6 AS BIGINT)) \
     GROUP BY e.number, e.kind, e.booked_on, e.amount, e.measure \
     HAVING (CAST(?2 AS TEXT) IS NULL AND CAST(?3 AS BIGINT) IS NULL) OR COUNT(l.id) > 0 \
     ORDER BY e.number DESC");

pub(super) const ALL: &[Sql] = &[COLUMNS_OF_ONE, LINES, LIST];

/// One entry.
///
/// # Errors
/// [`Error::Missing`] if there is no entry with this number.
pub fn entry(tx: &Tx<'_>, number: i64) -> Result<Stored, Error> {
    tx.one(COLUMNS_OF_ONE, &[&tx.organisation()?, &number], stored)
}

/// The lines of an entry, by year of origin and account.
///
/// # Errors
/// Those of the engine.
pub fn lines(tx: &Tx<'_>, entry: Id) -> Result<Vec<Line>, Error> {
    tx.all(LINES, &[&tx.organisation()?, &entry], |row| {
        Ok(Line { account: account(row, 0)?, year: row.get(1)?, amount: row.get(2)? })
    })
}

/// The entries that the filter lets through, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn entries(tx: &Tx<'_>, filter: &Filter) -> Result<Vec<Listed>, Error> {
    let args = (
        filter.account.map(Account::code),
        filter.origin,
        filter.measure,
        filter.kind.map(Kind::code),
        filter.booked_year.map(i64::from),
    );
    tx.all(LIST, &[&tx.organisation()?, &args.0, &args.1, &args.2, &args.3, &args.4], |row| {
        Ok(Listed {
            number: row.get(0)?,
            kind: kind(row, 1)?,
            date: row.get(2)?,
            amount: row.get(3)?,
            change: row.get(4)?,
            measure: row.get(5)?,
            corrects: row.get(6)?,
            corrected: row.get::<i64>(7)? > 0,
        })
    })
}

fn stored(row: &Row<'_>) -> Result<Stored, Error> {
    Ok(Stored {
        id: row.get(0)?,
        number: row.get(1)?,
        kind: kind(row, 2)?,
        date: row.get(3)?,
        amount: row.get(4)?,
        closing: row.get(5)?,
        decision: row.get(6)?,
        measure: row.get(7)?,
        measure_number: row.get(18)?,
        goal: row.get(8)?,
        cost_kind: row.get(9)?,
        cost_centre: row.get(10)?,
        source_document: row.get(11)?,
        corrects: row.get(12)?,
        corrected_by: row.get(13)?,
        has_note: row.get::<Option<Id>>(14)?.is_some(),
        note: row.get(15)?,
        account_name: row.get(16)?,
        at: row.get(17)?,
    })
}
