//! What the house checks about itself: `cargo xtask VERB`.

use std::process::ExitCode;

mod bench;
mod files;
mod layers;
mod literals;
mod routes;
mod secrets;
mod size;
mod sql;
mod words;

/// What a verb found: a closing sentence, or everything that is wrong.
type Outcome = Result<String, Vec<String>>;

type Verb = (&'static str, fn(&[String]) -> Outcome, &'static str);

const VERBS: &[Verb] = &[
    ("layers", layers::run, "no crate uses one that it may not"),
    ("sql", sql::run, "SQL stands in store alone, and says nothing that only one engine means"),
    ("words", words::run, "every text is used somewhere"),
    ("size", size::run, "no file is over 500 lines"),
    (
        "bench",
        bench::run,
        "what a page costs beside a bare handler, a computation beside numpy; pages, methods",
    ),
    ("routes", routes::run, "docs/routes.md is current; --write makes it so"),
    ("secrets", secrets::run, "no tracked file holds a key, a machine's path or a registry's host"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let chosen = arguments
        .split_first()
        .and_then(|(name, rest)| Some((VERBS.iter().find(|verb| verb.0 == name)?, rest)));
    let Some(((name, verb, _), rest)) = chosen else {
        eprintln!("usage: cargo xtask VERB\n");
        for (name, _, promise) in VERBS {
            eprintln!("  {name:8} {promise}");
        }
        return ExitCode::from(2);
    };
    match verb(rest) {
        Ok(said) => {
            println!("{name}: {said}");
            ExitCode::SUCCESS
        }
        Err(faults) => {
            for fault in &faults {
                eprintln!("{name}: {fault}");
            }
            ExitCode::FAILURE
        }
    }
}
