//! Who may use whom among our crates. Convention alone does not hold; this does.

use serde_json::Value;

use crate::{Outcome, files};

/// What each crate may use, directly. Kept as in ARCHITECTURE.md.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("statistics", &[]),
    ("charts", &[]),
    ("words", &[]),
    ("testkit", &[]),
    ("xtask", &[]),
    ("documents", &["charts"]),
    ("store", &["domain"]),
    ("app", &["store", "documents", "statistics", "charts", "domain", "words"]),
    ("worlds", &["app", "domain"]),
    ("web", &["app", "domain", "charts", "words"]),
    (
        "cli",
        &["app", "charts", "documents", "domain", "statistics", "store", "web", "words", "worlds"],
    ),
];

/// What any crate may use in its tests besides.
const ALLOWED_IN_TESTS: &[&str] = &["worlds", "testkit"];

/// A crate's dependency on another of ours.
#[derive(Debug, PartialEq)]
struct Edge {
    from: String,
    to: String,
    in_tests: bool,
    /// A crate of ours has features for its tests alone: the product is always the same.
    with_features: bool,
}

pub fn run(_: &[String]) -> Outcome {
    let metadata = metadata()?;
    let edges = edges(&metadata);
    let mut faults: Vec<String> = edges.iter().filter_map(fault).collect();
    faults.extend(
        names(&metadata)
            .filter(|name| allowed(name).is_none())
            .map(|name| format!("{name} is not in the table of layers")),
    );
    if faults.is_empty() {
        Ok(format!("{} edges, all in the table", edges.len()))
    } else {
        Err(faults)
    }
}

/// What cargo knows about the workspace.
pub fn metadata() -> Result<Value, Vec<String>> {
    let text = files::output("cargo", &["metadata", "--format-version", "1", "--no-deps"])?;
    serde_json::from_str(&text).map_err(|error| vec![format!("cargo metadata: {error}")])
}

/// The workspace's packages.
pub fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"].as_array().into_iter().flatten()
}

/// A package's dependencies of every kind.
pub fn dependencies(package: &Value) -> impl Iterator<Item = &Value> {
    package["dependencies"].as_array().into_iter().flatten()
}

fn names(metadata: &Value) -> impl Iterator<Item = &str> {
    packages(metadata).filter_map(|package| package["name"].as_str())
}

/// A dependency with a path is one of ours.
fn edges(metadata: &Value) -> Vec<Edge> {
    let mut edges = Vec::new();
    for package in packages(metadata) {
        for dependency in dependencies(package).filter(|dependency| dependency["path"].is_string())
        {
            edges.push(Edge {
                from: text(&package["name"]),
                to: text(&dependency["name"]),
                in_tests: dependency["kind"] == "dev",
                with_features: dependency["features"].as_array().is_some_and(|f| !f.is_empty()),
            });
        }
    }
    edges
}

fn fault(edge: &Edge) -> Option<String> {
    let usual = allowed(&edge.from).is_some_and(|allowed| allowed.contains(&edge.to.as_str()));
    let in_tests = edge.in_tests && ALLOWED_IN_TESTS.contains(&edge.to.as_str());
    if edge.with_features && !edge.in_tests {
        return Some(format!("{} may use features of {} only in its tests", edge.from, edge.to));
    }
    let place = if edge.in_tests { " in its tests" } else { "" };
    (!usual && !in_tests).then(|| format!("{} may not use {}{place}", edge.from, edge.to))
}

fn allowed(name: &str) -> Option<&'static [&'static str]> {
    let row = ALLOWED.iter().find(|(from, _)| *from == name)?;
    Some(row.1)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn edge(from: &str, to: &str, in_tests: bool) -> Edge {
        Edge { from: from.to_owned(), to: to.to_owned(), in_tests, with_features: false }
    }

    #[test]
    fn edges_in_the_table_pass() {
        for (from, to) in [("app", "store"), ("documents", "charts"), ("cli", "worlds")] {
            assert_eq!(fault(&edge(from, to, false)), None, "{from} -> {to}");
        }
        for (from, to) in [("store", "testkit"), ("app", "worlds"), ("store", "domain")] {
            assert_eq!(fault(&edge(from, to, true)), None, "{from} -> {to}");
        }
    }

    #[test]
    fn every_other_edge_is_refused() {
        let all: Vec<&str> = ALLOWED.iter().map(|row| row.0).collect();
        for from in &all {
            for to in &all {
                let listed = allowed(from).unwrap().contains(to);
                assert_eq!(fault(&edge(from, to, false)).is_none(), listed, "{from} -> {to}");
            }
        }
        assert_eq!(fault(&edge("web", "store", false)).unwrap(), "web may not use store");
    }

    #[test]
    fn tests_too_go_round_no_layer() {
        assert_eq!(
            fault(&edge("web", "store", true)).unwrap(),
            "web may not use store in its tests"
        );
        assert!(fault(&edge("app", "testkit", false)).is_some());
        assert!(fault(&edge("cli", "testkit", false)).is_some());
    }

    #[test]
    fn the_product_uses_no_features_of_ours() {
        let recorded = |in_tests| Edge { with_features: true, ..edge("cli", "store", in_tests) };
        assert_eq!(fault(&recorded(true)), None);
        assert!(fault(&recorded(false)).unwrap().ends_with("only in its tests"));
    }

    #[test]
    fn only_our_own_crates_make_edges() {
        let metadata = json!({ "packages": [{ "name": "web", "dependencies": [
            { "name": "store", "path": "/somewhere", "kind": null },
            { "name": "testkit", "path": "/somewhere", "kind": "dev" },
            { "name": "axum", "kind": null },
        ]}]});
        assert_eq!(edges(&metadata), [edge("web", "store", false), edge("web", "testkit", true)]);
    }

    #[test]
    fn a_crate_outside_the_table_is_noticed() {
        assert!(allowed("helpers").is_none());
    }
}
