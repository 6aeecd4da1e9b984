//! Pictures of an answer: the drawing, what it says to one who cannot see it, and the same figures as a table.

use charts::course::{Course as Curve, Moment, course};
use charts::intervals::{Intervals, Span as Drawn1, intervals};
use charts::slopes::{Slopes, slopes};
use charts::spread::{Spread, spread};
use charts::{Cell, Column, Drawing, Kind, Said, Table, Written};
use words::{Language, args};

use super::found::{Course, Picture, Span, Unit};
use super::paper::{label, written_number};
use super::sentence::rounded;
use crate::number_style;

/// A picture, ready to be shown.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub drawing: Drawing,
    /// What is drawn, and how.
    pub about: String,
    pub table: Table,
}

/// The picture in the reader's language.
pub fn drawn(l: Language, picture: &Picture) -> Drawn {
    match picture {
        Picture::Series(series) => of_series(l, series),
        Picture::Intervals { rows, unit } => of_intervals(l, rows, *unit),
        Picture::Pairs { before, after, groups } => of_pairs(l, before, after, groups),
        Picture::Spread { of, bars } => of_spread(l, of, bars),
    }
}

/// A heading that begins with somebody's own word for a column.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn of_series(l: Language, series: &Course) -> Drawn {
    let Course { outcome, event, since, points, from, others } = series;
    let title = capital(&l.evaluation_chart_series(args::EvaluationChartSeries { outcome, event }));
    let jump = points.get(*from).map(|point| {
        let found = [point.fitted, point.otherwise.unwrap_or(point.fitted)];
        rounded(l, &found, (found[0] - found[1]).abs().max(found[0].abs() / 100.0))
    });
    let jump = jump.unwrap_or_else(|| vec![String::new(), String::new()]);
    let description = l.evaluation_chart_series_text(args::EvaluationChartSeriesText {
        before: from.to_string(),
        after: (points.len() - (*from).min(points.len())).to_string(),
        since,
        fitted: &jump[0],
        otherwise: &jump[1],
        event,
    });
    let is_hidden = points.iter().any(|point| point.value.is_none());
    let hidden = is_hidden.then(|| l.evaluation_hidden_points());
    let names = [l.evaluation_measured(), l.evaluation_fitted(), l.evaluation_otherwise()];
    let moment = |point: &super::found::Point| Moment {
        label: point.time.clone(),
        value: point.value,
        fitted: Some(point.fitted),
        otherwise: point.otherwise,
    };
    let said = Said { title: title.clone(), description, style: number_style(l) };
    let drawing = course(&Curve {
        said,
        unit: outcome.clone(),
        event: event.clone(),
        points: points.iter().map(moment).collect(),
        from: *from,
        others: others.clone(),
        names: names.map(str::to_owned),
    });
    let whole = points.iter().filter_map(|point| point.value).all(|value| value.fract() == 0.0);
    let spread = points.iter().map(|point| point.fitted.abs()).fold(0.0, f64::max);
    let digits = Kind::Decimal { digits: digits(spread / 10.0) };
    let values = if whole { Kind::Decimal { digits: 0 } } else { digits };
    let row = |point: &super::found::Point| {
        vec![
            Cell::Text(point.time.clone()),
            point.value.map_or(Cell::Hidden, Cell::Real),
            Cell::Real(point.fitted),
            point.otherwise.map_or(Cell::Empty, Cell::Real),
        ]
    };
    let table = Table {
        title,
        columns: vec![
            Column::new(l.evaluation_time(), Kind::Text),
            Column::new(outcome.clone(), values),
            Column::new(names[1], digits),
            Column::new(names[2], digits),
        ],
        rows: points.iter().map(row).collect(),
        note: hidden.map(str::to_owned),
    };
    let about = [Some(l.evaluation_chart_series_about(event)), hidden.map(str::to_owned)];
    Drawn { drawing, about: about.into_iter().flatten().collect::<Vec<_>>().join(" "), table }
}

fn of_intervals(l: Language, rows: &[Span], unit: Unit) -> Drawn {
    let first = rows.first().map_or("", |row| row.code.as_str());
    let change = matches!(first, "difference" | "change" | "level-change");
    let title = match first {
        "difference" => l.evaluation_chart_difference(),
        "change" | "level-change" => l.evaluation_chart_change(),
        "share" if rows.iter().filter(|row| row.code == "share").count() == 1 => {
            l.evaluation_chart_share()
        }
        _ => l.evaluation_chart_levels(),
    };
    let about =
        if change { l.evaluation_chart_change_about() } else { l.evaluation_chart_levels_about() };
    let read = |span: &Span| {
        let [low, size, high] = of_span(l, span, unit);
        match span.estimate {
            Some(_) => l.evaluation_span(args::EvaluationSpan { size, low, high }),
            None => l.evaluation_range(args::EvaluationRange { low, high }),
        }
    };
    let names: Vec<String> = rows.iter().map(|span| label(l, &span.code, &span.name)).collect();
    let told: Vec<String> =
        rows.iter().zip(&names).map(|(span, name)| format!("{name}: {}.", read(span))).collect();
    let spans = rows.iter().zip(&names).map(|(span, name)| Drawn1 {
        name: name.clone(),
        value: read(span),
        low: span.low,
        estimate: span.estimate,
        high: span.high,
    });
    let written = match unit {
        Unit::Percent => Written::Percent,
        Unit::Points => Written::Points,
        _ => Written::Plain,
    };
    let said =
        Said { title: title.to_owned(), description: told.join(" "), style: number_style(l) };
    // A change is read against nothing at all, a share against none and all; a level has no such point.
    let zero = change || unit == Unit::Percent;
    let drawing = intervals(&Intervals { said, rows: spans.collect(), written, zero });
    let row = |(span, name): (&Span, &String)| {
        let [low, size, high] = of_span(l, span, unit).map(Cell::Text);
        let size = if span.estimate.is_some() { size } else { Cell::Empty };
        vec![Cell::Text(name.clone()), size, low, high]
    };
    let table = Table {
        title: title.to_owned(),
        columns: vec![
            Column::new(l.evaluation_what(), Kind::Text),
            Column::new(l.evaluation_estimate(), Kind::Written),
            Column::new(label(l, "low", ""), Kind::Written),
            Column::new(label(l, "high", ""), Kind::Written),
        ],
        rows: rows.iter().zip(&names).map(row).collect(),
        note: None,
    };
    Drawn { drawing, about: about.to_owned(), table }
}

