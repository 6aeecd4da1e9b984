//! The fund: opening balances, set-aside, commitments and payments; what is there, and every entry behind it.

mod commit;
mod correct;
mod direct_cost;
mod entries;
mod entry;
mod open_balance;
mod pay;
mod post;
mod release;
mod rules;
mod set_aside;
mod settle;
mod show;

pub use commit::{Commit, commit_in};
pub use correct::{Correction, correct};
pub use direct_cost::{DirectCost, direct_cost_in};
pub use entries::{List, entries, taken_out};
pub use entry::{Shown, entry};
pub use open_balance::{OpeningBalance, open_balance};
pub use pay::{Cost, Pay, pay_in};
pub use post::Posting;
pub use release::{Release, release_in};
pub use rules::{Rules, rules, set_limit, set_rate};
pub use set_aside::{NewPayroll, Reckoned, reckon, set_aside};
pub use settle::settle;
pub use show::{Figures, Fund, show};

pub use store::fund::{Filter, Listed, OfMeasure, Payroll, Stored};

use domain::fund::Available;
use domain::values::{Date, Id, Ore, Year, YearOfOrigin};
use store::Tx;

use crate::Error;

/// What can be committed now, with what the agency lets be planned ahead: never below zero.
///
/// # Errors
/// Those of the engine.
pub fn available_in(tx: &Tx<'_>) -> Result<Ore, Error> {
    let by_year = store::fund::balances(tx)?.of(domain::fund::Account::Available).clone();
    let available =
        Available { by_year, limit: store::fund::limit(tx)?, ahead: YearOfOrigin::Unknown };
    available.most().map_err(Error::refused)
}

/// What a measure has committed and spent, and whether it has had its final closing.
///
/// # Errors
/// Those of the engine.
pub fn of_measure_in(tx: &Tx<'_>, measure: Id) -> Result<OfMeasure, Error> {
    Ok(store::fund::of_measure(tx, measure)?)
}

/// What an entry of this date can take of.
fn available(tx: &Tx<'_>, date: Date) -> Result<Available, Error> {
    Ok(Available {
        by_year: store::fund::balances(tx)?.of(domain::fund::Account::Available).clone(),
        limit: store::fund::limit(tx)?,
        ahead: Year::new(date.year()).map_or(YearOfOrigin::Before2015, YearOfOrigin::of),
    })
}
