//! The organiser's themes, and which texts have them. Nothing here leads to who wrote a text.

use domain::values::{Id, swedish_key};

use crate::{Error, Sql, Tx};

/// A theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub id: Id,
    pub name: String,
    /// On how many different texts, over all events, it stands.
    pub texts: i64,
}

/// That a text has a theme. The text is known by its hash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Themed {
    pub text_hash: String,
    pub theme: Id,
}

const ADD: Sql =
    Sql("INSERT INTO theme (organisation, id, name, sort_key) VALUES (?1, ?2, ?3, ?4)");
const REMOVE: Sql = Sql("DELETE FROM theme WHERE organisation = ?1 AND id = ?2");
const LIST: Sql = Sql("SELECT t.id, t.name, (SELECT CAST(COUNT(*) AS BIGINT) FROM themed_text x \
     WHERE x.organisation = t.organisation AND x.theme = t.id) \
     FROM theme t WHERE t.organisation = ?1 ORDER BY t.sort_key, t.id");
const OF_EVENT: Sql = Sql("SELECT text_hash, theme FROM themed_text \
     WHERE organisation = ?1 AND event = ?2 ORDER BY text_hash, theme");
const CLEAR: Sql = Sql("DELETE FROM themed_text WHERE organisation = ?1 AND event = ?2");
const CLEAR_THEME: Sql = Sql("DELETE FROM themed_text WHERE organisation = ?1 AND theme = ?2");
const GIVE: Sql = Sql("INSERT INTO themed_text (organisation, event, text_hash, theme) \
     VALUES (?1, ?2, ?3, ?4)");

pub(super) const ALL: &[Sql] = &[ADD, REMOVE, LIST, OF_EVENT, CLEAR, CLEAR_THEME, GIVE];

/// Adds a theme.
///
/// # Errors
/// [`Error::Conflict`] if there is one of that name.
pub fn add_theme(tx: &Tx<'_>, id: Id, name: &str) -> Result<(), Error> {
    tx.run_one(ADD, &[&tx.organisation()?, &id, &name, &swedish_key(name)])
}

/// Takes a theme away, from the texts too.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_theme(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR_THEME, &[&organisation, &id])?;
    tx.run_one(REMOVE, &[&organisation, &id])
}

/// Every theme, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn themes(tx: &Tx<'_>) -> Result<Vec<Theme>, Error> {
    tx.all(LIST, &[&tx.organisation()?], |row| {
        Ok(Theme { id: row.get(0)?, name: row.get(1)?, texts: row.get(2)? })
    })
}

/// Which texts of an event have which themes.
///
/// # Errors
/// Those of the engine.
pub fn themed(tx: &Tx<'_>, event: Id) -> Result<Vec<Themed>, Error> {
    tx.all(OF_EVENT, &[&tx.organisation()?, &event], |row| {
        Ok(Themed { text_hash: row.get(0)?, theme: row.get(1)? })
    })
}

/// Replaces the themes of an event's texts.
///
/// # Errors
/// Those of the engine.
pub fn set_themed(tx: &Tx<'_>, event: Id, all: &[Themed]) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR, &[&organisation, &event])?;
    for one in all {
        tx.run_one(GIVE, &[&organisation, &event, &one.text_hash, &one.theme])?;
    }
    Ok(())
}
