//! Drafts: what has been typed, the writer's own.

use std::collections::BTreeMap;

use domain::application::Draft;
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// A draft with where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredDraft {
    pub id: Id,
    pub account: Id,
    /// The number of the case that it is a new version of.
    pub case_number: Option<String>,
    pub typed: Draft,
    pub saved_at: Instant,
}

const ADD: Sql =
    Sql("INSERT INTO draft (organisation, id, account, case_number, typed, saved_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const SAVE: Sql = Sql("UPDATE draft SET typed = ?4, saved_at = ?5 \
     WHERE organisation = ?1 AND id = ?2 AND account = ?3");
const ONE: Sql = Sql("SELECT id, account, case_number, typed, saved_at FROM draft \
     WHERE organisation = ?1 AND id = ?2 AND account = ?3");
const OF_ACCOUNT: Sql = Sql("SELECT id, account, case_number, typed, saved_at FROM draft \
     WHERE organisation = ?1 AND account = ?2 ORDER BY saved_at DESC, id");
const REMOVE: Sql = Sql("DELETE FROM draft WHERE organisation = ?1 AND id = ?2");

const FORGET: Sql = Sql("DELETE FROM draft WHERE organisation = ?1 AND saved_at < ?2");

pub(super) const ALL: &[Sql] = &[ADD, SAVE, ONE, OF_ACCOUNT, REMOVE, FORGET];

/// Keeps a new draft.
///
/// # Errors
/// [`Error::Conflict`] if the id is used.
pub fn add_draft(tx: &Tx<'_>, draft: &StoredDraft) -> Result<(), Error> {
    let typed = json(&draft.typed)?;
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &draft.id,
            &draft.account,
            &draft.case_number,
            &typed,
            &draft.saved_at,
        ],
    )
}

/// Replaces what has been typed.
///
/// # Errors
/// [`Error::Missing`] if the account has no such draft.
pub fn save_draft(tx: &Tx<'_>, draft: &StoredDraft) -> Result<(), Error> {
    let typed = json(&draft.typed)?;
    tx.run_one(SAVE, &[&tx.organisation()?, &draft.id, &draft.account, &typed, &draft.saved_at])
}

/// A draft of the account's own.
///
/// # Errors
/// [`Error::Missing`] if the account has no such draft.
pub fn draft(tx: &Tx<'_>, id: Id, account: Id) -> Result<StoredDraft, Error> {
    tx.one(ONE, &[&tx.organisation()?, &id, &account], stored)
}

/// The account's drafts, the last saved first.
///
/// # Errors
/// Those of the engine.
pub fn drafts_of(tx: &Tx<'_>, account: Id) -> Result<Vec<StoredDraft>, Error> {
    tx.all(OF_ACCOUNT, &[&tx.organisation()?, &account], stored)
}

/// Removes a draft that has been submitted. One that is gone is no error.
///
/// # Errors
/// Those of the engine.
pub fn remove_draft(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run(REMOVE, &[&tx.organisation()?, &id]).map(|_| ())
}

/// Erases the drafts that nobody has touched since `before`; returns how many.
///
/// # Errors
/// Those of the engine.
pub fn forget_drafts(tx: &Tx<'_>, before: Instant) -> Result<u64, Error> {
    tx.run(FORGET, &[&tx.organisation()?, &before])
}

fn json(draft: &Draft) -> Result<String, Error> {
    serde_json::to_string(draft.fields()).map_err(|error| Error::Broken(error.to_string()))
}

fn stored(row: &Row<'_>) -> Result<StoredDraft, Error> {
    let typed: BTreeMap<String, String> = serde_json::from_str(&row.get::<String>(3)?)
        .map_err(|error| Error::Broken(format!("a stored draft cannot be read: {error}")))?;
    Ok(StoredDraft {
        id: row.get(0)?,
        account: row.get(1)?,
        case_number: row.get(2)?,
        typed: typed.into(),
        saved_at: row.get(4)?,
    })
}
