//! Verifying the chains and signing their heads.

mod heads;
mod verify;

pub use heads::{parse_heads, sign_heads};
pub use verify::{Verified, verify};
