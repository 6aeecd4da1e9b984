//! An answer for reading: the sentence first, then what it rests on, then every number.

use serde::Serialize;
use words::{Language, args, format};

use super::Evaluated;
use super::ordered::Ordered;

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
        let value = written(l, assumption.value);
        let what = assumption.code;
        lines.push(l.evaluation_assumption(args::EvaluationAssumption { held, what, value }));
    }
    for warning in &evaluated.answer.warnings {
        let (what, value) = (warning.code, written(l, warning.value));
        lines.push(l.evaluation_warning(args::EvaluationWarning { what, value }));
    }
    if let (Some(used), Some(dropped)) = (evaluated.used, evaluated.dropped) {
        lines.push(l.evaluation_rows(args::EvaluationRows { used, dropped }));
    }
    if lines.len() > 2 {
        lines.push(String::new());
    }
    let mut numbers = serde_json::from_str(&serde_json::to_string(evaluated)?)?;
    if let Ordered::Fields(fields) = &mut numbers {
        let told = ["sentence", "assumptions", "warnings", "used", "dropped"];
        fields.retain(|(name, _)| !told.contains(&name.as_str()));
    }
    flatten("", &numbers, &mut lines);
    Ok(lines.join("\n"))
}

pub(super) fn written(l: Language, value: Option<f64>) -> String {
    value.map_or_else(
        || "–".to_owned(),
        |value| {
            let digits = if value.fract() == 0.0 { 0 } else { 3 };
            format::decimal(l, value, digits)
        },
    )
}

/// One line for each number; a row of a list by its name or its place.
fn flatten(name: &str, value: &Ordered, lines: &mut Vec<String>) {
    let below =
        |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match value {
        Ordered::Fields(fields) => {
            for (part, value) in fields.iter().filter(|(part, _)| *part != "name") {
                flatten(&below(part), value, lines);
            }
        }
        Ordered::List(rows) => {
            for (place, row) in rows.iter().enumerate() {
                let place = (place + 1).to_string();
                flatten(&below(row.text("name").unwrap_or(&place)), row, lines);
            }
        }
        Ordered::Leaf(text) => {
            lines.push(format!("{name:<32} {}", text.as_deref().unwrap_or("–")));
        }
    }
}
