//! Verifying the chains, signing their heads, and the read log.

mod heads;
mod read_log;
mod verify;

pub use heads::{SignedHead, parse_heads, sign_heads};
pub use read_log::{PER_PAGE, Read, ReadLog, Sought, note_reading, read_log};
pub use verify::{Verified, verify};

pub use store::audit::Entered;

pub(crate) use heads::unhex;
pub(crate) use verify::verify_store;
