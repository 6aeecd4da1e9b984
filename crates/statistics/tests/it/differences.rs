//! Difference in differences against R (`differences.R`), the wild bootstrap against its definition (`wild.py`).

use statistics::differences::{Question, numbered};
use statistics::{Column, Error, Errors, Exact, differences};

use crate::reference::{close, exact, number, numbers, read, rows};

fn labels(value: &serde_json::Value) -> Vec<String> {
    rows(value).iter().map(|label| label.as_str().unwrap().to_owned()).collect()
}

#[test]
fn differences_are_those_of_r() {
    for case in rows(&read("differences.json")["cases"]) {
        let name = case["name"].as_str().unwrap();
        let column = |name: &str| Column::new(name, exact(&case[name]));
        let question = Question {
            outcome: column("y"),
            treated: column("treated"),
            after: column("after"),
            unit: case["cluster"].as_bool().unwrap().then(|| labels(&case["unit"])),
            time: Some(column("time")),
            fixed_effects: case["fe"].as_bool().unwrap(),
            errors: None,
            level: 0.95,
        };
        let answer = differences(&question).unwrap();
        let found = &answer.result;
        let at = |name: &str| number(&case[name]);
        close(found.estimate, at("estimate"), 1e-11, name);
        close(found.se, at("se"), 1e-11, name);
        close(found.low.unwrap(), at("low"), 1e-10, name);
        close(found.high.unwrap(), at("high"), 1e-10, name);
        close(found.df, at("df"), 0.0, name);
        let earlier = found.earlier.as_ref().unwrap();
        assert_eq!(earlier.iter().map(|e| e.time).collect::<Vec<_>>(), [2018.0, 2019.0, 2020.0]);
        for (j, earlier) in earlier.iter().enumerate() {
            close(earlier.difference, number(&case["earlier"][j]), 1e-10, name);
            close(earlier.se, number(&case["earlier_se"][j]), 1e-10, name);
        }
        if name.ends_with("holes") {
            assert_eq!(found.unbalanced_units, Some(4), "{name}");
        }
    }
}

fn wild(name: &str) -> (Question, Vec<usize>) {
    let case = &read("wild.json")[name];
    let clusters: Vec<usize> = numbers(&case["clusters"]).iter().map(|c| *c as usize).collect();
    let column = |name: &str| Column::new(name, exact(&case[name]));
    let question = Question {
        outcome: column("y"),
        treated: column("treated"),
        after: column("after"),
        unit: None,
        time: None,
        fixed_effects: false,
        errors: Some(Errors::Wild { clusters: clusters.clone(), seed: 1 }),
        level: 0.95,
    };
    (question, clusters)
}

#[test]
fn wild_draws_are_those_of_the_definition() {
    for name in ["counted", "rademacher", "webb"] {
        let case = &read("wild.json")[name];
        let found = differences(&wild(name).0).unwrap().result;
        close(found.estimate, number(&case["estimate"]), 1e-12, name);
        close(found.se, number(&case["se"]), 1e-12, name);
        close(found.p.unwrap(), number(&case["p"]), 1e-14, name);
        close(found.low.unwrap(), number(&case["low"]), 1e-6, name);
        close(found.high.unwrap(), number(&case["high"]), 1e-6, name);
    }
}

#[test]
fn fixed_effects_in_a_balanced_panel_change_nothing_but_the_degrees_of_freedom() {
    let (mut question, clusters) = wild("counted");
    let plain = differences(&question).unwrap().result;
    question.unit = Some(clusters.iter().map(ToString::to_string).collect());
    question.fixed_effects = true;
    let fixed = differences(&question).unwrap().result;
    close(fixed.estimate, plain.estimate, 1e-12, "estimate");
    close(fixed.p.unwrap(), plain.p.unwrap(), 1e-12, "p");
    close(fixed.low.unwrap(), plain.low.unwrap(), 1e-9, "low");
}

#[test]
fn few_clusters_get_webbs_weights_and_too_few_are_refused() {
    let (mut question, clusters) = wild("counted");
    let cut = |question: &mut Question, kept: usize| {
        let rows = clusters.iter().filter(|c| **c < kept).count();
        for column in [&mut question.outcome, &mut question.treated, &mut question.after] {
            column.values.truncate(rows);
        }
        question.errors = Some(Errors::Wild { clusters: clusters[..rows].to_vec(), seed: 1 });
    };
    cut(&mut question, 7);
    let found = differences(&question).unwrap().result;
    assert!(found.low.unwrap() < found.estimate && found.estimate < found.high.unwrap());
    cut(&mut question, 5);
    assert_eq!(
        differences(&question).unwrap_err(),
        Error::TooFewTreatedClusters { needed: 3, treated: 3, untreated: 2 }
    );
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let column = |name: &str, values: &[f64]| {
        Column::new(name, values.iter().map(|value| Exact::from(*value)).collect())
    };
    let question = Question {
        outcome: column("y", &[1.0, 2.0, 4.0, 3.0, 5.0, 9.0, 2.0, 2.5]),
        treated: column("g", &[1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0]),
        after: column("a", &[0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
        unit: Some(["a", "a", "b", "b", "c", "c", "d", "d"].map(str::to_owned).to_vec()),
        time: Some(column("t", &[1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0])),
        fixed_effects: false,
        errors: None,
        level: 0.95,
    };
    let whole = differences(&question).unwrap();
    // (5.5 − 3) − (2.75 − 3)
    close(whole.result.estimate, 2.75, 1e-15, "by hand");
    assert_eq!((whole.result.clusters, whole.result.df), (Some(4), 3.0));
    let with = |change: &dyn Fn(&mut Question)| {
        let mut changed = question.clone();
        change(&mut changed);
        differences(&changed).unwrap_err()
    };
    assert_eq!(
        with(&|q| q.time = Some(column("t", &[1.0, 2.0, 1.0, 2.0, 3.0, 4.0, 1.0, 2.0]))),
        Error::Staggered { first: 2.0, other: 3.0 }
    );
    assert_eq!(
        with(&|q| q.treated.values[0] = Exact::ZERO),
        Error::TreatmentVaries { unit: "a".to_owned() }
    );
    assert_eq!(
        with(&|q| q.after.values[2] = Exact::from(0.5)),
        Error::NotZeroOne { column: "a".to_owned(), row: 2, value: 0.5 }
    );
    let before = column("a", &[0.0; 8]);
    assert_eq!(
        with(&|q| q.after = before.clone()),
        Error::EmptyCell { treated: true, after: true }
    );
}

#[test]
fn labels_are_numbered_as_they_come() {
    assert_eq!(numbered(&["b", "a", "b"].map(str::to_owned)), [0, 1, 0]);
}
