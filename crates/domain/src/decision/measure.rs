//! What a grant starts: under way, completed, reported, closed.

use super::Reason;
use crate::follow_up::Standing;

/// Where a measure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeasureState {
    UnderWay,
    /// Done, with its actual cost.
    Completed,
    /// Followed up.
    Reported,
    /// Paid, followed up, nothing left to do.
    Closed,
}

impl MeasureState {
    pub const ALL: [MeasureState; 4] = [
        MeasureState::UnderWay,
        MeasureState::Completed,
        MeasureState::Reported,
        MeasureState::Closed,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            MeasureState::UnderWay => "under_way",
            MeasureState::Completed => "completed",
            MeasureState::Reported => "reported",
            MeasureState::Closed => "closed",
        }
    }

    pub fn from_code(code: &str) -> Option<MeasureState> {
        MeasureState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Carried out.
    ///
    /// # Errors
    /// [`Reason::MeasureNotNow`] unless under way.
    pub fn complete(self) -> Result<MeasureState, Reason> {
        match self {
            MeasureState::UnderWay => Ok(MeasureState::Completed),
            _ => Err(Reason::MeasureNotNow { state: self }),
        }
    }

    /// Where it stands when what follows of the calendar and the ledger is told too, so that nothing
    /// has to run for a silent respondent to stop no measure: `asked` are the questions of its
    /// completion, `paid_out` that it has had its final closing.
    pub fn as_of(self, asked: &[Standing], paid_out: bool) -> MeasureState {
        let waits = asked.iter().any(|one| matches!(one, Standing::Coming | Standing::Asked));
        let heard = asked.iter().any(|one| matches!(one, Standing::Answered | Standing::Cannot));
        match self {
            MeasureState::UnderWay => self,
            _ if waits => MeasureState::Completed,
            _ if paid_out => MeasureState::Closed,
            _ if heard => MeasureState::Reported,
            _ => MeasureState::Completed,
        }
    }

    /// Whether money may be paid out: on account while under way, the rest once completed.
    ///
    /// # Errors
    /// [`Reason::MeasureNotNow`] for a last payment before completion, and once closed.
    pub fn pay(self, last: bool) -> Result<(), Reason> {
        match self {
            MeasureState::Closed => Err(Reason::MeasureNotNow { state: self }),
            MeasureState::UnderWay if last => Err(Reason::MeasureNotNow { state: self }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use MeasureState::*;

    use super::*;

    #[test]
    fn a_measure_is_completed_once() {
        assert_eq!(UnderWay.complete(), Ok(Completed));
        for state in [Completed, Reported, Closed] {
            assert_eq!(state.complete(), Err(Reason::MeasureNotNow { state }));
        }
    }

    #[test]
    fn what_is_heard_and_paid_tells_the_rest() {
        use Standing::*;
        for paid in [false, true] {
            assert_eq!(UnderWay.as_of(&[], paid), UnderWay);
            assert_eq!(UnderWay.as_of(&[Answered], paid), UnderWay);
            for waits in [Coming, Asked] {
                assert_eq!(Completed.as_of(&[Answered, waits], paid), Completed);
            }
        }
        for stored in [Completed, Reported, Closed] {
            assert_eq!(stored.as_of(&[Answered, Lapsed], false), Reported);
            assert_eq!(stored.as_of(&[Cannot], false), Reported);
            assert_eq!(stored.as_of(&[Cannot, Lapsed], true), Closed);
            // Nobody answered, or nobody was there to ask: paid is all that is left.
            for silent in [&[][..], &[Lapsed]] {
                assert_eq!(stored.as_of(silent, false), Completed);
                assert_eq!(stored.as_of(silent, true), Closed);
            }
        }
    }

    #[test]
    fn the_last_payment_comes_after_completion() {
        assert_eq!(UnderWay.pay(false), Ok(()));
        assert_eq!(UnderWay.pay(true), Err(Reason::MeasureNotNow { state: UnderWay }));
        for last in [false, true] {
            assert_eq!(Completed.pay(last), Ok(()));
            assert_eq!(Reported.pay(last), Ok(()));
            assert_eq!(Closed.pay(last), Err(Reason::MeasureNotNow { state: Closed }));
        }
    }

    #[test]
    fn codes_come_back() {
        for state in MeasureState::ALL {
            assert_eq!(MeasureState::from_code(state.code()), Some(state));
        }
    }
}
