//! Segmented regression against R (`series.R`), and what is refused.

use serde_json::Value;
use statistics::series::{Family, Question, Season};
use statistics::{Column, Error, Errors, Exact, series};

use crate::reference::{close, exact, number, numbers, read, rows};

fn question(data: &Value, fit: &Value) -> Question {
    let column = |name: &str| Column::new(name, exact(&data[name]));
    let is = |name: &str| fit[name].as_bool().unwrap();
    let harmonics = number(&fit["harmonics"]) as u32;
    let mut interventions = vec![column("law")];
    if is("petrol") {
        interventions.push(column("petrol"));
    }
    Question {
        outcome: column("y"),
        time: column("t"),
        interventions,
        offset: is("offset").then(|| column("kms")),
        family: match fit["family"].as_str().unwrap() {
            "gaussian" => Family::Gaussian,
            "poisson" => Family::Poisson,
            _ => Family::QuasiPoisson,
        },
        season: (harmonics > 0).then(|| Season {
            period: 12.0,
            column: numbers(&data["month"]),
            harmonics,
        }),
        slope_change: is("slope"),
        errors: if is("nw") { Errors::NeweyWest { lags: None } } else { Errors::Plain },
        level: 0.95,
    }
}

#[test]
fn series_are_those_of_r() {
    let data = read("series.json");
    for fit in rows(&data["fits"]) {
        let name = fit["name"].as_str().unwrap();
        let found = series(&question(&data, &fit)).unwrap().result;
        assert_eq!(found.coefficients.len(), numbers(&fit["estimate"]).len(), "{name}");
        for (j, coefficient) in found.coefficients.iter().enumerate() {
            let what = format!("{name}: {}", coefficient.name);
            close(coefficient.estimate, number(&fit["estimate"][j]), 1e-10, &what);
            close(coefficient.se, number(&fit["se"][j]), 1e-10, &what);
            close(coefficient.low.unwrap(), number(&fit["low"][j]), 1e-9, &what);
            close(coefficient.high.unwrap(), number(&fit["high"][j]), 1e-9, &what);
        }
        close(found.dispersion, number(&fit["dispersion"]), 1e-11, name);
        close(found.residual_autocorrelation.unwrap(), number(&fit["r1"]), 1e-9, name);
        close(found.ljung_box.statistic.unwrap(), number(&fit["box"]), 1e-10, name);
        close(found.ljung_box.p.unwrap(), number(&fit["box_p"]), 1e-9, name);
        if let Some(ratio) = found.rate_ratio {
            close(ratio.estimate, number(&fit["estimate"][2]).exp(), 1e-11, name);
            close(ratio.low, number(&fit["low"][2]).exp(), 1e-11, name);
        }
    }
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let data = read("series.json");
    for fit in rows(&data["fits"]) {
        let whole = question(&data, &fit);
        let mut turned = whole.clone();
        turned.outcome.values.reverse();
        turned.time.values.reverse();
        turned.interventions.iter_mut().for_each(|column| column.values.reverse());
        turned.offset.iter_mut().for_each(|column| column.values.reverse());
        turned.season.iter_mut().for_each(|season| season.column.reverse());
        assert_eq!(series(&whole), series(&turned));
    }
}

fn small(y: &[f64], d: &[f64]) -> Question {
    let column = |name: &str, values: &[f64]| {
        Column::new(name, values.iter().map(|value| Exact::from(*value)).collect())
    };
    let time: Vec<f64> = (1..=y.len()).map(|t| t as f64).collect();
    Question {
        outcome: column("y", y),
        time: column("t", &time),
        interventions: vec![column("d", d)],
        offset: None,
        family: Family::Poisson,
        season: None,
        slope_change: false,
        errors: Errors::Plain,
        level: 0.95,
    }
}

#[test]
fn what_cannot_be_a_series_is_refused() {
    let y = [3.0, 4.0, 2.0, 5.0, 4.0, 6.0];
    let refused = |y: &[f64], d: &[f64]| series(&small(y, d)).unwrap_err();
    let column = || "d".to_owned();
    assert_eq!(
        refused(&y, &[0.0, 1.0, 0.0, 0.0, 1.0, 1.0]),
        Error::SwitchesBack { column: column(), row: 2 }
    );
    assert_eq!(refused(&y, &[0.0; 6]), Error::NeverSwitches { column: column() });
    assert_eq!(refused(&y, &[1.0; 6]), Error::NeverSwitches { column: column() });
    assert_eq!(
        refused(&y, &[0.0, 0.0, 0.5, 1.0, 1.0, 1.0]),
        Error::NotZeroOne { column: column(), row: 2, value: 0.5 }
    );
    let late = [0.0, 0.0, 0.0, 1.0, 1.0, 1.0];
    assert_eq!(
        refused(&[3.0, -1.0, 2.0, 5.0, 4.0, 6.0], &late),
        Error::Negative { column: "y".to_owned(), row: 1, value: -1.0 }
    );
    assert_eq!(refused(&[3.0, 4.0, 2.0, 0.0, 0.0, 0.0], &late), Error::Separation);
    assert_eq!(refused(&[0.0; 6], &late), Error::Separation);
    let mut short = small(&y, &late);
    short.offset =
        Some(Column::new("people", [9.0, 9.0, 0.0, 9.0, 9.0, 9.0].map(Exact::from).to_vec()));
    let found = series(&short).unwrap_err();
    assert_eq!(found, Error::NotPositive { column: "people".to_owned(), row: 2, value: 0.0 });
    short.offset = None;
    short.season =
        Some(Season { period: 2.0, column: vec![1.0, 2.0, 1.0, 2.0, 1.0, 2.0], harmonics: 1 });
    let found = series(&short).unwrap_err();
    assert_eq!(found, Error::Dependent { column: "sin1".to_owned(), on: vec![] });
}

