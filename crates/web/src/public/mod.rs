//! The pages that anyone may read, and the choice of language.

pub mod accessibility;
pub mod front;
pub mod language;
