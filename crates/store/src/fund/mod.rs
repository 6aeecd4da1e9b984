//! The ledger and its projection, payroll bases, and the agency's rules for its fund.

mod balance;
mod entry;
mod list;
mod payroll;
mod rule;

pub use balance::{OfMeasure, balances, discrepancies, history, of_measure};
pub use entry::{Added, NewEntry, Note, add, correctable};
pub use list::{Filter, Listed, Stored, entries, entry, lines};
pub use payroll::{Payroll, add_payroll, payrolls};
pub use rule::{limit, rates, set_limit, set_rate};

use domain::fund::{Account, Kind};

use crate::{Error, Row, Sql};

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[balance::ALL, entry::ALL, list::ALL, payroll::ALL, rule::ALL];

fn account(row: &Row<'_>, column: usize) -> Result<Account, Error> {
    Account::from_code(&row.get::<String>(column)?).ok_or_else(|| unknown("account of the fund"))
}

fn kind(row: &Row<'_>, column: usize) -> Result<Kind, Error> {
    Kind::from_code(&row.get::<String>(column)?).ok_or_else(|| unknown("kind of entry"))
}

fn unknown(what: &str) -> Error {
    Error::Broken(format!("a stored {what} is unknown"))
}
