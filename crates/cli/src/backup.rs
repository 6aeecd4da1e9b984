//! `storlom backup` and `storlom restore`: progress on standard error.

use std::path::Path;
use std::process::ExitCode;

use app::backup::{To, backup, restore};
use app::{App, Error};

use crate::arguments::Arguments;
use crate::verify;

pub fn out(app: &App, file: &Path, to: &To) -> Result<ExitCode, Error> {
    let manifest = backup(app, file, to, &|table| eprintln!("Läser {table} …"))?;
    eprintln!(
        "{}: {} rader i {} tabeller.",
        file.display(),
        manifest.rows(),
        manifest.tables.len()
    );
    if *to == To::Plain {
        eprintln!("Filen är inte krypterad. Förvara den som databasen själv.");
    }
    Ok(ExitCode::SUCCESS)
}

pub fn back(
    arguments: &Arguments,
    file: &Path,
    identity: Option<&Path>,
) -> Result<ExitCode, Error> {
    let read = |path: &Path| {
        std::fs::read_to_string(path)
            .map_err(|error| Error::Broken(format!("{}: {error}", path.display())))
    };
    let identity = identity.map(read).transpose()?;
    let restored = restore(&arguments.database()?, file, identity.as_deref(), &|table| {
        eprintln!("Skriver {table} …");
    })?;
    eprintln!("{} rader är tillbaka. Alla får logga in på nytt.", restored.rows);
    eprintln!(
        "Utskicken hålls. Släpp dem, när det är här som de ska gå ut: storlom outbox --release"
    );
    Ok(verify::print(&restored.verified))
}
