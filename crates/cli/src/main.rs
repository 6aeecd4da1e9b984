//! The one binary: arguments, wiring, logging. No logic.

mod admin;
mod arguments;
mod backup;
mod demo;
mod evaluate;
mod key;
mod mailer;
mod outbox;
mod report;
mod serve;
mod verify;

use std::path::Path;
use std::process::ExitCode;

use app::access::stranger;
use app::{App, Error, Settings, Store};
use arguments::{Arguments, Command, Import};
use clap::Parser;
use domain::values::Instant;

/// Refused, with the reason on standard error.
const REFUSED: u8 = 1;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = tracing_subscriber::EnvFilter::try_from_env("STORLOM_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{}", report::error(&error));
            ExitCode::from(REFUSED)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    match &arguments.command {
        Command::Serve(options) => serve::serve(arguments, options),
        Command::Demo(options) => demo::demo(arguments, options),
        Command::Migrate => {
            let store = Store::migrate(&arguments.database()?)?;
            eprintln!("Schemat är aktuellt ({}).", store.engine());
            Ok(ExitCode::SUCCESS)
        }
        Command::Verify { heads } => verify::run(&open(arguments)?, heads.as_deref()),
        Command::Backup { file, to } => backup::out(&open(arguments)?, file, &to.seal()),
        Command::Restore { file, identity } => backup::back(arguments, file, identity.as_deref()),
        Command::Outbox { release } => outbox::run(&open(arguments)?, *release),
        Command::Import(Import::Register { file }) => {
            let app = open(arguments)?;
            let bytes = read_file(file)?;
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let imported = app::overview::import_register(&app, &name, &bytes)?;
            let unchanged = if imported.unchanged { " (samma fil som förut)" } else { "" };
            eprintln!("{} arbetsgivare i registret{unchanged}.", imported.employers);
            Ok(ExitCode::SUCCESS)
        }
        Command::Admin(command) => admin::run(&open(arguments)?, command),
        Command::Evaluate(asked) => {
            evaluate::run(asked)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Overview { year, json } => {
            let app = open(arguments)?;
            let shown = app::overview::national(&app, &stranger(), *year, None)?;
            println!("{}", if *json { report::json(&shown) } else { report::text(&shown) });
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The application on the database of the arguments, which must have been migrated.
fn open(arguments: &Arguments) -> Result<App, Error> {
    let store = Store::open(&arguments.database()?)?;
    let settings = Settings {
        demo: false,
        heads_file: arguments.heads_file.clone(),
        signing_key: key::read(&arguments.key_file)?,
        survey_folder: Some(arguments.key_file.with_extension("surveys")),
    };
    Ok(App::new(store, settings, now, seed()?))
}

fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|error| Error::Broken(format!("{}: {error}", path.display())))
}

/// The only place where the system's clock is read.
#[expect(clippy::disallowed_methods, reason = "the clock is read here and passed on")]
fn now() -> Instant {
    Instant::from_timestamp(jiff::Timestamp::now())
}

/// The only place where the system's randomness is read.
#[expect(clippy::disallowed_methods, reason = "the randomness is seeded here and passed on")]
fn seed() -> Result<[u8; 32], Error> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| Error::Broken(format!("randomness: {error}")))?;
    Ok(seed)
}
