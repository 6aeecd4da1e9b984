//! What participants say of events: their texts sorted into topics, and the figures event by event. Always a
//! *reaction*, never an effect.

mod topic;
mod trend;

pub(super) use topic::common;
pub use topic::{Common, Sorting, Text, add_topic, remove_topic, sort, sorting, topic_list};
pub use trend::{Point, Trend, trend};

pub use store::exchange::Topic;
