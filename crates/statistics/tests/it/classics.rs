//! Summary, paired, groups, McNemar, Holm, power and least squares against R (`classics.R`), shares against tables.

use statistics::linear::Question;
use statistics::power::Question as Wanted;
use statistics::{Column, Errors, Exact};

use crate::reference::{close, column, exact, number, read, rows};

#[test]
fn summaries_are_those_of_r() {
    for case in rows(&read("classics.json")["summary"]) {
        let found = statistics::summary(&exact(&case["values"])).unwrap().result;
        close(found.mean, number(&case["mean"]), 1e-15, "mean");
        close(found.sd.unwrap(), number(&case["sd"]), 1e-14, "sd");
        close(found.autocorrelation.unwrap(), number(&case["autocorrelation"]), 1e-13, "r1");
        let quantiles = [found.min, found.q1, found.median, found.q3, found.max];
        for (found, expected) in quantiles.iter().zip(rows(&case["quantiles"])) {
            close(*found, number(&expected), 1e-15, "quantile");
        }
    }
}

#[test]
fn paired_tests_are_those_of_r() {
    for case in rows(&read("classics.json")["paired"]) {
        let at = |name: &str| number(&case[name]);
        let (before, after) = (exact(&case["before"]), exact(&case["after"]));
        let found = statistics::paired(&before, &after, at("level")).unwrap().result;
        close(found.difference, at("difference"), 1e-13, "difference");
        close(found.low, at("low"), 1e-12, "low");
        close(found.high, at("high"), 1e-12, "high");
        close(found.t, at("t"), 1e-12, "t");
        close(found.df, at("df"), 0.0, "df");
        close(found.p.unwrap(), at("p"), 1e-11, "p");
        close(found.wilcoxon_v, at("v"), 0.0, "V");
        close(found.wilcoxon_p.unwrap(), at("wp"), 1e-12, found.wilcoxon_method);
    }
}

#[test]
fn decimals_tie_as_they_are_written() {
    // 0.3 − 0.1 and 0.4 − 0.2 differ as doubles.
    let found = statistics::paired(&column("0.1 0.2 0.1"), &column("0.3 0.4 0.6"), 0.95).unwrap();
    assert_eq!(found.result.wilcoxon_method, "normal");
}

#[test]
fn group_tests_are_those_of_r() {
    for case in rows(&read("classics.json")["groups"]) {
        let at = |name: &str| number(&case[name]);
        let (a, b) = (exact(&case["a"]), exact(&case["b"]));
        let labels: Vec<String> =
            a.iter().map(|_| "2".to_owned()).chain(b.iter().map(|_| "10".to_owned())).collect();
        let values: Vec<Exact> = a.into_iter().chain(b).collect();
        let found = statistics::groups(&values, &labels, at("level")).unwrap().result;
        assert_eq!((found.first.as_str(), found.second.as_str()), ("2", "10"));
        close(found.difference, at("difference"), 1e-13, "difference");
        close(found.low, at("low"), 1e-12, "low");
        close(found.high, at("high"), 1e-12, "high");
        close(found.t, at("t"), 1e-12, "t");
        close(found.df, at("df"), 1e-13, "df");
        close(found.p.unwrap(), at("p"), 1e-11, "p");
        close(found.u, at("u"), 0.0, "U");
        close(found.u_p.unwrap(), at("up"), 1e-11, found.u_method);
    }
}

#[test]
fn mcnemar_is_that_of_r() {
    for case in rows(&read("classics.json")["mcnemar"]) {
        let table: Vec<u64> = rows(&case["table"]).iter().map(|cell| number(cell) as u64).collect();
        let found = statistics::mcnemar(table.try_into().unwrap(), 0.95).unwrap().result;
        close(found.statistic, number(&case["statistic"]), 1e-15, "χ²");
        close(found.p.unwrap(), number(&case["p"]), 1e-12, "p");
        close(found.exact_p.unwrap(), number(&case["exact"]), 1e-11, "exact p");
        assert!(found.low <= found.difference && found.difference <= found.high);
    }
}

