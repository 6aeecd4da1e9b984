//! What `storlom evaluate` can be asked.

use std::path::PathBuf;

use app::evaluation::Missing;
use app::evaluation::bootstrap::Of;
use app::evaluation::linear::Asked;
use app::evaluation::series::Waves;
use clap::{Args, Subcommand, ValueEnum};
use statistics::series::Family;

#[derive(Args)]
pub struct Evaluate {
    #[command(subcommand)]
    pub method: Method,
    /// The level of the intervals: 0.95 or 95.
    #[arg(long, global = true, default_value = "0.95", value_parser = level)]
    pub level: f64,
    /// Prints one JSON object with full precision; its fields are documented in docs/operations.md.
    #[arg(long, global = true)]
    pub json: bool,
}

#[derive(Subcommand)]
pub enum Method {
    /// A column in numbers. Example: storlom evaluate summary --in answers.csv --column score
    Summary {
        #[command(flatten)]
        input: Input,
        #[arg(long)]
        column: String,
    },
    /// How large a share is. Example: storlom evaluate proportion --successes 81 --n 263
    Proportion {
        #[arg(long)]
        successes: u64,
        #[arg(long)]
        n: u64,
    },
    /// How two shares differ, a less b. Example: storlom evaluate proportions --a 56/70 --b 48/80
    Proportions {
        #[arg(long, value_name = "K/N", value_parser = fraction)]
        a: (u64, u64),
        #[arg(long, value_name = "K/N", value_parser = fraction)]
        b: (u64, u64),
    },
    /// The same persons before and after. Example: storlom evaluate paired --in pairs.csv --before
    /// first --after second
    Paired {
        #[command(flatten)]
        input: Input,
        #[arg(long)]
        before: String,
        #[arg(long)]
        after: String,
    },
    /// Two groups of different persons. Example: storlom evaluate groups --in answers.csv --value
    /// score --group unit
    Groups {
        #[command(flatten)]
        input: Input,
        #[arg(long)]
        value: String,
        #[arg(long)]
        group: String,
    },
    /// Yes and no from the same persons twice: yes-yes, yes-no, no-yes, no-no, before first.
    /// Example: storlom evaluate mcnemar --table 59,6,16,80
    Mcnemar {
        #[arg(long, value_name = "A,B,C,D", value_parser = cells)]
        table: Cells,
    },
    /// Least squares. Example: storlom evaluate linear --in data.csv --y y --x x1,x2 --errors hc3
    Linear(Linear),
    /// A series with an intervention. Example: storlom evaluate series --in weeks.csv --outcome
    /// applications --time week --intervention campaign --offset employees --family quasi-poisson
    /// --season 52:week --harmonics 2
    Series(Series),
    /// With and without, before and after. Example: storlom evaluate differences --in panel.csv
    /// --outcome score --treated took-part --after after --unit agency --time year
    Differences(Differences),
    /// A statistic whose rows are drawn again and again. Example: storlom evaluate bootstrap --in
    /// answers.csv --statistic median --columns amount --replicates 10000 --seed 1
    Bootstrap(Bootstrap),
    /// P-values of one plan, adjusted. Example: storlom evaluate holm --p 0.01,0.04,0.03
    Holm {
        #[arg(long, value_delimiter = ',', required = true)]
        p: Vec<f64>,
    },
    /// How many answers are needed. Example: storlom evaluate power --kind proportion --p1 0.5
    /// --p2 0.75 --power 0.9
    Power(Power),
}

#[derive(Args)]
pub struct Input {
    /// A CSV file or Excel workbook with a header; - is standard input.
    #[arg(long = "in", value_name = "FILE")]
    pub file: PathBuf,
    /// What is done with rows in which a needed cell is empty.
    #[arg(long, default_value = "refuse")]
    pub missing: Rows,
}

#[derive(Args)]
pub struct Linear {
    #[command(flatten)]
    pub input: Input,
    #[arg(long)]
    pub y: String,
    #[arg(long, value_delimiter = ',', required = true)]
    pub x: Vec<String>,
    /// Powers of the one x, from 1 to this.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=30))]
    pub degree: u32,
    #[arg(long)]
    pub no_intercept: bool,
    #[command(flatten)]
    pub errors: Errors,
}

