//! Runs a script of `e2e/` under Node and gives back what it printed.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of browser scripts at the top of the repository.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e")
}

/// Runs `e2e/<script>` with `args`; its standard output, or its standard error where it ends with anything but 0.
pub fn run(script: &str, args: &[&str]) -> Result<String, String> {
    let output = Command::new("node")
        .arg(script)
        .args(args)
        .current_dir(folder())
        .output()
        .map_err(|error| format!("node: {error}"))?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_comes_back_and_a_failure_says_why() {
        assert_eq!(run("--eval", &["console.log(process.argv[1])", "hej"]), Ok("hej\n".to_owned()));
        let reason = run("no-such-script.mjs", &[]).unwrap_err();
        assert!(reason.contains("no-such-script.mjs"), "{reason}");
    }
}
