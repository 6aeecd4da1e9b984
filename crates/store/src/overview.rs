//! The public register of employers. It belongs to no organisation: every scope may read it.

use domain::overview::{Employer, EmployerKind};
use domain::values::{Id, Instant};

use crate::access::Scope;
use crate::{Error, Row, Sql, Store, Tx};

/// One employer in one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub slug: String,
    pub name: String,
    pub kind: EmployerKind,
    pub employees: i64,
}

/// One employer through the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    pub slug: String,
    pub name: String,
    pub number: Option<String>,
    pub kind: EmployerKind,
    pub department: Option<String>,
    /// Year and employees.
    pub years: Vec<(i64, i64)>,
}

/// Where the register was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub file_hash: String,
    pub file_name: String,
    pub employers: i64,
    pub read_at: Instant,
}

const IN_YEAR: Sql = Sql("SELECT e.slug, e.name, e.kind, y.employees FROM employer_year y \
     JOIN employer e ON e.id = y.employer WHERE y.year = ?1 ORDER BY e.sort_key, e.slug");
const TOTALS: Sql = Sql("SELECT y.year, e.kind, y.employees FROM employer_year y \
     JOIN employer e ON e.id = y.employer ORDER BY y.year, y.employer");
const PROFILE: Sql =
    Sql("SELECT id, slug, name, number, kind, department FROM employer WHERE slug = ?1");
const YEARS: Sql =
    Sql("SELECT year, employees FROM employer_year WHERE employer = ?1 ORDER BY year");
const SOURCE: Sql =
    Sql("SELECT file_hash, file_name, employers, read_at FROM register_source WHERE id = 1");
const CLEAR_SOURCE: Sql = Sql("DELETE FROM register_source");
const CLEAR_YEARS: Sql = Sql("DELETE FROM employer_year");
const CLEAR: Sql = Sql("DELETE FROM employer");
const ADD: Sql = Sql("INSERT INTO employer (id, number, name, kind, department, slug, sort_key) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const ADD_YEAR: Sql =
    Sql("INSERT INTO employer_year (employer, year, employees) VALUES (?1, ?2, ?3)");
const ADD_SOURCE: Sql =
    Sql("INSERT INTO register_source (id, file_hash, file_name, employers, read_at) \
     VALUES (1, ?1, ?2, ?3, ?4)");

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[&[
    IN_YEAR,
    TOTALS,
    PROFILE,
    YEARS,
    SOURCE,
    CLEAR_SOURCE,
    CLEAR_YEARS,
    CLEAR,
    ADD,
    ADD_YEAR,
    ADD_SOURCE,
]];

/// The employers that were listed in `year`, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn in_year(tx: &Tx<'_>, year: i64) -> Result<Vec<Listed>, Error> {
    tx.all(IN_YEAR, &[&year], |row| {
        Ok(Listed {
            slug: row.get(0)?,
            name: row.get(1)?,
            kind: kind(row, 2)?,
            employees: row.get(3)?,
        })
    })
}

/// Every employer's employees in every year: (year, kind, employees), one per employer and year.
///
/// # Errors
/// Those of the engine.
pub fn all_years(tx: &Tx<'_>) -> Result<Vec<(i64, EmployerKind, i64)>, Error> {
    tx.all(TOTALS, &[], |row| Ok((row.get(0)?, kind(row, 1)?, row.get(2)?)))
}

/// One employer.
///
/// # Errors
/// [`Error::Missing`] if there is no such employer.
pub fn profile(tx: &Tx<'_>, slug: &str) -> Result<Profile, Error> {
    let (id, mut profile) = tx.one(PROFILE, &[&slug], |row| {
        let profile = Profile {
            slug: row.get(1)?,
            name: row.get(2)?,
            number: row.get(3)?,
            kind: kind(row, 4)?,
            department: row.get(5)?,
            years: Vec::new(),
        };
        Ok((row.get::<Id>(0)?, profile))
    })?;
    profile.years = tx.all(YEARS, &[&id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(profile)
}

/// Where the register was read from, if it has been read.
///
/// # Errors
/// Those of the engine.
pub fn source(tx: &Tx<'_>) -> Result<Option<Source>, Error> {
    tx.first(SOURCE, &[], |row| {
        Ok(Source {
            file_hash: row.get(0)?,
            file_name: row.get(1)?,
            employers: row.get(2)?,
            read_at: row.get(3)?,
        })
    })
}

/// Replaces the whole register in one transaction.
///
/// # Errors
/// [`Error::Conflict`] if two employers have the same address; those of the engine.
pub fn replace(
    store: &Store,
    employers: &[(Id, String, Employer)],
    source: &Source,
) -> Result<(), Error> {
    store.write(&Scope::nobody(), |tx| {
        for clear in [CLEAR_SOURCE, CLEAR_YEARS, CLEAR] {
            tx.run(clear, &[])?;
        }
        for (id, slug, employer) in employers {
            let number = employer.number.as_ref().map(ToString::to_string);
            let kind = employer.kind.code();
            let key = employer.sort_key();
            tx.run_one(
                ADD,
                &[id, &number, &employer.name, &kind, &employer.department, slug, &key],
            )?;
            for (year, employees) in &employer.employees {
                tx.run_one(ADD_YEAR, &[id, year, employees])?;
            }
        }
        let s = source;
        tx.run_one(ADD_SOURCE, &[&s.file_hash, &s.file_name, &s.employers, &s.read_at])
    })
}

fn kind(row: &Row<'_>, column: usize) -> Result<EmployerKind, Error> {
    EmployerKind::from_code(&row.get::<String>(column)?)
        .ok_or_else(|| Error::Broken("a stored kind of employer is unknown".to_owned()))
}
