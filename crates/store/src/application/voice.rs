//! Who has a say in a case: managers, representatives, and those who stand aside.

use domain::application::Advice;
use domain::decision::Representative;
use domain::values::{Date, Id, Instant};

use crate::{Error, Sql, Tx};

/// What a manager has said of one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Endorsement {
    pub id: Id,
    pub version: i64,
    pub account: Id,
    pub name: String,
    pub advice: Advice,
    pub reasons: Option<String>,
    pub at: Instant,
}

const ADD_ENDORSEMENT: Sql = Sql(
    "INSERT INTO endorsement (organisation, id, application, version, account, advice, reasons, \
     at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
);
const ENDORSEMENTS: Sql =
    Sql("SELECT e.id, e.version, e.account, a.name, e.advice, e.reasons, e.at FROM endorsement e \
     JOIN account a ON a.organisation = e.organisation AND a.id = e.account \
     WHERE e.organisation = ?1 AND e.application = ?2 ORDER BY e.at, e.id");
const ADD_JAV: Sql =
    Sql("INSERT INTO jav (organisation, application, account, at) VALUES (?1, ?2, ?3, ?4)");
const JAV: Sql = Sql("SELECT j.account, a.name FROM jav j \
     JOIN account a ON a.organisation = j.organisation AND a.id = j.account \
     WHERE j.organisation = ?1 AND j.application = ?2 ORDER BY j.at, j.account");
const BARRED: Sql = Sql("SELECT j.application FROM jav j WHERE j.organisation = ?1 \
     AND j.account = ?2 ORDER BY j.application");
const REPRESENTATIVES: Sql = Sql("SELECT g.account, g.party FROM assignment g \
     JOIN account a ON a.organisation = g.organisation AND a.id = g.account \
     WHERE g.organisation = ?1 AND g.role = 'representative' AND g.party IS NOT NULL \
     AND g.proposed = 0 \
     AND g.from_date <= ?2 AND (g.until_date IS NULL OR g.until_date >= ?2) \
     AND a.ended_at IS NULL ORDER BY g.party, g.from_date, g.id");
const MANAGERS: Sql = Sql("SELECT DISTINCT a.name, a.sort_key, a.id FROM assignment g \
     JOIN account a ON a.organisation = g.organisation AND a.id = g.account \
     WHERE g.organisation = ?1 AND g.role = 'manager' AND g.unit = ?2 AND g.account <> ?3 \
     AND g.from_date <= ?4 AND (g.until_date IS NULL OR g.until_date >= ?4) \
     AND a.ended_at IS NULL ORDER BY a.sort_key, a.id");

const COORDINATORS: Sql = Sql("SELECT DISTINCT a.name, a.sort_key, a.id FROM assignment g \
     JOIN account a ON a.organisation = g.organisation AND a.id = g.account \
     WHERE g.organisation = ?1 AND g.role = 'coordinator' \
     AND g.from_date <= ?2 AND (g.until_date IS NULL OR g.until_date >= ?2) \
     AND a.ended_at IS NULL ORDER BY a.sort_key, a.id");

pub(super) const ALL: &[Sql] =
    &[ADD_ENDORSEMENT, ENDORSEMENTS, ADD_JAV, JAV, BARRED, REPRESENTATIVES, MANAGERS, COORDINATORS];

/// Keeps a manager's word.
///
/// # Errors
/// Those of the engine.
pub fn add_endorsement(tx: &Tx<'_>, application: Id, said: &Endorsement) -> Result<(), Error> {
    tx.run_one(
        ADD_ENDORSEMENT,
        &[
            &tx.organisation()?,
            &said.id,
            &application,
            &said.version,
            &said.account,
            &said.advice.code(),
            &said.reasons,
            &said.at,
        ],
    )
}

/// What managers have said of an application, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn endorsements(tx: &Tx<'_>, application: Id) -> Result<Vec<Endorsement>, Error> {
    tx.all(ENDORSEMENTS, &[&tx.organisation()?, &application], |row| {
        let advice = Advice::from_code(&row.get::<String>(4)?);
        Ok(Endorsement {
            id: row.get(0)?,
            version: row.get(1)?,
            account: row.get(2)?,
            name: row.get(3)?,
            advice: advice.ok_or_else(|| Error::Broken("stored advice is unknown".to_owned()))?,
            reasons: row.get(5)?,
            at: row.get(6)?,
        })
    })
}

/// Notes that an account stands aside in a case.
///
/// # Errors
/// [`Error::Conflict`] if it already does.
pub fn add_jav(tx: &Tx<'_>, application: Id, account: Id, at: Instant) -> Result<(), Error> {
    tx.run_one(ADD_JAV, &[&tx.organisation()?, &application, &account, &at])
}

/// Who stands aside in a case: account and name.
///
/// # Errors
/// Those of the engine.
pub fn jav(tx: &Tx<'_>, application: Id) -> Result<Vec<(Id, String)>, Error> {
    tx.all(JAV, &[&tx.organisation()?, &application], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The cases in which an account stands aside.
///
/// # Errors
/// Those of the engine.
pub fn barred(tx: &Tx<'_>, account: Id) -> Result<Vec<Id>, Error> {
    tx.all(BARRED, &[&tx.organisation()?, &account], |row| row.get(0))
}

/// Who may speak for the parties on a day: of each party the longest serving first.
///
/// # Errors
/// Those of the engine.
pub fn representatives(tx: &Tx<'_>, on: Date) -> Result<Vec<Representative>, Error> {
    tx.all(REPRESENTATIVES, &[&tx.organisation()?, &on], |row| {
        Ok(Representative { account: row.get(0)?, party: row.get(1)? })
    })
}

/// The names of a unit's managers on a day, the applicant apart, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn managers(tx: &Tx<'_>, unit: Id, applicant: Id, on: Date) -> Result<Vec<String>, Error> {
    tx.all(MANAGERS, &[&tx.organisation()?, &unit, &applicant, &on], |row| row.get(0))
}

/// The names of the coordinators on a day, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn coordinators(tx: &Tx<'_>, on: Date) -> Result<Vec<String>, Error> {
    tx.all(COORDINATORS, &[&tx.organisation()?, &on], |row| row.get(0))
}
