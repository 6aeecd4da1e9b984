//! Has it changed since …?

use domain::evaluation::{Minimum, Minimums, Reason};
use statistics::Exact;
use statistics::series::{Family, Series};

use super::differ::told;
use super::people::is_few;
use super::time::{Style, Time};
use super::{Refused, terms, whole};
use crate::Error;
use crate::evaluation::found::{Course, Found, Number, Outcome, Picture, Point, Span, Unit};
use crate::evaluation::linear::Asked;
use crate::evaluation::question::{Changed, Values};
use crate::evaluation::sentence::Sentence;
use crate::evaluation::series::{Columns, Waves, series};
use crate::evaluation::{Evaluated, Table};

/// A picture of more points is a blot; larger series are for the terminal.
const MOST_POINTS: usize = 1_000;
/// Below this, what is left over hangs together, and errors that allow for it are taken.
const DEPENDS: f64 = 0.05;

struct Row {
    line: u64,
    time: Time,
    shown: String,
    outcome: String,
    per: Option<String>,
}

pub fn changed(table: &Table, q: &Changed, minimums: &Minimums) -> Result<Found, Refused> {
    let (style, rows) = in_time(table, q)?;
    let since = style.read(&q.since);
    let from = since.and_then(|since| rows.iter().position(|row| row.time >= since));
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
    let others = others(q, &rows, from, &style);
    let (table, columns) = as_series(table, &rows, (from, &others), q, &style);
    let mut evaluated = series(&table, &columns, terms(false))?;
    let depends = evaluated.answer.result.ljung_box.p.is_none_or(|p| p < DEPENDS);
    let mut notes: Vec<Sentence> = gaps(&rows, &style).into_iter().collect();
    if depends && evaluated.answer.result.ljung_box.statistic.is_some() {
        let columns = Columns { errors: Asked::NeweyWest { lags: None }, ..columns };
        evaluated = series(&table, &columns, terms(false))?;
        notes.push(Sentence::in_both(|l| l.evaluation_page_depends().to_owned()));
    }
    if !others.is_empty() {
        let names: Vec<&str> = others.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(", ");
        notes.push(Sentence::in_both(|l| l.evaluation_page_others(&names)));
    }
    Ok(told_of(&evaluated, &rows, (from, others), q, notes))
}

fn told_of(
    evaluated: &Evaluated<Series>,
    rows: &[Row],
    (from, others): (usize, Vec<(String, usize)>),
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
    let course = Course { others, ..course(found, rows, from, q) };
    out.pictures = vec![Picture::Series(course)];
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
        others: Vec::new(),
    }
}

/// What else happened inside the series, at other times than what is asked of and than each other.
fn others(q: &Changed, rows: &[Row], from: usize, style: &Style) -> Vec<(String, usize)> {
    let mut taken = vec![0, from];
    let mut found = Vec::new();
    for other in &q.others {
        let since = style.read(&other.since);
        let at = since.and_then(|since| rows.iter().position(|row| row.time >= since));
        if let Some(at) = at.filter(|at| !taken.contains(at)) {
            taken.push(at);
            found.push((other.event.clone(), at));
        }
    }
    found
}

/// The rows in the order of time. Numbers are written out plainly, so that what follows need not know how the table
/// writes them.
fn in_time(table: &Table, q: &Changed) -> Result<(Style, Vec<Row>), Refused> {
    let names = [&q.outcome, &q.time].into_iter().chain(&q.per).map(String::as_str);
    let names: Vec<&str> = names.collect();
    let chosen = table.choose(&names, terms(q.drop).missing)?;
    if chosen.used() > MOST_POINTS {
        return Err(Error::refused_at("time", Reason::TooManyRows { max: MOST_POINTS }).into());
    }
    let plain = |name: &str| -> Result<Vec<String>, Refused> {
        Ok(chosen.column(name)?.values.iter().map(|value| value.value().to_string()).collect())
    };
    let (outcomes, times) = (plain(&q.outcome)?, chosen.labels(&q.time)?);
    let per = q.per.as_ref().map(|name| plain(name)).transpose()?;
    let lines = chosen.lines();
    let style = Style::of(&times).map_err(|at| {
        let text = times.get(at).cloned().unwrap_or_default();
        let line = lines.get(at).copied().unwrap_or_default();
        Error::refused_at("time", Reason::NotATime { line, text })
    })?;
    let row = |at: usize| {
        Some(Row {
            line: lines[at],
            time: style.read(&times[at])?,
            shown: times[at].clone(),
            outcome: outcomes[at].clone(),
            per: per.as_ref().map(|per| per[at].clone()),
        })
    };
    let mut rows: Vec<Row> = (0..times.len()).filter_map(row).collect();
    rows.sort_by(|a, b| a.time.0.total_cmp(&b.time.0));
    Ok((style, rows))
}

/// How many times lack between the first and the last.
fn gaps(rows: &[Row], style: &Style) -> Option<Sentence> {
    let span = rows.last()?.time.0 - rows.first()?.time.0;
    let steps = rows.windows(2).filter(|pair| pair[1].time > pair[0].time).count();
    let lacking = span as usize - steps.min(span as usize);
    (style.has_steps() && lacking > 0).then(|| {
        let count = i64::try_from(lacking).unwrap_or(i64::MAX);
        Sentence::in_both(|l| l.evaluation_page_gaps(count))
    })
}

/// The table that the method takes: outcome, time, 0 before and 1 after, and what else is asked.
fn as_series(
    table: &Table,
    rows: &[Row],
    (from, others): (usize, &[(String, usize)]),
    q: &Changed,
    style: &Style,
) -> (Table, Columns) {
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
    let mut header: Vec<String> =
        [&q.outcome, &time, &event].into_iter().chain(&per).cloned().collect();
    let mut interventions = vec![event];
    for (name, _) in others {
        let name = named(name, &header.iter().collect::<Vec<_>>());
        header.push(name.clone());
        interventions.push(name);
    }
    let first = rows.first().map_or(0.0, |row| row.time.0);
    let mut rank = 0;
    let cells = rows.iter().enumerate().map(|(at, row)| {
        if at > 0 && row.time > rows[at - 1].time {
            rank += 1;
        }
        // Days are seldom all there: weekly figures dated by their Monday, say. They are counted one by one.
        let time = match style {
            Style::Number => row.time.0.to_string(),
            Style::Day => rank.to_string(),
            _ => (row.time.0 - first).to_string(),
        };
        let on = |from: usize| if at < from { "0" } else { "1" }.to_owned();
        let cells = [row.outcome.clone(), time, on(from)].into_iter().chain(row.per.clone());
        (row.line, cells.chain(others.iter().map(|(_, from)| on(*from))).collect())
    });
    let cells = cells.collect();
    let columns = Columns {
        outcome: q.outcome.clone(),
        time: time.clone(),
        interventions,
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
