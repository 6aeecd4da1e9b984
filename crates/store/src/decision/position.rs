//! What the parties have said: append-only, the reasons in erasable texts.

use domain::decision::{Position, Say};
use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// A position as it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    pub id: Id,
    pub position: Position,
    pub name: String,
    pub reasons: Option<String>,
    pub at: Instant,
}

const ADD: Sql = Sql(
    "INSERT INTO position (organisation, id, application, sequence, version, proposal, party, \
     account, say, reasons, reasons_hash, at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
);
const OF_CASE: Sql = Sql("SELECT p.id, p.party, p.account, p.say, p.version, p.proposal, a.name, \
     t.body, p.at FROM position p \
     JOIN account a ON a.organisation = p.organisation AND a.id = p.account \
     LEFT JOIN erasable_text t ON t.organisation = p.organisation AND t.id = p.reasons \
     WHERE p.organisation = ?1 AND p.application = ?2 ORDER BY p.sequence");
const LAST: Sql = Sql("SELECT CAST(COALESCE(MAX(sequence), 0) AS BIGINT) FROM position \
     WHERE organisation = ?1 AND application = ?2");

pub(super) const ALL: &[Sql] = &[ADD, OF_CASE, LAST];

/// Keeps a position; `reasons` are the id and hash of their text.
///
/// # Errors
/// Those of the engine.
pub fn add_position(
    tx: &Tx<'_>,
    application: Id,
    id: Id,
    said: &Position,
    reasons: Option<(Id, [u8; 32])>,
    at: Instant,
) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let last: i64 = tx.one(LAST, &[&organisation, &application], |row| row.get(0))?;
    let sequence = last + 1;
    tx.run_one(
        ADD,
        &[
            &organisation,
            &id,
            &application,
            &sequence,
            &said.version,
            &said.proposal,
            &said.party,
            &said.account,
            &said.say.code(),
            &reasons.map(|(text, _)| text),
            &reasons.map(|(_, hash)| hash),
            &at,
        ],
    )
}

/// Everything that has been said of an application, in order.
///
/// # Errors
/// Those of the engine.
pub fn positions(tx: &Tx<'_>, application: Id) -> Result<Vec<Stated>, Error> {
    tx.all(OF_CASE, &[&tx.organisation()?, &application], |row| {
        let say = Say::from_code(&row.get::<String>(3)?);
        let position = Position {
            party: row.get(1)?,
            account: row.get(2)?,
            say: say.ok_or_else(|| Error::Broken("a stored position is unknown".to_owned()))?,
            version: row.get(4)?,
            proposal: row.get(5)?,
        };
        Ok(Stated {
            id: row.get(0)?,
            position,
            name: row.get(6)?,
            reasons: row.get(7)?,
            at: row.get(8)?,
        })
    })
}
