//! `storlom outbox`: how many letters have left in each organisation, and the operator's yes after a
//! restore.

use std::process::ExitCode;

use app::outbox::{counts, is_held, release};
use app::{App, Error};

/// Prints what stands where; with `let_go` letters that were held go again.
pub fn run(app: &App, let_go: bool) -> Result<ExitCode, Error> {
    if let_go {
        let was_held = release(app)?;
        eprintln!("{}", if was_held { "Utskicken går igen." } else { "Inga utskick hölls." });
    }
    if is_held(app)? {
        println!("Utskicken hålls efter återläsningen. Släpp dem med: storlom outbox --release");
    }
    for of in counts(app)? {
        let states: Vec<String> =
            of.states.iter().map(|(state, count)| format!("{state} {count}")).collect();
        println!("{}: {}", of.organisation, states.join(", "));
    }
    Ok(ExitCode::SUCCESS)
}
