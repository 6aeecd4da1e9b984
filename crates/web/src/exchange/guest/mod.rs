//! Those who come without an account: what they do is confirmed by links in letters.

pub mod link;
pub mod notice;

#[cfg(test)]
mod tests;
