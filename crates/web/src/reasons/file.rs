//! Why a file that is read in is refused.

use domain::file::Reason;
use words::{Language, args, format};

use super::value;

pub fn text(l: Language, reason: &Reason) -> String {
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match reason {
        Reason::Unreadable { why } => why.clone(),
        Reason::MissingColumn { column } => l.file_missing_column(column),
        Reason::RepeatedColumn { column } => l.file_repeated_column(column),
        Reason::TooManyRows { max } => l.file_too_many_rows(format::number(whole(*max))),
        Reason::Value { line, column, fault } => {
            l.file_line(args::FileLine { line, fault: value::text(l, column, fault) })
        }
        Reason::Unknown { line, column, value } => {
            l.file_unknown(args::FileUnknown { line, column, value })
        }
        Reason::Rule { line, reason } => {
            l.file_line(args::FileLine { line, fault: super::text(l, "", reason) })
        }
        Reason::Duplicate { line, first } => l.file_duplicate(args::FileDuplicate { line, first }),
        Reason::OtherName { line, first } => l.file_other_name(args::FileOtherName { line, first }),
        Reason::More { count } => l.file_more(whole(*count)),
    }
}
