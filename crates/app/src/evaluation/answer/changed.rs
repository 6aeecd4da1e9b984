//! Has it changed since …?

use std::cmp::Ordering;

use domain::evaluation::{Minimum, Minimums, Reason};
use statistics::Exact;
use statistics::series::{Family, Series};

use super::differ::told;
use super::people::is_few;
use super::{Refused, terms, whole};
use crate::Error;
use crate::evaluation::found::{Course, Found, Number, Outcome, Picture, Point, Span, Unit};
use crate::evaluation::linear::Asked;
use crate::evaluation::question::{Changed, Values};
use crate::evaluation::sentence::Sentence;
use crate::evaluation::series::{Columns, Waves, series};
use crate::evaluation::{Evaluated, Table};

/// Below this, what is left over hangs together, and errors that allow for it are taken.
const DEPENDS: f64 = 0.05;

/// A point in time: as a number where all are, else as text whose order is that of time (`2026-03`, `2026-v07`).
enum Time {
    Number(Exact),
    Text(String),
}

struct Row {
    line: u64,
    time: Time,
    shown: String,
    outcome: String,
    per: Option<String>,
}

pub fn changed(table: &Table, q: &Changed, minimums: &Minimums) -> Result<Found, Refused> {
    let rows = in_time(table, q)?;
    let since = read_time(&q.since, rows.iter().all(|row| matches!(row.time, Time::Number(_))));
    let from = since.and_then(|since| rows.iter().position(|row| order(&row.time, &since).is_ge()));
    let from = from.filter(|from| *from > 0).ok_or_else(|| {
        let shown = |place: Option<&Row>| place.map(|row| row.shown.clone()).unwrap_or_default();
        let (first, last) = (shown(rows.get(1)), shown(rows.last()));
        Error::refused_at("since", Reason::OutsideTimes { first, last })
    })?;
    let needed = minimums.of(Minimum::Points);
    let fewest = from.min(rows.len() - from);
    if fewest < whole(needed) {
        return Ok(Found::too_few(Minimum::Points, needed, fewest));
    }
    if let Some(season) = q.season {
        let needed = minimums.of(Minimum::Seasons);
        let found = (from as f64 / season.waves().0) as usize;
        if found < whole(needed) {
            return Ok(Found::too_few(Minimum::Seasons, needed, found));
        }
    }
    let (table, columns) = as_series(table, &rows, from, q);
    let mut evaluated = series(&table, &columns, terms(false))?;
    let depends = evaluated.answer.result.ljung_box.p.is_none_or(|p| p < DEPENDS);
    let mut notes = Vec::new();
    if depends && evaluated.answer.result.ljung_box.statistic.is_some() {
        let columns = Columns { errors: Asked::NeweyWest { lags: None }, ..columns };
        evaluated = series(&table, &columns, terms(false))?;
        notes.push(Sentence::in_both(|l| l.evaluation_page_depends().to_owned()));
    }
    Ok(told_of(&evaluated, &rows, from, q, notes))
}

fn told_of(
    evaluated: &Evaluated<Series>,
    rows: &[Row],
    from: usize,
    q: &Changed,
    notes: Vec<Sentence>,
) -> Found {
    let found = &evaluated.answer.result;
    let level = &found.coefficients[2];
    let limits = level.low.zip(level.high);
    let outcome = limits.map_or(Outcome::Open, |(low, high)| told(low, high));
    let mut out = Found::of(&evaluated.answer, outcome, evaluated.sentence.clone());
    out.notes = notes;
    (out.used, out.dropped) = (rows.len(), evaluated.dropped.unwrap_or_default());
    let (span, unit) = match &found.rate_ratio {
        Some(ratio) => {
            let share = [ratio.low - 1.0, ratio.estimate - 1.0, ratio.high - 1.0];
            (Some(share), Unit::Percent)
        }
        None => (limits.map(|(low, high)| [low, level.estimate, high]), Unit::Plain),
    };
    out.numbers = Vec::new();
    if let Some([low, estimate, high]) = span {
        out.numbers.push(Number::new("level-change", estimate, unit));
        out.numbers.push(Number::new("low", low, unit));
        out.numbers.push(Number::new("high", high, unit));
    }
    out.numbers.push(Number::new("p", level.p, Unit::Probability));
    out.numbers.push(Number::new("points-before", found.before as f64, Unit::Count));
    out.numbers.push(Number::new("points-after", found.after as f64, Unit::Count));
    out.numbers.push(Number::new("dispersion", found.dispersion, Unit::Plain));
    let follows = found.residual_autocorrelation;
    out.numbers.push(Number::new("autocorrelation", follows, Unit::Plain));
    out.pictures = vec![Picture::Series(course(found, rows, from, q))];
    if let Some(span) = span {
        let rows = vec![Span::new("level-change", "", span)];
        out.pictures.push(Picture::Intervals { rows, unit });
    }
    out
}

