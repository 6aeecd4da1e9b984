//! The fund: a double-entry ledger where every krona keeps the year that it was set aside in.
//!
//! Rules are functions from balances to a new [`Entry`], or a [`Reason`]. Entries alone are law; balances are what
//! they add up to.

mod account;
mod balances;
mod correction;
mod entry;
mod figures;
mod history;
mod rates;
mod reference;
mod replay;
mod rules;

#[cfg(test)]
mod laws;

pub use account::{Account, CostKind, Kind, Stage};
pub use balances::{Balances, ByYear};
pub use correction::{Correctable, correct};
pub use entry::{Entry, Line, Unbalanced};
pub use figures::{Pace, share_used, years_in_stock};
pub use history::{Finding, YearEnd, finding, spent_per_year, year_ends};
pub use rates::Rates;
pub use reference::read_reference;
pub use replay::{Discrepancy, Replay};
pub use rules::{
    Available, Held, allocate_oldest_first, commit, direct_cost, open, pay, release, set_aside,
    settle,
};

use crate::values::{Ore, Overflow};

/// Why the fund refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing, or less than nothing, was asked for.
    NotPositive,
    /// The available money, with what may be planned ahead, is less than what was asked for.
    NotCovered { available: Ore, asked: Ore },
    /// A measure has less committed than what was asked for: a new decision is needed first.
    MoreThanCommitted { committed: Ore, asked: Ore },
    /// The measure has had its final closing.
    AlreadyClosed,
    /// The entry has been corrected: an entry is corrected as a whole, once.
    AlreadyCorrected,
    /// A correction is not itself corrected: make the right entry anew.
    IsCorrection,
    /// No entry has the number.
    NoSuchEntry,
    /// The year has its set-aside on preliminary payroll.
    AlreadySetAside { year: i16 },
    /// The year has been settled on its final payroll; that entry must be corrected first.
    AlreadySettled { year: i16 },
    /// No rate is in force for the year.
    NoRate { year: i16 },
    /// The date lies ahead of today.
    FutureDate,
    /// A reference has letters, digits and `- / . _` only.
    NotAReference,
    /// The sums are larger than an amount can hold.
    Overflow,
}

impl From<Overflow> for Reason {
    fn from(_: Overflow) -> Reason {
        Reason::Overflow
    }
}
