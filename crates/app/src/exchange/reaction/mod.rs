//! What participants say of events: their texts sorted into themes, and the figures event by event. Always a
//! *reaction*, never an effect.

mod theme;
mod trend;

pub(super) use theme::common;
pub use theme::{Common, Sorting, Text, add_theme, remove_theme, sort, sorting, theme_list};
pub use trend::{Point, Trend, trend};

pub use store::exchange::Theme;
