//! Splitting an amount without losing an öre.

use std::cmp::Reverse;

use super::Ore;

/// Splits `total` in proportion to `weights`, one part per weight, by largest remainder: the parts add up to the
/// total exactly, and none is an öre or more from its exact share. Of equal remainders the earlier goes first.
///
/// A negative total is split as its positive twin. `None` when no weight is above zero.
pub fn share(total: Ore, weights: &[u64]) -> Option<Vec<Ore>> {
    let whole: u128 = weights.iter().copied().map(u128::from).sum();
    if whole == 0 {
        return None;
    }
    let amount = u128::from(total.0.unsigned_abs());
    let exact = |weight: u64| amount * u128::from(weight);
    let mut parts: Vec<u128> = weights.iter().map(|weight| exact(*weight) / whole).collect();

    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|place| Reverse(exact(weights[*place]) % whole));
    let mut left = amount - parts.iter().sum::<u128>();
    for place in by_remainder {
        if left == 0 {
            break;
        }
        parts[place] += 1;
        left -= 1;
    }

    // No part is further from zero than the total, which fits.
    let signed = |part: u128| (part as i128 * i128::from(total.0.signum())) as i64;
    Some(parts.into_iter().map(|part| Ore(signed(part))).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(total: i64, weights: &[u64]) -> Vec<i64> {
        let parts = share(Ore(total), weights).expect("some weight");
        parts.into_iter().map(|part| part.0).collect()
    }

    #[test]
    fn the_largest_remainders_get_what_is_left() {
        assert_eq!(parts(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(parts(-100, &[1, 1, 1]), [-34, -33, -33]);
        assert_eq!(parts(10, &[15, 15, 70]), [2, 1, 7]);
        assert_eq!(parts(10, &[16, 17, 67]), [1, 2, 7]);
        assert_eq!(parts(1, &[0, 1, 0]), [0, 1, 0]);
        assert_eq!(parts(0, &[3, 4]), [0, 0]);
    }

    #[test]
    fn the_ends_of_the_range_hold() {
        assert_eq!(parts(i64::MIN, &[u64::MAX]), [i64::MIN]);
        assert_eq!(parts(i64::MAX, &[0, u64::MAX]), [0, i64::MAX]);
    }

    #[test]
    fn nothing_can_be_split_over_no_weight() {
        assert_eq!(share(Ore(100), &[]), None);
        assert_eq!(share(Ore(100), &[0, 0]), None);
    }

    proptest! {
        #[test]
        fn the_parts_add_up_to_the_total(total: i64, mut weights in prop::collection::vec(any::<u64>(), 1..20)) {
            weights[0] = weights[0].max(1);
            let parts = share(Ore(total), &weights).expect("some weight");
            prop_assert_eq!(Ore::sum(parts.iter().copied()), Ok(Ore(total)));
        }

        #[test]
        fn no_part_is_an_ore_or_more_from_its_share(
            total in -1_000_000_i64..1_000_000, weights in prop::collection::vec(1_u64..1_000, 1..20)
        ) {
            let whole: u64 = weights.iter().sum();
            for (part, weight) in share(Ore(total), &weights).expect("some weight").iter().zip(&weights) {
                let off_by = part.0 * whole as i64 - total * *weight as i64;
                prop_assert!(off_by.unsigned_abs() < whole, "{part:?} for {weight} of {whole}");
            }
        }
    }
}
