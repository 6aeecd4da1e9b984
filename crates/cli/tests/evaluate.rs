//! `storlom evaluate` as an analyst meets it: the open checks, the contract, and tables that are not as they should be.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the binary on a table that it reads from standard input.
fn evaluate(table: &[u8], arguments: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_storlom"))
        .arg("evaluate")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A usage fault ends the program before it has read.
    let _ = child.stdin.take().unwrap().write_all(table);
    child.wait_with_output().unwrap()
}

fn json(table: &str, arguments: &[&str]) -> Value {
    let mut arguments = arguments.to_vec();
    arguments.push("--json");
    let output = evaluate(table.as_bytes(), &arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Exit status 1 and nothing on standard output; gives the reason.
fn refused(table: &[u8], arguments: &[&str]) -> String {
    let output = evaluate(table, arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty() && !said.contains("panicked"), "{said}");
    said
}

const SLEEP: &str = "drug1,drug2\n0.7,1.9\n-1.6,0.8\n-0.2,1.1\n-1.2,0.1\n-0.1,-0.1\n3.4,4.4\n3.7,5.5\n0.8,1.6\n0,4.6\n2,3.4\n";
const PAIRED: &[&str] = &["paired", "--in", "-", "--before", "drug2", "--after", "drug1"];

fn near(value: &Value, expected: f64, digits: i32) {
    let found = value.as_f64().unwrap();
    assert!((found - expected).abs() < 0.5 * 10_f64.powi(-digits), "{found}, not {expected}");
}

#[test]
fn the_open_checks_hold() {
    let sleep = json(SLEEP, PAIRED);
    near(&sleep["t"], -4.062127683, 9);
    near(&sleep["p"], 0.0028328902, 10);
    near(&sleep["low"], -2.4599, 4);
    near(&sleep["high"], -0.7001, 4);
    assert_eq!((&sleep["df"], &sleep["wilcoxon_v"]), (&Value::from(9.0), &Value::from(0.0)));
    near(&sleep["wilcoxon_p"], 0.00909, 5);
    assert_eq!(sleep["wilcoxon_method"], "normal");
    let share = json("", &["proportion", "--successes", "81", "--n", "263"]);
    near(&share["low"], 0.2553, 4);
    near(&share["high"], 0.3662, 4);
}

const PANEL: &str = "y,g,a,t,u\n1,1,0,1,a\n2,1,0,2,a\n2,1,0,3,a\n5,1,1,4,a\n3,1,0,1,b\n4,1,0,2,b\n3,1,0,3,b\n8,1,1,4,b\n1,0,0,1,c\n2,0,0,2,c\n1,0,0,3,c\n2,0,1,4,c\n4,0,0,1,d\n4,0,0,2,d\n5,0,0,3,d\n5,0,1,4,d\n";
const WEEKS: &str = "y,t,d,n\n3,1,0,100\n5,2,0,101\n4,3,0,100\n6,4,0,102\n12,5,1,100\n11,6,1,99\n13,7,1,98\n14,8,1,101\n";

/// A table, what is asked of it, and the fields of the answer.
type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str]);

const CASES: &[Case] = &[
    (
        SLEEP,
        &["summary", "--in", "-", "--column", "drug1"],
        &["mean", "sd", "min", "q1", "median", "q3", "max", "autocorrelation"],
    ),
    ("", &["proportion", "--successes", "1", "--n", "9"], &["estimate", "low", "high"]),
    ("", &["proportions", "--a", "1/9", "--b", "3/9"], &["difference", "low", "high"]),
    (
        SLEEP,
        PAIRED,
        &[
            "difference",
            "low",
            "high",
            "t",
            "df",
            "p",
            "wilcoxon_v",
            "wilcoxon_p",
            "wilcoxon_method",
        ],
    ),
    (
        PANEL,
        &["groups", "--in", "-", "--value", "y", "--group", "g"],
        &["first", "second", "difference", "low", "high", "t", "df", "p", "u", "u_p", "u_method"],
    ),
    ("", &["mcnemar", "--table", "9,2,5,8"], &["statistic", "p", "exact_p"]),
    (
        PANEL,
        &["linear", "--in", "-", "--y", "y", "--x", "g,t"],
        &["coefficients", "residual_sd", "r_squared"],
    ),
    (
        SLEEP,
        &[
            "bootstrap",
            "--in",
            "-",
            "--statistic",
            "median",
            "--columns",
            "drug1",
            "--replicates",
            "1000",
            "--seed",
            "4",
        ],
        &["estimate", "se", "percentile", "bca"],
    ),
    ("", &["holm", "--p", "0.01,0.2"], &["adjusted"]),
    ("", &["power", "--kind", "mean", "--difference", "1", "--sd", "1"], &["n_exact"]),
];

const SERIES: &[&str] = &[
    "series",
    "--in",
    "-",
    "--outcome",
    "y",
    "--time",
    "t",
    "--intervention",
    "d",
    "--offset",
    "n",
    "--family",
    "quasi-poisson",
];

