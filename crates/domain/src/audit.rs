//! The chain of what was done: how an entry and a row are turned into a hash (rules, part 3).
//!
//! Every field is written as its length (eight bytes, big-endian) and its bytes, so that no two
//! different entries share a text.

use sha2::{Digest, Sha256};

use crate::values::{Id, Instant};

/// The first entry of an organisation has this as its previous hash.
pub const BEGINNING: [u8; 32] = [0; 32];

/// What somebody did outside the own task, as the read log has it (rules, part 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Opened a case.
    Opened,
    /// Downloaded an attachment.
    Downloaded,
    /// Took a list or a file of personal data out.
    Exported,
}

impl Reading {
    pub const ALL: [Reading; 3] = [Reading::Opened, Reading::Downloaded, Reading::Exported];

    /// The code that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Reading::Opened => "opened",
            Reading::Downloaded => "downloaded",
            Reading::Exported => "exported",
        }
    }

    pub fn from_code(code: &str) -> Option<Reading> {
        Reading::ALL.into_iter().find(|reading| reading.code() == code)
    }
}

/// What an entry vouches for. Ids and figures only: names and free text lie in erasable rows.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub organisation: Id,
    pub sequence: i64,
    pub previous: [u8; 32],
    pub at: Instant,
    pub account: Option<Id>,
    pub action: &'a str,
    pub subject_table: &'a str,
    pub subject: &'a str,
    /// JSON text.
    pub facts: &'a str,
    pub rows: &'a [RowHash],
}

/// A row that was written, and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowHash {
    pub table: String,
    pub id: String,
    pub hash: [u8; 32],
}

/// One value of a row, as it is hashed.
#[derive(Clone, Debug, PartialEq)]
pub enum Field<'a> {
    Null,
    Int(i64),
    Real(f64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

/// The hash of an entry, which the next entry names.
pub fn entry_hash(entry: &Entry<'_>) -> [u8; 32] {
    let mut hash = labelled(b"storlom/entry/1");
    part(&mut hash, entry.organisation.to_string().as_bytes());
    part(&mut hash, &entry.sequence.to_be_bytes());
    part(&mut hash, &entry.previous);
    part(&mut hash, &entry.at.millis().to_be_bytes());
    match entry.account {
        Some(account) => part(&mut hash, account.to_string().as_bytes()),
        None => part(&mut hash, b""),
    }
    for text in [entry.action, entry.subject_table, entry.subject, entry.facts] {
        part(&mut hash, text.as_bytes());
    }
    for row in entry.rows {
        part(&mut hash, row.table.as_bytes());
        part(&mut hash, row.id.as_bytes());
        part(&mut hash, &row.hash);
    }
    hash.finalize().into()
}

/// The hash of a row's fields, in the order of its columns.
pub fn row_hash<'a>(table: &str, fields: impl IntoIterator<Item = Field<'a>>) -> [u8; 32] {
    let mut hash = labelled(b"storlom/row/1");
    part(&mut hash, table.as_bytes());
    for field in fields {
        match field {
            Field::Null => part(&mut hash, b"n"),
            Field::Int(value) => tagged(&mut hash, b'i', &value.to_be_bytes()),
            Field::Real(value) => tagged(&mut hash, b'r', &value.to_be_bytes()),
            Field::Text(value) => tagged(&mut hash, b't', value.as_bytes()),
            Field::Bytes(value) => tagged(&mut hash, b'b', value),
        }
    }
    hash.finalize().into()
}

/// The hash that an append-only row keeps of a text that can be erased.
pub fn text_hash(salt: &[u8], text: &str) -> [u8; 32] {
    let mut hash = labelled(b"storlom/text/1");
    part(&mut hash, salt);
    part(&mut hash, text.as_bytes());
    hash.finalize().into()
}

fn labelled(label: &[u8]) -> Sha256 {
    let mut hash = Sha256::new();
    part(&mut hash, label);
    hash
}

fn part(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

fn tagged(hash: &mut Sha256, tag: u8, bytes: &[u8]) {
    part(hash, &[tag]);
    part(hash, bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>(action: &'a str, subject: &'a str, rows: &'a [RowHash]) -> Entry<'a> {
        Entry {
            organisation: Id::v4([7; 16]),
            sequence: 3,
            previous: BEGINNING,
            at: Instant::from_millis(0),
            account: None,
            action,
            subject_table: "agreement",
            subject,
            facts: "{}",
            rows,
        }
    }

    #[test]
    fn moving_a_letter_between_fields_changes_the_hash() {
        assert_ne!(entry_hash(&entry("ab", "c", &[])), entry_hash(&entry("a", "bc", &[])));
    }

    #[test]
    fn every_row_counts() {
        let row = RowHash { table: "t".into(), id: "1".into(), hash: [1; 32] };
        let other = RowHash { hash: [2; 32], ..row.clone() };
        assert_ne!(
            entry_hash(&entry("a", "b", std::slice::from_ref(&row))),
            entry_hash(&entry("a", "b", &[]))
        );
        assert_ne!(entry_hash(&entry("a", "b", &[row])), entry_hash(&entry("a", "b", &[other])));
    }

    #[test]
    fn a_number_and_its_text_differ() {
        assert_ne!(row_hash("t", [Field::Int(1)]), row_hash("t", [Field::Text("1")]));
        assert_ne!(row_hash("t", [Field::Null]), row_hash("t", [Field::Text("")]));
    }
}
