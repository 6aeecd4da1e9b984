//! The fund at a glance: what is there by year of origin, what it was at each year's end, and what it says.

use domain::access::Action;
use domain::fund::{
    Account, Balances, Finding, Pace, YearEnd, finding, share_used, spent_per_year, year_ends,
    years_in_stock,
};
use domain::values::{Ore, Overflow};
use store::fund::Payroll;

use crate::access::{Visit, permit};
use crate::{App, Error};

/// The time that the look ahead spans, in years.
const AHEAD: u8 = 3;

/// Everything that the fund's page shows.
#[derive(Clone, Debug)]
pub struct Fund {
    pub balances: Balances,
    /// Every calendar year since the first entry; the last is as of today.
    pub ends: Vec<YearEnd>,
    pub finding: Finding,
    pub figures: Figures,
    /// Payrolls that count, by year, preliminary before final.
    pub payrolls: Vec<Payroll>,
}

/// The figures that are read together.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    pub available: Ore,
    pub committed: Ore,
    pub spent: Ore,
    pub set_aside: Ore,
    /// Available and committed.
    pub stock: Ore,
    /// Planned and not yet committed.
    pub claimed: Ore,
    /// Available that no plan claims; below zero where more is planned than there is.
    pub to_plan: Ore,
    /// Tenths of a year's set-aside.
    pub years_in_stock: Option<i64>,
    /// Per mille of all that has been set aside.
    pub share_used: Option<i64>,
    /// How far available may go below zero.
    pub limit: Ore,
    /// The latest known year's set-aside, and what is spent in a year.
    pub pace: Pace,
    /// In stock after three years at this pace.
    pub stock_ahead: Ore,
    /// What must be spent each year for one year's set-aside to be in stock after three years.
    pub pace_to_one_year: Option<Ore>,
}

/// The fund as it stands today.
///
/// # Errors
/// [`Error::Forbidden`] without the right to read the fund.
pub fn show(app: &App, visit: &Visit) -> Result<Fund, Error> {
    permit(app, visit, Action::ReadFund)?;
    let this_year = app.today().year();
    app.read(visit, |tx| {
        let balances = store::fund::balances(tx)?;
        let ends = year_ends(store::fund::history(tx)?, this_year).map_err(Error::refused)?;
        let payrolls = store::fund::payrolls(tx)?;
        let limit = store::fund::limit(tx)?;
        let pace = Pace {
            set_aside: payrolls.last().map_or(Ore::ZERO, |payroll| payroll.set_aside),
            spent: spent_per_year(&ends, this_year).map_err(Error::refused)?,
        };
        Ok(Fund {
            figures: figures(&balances, pace, store::plan::claimed(tx)?, limit)
                .map_err(Error::refused)?,
            finding: finding(&ends, this_year).map_err(Error::refused)?,
            balances,
            ends,
            payrolls,
        })
    })
}

fn figures(balances: &Balances, pace: Pace, claimed: Ore, limit: Ore) -> Result<Figures, Overflow> {
    let available = balances.total(Account::Available)?;
    let spent = balances.total(Account::Spent)?;
    let set_aside = balances.total(Account::SetAside)?;
    let stock = balances.stock()?;
    let knows_pace = pace.set_aside > Ore::ZERO;
    let reaching = pace.that_reaches(pace.set_aside, stock, AHEAD).filter(|_| knows_pace);
    Ok(Figures {
        available,
        committed: balances.total(Account::Committed)?,
        spent,
        set_aside,
        stock,
        claimed,
        to_plan: available.minus(claimed)?,
        years_in_stock: years_in_stock(stock, pace.set_aside),
        share_used: share_used(spent, set_aside),
        limit,
        pace,
        stock_ahead: pace.stock_after(stock, AHEAD)?,
        pace_to_one_year: reaching.transpose()?,
    })
}
