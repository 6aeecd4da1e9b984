//! Excel workbooks: tables written with typed cells, and the first sheet of a workbook read as text.

mod read;
mod write;

pub use read::{read_xlsx, read_xlsx_as};
pub use write::write_xlsx;
