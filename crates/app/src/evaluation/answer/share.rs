//! How large a share?

use domain::evaluation::{Minimum, Minimums, Reason};
use words::{args, format};

use super::people::is_few;
use super::{LEVEL, Refused, terms, whole};
use crate::Error;
use crate::evaluation::Table;
use crate::evaluation::found::{Found, Number, Outcome, Picture, Span, Unit};
use crate::evaluation::question::Share;
use crate::evaluation::sentence::{Sentence, percent};
use crate::evaluation::share::proportion_of;

/// Below this share of those asked, the answer is of those who answered (statistics.md).
const ENOUGH_ANSWERED: f64 = 0.6;
/// In smaller groups all or none is not told (rules, part 1 e).
const ALL_IS_TOLD_FROM: u64 = 20;

pub fn share(table: &Table, q: &Share, minimums: &Minimums) -> Result<Found, Refused> {
    let chosen = table.choose(&[&q.column], terms(q.drop).missing)?;
    let labels = chosen.labels(&q.column)?;
    let counted: Vec<String> = q.yes.split(';').map(normal).collect();
    let mut known: Vec<String> = labels.clone();
    known.sort_unstable();
    known.dedup();
    if counted.iter().any(|one| !known.iter().any(|label| normal(label) == *one)) {
        let known = known.iter().take(10).cloned().collect::<Vec<_>>().join("; ");
        return Err(Error::refused_at("yes", Reason::NoSuchAnswer { known }).into());
    }
    let n = labels.len() as u64;
    let k = labels.iter().filter(|label| counted.contains(&normal(label))).count() as u64;
    if q.asked.is_some_and(|asked| asked < n) {
        return Err(Error::refused_at("asked", Reason::MoreThanAsked { answered: n }).into());
    }
    let needed = minimums.of(Minimum::Answers);
    if labels.len() < whole(needed) {
        return Ok(Found::too_few(Minimum::Answers, needed, labels.len()));
    }
    let all_or_none = (k == 0 || k == n) && n < ALL_IS_TOLD_FROM;
    if is_few(k) || is_few(n - k) || all_or_none {
        return Ok(Found::few_people());
    }
    let named: Vec<&str> = q.yes.split(';').map(str::trim).collect();
    let named = named.join(", ");
    let evaluated = proportion_of(&named, k, n, LEVEL)?;
    let found = evaluated.answer.result;
    let mut out = Found::of(&evaluated.answer, Outcome::Told, evaluated.sentence);
    (out.used, out.dropped) = (labels.len(), chosen.dropped);
    let mut rows = vec![Span::new("share", &named, [found.low, found.estimate, found.high])];
    out.numbers = vec![
        Number::new("share", found.estimate, Unit::Percent).of(&named),
        Number::new("low", found.low, Unit::Percent),
        Number::new("high", found.high, Unit::Percent),
        Number::new("yes", k as f64, Unit::Count).of(&named),
        Number::new("answers", n as f64, Unit::Count),
    ];
    if let Some(asked) = q.asked {
        out.numbers.insert(0, Number::new("asked", asked as f64, Unit::Count));
        out.opening = Some(answered(asked, n));
        if (n as f64) < ENOUGH_ANSWERED * asked as f64 {
            let (low, high) = (k as f64 / asked as f64, (k + asked - n) as f64 / asked as f64);
            out.notes.push(Sentence::in_both(|l| {
                let (low, high) = (percent(l, low), percent(l, high));
                l.evaluation_page_among_answered(args::EvaluationPageAmongAnswered { low, high })
            }));
            rows.push(Span { estimate: None, ..Span::new("bounds", "", [low, low, high]) });
        }
    }
    out.pictures = vec![Picture::Intervals { rows, unit: Unit::Percent }];
    Ok(out)
}

fn answered(asked: u64, n: u64) -> Sentence {
    let whole = |count: u64| format::number(i64::try_from(count).unwrap_or(i64::MAX));
    let (asked_written, n_written) = (whole(asked), whole(n));
    Sentence::in_both(|l| {
        l.evaluation_page_answered(args::EvaluationPageAnswered {
            asked: &asked_written,
            answered: &n_written,
            share: percent(l, n as f64 / asked as f64),
        })
    })
}

fn normal(label: impl AsRef<str>) -> String {
    label.as_ref().trim().to_lowercase()
}
