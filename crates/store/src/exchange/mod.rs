//! What the foundation and the agencies share: events.

mod event;

pub use event::{EventRow, Span, add_event, event, events, save_event, set_event_state};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[event::ALL];