/// Zeros that the rest of the model keeps in reach are no separation.
#[test]
fn many_zeros_alone_are_fitted() {
    let y = [0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 2.0, 0.0, 1.0];
    let d = [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0];
    assert!(series(&small(&y, &d)).is_ok());
}

/// Counts in the millions must not keep the deviance from settling.
#[test]
fn large_counts_converge() {
    let y: Vec<f64> = (0..200).map(|t| 5e8 + f64::from(t * t % 37) * 1e6).collect();
    let d: Vec<f64> = (0..200).map(|t| f64::from(u8::from(t >= 90))).collect();
    assert!(series(&small(&y, &d)).is_ok());
}

/// Whether the maximum exists is a question of linear programming (`separation.py`).
#[test]
fn what_separates_is_refused_and_nothing_else() {
    for (at, case) in rows(&read("separation.json")).iter().enumerate() {
        let y = numbers(&case["y"]);
        let from = case["at"].as_u64().unwrap() as usize;
        let d: Vec<f64> = (0..y.len()).map(|t| f64::from(u8::from(t >= from))).collect();
        let question = Question { slope_change: case["slope"].as_bool().unwrap(), ..small(&y, &d) };
        let found = series(&question);
        match case["separates"].as_bool().unwrap() {
            true => assert_eq!(found, Err(Error::Separation), "case {at}: {y:?}"),
            false => assert!(found.is_ok(), "case {at}: {found:?} {y:?}"),
        }
    }
}

/// The lines meet the coefficients: the same before, and apart by the level after.
#[test]
fn what_is_drawn_is_what_was_fitted() {
    let y = [3.0, 4.0, 2.0, 5.0, 4.0, 9.0, 8.0, 11.0, 9.0, 10.0];
    let d: Vec<f64> = (0..10).map(|t| f64::from(u8::from(t >= 5))).collect();
    for family in [Family::Gaussian, Family::QuasiPoisson] {
        let mut question = Question { family, ..small(&y, &d) };
        let found = series(&question).unwrap().result;
        let (lines, level) = (&found.lines, found.coefficients[2].estimate);
        let sum: f64 = lines.fitted.iter().sum();
        close(sum, y.iter().sum(), 1e-12, "with an intercept the fitted sum is the counted one");
        for (at, on) in d.iter().enumerate() {
            let apart = match family {
                Family::Gaussian => lines.fitted[at] - lines.otherwise[at],
                _ => (lines.fitted[at] / lines.otherwise[at]).ln(),
            };
            assert!((apart - on * level).abs() < 1e-9, "{at}: {apart}");
        }
        // A denominator ten times as large at one point moves the count that is expected there.
        if family == Family::QuasiPoisson {
            let people: Vec<f64> = (0..10).map(|at| if at == 3 { 100.0 } else { 10.0 }).collect();
            let people = people.iter().map(|people| Exact::from(*people)).collect();
            question.offset = Some(Column::new("people", people));
            let found = series(&question).unwrap().result;
            assert!(found.lines.otherwise[3] > 5.0 * found.lines.otherwise[2]);
            close(found.lines.fitted.iter().sum(), y.iter().sum(), 1e-10, "with a denominator");
        }
    }
}

#[test]
fn counts_that_are_not_whole_are_warned_of() {
    let d = [0.0, 0.0, 0.0, 1.0, 1.0, 1.0];
    let warned = |y: [f64; 6], family| {
        let answer = series(&Question { family, ..small(&y, &d) }).unwrap();
        let warning = answer.warnings.iter().find(|warning| warning.code == "counts_not_whole");
        warning.map(|warning| warning.value)
    };
    let (whole, broken) = ([3.0, 4.0, 2.0, 5.0, 4.0, 6.0], [3.0, 4.5, 2.0, 5.25, 4.0, 6.0]);
    assert_eq!(warned(whole, Family::Poisson), None);
    assert_eq!(warned(broken, Family::QuasiPoisson), Some(Some(2.0)));
    assert_eq!(warned(broken, Family::Gaussian), None);
}