#[derive(Args)]
pub struct Errors {
    /// plain, hc3, newey-west, cluster:COLUMN or wild:COLUMN
    #[arg(long, value_parser = kind)]
    pub errors: Option<Kind>,
    /// The lag of newey-west.
    #[arg(long)]
    pub lags: Option<usize>,
    /// The seed of wild.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[derive(Args)]
pub struct Series {
    #[command(flatten)]
    pub input: Input,
    #[arg(long)]
    pub outcome: String,
    #[arg(long)]
    pub time: String,
    /// A column that is 0 before and 1 after; may be given again for another intervention.
    #[arg(long, required = true)]
    pub intervention: Vec<String>,
    /// A column of denominators, such as employees; for counts.
    #[arg(long)]
    pub offset: Option<String>,
    #[arg(long, default_value = "gaussian")]
    pub family: FamilyName,
    /// The season's period and the column that counts it.
    #[arg(long, value_name = "PERIOD:COLUMN", value_parser = season)]
    pub season: Option<(f64, String)>,
    /// How many waves the season has.
    #[arg(long, default_value_t = 1, requires = "season", value_parser = clap::value_parser!(u32).range(1..=50))]
    pub harmonics: u32,
    /// Lets the slope change too; the level is then the jump at the beginning.
    #[arg(long)]
    pub slope_change: bool,
    #[arg(long, default_value = "plain")]
    pub errors: SeriesErrors,
    /// The lag of newey-west.
    #[arg(long)]
    pub lags: Option<usize>,
}

#[derive(Args)]
pub struct Differences {
    #[command(flatten)]
    pub input: Input,
    #[arg(long)]
    pub outcome: String,
    /// A column that is 1 for those with the measure, before it too.
    #[arg(long)]
    pub treated: String,
    /// A column that is 1 from when it began, for everybody.
    #[arg(long)]
    pub after: String,
    #[arg(long)]
    pub unit: Option<String>,
    #[arg(long)]
    pub time: Option<String>,
    /// A level of its own for each unit and each time.
    #[arg(long, requires = "unit")]
    pub fixed_effects: bool,
    #[command(flatten)]
    pub errors: Errors,
}

#[derive(Args)]
pub struct Bootstrap {
    #[command(flatten)]
    pub input: Input,
    #[arg(long)]
    pub statistic: Statistic,
    /// One column; two for a correlation.
    #[arg(long, alias = "column", value_delimiter = ',', required = true)]
    pub columns: Vec<String>,
    #[arg(long, default_value_t = 9_999, value_parser = replicates)]
    pub replicates: usize,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[derive(Args)]
pub struct Power {
    #[arg(long)]
    pub kind: PowerKind,
    /// The share in one group, such as 0.5.
    #[arg(long, required_if_eq("kind", "proportion"))]
    pub p1: Option<f64>,
    /// The share in the other.
    #[arg(long, required_if_eq("kind", "proportion"))]
    pub p2: Option<f64>,
    /// The difference of the means, or the mean change, that is to be seen.
    #[arg(long, alias = "delta", required_if_eq_any([("kind", "mean"), ("kind", "paired")]))]
    pub difference: Option<f64>,
    /// The standard deviation within a group, or of the changes.
    #[arg(long, required_if_eq_any([("kind", "mean"), ("kind", "paired")]))]
    pub sd: Option<f64>,
    /// The probability of seeing it.
    #[arg(long, default_value_t = 0.8)]
    pub power: f64,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum PowerKind {
    Proportion,
    Mean,
    Paired,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Rows {
    Refuse,
    Drop,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Statistic {
    Mean,
    Median,
    Correlation,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum FamilyName {
    Gaussian,
    Poisson,
    QuasiPoisson,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum SeriesErrors {
    Plain,
    NeweyWest,
}

/// `--errors` as it is typed.
#[derive(Clone)]
pub enum Kind {
    Plain,
    Hc3,
    NeweyWest,
    Cluster(String),
    Wild(String),
}

/// The four cells of a table.
#[derive(Clone, Copy)]
pub struct Cells(pub [u64; 4]);

impl From<Rows> for Missing {
    fn from(rows: Rows) -> Missing {
        match rows {
            Rows::Refuse => Missing::Refuse,
            Rows::Drop => Missing::Drop,
        }
    }
}

impl From<Statistic> for Of {
    fn from(statistic: Statistic) -> Of {
        match statistic {
            Statistic::Mean => Of::Mean,
            Statistic::Median => Of::Median,
            Statistic::Correlation => Of::Correlation,
        }
    }
}

impl From<FamilyName> for Family {
    fn from(family: FamilyName) -> Family {
        match family {
            FamilyName::Gaussian => Family::Gaussian,
            FamilyName::Poisson => Family::Poisson,
            FamilyName::QuasiPoisson => Family::QuasiPoisson,
        }
    }
}

impl Errors {
    pub fn asked(&self) -> Option<Asked> {
        Some(match self.errors.clone()? {
            Kind::Plain => Asked::Plain,
            Kind::Hc3 => Asked::Hc3,
            Kind::NeweyWest => Asked::NeweyWest { lags: self.lags },
            Kind::Cluster(column) => Asked::Cluster { column },
            Kind::Wild(column) => Asked::Wild { column, seed: self.seed },
        })
    }
}

impl Series {
    pub fn waves(&self) -> Option<Waves> {
        let (period, column) = self.season.clone()?;
        Some(Waves { period, column, harmonics: self.harmonics })
    }
}

fn level(text: &str) -> Result<f64, String> {
    let number: f64 = text.trim_end_matches('%').parse().map_err(|_| "not a number".to_owned())?;
    let level = if number >= 1.0 { number / 100.0 } else { number };
    let is_level = level > 0.0 && level < 1.0;
    if is_level { Ok(level) } else { Err("must be between 0 and 1, or 1 and 100".to_owned()) }
}

fn fraction(text: &str) -> Result<(u64, u64), String> {
    let parts = text.split_once('/').map(|(k, n)| (k.trim().parse(), n.trim().parse()));
    match parts {
        Some((Ok(k), Ok(n))) => Ok((k, n)),
        _ => Err("must be two whole numbers, such as 56/70".to_owned()),
    }
}

fn cells(text: &str) -> Result<Cells, String> {
    let cells: Result<Vec<u64>, _> = text.split(',').map(|cell| cell.trim().parse()).collect();
    let cells = cells.ok().and_then(|cells| cells.try_into().ok()).map(Cells);
    cells.ok_or_else(|| "must be four whole numbers, such as 59,6,16,80".to_owned())
}

fn season(text: &str) -> Result<(f64, String), String> {
    let parts = text.split_once(':').map(|(period, column)| (period.parse::<f64>(), column.trim()));
    match parts {
        Some((Ok(period), column)) if period.is_finite() && period > 0.0 && !column.is_empty() => {
            Ok((period, column.to_owned()))
        }
        _ => Err("must be a period and a column, such as 52:week".to_owned()),
    }
}

fn kind(text: &str) -> Result<Kind, String> {
    match text.split_once(':') {
        None if text == "plain" => Ok(Kind::Plain),
        None if text == "hc3" => Ok(Kind::Hc3),
        None if text == "newey-west" => Ok(Kind::NeweyWest),
        Some(("cluster", column)) if !column.is_empty() => Ok(Kind::Cluster(column.to_owned())),
        Some(("wild", column)) if !column.is_empty() => Ok(Kind::Wild(column.to_owned())),
        _ => Err("must be plain, hc3, newey-west, cluster:COLUMN or wild:COLUMN".to_owned()),
    }
}

/// Each replicate keeps eight bytes.
fn replicates(text: &str) -> Result<usize, String> {
    let number: Option<usize> =
        text.parse().ok().filter(|number| (1..=100_000_000).contains(number));
    number.ok_or_else(|| "must be from 1 to 100000000".to_owned())
}
