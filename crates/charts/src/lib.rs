//! A table with typed columns, charts as display lists, and their SVG painter; pure, without input or output.

mod axis;
pub mod bars;
pub mod chart;
pub mod course;
pub mod data;
mod frame;
pub mod intervals;
pub mod lines;
pub mod number;
pub mod qr;
pub mod rows;
mod scale;
pub mod slopes;
pub mod spread;
pub mod svg;
pub mod table;

pub use axis::{Said, Written};
pub use chart::{Anchor, Drawing, Ink, Mark};
pub use data::{Data, Look, MoneyWords, Series, Unit, Value};
pub use number::Style;
pub use qr::{Qr, qr};
pub use table::{Cell, Column, Kind, Table};
