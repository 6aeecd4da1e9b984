//! One employer of the register through the years.

use domain::overview::{FIRST_YEAR, estimate};
use domain::values::Ore;
use store::overview::Profile;

use crate::access::Visit;
use crate::{App, Error};

/// An employer with what it sets aside each year from 2015.
#[derive(Clone, Debug)]
pub struct EmployerPage {
    pub employer: Profile,
    /// Year, employees, set aside.
    pub years: Vec<(i64, i64, Ore)>,
}

/// The employer at the address `slug`.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn employer(app: &App, visit: &Visit, slug: &str) -> Result<EmployerPage, Error> {
    let employer = app.read(visit, |tx| Ok(store::overview::profile(tx, slug)?))?;
    let years = employer
        .years
        .iter()
        .filter(|(year, _)| *year >= FIRST_YEAR)
        .map(|(year, count)| (*year, *count, estimate(*count, *year)))
        .collect();
    Ok(EmployerPage { employer, years })
}
