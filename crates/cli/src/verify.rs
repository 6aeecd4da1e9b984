//! `storlom verify`: prints what was checked and what does not hold.

use std::path::Path;
use std::process::ExitCode;

use app::audit::{Verified, parse_heads, verify};
use app::{App, Error};

use crate::REFUSED;

pub fn run(app: &App, heads: Option<&Path>) -> Result<ExitCode, Error> {
    let heads = match heads {
        None => Vec::new(),
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| Error::Broken(format!("{}: {error}", path.display())))?;
            parse_heads(app, &text)?
        }
    };
    let verified = verify(app, &heads)?;
    let code = print(&verified);
    let (organisations, signed) = (verified.len(), heads.len());
    println!(
        "{organisations} organisationer, {signed} signerade huvuden jämförda ({}).",
        app.engine()
    );
    Ok(code)
}

/// Prints what was found in each organisation; the exit status says whether everything holds.
pub fn print(verified: &[Verified]) -> ExitCode {
    for one in verified {
        let r = &one.report;
        println!(
            "{}: {} poster i kedjan, {} bokförda rader, {} texter, {} utplånade texter, {} huvuden \
             ({}): {}",
            one.organisation,
            r.entries,
            r.rows,
            r.texts,
            r.erased_texts,
            r.heads.len(),
            if one.signatures_checked { "underskrifterna prövade" } else { "utan nyckel" },
            if one.holds() { "stämmer" } else { "STÄMMER INTE" }
        );
        for finding in &r.findings {
            println!("  {finding:?}");
        }
        for discrepancy in &one.ledger {
            println!("  {discrepancy:?}");
        }
    }
    let holds = verified.iter().all(Verified::holds);
    if holds { ExitCode::SUCCESS } else { ExitCode::from(REFUSED) }
}
