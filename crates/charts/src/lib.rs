//! A table with typed columns, charts as display lists, and their SVG painter; pure, without input or output.

pub mod bars;
pub mod chart;
pub mod data;
mod frame;
pub mod lines;
pub mod number;
mod scale;
pub mod svg;
pub mod table;

pub use chart::{Anchor, Drawing, Ink, Mark};
pub use data::{Data, Look, MoneyWords, Series, Unit, Value};
pub use table::{Cell, Column, Kind, Table};