/// The lower limit, the estimate and the upper one, with the decimals that the interval makes sense of.
fn of_span(l: Language, span: &Span, unit: Unit) -> [String; 3] {
    let values = [span.low, span.estimate.unwrap_or(span.low), span.high];
    if unit != Unit::Plain {
        return values.map(|value| written_number(l, Some(value), unit));
    }
    let written = rounded(l, &values, span.high - span.low);
    std::array::from_fn(|place| written[place].clone())
}

fn of_pairs(l: Language, before: &str, after: &str, groups: &[(u64, f64, f64)]) -> Drawn {
    let up = groups.iter().filter(|(_, from, to)| to > from).count();
    let title = l.evaluation_chart_pairs(args::EvaluationChartPairs { before, after });
    let description = l.evaluation_chart_pairs_text(args::EvaluationChartPairsText {
        groups: groups.len().to_string(),
        up: up.to_string(),
    });
    let names = [l.evaluation_rose(), l.evaluation_fell()].map(str::to_owned);
    let drawing = slopes(&Slopes {
        said: Said { title: title.clone(), description, style: number_style(l) },
        before: before.to_owned(),
        after: after.to_owned(),
        lines: groups.iter().map(|(_, from, to)| (*from, *to)).collect(),
        names,
    });
    let spread = groups.iter().map(|(_, from, to)| (from - to).abs()).fold(0.0, f64::max);
    let kind = Kind::Decimal { digits: digits(spread) };
    let row = |(place, (count, from, to)): (usize, &(u64, f64, f64))| {
        let group = (place + 1).to_string();
        vec![
            Cell::Text(l.evaluation_group_number(group)),
            Cell::Whole(whole(*count)),
            Cell::Real(*from),
            Cell::Real(*to),
        ]
    };
    let table = Table {
        title,
        columns: vec![
            Column::new(l.evaluation_group(), Kind::Text),
            Column::new(l.evaluation_count(), Kind::Whole),
            Column::new(before, kind),
            Column::new(after, kind),
        ],
        rows: groups.iter().enumerate().map(row).collect(),
        note: Some(l.evaluation_pairs_note().to_owned()),
    };
    Drawn { drawing, about: l.evaluation_chart_pairs_about().to_owned(), table }
}

fn of_spread(l: Language, of: &str, bars: &[(f64, f64, u64)]) -> Drawn {
    let name = if of == "change" { l.evaluation_the_changes().to_owned() } else { of.to_owned() };
    let title = l.evaluation_chart_spread(&name);
    let most = bars.iter().max_by(|a, b| a.2.cmp(&b.2)).copied().unwrap_or_default();
    let width = bars.iter().map(|bar| bar.1 - bar.0).fold(f64::INFINITY, f64::min);
    let edges = |(low, high, _): (f64, f64, u64)| {
        let written = rounded_to(l, &[low, high], width);
        l.evaluation_range(args::EvaluationRange { low: &written[0], high: &written[1] })
    };
    let description = l.evaluation_chart_spread_text(args::EvaluationChartSpreadText {
        range: edges(most),
        count: most.2.to_string(),
    });
    let said = Said { title: title.clone(), description, style: number_style(l) };
    let drawing = spread(&Spread { said, bars: bars.to_vec() });
    let row = |bar: &(f64, f64, u64)| vec![Cell::Text(edges(*bar)), Cell::Whole(whole(bar.2))];
    let table = Table {
        title,
        columns: vec![
            Column::new(name, Kind::Text),
            Column::new(l.evaluation_count(), Kind::Whole),
        ],
        rows: bars.iter().map(row).collect(),
        note: Some(l.evaluation_spread_note().to_owned()),
    };
    Drawn { drawing, about: l.evaluation_chart_spread_about().to_owned(), table }
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The decimals that make sense of values that differ by so much.
fn digits(spread: f64) -> u8 {
    if spread > 0.0 && spread.is_finite() {
        (1.0 - spread.log10().floor()).clamp(0.0, 9.0) as u8
    } else {
        0
    }
}

/// Edges of bars, with the decimals of the narrowest.
fn rounded_to(l: Language, values: &[f64], width: f64) -> Vec<String> {
    let digits = (-width.log10().floor()).clamp(0.0, 9.0) as usize;
    values.iter().map(|value| words::format::decimal(l, *value, digits)).collect()
}
