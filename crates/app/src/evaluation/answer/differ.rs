//! Do those with and those without differ?

use domain::evaluation::{Minimum, Minimums};
use statistics::Error::NotTwoGroups;

use super::people::{is_few, mean, spread, yes_no};
use super::{LEVEL, Refused, terms, whole};
use crate::evaluation::found::{Found, Number, Outcome, Picture, Span, Unit};
use crate::evaluation::groups::groups;
use crate::evaluation::question::Differ;
use crate::evaluation::share::proportions_of;
use crate::evaluation::{Chosen, Table};

pub fn differ(table: &Table, q: &Differ, minimums: &Minimums) -> Result<Found, Refused> {
    let chosen = table.choose(&[&q.value, &q.group], terms(q.drop).missing)?;
    let labels = chosen.labels(&q.group)?;
    let mut names: Vec<&String> = labels.iter().collect();
    names.sort_unstable();
    names.dedup();
    let [first, second] = names.as_slice() else {
        return Err(chosen.refused(NotTwoGroups { found: names.len() }).into());
    };
    let count = |name: &String| labels.iter().filter(|label| *label == name).count();
    let fewest = count(first).min(count(second));
    let needed = minimums.of(Minimum::Group);
    if fewest < whole(needed) {
        return Ok(Found::too_few(Minimum::Group, needed, fewest));
    }
    let answers = chosen.labels(&q.value)?;
    let mut out = match yes_no(&answers) {
        Some(yes) => shares(&yes, &labels, [first, second])?,
        None => means(table, &chosen, q, &labels)?,
    };
    (out.used, out.dropped) = (chosen.used(), chosen.dropped);
    Ok(out)
}

fn shares(yes: &[bool], labels: &[String], names: [&String; 2]) -> Result<Found, Refused> {
    let of = |name: &String| {
        let group = yes.iter().zip(labels).filter(|(_, label)| *label == name);
        (group.clone().filter(|(yes, _)| **yes).count() as u64, group.count() as u64)
    };
    let [a, b] = names.map(of);
    let all_or_none = |(k, n): (u64, u64)| (k == 0 || k == n) && n < 20;
    if [a, b].into_iter().any(|(k, n)| is_few(k) || is_few(n - k) || all_or_none((k, n))) {
        return Ok(Found::few_people());
    }
    let evaluated = proportions_of(names.map(String::as_str), a, b, LEVEL)?;
    let found = evaluated.answer.result;
    let mut out = Found::of(&evaluated.answer, told(found.low, found.high), evaluated.sentence);
    let share = |(k, n): (u64, u64)| statistics::proportion(k, n, LEVEL).map(|share| share.result);
    let spans = [(a, names[0]), (b, names[1])].into_iter().map(|(group, name)| {
        let found = share(group).map_err(crate::evaluation::Refusal::from)?;
        Ok(Span::new("share", name, [found.low, found.estimate, found.high]))
    });
    let rows = spans.collect::<Result<Vec<_>, Refused>>()?;
    let difference = Span::new("difference", "", [found.low, found.difference, found.high]);
    out.numbers = vec![
        Number::new("difference", found.difference, Unit::Points),
        Number::new("low", found.low, Unit::Points),
        Number::new("high", found.high, Unit::Points),
    ];
    for (row, (_, n)) in rows.iter().zip([a, b]) {
        out.numbers.push(Number::new("share-in", row.estimate, Unit::Percent).of(&row.name));
        out.numbers.push(Number::new("count-in", n as f64, Unit::Count).of(&row.name));
    }
    out.pictures = vec![
        Picture::Intervals { rows: vec![difference], unit: Unit::Points },
        Picture::Intervals { rows, unit: Unit::Percent },
    ];
    Ok(out)
}

fn means(
    table: &Table,
    chosen: &Chosen<'_>,
    q: &Differ,
    labels: &[String],
) -> Result<Found, Refused> {
    let evaluated = groups(table, &q.value, &q.group, terms(q.drop))?;
    let found = &evaluated.answer.result;
    let outcome = told(found.low, found.high);
    let mut out = Found::of(&evaluated.answer, outcome, evaluated.sentence);
    let values = chosen.column(&q.value)?.values;
    let of = |name: &String| -> Vec<f64> {
        let group = values.iter().zip(labels).filter(|(_, label)| *label == name);
        group.map(|(value, _)| value.value()).collect()
    };
    let (first, second) = (of(&found.first), of(&found.second));
    let rows = vec![
        Span::new("mean", &found.first, mean(&first, LEVEL)),
        Span::new("mean", &found.second, mean(&second, LEVEL)),
    ];
    let difference = Span::new("difference", "", [found.low, found.difference, found.high]);
    out.numbers = vec![
        Number::new("difference", found.difference, Unit::Plain),
        Number::new("low", found.low, Unit::Plain),
        Number::new("high", found.high, Unit::Plain),
        Number::new("mean-in", found.first_mean, Unit::Plain).of(&found.first),
        Number::new("count-in", found.first_n as f64, Unit::Count).of(&found.first),
        Number::new("mean-in", found.second_mean, Unit::Plain).of(&found.second),
        Number::new("count-in", found.second_n as f64, Unit::Count).of(&found.second),
        Number::new("p", found.p, Unit::Probability),
        Number::new("p-ranks", found.u_p, Unit::Probability),
    ];
    out.pictures = vec![
        Picture::Intervals { rows: vec![difference], unit: Unit::Plain },
        Picture::Intervals { rows, unit: Unit::Plain },
    ];
    out.pictures.extend(spread(&found.first, &first));
    out.pictures.extend(spread(&found.second, &second));
    Ok(out)
}

/// Whether an interval lies on one side of zero.
pub fn told(low: f64, high: f64) -> Outcome {
    if low > 0.0 || high < 0.0 { Outcome::Told } else { Outcome::Open }
}
