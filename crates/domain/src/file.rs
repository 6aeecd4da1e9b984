//! Why a table file that is read in is refused: one reason per fault, each with its line.

use crate::values::Fault;

/// What is wrong with a file, its columns or a line of it. Lines are counted from 1, as a spreadsheet shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The file cannot be read as a table; the text says why, with the line.
    Unreadable { why: String },
    /// The file lacks this column.
    MissingColumn { column: &'static str },
    /// The column stands there twice.
    RepeatedColumn { column: String },
    /// More rows than are read in one go.
    TooManyRows { max: usize },
    /// The value of `column` on `line` is not allowed.
    Value { line: u64, column: String, fault: Fault },
    /// The value of `column` on `line` is none of those that there are.
    Unknown { line: u64, column: String, value: String },
    /// A rule of another noun refuses what the line asks for.
    Rule { line: u64, reason: Box<crate::Reason> },
    /// The same stands on both lines.
    Duplicate { line: u64, first: u64 },
    /// Both lines are about the same person, under two names.
    OtherName { line: u64, first: u64 },
    /// So many more faults that are not listed.
    More { count: usize },
}

impl Reason {
    /// The line that it is about, if any.
    pub fn line(&self) -> Option<u64> {
        match self {
            Reason::Value { line, .. }
            | Reason::Unknown { line, .. }
            | Reason::Rule { line, .. }
            | Reason::Duplicate { line, .. }
            | Reason::OtherName { line, .. } => Some(*line),
            _ => None,
        }
    }
}
