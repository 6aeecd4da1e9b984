//! The two languages as functions: one method per message, made from `locales/` at build, and
//! the Swedish way of writing numbers, money and dates.

pub mod format;
mod language;

pub use language::{Language, args};