#[test]
fn every_command_gives_its_fields() {
    let differences =
        &["differences", "--in", "-", "--outcome", "y", "--treated", "g", "--after", "a"];
    let with_units = [differences, &["--unit", "u", "--time", "t"][..]].concat();
    let mut cases = CASES.to_vec();
    cases.push((WEEKS, SERIES, &["rate_ratio", "limits", "residual_autocorrelation", "ljung_box"]));
    cases.push((PANEL, &with_units, &["estimate", "se", "means", "earlier", "unbalanced_units"]));
    for (table, arguments, fields) in cases {
        let found = json(table, arguments);
        let common = ["n", "method", "assumptions", "warnings", "sentence"];
        for field in fields.iter().chain(&common) {
            assert!(found.get(field).is_some(), "{arguments:?} lacks {field}");
        }
        assert!(found["sentence"]["sv"].is_string() && found["sentence"]["en"].is_string());
        let text = evaluate(table.as_bytes(), arguments);
        let first = String::from_utf8_lossy(&text.stdout).lines().next().unwrap().to_owned();
        assert_eq!(first, found["sentence"]["sv"].as_str().unwrap());
    }
    let coefficient = &json(WEEKS, SERIES)["coefficients"][2];
    for field in ["name", "estimate", "se", "t", "df", "p", "low", "high"] {
        assert!(coefficient.get(field).is_some(), "{field}");
    }
    assert_eq!(json(PANEL, differences)["df"], 12.0);
    assert_eq!(json(PANEL, &with_units)["clusters"], 4);
}

#[test]
fn the_level_is_given_in_either_way() {
    let with = |level| json(SLEEP, &[PAIRED, &["--level", level]].concat())["low"].clone();
    assert_eq!(with("0.9"), with("90"));
    assert_ne!(with("0.9"), with("95"));
    for level in ["0", "100", "1.5e9", "x"] {
        let output =
            evaluate(b"", &["proportion", "--successes", "1", "--n", "2", "--level", level]);
        assert_eq!(output.status.code(), Some(2), "{level}");
    }
}

#[test]
fn bad_tables_get_a_clear_refusal_with_row_and_column() {
    let summary: &[&str] = &["summary", "--in", "-", "--column", "y"];
    let cases: &[(&[u8], &str)] = &[
        (b"", "Filen är tom"),
        (b"\n\n", "Filen är tom"),
        (b"y\n", "inga rader"),
        (b"x\n1\n", "Kolumnen y finns inte. Det finns: x"),
        (b"y,x,y\n1,2,3\n", "två gånger, på plats 1 och 3"),
        ("y\n1\nabc\n".as_bytes(), "Rad 3, kolumn y: ”abc”"),
        (b"x,y\n1,2\n3,NA\n", "Rad 3, kolumn y: ”NA”"),
        (b"y\n1\nNaN\n", "Rad 3, kolumn y"),
        (b"y\n1\n-inf\n", "Rad 3, kolumn y: ”-inf”"),
        (b"y\n1e999\n", "Rad 2, kolumn y"),
        (b"y\n1\n\n2\n", "Ett värde saknas: rad 3, kolumn y"),
        (b"x,y\n1,\n2,\n3,4\n", "2 värden saknas: rad 2, kolumn y; rad 3, kolumn y"),
        (b"x,y\n1,2,3\n", "Rad 2: raden har fler värden"),
        (b"y\n1\n\xff\xfe\n", "Rad 3, kolumn y"),
        ("\u{feff}y\nå\n".as_bytes(), "Rad 2, kolumn y"),
        (b"\xef\xbb\xbfy\n1\n\xff\n", "Rad 3: teckenkodningen"),
        (b"y\n\"1\n2\n", "citattecken"),
        (b"x,y\n1,\"1,5\"\n", "”1,5” är inte ett tal"),
        (b"PK\x03\x04junk", "Excel"),
    ];
    for (table, says) in cases {
        let said = refused(table, summary);
        assert!(said.contains(says), "{said} lacks {says}");
    }
    let told = json("x,y\n1,\n2,5\n", &[summary, &["--missing", "drop"]].concat());
    assert_eq!(
        (&told["used"], &told["dropped"], &told["mean"]),
        (&1.into(), &1.into(), &5.0.into())
    );
}

#[test]
fn tables_of_swedish_excel_are_read_as_they_are_meant() {
    let told =
        json("namn;y\r\nÅsa;1,5\r\nBo;1 234,5\r\n", &["summary", "--in", "-", "--column", "y"]);
    assert_eq!(told["mean"], 618.0);
    let tabs = json("namn\ty\nÅsa\t−1,5\n", &["summary", "--in", "-", "--column", "y"]);
    assert_eq!((&tabs["mean"], &tabs["sd"]), (&Value::from(-1.5), &Value::Null));
}

