//! No file of the repository holds a key, a path of somebody's machine, or a registry's host.

use crate::files::File;
use crate::{Outcome, files};

/// What no line may hold. Broken up, so that this file passes too.
const REFUSED: &[(&str, &str)] = &[
    (concat!("PRIVATE ", "KEY-----"), "a private key"),
    (concat!("AGE-SECRET-", "KEY-1"), "an age identity"),
    (concat!("_auth", "Token"), "a registry's token"),
    (concat!("gh", "p_"), "an access token"),
    (concat!("github_", "pat_"), "an access token"),
    (concat!("\"reso", "lved\":"), "a registry's host"),
    (concat!("index-", "url"), "a registry's host"),
    (concat!("replace-", "with"), "a registry's host"),
];

/// Where people and build machines keep their files.
const FOLDERS: &[&str] =
    &[concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub fn run(_: &[String]) -> Outcome {
    let files = files::all()?;
    let faults: Vec<String> = files.iter().flat_map(in_file).collect();
    if faults.is_empty() { Ok(format!("{} files, none", files.len())) } else { Err(faults) }
}

fn in_file(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(file.text.lines()) {
        for what in in_line(line) {
            // The line itself is not shown: logs are read by more people than files.
            faults.push(format!("{}:{number}: {what}", file.path));
        }
    }
    faults
}

fn in_line(line: &str) -> Vec<&'static str> {
    let mut found: Vec<&str> =
        REFUSED.iter().filter(|(text, _)| line.contains(text)).map(|(_, what)| *what).collect();
    if FOLDERS.iter().any(|folder| names_folder(line, folder)) {
        found.push("a machine's path");
    }
    if line.contains(concat!("registry", "+http")) && !line.contains(REGISTRY) {
        found.push("a registry's host");
    }
    found
}

/// The folder stands at the start of a path, not within a longer one or an address.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '/' | '-' | '_' | '}' | '~'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_without_being_repeated() {
        for (text, what) in REFUSED {
            assert_eq!(in_line(&format!("a {text} b")), [*what]);
        }
        for folder in FOLDERS {
            assert_eq!(in_line(&format!("path = \"{folder}ada/a\"")), ["a machine's path"]);
        }
        let other = concat!("source = \"registry", "+https://example.org/index\"");
        assert_eq!(in_line(other), ["a registry's host"]);
        let file = File { path: "a.txt".to_owned(), text: format!("x\n{}s3cret", REFUSED[3].0) };
        assert_eq!(in_file(&file), ["a.txt:2: an access token"]);
    }

    #[test]
    fn ordinary_lines_pass() {
        let lines = [
            format!("source = \"{REGISTRY}\""),
            "https://example.org/work/a".to_owned(),
            "crates/home/src and ./work/a".to_owned(),
        ];
        for line in lines {
            assert_eq!(in_line(&line), [""; 0], "{line}");
        }
    }
}
