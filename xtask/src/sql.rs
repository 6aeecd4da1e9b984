//! SQL stands in store alone, and there it says the same on every engine and on every run.

use crate::files::File;
use crate::{Outcome, files, layers, literals};

/// What a statement may not say, and why. Written in lower case, with single spaces.
const REFUSED: &[(&str, &str)] = &[
    ("now(", "the clock is passed in"),
    ("current_timestamp", "the clock is passed in"),
    ("current_date", "the clock is passed in"),
    ("current_time", "the clock is passed in"),
    ("clock_timestamp", "the clock is passed in"),
    ("datetime(", "the clock is passed in"),
    ("random(", "randomness is passed in"),
    ("gen_random_uuid", "randomness is passed in"),
    ("randomblob", "randomness is passed in"),
    ("serial", "ids are made outside; numbers come from a counter row"),
    ("bigserial", "ids are made outside; numbers come from a counter row"),
    ("smallserial", "ids are made outside; numbers come from a counter row"),
    ("autoincrement", "ids are made outside; numbers come from a counter row"),
    ("generated always", "ids are made outside; numbers come from a counter row"),
    ("nextval", "ids are made outside; numbers come from a counter row"),
    ("pg_advisory", "the queue and serialisable transactions order writers"),
    ("pg_try_advisory", "the queue and serialisable transactions order writers"),
    ("for update", "the queue and serialisable transactions order writers"),
    ("for share", "the queue and serialisable transactions order writers"),
    ("listen", "not every engine notifies"),
    ("notify", "not every engine notifies"),
];

/// The crates that speak to an engine, and the engines' drivers.
const DRIVERS: &[&str] = &["postgres", "rusqlite", "tokio-postgres", "sqlx", "libsqlite3-sys"];
const MAY_USE: &[(&str, &str)] =
    &[("store", "rusqlite"), ("store", "postgres"), ("testkit", "postgres")];

pub fn run(_: &[String]) -> Outcome {
    let files = files::all()?;
    let mut faults: Vec<String> = files.iter().flat_map(in_file).collect();
    faults.extend(drivers(&layers::metadata()?));
    if faults.is_empty() { Ok("in store alone, and portable".to_owned()) } else { Err(faults) }
}

fn in_file(file: &File) -> Vec<String> {
    let File { path, text } = file;
    if path.starts_with("crates/store/migrations/") {
        return statement(path, 1, &without_comments(text));
    }
    let rust = path.starts_with("crates/") && path.ends_with(".rs");
    if !rust || path.starts_with("crates/testkit/") {
        return Vec::new();
    }
    let literals = literals::of(text);
    if path.starts_with("crates/store/src/") {
        let check = |literal: &literals::Literal<'_>| statement(path, literal.line, literal.text);
        return literals.iter().flat_map(check).collect();
    }
    // Tests tamper with what the store would never touch; benches measure beside it.
    let beside = ["/tests/", "/benches/", "/walk/"].iter().any(|folder| path.contains(folder));
    if path.starts_with("crates/store/") || beside {
        return Vec::new();
    }
    literals
        .iter()
        .filter(|literal| is_sql(literal.text))
        .map(|literal| format!("{path}:{}: SQL outside store: {}", literal.line, literal.text))
        .collect()
}

/// Everything a statement that begins on `line` says and may not.
fn statement(path: &str, line: usize, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (offset, row) in text.lines().enumerate() {
        let row = plain(row);
        for (refused, reason) in REFUSED {
            if stands_in(&row, refused) {
                faults.push(format!("{path}:{}: {}: {reason}", line + offset, refused));
            }
        }
    }
    faults
}

/// Lower case, single spaces, none before a parenthesis.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace(" (", "(")
}

/// Whether the words stand in the row and are not part of a longer one, as in `unknow(` or `serialise`.
fn stands_in(row: &str, words: &str) -> bool {
    row.match_indices(words).any(|(at, _)| {
        let before = row[..at].chars().next_back();
        let after = row[at + words.len()..].chars().next();
        let begins = !before.is_some_and(|c| c.is_alphanumeric() || c == '_');
        // pg_advisory_lock and its kin go on after a low line.
        let ends = words.ends_with('(') || !after.is_some_and(char::is_alphanumeric);
        begins && ends
    })
}

fn is_sql(text: &str) -> bool {
    let text = plain(text);
    let words: Vec<&str> = text.split(' ').collect();
    match words.as_slice() {
        ["select", rest @ ..] => rest.contains(&"from"),
        ["update", _, "set", ..]
        | ["insert", "into" | "or", ..]
        | ["delete", "from", ..]
        | ["create" | "drop" | "alter", "table" | "index" | "trigger" | "view", ..]
        | ["pragma", ..] => true,
        _ => false,
    }
}

/// Keeps the lines, so that faults are found again.
fn without_comments(text: &str) -> String {
    let code = |line: &str| line.split("--").next().unwrap_or_default().to_owned();
    text.lines().map(code).collect::<Vec<_>>().join("\n")
}

fn drivers(metadata: &serde_json::Value) -> Vec<String> {
    let mut faults = Vec::new();
    for package in layers::packages(metadata) {
        let name = package["name"].as_str().unwrap_or_default();
        for dependency in layers::dependencies(package) {
            let driver = dependency["name"].as_str().unwrap_or_default();
            let shipped = dependency["kind"].as_str() != Some("dev");
            if shipped && DRIVERS.contains(&driver) && !MAY_USE.contains(&(name, driver)) {
                faults.push(format!("{name} depends on {driver}"));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests;
