//! *Vad kan jag söka för?* The agency's plain page: knowing that the money exists is the bottleneck.

use domain::fund::Account;
use domain::values::{Ore, Year};
use jiff::ToSpan as _;
use store::Tx;

use super::example::granted_of_late;
use super::offer::{Choices, choices};
use crate::access::Visit;
use crate::{App, Error};

/// What the page tells.
#[derive(Clone, Debug)]
pub struct Applicable {
    pub agency: String,
    /// Kinds and goals of the agreement in force; empty where there is none yet.
    pub choices: Choices,
    /// What was set aside in the latest year that it is known for. Only the house's own people are told.
    pub set_aside: Option<(Year, Ore)>,
    /// What is left to apply for, to the house's own people, and to anyone if the agency has chosen so.
    pub available: Option<Ore>,
    /// How many grants the last year, by at least five people; to the same readers.
    pub granted: Option<i64>,
    /// To the same readers, the coordinator's own sentences.
    pub examples: Vec<String>,
    /// The names of the coordinators, to the house's own people alone.
    pub coordinators: Vec<String>,
}

/// What one can apply for at the agency of the address. Open to anyone.
///
/// # Errors
/// [`Error::Missing`] outside an agency.
pub fn what_can_i_apply_for(app: &App, visit: &Visit) -> Result<Applicable, Error> {
    app.read(visit, |tx| {
        let short = short(app, visit, tx)?;
        if visit.person.is_none() && !store::application::is_open(tx)? {
            return Ok(short);
        }
        Ok(Applicable {
            available: available(tx)?,
            granted: granted_of_late(tx, app.today().saturating_sub(1.year()))?,
            examples: sentences(tx)?,
            ..short
        })
    })
}

/// The same without what is left, what has been granted and the examples.
///
/// # Errors
/// [`Error::Missing`] outside an agency.
pub fn what_can_i_apply_for_in_short(app: &App, visit: &Visit) -> Result<Applicable, Error> {
    app.read(visit, |tx| short(app, visit, tx))
}

fn short(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Applicable, Error> {
    let agency = visit.organisation.as_ref().ok_or(Error::Missing)?.name.clone();
    let payrolls = if visit.person.is_some() { store::fund::payrolls(tx)? } else { Vec::new() };
    Ok(Applicable {
        agency,
        // Goals and measure kinds are public; the units are the house's own.
        choices: Choices { units: Vec::new(), ..choices(tx, app.today())? },
        set_aside: payrolls.last().map(|latest| (latest.year, latest.set_aside)),
        available: None,
        granted: None,
        examples: Vec::new(),
        coordinators: match visit.person {
            Some(_) => store::application::coordinators(tx, app.today())?,
            None => Vec::new(),
        },
    })
}

fn available(tx: &Tx<'_>) -> Result<Option<Ore>, Error> {
    let left = store::fund::balances(tx)?.total(Account::Available).map_err(Error::refused)?;
    Ok(Some(left).filter(|left| *left > Ore::ZERO))
}

fn sentences(tx: &Tx<'_>) -> Result<Vec<String>, Error> {
    Ok(store::application::examples(tx)?.into_iter().map(|one| one.sentence).collect())
}
