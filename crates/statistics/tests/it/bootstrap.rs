//! The bootstrap against its definition with the same stream (`bootstrap.py`).

use statistics::bootstrap::{Bootstrap, Statistic};
use statistics::{Answer, Error, Exact, bootstrap};

use crate::reference::{close, column, exact, number, read};

fn run(statistic: &Statistic, replicates: usize, seed: u64, level: f64) -> Answer<Bootstrap> {
    bootstrap(statistic, replicates, seed, level, &mut |_| {}).unwrap()
}

#[test]
fn every_draw_is_that_of_the_definition() {
    let data = read("bootstrap.json");
    let (x, y) = (exact(&data["x"]), exact(&data["y"]));
    let cases = [
        ("mean", Statistic::Mean(x.clone())),
        ("median", Statistic::Median(x.clone())),
        ("correlation", Statistic::Correlation(x, y)),
    ];
    for (name, statistic) in cases {
        let case = &data[name];
        let replicates = number(&case["replicates"]) as usize;
        let seed = case["seed"].as_u64().unwrap();
        let found = run(&statistic, replicates, seed, number(&case["level"])).result;
        close(found.estimate, number(&case["estimate"]), 1e-13, name);
        close(found.se.unwrap(), number(&case["se"]), 1e-11, name);
        close(found.percentile.low.unwrap(), number(&case["percentile"][0]), 1e-12, name);
        close(found.percentile.high.unwrap(), number(&case["percentile"][1]), 1e-12, name);
        close(found.bca.low.unwrap(), number(&case["bca"][0]), 1e-11, name);
        close(found.bca.high.unwrap(), number(&case["bca"][1]), 1e-11, name);
    }
}

#[test]
fn where_bca_is_undefined_it_is_left_out_and_said() {
    let constant = run(&Statistic::Mean(column("4 4 4 4")), 2_000, 1, 0.95);
    assert_eq!((constant.result.bca.low, constant.result.percentile.low), (None, Some(4.0)));
    assert_eq!(constant.warnings[0].code, "bca_undefined");
    let few = run(&Statistic::Mean(column("4 5 6 9")), 999, 1, 0.95);
    assert_eq!((few.result.bca.low, few.warnings[0].code), (None, "few_replicates"));
    let pair = run(&Statistic::Correlation(column("1 2 3"), column("2 1 5")), 2_000, 1, 0.95);
    assert!(pair.warnings.iter().any(|warning| warning.code == "undefined_replicates"));
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let refused =
        |statistic: &Statistic| bootstrap(statistic, 1_000, 1, 0.95, &mut |_| {}).unwrap_err();
    assert_eq!(refused(&Statistic::Mean(vec![])), Error::TooFew { needed: 1, found: 0 });
    let one = || column("1");
    assert_eq!(
        refused(&Statistic::Correlation(one(), one())),
        Error::TooFew { needed: 2, found: 1 }
    );
    assert_eq!(refused(&Statistic::Correlation(column("1 1 1"), column("1 2 3"))), Error::Constant);
}

#[test]
fn progress_is_told() {
    let mut told = Vec::new();
    let values: Vec<Exact> = column("1 2 3");
    bootstrap(&Statistic::Mean(values), 1_200, 1, 0.95, &mut |done| told.push(done)).unwrap();
    assert_eq!(told, [0, 500, 1_000]);
}