#[test]
fn holm_is_that_of_r() {
    let case = &read("classics.json")["holm"];
    let p: Vec<f64> = rows(&case["p"]).iter().map(number).collect();
    let found = statistics::holm(&p).unwrap().result.adjusted;
    for (found, expected) in found.iter().zip(rows(&case["adjusted"])) {
        close(*found, number(&expected), 1e-15, "adjusted");
    }
}

#[test]
fn standard_errors_are_those_of_r() {
    let case = &read("classics.json")["linear"];
    let clusters: Vec<usize> = rows(&case["cluster"]).iter().map(|c| number(c) as usize).collect();
    for fit in rows(&case["fits"]) {
        let errors = match fit["name"].as_str().unwrap() {
            "plain" => Errors::Plain,
            "hc3" => Errors::Hc3,
            "newey-west" => Errors::NeweyWest { lags: None },
            "newey-west-6" => Errors::NeweyWest { lags: Some(6) },
            _ => Errors::Cluster { clusters: clusters.clone() },
        };
        let found = statistics::linear(&Question {
            y: exact(&case["y"]),
            x: ["wt", "hp"].map(|name| Column::new(name, exact(&case[name]))).to_vec(),
            degree: 1,
            intercept: true,
            errors,
            level: 0.95,
        });
        let found = found.unwrap().result;
        close(found.residual_sd, number(&fit["residual_sd"]), 1e-13, "residual sd");
        close(found.r_squared.unwrap(), number(&fit["r_squared"]), 1e-13, "r²");
        for (j, coefficient) in found.coefficients.iter().enumerate() {
            let at = |name: &str| number(&fit[name][j]);
            close(coefficient.estimate, at("estimate"), 1e-12, &coefficient.name);
            close(coefficient.se, at("se"), 1e-12, found.errors);
            close(coefficient.p.unwrap(), at("p"), 1e-10, found.errors);
            close(coefficient.low.unwrap(), at("low"), 1e-11, found.errors);
            close(coefficient.high.unwrap(), at("high"), 1e-11, found.errors);
        }
    }
}

#[test]
fn sample_sizes_are_those_of_r() {
    for case in rows(&read("classics.json")["power"]) {
        let at = |name: &str| number(&case[name]);
        let wanted = match case["kind"].as_str().unwrap() {
            "proportion" => Wanted::Proportion { first: at("a"), second: at("b") },
            "mean" => Wanted::Mean { difference: at("a"), sd: at("b") },
            _ => Wanted::Paired { difference: at("a"), sd: at("b") },
        };
        let found = statistics::power(wanted, at("power"), 0.95).unwrap();
        // R's own root is no closer.
        close(found.result.n_exact, at("n"), 1e-7, "n");
        assert_eq!(found.n, at("n").ceil() as u64);
    }
}

#[test]
fn shares_are_those_of_the_tables() {
    // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    let wilson = [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ];
    for (k, n, low, high) in wilson {
        let found = statistics::proportion(k, n, 0.95).unwrap().result;
        assert!(
            (found.low - low).abs() < 5.1e-5 && (found.high - high).abs() < 5.1e-5,
            "{found:?}"
        );
    }
    assert_eq!(statistics::proportion(20, 20, 0.95).unwrap().result.high, 1.0);
    // The same, 873–890, table II, method 10.
    let newcombe = [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ];
    for (a, b, low, high) in newcombe {
        let found = statistics::proportions(a, b, 0.95).unwrap().result;
        assert!(
            (found.low - low).abs() < 5.1e-5 && (found.high - high).abs() < 5.1e-5,
            "{found:?}"
        );
    }
}

#[test]
fn paired_shares_are_those_of_the_table() {
    // Newcombe, Statistics in Medicine 17 (1998) 2635–2650, table II, method 10; there b − c, here c − b.
    let cases = [([36, 12, 2, 0], 0.0569, 0.3404), ([36, 14, 0, 0], 0.1528, 0.4167)];
    for (table, low, high) in cases {
        let found = statistics::mcnemar(table, 0.95).unwrap().result;
        assert!((found.low + high).abs() < 1e-3 && (found.high + low).abs() < 1e-3, "{found:?}");
    }
}
