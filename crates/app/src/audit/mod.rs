//! Verifying the chains and signing their heads.

mod heads;
mod verify;

pub use heads::{SignedHead, parse_heads, sign_heads};
pub use verify::{Verified, verify};

pub(crate) use heads::unhex;
pub(crate) use verify::verify_store;
