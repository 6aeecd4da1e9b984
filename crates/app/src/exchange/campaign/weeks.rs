//! The interest week by week: visits, applications begun and submitted, grants.

use std::collections::BTreeMap;

use domain::exchange::{Interest, monday};
use domain::values::Date;
use jiff::ToSpan as _;
use store::Tx;

use crate::Error;

/// Older weeks say little of today's: three years are compared.
const MOST_WEEKS: usize = 156;

/// A week and what was counted in it, in the order of [`Interest::ALL`]; nothing of the time before it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Week {
    pub monday: Date,
    pub counts: [Option<i64>; 4],
}

impl Week {
    pub fn count(&self, of: Interest) -> Option<i64> {
        let place = Interest::ALL.iter().position(|one| *one == of)?;
        self.counts.get(place).copied().flatten()
    }
}

/// Every whole week from the first that anything is known of.
pub(crate) fn weeks(tx: &Tx<'_>, today: Date) -> Result<Vec<Week>, Error> {
    let mut counts: BTreeMap<Date, [i64; 4]> = BTreeMap::new();
    let (mut counted_from, mut cases_from): (Option<Date>, Option<Date>) = (None, None);
    let earlier = |first: Option<Date>, day: Date| Some(first.map_or(day, |first| first.min(day)));
    for (what, week, number) in store::exchange::interest(tx)? {
        counted_from = earlier(counted_from, week);
        counts.entry(week).or_default()[usize::from(what != Interest::Visits)] += number;
    }
    for case in store::report::cases(tx)? {
        let came = monday(case.received_at.local_date());
        cases_from = earlier(cases_from, came);
        counts.entry(came).or_default()[2] += 1;
        if let Some(on) = case.decided_on.filter(|_| case.granted.is_some_and(|ore| ore.0 > 0)) {
            counts.entry(monday(on)).or_default()[3] += 1;
        }
    }
    let first = [counted_from, cases_from].into_iter().flatten().min();
    let Some(first) = first else { return Ok(Vec::new()) };
    let earliest = monday(today).saturating_sub((MOST_WEEKS as i64).weeks());
    let mut week = first.max(earliest);
    let mut all = Vec::new();
    while week < monday(today) {
        let found = counts.get(&week).copied().unwrap_or_default();
        let known =
            |from: Option<Date>, count: i64| from.filter(|from| *from <= week).map(|_| count);
        let [visits, begun, submitted, granted] = found;
        all.push(Week {
            monday: week,
            counts: [
                known(counted_from, visits),
                known(counted_from, begun),
                known(cases_from, submitted),
                known(cases_from, granted),
            ],
        });
        week = week.saturating_add(1.week());
    }
    Ok(all)
}
