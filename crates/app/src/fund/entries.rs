//! The entries behind a figure.

use domain::access::Action;
use domain::audit::Reading;
use domain::values::Ore;
use store::fund::{Filter, Listed};

use crate::access::{Visit, permit};
use crate::audit::note_reading;
use crate::{App, Error};

/// A list of entries.
#[derive(Clone, Debug)]
pub struct List {
    /// The latest first.
    pub entries: Vec<Listed>,
    /// What the entries add up to on the filter's account; nothing without one.
    pub sum: Option<Ore>,
}

/// The entries that the filter lets through.
///
/// # Errors
/// [`Error::Forbidden`] without the right to read the fund.
pub fn entries(app: &App, visit: &Visit, filter: &Filter) -> Result<List, Error> {
    permit(app, visit, Action::ReadFund)?;
    let entries = app.read(visit, |tx| Ok(store::fund::entries(tx, filter)?))?;
    let sum = match filter.account {
        Some(_) => Some(Ore::sum(entries.iter().map(|e| e.change)).map_err(Error::refused)?),
        None => None,
    };
    Ok(List { entries, sum })
}

/// As [`entries`], to be taken out of the house: noted in the read log.
///
/// # Errors
/// As [`entries`].
pub fn taken_out(app: &App, visit: &Visit, filter: &Filter) -> Result<List, Error> {
    let list = entries(app, visit, filter)?;
    note_reading(app, visit, Reading::Exported, "ledger_list", list.entries.len().to_string())?;
    Ok(list)
}
