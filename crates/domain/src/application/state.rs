//! Where a case stands: one method per transition, which gives the new state or the reason.

use super::Reason;
use crate::values::{Date, Ore};

/// Where an application stands from its first submission. Before that it is a draft, and the
/// writer's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Submitted,
    /// Sent back to be completed; the applicant submits a new version.
    Returned,
    /// *Tillstyrkt* by the manager.
    Endorsed,
    /// *Avstyrkt* by the manager.
    AdvisedAgainst,
    /// The manager's time is out.
    Unanswered,
    /// The coordinator has written a proposal.
    Prepared,
    OnAgenda,
    /// *Bordlagt*: taken up again at the next meeting.
    Deferred,
    /// *Återremitterat*: to be prepared once more.
    Remitted,
    Granted,
    Partly,
    Refused,
    Withdrawn,
}

/// What a manager says of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    Endorse,
    Against,
}

impl Advice {
    pub const fn code(self) -> &'static str {
        match self {
            Advice::Endorse => "endorse",
            Advice::Against => "against",
        }
    }

    pub fn from_code(code: &str) -> Option<Advice> {
        [Advice::Endorse, Advice::Against].into_iter().find(|advice| advice.code() == code)
    }
}

impl State {
    pub const ALL: [State; 13] = [
        State::Submitted,
        State::Returned,
        State::Endorsed,
        State::AdvisedAgainst,
        State::Unanswered,
        State::Prepared,
        State::OnAgenda,
        State::Deferred,
        State::Remitted,
        State::Granted,
        State::Partly,
        State::Refused,
        State::Withdrawn,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            State::Submitted => "submitted",
            State::Returned => "returned",
            State::Endorsed => "endorsed",
            State::AdvisedAgainst => "advised_against",
            State::Unanswered => "unanswered",
            State::Prepared => "prepared",
            State::OnAgenda => "on_agenda",
            State::Deferred => "deferred",
            State::Remitted => "remitted",
            State::Granted => "granted",
            State::Partly => "partly",
            State::Refused => "refused",
            State::Withdrawn => "withdrawn",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether nothing more will be decided.
    pub const fn is_closed(self) -> bool {
        matches!(self, State::Granted | State::Partly | State::Refused | State::Withdrawn)
    }

    /// Whether the parties can say what they think.
    pub const fn is_decidable(self) -> bool {
        matches!(self, State::Prepared | State::OnAgenda | State::Deferred)
    }

    /// The state on the day `on`: a manager's silence is told by the calendar and by nothing else.
    #[must_use]
    pub fn as_of(self, on: Date, answer_by: Option<Date>) -> State {
        match (self, answer_by) {
            (State::Submitted, Some(last)) if on > last => State::Unanswered,
            _ => self,
        }
    }

    /// Sent back to the applicant.
    ///
    /// # Errors
    /// [`Reason::NotNow`] once decided, withdrawn, or already sent back.
    pub fn send_back(self) -> Result<State, Reason> {
        self.when(!self.is_closed() && self != State::Returned, State::Returned)
    }

    /// Submitted again.
    ///
    /// # Errors
    /// [`Reason::NotNow`] unless it has been sent back.
    pub fn resubmit(self) -> Result<State, Reason> {
        self.when(self == State::Returned, State::Submitted)
    }

    /// The manager's word, also when it is late or changed, until the case is prepared.
    ///
    /// # Errors
    /// [`Reason::NotNow`] before submission's answer is asked for or after preparation.
    pub fn advise(self, advice: Advice) -> Result<State, Reason> {
        use State::{AdvisedAgainst, Endorsed, Submitted, Unanswered};
        let open = matches!(self, Submitted | Unanswered | Endorsed | AdvisedAgainst);
        let new = match advice {
            Advice::Endorse => Endorsed,
            Advice::Against => AdvisedAgainst,
        };
        self.when(open, new)
    }

    /// Prepared with a proposal; again after remittal, or to change the proposal. `answer_by` is the
    /// last day of a manager who has not answered; a silent or unwilling one never stops a case.
    ///
    /// # Errors
    /// [`Reason::ManagerHasTime`] until that day is over, [`Reason::NotNow`] elsewhere.
    pub fn prepare(self, on: Date, answer_by: Option<Date>) -> Result<State, Reason> {
        use State::{
            AdvisedAgainst, Deferred, Endorsed, Prepared, Remitted, Submitted, Unanswered,
        };
        match (self, answer_by) {
            (Submitted, Some(until)) if on <= until => Err(Reason::ManagerHasTime { until }),
            (Submitted | Unanswered | Endorsed | AdvisedAgainst, _) => Ok(Prepared),
            _ => self.when(matches!(self, Remitted | Prepared | Deferred), Prepared),
        }
    }

    /// Put on a meeting's agenda.
    ///
    /// # Errors
    /// [`Reason::NotNow`] unless prepared or deferred.
    pub fn put_on_agenda(self) -> Result<State, Reason> {
        self.when(matches!(self, State::Prepared | State::Deferred), State::OnAgenda)
    }

    /// Deferred to the next meeting.
    ///
    /// # Errors
    /// [`Reason::NotNow`] unless it could be decided.
    pub fn defer(self) -> Result<State, Reason> {
        self.when(matches!(self, State::Prepared | State::OnAgenda), State::Deferred)
    }

    /// Back to the coordinator for more preparation.
    ///
    /// # Errors
    /// [`Reason::NotNow`] unless it could be decided.
    pub fn remit(self) -> Result<State, Reason> {
        self.when(self.is_decidable(), State::Remitted)
    }

    /// Decided: `granted` of `asked` öre.
    ///
    /// # Errors
    /// [`Reason::NotNow`] unless it could be decided.
    pub fn decide(self, granted: Ore, asked: Ore) -> Result<State, Reason> {
        let new = match granted {
            Ore::ZERO => State::Refused,
            part if part < asked => State::Partly,
            _ => State::Granted,
        };
        self.when(self.is_decidable(), new)
    }

    /// Withdrawn by the applicant.
    ///
    /// # Errors
    /// [`Reason::NotNow`] once decided or withdrawn.
    pub fn withdraw(self) -> Result<State, Reason> {
        self.when(!self.is_closed(), State::Withdrawn)
    }

    fn when(self, allowed: bool, new: State) -> Result<State, Reason> {
        if allowed { Ok(new) } else { Err(Reason::NotNow { state: self }) }
    }
}

#[cfg(test)]
mod tests {
    use State::*;
    use jiff::civil::date;

