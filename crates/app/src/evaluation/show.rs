//! An answer for reading: the sentence first, then what it rests on, then every number.

use serde::Serialize;
use serde_json::Value;
use words::{Language, args, format};

use super::Evaluated;

/// The answer as text. Numbers stand under their names in the JSON contract, with all their digits.
///
/// # Errors
/// Those of serialising, which has no way to fail here.
pub fn text<T: Serialize>(
    l: Language,
    evaluated: &Evaluated<T>,
) -> Result<String, serde_json::Error> {
    let mut lines = vec![evaluated.sentence.of(l).to_owned(), String::new()];
    for assumption in &evaluated.answer.assumptions {
        let held = if assumption.held { "yes" } else { "no" };
        let value = written(assumption.value);
        let what = assumption.code;
        lines.push(l.evaluation_assumption(args::EvaluationAssumption { held, what, value }));
    }
    for warning in &evaluated.answer.warnings {
        let (what, value) = (warning.code, written(warning.value));
        lines.push(l.evaluation_warning(args::EvaluationWarning { what, value }));
    }
    if let (Some(used), Some(dropped)) = (evaluated.used, evaluated.dropped) {
        lines.push(l.evaluation_rows(args::EvaluationRows { used, dropped }));
    }
    if lines.len() > 2 {
        lines.push(String::new());
    }
    let mut numbers = serde_json::to_value(evaluated)?;
    if let Some(fields) = numbers.as_object_mut() {
        for told in ["sentence", "assumptions", "warnings", "used", "dropped"] {
            fields.remove(told);
        }
    }
    flatten("", &numbers, &mut lines);
    Ok(lines.join("\n"))
}

pub(super) fn written(value: Option<f64>) -> String {
    value.map_or_else(
        || "–".to_owned(),
        |value| {
            let digits = if value.fract() == 0.0 { 0 } else { 3 };
            format::decimal(value, digits)
        },
    )
}

/// One line for each number; a row of a list by its name or its place.
fn flatten(name: &str, value: &Value, lines: &mut Vec<String>) {
    let below =
        |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match value {
        Value::Object(fields) => {
            for (part, value) in fields.iter().filter(|(part, _)| *part != "name") {
                flatten(&below(part), value, lines);
            }
        }
        Value::Array(rows) => {
            for (place, row) in rows.iter().enumerate() {
                let place = (place + 1).to_string();
                let part = row.get("name").and_then(Value::as_str).unwrap_or(&place);
                flatten(&below(part), row, lines);
            }
        }
        Value::Null => lines.push(format!("{name:<32} –")),
        Value::String(text) => lines.push(format!("{name:<32} {text}")),
        value => lines.push(format!("{name:<32} {value}")),
    }
}
