//! The figures of an answer in words, for pages and files alike.

use charts::{Cell, Column, Kind, Table};
use words::{Language, args, format};

use super::found::{Found, Number, Unit};
use super::saved::Shown;
use super::sentence::{percent, plain, with_sign};
use super::show::written;

/// What a figure is called.
pub(super) fn label(l: Language, code: &str, name: &str) -> String {
    l.evaluation_label(args::EvaluationLabel { what: code, name })
}

/// A figure as it is read.
pub fn written_number(l: Language, value: Option<f64>, unit: Unit) -> String {
    let Some(value) = value else { return "–".to_owned() };
    match unit {
        Unit::Percent => with_sign(l, value),
        Unit::Points => l.evaluation_points(percent(l, value)),
        Unit::Count => format::decimal(l, value, 0),
        Unit::Probability if value < 0.001 => l.evaluation_tiny_p().to_owned(),
        Unit::Probability => format::decimal(l, value, 3),
        Unit::Plain => plain(l, value, decimals(value)),
    }
}

/// Four figures of it.
fn decimals(value: f64) -> usize {
    let size = value.abs();
    if size == 0.0 || !size.is_finite() {
        0
    } else {
        (3.0 - size.log10().floor()).clamp(0.0, 9.0) as usize
    }
}

/// The figures as a table; with all their digits for a file.
pub fn number_table(l: Language, found: &Found, exact: bool) -> Table {
    let cell = |number: &Number| match number.value {
        Some(value) if exact => Cell::Real(value),
        value => Cell::Text(written_number(l, value, number.unit)),
    };
    // In a file the figure stands bare, so its unit has a column.
    let unit = |unit: Unit| {
        let code = match unit {
            Unit::Plain => return Cell::Empty,
            Unit::Percent => "share",
            Unit::Points => "points",
            Unit::Count => "count",
            Unit::Probability => "probability",
        };
        Cell::Text(l.evaluation_unit(code))
    };
    let row = |number: &Number| {
        let mut row = vec![Cell::Text(label(l, &number.code, &number.name)), cell(number)];
        row.extend(exact.then(|| unit(number.unit)));
        row
    };
    let mut columns = vec![
        Column::new(l.evaluation_what(), Kind::Text),
        Column::new(l.evaluation_value(), Kind::Written),
    ];
    columns.extend(exact.then(|| Column::new(l.evaluation_unit_title(), Kind::Text)));
    Table {
        title: l.evaluation_numbers_title().to_owned(),
        columns,
        rows: found.numbers.iter().map(row).collect(),
        note: None,
    }
}

/// What the method rests on and what was found, then what it warns of.
pub fn checks(l: Language, found: &Found) -> Vec<String> {
    let assumed = found.assumptions.iter().map(|one| {
        let held = if one.held { "yes" } else { "no" };
        let (what, value) = (one.code.as_str(), written(l, one.value));
        l.evaluation_assumption(args::EvaluationAssumption { held, what, value })
    });
    let told = found.warnings.iter().map(|one| {
        let (what, value) = (one.code.as_str(), written(l, one.value));
        l.evaluation_warning(args::EvaluationWarning { what, value })
    });
    assumed.chain(told).collect()
}

/// How it was computed: the method in words, the rows, the table's hash.
pub fn how(l: Language, shown: &Shown) -> Vec<String> {
    let Some(found) = &shown.found else { return Vec::new() };
    let method = found.method.replace('/', "-");
    let mut lines = vec![l.evaluation_how(&method)];
    if shown.data_hash.is_some() {
        let (used, dropped) = (found.used.to_string(), found.dropped.to_string());
        lines.push(l.evaluation_rows(args::EvaluationRows { used, dropped }));
        lines.push(l.evaluation_no_chance().to_owned());
    }
    if let Some(hash) = &shown.data_hash {
        lines.push(l.evaluation_data_hash(hash));
    }
    lines
}
