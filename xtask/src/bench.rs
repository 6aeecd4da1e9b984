//! `cargo xtask bench`: server CPU per page beside a bare handler, and long computations beside numpy and statsmodels,
//! each pair in one run, optimised.

use std::process::Command;

use crate::Outcome;

/// The crates' measurements, each by its bench target.
const BENCHES: &[(&str, &str)] = &[("statistics", "methods"), ("cli", "pages")];

/// Runs all, or those whose target is named.
pub fn run(arguments: &[String]) -> Outcome {
    if let Some(unknown) = arguments.iter().find(|asked| !BENCHES.iter().any(|(_, b)| b == asked)) {
        return Err(vec![format!("no bench target is called {unknown}: methods or pages")]);
    }
    for (package, bench) in BENCHES {
        if !arguments.is_empty() && !arguments.iter().any(|asked| asked == bench) {
            continue;
        }
        let status = Command::new(env!("CARGO"))
            .args(["bench", "--quiet", "--package", package, "--bench", bench])
            .status()
            .map_err(|error| vec![error.to_string()])?;
        if !status.success() {
            return Err(vec![format!("{package}: {bench} did not run")]);
        }
    }
    Ok("measured".to_owned())
}
