//! The balance over the years, and what it says.

use std::collections::BTreeMap;

use super::{Account, Line};
use crate::values::{Ore, Overflow, YearOfOrigin};

/// What was in stock when a calendar year ended, or stands in stock now in the last of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearEnd {
    pub year: i16,
    /// Set aside that year or the year before.
    pub newer: Ore,
    /// All older money, and money of unknown age.
    pub older: Ore,
    /// Spent during the year.
    pub spent: Ore,
}

impl YearEnd {
    pub fn stock(&self) -> Result<Ore, Overflow> {
        self.newer.plus(self.older)
    }
}

/// What the balance over the years says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// There is no money at all yet.
    Empty,
    Grows,
    Shrinks,
    /// It has never been less at a year's end than at the one before, until now.
    ShrinksForTheFirstTime,
    Unchanged,
}

/// The end of every calendar year from the first entry's to `until`. `lines` come with the calendar year that they
/// are booked in, in any order; years without entries carry the balance on.
///
/// # Errors
/// [`Overflow`].
pub fn year_ends(
    lines: impl IntoIterator<Item = (i16, Line)>,
    until: i16,
) -> Result<Vec<YearEnd>, Overflow> {
    let mut by_calendar: BTreeMap<i16, Vec<Line>> = BTreeMap::new();
    for (year, line) in lines {
        by_calendar.entry(year).or_default().push(line);
    }
    let Some(first) = by_calendar.keys().next().copied() else { return Ok(Vec::new()) };
    let mut stock: BTreeMap<YearOfOrigin, Ore> = BTreeMap::new();
    let mut ends = Vec::new();
    for year in first..=until.max(first) {
        let mut spent = Ore::ZERO;
        for line in by_calendar.get(&year).into_iter().flatten() {
            match line.account {
                Account::SetAside => {}
                Account::Spent => spent = spent.plus(line.amount)?,
                Account::Available | Account::Committed => {
                    let sum = stock.entry(line.year).or_default();
                    *sum = sum.plus(line.amount)?;
                }
            }
        }
        let is_newer = |origin: &YearOfOrigin| *origin >= YearOfOrigin::Year(year - 1);
        let sum = |newer: bool| {
            let parts = stock.iter().filter(|(origin, _)| is_newer(origin) == newer);
            Ore::sum(parts.map(|(_, amount)| *amount))
        };
        ends.push(YearEnd { year, newer: sum(true)?, older: sum(false)?, spent });
    }
    Ok(ends)
}

/// What is spent in a year: the mean of the last three calendar years that have ended, or of those there are; before
/// the first year's end, what has been spent so far.
///
/// # Errors
/// [`Overflow`].
pub fn spent_per_year(ends: &[YearEnd], this_year: i16) -> Result<Ore, Overflow> {
    let ended: Vec<Ore> =
        ends.iter().rev().filter(|end| end.year < this_year).take(3).map(|end| end.spent).collect();
    if ended.is_empty() {
        return Ok(ends.last().map_or(Ore::ZERO, |end| end.spent));
    }
    let count = i64::try_from(ended.len()).map_err(|_| Overflow)?;
    Ok(Ore(Ore::sum(ended)?.0 / count))
}

/// What the last of the year ends says beside those before it.
pub fn finding(ends: &[YearEnd]) -> Result<Finding, Overflow> {
    let stocks: Vec<Ore> = ends.iter().map(YearEnd::stock).collect::<Result<_, _>>()?;
    let (earlier, last) = match stocks.as_slice() {
        [] => return Ok(Finding::Empty),
        [only] => return Ok(if *only > Ore::ZERO { Finding::Grows } else { Finding::Unchanged }),
        [earlier @ .., last] => (earlier, *last),
    };
    let before = earlier.last().copied().unwrap_or_default();
    let shrank_before = earlier.windows(2).any(|pair| pair[1] < pair[0]);
    Ok(match last.cmp(&before) {
        std::cmp::Ordering::Greater => Finding::Grows,
        std::cmp::Ordering::Equal => Finding::Unchanged,
        std::cmp::Ordering::Less if shrank_before || earlier.len() < 2 => Finding::Shrinks,
        std::cmp::Ordering::Less => Finding::ShrinksForTheFirstTime,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(account: Account, origin: YearOfOrigin, amount: i64) -> Line {
        Line { account, year: origin, amount: Ore(amount) }
    }

    fn end(stock: i64) -> YearEnd {
        YearEnd { year: 2020, newer: Ore(stock), older: Ore::ZERO, spent: Ore::ZERO }
    }

    #[test]
    fn money_grows_old_as_years_pass_and_quiet_years_are_there() {
        let origin = YearOfOrigin::Year(2020);
        let lines = [
            (2020, line(Account::Available, origin, 100)),
            (2020, line(Account::SetAside, origin, -100)),
            (2022, line(Account::Available, origin, -30)),
            (2022, line(Account::Spent, origin, 30)),
        ];
        let ends = year_ends(lines, 2023).unwrap();
        let told: Vec<_> = ends.iter().map(|e| (e.year, e.newer.0, e.older.0, e.spent.0)).collect();
        assert_eq!(
            told,
            [(2020, 100, 0, 0), (2021, 100, 0, 0), (2022, 0, 70, 30), (2023, 0, 70, 0)]
        );
        assert_eq!(year_ends([], 2023), Ok(Vec::new()));
    }

    #[test]
    fn committing_moves_nothing_out_of_stock() {
        let origin = YearOfOrigin::Unknown;
        let lines = [
            (2020, line(Account::Available, origin, 60)),
            (2020, line(Account::Committed, origin, 40)),
        ];
        assert_eq!(year_ends(lines, 2020).unwrap()[0].older, Ore(100));
    }

    #[test]
    fn the_pace_is_that_of_the_years_that_have_ended() {
        let spent = |year, spent| YearEnd { year, spent: Ore(spent), ..end(0) };
        let ends = [spent(2021, 900), spent(2022, 30), spent(2023, 60), spent(2024, 0)];
        assert_eq!(spent_per_year(&ends, 2025), Ok(Ore(30)));
        assert_eq!(spent_per_year(&ends[2..], 2024), Ok(Ore(60)));
        assert_eq!(spent_per_year(&ends[1..2], 2022), Ok(Ore(30)));
        assert_eq!(spent_per_year(&[], 2022), Ok(Ore::ZERO));
    }

    #[test]
    fn the_first_fall_is_told_as_the_first() {
        let say = |stocks: &[i64]| {
            finding(&stocks.iter().map(|stock| end(*stock)).collect::<Vec<_>>()).unwrap()
        };
        assert_eq!(say(&[]), Finding::Empty);
        assert_eq!(say(&[5]), Finding::Grows);
        assert_eq!(say(&[5, 6]), Finding::Grows);
        assert_eq!(say(&[5, 6, 6]), Finding::Unchanged);
        assert_eq!(say(&[5, 6, 4]), Finding::ShrinksForTheFirstTime);
        assert_eq!(say(&[6, 4]), Finding::Shrinks);
        assert_eq!(say(&[5, 6, 4, 3]), Finding::Shrinks);
    }
}
