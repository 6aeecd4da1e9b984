//! Organisations, and the mark of the installation.

use domain::values::{Id, Instant, OrganisationNumber, Slug};

use super::Scope;
use crate::{Error, Row, Sql, Store, Tx};

/// An organisation as every page knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    pub id: Id,
    pub slug: Slug,
    pub name: String,
    /// `agency`, `university` or `foundation`.
    pub kind: String,
    /// Belongs to the demo: shown as invented, kept out of national figures.
    pub invented: bool,
}

impl Organisation {
    /// Whether it holds the events that agencies learn from each other at.
    pub fn is_foundation(&self) -> bool {
        self.kind == "foundation"
    }
}

/// What a new organisation is made from.
#[derive(Clone, Debug)]
pub struct NewOrganisation {
    pub organisation: Organisation,
    pub number: Option<OrganisationNumber>,
    pub employees: i64,
    pub created_at: Instant,
}

const BY_SLUG: Sql = Sql("SELECT id, slug, name, kind, invented FROM organisation WHERE slug = ?1");
const LIST: Sql =
    Sql("SELECT id, slug, name, kind, invented FROM organisation ORDER BY created_at, slug");
const ADD: Sql = Sql(
    "INSERT INTO organisation (id, slug, name, kind, number, employees, invented, created_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
);
const INSTALLATION: Sql = Sql("SELECT kind FROM installation");
const MARK_INSTALLATION: Sql = Sql("INSERT INTO installation (id, kind) VALUES (1, ?1)");
const NUMBER: Sql = Sql("SELECT number FROM organisation WHERE id = ?1");
const EMPLOYEES: Sql = Sql("SELECT employees FROM organisation WHERE id = ?1");
const SET_FACTS: Sql = Sql("UPDATE organisation SET name = ?2, number = ?3 WHERE id = ?1");

pub(super) const ALL: &[Sql] =
    &[BY_SLUG, LIST, ADD, INSTALLATION, MARK_INSTALLATION, NUMBER, EMPLOYEES, SET_FACTS];

pub(super) fn by_slug(tx: &Tx<'_>, slug: &str) -> Result<Organisation, Error> {
    tx.one(BY_SLUG, &[&slug], organisation)
}

pub(super) fn organisation(row: &Row<'_>) -> Result<Organisation, Error> {
    let slug = Slug::read(&row.get::<String>(1)?);
    Ok(Organisation {
        id: row.get(0)?,
        slug: slug.map_err(|_| Error::Broken("a stored slug is none".to_owned()))?,
        name: row.get(2)?,
        kind: row.get(3)?,
        invented: row.get(4)?,
    })
}

/// Every organisation of the installation, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn organisations(store: &Store) -> Result<Vec<Organisation>, Error> {
    store.read(&Scope::nobody(), |tx| tx.all(LIST, &[], organisation))
}

/// `demo`, `production`, or nothing before the first start.
///
/// # Errors
/// Those of the engine.
pub fn installation(store: &Store) -> Result<Option<String>, Error> {
    store.read(&Scope::nobody(), |tx| tx.first(INSTALLATION, &[], |row| row.get(0)))
}

/// Marks the database as `demo` or `production`, once and for all.
///
/// # Errors
/// [`Error::Conflict`] if it is marked already.
pub fn mark_installation(store: &Store, kind: &str) -> Result<(), Error> {
    store.write(&Scope::nobody(), |tx| tx.run_one(MARK_INSTALLATION, &[&kind]))
}

/// Adds an organisation, does `work` in it in the same transaction, and gives its scope.
///
/// # Errors
/// Those of `work`; [`Error::Conflict`] if the slug is taken and `work` has not asked.
pub fn add_organisation<E: From<Error>>(
    store: &Store,
    new: &NewOrganisation,
    work: impl Fn(&Tx<'_>) -> Result<(), E>,
) -> Result<Scope, E> {
    let o = &new.organisation;
    let scope = Scope { organisation: Some(o.id) };
    let number = new.number.map(|number| number.to_string());
    store.write(&scope, |tx| {
        tx.run_one(
            ADD,
            &[
                &o.id,
                &o.slug.as_str(),
                &o.name,
                &o.kind,
                &number,
                &new.employees,
                &o.invented,
                &new.created_at,
            ],
        )?;
        work(tx)
    })?;
    Ok(scope)
}

/// Whether an organisation has these addresses already.
///
/// # Errors
/// Those of the engine.
pub fn slug_is_taken(store: &Store, slug: &Slug) -> Result<bool, Error> {
    let found = |tx: &Tx<'_>| tx.first(BY_SLUG, &[&slug.as_str()], organisation);
    Ok(store.read(&Scope::nobody(), found)?.is_some())
}

/// The number that the organisation is known by in registers, if it is known.
///
/// # Errors
/// Those of the engine.
pub fn organisation_number(tx: &Tx<'_>) -> Result<Option<OrganisationNumber>, Error> {
    let number: Option<String> = tx.one(NUMBER, &[&tx.organisation()?], |row| row.get(0))?;
    let broken = |_| Error::Broken("a stored organisation number is none".to_owned());
    number.map(|text| OrganisationNumber::read(&text).map_err(broken)).transpose()
}

/// How many the organisation employed when it was entered.
///
/// # Errors
/// Those of the engine.
pub fn employees(tx: &Tx<'_>) -> Result<i64, Error> {
    tx.one(EMPLOYEES, &[&tx.organisation()?], |row| row.get(0))
}

/// Replaces the organisation's name and number.
///
/// # Errors
/// Those of the engine.
pub fn set_organisation(
    tx: &Tx<'_>,
    name: &str,
    number: Option<OrganisationNumber>,
) -> Result<(), Error> {
    let number = number.map(|number| number.to_string());
    tx.run_one(SET_FACTS, &[&tx.organisation()?, &name, &number])
}