    use super::*;

    type Step = fn(State) -> Result<State, Reason>;

    /// From every state: each state in `from` goes to `to`, all others are refused and say where they stand.
    fn edges(step: Step, from: &[State], to: State) {
        for state in State::ALL {
            let expected =
                if from.contains(&state) { Ok(to) } else { Err(Reason::NotNow { state }) };
            assert_eq!(step(state), expected, "{state:?}");
        }
    }

    const OPEN: [State; 9] = [
        Submitted,
        Returned,
        Endorsed,
        AdvisedAgainst,
        Unanswered,
        Prepared,
        OnAgenda,
        Deferred,
        Remitted,
    ];
    const ADVISABLE: [State; 4] = [Submitted, Endorsed, AdvisedAgainst, Unanswered];
    const DECIDABLE: [State; 3] = [Prepared, OnAgenda, Deferred];

    #[test]
    fn an_open_case_is_sent_back_and_comes_again() {
        edges(State::send_back, &OPEN.map(|s| if s == Returned { Submitted } else { s }), Returned);
        edges(State::resubmit, &[Returned], Submitted);
    }

    #[test]
    fn a_manager_answers_until_the_case_is_prepared() {
        edges(|s| s.advise(Advice::Endorse), &ADVISABLE, Endorsed);
        edges(|s| s.advise(Advice::Against), &ADVISABLE, AdvisedAgainst);
    }

    #[test]
    fn a_silent_or_unwilling_manager_never_stops_a_case() {
        let last = date(2026, 3, 10);
        let mut from = ADVISABLE.to_vec();
        from.extend([Remitted, Prepared, Deferred]);
        edges(|s| s.prepare(date(2026, 3, 11), Some(date(2026, 3, 10))), &from, Prepared);
        edges(|s| s.prepare(date(2026, 3, 1), None), &from, Prepared);
        let early = Submitted.prepare(last, Some(last));
        assert_eq!(early, Err(Reason::ManagerHasTime { until: last }));
    }

    #[test]
    fn silence_is_told_by_the_calendar() {
        let last = date(2026, 3, 10);
        assert_eq!(Submitted.as_of(last, Some(last)), Submitted);
        assert_eq!(Submitted.as_of(date(2026, 3, 11), Some(last)), Unanswered);
        assert_eq!(Submitted.as_of(date(2026, 3, 11), None), Submitted);
        assert_eq!(Endorsed.as_of(date(2026, 3, 11), Some(last)), Endorsed);
    }

    #[test]
    fn a_prepared_case_is_taken_up_deferred_remitted_and_decided() {
        edges(State::put_on_agenda, &[Prepared, Deferred], OnAgenda);
        edges(State::defer, &[Prepared, OnAgenda], Deferred);
        edges(State::remit, &DECIDABLE, Remitted);
        edges(|s| s.decide(Ore(2), Ore(2)), &DECIDABLE, Granted);
        edges(|s| s.decide(Ore(1), Ore(2)), &DECIDABLE, Partly);
        edges(|s| s.decide(Ore(0), Ore(2)), &DECIDABLE, Refused);
    }

    #[test]
    fn an_open_case_can_be_withdrawn() {
        edges(State::withdraw, &OPEN, Withdrawn);
    }

    #[test]
    fn codes_come_back() {
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
        for advice in [Advice::Endorse, Advice::Against] {
            assert_eq!(Advice::from_code(advice.code()), Some(advice));
        }
    }
}