#[test]
fn what_is_undefined_is_refused_and_what_is_defined_is_computed() {
    let constant = "b,a\n1,2\n2,3\n3,4\n";
    let paired: &[&str] = &["paired", "--in", "-", "--before", "b", "--after", "a"];
    assert!(refused(constant.as_bytes(), paired).contains("varierar inte"));
    assert!(refused(b"b,a\n1,2\n", paired).contains("minst 2 behövs, 1 finns"));
    let one = json("y\n4\n", &["summary", "--in", "-", "--column", "y"]);
    assert_eq!(
        (&one["mean"], &one["sd"], &one["autocorrelation"]),
        (&4.0.into(), &Value::Null, &Value::Null)
    );
    assert_eq!(one["warnings"][0]["code"], "one_value");
    let dependent = refused(
        b"y,x,z\n1,1,2\n3,2,4\n2,3,6\n5,4,8\n",
        &["linear", "--in", "-", "--y", "y", "--x", "x,z"],
    );
    assert!(dependent.contains("Kolumnen z följer helt av x"), "{dependent}");
    assert!(
        refused(b"y,x\n1,1\n3,2\n", &["linear", "--in", "-", "--y", "y", "--x", "x"])
            .contains("minst 3 behövs")
    );
    assert!(refused(b"", &["proportion", "--successes", "4", "--n", "3"]).contains("4 av 3"));
    assert!(refused(b"", &["holm", "--p", "0.1,1.2"]).contains("P-värdet 1,2000"));
    let exact = json("y,x\n1,1\n2,2\n3,3\n4,4\n", &["linear", "--in", "-", "--y", "y", "--x", "x"]);
    assert_eq!(
        (&exact["coefficients"][1]["p"], &exact["coefficients"][1]["se"]),
        (&Value::Null, &0.0.into())
    );
    let odd = WEEKS.replace("6,4,0", "6,4,1");
    let series = ["series", "--in", "-", "--outcome", "y", "--time", "t", "--intervention", "d"];
    assert!(
        refused(odd.replace("12,5,1", "12,5,0").as_bytes(), &series)
            .contains("Rad 6, kolumn d: går tillbaka")
    );
}

#[test]
fn wrong_usage_is_status_two() {
    let cases: &[&[&str]] = &[
        &["nothing"],
        &["summary", "--in", "-"],
        &["proportions", "--a", "1", "--b", "1/2"],
        &["mcnemar", "--table", "1,2,3"],
        &["linear", "--in", "-", "--y", "y", "--x", "a,b", "--degree", "2"],
        &["linear", "--in", "-", "--y", "y", "--x", "a", "--errors", "cluster"],
        &["linear", "--in", "-", "--y", "y", "--x", "a", "--lags", "3"],
        &[
            "series",
            "--in",
            "-",
            "--outcome",
            "y",
            "--time",
            "t",
            "--intervention",
            "d",
            "--offset",
            "n",
        ],
        &[
            "differences",
            "--in",
            "-",
            "--outcome",
            "y",
            "--treated",
            "g",
            "--after",
            "a",
            "--fixed-effects",
        ],
        &["bootstrap", "--in", "-", "--statistic", "correlation", "--columns", "a"],
        &["power", "--kind", "mean", "--difference", "1"],
    ];
    for arguments in cases {
        assert_eq!(evaluate(b"y\n1\n", arguments).status.code(), Some(2), "{arguments:?}");
    }
    let missing = evaluate(b"", &["summary", "--in", "there-is-no-such-file.csv", "--column", "y"]);
    assert_eq!(missing.status.code(), Some(1));
}

#[test]
fn every_method_has_its_help_with_an_example() {
    for method in [
        "summary",
        "proportion",
        "proportions",
        "paired",
        "groups",
        "mcnemar",
        "linear",
        "series",
        "differences",
        "bootstrap",
        "holm",
        "power",
    ] {
        let help = evaluate(b"", &[method, "--help"]);
        let help = String::from_utf8_lossy(&help.stdout).replace('\n', " ");
        assert!(help.contains(&format!("Example: storlom evaluate {method}")), "{help}");
    }
}

#[test]
fn a_long_table_is_computed_and_a_long_bootstrap_tells_how_far_it_is() {
    let mut long = String::from("y\n");
    for row in 0..1_000_000 {
        long.push_str(&format!("{}\n", row % 1_000));
    }
    let told = json(&long, &["summary", "--in", "-", "--column", "y"]);
    assert_eq!((&told["n"], &told["mean"]), (&1_000_000.into(), &499.5.into()));
    let bootstrap = evaluate(
        &long.as_bytes()[..20_000],
        &[
            "bootstrap",
            "--in",
            "-",
            "--statistic",
            "mean",
            "--columns",
            "y",
            "--replicates",
            "8000",
        ],
    );
    assert!(String::from_utf8_lossy(&bootstrap.stderr).contains("av 8\u{a0}000 dragningar"));
    let seed: &[&str] =
        &["bootstrap", "--in", "-", "--statistic", "mean", "--columns", "y", "--seed", "9"];
    assert_eq!(
        evaluate(&long.as_bytes()[..200], seed).stdout,
        evaluate(&long.as_bytes()[..200], seed).stdout
    );
}
