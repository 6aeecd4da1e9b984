//! *Är omställningsmedel rätt för det här?* Five plain questions and who pays.
//!
//! Four payers exist: the ordinary budget, the fund, Trygghetsstiftelsen's own support, and CSN's
//! omställningsstudiestöd. The fund never replaces ordinary operations or what the foundation pays
//! (central agreement 2014, AgV's questions and answers).

/// The five questions in the order they are asked, as form fields.
pub const QUESTIONS: [&str; 5] =
    ["ending", "own_choice", "needed_today", "done_anyway", "long_term"];

/// The answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The employment has been given notice, or a post for a time ends.
    pub ending: bool,
    /// Studies that the employee chooses for his or her own next step, not asked for at work.
    pub own_choice: bool,
    /// Needed to do the work as it is today.
    pub needed_today: bool,
    /// The agency would do and pay for it anyway.
    pub done_anyway: bool,
    /// Helps with new tasks, new skills or a longer working life.
    pub long_term: bool,
}

/// Who should pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    Fund,
    OrdinaryBudget,
    Foundation,
    StudySupport,
}

impl Payer {
    pub const ALL: [Payer; 4] =
        [Payer::Fund, Payer::OrdinaryBudget, Payer::Foundation, Payer::StudySupport];

    pub const fn code(self) -> &'static str {
        match self {
            Payer::Fund => "fund",
            Payer::OrdinaryBudget => "ordinary",
            Payer::Foundation => "foundation",
            Payer::StudySupport => "study_support",
        }
    }

    pub fn from_code(code: &str) -> Option<Payer> {
        Payer::ALL.into_iter().find(|payer| payer.code() == code)
    }
}

impl Guide {
    /// Who should pay, by these answers. It advises and never stops: the answer follows the application.
    pub const fn payer(self) -> Payer {
        if self.ending {
            Payer::Foundation
        } else if self.own_choice {
            Payer::StudySupport
        } else if self.needed_today || self.done_anyway || !self.long_term {
            Payer::OrdinaryBudget
        } else {
            Payer::Fund
        }
    }

    /// The answers in the order of [`QUESTIONS`].
    pub const fn answers(self) -> [bool; 5] {
        [self.ending, self.own_choice, self.needed_today, self.done_anyway, self.long_term]
    }

    pub const fn from_answers(answers: [bool; 5]) -> Guide {
        let [ending, own_choice, needed_today, done_anyway, long_term] = answers;
        Guide { ending, own_choice, needed_today, done_anyway, long_term }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FUND: Guide = Guide::from_answers([false, false, false, false, true]);

    #[test]
    fn what_lasts_and_goes_beyond_the_ordinary_is_for_the_fund() {
        assert_eq!(FUND.payer(), Payer::Fund);
    }

    #[test]
    fn each_other_answer_leads_to_another_payer() {
        assert_eq!(Guide { ending: true, ..FUND }.payer(), Payer::Foundation);
        assert_eq!(Guide { own_choice: true, ..FUND }.payer(), Payer::StudySupport);
        assert_eq!(Guide { needed_today: true, ..FUND }.payer(), Payer::OrdinaryBudget);
        assert_eq!(Guide { done_anyway: true, ..FUND }.payer(), Payer::OrdinaryBudget);
        assert_eq!(Guide { long_term: false, ..FUND }.payer(), Payer::OrdinaryBudget);
    }

    #[test]
    fn notice_comes_before_everything_else() {
        assert_eq!(Guide::from_answers([true; 5]).payer(), Payer::Foundation);
    }

    #[test]
    fn answers_and_payers_come_back_as_they_were() {
        for bits in 0..32_u8 {
            let answers = std::array::from_fn(|place| bits & (1 << place) != 0);
            assert_eq!(Guide::from_answers(answers).answers(), answers);
        }
        for payer in Payer::ALL {
            assert_eq!(Payer::from_code(payer.code()), Some(payer));
        }
    }
}
