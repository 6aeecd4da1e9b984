//! The register of employers and what it says of the nation.

mod employer;
mod import;
mod national;

pub use employer::{EmployerPage, employer};
pub use import::{Imported, import_register};
pub use national::{National, Row, SegmentRow, YearRow, employers, national};
