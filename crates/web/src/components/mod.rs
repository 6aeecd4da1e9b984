//! The parts that pages are made of. Each knows its structure and how it is read aloud, and no words:
//! texts come in translated.
//!
//! A component is written in a page template as `{{ field }}`. It escapes all text itself, which is what
//! [`askama::filters::HtmlSafe`] promises.

mod back;
mod button;
mod chart;
mod choices;
mod downloads;
mod error_summary;
mod field;
mod figure_row;
mod filter;
mod footnote;
mod hidden;
mod link;
mod markdown;
mod notice;
mod pagination;
mod qr;
mod steps;
mod summary_list;
mod table;
mod tag;
mod task_list;
mod waits;

#[cfg(test)]
mod contrast;
#[cfg(test)]
mod gallery;

pub use back::Back;
pub use button::Button;
pub use chart::{Chart, kronor_axis};
pub use choices::{Choice, Choices};
pub use downloads::Downloads;
pub use error_summary::ErrorSummary;
pub use field::Field;
pub use figure_row::{Figure, FigureRow};
pub use filter::Filter;
pub use footnote::Footnote;
pub use hidden::Hidden;
pub use link::Link;
pub use markdown::markdown;
pub use notice::Notice;
pub use pagination::Pagination;
pub use qr::Qr;
pub use steps::Steps;
pub use summary_list::{SummaryList, SummaryRow};
pub use table::{Order, Table};
pub use tag::Tag;
pub use task_list::{Task, TaskList};
pub use waits::{Wait, Waits};
