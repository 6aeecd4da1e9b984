//! The rate in force in a year: the central agreement's, and an agency's own exceptions.

use super::Reason;
use crate::overview::{FIRST_YEAR, rate_in_force};
use crate::values::{Ore, Rate, Year};

/// The rates of an agency. An exception holds from its year until the next one; without one the central rate holds
/// (0,3 % of payroll to 2023, 0,2 % from 2024).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    exceptions: Vec<(Year, Option<Rate>)>,
}

impl Rates {
    /// `exceptions`: from which year, and the rate; none where the central rate holds again.
    pub fn new(mut exceptions: Vec<(Year, Option<Rate>)>) -> Rates {
        exceptions.sort_by_key(|(year, _)| *year);
        Rates { exceptions }
    }

    /// The rate of a year's payroll.
    ///
    /// # Errors
    /// [`Reason::NoRate`] before 2015, when the central agreement began, unless the agency has a rate of its own.
    pub fn in_force(&self, year: Year) -> Result<Rate, Reason> {
        let exception = self.exceptions.iter().rfind(|(from, _)| *from <= year);
        match exception.and_then(|(_, rate)| *rate) {
            Some(rate) => Ok(rate),
            None if i64::from(year.number()) >= FIRST_YEAR => {
                Ok(rate_in_force(year.number().into()))
            }
            None => Err(Reason::NoRate { year: year.number() }),
        }
    }

    /// What a year's payroll sets aside, to the nearest öre ([`Rate::of`] says how halves are rounded).
    ///
    /// # Errors
    /// As [`Rates::in_force`].
    pub fn set_aside(&self, year: Year, payroll: Ore) -> Result<(Rate, Ore), Reason> {
        let rate = self.in_force(year)?;
        Ok((rate, rate.of(payroll)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(number: i16) -> Year {
        Year::new(number).unwrap()
    }

    #[test]
    fn the_central_rate_was_lowered_with_2024() {
        let rates = Rates::default();
        assert_eq!(rates.in_force(year(2014)), Err(Reason::NoRate { year: 2014 }));
        assert_eq!(rates.in_force(year(2015)), Ok(Rate(300)));
        assert_eq!(rates.in_force(year(2023)), Ok(Rate(300)));
        assert_eq!(rates.in_force(year(2024)), Ok(Rate(200)));
    }

    #[test]
    fn an_exception_holds_until_the_next() {
        let own = vec![(year(2026), None), (year(2022), Some(Rate(500)))];
        let rates = Rates::new(own);
        assert_eq!(rates.in_force(year(2021)), Ok(Rate(300)));
        assert_eq!(rates.in_force(year(2022)), Ok(Rate(500)));
        assert_eq!(rates.in_force(year(2025)), Ok(Rate(500)));
        assert_eq!(rates.in_force(year(2026)), Ok(Rate(200)));
    }

    #[test]
    fn a_payroll_becomes_a_set_aside() {
        let set_aside = Rates::default().set_aside(year(2025), Ore::from_kronor(5_947_956));
        assert_eq!(set_aside, Ok((Rate(200), Ore(1_189_591))));
    }
}
