//! The tables whose rows the chain vouches for, and how a row is read to be hashed.

use domain::audit::{Field, row_hash};
use domain::values::Id;

use crate::{Cell, Error, Row, Sql, Tx};

/// One chained table. The columns are named one by one, the row's id first: a column that a later
/// migration adds is not part of what was vouched for.
pub struct Chained {
    pub table: &'static str,
    one: Sql,
    pub all: Sql,
    /// Where the row names a text that can be erased: the column of its id and that of its hash.
    pub texts: &'static [(usize, usize)],
}

/// The texts that no other chained row names. Salt and body are not read: they go when it is erased.
pub const TEXT: &str = "erasable_text";
const ERASABLE_TEXT: Chained = Chained {
    table: TEXT,
    one: Sql("SELECT id, hash FROM erasable_text WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, hash FROM erasable_text WHERE organisation = ?1 ORDER BY id"),
    texts: &[],
};

const AGREEMENT_FILE: Chained = Chained {
    table: "agreement_file",
    one: Sql("SELECT id, agreement, content, file_hash, added_at \
     FROM agreement_file WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, agreement, content, file_hash, added_at \
     FROM agreement_file WHERE organisation = ?1 ORDER BY id"),
    texts: &[],
};
const AGREEMENT_SIGNATURE: Chained = Chained {
    table: "agreement_signature",
    one: Sql(
        "SELECT id, agreement, party, means, text_hash, file, reason, reason_hash, account, at, place \
     FROM agreement_signature WHERE organisation = ?1 AND id = ?2",
    ),
    all: Sql(
        "SELECT id, agreement, party, means, text_hash, file, reason, reason_hash, account, at, place \
     FROM agreement_signature WHERE organisation = ?1 ORDER BY id",
    ),
    texts: &[(6, 7)],
};
const LEDGER_ENTRY: Chained = Chained {
    table: "ledger_entry",
    one: Sql(
        "SELECT id, number, kind, booked_on, booked_year, amount, closing, decision, measure, goal, cost_kind, \
         cost_centre, source_document, corrects, note, note_hash, account, at FROM ledger_entry \
         WHERE organisation = ?1 AND id = ?2",
    ),
    all: Sql(
        "SELECT id, number, kind, booked_on, booked_year, amount, closing, decision, measure, goal, cost_kind, \
         cost_centre, source_document, corrects, note, note_hash, account, at FROM ledger_entry \
         WHERE organisation = ?1 ORDER BY id",
    ),
    texts: &[(14, 15)],
};
const LEDGER_LINE: Chained = Chained {
    table: "ledger_line",
    one: Sql("SELECT id, entry, account, origin, amount FROM ledger_line \
         WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, entry, account, origin, amount FROM ledger_line \
         WHERE organisation = ?1 ORDER BY id"),
    texts: &[],
};
const PAYROLL_BASE: Chained = Chained {
    table: "payroll_base",
    one: Sql("SELECT id, entry, year, stage, payroll_ore, rate, set_aside_ore FROM payroll_base \
         WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, entry, year, stage, payroll_ore, rate, set_aside_ore FROM payroll_base \
         WHERE organisation = ?1 ORDER BY id"),
    texts: &[],
};

const POSITION: Chained = Chained {
    table: "position",
    one: Sql("SELECT id, application, sequence, version, proposal, party, account, say, reasons, \
         reasons_hash, at FROM position WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, application, sequence, version, proposal, party, account, say, reasons, \
         reasons_hash, at FROM position WHERE organisation = ?1 ORDER BY id"),
    texts: &[(8, 9)],
};
const DECISION: Chained = Chained {
    table: "decision",
    one: Sql("SELECT id, application, plan_row, version, proposal, outcome, basis, asked_ore, \
         granted_ore, rapporteur, decider, reasons, reasons_hash, conditions, conditions_hash, \
         decided_on, at FROM decision WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, application, plan_row, version, proposal, outcome, basis, asked_ore, \
         granted_ore, rapporteur, decider, reasons, reasons_hash, conditions, conditions_hash, \
         decided_on, at FROM decision WHERE organisation = ?1 ORDER BY id"),
    texts: &[(11, 12), (13, 14)],
};
const DECISION_SEAT: Chained = Chained {
    table: "decision_seat",
    one: Sql("SELECT id, decision, party, account, substitute, say FROM decision_seat \
         WHERE organisation = ?1 AND id = ?2"),
    all: Sql("SELECT id, decision, party, account, substitute, say FROM decision_seat \
         WHERE organisation = ?1 ORDER BY id"),
    texts: &[],
};

const YEARLY_ACCOUNT: Chained = Chained {
    table: "yearly_account",
    one: Sql(
        "SELECT id, year, accounted_on, receivers, account, head_sequence, head_hash, whole, staff, \
          whole_pdf, staff_pdf, content_hash, at FROM yearly_account \
         WHERE organisation = ?1 AND id = ?2",
    ),
    all: Sql(
        "SELECT id, year, accounted_on, receivers, account, head_sequence, head_hash, whole, staff, \
          whole_pdf, staff_pdf, content_hash, at FROM yearly_account \
         WHERE organisation = ?1 ORDER BY id",
    ),
    texts: &[],
};

/// The chained tables, in the order of their migrations.
pub const TABLES: &[Chained] = &[
    ERASABLE_TEXT,
    AGREEMENT_FILE,
    AGREEMENT_SIGNATURE,
    LEDGER_ENTRY,
    LEDGER_LINE,
    PAYROLL_BASE,
    POSITION,
    DECISION,
    DECISION_SEAT,
    YEARLY_ACCOUNT,
];

/// The statements of [`TABLES`], for the test that runs each on both engines.
pub const ALL: &[Sql] = &[
    ERASABLE_TEXT.one,
    ERASABLE_TEXT.all,
    AGREEMENT_FILE.one,
    AGREEMENT_FILE.all,
    AGREEMENT_SIGNATURE.one,
    AGREEMENT_SIGNATURE.all,
    LEDGER_ENTRY.one,
    LEDGER_ENTRY.all,
    LEDGER_LINE.one,
    LEDGER_LINE.all,
    PAYROLL_BASE.one,
    PAYROLL_BASE.all,
    POSITION.one,
    POSITION.all,
    DECISION.one,
    DECISION.all,
    DECISION_SEAT.one,
    DECISION_SEAT.all,
    YEARLY_ACCOUNT.one,
    YEARLY_ACCOUNT.all,
];

/// The hash of a row as it stands.
pub fn hash_of(tx: &Tx<'_>, table: &str, id: Id) -> Result<[u8; 32], Error> {
    let chained = TABLES.iter().find(|chained| chained.table == table);
    let chained = chained.ok_or_else(|| Error::Broken(format!("{table} is not chained")))?;
    tx.one(chained.one, &[&tx.organisation()?, &id], |row| hash_row(table, row))
}

/// The hash of a row that has been read by one of the statements above.
pub fn hash_row(table: &str, row: &Row<'_>) -> Result<[u8; 32], Error> {
    let cells: Vec<Cell<'_>> =
        (0..row.width()).map(|index| row.cell(index)).collect::<Result<_, _>>()?;
    Ok(row_hash(table, cells.iter().map(field)))
}

fn field<'a>(cell: &'a Cell<'_>) -> Field<'a> {
    match cell {
        Cell::Null => Field::Null,
        Cell::Int(value) => Field::Int(*value),
        Cell::Real(value) => Field::Real(*value),
        Cell::Text(value) => Field::Text(value),
        Cell::Bytes(value) => Field::Bytes(value),
    }
}
