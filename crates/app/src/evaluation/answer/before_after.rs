//! Before and after, for the same persons.

use std::collections::HashSet;

use domain::evaluation::{Minimum, Minimums};
use words::args;

use super::differ::told;
use super::people::{is_few, mean, pairs, spread, yes_no};
use super::{LEVEL, Refused, terms, whole};
use crate::evaluation::found::{Found, Number, Picture, Span, Unit};
use crate::evaluation::paired::paired;
use crate::evaluation::question::BeforeAfter;
use crate::evaluation::sentence::{Sentence, rounded};
use crate::evaluation::share::mcnemar;
use crate::evaluation::{Chosen, Missing, Refusal, Table};

pub fn before_after(table: &Table, q: &BeforeAfter, minimums: &Minimums) -> Result<Found, Refused> {
    let chosen = table.choose(&[&q.before, &q.after], terms(q.drop).missing)?;
    let needed = minimums.of(Minimum::Pairs);
    if chosen.used() < whole(needed) {
        return Ok(Found::too_few(Minimum::Pairs, needed, chosen.used()));
    }
    let (before, after) = (chosen.labels(&q.before)?, chosen.labels(&q.after)?);
    let mut out = match (yes_no(&before), yes_no(&after)) {
        (Some(before), Some(after)) => shares(q, &before, &after)?,
        _ => means(table, &chosen, q)?,
    };
    (out.used, out.dropped) = (chosen.used(), chosen.dropped);
    if out.is_computed() {
        out.notes.extend(those_who_left(table, &chosen, q)?);
        if q.extreme {
            out.notes.push(Sentence::in_both(|l| l.evaluation_page_extreme().to_owned()));
        }
    }
    Ok(out)
}

fn shares(q: &BeforeAfter, before: &[bool], after: &[bool]) -> Result<Found, Refused> {
    let count = |b: bool, a: bool| {
        before.iter().zip(after).filter(|(x, y)| **x == b && **y == a).count() as u64
    };
    let cells = [count(true, true), count(true, false), count(false, true), count(false, false)];
    if cells.into_iter().any(is_few) {
        return Ok(Found::few_people());
    }
    let [a, b, c, _] = cells;
    let n = before.len() as u64;
    let evaluated = mcnemar(cells, LEVEL)?;
    let found = &evaluated.answer.result;
    let mut out = Found::of(&evaluated.answer, told(found.low, found.high), evaluated.sentence);
    let share = |k: u64, name: &str| {
        let share = statistics::proportion(k, n, LEVEL).map_err(Refusal::from)?.result;
        Ok::<_, Refused>(Span::new("share", name, [share.low, share.estimate, share.high]))
    };
    let rows = vec![share(a + b, &q.before)?, share(a + c, &q.after)?];
    let difference = Span::new("change", "", [found.low, found.difference, found.high]);
    out.numbers = vec![
        Number::new("change", found.difference, Unit::Points),
        Number::new("low", found.low, Unit::Points),
        Number::new("high", found.high, Unit::Points),
        Number::new("share-in", rows[0].estimate, Unit::Percent).of(&q.before),
        Number::new("share-in", rows[1].estimate, Unit::Percent).of(&q.after),
        Number::new("persons", n as f64, Unit::Count),
        Number::new("to-no", b as f64, Unit::Count),
        Number::new("to-yes", c as f64, Unit::Count),
        Number::new("p-exact", found.exact_p, Unit::Probability),
    ];
    out.pictures = vec![
        Picture::Intervals { rows: vec![difference], unit: Unit::Points },
        Picture::Intervals { rows, unit: Unit::Percent },
    ];
    Ok(out)
}

fn means(table: &Table, chosen: &Chosen<'_>, q: &BeforeAfter) -> Result<Found, Refused> {
    let evaluated = paired(table, &q.before, &q.after, terms(q.drop))?;
    let found = &evaluated.answer.result;
    let mut out = Found::of(&evaluated.answer, told(found.low, found.high), evaluated.sentence);
    let column = |name: &str| -> Result<Vec<f64>, Refused> {
        Ok(chosen.column(name)?.values.iter().map(|value| value.value()).collect())
    };
    let (before, after) = (column(&q.before)?, column(&q.after)?);
    let changes: Vec<f64> = after.iter().zip(&before).map(|(a, b)| a - b).collect();
    let difference = Span::new("change", "", [found.low, found.difference, found.high]);
    out.numbers = vec![
        Number::new("change", found.difference, Unit::Plain),
        Number::new("low", found.low, Unit::Plain),
        Number::new("high", found.high, Unit::Plain),
        Number::new("mean-in", mean(&before, LEVEL)[1], Unit::Plain).of(&q.before),
        Number::new("mean-in", mean(&after, LEVEL)[1], Unit::Plain).of(&q.after),
        Number::new("persons", before.len() as f64, Unit::Count),
        Number::new("p", found.p, Unit::Probability),
        Number::new("p-ranks", found.wilcoxon_p, Unit::Probability),
    ];
    out.pictures = vec![
        Picture::Intervals { rows: vec![difference], unit: Unit::Plain },
        pairs((&q.before, &before), (&q.after, &after)),
    ];
    out.pictures.extend(spread("change", &changes));
    Ok(out)
}

/// The value before of those who answered after and of those who did not (statistics.md).
fn those_who_left(
    table: &Table,
    chosen: &Chosen<'_>,
    q: &BeforeAfter,
) -> Result<Option<Sentence>, Refused> {
    let all = table.choose(&[&q.before], Missing::Drop)?;
    let Ok(values) = all.column(&q.before) else { return Ok(None) };
    let stayed: HashSet<u64> = chosen.lines().into_iter().collect();
    let (mut here, mut gone) = (Vec::new(), Vec::new());
    for (line, value) in all.lines().iter().zip(&values.values) {
        if stayed.contains(line) { here.push(value.value()) } else { gone.push(value.value()) }
    }
    if gone.is_empty() || is_few(gone.len() as u64) || is_few(here.len() as u64) {
        return Ok(None);
    }
    let (stayed, left) = (mean(&here, LEVEL)[1], mean(&gone, LEVEL)[1]);
    let count = gone.len().to_string();
    Ok(Some(Sentence::in_both(|l| {
        let written = rounded(l, &[stayed, left, stayed - left], (stayed - left).abs());
        l.evaluation_page_left(args::EvaluationPageLeft {
            count: &count,
            stayed: &written[0],
            left: &written[1],
            difference: &written[2],
        })
    })))
}
