//! Taking everything out into one sealed file, and reading it into either engine (rules, part 8).

mod make;
mod restore;
mod seal;
mod taken_back;

pub use make::backup;
pub use restore::{Restored, restore};
pub use seal::To;
pub use taken_back::{LastWords, TakenBack, replay};

use crate::Error;

const MANIFEST: &str = "manifest.json";

fn file_of(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::Broken(error.to_string())
}
