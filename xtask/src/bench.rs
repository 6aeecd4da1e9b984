//! `cargo xtask bench`: server CPU per page beside a bare handler, in one run, optimised.

use std::process::Command;

use crate::Outcome;

pub fn run(_: &[String]) -> Outcome {
    let status = Command::new(env!("CARGO"))
        .args(["bench", "--quiet", "--package", "cli", "--bench", "pages"])
        .status()
        .map_err(|error| vec![error.to_string()])?;
    if status.success() { Ok("measured".to_owned()) } else { Err(vec!["did not run".to_owned()]) }
}
