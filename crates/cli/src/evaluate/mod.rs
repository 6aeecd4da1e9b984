//! `storlom evaluate METHOD …`: reads the table, asks `app::evaluation`, prints the answer.

mod arguments;

use std::io::{Read as _, Write as _};
use std::path::Path;

use app::Error;
use app::evaluation::{self, Evaluated, Refusal, Table, Terms};
use clap::CommandFactory as _;
use clap::error::ErrorKind;
use serde::Serialize;
use statistics::power::Question;
use statistics::series::Family;
use words::{Language, args, format};

pub use arguments::Evaluate;
use arguments::{
    Bootstrap, Differences, Errors, Input, Kind, Linear, Method, Power, PowerKind, Series,
    SeriesErrors,
};

/// Messages on this terminal are Swedish; the answer's sentence comes in both languages.
const L: Language = Language::Sv;
/// From so many rows drawn, a bootstrap tells how far it has come.
const LONG: usize = 20_000_000;

/// Prints the answer on standard output.
///
/// # Errors
/// [`Error::Broken`] with the reason in Swedish.
pub fn run(asked: &Evaluate) -> Result<(), Error> {
    let level = asked.level;
    match &asked.method {
        Method::Proportion { successes, n } => {
            print(asked, evaluation::share::proportion(*successes, *n, level))
        }
        Method::Proportions { a, b } => print(asked, evaluation::share::proportions(*a, *b, level)),
        Method::Mcnemar { table } => print(asked, evaluation::share::mcnemar(table.0, level)),
        Method::Holm { p } => print(asked, evaluation::plan::holm(p, level)),
        Method::Power(options) => {
            print(asked, evaluation::plan::power(question(options), options.power, level))
        }
        Method::Summary { input, column } => {
            let (table, terms) = table(input, level)?;
            print(asked, evaluation::summary::summary(&table, column, terms))
        }
        Method::Paired { input, before, after } => {
            let (table, terms) = table(input, level)?;
            print(asked, evaluation::paired::paired(&table, before, after, terms))
        }
        Method::Groups { input, value, group } => {
            let (table, terms) = table(input, level)?;
            print(asked, evaluation::groups::groups(&table, value, group, terms))
        }
        Method::Linear(options) => linear(asked, options),
        Method::Series(options) => series(asked, options),
        Method::Differences(options) => differences(asked, options),
        Method::Bootstrap(options) => bootstrap(asked, options),
    }
}

fn linear(asked: &Evaluate, options: &Linear) -> Result<(), Error> {
    if options.degree > 1 && options.x.len() > 1 {
        usage("--degree takes one column in --x");
    }
    lags_fit(&options.errors);
    let (table, terms) = table(&options.input, asked.level)?;
    let columns = evaluation::linear::Columns {
        y: options.y.clone(),
        x: options.x.clone(),
        degree: options.degree,
        intercept: !options.no_intercept,
        errors: options.errors.asked().unwrap_or(evaluation::linear::Asked::Plain),
    };
    print(asked, evaluation::linear::linear(&table, &columns, terms))
}

fn series(asked: &Evaluate, options: &Series) -> Result<(), Error> {
    let family = Family::from(options.family);
    if family == Family::Gaussian && options.offset.is_some() {
        usage("--offset needs --family poisson or quasi-poisson");
    }
    let is_newey_west = options.errors == SeriesErrors::NeweyWest;
    if options.lags.is_some() && !is_newey_west {
        usage("--lags needs --errors newey-west");
    }
    let (table, terms) = table(&options.input, asked.level)?;
    let columns = evaluation::series::Columns {
        outcome: options.outcome.clone(),
        time: options.time.clone(),
        interventions: options.intervention.clone(),
        offset: options.offset.clone(),
        family,
        season: options.waves(),
        slope_change: options.slope_change,
        errors: if is_newey_west {
            evaluation::linear::Asked::NeweyWest { lags: options.lags }
        } else {
            evaluation::linear::Asked::Plain
        },
    };
    print(asked, evaluation::series::series(&table, &columns, terms))
}

