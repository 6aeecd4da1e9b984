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
