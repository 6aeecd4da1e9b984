//! *Vad kan jag söka för?* The agency's plain page: knowing that the money exists is the bottleneck.

use domain::values::{Ore, Year};

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
}

/// What one can apply for at the agency of the address. Open to anyone.
///
/// # Errors
/// [`Error::Missing`] outside an agency.
pub fn what_can_i_apply_for(app: &App, visit: &Visit) -> Result<Applicable, Error> {
    let agency = visit.organisation.as_ref().ok_or(Error::Missing)?.name.clone();
    app.read(visit, |tx| {
        let payrolls = if visit.person.is_some() { store::fund::payrolls(tx)? } else { Vec::new() };
        Ok(Applicable {
            agency: agency.clone(),
            // Goals and measure kinds are public; the units are the house's own.
            choices: Choices { units: Vec::new(), ..choices(tx, app.today())? },
            set_aside: payrolls.last().map(|latest| (latest.year, latest.set_aside)),
        })
    })
}
