//! The stems by which texts are found: one statement for both engines.

use std::collections::BTreeMap;

use domain::values::Id;

use crate::{Error, Sql, Tx};

const ADD: Sql = Sql("INSERT INTO knowledge_stem (organisation, stem, knowledge, weight) \
     VALUES (?1, ?2, ?3, ?4)");
const CLEAR: Sql = Sql("DELETE FROM knowledge_stem WHERE organisation = ?1 AND knowledge = ?2");
// The stem itself weighs twice as much as one that goes on.
const FIND: Sql = Sql("SELECT knowledge, \
     CAST(SUM(CASE WHEN stem = ?2 THEN 2 * weight ELSE weight END) AS BIGINT) \
     FROM knowledge_stem WHERE organisation = ?1 AND stem >= ?2 AND stem <= ?3 \
     GROUP BY knowledge ORDER BY knowledge");
const LIKE: Sql = Sql("SELECT o.knowledge, COUNT(*) FROM knowledge_stem m \
     JOIN knowledge_stem o ON o.organisation = m.organisation AND o.stem = m.stem \
     WHERE m.organisation = ?1 AND m.knowledge = ?2 AND o.knowledge <> ?2 \
     AND m.weight >= ?3 AND o.weight >= ?3 GROUP BY o.knowledge ORDER BY o.knowledge");

pub(super) const ALL: &[Sql] = &[ADD, CLEAR, FIND, LIKE];

/// Keeps the stems of a text in the place of those that there were; none for what nobody is to find.
///
/// # Errors
/// Those of the engine.
pub fn set_stems(tx: &Tx<'_>, knowledge: Id, stems: &BTreeMap<String, i64>) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR, &[&organisation, &knowledge])?;
    for (stem, weight) in stems {
        tx.run_one(ADD, &[&organisation, stem, &knowledge, weight])?;
    }
    Ok(())
}

/// The texts that have a stem from `first` to `last`, with its weight.
///
/// # Errors
/// Those of the engine.
pub fn with_stem(tx: &Tx<'_>, first: &str, last: &str) -> Result<BTreeMap<Id, i64>, Error> {
    let all =
        tx.all(FIND, &[&tx.organisation()?, &first, &last], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all.into_iter().collect())
}

/// The texts that share stems with this one that weigh at least so much in both, with how many.
///
/// # Errors
/// Those of the engine.
pub fn alike(tx: &Tx<'_>, knowledge: Id, weight: i64) -> Result<BTreeMap<Id, i64>, Error> {
    let all = tx.all(LIKE, &[&tx.organisation()?, &knowledge, &weight], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(all.into_iter().collect())
}
