//! The persons behind a figure, and whether they are few.

use std::collections::BTreeMap;

use super::K;
use crate::values::{Id, Ore};

/// Who is behind a figure: persons that are known, and crowds of whom only the size is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    known: BTreeMap<Id, Ore>,
    places: i64,
    /// Persons, and what they share.
    crowds: Vec<(i64, Ore)>,
}

impl Group {
    /// Adds a case of `who` that concerns so many persons and so much money. A case that concerns
    /// one concerns `who`; of a larger one only the number of persons is known.
    pub fn add(&mut self, who: Id, persons: i64, amount: Ore) {
        self.places += persons.max(1);
        if persons > 1 {
            self.crowds.push((persons, amount));
        } else {
            let held = self.known.entry(who).or_default();
            held.0 = held.0.saturating_add(amount.0);
        }
    }

    /// Adds all of another group.
    pub fn join(&mut self, other: &Group) {
        self.places += other.places;
        self.crowds.extend(&other.crowds);
        for (who, amount) in &other.known {
            let held = self.known.entry(*who).or_default();
            held.0 = held.0.saturating_add(amount.0);
        }
    }

    /// Persons counted once for each case: what is published, since it adds up in every table.
    pub fn places(&self) -> i64 {
        self.places
    }

    /// What is shared.
    pub fn amount(&self) -> Ore {
        let parts = self.known.values().chain(self.crowds.iter().map(|(_, amount)| amount));
        Ore(parts.fold(0, |sum, part| sum.saturating_add(part.0)))
    }

    /// The least number of different persons that there can be: everyone known may also stand in
    /// every crowd.
    pub fn persons(&self) -> i64 {
        let known = i64::try_from(self.known.len()).unwrap_or(i64::MAX);
        self.crowds.iter().map(|(persons, _)| *persons).fold(known, i64::max)
    }

    /// Whether it may not be shown: somebody is behind it, but fewer than [`K`], or one of them
    /// may have more than half of the money.
    pub fn is_few(&self) -> bool {
        self.places > 0 && (self.persons() < K || self.places < K || self.one_has_most())
    }

    fn one_has_most(&self) -> bool {
        let alone = self.known.values().map(|amount| i128::from(amount.0)).max().unwrap_or(0);
        let shared: i128 =
            self.crowds.iter().map(|(persons, amount)| i128::from(amount.0 / persons)).sum();
        (alone + shared) * 2 > i128::from(self.amount().0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(amounts: &[i64]) -> Group {
        let mut group = Group::default();
        for (number, amount) in amounts.iter().enumerate() {
            group.add(Id::v4([number as u8; 16]), 1, Ore(*amount));
        }
        group
    }

    #[test]
    fn five_who_share_are_not_few() {
        assert!(!Group::default().is_few());
        assert!(group(&[10, 10, 10, 10]).is_few());
        assert!(!group(&[10, 10, 10, 10, 10]).is_few());
    }

    #[test]
    fn one_with_more_than_half_is_few() {
        assert!(!group(&[40, 10, 10, 10, 10]).is_few());
        assert!(group(&[41, 10, 10, 10, 10]).is_few());
    }

    #[test]
    fn the_same_person_again_is_no_new_person() {
        let mut same = Group::default();
        for _ in 0..9 {
            same.add(Id::v4([1; 16]), 1, Ore(1));
        }
        assert_eq!((same.places(), same.persons()), (9, 1));
        assert!(same.is_few());
    }

    #[test]
    fn a_crowd_counts_by_its_size_and_may_hold_the_known() {
        let mut group = group(&[10, 10]);
        group.add(Id::v4([9; 16]), 12, Ore(1200));
        assert_eq!((group.places(), group.persons()), (14, 12));
        assert!(!group.is_few());
        let mut one_takes_it = Group::default();
        one_takes_it.add(Id::v4([9; 16]), 12, Ore(1200));
        one_takes_it.add(Id::v4([1; 16]), 1, Ore(1100));
        assert!(one_takes_it.is_few());
    }

    #[test]
    fn no_money_is_nobodys_most() {
        assert!(!group(&[0; 5]).is_few());
    }
}
