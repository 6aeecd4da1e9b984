//! Why a year cannot be marked as accounted.

use domain::report::Reason;
use words::{Language, args, format};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::YearNotOver { year } => l.report_year_not_over(i64::from(*year).to_string()),
        Reason::NotOnThatDay { from, to } => l.report_not_on_that_day(args::ReportNotOnThatDay {
            from: format::date(*from),
            to: format::date(*to),
        }),
        Reason::NoReceivers => l.report_no_receivers().to_owned(),
        Reason::Accounted { on } => l.report_already_accounted(format::date(*on)),
    }
}
