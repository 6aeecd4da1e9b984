//! The share of the payroll that is set aside.

use super::Ore;

/// A share in parts per 100 000: 0,2 % is `Rate(200)`. Its largest value is 65,535 %, so that a part never outgrows
/// the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(pub u16);

impl Rate {
    /// This share of a payroll, rounded to the nearest öre. Half an öre is rounded up, and away from zero when the
    /// payroll is a negative correction, so that a correction takes back exactly what was set aside.
    pub fn of(self, payroll: Ore) -> Ore {
        let exact = i128::from(payroll.0) * i128::from(self.0);
        let rounded = (exact.abs() + 50_000) / 100_000 * exact.signum();
        // Nearer to zero than the payroll itself, which fits.
        Ore(rounded as i64)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn half_an_ore_is_rounded_away_from_zero() {
        for (payroll, part) in
            [(0, 0), (249, 0), (250, 1), (749, 1), (750, 2), (-249, 0), (-250, -1)]
        {
            assert_eq!(Rate(200).of(Ore(payroll)), Ore(part), "{payroll}");
        }
    }

    #[test]
    fn two_per_mille_of_a_small_agency() {
        let payroll = Ore::from_kronor(5_947_956);
        assert_eq!(Rate(200).of(payroll), Ore(1_189_591));
        assert_eq!(Rate(0).of(payroll), Ore::ZERO);
    }

    #[test]
    fn the_largest_payroll_does_not_overflow() {
        assert_eq!(Rate(u16::MAX).of(Ore(i64::MAX)), Ore(6_044_536_864_352_777_325));
        assert_eq!(Rate(u16::MAX).of(Ore(i64::MIN)), Ore(-6_044_536_864_352_777_326));
    }

    proptest! {
        #[test]
        fn a_larger_payroll_or_rate_never_gives_less(a: i64, b: i64, rate: u16, other: u16) {
            let (low, high) = (a.min(b), a.max(b));
            prop_assert!(Rate(rate).of(Ore(low)) <= Rate(rate).of(Ore(high)));
            let payroll = Ore(high.saturating_abs());
            prop_assert!(Rate(rate.min(other)).of(payroll) <= Rate(rate.max(other)).of(payroll));
        }

        #[test]
        fn a_correction_takes_back_what_was_set_aside(payroll in -i64::MAX..=i64::MAX, rate: u16) {
            let set_aside = Rate(rate).of(Ore(payroll));
            prop_assert_eq!(Rate(rate).of(Ore(-payroll)), Ore(-set_aside.0));
        }
    }
}
