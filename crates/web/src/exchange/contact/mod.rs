//! The contacts' pages: whom one can ask at another agency, and what is written between them.

pub mod list;
pub mod offer;
pub mod talk;

#[cfg(test)]
mod tests;
