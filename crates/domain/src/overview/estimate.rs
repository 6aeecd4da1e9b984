//! The estimate for employers whose own figures are not known: employees × payroll per employee ×
//! the rate in force.

use crate::values::{Ore, Rate};

/// The agreement on local transition funds came into force on 1 January 2015.
pub const FIRST_YEAR: i64 = 2015;
/// The last year in the register.
pub const LAST_YEAR: i64 = 2025;

/// SCB, state payroll (LAPS): 33 392 MSEK in the first quarter of 2022, × 4 / 280 685 employees.
const PAYROLL_2022_KRONOR: f64 = 475_865.0;
/// Three per cent a year before and after 2022: an assumption, shown as one beside the figures.
const YEARLY_GROWTH: f64 = 1.03;

/// Payroll per employee and year, in whole kronor: computed from 2022, not year by year.
pub fn payroll_per_employee(year: i64) -> Ore {
    let years = i32::try_from(year - 2022).unwrap_or_default();
    let kronor = (PAYROLL_2022_KRONOR * YEARLY_GROWTH.powi(years)).round();
    Ore(kronor as i64 * 100)
}

/// The share of payroll set aside: 0,3 % to the end of 2023, 0,2 % from 1 January 2024
/// (Karolinska Institutet's staff pages on omställningsmedel).
pub const fn rate_in_force(year: i64) -> Rate {
    if year < 2024 { Rate(300) } else { Rate(200) }
}

/// What an employer with so many employees sets aside in a year, half up to öre.
pub fn estimate(employees: i64, year: i64) -> Ore {
    let payroll = payroll_per_employee(year).0.saturating_mul(employees);
    rate_in_force(year).of(Ore(payroll))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payroll_is_computed_from_2022() {
        assert_eq!(payroll_per_employee(2015), Ore(386_922_00));
        assert_eq!(payroll_per_employee(2022), Ore(475_865_00));
        assert_eq!(payroll_per_employee(2024), Ore(504_845_00));
        assert_eq!(payroll_per_employee(2025), Ore(519_991_00));
    }

    #[test]
    fn the_rate_changed_with_2024() {
        assert_eq!(rate_in_force(2023), Rate(300));
        assert_eq!(rate_in_force(2024), Rate(200));
    }

    #[test]
    fn the_smallest_and_the_largest_differ_a_thousandfold() {
        assert_eq!(estimate(12, 2025), Ore(12_479_78));
        assert_eq!(estimate(40_097, 2025), Ore(41_700_158_25));
        assert_eq!(estimate(0, 2025), Ore(0));
    }
}
