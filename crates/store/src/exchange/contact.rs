//! Who may be asked.

use domain::exchange::Theme;
use domain::values::{Id, Instant};

use super::Visitor;
use super::knowledge::themes;
use crate::{Error, Row, Sql, Tx};

/// Somebody who has said yes to being asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    pub id: Id,
    pub visitor: Visitor,
    pub agency: String,
    pub name: String,
    /// Where letters go; shown nowhere.
    pub email: String,
    pub themes: Vec<Theme>,
    pub line: Option<String>,
    pub since_at: Instant,
}

const ADD: Sql = Sql("INSERT INTO contact (organisation, id, visitor_organisation, visitor, \
     agency, name, email, themes, line, since_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
const REMOVE: Sql = Sql("DELETE FROM contact WHERE organisation = ?1 AND id = ?2");
const REPLACE: Sql = Sql("DELETE FROM contact WHERE organisation = ?1 \
     AND visitor_organisation = ?2 AND visitor = ?3");
const LIST: Sql = Sql("SELECT id, visitor_organisation, visitor, agency, name, \
     email, themes, line, since_at FROM contact WHERE organisation = ?1 ORDER BY since_at, id");

pub(super) const ALL: &[Sql] = &[ADD, REMOVE, REPLACE, LIST];

/// Keeps a yes, in the place of an earlier one of the same person.
///
/// # Errors
/// Those of the engine.
pub fn set_contact(tx: &Tx<'_>, contact: &Contact) -> Result<(), Error> {
    let Visitor { organisation, account } = &contact.visitor;
    tx.run(REPLACE, &[&tx.organisation()?, organisation, account])?;
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &contact.id,
            &contact.visitor.organisation,
            &contact.visitor.account,
            &contact.agency,
            &contact.name,
            &contact.email,
            &Theme::written(&contact.themes),
            &contact.line,
            &contact.since_at,
        ],
    )
}

/// Takes a yes away; tells whether there was one.
///
/// # Errors
/// Those of the engine.
pub fn remove_contact(tx: &Tx<'_>, id: Id) -> Result<bool, Error> {
    tx.run(REMOVE, &[&tx.organisation()?, &id]).map(|rows| rows > 0)
}

/// Everybody who has said yes, the first first.
///
/// # Errors
/// Those of the engine.
pub fn contacts(tx: &Tx<'_>) -> Result<Vec<Contact>, Error> {
    tx.all(LIST, &[&tx.organisation()?], read)
}

fn read(row: &Row<'_>) -> Result<Contact, Error> {
    Ok(Contact {
        id: row.get(0)?,
        visitor: Visitor { organisation: row.get(1)?, account: row.get(2)? },
        agency: row.get(3)?,
        name: row.get(4)?,
        email: row.get(5)?,
        themes: themes(&row.get::<String>(6)?)?,
        line: row.get(7)?,
        since_at: row.get(8)?,
    })
}