fn course(found: &Series, rows: &[Row], from: usize, q: &Changed) -> Course {
    let point = |(place, row): (usize, &Row)| {
        let value = Exact::read(&row.outcome).map(Exact::value);
        let is_hidden = |value: &f64| q.values == Values::People && is_few(*value as u64);
        Point {
            time: row.shown.clone(),
            value: value.filter(|value| !is_hidden(value)),
            fitted: found.lines.fitted.get(place).copied().unwrap_or_default(),
            otherwise: found.lines.otherwise.get(place).copied().filter(|_| place >= from),
        }
    };
    Course {
        outcome: q.outcome.clone(),
        event: q.event.clone(),
        since: rows[from].shown.clone(),
        points: rows.iter().enumerate().map(point).collect(),
        from,
    }
}

/// The rows in the order of time. Numbers are written out plainly, so that what follows need not know how the table
/// writes them.
fn in_time(table: &Table, q: &Changed) -> Result<Vec<Row>, Refused> {
    let names: Vec<&str> =
        [&q.outcome, &q.time].into_iter().chain(&q.per).map(String::as_str).collect();
    let chosen = table.choose(&names, terms(q.drop).missing)?;
    let plain = |name: &str| -> Result<Vec<String>, Refused> {
        Ok(chosen.column(name)?.values.iter().map(|value| value.value().to_string()).collect())
    };
    let (outcomes, times) = (plain(&q.outcome)?, chosen.labels(&q.time)?);
    let per = q.per.as_ref().map(|name| plain(name)).transpose()?;
    let all_numbers = times.iter().all(|time| Exact::read(time).is_some());
    let lines = chosen.lines();
    let mut rows: Vec<Row> = (0..times.len())
        .filter_map(|at| {
            Some(Row {
                line: lines[at],
                time: read_time(&times[at], all_numbers)?,
                shown: times[at].clone(),
                outcome: outcomes[at].clone(),
                per: per.as_ref().map(|per| per[at].clone()),
            })
        })
        .collect();
    rows.sort_by(|a, b| order(&a.time, &b.time));
    Ok(rows)
}

fn read_time(text: &str, as_number: bool) -> Option<Time> {
    let text = text.trim();
    if as_number {
        Exact::read(text).map(Time::Number)
    } else {
        Some(Time::Text(text.to_lowercase()))
    }
}

fn order(a: &Time, b: &Time) -> Ordering {
    match (a, b) {
        (Time::Number(a), Time::Number(b)) => a.value().total_cmp(&b.value()),
        (Time::Text(a), Time::Text(b)) => a.cmp(b),
        (Time::Number(_), Time::Text(_)) => Ordering::Less,
        (Time::Text(_), Time::Number(_)) => Ordering::Greater,
    }
}

/// The table that the method takes: outcome, time, 0 before and 1 after, and what else is asked.
fn as_series(table: &Table, rows: &[Row], from: usize, q: &Changed) -> (Table, Columns) {
    let named = |name: &str, taken: &[&String]| {
        let mut name = name.trim().to_owned();
        while taken.contains(&&name) {
            name.push('\u{a0}');
        }
        name
    };
    let event = named(&q.event, &[&q.outcome]);
    let time = named(&q.time, &[&q.outcome, &event]);
    let per = q.per.as_ref().map(|per| named(per, &[&q.outcome, &event, &time]));
    let header = [&q.outcome, &time, &event].into_iter().chain(&per).cloned().collect();
    let mut rank = 0;
    let cells = rows.iter().enumerate().map(|(at, row)| {
        if at > 0 && order(&row.time, &rows[at - 1].time).is_gt() {
            rank += 1;
        }
        let time = match &row.time {
            Time::Number(value) => value.value().to_string(),
            Time::Text(_) => rank.to_string(),
        };
        let on = if at < from { "0" } else { "1" }.to_owned();
        let cells = [row.outcome.clone(), time, on].into_iter().chain(row.per.clone()).collect();
        (row.line, cells)
    });
    let cells = cells.collect();
    let columns = Columns {
        outcome: q.outcome.clone(),
        time: time.clone(),
        interventions: vec![event],
        offset: per,
        family: if q.values == Values::Measure { Family::Gaussian } else { Family::QuasiPoisson },
        season: q.season.map(|season| {
            let (period, harmonics) = season.waves();
            Waves { period, column: time, harmonics }
        }),
        slope_change: false,
        errors: Asked::Plain,
    };
    (table.made_of(header, cells), columns)
}
