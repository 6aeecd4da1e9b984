//! Why the fund refuses.

use domain::fund::Reason;
use words::{Language, args, format};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::NotPositive => l.fund_not_positive().to_owned(),
        Reason::NotCovered { available, asked } => l.fund_not_covered(args::FundNotCovered {
            asked: format::amount(l, asked.0),
            available: format::amount(l, available.0),
        }),
        Reason::MoreThanCommitted { committed, asked } => {
            l.fund_more_than_committed(args::FundMoreThanCommitted {
                asked: format::amount(l, asked.0),
                committed: format::amount(l, committed.0),
            })
        }
        Reason::AlreadyClosed => l.fund_already_closed().to_owned(),
        Reason::AlreadyCorrected => l.fund_already_corrected().to_owned(),
        Reason::IsCorrection => l.fund_is_correction().to_owned(),
        Reason::NoSuchEntry => l.fund_no_such_entry().to_owned(),
        Reason::AlreadySetAside { year } => l.fund_already_set_aside(year),
        Reason::AlreadySettled { year } => l.fund_already_settled(year),
        Reason::NoRate { year } => l.fund_no_rate(year),
        Reason::FutureDate => l.fund_future_date().to_owned(),
        Reason::NotAReference => l.fund_not_a_reference().to_owned(),
        Reason::Overflow => l.fund_overflow().to_owned(),
    }
}
