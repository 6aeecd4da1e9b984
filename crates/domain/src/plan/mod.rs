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

    /// The row is taken out: nothing rests on it.
    pub fn remove(self) -> Result<(), Reason> {
        match self {
            RowState::Proposed | RowState::Approved => Ok(()),
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

/// What was planned for something, and what became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub planned: Ore,
    /// Granted and not yet paid.
    pub committed: Ore,
    pub spent: Ore,
}

impl Outcome {
    pub fn planned(amount: Ore) -> Outcome {
        Outcome { planned: amount, ..Outcome::default() }
    }

    /// Both together.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn plus(self, other: Outcome) -> Result<Outcome, Overflow> {
        Ok(Outcome {
            planned: self.planned.plus(other.planned)?,
            committed: self.committed.plus(other.committed)?,
            spent: self.spent.plus(other.spent)?,
        })
    }

    /// What has been granted of it: committed and spent.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn granted(self) -> Result<Ore, Overflow> {
        self.committed.plus(self.spent)
    }

    /// What is left of the plan; below zero where more was granted than planned.
    ///
    /// # Errors
    /// [`Overflow`].
    pub fn left(self) -> Result<Ore, Overflow> {
        self.planned.minus(self.granted()?)
    }

    /// Whether there is no money in it at all.
    pub fn is_nothing(self) -> bool {
        self == Outcome::default()
    }
}

/// Plan and outcome per goal and year; money without a goal stands under none.
///
/// # Errors
/// [`Overflow`].
pub fn outcomes(
    parts: impl IntoIterator<Item = (Option<Id>, i16, Outcome)>,
) -> Result<BTreeMap<(Option<Id>, i16), Outcome>, Overflow> {
    let mut found: BTreeMap<(Option<Id>, i16), Outcome> = BTreeMap::new();
    for (goal, year, part) in parts {
        let sum = found.entry((goal, year)).or_default();
        *sum = sum.plus(part)?;
    }
    Ok(found)
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
        assert_eq!((Proposed.remove(), Approved.remove()), (Ok(()), Ok(())));
        assert_eq!(Measure.remove(), Err(Reason::State { state: Measure }));
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

    #[test]
    fn what_is_left_is_planned_less_committed_and_spent() {
        let outcome = Outcome { planned: Ore(100), committed: Ore(30), spent: Ore(80) };
        assert_eq!((outcome.granted(), outcome.left()), (Ok(Ore(110)), Ok(Ore(-10))));
        assert!(!outcome.is_nothing() && Outcome::default().is_nothing());
    }

    proptest! {
        #[test]
        fn nothing_is_lost_in_the_sums(rows in proptest::collection::vec((0_u8..4, 2026_i16..2029, 0_i64..1_000_000), 0..40)) {
            let total: i64 = rows.iter().map(|(_, _, amount)| amount).sum();
            let rows = rows.iter().map(|(goal, year, amount)| {
                let goal = (*goal > 0).then(|| Id::v4([*goal; 16]));
                (goal, *year, Outcome::planned(Ore(*amount)))
            });
            let found = outcomes(rows).expect("small amounts");
            prop_assert_eq!(found.values().map(|sum| sum.planned.0).sum::<i64>(), total);
        }
    }
}
