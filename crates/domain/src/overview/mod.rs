//! The national picture: what each employer sets aside, estimated from the public register.

mod employer;
mod estimate;

pub use employer::{Employer, EmployerKind, Segment, slug};
pub use estimate::{FIRST_YEAR, LAST_YEAR, estimate, payroll_per_employee, rate_in_force};