fn differences(asked: &Evaluate, options: &Differences) -> Result<(), Error> {
    lags_fit(&options.errors);
    let (table, terms) = table(&options.input, asked.level)?;
    let columns = evaluation::differences::Columns {
        outcome: options.outcome.clone(),
        treated: options.treated.clone(),
        after: options.after.clone(),
        unit: options.unit.clone(),
        time: options.time.clone(),
        fixed_effects: options.fixed_effects,
        errors: options.errors.asked(),
    };
    print(asked, evaluation::differences::differences(&table, &columns, terms))
}

fn bootstrap(asked: &Evaluate, options: &Bootstrap) -> Result<(), Error> {
    let of = evaluation::bootstrap::Of::from(options.statistic);
    let needed = if of == evaluation::bootstrap::Of::Correlation { 2 } else { 1 };
    if options.columns.len() != needed {
        usage("--columns takes one column, or two for a correlation");
    }
    let (table, terms) = table(&options.input, asked.level)?;
    let draws = evaluation::bootstrap::Draws { replicates: options.replicates, seed: options.seed };
    let mut tenth = 0;
    let mut progress = |done: usize, rows: usize| {
        let now = done.saturating_mul(10) / options.replicates;
        if now > tenth && rows.saturating_mul(options.replicates) >= LONG {
            tenth = now;
            let whole = |count: usize| format::number(i64::try_from(count).unwrap_or(i64::MAX));
            let (done, all) = (whole(done), whole(options.replicates));
            eprintln!("{}", L.evaluation_progress(args::EvaluationProgress { done, all }));
        }
    };
    print(
        asked,
        evaluation::bootstrap::bootstrap(&table, of, &options.columns, draws, terms, &mut progress),
    )
}

fn question(options: &Power) -> Question {
    // What each kind needs is required by the arguments.
    let (p1, p2) = (options.p1.unwrap_or_default(), options.p2.unwrap_or_default());
    let (difference, sd) = (options.difference.unwrap_or_default(), options.sd.unwrap_or_default());
    match options.kind {
        PowerKind::Proportion => Question::Proportion { first: p1, second: p2 },
        PowerKind::Mean => Question::Mean { difference, sd },
        PowerKind::Paired => Question::Paired { difference, sd },
    }
}

fn lags_fit(errors: &Errors) {
    if errors.lags.is_some() && !matches!(errors.errors, Some(Kind::NeweyWest)) {
        usage("--lags needs --errors newey-west");
    }
}

/// Wrong usage ends the program with status 2, as clap's own faults do.
fn usage(message: &str) -> ! {
    let mut command = crate::arguments::Arguments::command();
    command.error(ErrorKind::ArgumentConflict, message).exit()
}

fn table(input: &Input, level: f64) -> Result<(Table, Terms), Error> {
    let bytes = read(&input.file)
        .map_err(|error| Error::Broken(format!("{}: {error}", input.file.display())))?;
    let table = Table::read(&bytes).map_err(refused)?;
    Ok((table, Terms { level, missing: input.missing.into() }))
}

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    if file.as_os_str() != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refused(refusal: Refusal) -> Error {
    Error::Broken(refusal.said(L))
}

fn print<T: Serialize>(
    asked: &Evaluate,
    evaluated: Result<Evaluated<T>, Refusal>,
) -> Result<(), Error> {
    let evaluated = evaluated.map_err(refused)?;
    let written = if asked.json {
        serde_json::to_string(&evaluated)
    } else {
        evaluation::text(L, &evaluated)
    };
    let written = written.map_err(|error| Error::Broken(error.to_string()))?;
    match writeln!(std::io::stdout(), "{written}") {
        // Whoever reads has read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|error| Error::Broken(error.to_string())),
    }
}
