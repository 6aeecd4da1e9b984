//! What waits for somebody and has been told.

use domain::outbox::State;
use domain::values::{Date, Id};

use super::letter::state;
use crate::{Error, Sql, Tx};

/// Something that has been told, and what became of the letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub matter: String,
    pub letter: Id,
    pub state: State,
    pub day: Date,
}

const LIST: Sql = Sql("SELECT t.matter, t.letter, o.state, o.day FROM told t \
     JOIN outbox o ON o.organisation = t.organisation AND o.id = t.letter \
     WHERE t.organisation = ?1 AND t.account = ?2 ORDER BY t.matter");
const TELL: Sql =
    Sql("INSERT INTO told (organisation, account, matter, letter) VALUES (?1, ?2, ?3, ?4)");
const FORGET: Sql =
    Sql("DELETE FROM told WHERE organisation = ?1 AND account = ?2 AND matter = ?3");

pub(super) const ALL: &[Sql] = &[LIST, TELL, FORGET];

/// What somebody has been told.
///
/// # Errors
/// Those of the engine.
pub fn told(tx: &Tx<'_>, account: Id) -> Result<Vec<Told>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &account], |row| {
        Ok(Told {
            matter: row.get(0)?,
            letter: row.get(1)?,
            state: state(&row.get::<String>(2)?)?,
            day: row.get(3)?,
        })
    })
}

/// Notes that a letter tells somebody of a matter.
///
/// # Errors
/// [`Error::Conflict`] if it has been told.
pub fn tell(tx: &Tx<'_>, account: Id, matter: &str, letter: Id) -> Result<(), Error> {
    tx.run_one(TELL, &[&tx.organisation()?, &account, &matter, &letter])
}

/// Forgets that it has been told.
///
/// # Errors
/// [`Error::Missing`] if it has not.
pub fn forget(tx: &Tx<'_>, account: Id, matter: &str) -> Result<(), Error> {
    tx.run_one(FORGET, &[&tx.organisation()?, &account, &matter])
}
