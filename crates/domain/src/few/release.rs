//! When a new release of the same group may be made: nobody is seen by what was added.

use std::collections::BTreeSet;

use super::K;
use crate::values::Id;

/// The last period whose figures may be shown, of those that have ended. `added` tells who came
/// into the group in which period. A release holds everyone until then; a later one needs nobody,
/// or at least [`K`] persons, who were not in the one before.
pub fn last_release(added: &[(i16, Id)], last_ended: i16) -> Option<i16> {
    let mut periods: Vec<i16> = added.iter().map(|(period, _)| *period).collect();
    periods.sort_unstable();
    periods.dedup();
    let mut released: Option<i16> = None;
    for period in periods.into_iter().filter(|period| *period <= last_ended) {
        let is_new = |at: i16| at <= period && released.is_none_or(|last| at > last);
        let new: BTreeSet<Id> =
            added.iter().filter(|(at, _)| is_new(*at)).map(|(_, who)| *who).collect();
        if i64::try_from(new.len()).is_ok_and(|count| count >= K) {
            released = Some(period);
        }
    }
    released
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(period: i16, from: u8, count: u8) -> Vec<(i16, Id)> {
        (from..from + count).map(|number| (period, Id::v4([number; 16]))).collect()
    }

    #[test]
    fn one_more_waits_until_four_others_have_come() {
        let mut added = people(2024, 0, 6);
        assert_eq!(last_release(&added, 2023), None);
        assert_eq!(last_release(&added, 2024), Some(2024));
        added.extend(people(2025, 10, 1));
        assert_eq!(last_release(&added, 2025), Some(2024));
        added.extend(people(2026, 20, 4));
        assert_eq!(last_release(&added, 2025), Some(2024));
        assert_eq!(last_release(&added, 2026), Some(2026));
    }

    #[test]
    fn the_same_persons_again_are_not_new_ones() {
        let mut added = people(2024, 0, 4);
        added.extend(people(2024, 0, 4));
        assert_eq!(last_release(&added, 2030), None);
        added.extend(people(2025, 4, 1));
        assert_eq!(last_release(&added, 2030), Some(2025));
    }
}
