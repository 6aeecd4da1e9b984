//! Signatures and the files they came with: rows that are never changed.

use domain::agreement::{Means, Signature};
use domain::values::{Id, Instant};

use super::unknown;
use crate::{Error, Sql, Tx};

/// A signature with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct SignatureRow {
    pub id: Id,
    pub signature: Signature,
    pub file: Option<Id>,
    /// Why a party did not sign: the text's id and salted hash.
    pub reason: Option<(Id, [u8; 32])>,
    pub account: Id,
}

/// A file of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct FileRow {
    pub id: Id,
    pub file_hash: [u8; 32],
    pub added_at: Instant,
}

const ADD: Sql = Sql(
    "INSERT INTO agreement_signature (organisation, id, agreement, party, means, text_hash, file, \
     reason, reason_hash, account, at, place) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, \
     (SELECT CAST(COALESCE(MAX(place), 0) + 1 AS BIGINT) FROM agreement_signature \
     WHERE organisation = ?1 AND agreement = ?3))",
);
const LIST: Sql =
    Sql("SELECT id, party, means, text_hash, file, reason, reason_hash, account, at \
     FROM agreement_signature WHERE organisation = ?1 AND agreement = ?2 ORDER BY place");
const ADD_FILE: Sql =
    Sql("INSERT INTO agreement_file (organisation, id, agreement, content, file_hash, added_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const FILES: Sql = Sql("SELECT id, file_hash, added_at FROM agreement_file \
     WHERE organisation = ?1 AND agreement = ?2 ORDER BY added_at, id");
const FILE: Sql = Sql("SELECT content FROM agreement_file \
     WHERE organisation = ?1 AND agreement = ?2 AND id = ?3");

pub(super) const ALL: &[Sql] = &[ADD, LIST, ADD_FILE, FILES, FILE];

/// Adds a signature.
///
/// # Errors
/// [`Error::Conflict`] if the party does not take part.
pub fn add_signature(tx: &Tx<'_>, agreement: Id, row: &SignatureRow) -> Result<(), Error> {
    let s = &row.signature;
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &agreement,
            &s.party,
            &s.means.code(),
            &s.text_hash,
            &row.file,
            &row.reason.map(|(id, _)| id),
            &row.reason.map(|(_, hash)| hash),
            &row.account,
            &s.at,
        ],
    )
}

/// The signatures of an agreement, oldest first, void ones too.
///
/// # Errors
/// Those of the engine.
pub fn signatures(tx: &Tx<'_>, agreement: Id) -> Result<Vec<SignatureRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &agreement], |row| {
        let means = Means::from_code(&row.get::<String>(2)?);
        let reason = match (row.get::<Option<Id>>(5)?, row.get::<Option<Vec<u8>>>(6)?) {
            (Some(id), Some(hash)) => Some((id, hash32(hash)?)),
            _ => None,
        };
        Ok(SignatureRow {
            id: row.get(0)?,
            signature: Signature {
                party: row.get(1)?,
                means: means.ok_or_else(|| unknown("way of signing"))?,
                text_hash: hash32(row.get(3)?)?,
                at: row.get(8)?,
            },
            file: row.get(4)?,
            reason,
            account: row.get(7)?,
        })
    })
}

/// Keeps a file; `file_hash` is the SHA-256 of `content`.
///
/// # Errors
/// [`Error::Conflict`] if the agreement is not there.
pub fn add_file(tx: &Tx<'_>, agreement: Id, row: &FileRow, content: &[u8]) -> Result<(), Error> {
    tx.run_one(
        ADD_FILE,
        &[&tx.organisation()?, &row.id, &agreement, &content, &row.file_hash, &row.added_at],
    )
}

/// The files of an agreement, oldest first, without their content.
///
/// # Errors
/// Those of the engine.
pub fn files(tx: &Tx<'_>, agreement: Id) -> Result<Vec<FileRow>, Error> {
    tx.all(FILES, &[&tx.organisation()?, &agreement], |row| {
        Ok(FileRow { id: row.get(0)?, file_hash: hash32(row.get(1)?)?, added_at: row.get(2)? })
    })
}

/// A file's content.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such file.
pub fn file(tx: &Tx<'_>, agreement: Id, id: Id) -> Result<Vec<u8>, Error> {
    tx.one(FILE, &[&tx.organisation()?, &agreement, &id], |row| row.get(0))
}

fn hash32(bytes: Vec<u8>) -> Result<[u8; 32], Error> {
    bytes.try_into().map_err(|_| Error::Broken("a stored hash is not 32 bytes".to_owned()))
}
