//! NIST Statistical Reference Datasets (itl.nist.gov/div898/strd, US Government work): certified values to 15 digits.
//! Data are given as decimals, so that not even their rounding to doubles is lost.

use statistics::linear::{Linear, Question, linear};
use statistics::{Answer, Column, Errors, Exact, summary};

use crate::reference::{close, column};

fn file(name: &str) -> Vec<Vec<Exact>> {
    let path = format!("{}/tests/reference/nist/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<Exact>> = text.lines().map(column).collect();
    (0..rows[0].len()).map(|j| rows.iter().map(|row| row[j]).collect()).collect()
}

fn long(name: &str) -> Vec<Exact> {
    let path = format!("{}/tests/reference/nist/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    column(&std::fs::read_to_string(path).unwrap())
}

fn fit(y: Vec<Exact>, x: Vec<Vec<Exact>>, degree: u32, intercept: bool) -> Answer<Linear> {
    let x = x.into_iter().enumerate().map(|(j, x)| Column::new(format!("x{j}"), x)).collect();
    linear(&Question { y, x, degree, intercept, errors: Errors::Plain, level: 0.95 }).unwrap()
}

/// Estimate and standard error per coefficient, then residual sd and r².
fn check(
    found: &Answer<Linear>,
    expected: &[(f64, f64)],
    residual_sd: f64,
    r_squared: f64,
    relative: f64,
) {
    let found = &found.result;
    assert_eq!(found.coefficients.len(), expected.len());
    for (coefficient, (estimate, se)) in found.coefficients.iter().zip(expected) {
        close(coefficient.estimate, *estimate, relative, &coefficient.name);
        close(coefficient.se, *se, relative, &coefficient.name);
    }
    close(found.residual_sd, residual_sd, relative, "residual sd");
    close(found.r_squared.unwrap(), r_squared, relative, "r²");
}

#[test]
fn norris() {
    let data = file("norris");
    let found = fit(data[0].clone(), vec![data[1].clone()], 1, true);
    let expected =
        [(-0.262323073774029, 0.232818234301152), (1.00211681802045, 0.429796848199937e-3)];
    check(&found, &expected, 0.884796396144373, 0.999993745883712, 1e-14);
}

#[test]
fn pontius() {
    let data = file("pontius");
    let found = fit(data[0].clone(), vec![data[1].clone()], 2, true);
    let expected = [
        (0.673565789473684e-3, 0.107938612033077e-3),
        (0.732059160401003e-6, 0.157817399981659e-9),
        (-0.316081871345029e-14, 0.486652849992036e-16),
    ];
    check(&found, &expected, 0.205177424076185e-3, 0.999999900178537, 1e-14);
}

#[test]
fn filip() {
    let data = file("filip");
    let found = fit(data[0].clone(), vec![data[1].clone()], 10, true);
    let expected = [
        (-1467.48961422980, 298.084530995537),
        (-2772.17959193342, 559.779865474950),
        (-2316.37108160893, 466.477572127796),
        (-1127.97394098372, 227.204274477751),
        (-354.478233703349, 71.6478660875927),
        (-75.1242017393757, 15.2897178747400),
        (-10.8753180355343, 2.23691159816033),
        (-1.06221498588947, 0.221624321934227),
        (-0.670191154593408e-1, 0.142363763154724e-1),
        (-0.246781078275479e-2, 0.535617408889821e-3),
        (-0.402962525080404e-4, 0.896632837373868e-5),
    ];
    check(&found, &expected, 0.334801051324544e-2, 0.996727416185620, 1e-14);
    assert_eq!(found.result.coefficients[2].name, "x0^2");
}

#[test]
fn longley() {
    let mut data = file("longley");
    let y = data.remove(0);
    let found = fit(y, data, 1, true);
    let expected = [
        (-3482258.63459582, 890420.383607373),
        (15.0618722713733, 84.9149257747669),
        (-0.358191792925910e-1, 0.334910077722432e-1),
        (-2.02022980381683, 0.488399681651699),
        (-1.03322686717359, 0.214274163161675),
        (-0.511041056535807e-1, 0.226073200069370),
        (1829.15146461355, 455.478499142212),
    ];
    check(&found, &expected, 304.854073561965, 0.995479004577296, 1e-14);
}

/// y = Σ (x/unit)^k for k up to 5, with noise of NIST's pattern times a size.
fn wampler(unit: i64, noise: i64) -> (Vec<Exact>, Vec<Exact>) {
    const PATTERN: [i64; 21] = [
        759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048,
        2048, -2048, 2523, -2048, 2048, -2048, 759,
    ];
    let x: Vec<Exact> = (0..21).map(|x| Exact::from(x as f64)).collect();
    let y = (0..21_i64).map(|x| {
        let whole: i64 = (0..=5).map(|k| x.pow(k) * unit.pow(5 - k)).sum();
        Exact::from(whole as f64) / Exact::from(unit.pow(5) as f64)
            + Exact::from((noise * PATTERN[x as usize]) as f64)
    });
    (x, y.collect())
}

#[test]
fn wampler_exact() {
    for unit in [1, 10] {
        let (x, y) = wampler(unit, 0);
        let found = fit(y, vec![x], 5, true);
        let expected: Vec<(f64, f64)> = (0..=5).map(|k| ((unit as f64).powi(-k), 0.0)).collect();
        check(&found, &expected, 0.0, 1.0, 1e-14);
        assert!(found.result.coefficients.iter().all(|c| c.t.is_none() && c.p.is_none()));
        assert_eq!(found.warnings[0].code, "perfect_fit");
    }
}

#[test]
fn wampler_with_noise() {
    let errors = [
        2152.32624678170,
        2363.55173469681,
        779.343524331583,
        101.475507550350,
        5.64566512170752,
        0.112324854679312,
    ];
    for (noise, times, r_squared) in [
        (1, 1.0, 0.999995559025820),
        (100, 100.0, 0.957478440825662),
        (10_000, 10_000.0, 0.224668921574940e-2),
    ] {
        let (x, y) = wampler(1, noise);
        let expected: Vec<(f64, f64)> = errors.iter().map(|se| (1.0, se * times)).collect();
        check(&fit(y, vec![x], 5, true), &expected, 2360.14502379268 * times, r_squared, 1e-13);
    }
}

#[test]
fn no_intercept() {
    let whole =
        |from: i32, to: i32| (from..=to).map(|v| Exact::from(f64::from(v))).collect::<Vec<_>>();
    let found = fit(whole(130, 140), vec![whole(60, 70)], 1, false);
    check(
        &found,
        &[(2.07438016528926, 0.165289256198347e-1)],
        3.56753034006338,
        0.999365492298663,
        1e-14,
    );
    let found = fit(column("3 4 4"), vec![column("4 5 6")], 1, false);
    check(
        &found,
        &[(0.727272727272727, 0.420827318078432e-1)],
        0.369274472937998,
        0.993348115299335,
        1e-14,
    );
}

#[test]
fn univariate() {
    let accuracy = |first: &str, low: &str, high: &str, pairs: usize| {
        let mut text = format!("{first} ");
        text.push_str(&format!("{low} {high} ").repeat(pairs));
        column(&text)
    };
    let cases = [
        ("lew", long("lew"), -177.435, 277.332168044316, -0.307304800605679),
        ("mavro", long("mavro"), 2.001856, 0.000429123454003053, 0.937989183438248),
        ("numacc1", column("10000001 10000003 10000002"), 10000002.0, 1.0, -0.5),
        ("numacc2", accuracy("1.2", "1.1", "1.3", 500), 1.2, 0.1, -0.999),
        ("numacc3", accuracy("1000000.2", "1000000.1", "1000000.3", 500), 1000000.2, 0.1, -0.999),
        (
            "numacc4",
            accuracy("10000000.2", "10000000.1", "10000000.3", 500),
            10000000.2,
            0.1,
            -0.999,
        ),
    ];
    for (name, data, mean, sd, autocorrelation) in cases {
        let found = summary(&data).unwrap().result;
        close(found.mean, mean, 1e-15, name);
        close(found.sd.unwrap(), sd, 1e-14, name);
        close(found.autocorrelation.unwrap(), autocorrelation, 1e-14, name);
    }
}
