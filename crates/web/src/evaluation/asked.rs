//! The question as a form: strings to a question, and a question to strings.

use app::evaluation::question::{
    BeforeAfter, Changed, Compared, Differ, HowMany, Question, Season, Share, Values,
};
use app::evaluation::read_number;
use domain::evaluation::{Reason, Wish};
use domain::values::{Check, Fault, Refusal};
use words::format;

use crate::form::Form;

/// The most letters in a line of text.
const LINE: usize = 200;

/// What has been typed, as a question of this kind.
pub fn read(wish: Wish, form: &Form) -> Result<Question, Vec<Refusal>> {
    let mut check = Check::default();
    let drop = !form.get("drop").is_empty();
    match wish {
        Wish::Changed => {
            let outcome = column(&mut check, form, "outcome");
            let time = column(&mut check, form, "time");
            let since = check.line("since", form.get("since"), LINE);
            let event = check.line("event", form.get("event"), 80);
            let values = check.choice("values", form.get("values"), Values::from_code);
            let per = Some(form.get("per")).filter(|per| !per.is_empty()).map(str::to_owned);
            let season = match form.get("season") {
                "" => Some(None),
                code => check.choice("season", code, Season::from_code).map(Some),
            };
            check.finish(|| {
                Some(Question::Changed(Changed {
                    outcome: outcome?,
                    time: time?,
                    since: since?,
                    event: event?,
                    values: values?,
                    per,
                    season: season?,
                    drop,
                    others: Vec::new(),
                }))
            })
        }
        Wish::Differ => {
            let value = column(&mut check, form, "value");
            let group = column(&mut check, form, "group");
            let differ = || Some(Differ { value: value?, group: group?, drop });
            check.finish(|| differ().map(Question::Differ))
        }
        Wish::BeforeAfter => {
            let before = column(&mut check, form, "before");
            let after = column(&mut check, form, "after");
            let extreme = !form.get("extreme").is_empty();
            let pair = || Some(BeforeAfter { before: before?, after: after?, extreme, drop });
            check.finish(|| pair().map(Question::BeforeAfter))
        }
        Wish::Share => {
            let name = column(&mut check, form, "column");
            let yes = check.line("yes", form.get("yes"), LINE);
            let asked = check.optional_whole("asked", form.get("asked"), 1..=10_000_000);
            let asked = asked.map(|asked| asked.and_then(|asked| u64::try_from(asked).ok()));
            let share = || Some(Share { column: name?, yes: yes?, asked: asked?, drop });
            check.finish(|| share().map(Question::Share))
        }
        Wish::HowMany => {
            let what = compared(&mut check, form);
            let power = share(&mut check, form, "power");
            let how_many = || Some(HowMany { what: what?, power: power? });
            check.finish(|| how_many().map(Question::HowMany))
        }
    }
}

fn compared(check: &mut Check, form: &Form) -> Option<Compared> {
    let known = |code: &str| ["shares", "means", "pairs"].iter().position(|one| *one == code);
    match check.choice("what", form.get("what"), known)? {
        0 => {
            let (first, second) = (share(check, form, "first"), share(check, form, "second"));
            Some(Compared::Shares { first: first?, second: second? })
        }
        which => {
            let difference = number(check, form, "difference");
            let sd = number(check, form, "sd");
            let (difference, sd) = (difference?, sd?);
            Some(match which {
                1 => Compared::Means { difference, sd },
                _ => Compared::Pairs { difference, sd },
            })
        }
    }
}

/// A column is chosen from the table's; that it is there is asked of the table itself.
fn column(check: &mut Check, form: &Form, field: &'static str) -> Option<String> {
    check.choice(field, form.get(field), |name| Some(name.to_owned()))
}

fn number(check: &mut Check, form: &Form, field: &'static str) -> Option<f64> {
    let found = match form.get(field).trim() {
        "" => Err(Fault::Empty.into()),
        text => read_number(text).ok_or(domain::Reason::from(Reason::NotANumber)),
    };
    found.map_err(|reason| check.refuse(field, reason)).ok()
}

/// A share as per cent is written: `80` and `80 %` are the same.
fn share(check: &mut Check, form: &Form, field: &'static str) -> Option<f64> {
    let text = form.get(field).trim().trim_end_matches(['%', ' ', '\u{a0}']);
    let found = match text {
        "" => Err(Fault::Empty.into()),
        text => read_number(text)
            .map(|value| value / 100.0)
            .filter(|share| (0.0..=1.0).contains(share))
            .ok_or(domain::Reason::from(Reason::NotAShare)),
    };
    found.map_err(|reason| check.refuse(field, reason)).ok()
}

/// What a question looks like typed.
pub fn written(question: &Question) -> Form {
    let mut fields: Vec<(&str, String)> =
        question.columns().into_iter().map(|(field, column)| (field, column.to_owned())).collect();
    let mut drops = false;
    match question {
        Question::Changed(q) => {
            drops = q.drop;
            let season = q.season.map_or("", Season::code);
            fields.extend([
                ("since", q.since.clone()),
                ("event", q.event.clone()),
                ("values", q.values.code().to_owned()),
                ("season", season.to_owned()),
            ]);
        }
        Question::Differ(q) => drops = q.drop,
        Question::BeforeAfter(q) => {
            drops = q.drop;
            fields.extend(q.extreme.then(|| ("extreme", "ja".to_owned())));
        }
        Question::Share(q) => {
            drops = q.drop;
            fields.push(("yes", q.yes.clone()));
            fields.extend(q.asked.map(|asked| ("asked", asked.to_string())));
        }
        Question::HowMany(q) => {
            let plain = |value: f64| value.to_string().replace('.', ",");
            let percent = |share: f64| {
                format::decimal(words::Language::Sv, share * 100.0, 1).replace(",0", "")
            };
            let two = |what: &str, a: (&'static str, String), b: (&'static str, String)| {
                vec![("what", what.to_owned()), a, b]
            };
            fields.extend(match q.what {
                Compared::Shares { first, second } => {
                    two("shares", ("first", percent(first)), ("second", percent(second)))
                }
                Compared::Means { difference, sd } => {
                    two("means", ("difference", plain(difference)), ("sd", plain(sd)))
                }
                Compared::Pairs { difference, sd } => {
                    two("pairs", ("difference", plain(difference)), ("sd", plain(sd)))
                }
            });
            fields.push(("power", percent(q.power)));
        }
    }
    fields.extend(drops.then(|| ("drop", "ja".to_owned())));
    let fields = fields.into_iter().map(|(field, value)| (field.to_owned(), value));
    Form::new(fields.collect(), Vec::new())
}
