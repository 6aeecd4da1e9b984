//! What entries add up to: amounts by year of origin, and by account.

use std::collections::BTreeMap;

use super::{Account, Entry, Line};
use crate::values::{Ore, Overflow, YearOfOrigin};

/// Amounts by year of origin, oldest first. Years with nothing are not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByYear(BTreeMap<YearOfOrigin, Ore>);

impl ByYear {
    /// Adds up amounts; a year may come more than once.
    pub fn of(parts: impl IntoIterator<Item = (YearOfOrigin, Ore)>) -> Result<ByYear, Overflow> {
        let mut years = ByYear::default();
        for (year, amount) in parts {
            years.add(year, amount)?;
        }
        Ok(years)
    }

    pub fn get(&self, year: YearOfOrigin) -> Ore {
        self.0.get(&year).copied().unwrap_or_default()
    }

    pub fn add(&mut self, year: YearOfOrigin, amount: Ore) -> Result<(), Overflow> {
        let sum = self.get(year).plus(amount)?;
        if sum == Ore::ZERO {
            self.0.remove(&year);
        } else {
            self.0.insert(year, sum);
        }
        Ok(())
    }

    pub fn total(&self) -> Result<Ore, Overflow> {
        Ore::sum(self.0.values().copied())
    }

    /// Oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (YearOfOrigin, Ore)> + '_ {
        self.0.iter().map(|(year, amount)| (*year, *amount))
    }
}

/// Every account's amounts by year of origin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balances([ByYear; 4]);

impl Balances {
    pub fn of(&self, account: Account) -> &ByYear {
        &self.0[account as usize]
    }

    pub fn add(&mut self, line: Line) -> Result<(), Overflow> {
        self.0[line.account as usize].add(line.year, line.amount)
    }

    /// The balances after an entry.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Overflow> {
        entry.lines().iter().try_for_each(|line| self.add(*line))
    }

    /// The years that any account knows, oldest first.
    pub fn years(&self) -> Vec<YearOfOrigin> {
        let mut years: Vec<_> =
            self.0.iter().flat_map(|by_year| by_year.iter().map(|(year, _)| year)).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// What stands on an account, of all years. What is set aside is told as it is spoken of, above zero.
    pub fn total(&self, account: Account) -> Result<Ore, Overflow> {
        let total = self.of(account).total()?;
        if account == Account::SetAside { total.negated() } else { Ok(total) }
    }

    /// What is in stock: available and committed.
    pub fn stock(&self) -> Result<Ore, Overflow> {
        self.total(Account::Available)?.plus(self.total(Account::Committed)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_with_nothing_is_not_there() {
        let year = YearOfOrigin::Year(2020);
        let mut years = ByYear::of([(year, Ore(5)), (YearOfOrigin::Unknown, Ore(1))]).unwrap();
        years.add(year, Ore(-5)).unwrap();
        assert_eq!(years.iter().collect::<Vec<_>>(), [(YearOfOrigin::Unknown, Ore(1))]);
        assert_eq!(years.get(year), Ore::ZERO);
    }

    #[test]
    fn the_source_is_told_above_zero() {
        let mut balances = Balances::default();
        let year = YearOfOrigin::Year(2020);
        balances.add(Line { account: Account::SetAside, year, amount: Ore(-7) }).unwrap();
        balances.add(Line { account: Account::Available, year, amount: Ore(4) }).unwrap();
        balances.add(Line { account: Account::Committed, year, amount: Ore(3) }).unwrap();
        assert_eq!(balances.total(Account::SetAside), Ok(Ore(7)));
        assert_eq!(balances.stock(), Ok(Ore(7)));
        assert_eq!(balances.years(), [year]);
    }
}
