//! The national picture: what each employer sets aside, estimated from the public register.

mod employer;
mod estimate;

pub use employer::{Employer, EmployerKind, Segment, slug};
pub use estimate::{FIRST_YEAR, LAST_YEAR, estimate, payroll_per_employee, rate_in_force};

/// Why a line of the register is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The file lacks this column.
    MissingColumn { column: &'static str },
    /// The same year stands in two columns.
    RepeatedColumn,
    /// The value of `column` on `line` is not allowed.
    Value { line: u64, column: String, fault: crate::values::Fault },
    /// The same number and the same name stand on both lines.
    Duplicate { line: u64, first: u64 },
    /// The file cannot be read as a table; the text says why, with the line.
    Unreadable { why: String },
}
