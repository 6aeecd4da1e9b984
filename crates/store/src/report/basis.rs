//! What a yearly account is reckoned from: cases, goals, and the movements of the ledger.

use domain::agreement::{MeasureForm, Serves};
use domain::application::State;
use domain::fund::{Account, Kind};
use domain::values::{Date, Id, Instant, Ore};

use crate::{Error, Row, Sql, Tx};

/// A case with what the account needs of it. No name, no text.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseLine {
    pub id: Id,
    pub applicant: Id,
    /// How many take part, by the version that stands.
    pub participants: i64,
    pub unit: Option<Id>,
    pub goal: Option<Id>,
    pub form: Option<MeasureForm>,
    pub asked: Ore,
    pub granted: Option<Ore>,
    pub state: State,
    /// When it first came in.
    pub received_at: Instant,
    pub decided_on: Option<Date>,
    pub measure: Option<Id>,
}

/// A goal of any agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalLine {
    pub id: Id,
    pub agreement: Id,
    pub title: String,
    pub serves: Serves,
}

/// What one kind of entry added to an account in a calendar year. A correction counts as the kind
/// of what it corrects.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement {
    pub year: i16,
    pub kind: Kind,
    pub account: Account,
    pub amount: Ore,
}

/// What was spent in a calendar year, by what it was spent on.
#[derive(Clone, Debug, PartialEq)]
pub struct SpentLine {
    pub year: i16,
    pub measure: Option<Id>,
    pub goal: Option<Id>,
    pub amount: Ore,
}

const CASES: Sql = Sql("SELECT a.id, a.applicant, v.participants, a.unit, a.goal, k.kind, \
     a.asked_ore, a.granted_ore, a.state, f.submitted_at, d.decided_on, m.id \
     FROM application a \
     JOIN application_version v ON v.organisation = a.organisation AND v.application = a.id \
       AND v.version = a.version \
     JOIN application_version f ON f.organisation = a.organisation AND f.application = a.id \
       AND f.version = 1 \
     LEFT JOIN measure_kind k ON k.organisation = a.organisation AND k.id = a.measure_kind \
     LEFT JOIN measure m ON m.organisation = a.organisation AND m.application = a.id \
     LEFT JOIN (SELECT organisation, application, MAX(decided_on) AS decided_on FROM decision \
       WHERE organisation = ?1 GROUP BY organisation, application) d \
       ON d.organisation = a.organisation AND d.application = a.id \
     WHERE a.organisation = ?1 ORDER BY a.id");
const GOALS: Sql = Sql("SELECT g.id, g.agreement, g.title, g.serves FROM goal g \
     JOIN agreement a ON a.organisation = g.organisation AND a.id = g.agreement \
     WHERE g.organisation = ?1 ORDER BY a.number, g.id");
const MOVEMENTS: Sql = Sql("SELECT e.booked_year, COALESCE(c.kind, e.kind), l.account, \
     CAST(SUM(l.amount) AS BIGINT) FROM ledger_entry e \
     JOIN ledger_line l ON l.organisation = e.organisation AND l.entry = e.id \
     LEFT JOIN ledger_entry c ON c.organisation = e.organisation AND c.id = e.corrects \
     WHERE e.organisation = ?1 GROUP BY e.booked_year, COALESCE(c.kind, e.kind), l.account \
     ORDER BY e.booked_year, COALESCE(c.kind, e.kind), l.account");
const SPENT: Sql = Sql("SELECT e.booked_year, e.measure, e.goal, CAST(SUM(l.amount) AS BIGINT) \
     FROM ledger_entry e \
     JOIN ledger_line l ON l.organisation = e.organisation AND l.entry = e.id \
     WHERE e.organisation = ?1 AND l.account = 'spent' \
     GROUP BY e.booked_year, e.measure, e.goal ORDER BY e.booked_year, e.measure, e.goal");

pub(super) const ALL: &[Sql] = &[CASES, GOALS, MOVEMENTS, SPENT];

/// Every case.
///
/// # Errors
/// Those of the engine.
pub fn cases(tx: &Tx<'_>) -> Result<Vec<CaseLine>, Error> {
    tx.all(CASES, &[&tx.organisation()?], |row| {
        let form: Option<String> = row.get(5)?;
        Ok(CaseLine {
            id: row.get(0)?,
            applicant: row.get(1)?,
            participants: row.get(2)?,
            unit: row.get(3)?,
            goal: row.get(4)?,
            form: form.map(|code| known(MeasureForm::from_code(&code))).transpose()?,
            asked: row.get(6)?,
            granted: row.get(7)?,
            state: known(State::from_code(&row.get::<String>(8)?))?,
            received_at: row.get(9)?,
            decided_on: row.get(10)?,
            measure: row.get(11)?,
        })
    })
}

/// The goals of every agreement, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn goals(tx: &Tx<'_>) -> Result<Vec<GoalLine>, Error> {
    tx.all(GOALS, &[&tx.organisation()?], |row| {
        Ok(GoalLine {
            id: row.get(0)?,
            agreement: row.get(1)?,
            title: row.get(2)?,
            serves: known(Serves::from_code(&row.get::<String>(3)?))?,
        })
    })
}

/// Every movement of the ledger.
///
/// # Errors
/// Those of the engine.
pub fn movements(tx: &Tx<'_>) -> Result<Vec<Movement>, Error> {
    tx.all(MOVEMENTS, &[&tx.organisation()?], |row| {
        Ok(Movement {
            year: year(row)?,
            kind: known(Kind::from_code(&row.get::<String>(1)?))?,
            account: known(Account::from_code(&row.get::<String>(2)?))?,
            amount: row.get(3)?,
        })
    })
}

/// What has been spent, by year and by what it was spent on.
///
/// # Errors
/// Those of the engine.
pub fn spent(tx: &Tx<'_>) -> Result<Vec<SpentLine>, Error> {
    tx.all(SPENT, &[&tx.organisation()?], |row| {
        Ok(SpentLine {
            year: year(row)?,
            measure: row.get(1)?,
            goal: row.get(2)?,
            amount: row.get(3)?,
        })
    })
}

fn year(row: &Row<'_>) -> Result<i16, Error> {
    known(i16::try_from(row.get::<i64>(0)?).ok())
}

fn known<T>(read: Option<T>) -> Result<T, Error> {
    read.ok_or_else(|| Error::Broken("a stored word of the account is unknown".to_owned()))
}
