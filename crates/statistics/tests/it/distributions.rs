//! Tails and critical values against 40 digits.

use statistics::distribution::{chi_square, normal, student};

use crate::reference::{close, numbers, read};

fn rows(what: &str) -> Vec<Vec<f64>> {
    read("distributions.json")[what].as_array().unwrap().iter().map(numbers).collect()
}

#[test]
fn student_tails_have_twelve_digits() {
    for row in rows("student") {
        close(student::two_sided(row[0], row[1]), row[2], 1e-13, &format!("t {row:?}"));
    }
    for row in rows("student_critical") {
        close(student::critical(row[0], row[1]), row[2], 1e-13, &format!("t {row:?}"));
    }
}

#[test]
fn normal_and_chi_square_tails_have_twelve_digits() {
    for row in rows("normal") {
        close(normal::two_sided(row[0]), row[1], 2e-13, &format!("z {row:?}"));
    }
    for row in rows("normal_critical") {
        close(normal::critical(row[0]), row[1], 1e-14, &format!("z {row:?}"));
    }
    for row in rows("chi_square") {
        close(chi_square::upper(row[0], row[1] as usize), row[2], 2e-13, &format!("χ² {row:?}"));
    }
}

#[test]
fn the_ends_are_what_they_are() {
    assert_eq!(normal::quantile(0.0), f64::NEG_INFINITY);
    assert_eq!(normal::quantile(1.0), f64::INFINITY);
    assert_eq!(normal::quantile(0.5), 0.0);
    assert_eq!(student::two_sided(0.0, 5.0), 1.0);
    assert_eq!(student::two_sided(f64::INFINITY, 5.0), 0.0);
    assert_eq!(chi_square::upper(0.0, 3), 1.0);
}
