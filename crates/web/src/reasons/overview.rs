//! Why a register file is refused.

use domain::overview::Reason;
use words::{Language, args};

use super::value;

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::MissingColumn { column } => l.overview_missing_column(column),
        Reason::RepeatedColumn => l.overview_repeated_column().to_owned(),
        Reason::Value { line, column, fault } => {
            l.overview_line(args::OverviewLine { line, fault: value::text(l, column, fault) })
        }
        Reason::Duplicate { line, first } => {
            l.overview_duplicate(args::OverviewDuplicate { line, first })
        }
        Reason::Unreadable { why } => why.clone(),
    }
}
