//! The repository's files, as every verb reads them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A text file with its path from the top.
pub struct File {
    pub path: String,
    pub text: String,
}

/// The top of the repository.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file that is tracked, or will be: neither ignored nor removed.
pub fn all() -> Result<Vec<File>, Vec<String>> {
    // A build server's clone may belong to another user; listing runs no hook of it.
    let arguments = "-c safe.directory=* ls-files -z --cached --others --exclude-standard";
    let listed = output("git", &arguments.split(' ').collect::<Vec<_>>())?;
    let mut files = Vec::new();
    for path in listed.split('\0').filter(|path| !path.is_empty()) {
        // What is not UTF-8 is a picture or a font; what is missing is about to be removed.
        if let Ok(text) = fs::read_to_string(top().join(path)) {
            files.push(File { path: path.to_owned(), text });
        }
    }
    Ok(files)
}

/// What a program prints at the top of the repository, or why it failed.
pub fn output(program: &str, arguments: &[&str]) -> Result<String, Vec<String>> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(top())
        .output()
        .map_err(|error| vec![format!("{program}: {error}")])?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(vec![format!(
            "{program} {}: {}{}",
            arguments.join(" "),
            text(&output.stdout),
            text(&output.stderr)
        )])
    }
}
