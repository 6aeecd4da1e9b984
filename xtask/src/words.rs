//! Every text in `locales/` is used somewhere: what nobody sees, nobody keeps right.

use std::collections::HashSet;

use crate::files::File;
use crate::{Outcome, files};

pub fn run(_: &[String]) -> Outcome {
    let files = files::all()?;
    let keys: Vec<&str> = files
        .iter()
        .filter(|file| file.path == "locales/sv.ftl")
        .flat_map(|file| keys(&file.text))
        .collect();
    let used: HashSet<&str> = files.iter().filter(|file| may_use(file)).flat_map(called).collect();
    let unused: Vec<String> = keys
        .iter()
        .filter(|key| !used.contains(key.replace('-', "_").as_str()))
        .map(|key| format!("locales/sv.ftl: {key} is used nowhere"))
        .collect();
    if unused.is_empty() { Ok(format!("{} texts, all used", keys.len())) } else { Err(unused) }
}

/// The ids of the messages; a term (`-name`) makes no function.
fn keys(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim_end())
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

fn may_use(file: &File) -> bool {
    let ours = file.path.starts_with("crates/") && !file.path.starts_with("crates/words/");
    ours && (file.path.ends_with(".rs") || file.path.ends_with(".html"))
}

/// Every name that follows `.` or `::`: a call on a language, or a language's function as a value.
fn called(file: &File) -> Vec<&str> {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    file.text
        .split(['.', ':'])
        .skip(1)
        .map(|rest| rest.split(|c| !name(c)).next().unwrap_or_default())
        .filter(|name| !name.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_the_messages() {
        let text = "### Om\n## a\nproduct = Storlom\n-term = x\nerror-summary =\n    { $count ->\n        [one] = x\n";
        assert_eq!(keys(text), ["product", "error-summary"]);
    }

    #[test]
    fn calls_and_function_values_are_uses() {
        let file = File {
            path: "crates/web/src/a.html".to_owned(),
            text: "{{ l.nav_start() }} {{ l.nav_plan() }} let a = Language::nav_fund; nav_case"
                .to_owned(),
        };
        assert_eq!(called(&file), ["nav_start", "nav_plan", "nav_fund"]);
    }

    #[test]
    fn the_words_themselves_are_no_use() {
        let at = |path: &str| may_use(&File { path: path.to_owned(), text: String::new() });
        assert!(at("crates/web/src/a.html") && at("crates/app/src/a.rs"));
        assert!(!at("crates/words/src/language.rs") && !at("docs/a.rs") && !at("crates/web/a.css"));
    }
}
