//! Why something cannot be done with an evaluation.

use domain::evaluation::Reason;
use words::{Language, args, format};

pub fn text(l: Language, label: &str, reason: &Reason) -> String {
    match reason {
        Reason::Standing { standing } => l.evaluation_fault_standing(standing.code()),
        Reason::Table { sv, en } => match l {
            Language::Sv => sv.clone(),
            Language::En => en.clone(),
        },
        Reason::TooManyRows { max } => {
            let max = i64::try_from(*max).unwrap_or(i64::MAX);
            l.evaluation_fault_too_many_rows(format::number(max))
        }
        Reason::IdentityNumber { line, column } => {
            l.evaluation_fault_identity(args::EvaluationFaultIdentity { line, column })
        }
        Reason::SameColumn => l.evaluation_fault_same_column().to_owned(),
        Reason::OutsideTimes { first, last } => {
            l.evaluation_fault_times(args::EvaluationFaultTimes { first, last })
        }
        Reason::NotATime { line, text } => {
            l.evaluation_fault_not_a_time(args::EvaluationFaultNotATime { line, text })
        }
        Reason::NoSuchAnswer { known } => l.evaluation_fault_answer(known),
        Reason::FewInSeries => l.evaluation_fault_few_in_series().to_owned(),
        Reason::NothingYet => l.evaluation_fault_nothing_yet().to_owned(),
        Reason::MoreThanAsked { answered } => l.evaluation_fault_more_than_asked(answered),
        Reason::NotANumber => l.evaluation_number_fault(label),
        Reason::NotAShare => l.evaluation_share_fault(label),
    }
}
