//! Drafts of pages: what has been typed and not been saved by its form, the writer's own.

use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// The fields as they were typed, in order; a name may stand more than once.
pub type Typed = Vec<(String, String)>;

const ADD: Sql = Sql("INSERT INTO page_draft (organisation, account, page, typed, saved_at) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const SET: Sql = Sql("UPDATE page_draft SET typed = ?4, saved_at = ?5 \
     WHERE organisation = ?1 AND account = ?2 AND page = ?3");
const ONE: Sql =
    Sql("SELECT typed FROM page_draft WHERE organisation = ?1 AND account = ?2 AND page = ?3");
const REMOVE: Sql =
    Sql("DELETE FROM page_draft WHERE organisation = ?1 AND account = ?2 AND page = ?3");
const FORGET: Sql = Sql("DELETE FROM page_draft WHERE organisation = ?1 AND saved_at < ?2");
const TRIM: Sql =
    Sql("DELETE FROM page_draft WHERE organisation = ?1 AND account = ?2 AND page NOT IN \
     (SELECT page FROM page_draft WHERE organisation = ?1 AND account = ?2 \
     ORDER BY saved_at DESC, page LIMIT ?3)");

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[&[ADD, SET, ONE, REMOVE, FORGET, TRIM]];

/// Keeps what the account has typed on a page, instead of what it had typed there.
///
/// # Errors
/// Those of the engine.
pub fn put(tx: &Tx<'_>, account: Id, page: &str, typed: &Typed, now: Instant) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let typed = serde_json::to_string(typed).map_err(|error| Error::Broken(error.to_string()))?;
    if tx.run(SET, &[&organisation, &account, &page, &typed, &now])? == 0 {
        tx.run_one(ADD, &[&organisation, &account, &page, &typed, &now])?;
    }
    Ok(())
}

/// What the account has typed on a page.
///
/// # Errors
/// Those of the engine.
pub fn draft(tx: &Tx<'_>, account: Id, page: &str) -> Result<Option<Typed>, Error> {
    tx.first(ONE, &[&tx.organisation()?, &account, &page], |row| {
        serde_json::from_str(&row.get::<String>(0)?)
            .map_err(|error| Error::Broken(format!("a stored draft cannot be read: {error}")))
    })
}

/// Removes a draft. One that is gone is no error.
///
/// # Errors
/// Those of the engine.
pub fn remove(tx: &Tx<'_>, account: Id, page: &str) -> Result<(), Error> {
    tx.run(REMOVE, &[&tx.organisation()?, &account, &page]).map(|_| ())
}

/// Erases the drafts that nobody has touched since `before`; returns how many.
///
/// # Errors
/// Those of the engine.
pub fn forget(tx: &Tx<'_>, before: Instant) -> Result<u64, Error> {
    tx.run(FORGET, &[&tx.organisation()?, &before])
}

/// Erases all but the last `most` drafts of the account.
///
/// # Errors
/// Those of the engine.
pub fn trim(tx: &Tx<'_>, account: Id, most: i64) -> Result<(), Error> {
    tx.run(TRIM, &[&tx.organisation()?, &account, &most]).map(|_| ())
}
