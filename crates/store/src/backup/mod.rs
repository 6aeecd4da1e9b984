//! Everything in the database as lines of text that either engine can read back.
//!
//! One file per table, one JSON array per row in the order of the primary key, so that the same
//! content gives the same bytes whichever engine it came from. Packing and sealing is done above.

mod dump;
mod line;
mod restore;

pub use dump::{Piece, dump};
pub use restore::{LinesOf, Take, restore};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::engine::{Error, Table, Tx, tables};

/// The first field of every manifest: another program's file, or a later form, is told apart.
const FORMAT: &str = "storlom/backup/1";

/// What is not taken along: a restored database lets nobody in on an old session or link, holds no
/// slowed sign-ins and sign-ups, sends no letter before the operator says so, and has its own record of the
/// schema.
const LEFT_OUT: &[&str] = &[
    "letter_link",
    "migration",
    "migration_lock",
    "outbox_hold",
    "passphrase_link",
    "session",
    "sign_in_failure",
    "sign_up_attempt",
];

/// What a backup holds, and what its bytes must be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: String,
    /// The migrations that the rows were written under, in order.
    pub schema: Vec<Step>,
    pub tables: Vec<Kept>,
    /// The last link of every organisation's chain.
    pub heads: Vec<KeptHead>,
}

/// A migration: its version and the checksum of its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub version: i64,
    pub checksum: String,
}

/// One table's file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub name: String,
    pub columns: Vec<String>,
    pub rows: u64,
    /// SHA-256 of the lines, each with its line feed, in hexadecimal.
    pub sha256: String,
}

/// An organisation's slug, the last sequence of its chain and its hash in hexadecimal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptHead {
    pub organisation: String,
    pub sequence: i64,
    pub hash: String,
}

impl Manifest {
    /// The manifest as its file: indented JSON and a line feed.
    ///
    /// # Errors
    /// [`Error::Broken`] if it cannot be written.
    pub fn to_text(&self) -> Result<String, Error> {
        let text = serde_json::to_string_pretty(self).map_err(|e| Error::Broken(e.to_string()))?;
        Ok(text + "\n")
    }

    /// Reads the manifest's file.
    ///
    /// # Errors
    /// [`Error::Broken`] if it is not one, or of another form than this program knows.
    pub fn read(text: &str) -> Result<Manifest, Error> {
        let manifest: Manifest = serde_json::from_str(text)
            .map_err(|error| Error::Broken(format!("the backup's manifest: {error}")))?;
        if manifest.format != FORMAT {
            let found = &manifest.format;
            return Err(Error::Broken(format!("the backup has the form {found}, not {FORMAT}")));
        }
        Ok(manifest)
    }

    /// How many rows there are in all tables together.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }
}

/// The tables that a backup holds, by name.
fn kept_tables(tx: &Tx<'_>) -> Result<Vec<Table>, Error> {
    let mut all = tables(tx)?;
    all.retain(|table| !LEFT_OUT.contains(&table.name.as_str()));
    Ok(all)
}

/// Counts and hashes the lines of one table as they pass.
#[derive(Default)]
struct Lines {
    rows: u64,
    hash: Sha256,
}

impl Lines {
    fn pass(&mut self, line: &str) {
        self.rows += 1;
        self.hash.update(line.as_bytes());
        self.hash.update(b"\n");
    }

    fn finish(self) -> (u64, String) {
        (self.rows, hex(&self.hash.finalize()))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
