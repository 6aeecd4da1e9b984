//! `storlom backup` and `storlom restore`: progress on standard error.

use std::path::Path;
use std::process::ExitCode;

use app::backup::{LastWords, To, backup, replay, restore};
use app::{App, Error};

use crate::arguments::Arguments;
use crate::{key, verify};

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
    // Before anything is written: a list that cannot be read stops it.
    let list = arguments.taken_back_file.as_deref().map(read).transpose()?;
    let last = list.as_deref().map(LastWords::read).transpose()?;
    if last.is_some() && key::read(&arguments.key_file)?.is_none() {
        return Err(Error::Broken(format!(
            "{}: nyckelfilen finns inte. Den som utan konto har valt bort mejl känns bara igen med den, och skulle få \
             dem igen. Ange samma --key-file som förut. Inget är återställt.",
            arguments.key_file.display()
        )));
    }
    let restored = restore(&arguments.database()?, file, identity.as_deref(), &|table| {
        eprintln!("Skriver {table} …");
    })?;
    let (rows, verified) = (restored.rows, restored.verified);
    // Opened anew, as the one that serves does.
    drop(restored.store);
    let again = replay(&crate::open(arguments)?, &last.unwrap_or_default())?;
    eprintln!("{rows} rader är tillbaka. Alla får logga in på nytt.");
    match list {
        Some(_) => eprintln!("Det som har tagits tillbaka sedan dess gäller igen: {again} rader."),
        None => eprintln!(
            "Det som har tagits tillbaka sedan dess är inte känt: --taken-back-file saknas."
        ),
    }
    eprintln!(
        "Utskicken hålls. Släpp dem, när det är här som de ska gå ut: storlom outbox --release"
    );
    Ok(verify::print(&verified))
}
