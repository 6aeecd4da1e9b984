//! Three long computations beside numpy and statsmodels on the same data in the same run: milliseconds, and how far the
//! results lie apart. Python is what STORLOM_PYTHON names; without it only ours are measured.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on stops")]

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};
use statistics::bootstrap::{Statistic, bootstrap};
use statistics::differences::{self, differences};
use statistics::series::{self, Family, Season, series};
use statistics::{Column, Errors, Exact};

const PYTHON: &str = include_str!("compare.py");

struct Case {
    name: &'static str,
    /// What both compute, as JSON for the other.
    data: Value,
    milliseconds: f64,
    results: Vec<f64>,
}

fn main() {
    let cases = [median(), quasi_poisson(), wild()];
    let theirs = std::env::var("STORLOM_PYTHON").ok().map(|python| compare(&python, &cases));
    println!("| case | ours, ms | python, ms | times faster | largest relative difference |");
    println!("| --- | --- | --- | --- | --- |");
    for case in &cases {
        let ours = case.milliseconds;
        let Some(other) = theirs.as_ref().map(|theirs| &theirs[case.name]) else {
            println!("| {} | {ours:.2} | – | – | – |", case.name);
            continue;
        };
        let milliseconds = other["milliseconds"].as_f64().unwrap();
        let results = other["results"].as_array().unwrap().iter().map(|r| r.as_f64().unwrap());
        let apart =
            case.results.iter().zip(results).map(|(a, b)| ((a - b) / b).abs()).fold(0.0, f64::max);
        println!(
            "| {} | {ours:.2} | {milliseconds:.1} | {:.0} | {apart:.0e} |",
            case.name,
            milliseconds / ours
        );
    }
    if theirs.is_none() {
        println!(
            "STORLOM_PYTHON is not set: nothing to compare with (it needs numpy and statsmodels)"
        );
    }
}

/// The fastest of some runs, in milliseconds, and what it gave.
fn fastest<T>(runs: usize, work: impl Fn() -> T) -> (f64, T) {
    let timed = (0..runs).map(|_| {
        let start = Instant::now();
        let result = work();
        (start.elapsed().as_secs_f64() * 1e3, result)
    });
    timed.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

/// A fixed sequence between 0 and 1.
fn noise(n: usize) -> Vec<f64> {
    let mut state: u64 = 42;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..n).map(|_| next()).collect()
}

fn exact(values: &[f64]) -> Vec<Exact> {
    values.iter().map(|value| Exact::from(*value)).collect()
}

fn median() -> Case {
    let values: Vec<f64> = noise(1_000).iter().map(|u| 100.0 / (0.2 + u)).collect();
    let statistic = Statistic::Median(exact(&values));
    let (milliseconds, answer) =
        fastest(20, || bootstrap(&statistic, 10_000, 1, 0.95, &mut |_| {}).unwrap());
    Case {
        name: "10 000 medians of 1 000",
        data: json!({ "values": values }),
        milliseconds,
        results: vec![answer.result.estimate],
    }
}

fn quasi_poisson() -> Case {
    let weeks: Vec<f64> = (1..=520).map(f64::from).collect();
    let on: Vec<f64> = weeks.iter().map(|week| f64::from(u8::from(*week > 300.0))).collect();
    let season = |week: f64| (2.0 * std::f64::consts::PI * week / 52.0).sin();
    let counts: Vec<f64> = weeks
        .iter()
        .zip(&on)
        .zip(noise(520))
        .map(|((week, on), u)| {
            (40.0 + 0.02 * week + 9.0 * season(*week) + 12.0 * on + 30.0 * (u - 0.5)).round()
        })
        .collect();
    let question = series::Question {
        outcome: Column::new("y", exact(&counts)),
        time: Column::new("t", exact(&weeks)),
        interventions: vec![Column::new("d", exact(&on))],
        offset: None,
        family: Family::QuasiPoisson,
        season: Some(Season { period: 52.0, column: weeks.clone(), harmonics: 2 }),
        slope_change: false,
        errors: Errors::Plain,
        level: 0.95,
    };
    let (milliseconds, answer) = fastest(50, || series(&question).unwrap());
    let found = answer.result;
    let results = found.coefficients.iter().flat_map(|c| [c.estimate, c.se]).collect();
    Case {
        name: "520 weeks quasi-Poisson, 2 harmonics",
        data: json!({ "y": counts, "t": weeks, "d": on }),
        milliseconds,
        results,
    }
}

fn wild() -> Case {
    const CLUSTERS: usize = 20;
    let rows = CLUSTERS * 20;
    let cluster: Vec<usize> = (0..rows).map(|row| row / 20).collect();
    let treated: Vec<f64> = cluster.iter().map(|c| (c % 2) as f64).collect();
    let after: Vec<f64> = (0..rows).map(|row| f64::from(u8::from(row % 20 >= 10))).collect();
    let level = noise(CLUSTERS);
    let y: Vec<f64> = noise(rows + CLUSTERS)[CLUSTERS..]
        .iter()
        .enumerate()
        .map(|(row, u)| 3.0 * u + 2.0 * level[cluster[row]] + 0.5 * treated[row] * after[row])
        .collect();
    let question = differences::Question {
        outcome: Column::new("y", exact(&y)),
        treated: Column::new("g", exact(&treated)),
        after: Column::new("a", exact(&after)),
        unit: None,
        time: None,
        fixed_effects: false,
        errors: Some(Errors::Wild { clusters: cluster.clone(), seed: 1 }),
        level: 0.95,
    };
    let (milliseconds, answer) = fastest(20, || differences(&question).unwrap());
    Case {
        name: "wild bootstrap, 20 clusters, with interval",
        data: json!({ "y": y, "treated": treated, "after": after, "cluster": cluster }),
        milliseconds,
        results: vec![answer.result.estimate, answer.result.se],
    }
}

fn compare(python: &str, cases: &[Case]) -> Value {
    let data: serde_json::Map<String, Value> =
        cases.iter().map(|case| (case.name.to_owned(), case.data.clone())).collect();
    let mut child = Command::new(python)
        .args(["-c", PYTHON])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(Value::Object(data).to_string().as_bytes()).unwrap();
    serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap()
}
