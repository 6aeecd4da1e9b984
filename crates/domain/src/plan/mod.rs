//! The rolling plan: needs that are reported, and rows that claim money for a goal.

use std::collections::BTreeMap;

use crate::values::{Id, Ore, Overflow};

/// A plan looks this many years ahead, this year included (*rullande handlingsplan*).
pub const YEARS: i16 = 3;

/// Why something cannot be done with the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The row has left the state in which this can be done.
    State { state: RowState },
    /// The year is not one that the plan looks at.
    YearOutsidePlan { first: i16, last: i16 },
}

/// Where a row of the plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    Proposed,
    Approved,
    /// It has become a measure: the money is committed there, and claimed here no more.
    Measure,
}

impl RowState {
    pub const ALL: [RowState; 3] = [RowState::Proposed, RowState::Approved, RowState::Measure];

    pub const fn code(self) -> &'static str {
        match self {
            RowState::Proposed => "proposed",
            RowState::Approved => "approved",
            RowState::Measure => "measure",
        }
    }

    pub fn from_code(code: &str) -> Option<RowState> {
        RowState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// The parties have agreed on the row.
    pub fn approve(self) -> Result<RowState, Reason> {
        match self {
            RowState::Proposed => Ok(RowState::Approved),
            state => Err(Reason::State { state }),
        }
    }

    /// The row becomes a measure, without a new form.
    pub fn become_measure(self) -> Result<RowState, Reason> {
        match self {
            RowState::Approved => Ok(RowState::Measure),
            state => Err(Reason::State { state }),
        }
    }

    /// The row is changed, and has to be agreed on again.
    pub fn change(self) -> Result<RowState, Reason> {
        match self {
            RowState::Proposed | RowState::Approved => Ok(RowState::Proposed),
            state => Err(Reason::State { state }),
        }
    }
}

/// A need (*behov*) as a unit or a union reports it, without applying for anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub goal: Id,
    pub unit: Option<Id>,
    pub year: i16,
    pub text: String,
    pub amount: Ore,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub goal: Id,
    pub unit: Option<Id>,
    pub year: i16,
    pub title: String,
    pub amount: Ore,
    pub responsible: Option<String>,
}

/// The years that the plan looks at from `this_year`.
pub fn years(this_year: i16) -> Vec<i16> {
    (this_year..this_year.saturating_add(YEARS)).collect()
}

/// Whether a plan made in `this_year` looks at `year`.
///
/// # Errors
/// [`Reason::YearOutsidePlan`].
pub fn check_year(year: i16, this_year: i16) -> Result<(), Reason> {
    let last = this_year.saturating_add(YEARS - 1);
    if (this_year..=last).contains(&year) {
        Ok(())
    } else {
        Err(Reason::YearOutsidePlan { first: this_year, last })
    }
}

/// The sums per goal and year.
///
/// # Errors
/// [`Overflow`].
pub fn sums(
    rows: impl IntoIterator<Item = (Id, i16, Ore)>,
) -> Result<BTreeMap<(Id, i16), Ore>, Overflow> {
    let mut sums = BTreeMap::new();
    for (goal, year, amount) in rows {
        let sum = sums.entry((goal, year)).or_insert(Ore::ZERO);
        *sum = sum.plus(amount)?;
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use RowState::{Approved, Measure, Proposed};

    #[test]
    fn a_row_goes_from_proposed_to_measure_and_back_by_a_change() {
        assert_eq!(Proposed.approve(), Ok(Approved));
        assert_eq!(Approved.approve(), Err(Reason::State { state: Approved }));
        assert_eq!(Measure.approve(), Err(Reason::State { state: Measure }));
        assert_eq!(Approved.become_measure(), Ok(Measure));
        assert_eq!(Proposed.become_measure(), Err(Reason::State { state: Proposed }));
        assert_eq!(Measure.become_measure(), Err(Reason::State { state: Measure }));
        assert_eq!(Proposed.change(), Ok(Proposed));
        assert_eq!(Approved.change(), Ok(Proposed));
        assert_eq!(Measure.change(), Err(Reason::State { state: Measure }));
    }

    #[test]
    fn a_plan_looks_three_years_ahead() {
        assert_eq!(years(2026), [2026, 2027, 2028]);
        assert_eq!(check_year(2028, 2026), Ok(()));
        for year in [2025, 2029] {
            let outside = Reason::YearOutsidePlan { first: 2026, last: 2028 };
            assert_eq!(check_year(year, 2026), Err(outside));
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_in_the_sums(rows in proptest::collection::vec((0_u8..4, 2026_i16..2029, 0_i64..1_000_000), 0..40)) {
            let total: i64 = rows.iter().map(|(_, _, amount)| amount).sum();
            let rows = rows.iter().map(|(goal, year, amount)| (Id::v4([*goal; 16]), *year, Ore(*amount)));
            let sums = sums(rows).expect("small amounts");
            prop_assert_eq!(sums.values().map(|sum| sum.0).sum::<i64>(), total);
        }
    }
}
