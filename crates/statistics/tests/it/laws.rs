//! What must hold for any data: shift, scale and order change what they should and nothing else.

use proptest::prelude::*;
use statistics::bootstrap::Statistic;
use statistics::linear::Question;
use statistics::{Column, Errors, Exact, bootstrap};

fn exact(values: &[f64]) -> Vec<Exact> {
    values.iter().map(|value| Exact::from(*value)).collect()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-6)
}

/// Whole thousandths, so that shifting them loses nothing.
fn value() -> impl Strategy<Value = f64> {
    (-1_000_000_i32..1_000_000).prop_map(|value| f64::from(value) / 1_024.0)
}

fn some(least: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(value(), least..40)
}

fn pairs(least: usize) -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((value(), value()), least..40)
}

proptest! {
    #[test]
    fn a_shift_moves_the_mean_alone(values in some(2), by in value()) {
        let moved: Vec<f64> = values.iter().map(|value| value + by).collect();
        let (a, b) = (statistics::summary(&exact(&values)).unwrap().result, statistics::summary(&exact(&moved)).unwrap().result);
        prop_assert!(near(a.mean + by, b.mean) && near(a.median + by, b.median));
        prop_assert!(near(a.sd.unwrap(), b.sd.unwrap()));
        prop_assert_eq!(a.autocorrelation.is_some(), b.autocorrelation.is_some());
    }

    #[test]
    fn a_power_of_two_scales_every_digit(values in some(2), power in -300_i32..300) {
        let by = 2.0_f64.powi(power);
        let scaled: Vec<f64> = values.iter().map(|value| value * by).collect();
        let (a, b) = (statistics::summary(&exact(&values)).unwrap().result, statistics::summary(&exact(&scaled)).unwrap().result);
        prop_assert_eq!(a.mean * by, b.mean);
        prop_assert_eq!(a.sd.unwrap() * by, b.sd.unwrap());
        prop_assert_eq!(a.autocorrelation, b.autocorrelation);
    }

    #[test]
    fn intervals_contain_the_estimate_and_grow_with_the_level(k in 0_u64..50, more in 0_u64..50, level in 0.5..0.99) {
        let n = k + more + 1;
        let (narrow, wide) = (statistics::proportion(k, n, level).unwrap().result, statistics::proportion(k, n, 0.995).unwrap().result);
        prop_assert!(0.0 <= wide.low && wide.low <= narrow.low && narrow.low <= narrow.estimate);
        prop_assert!(narrow.estimate <= narrow.high && narrow.high <= wide.high && wide.high <= 1.0);
        let turned = statistics::proportion(n - k, n, level).unwrap().result;
        prop_assert!(near(1.0 - narrow.low, turned.high) && near(1.0 - narrow.high, turned.low));
    }

    #[test]
    fn swapped_shares_turn_the_sign(a in 0_u64..30, b in 0_u64..30) {
        let (a, b) = ((a, 30), (b, 40));
        let (one, other) = (statistics::proportions(a, b, 0.95).unwrap().result, statistics::proportions(b, a, 0.95).unwrap().result);
        prop_assert!(near(one.difference, -other.difference) && near(one.low, -other.high));
        prop_assert!(one.low <= one.difference && one.difference <= one.high);
    }

    #[test]
    fn before_and_after_swapped_turn_the_sign(rows in pairs(2)) {
        let (before, after): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        let one = statistics::paired(&exact(&before), &exact(&after), 0.95);
        let other = statistics::paired(&exact(&after), &exact(&before), 0.95);
        prop_assert_eq!(one.is_ok(), other.is_ok());
        if let (Ok(one), Ok(other)) = (one, other) {
            let (one, other) = (one.result, other.result);
            prop_assert!(near(one.difference, -other.difference) && near(one.low, -other.high));
            prop_assert!(one.low <= one.difference && one.difference <= one.high);
            prop_assert_eq!(one.wilcoxon_p, other.wilcoxon_p);
            prop_assert!(near(one.p.unwrap(), other.p.unwrap()));
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_group_test(rows in pairs(6), by in value()) {
        let labels = |rows: &[(f64, f64)]| -> Vec<String> {
            rows.iter().map(|(_, g)| if *g < 0.0 { "a" } else { "b" }.to_owned()).collect()
        };
        let values = |rows: &[(f64, f64)], by: f64| exact(&rows.iter().map(|(y, _)| y + by).collect::<Vec<_>>());
        let mut turned = rows.clone();
        turned.reverse();
        let one = statistics::groups(&values(&rows, 0.0), &labels(&rows), 0.95);
        let other = statistics::groups(&values(&turned, by), &labels(&turned), 0.95);
        prop_assert_eq!(one.is_ok(), other.is_ok());
        if let (Ok(one), Ok(other)) = (one, other) {
            let (one, other) = (one.result, other.result);
            prop_assert!(near(one.difference, other.difference) && near(one.low, other.low));
            prop_assert_eq!((one.u, one.u_p), (other.u, other.u_p));
            prop_assert!(one.low <= one.difference && one.difference <= one.high);
            prop_assert!(one.p.is_none_or(|p| p > 0.0) && one.u_p.is_none_or(|p| p > 0.0));
        }
    }

    #[test]
    fn a_fit_follows_its_units(rows in pairs(5), by in value(), power in -20_i32..20) {
        let fit = |shift: f64, scale: f64, turned: bool| {
            let mut rows = rows.clone();
            if turned {
                rows.reverse();
            }
            let y: Vec<f64> = rows.iter().map(|(y, _)| y + shift).collect();
            let x: Vec<f64> = rows.iter().map(|(_, x)| x * scale).collect();
            let x = vec![Column::new("x", exact(&x))];
            let question = Question { y: exact(&y), x, degree: 1, intercept: true, errors: Errors::Hc3, level: 0.95 };
            statistics::linear(&question).map(|answer| answer.result)
        };
        let scale = 2.0_f64.powi(power);
        let (one, other) = (fit(0.0, 1.0, false), fit(by, scale, true));
        prop_assert_eq!(one.is_ok(), other.is_ok());
        if let (Ok(one), Ok(other)) = (one, other) {
            let (a, b) = (&one.coefficients[1], &other.coefficients[1]);
            prop_assert!(near(a.estimate, b.estimate * scale) && near(a.se, b.se * scale), "{a:?} {b:?}");
            prop_assert!(a.low.unwrap() <= a.estimate && a.estimate <= a.high.unwrap());
        }
    }

    #[test]
    fn a_dependent_column_is_always_named(rows in pairs(6), times in 2_i32..9) {
        let (x, y): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        let twin: Vec<f64> = x.iter().map(|x| x * f64::from(times) + 0.3).collect();
        let x = vec![Column::new("x", exact(&x)), Column::new("twin", exact(&twin))];
        let question = Question { y: exact(&y), x, degree: 1, intercept: true, errors: Errors::Plain, level: 0.95 };
        let found = statistics::linear(&question);
        prop_assert!(matches!(found, Err(statistics::Error::Dependent { .. })), "{found:?}");
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes(rows in pairs(3), seed: u64) {
        let (x, y): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        for statistic in [Statistic::Mean(exact(&x)), Statistic::Median(exact(&x)), Statistic::Correlation(exact(&x), exact(&y))] {
            let run = || bootstrap(&statistic, 1_000, seed, 0.95, &mut |_| {}).map(|answer| serde_json::to_string(&answer).unwrap());
            prop_assert_eq!(run(), run());
        }
    }

    #[test]
    fn holm_never_lowers_and_keeps_the_order(p in prop::collection::vec(0.0..=1.0, 1..20)) {
        let found = statistics::holm(&p).unwrap().result.adjusted;
        for (i, (p_i, adjusted)) in p.iter().zip(&found).enumerate() {
            prop_assert!(adjusted >= p_i && *adjusted <= 1.0);
            prop_assert!(p.iter().zip(&found).skip(i).all(|(q, other)| p_i > q || adjusted <= other));
        }
    }
}

/// The promise in numbers: these bytes hold on any machine.
#[test]
fn these_bytes_are_promised() {
    let values: Vec<Exact> = (1..=25).map(|k| Exact::from(f64::from(k * k % 23))).collect();
    let found = bootstrap(&Statistic::Mean(values), 2_000, 2_026, 0.95, &mut |_| {}).unwrap();
    assert_eq!(serde_json::to_string(&found.result).unwrap(), PROMISED);
}

const PROMISED: &str = r#"{"estimate":7.56,"se":1.133661119632795,"percentile":{"low":5.4399999999999995,"high":9.879999999999999},"bca":{"low":5.599999999999999,"high":10.04},"replicates":2000,"seed":2026}"#;
