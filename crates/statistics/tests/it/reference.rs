//! Reads the reference data and compares digits.

use serde_json::Value;
use statistics::Exact;

/// A file of `tests/reference`.
pub fn read(name: &str) -> Value {
    let path = format!("{}/tests/reference/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Numbers of a JSON array.
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}

/// Fails where the two differ by more than `relative`; at 0, by more than that itself.
pub fn close(found: f64, expected: f64, relative: f64, what: &str) {
    let size = if expected == 0.0 { 1.0 } else { expected.abs() };
    assert!((found - expected).abs() <= relative * size, "{what}: {found:e}, not {expected:e}");
}

/// Decimals as they are written.
pub fn column(text: &str) -> Vec<Exact> {
    text.split_whitespace().map(|number| Exact::read(number).unwrap()).collect()
}

/// A JSON number.
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

/// A JSON array.
pub fn rows(value: &Value) -> Vec<Value> {
    value.as_array().unwrap().clone()
}

/// A JSON array of doubles as a column.
pub fn exact(value: &Value) -> Vec<Exact> {
    numbers(value).into_iter().map(Exact::from).collect()
}
