//! Turns `locales/sv.ftl` and `locales/en.ftl` into one method per message on `Language`.

mod emit;
mod join;
mod message;
mod read;

use std::path::Path;
use std::{env, fs};

const SWEDISH: &str = "locales/sv.ftl";
const ENGLISH: &str = "locales/en.ftl";

fn main() {
    // `cargo::error` shows each fault on a line of its own and fails the build.
    if let Err(faults) = generate() {
        for fault in faults {
            println!("cargo::error={fault}");
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=build");
    let swedish = load(SWEDISH);
    let english = load(ENGLISH);
    let (swedish, english) = match (swedish, english) {
        (Ok(swedish), Ok(english)) => (swedish, english),
        (swedish, english) => {
            let faults = [swedish.err(), english.err()];
            return Err(faults.into_iter().flatten().flatten().collect());
        }
    };
    let methods = join::join((SWEDISH, swedish), (ENGLISH, english))?;
    let folder = env::var("OUT_DIR").map_err(|error| vec![format!("OUT_DIR: {error}")])?;
    let target = Path::new(&folder).join("messages.rs");
    fs::write(&target, emit::emit(&methods))
        .map_err(|error| vec![format!("{}: {error}", target.display())])
}

fn load(file: &str) -> Result<Vec<message::Message>, Vec<String>> {
    let path = format!("../../{file}");
    println!("cargo::rerun-if-changed={path}");
    let source = fs::read_to_string(&path).map_err(|error| vec![format!("{file}: {error}")])?;
    read::read(file, &source)
}
