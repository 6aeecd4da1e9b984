//! The figures that tell whether the money moves: years in stock, share used, and where today's pace leads.

use crate::values::{Ore, Overflow};

/// How many years of set-aside are in stock, in tenths of a year, rounded to the nearest. Nothing where no year's
/// set-aside is known: the yardstick would have no length.
pub fn years_in_stock(stock: Ore, yearly_set_aside: Ore) -> Option<i64> {
    tenths(stock, yearly_set_aside, 10)
}

/// The share of all money set aside that has been spent, in per mille, rounded to the nearest.
pub fn share_used(spent: Ore, set_aside: Ore) -> Option<i64> {
    tenths(spent, set_aside, 1000)
}

fn tenths(part: Ore, whole: Ore, times: i128) -> Option<i64> {
    if whole <= Ore::ZERO {
        return None;
    }
    let (part, whole) = (i128::from(part.0) * times, i128::from(whole.0));
    let rounded = (part.abs() * 2 + whole) / (whole * 2) * part.signum();
    i64::try_from(rounded).ok()
}

/// What comes in and what is used in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub set_aside: Ore,
    pub spent: Ore,
}

impl Pace {
    /// What will be in stock after `years` at this pace; at least nothing, since what is not there cannot be spent.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn stock_after(self, stock: Ore, years: u8) -> Result<Ore, Overflow> {
        let change = (i128::from(self.set_aside.0) - i128::from(self.spent.0)) * i128::from(years);
        let after = i128::from(stock.0) + change;
        i64::try_from(after).map(|ore| Ore(ore.max(0))).map_err(|_| Overflow)
    }

    /// How much must be used each year for `target` to be in stock after `years`, at least nothing. `None` for no
    /// years.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn that_reaches(self, target: Ore, stock: Ore, years: u8) -> Option<Result<Ore, Overflow>> {
        let years = i128::from(years);
        if years == 0 {
            return None;
        }
        let over = i128::from(stock.0) - i128::from(target.0);
        let yearly = (over + i128::from(self.set_aside.0) * years).max(0);
        // Rounded up: a little less would not reach it.
        let needed = (yearly + years - 1) / years;
        Some(i64::try_from(needed).map(Ore).map_err(|_| Overflow))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn years_in_stock_are_rounded_to_tenths() {
        assert_eq!(years_in_stock(Ore(244), Ore(100)), Some(24));
        assert_eq!(years_in_stock(Ore(245), Ore(100)), Some(25));
        assert_eq!(years_in_stock(Ore(-5), Ore(100)), Some(-1));
        assert_eq!(years_in_stock(Ore(244), Ore(0)), None);
        assert_eq!(years_in_stock(Ore(i64::MAX), Ore(1)), None);
    }

    #[test]
    fn the_share_used_is_in_per_mille() {
        assert_eq!(share_used(Ore(1), Ore(3)), Some(333));
        assert_eq!(share_used(Ore(0), Ore(3)), Some(0));
        assert_eq!(share_used(Ore(3), Ore(0)), None);
    }

    #[test]
    fn todays_pace_is_followed_for_three_years() {
        let pace = Pace { set_aside: Ore(100), spent: Ore(60) };
        assert_eq!(pace.stock_after(Ore(200), 3), Ok(Ore(320)));
        let faster = Pace { spent: Ore(300), ..pace };
        assert_eq!(faster.stock_after(Ore(200), 3), Ok(Ore::ZERO));
        assert_eq!(pace.stock_after(Ore(i64::MAX), 3), Err(Overflow));
    }

    proptest! {
        #[test]
        fn the_pace_that_reaches_a_target_reaches_it(
            stock in 0_i64..1_000_000_000, set_aside in 0_i64..100_000_000, share in 0_i64..100, years in 1_u8..20
        ) {
            let (stock, target) = (Ore(stock), Ore(stock / 100 * share));
            let pace = Pace { set_aside: Ore(set_aside), spent: Ore(0) };
            let needed = pace.that_reaches(target, stock, years).unwrap().unwrap();
            let reached = Pace { spent: needed, ..pace }.stock_after(stock, years).unwrap();
            prop_assert!(reached <= target);
            prop_assert!(target.0 - reached.0 < i64::from(years));
        }
    }
}
