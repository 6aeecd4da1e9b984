//! What a grant starts: under way, completed, reported, closed.

use super::Reason;

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
        self.when(MeasureState::UnderWay, MeasureState::Completed)
    }

    /// Followed up.
    ///
    /// # Errors
    /// [`Reason::MeasureNotNow`] unless completed.
    pub fn report(self) -> Result<MeasureState, Reason> {
        self.when(MeasureState::Completed, MeasureState::Reported)
    }

    /// Closed.
    ///
    /// # Errors
    /// [`Reason::MeasureNotNow`] unless reported.
    pub fn close(self) -> Result<MeasureState, Reason> {
        self.when(MeasureState::Reported, MeasureState::Closed)
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

    fn when(self, from: MeasureState, to: MeasureState) -> Result<MeasureState, Reason> {
        if self == from { Ok(to) } else { Err(Reason::MeasureNotNow { state: self }) }
    }
}

#[cfg(test)]
mod tests {
    use MeasureState::*;

    use super::*;

    #[test]
    fn a_measure_goes_one_way() {
        type Step = fn(MeasureState) -> Result<MeasureState, Reason>;
        let steps: [(Step, MeasureState, MeasureState); 3] = [
            (MeasureState::complete, UnderWay, Completed),
            (MeasureState::report, Completed, Reported),
            (MeasureState::close, Reported, Closed),
        ];
        for (step, from, to) in steps {
            for state in MeasureState::ALL {
                let refused = Err(Reason::MeasureNotNow { state });
                assert_eq!(step(state), if state == from { Ok(to) } else { refused });
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
