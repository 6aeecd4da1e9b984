//! `docs/routes.md` is made from the routes themselves; web's own test compares, or writes it.

use std::process::Command;

use crate::{Outcome, files};

const TEST: &str = "routes_page_is_current";

pub fn run(arguments: &[String]) -> Outcome {
    let mut command = Command::new("cargo");
    command.args(["test", "--quiet", "--package", "web", "--lib", "--", TEST]);
    let write = arguments.iter().any(|argument| argument == "--write");
    if write {
        command.env("STORLOM_WRITE_ROUTES", "1");
    }
    let output = command
        .current_dir(files::top())
        .output()
        .map_err(|error| vec![format!("cargo: {error}")])?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(vec![format!("docs/routes.md: cargo xtask routes --write\n{said}{reason}")]);
    }
    // A filter that matches nothing succeeds too.
    if !said.contains("1 passed") {
        return Err(vec![format!("web has no test {TEST}")]);
    }
    Ok(format!("docs/routes.md is {}", if write { "written" } else { "current" }))
}
